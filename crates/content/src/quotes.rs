use super::diagnostic::Place;
use super::document::Document;
use super::principles;
use super::record::Context;
use super::unfit::ADD;
use super::verbatim::{self, Texts};
use model::{Quote, Speaker, Stance};

/// The two articles that the briefing is about; quotes from elsewhere are marked.
const ARTICLES: [&str; 2] = ["S01", "S02"];

/// The speakers, by their first quote.
pub(super) fn speakers(document: &Document, quotes: &[Quote], context: &Context<'_>) -> Vec<Speaker> {
    let first_quote = |id: &str| quotes.iter().position(|quote| &*quote.speaker == id);
    let mut speakers = document.read(context, |_: &Speaker, _| {});
    speakers.sort_by_key(|speaker| first_quote(&speaker.id));
    speakers
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

pub(super) fn check_quote(quote: &Quote, at: Place<'_>, texts: &Texts<'_>) {
    principles::check_numbers(at, "principles", &quote.principles);
    let (start, end) = quote.range;
    if at.is_sound("range") && start >= end {
        let problem = format!("{end} is not after {start}");
        at.fault("range", problem, "write the first character, then the one after the last");
    }
    if at.are_sound(&["source", "range", "text"]) {
        verbatim::check(quote, at, texts);
    }
    if at.are_sound(&["stance", "stance_words"]) {
        check_stance(quote, at);
    }
    if at.are_sound(&["source", "outside"]) {
        check_outside(quote, at);
    }
}

/// A stance rests on words of the quote. One without a view of the Call rests on none.
fn check_stance(quote: &Quote, at: Place<'_>) {
    let words = &*quote.stance_words;
    match (quote.stance, words) {
        (Stance::None, "") => {}
        (Stance::None, _) => {
            let remedy = "leave the field out, or correct \"stance\"";
            at.fault("stance_words", "a quote without a view of the Call rests on no words", remedy);
        }
        (_, "") => at.fault("stance_words", "this field is missing", ADD),
        _ if at.is_sound("text") && !quote.text.contains(words) => {
            let problem = format!("the quotation does not say \"{words}\"");
            at.fault("stance_words", problem, "copy words of its text, letter by letter");
        }
        _ => {}
    }
}

fn check_outside(quote: &Quote, at: Place<'_>) {
    let source = &*quote.source;
    let article = ARTICLES.contains(&source);
    if article && quote.outside {
        at.fault("outside", format!("{source} is one of the two articles"), "leave the field out");
    } else if !article && !quote.outside {
        at.fault("outside", format!("{source} is not one of the two articles"), "write true");
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::by_turns;
    use model::{PartialDate, Quote, Stance};

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
