use std::rc::Rc;

use super::document::Document;
use super::dossier::sources;
use super::field::Field;
use super::passage;
use super::reader::{Context, Reader};
use crate::model::{Quote, Speaker, Stance, Theme};

/// The two articles that the briefing is about; quotes from elsewhere are marked.
const ARTICLES: [&str; 2] = ["S01", "S02"];

/// The speakers, by their first quote.
pub(super) fn speakers(document: &Document, quotes: &[Quote], context: &Context<'_>) -> Vec<Speaker> {
    let first_quote = |id: &str| quotes.iter().position(|quote| &*quote.speaker == id);
    let mut speakers = document.read(context, speaker);
    speakers.sort_by_key(|speaker| first_quote(&speaker.id));
    speakers
}

pub(super) fn quote(reader: &Reader<'_>) -> Option<Quote> {
    let known = reader.context.known;
    let id = reader.required("id").and_then(Field::slug);
    let speaker = reader.required("speaker").and_then(|field| field.reference(&known.speakers));
    let date = reader.required("date").and_then(Field::partial_date);
    let source = reader.required("source").and_then(|field| field.reference(&known.sources));
    let range = reader.required("range").map(Field::items).and_then(|items| range(reader, items));
    let text = reader.required("text").and_then(Field::text);
    let states = reader.optional("states").map(Field::states).unwrap_or_default();
    let themes = reader.required("themes").map(|field| field.references(&known.themes)).unwrap_or_default();
    let stance = reader.required("stance").and_then(|field| field.word(Stance::ALL, Stance::token));
    let stance_words = stance_words(reader, stance);
    let sic = reader.optional("sic").and_then(Field::localized);
    let outside = reader.optional("outside").and_then(Field::flag).unwrap_or_default();
    let principles = reader.optional("principles").map(Field::principles).unwrap_or_default();

    if let (Some(source), Some(range), Some(text)) = (&source, range, &text) {
        passage::check(reader, source, range, text);
    }
    if let (Some(text), Some(words)) = (&text, &stance_words) {
        check_stance(reader, text, words);
    }
    if let Some(source) = &source {
        check_outside(reader, source, outside);
    }
    Some(Quote {
        id: id?,
        speaker: speaker?,
        date: date?,
        source: source?,
        range: range?,
        text: text?,
        states,
        themes,
        stance: stance?,
        stance_words: stance_words?,
        sic,
        outside,
        principles,
    })
}

/// Quotes as they are to be read: one of each speaker first, so that many are heard on the first screen, and their stances
/// by turns; then the rest, in the order given.
pub(super) fn by_turns(mut quotes: Vec<Quote>) -> Vec<Quote> {
    let mut ordered: Vec<Quote> = Vec::new();
    let mut stances = [Stance::Supportive, Stance::Mixed, Stance::Sceptical].into_iter().cycle();
    let mut passed = 0;
    while passed < 3 {
        let stance = stances.next();
        let is_next =
            |quote: &Quote| Some(quote.stance) == stance && ordered.iter().all(|other| other.speaker != quote.speaker);
        match quotes.iter().position(is_next) {
            Some(place) => {
                ordered.push(quotes.remove(place));
                passed = 0;
            }
            None => passed += 1,
        }
    }
    ordered.extend(quotes);
    ordered
}

fn range(reader: &Reader<'_>, items: Vec<Field<'_>>) -> Option<(u32, u32)> {
    let count = items.len();
    let places: Vec<u32> = items.into_iter().filter_map(Field::number).collect();
    match places.as_slice() {
        [start, end] if start < end => Some((*start, *end)),
        [start, end] => {
            let problem = format!("{end} is not after {start}");
            reader.fault("range", problem, "write the first character, then the one after the last");
            None
        }
        // A place that is no number has been noted already.
        places if places.len() < count => None,
        _ => {
            reader.fault("range", format!("it takes 2 numbers, not {count}"), "write [start, end]");
            None
        }
    }
}

/// The words that the stance rests on. A quote without a view of the Call has none.
fn stance_words(reader: &Reader<'_>, stance: Option<Stance>) -> Option<Rc<str>> {
    if stance != Some(Stance::None) {
        return reader.required("stance_words").and_then(Field::text);
    }
    if reader.optional("stance_words").is_some() {
        let remedy = "leave the field out, or correct \"stance\"";
        reader.fault("stance_words", "a quote without a view of the Call rests on no words", remedy);
    }
    Some("".into())
}

fn check_stance(reader: &Reader<'_>, text: &Rc<str>, words: &str) {
    if !text.contains(words) {
        let problem = format!("the quotation does not say \"{words}\"");
        reader.fault("stance_words", problem, "copy words of its text, letter by letter");
    }
}

fn check_outside(reader: &Reader<'_>, source: &str, outside: bool) {
    let article = ARTICLES.contains(&source);
    if article && outside {
        reader.fault("outside", format!("{source} is one of the two articles"), "leave the field out");
    } else if !article && !outside {
        reader.fault("outside", format!("{source} is not one of the two articles"), "write true");
    }
}

fn speaker(reader: &Reader<'_>) -> Option<Speaker> {
    let id = reader.required("id").and_then(Field::slug);
    let name = reader.required("name").and_then(Field::text);
    let role = reader.required("role").and_then(Field::text);
    let affiliation = reader.optional("affiliation").and_then(Field::text);
    let note = reader.optional("note").and_then(Field::localized);
    let sources = sources(reader);
    Some(Speaker { id: id?, name: name?, role: role?, affiliation, note, sources })
}

pub(super) fn theme(reader: &Reader<'_>) -> Option<Theme> {
    let id = reader.required("id").and_then(Field::slug);
    let label = reader.required("label").and_then(Field::localized);
    Some(Theme { id: id?, label: label? })
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::by_turns;
    use crate::model::{PartialDate, Quote, Stance};

    fn quote(id: &str, stance: Stance) -> Quote {
        let nothing = || Rc::<str>::from("");
        Quote {
            id: Rc::from(id),
            speaker: Rc::from(id.get(..1).unwrap()),
            date: PartialDate::Year(2018),
            source: nothing(),
            range: (0, 1),
            text: nothing(),
            states: Vec::new(),
            themes: Vec::new(),
            stance,
            stance_words: nothing(),
            sic: None,
            outside: false,
            principles: Vec::new(),
        }
    }

    #[test]
    fn one_of_each_speaker_comes_first_and_none_is_lost() {
        use Stance::{Mixed, None, Sceptical, Supportive};
        let given =
            [("a1", Mixed), ("a2", Supportive), ("b1", Sceptical), ("b2", None), ("c1", Supportive), ("d1", Mixed)];
        let ordered = by_turns(given.map(|(id, stance)| quote(id, stance)).into());
        let ids: Vec<&str> = ordered.iter().map(|quote| &*quote.id).collect();
        assert_eq!(ids, ["a2", "d1", "b1", "c1", "a1", "b2"]);
    }
}
