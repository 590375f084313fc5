use yew::prelude::*;

use super::place::{PANEL, island};
use crate::context::Context;
use crate::controls::{full_page_link, source_links};
use model::{Country, CountryId, Date, Launch, Supporters, Tally};
use text::{answer, date, joined, number, partial_date, plural};

/// Everything that the record says of the chosen state, in the place `#panel`.
pub fn panel(chosen: Option<CountryId>, at: Date, context: &Context) -> Html {
    match chosen.and_then(|id| context.dataset.country(id)) {
        Some(country) => island(PANEL, vec![details(country, at, context)]),
        None => island(PANEL, Vec::new()),
    }
}

fn details(country: &Country, at: Date, context: &Context) -> Html {
    let words = context.words;
    let certain = format!("{}. {}", words.certainty(country.certainty), words.basis(country.basis));
    let mut rows: Vec<Html> = recorded(country, context).into_iter().collect();
    rows.push(row(words.how_certain, certain.into()));
    rows.extend(country.note.as_deref().map(|note| row(words.note, note.to_owned().into())));
    rows.push(row(words.signed_from_there, signed_from_there(country.supporters, context).into()));
    rows.push(row(words.quotes_on_it, quotes(country, context)));
    html! {
        <div key={format!("{} {at}", country.id)}>
            <div class="card-head">
                <h3>{ country.name.to_string() }</h3>
                <button type="button" data-close="" aria-label={words.close} value="#country=">{ "×" }</button>
            </div>
            <p class="status" data-answer="">{ answer(country, at, words, context.language) }</p>
            <dl>
                { for rows }
                <div><dt>{ words.sources_label }</dt><dd class="sources">{ source_links(&country.sources, &context.dataset, context.full_page.as_deref()) }</dd></div>
            </dl>
        </div>
    }
}

fn row(name: &'static str, value: Html) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }
}

/// The date of joining that the record itself gives; the answer says what is known of it.
fn recorded(country: &Country, context: &Context) -> Option<Html> {
    let date = country.joined_date.filter(|_| country.launch != Launch::Supporter)?;
    Some(row(context.words.recorded, partial_date(date, context.language).into()))
}

fn signed_from_there(supporters: Option<Supporters>, context: &Context) -> String {
    let words = context.words;
    let Some(supporters) = supporters else { return format!("{}.", words.no_supporter_figures) };
    let list = |tally: Tally| {
        let part = |count: u16, forms| {
            (count > 0).then(|| {
                let count = usize::from(count);
                format!("{} {}", number(count, context.language), plural(count, forms, context.language))
            })
        };
        let parts = [
            part(tally.companies, words.company),
            part(tally.civil_society, words.group),
            part(tally.public_authorities, words.authority),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { words.nobody.to_owned() } else { joined(&parts, ", ") }
    };
    let days = supporters.by_day();
    if days.iter().all(|(_, tally)| tally.total() == 0) {
        return format!("{}.", words.nobody_signed);
    }
    let days = days.map(|(day, tally)| format!("{}{}{}", date(day, context.language), words.colon, list(tally)));
    format!("{}.", joined(&days, words.semicolon))
}

fn quotes(country: &Country, context: &Context) -> Html {
    let mut speakers: Vec<(&str, usize)> = Vec::new();
    for quote in context.dataset.quotes_on(country.id) {
        let name = context.dataset.speaker(&quote.speaker).map_or(&*quote.speaker, |speaker| &*speaker.name);
        match speakers.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => speakers.push((name, 1)),
        }
    }
    if speakers.is_empty() {
        return context.words.no_quotes_on_it.into();
    }
    let names: Vec<String> = speakers
        .into_iter()
        .map(|(name, count)| if count > 1 { format!("{name} ({count})") } else { name.to_owned() })
        .collect();
    let names = joined(&names, ", ");
    match context.full_page.as_deref() {
        Some(page) => full_page_link(page, &format!("country={}", country.id), None, &names),
        None => html! { <a href="#quotes">{ names }</a> },
    }
}
