//! The current view as plain text, for a newsletter, a transcript or a message.

use super::date::partial_date;
use super::described::Description;
use super::status::{capitalised, named, since};
use super::{DeskWords, Words};
use model::{Country, Dataset, Event, Language, Quote, Status};
use view_state::{Address, View, shown_quotes};

/// Title, what is seen, what it says in full, sources and credit, parted by empty lines.
pub fn summary(view: &Description, address: &Address, dataset: &Dataset, words: &Words, language: Language) -> String {
    let mut parts = vec![view.title.clone(), view.alt.clone()];
    if view.caption != view.alt {
        parts.push(view.caption.clone());
    }
    match address.view {
        View::All | View::Map => parts.extend(map(address, dataset, words, language)),
        View::Timeline => {
            let lines: Vec<String> = dataset.events.iter().map(|event| line(event, words, language)).collect();
            parts.push(lines.join("\n"));
        }
        View::Quotes => {
            let shown = shown_quotes(address, dataset);
            parts.extend(shown.into_iter().map(|quote| said(quote, dataset, words, language)));
        }
    }
    let desk = DeskWords::of(language);
    if !view.sources.is_empty() {
        parts.push(format!("{}{}{}. {}", desk.sources, words.colon, view.sources.join(", "), desk.sources_where));
    }
    parts.push(view.credit.clone());
    parts.join("\n\n")
}

/// Who is in and who was named as absent, by name; what the record says of the chosen state.
fn map(address: &Address, dataset: &Dataset, words: &Words, language: Language) -> Vec<String> {
    let list = |status: &Status| {
        let names: Vec<&str> = dataset.with_status(*status, address.date).map(|country| &*country.name).collect();
        (!names.is_empty()).then(|| format!("{}{}{}.", words.status(*status), words.colon, names.join(", ")))
    };
    // Those that no source names are counted, not listed: a list of them would read as an accusation.
    let mut parts: Vec<String> = [Status::Supporter, Status::Undated, Status::Absent].iter().filter_map(list).collect();
    parts.push(DeskWords::of(language).unnamed_note.into());
    if let Some(country) = address.country.and_then(|id| dataset.country(id)) {
        parts.push(named(&country.name, &record(country, words, language), words));
    }
    parts
}

/// Since when a state is a supporter, how well that is known and on what it rests.
pub fn record(country: &Country, words: &Words, language: Language) -> String {
    let since = since(country, words, language)
        .map_or_else(|| format!("{}.", DeskWords::of(language).never_listed), |since| capitalised(&since));
    let certain = named(words.how_certain, words.certainty(country.certainty), words);
    let mut text = format!("{since} {certain}. {}", words.basis(country.basis));
    if let Some(note) = &country.note {
        text.push(' ');
        text += note;
    }
    text
}

fn line(event: &Event, words: &Words, language: Language) -> String {
    format!("{}{}{}. {}", partial_date(event.date, language), words.colon, event.title, event.sources.join(", "))
}

/// A quote with its marks, who said it, where, and how we read it.
fn said(quote: &Quote, dataset: &Dataset, words: &Words, language: Language) -> String {
    let speaker = dataset.speaker(&quote.speaker);
    let name = speaker.map_or(&*quote.speaker, |speaker| &*speaker.name);
    let role = speaker.map(|speaker| format!(", {}", speaker.title())).unwrap_or_default();
    let sic = quote.sic.as_deref().map(|sic| format!(" [sic] {sic}")).unwrap_or_default();
    format!(
        "“{}”{sic}\n{name}{role}. {}{}{} ({}). {} ({}), {}.",
        quote.text,
        words.facet_stance,
        words.colon,
        words.stance(quote.stance),
        DeskWords::of(language).our_reading,
        dataset.source_label(&quote.source),
        quote.source,
        partial_date(quote.date, language),
    )
}
