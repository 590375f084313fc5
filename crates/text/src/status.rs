//! Sentences on where a state stands. Built as *name: status*, since state names take an article in some
//! cases and not in others, in each language.

use super::date::{date, span};
use super::filled::filled;
use super::number::{number, plural};
use super::{DeskWords, Words};
use model::{Country, Date, Language, Launch, Status, Window, lower};

/// What a mark of the map is called: `France: supporter`.
pub fn mark_title(country: &Country, status: Status, words: &Words) -> String {
    named(&country.name, words.status(status), words)
}

/// A statement on something after its name: `France: a supporter of the Call.`
pub fn named(name: &str, statement: &str, words: &Words) -> String {
    let mut letters = statement.chars();
    let statement: String = letters.next().map(lower).into_iter().chain(letters).collect();
    format!("{name}{}{statement}", words.colon)
}

/// How many states have a status: `41 supporters`, `8 named as absent`.
pub fn count_phrase(status: Status, count: usize, words: &Words, language: Language) -> String {
    let forms = match status {
        Status::Supporter => words.supporters,
        Status::Undated => words.undated,
        Status::Absent => words.absent,
        Status::Unnamed => words.unnamed,
    };
    format!("{} {}", number(count, language), plural(count, forms, language))
}

/// The status of a state at a date, in a sentence for its card.
pub fn at_the_date(country: &Country, at: Date, words: &Words, language: Language) -> String {
    let sentence = match country.status(at) {
        Status::Supporter => words.at_supporter,
        Status::Undated => words.at_undated,
        Status::Absent => words.at_absent,
        Status::Unnamed if country.joined.is_some() => words.at_not_yet,
        Status::Unnamed => words.at_unnamed,
    };
    filled(sentence, &[("day", &date(at, language))])
}

/// The answer to *Is your state in?*, below the state's name.
pub fn answer(country: &Country, at: Date, words: &Words, language: Language) -> String {
    let sentence = match (country.status(at), country.launch) {
        (Status::Supporter, Launch::Supporter) => words.yes_from_launch,
        (Status::Supporter, Launch::Absent) => words.yes_once_absent,
        (Status::Supporter, Launch::Unnamed) => words.yes_joined,
        (Status::Undated, _) => words.undated_joined,
        (Status::Absent, _) if country.joined.is_none() => words.no_absent,
        (Status::Absent, _) if at == Date::LAUNCH => words.not_at_launch,
        (Status::Absent, _) => words.not_yet_absent,
        (Status::Unnamed, _) if country.joined.is_none() => words.no_unnamed,
        (Status::Unnamed, _) => words.not_yet,
    };
    let joined = country.joined.map(|joined| window(joined, words, language)).unwrap_or_default();
    filled(sentence, &[("day", &date(Date::LAUNCH, language)), ("joined", &joined)])
}

/// Since when a state is a supporter, as narrowly as the record allows; `None` if it never was one.
pub fn since(country: &Country, words: &Words, language: Language) -> Option<String> {
    let joined = country.joined?;
    let desk = DeskWords::of(language);
    Some(if country.launch == Launch::Supporter {
        filled(desk.since_launch, &[("day", &date(Date::LAUNCH, language))])
    } else {
        filled(desk.since_joined, &[("joined", &window(joined, words, language))])
    })
}

/// A sentence with a capital letter at its head. Both languages' sentences of this module begin in ASCII.
pub fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().into_iter().map(|letter| letter.to_ascii_uppercase()).chain(letters).collect()
}

/// When, as a day or as a span: `on 27 February 2020`, `on 10 or 11 November 2021`, `between … and …`.
pub fn window(window: Window, words: &Words, language: Language) -> String {
    let (first, last) = span(window.not_before, window.not_after, language);
    let phrase = match window.not_after.days() - window.not_before.days() {
        0 => words.on_a_day,
        1 => words.on_two_days,
        _ => words.between_days,
    };
    filled(phrase, &[("first", &first), ("day", &last)])
}

#[cfg(test)]
mod tests {
    use super::{answer, window};
    use crate::Words;
    use model::{Basis, Certainty, Country, CountryId, Date, Language, Launch, Region, Window};

    fn country(launch: Launch, joined: Option<(&str, &str)>) -> Country {
        let date = |text| Date::parse(text).unwrap();
        Country {
            alpha2: "FR".into(),
            id: CountryId::parse("XYZ").unwrap(),
            name: "Name".into(),
            aliases: Vec::new(),
            region: Region::ALL[0],
            launch,
            joined: joined.map(|(first, last)| Window { not_before: date(first), not_after: date(last) }),
            joined_date: None,
            basis: Basis::None,
            certainty: Certainty::One,
            note: None,
            sources: Vec::new(),
            supporters: None,
        }
    }

    #[test]
    fn the_answer_is_what_a_person_would_say() {
        use Launch::{Absent, Supporter};
        let never = None;
        let two_days = Some(("2021-11-10", "2021-11-11"));
        let span = Some(("2018-11-13", "2018-12-03"));
        let years = Some(("2018-11-12", "2019-09-16"));
        let day = Some(("2020-02-27", "2020-02-27"));
        #[rustfmt::skip]
        let table = [
            (Supporter, Some(("2018-11-12", "2018-11-12")), "2018-11-12", "Yes, from the launch on 12 November 2018.", "Oui, dès le lancement, le 12 novembre 2018."),
            (Absent, never, "2018-11-12", "No. Named as absent at the launch, and on no official list seen.", "Non. Parmi les absents au lancement, et sur aucune liste officielle connue."),
            (Absent, two_days, "2018-11-12", "Not at the launch. It joined on 10 or 11 November 2021.", "Pas au lancement. Ralliement le 10 ou le 11 novembre 2021."),
            (Absent, two_days, "2019-11-12", "Not yet. Absent at the launch, it joined on 10 or 11 November 2021.", "Pas encore. Parmi les absents au lancement, ralliement le 10 ou le 11 novembre 2021."),
            (Absent, two_days, "2021-11-11", "Yes. Absent at the launch, it joined on 10 or 11 November 2021.", "Oui. Parmi les absents au lancement, puis ralliement le 10 ou le 11 novembre 2021."),
            (Absent, span, "2018-11-12", "Not at the launch. It joined between 13 November and 3 December 2018.", "Pas au lancement. Ralliement entre le 13 novembre et le 3 décembre 2018."),
            (Launch::Unnamed, years, "2018-11-12", "Not known for this date. It joined between 12 November 2018 and 16 September 2019.", "Inconnu à cette date. Ralliement entre le 12 novembre 2018 et le 16 septembre 2019."),
            (Launch::Unnamed, years, "2019-09-16", "Yes. It joined between 12 November 2018 and 16 September 2019.", "Oui. Ralliement entre le 12 novembre 2018 et le 16 septembre 2019."),
            (Launch::Unnamed, day, "2018-11-12", "Not yet. It joined on 27 February 2020.", "Pas encore. Ralliement le 27 février 2020."),
            (Launch::Unnamed, day, "2020-02-27", "Yes. It joined on 27 February 2020.", "Oui. Ralliement le 27 février 2020."),
            (Launch::Unnamed, never, "2018-11-12", "Not named: on no official list seen. That is not a refusal.", "Non cité : sur aucune liste officielle connue. Ce n’est pas un refus."),
        ];
        for (launch, joined, at, english, french) in table {
            let (country, at) = (country(launch, joined), Date::parse(at).unwrap());
            for (language, wanted) in [(Language::EN, english), (Language::FR, french)] {
                assert_eq!(answer(&country, at, Words::of(language), language).replace('\u{a0}', " "), wanted);
            }
        }
    }

    #[test]
    fn spans_name_a_month_and_a_year_once() {
        let said = |first, last| {
            let window_of = Window { not_before: Date::parse(first).unwrap(), not_after: Date::parse(last).unwrap() };
            window(window_of, Words::of(Language::FR), Language::FR).replace('\u{a0}', " ")
        };
        assert_eq!(said("2019-11-01", "2019-11-09"), "entre le 1er et le 9 novembre 2019");
        assert_eq!(said("2018-12-31", "2019-01-01"), "le 31 décembre 2018 ou le 1er janvier 2019");
    }
}
