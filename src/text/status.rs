//! Sentences on where a state stands. Built as *name: status*, since state names take an article in some
//! cases and not in others, in both languages.

use super::Words;
use super::date::{date, span};
use super::number::{number, plural};
use crate::model::{Country, Date, Language, Launch, Status, Window, lower};

/// What a mark of the map is called: `France: supporter`.
pub fn mark_title(country: &Country, status: Status, words: &Words, language: Language) -> String {
    named(&country.name, words.status(status), language)
}

/// A statement on something after its name: `France: a supporter of the Call.`
pub fn named(name: &str, statement: &str, language: Language) -> String {
    let mut letters = statement.chars();
    let statement: String = letters.next().map(lower).into_iter().chain(letters).collect();
    format!("{name}{}{statement}", colon(language))
}

/// How many states have a status: `41 supporters`, `8 named as absent`.
pub fn standing(status: Status, count: usize, language: Language) -> String {
    let (one, other) = match (status, language) {
        (Status::Supporter, Language::En) => ("supporter", "supporters"),
        (Status::Supporter, Language::Fr) => ("soutien", "soutiens"),
        (Status::Undated, Language::En) => ("joined, date unknown", "joined, date unknown"),
        (Status::Undated, Language::Fr) => ("ralliement, date inconnue", "ralliements, date inconnue"),
        (Status::Absent, Language::En) => ("named as absent", "named as absent"),
        (Status::Absent, Language::Fr) => ("cité comme absent", "cités comme absents"),
        (Status::Unnamed, Language::En) => ("not named", "not named"),
        (Status::Unnamed, Language::Fr) => ("non cité", "non cités"),
    };
    format!("{} {}", number(count, language), plural(count, one, other, language))
}

/// The status of a state at a date, in a sentence for its card.
pub fn at_the_date(country: &Country, at: Date, language: Language) -> String {
    let day = date(at, language);
    match (country.status(at), language) {
        (Status::Supporter, Language::En) => format!("A supporter of the Call on {day}."),
        (Status::Supporter, Language::Fr) => format!("Soutien de l’Appel au {day}."),
        (Status::Undated, Language::En) => {
            format!("On the official list later; whether it was a supporter already on {day} is not known.")
        }
        (Status::Undated, Language::Fr) => {
            format!("Sur la liste officielle plus tard\u{202f}; nul ne dit si c’était déjà un soutien au {day}.")
        }
        (Status::Absent, Language::En) => {
            format!("Named as absent from the Call at its launch, and not on the list on {day}.")
        }
        (Status::Absent, Language::Fr) => format!("Cité parmi les absents au lancement, et hors de la liste au {day}."),
        (Status::Unnamed, Language::En) if country.joined.is_some() => {
            format!("Not yet a supporter on {day}, as far as the official lists show.")
        }
        (Status::Unnamed, Language::Fr) if country.joined.is_some() => {
            format!("Pas encore un soutien au {day}, d’après les listes officielles.")
        }
        (Status::Unnamed, Language::En) => {
            format!("Not named as a supporter up to {day}. Not being named is not a refusal.")
        }
        (Status::Unnamed, Language::Fr) => {
            format!("Non cité parmi les soutiens jusqu’au {day}. Ne pas être cité n’est pas un refus.")
        }
    }
}

/// The answer to *Is your state in?*, below the state's name.
pub fn answer(country: &Country, at: Date, language: Language) -> String {
    let was_absent = country.launch == Launch::Absent;
    let joined = country.joined.map(|joined| window(joined, language)).unwrap_or_default();
    let is_launch = at == Date::LAUNCH;
    match (country.status(at), language) {
        (Status::Supporter, Language::En) if country.launch == Launch::Supporter => {
            format!("Yes, from the launch on {}.", date(Date::LAUNCH, language))
        }
        (Status::Supporter, Language::Fr) if country.launch == Launch::Supporter => {
            format!("Oui, dès le lancement, le {}.", date(Date::LAUNCH, language))
        }
        (Status::Supporter, Language::En) if was_absent => format!("Yes. Absent at the launch, it joined {joined}."),
        (Status::Supporter, Language::Fr) if was_absent => {
            format!("Oui. Parmi les absents au lancement, puis ralliement {joined}.")
        }
        (Status::Supporter, Language::En) => format!("Yes. It joined {joined}."),
        (Status::Supporter, Language::Fr) => format!("Oui. Ralliement {joined}."),
        (Status::Undated, Language::En) => format!("Not known for this date. It joined {joined}."),
        (Status::Undated, Language::Fr) => format!("Inconnu à cette date. Ralliement {joined}."),
        (Status::Absent, Language::En) if joined.is_empty() => {
            "No. Named as absent at the launch, and on no official list seen.".into()
        }
        (Status::Absent, Language::Fr) if joined.is_empty() => {
            "Non. Parmi les absents au lancement, et sur aucune liste officielle connue.".into()
        }
        (Status::Absent, Language::En) if is_launch => format!("Not at the launch. It joined {joined}."),
        (Status::Absent, Language::Fr) if is_launch => format!("Pas au lancement. Ralliement {joined}."),
        (Status::Absent, Language::En) => format!("Not yet. Absent at the launch, it joined {joined}."),
        (Status::Absent, Language::Fr) => format!("Pas encore. Parmi les absents au lancement, ralliement {joined}."),
        (Status::Unnamed, Language::En) if joined.is_empty() => {
            "Not named: on no official list seen. That is not a refusal.".into()
        }
        (Status::Unnamed, Language::Fr) if joined.is_empty() => {
            "Non cité\u{a0}: sur aucune liste officielle connue. Ce n’est pas un refus.".into()
        }
        (Status::Unnamed, Language::En) => format!("Not yet. It joined {joined}."),
        (Status::Unnamed, Language::Fr) => format!("Pas encore. Ralliement {joined}."),
    }
}

/// Since when a state is a supporter, as narrowly as the record allows; `None` if it never was one.
pub fn since(country: &Country, language: Language) -> Option<String> {
    let joined = country.joined?;
    Some(match (country.launch == Launch::Supporter, language) {
        (true, Language::En) => format!("a supporter from the launch on {}.", date(Date::LAUNCH, language)),
        (true, Language::Fr) => format!("soutien dès le lancement, le {}.", date(Date::LAUNCH, language)),
        (false, Language::En) => format!("joined {}.", window(joined, language)),
        (false, Language::Fr) => format!("ralliement {}.", window(joined, language)),
    })
}

/// A sentence with a capital letter at its head. Both languages' sentences of this module begin in ASCII.
pub fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().into_iter().map(|letter| letter.to_ascii_uppercase()).chain(letters).collect()
}

/// When, as a day or as a span: `on 27 February 2020`, `on 10 or 11 November 2021`, `between … and …`.
pub fn window(window: Window, language: Language) -> String {
    let (first, last) = span(window.not_before, window.not_after, language);
    match (window.not_after.days() - window.not_before.days(), language) {
        (0, Language::En) => format!("on {last}"),
        (0, Language::Fr) => format!("le {last}"),
        (1, Language::En) => format!("on {first} or {last}"),
        (1, Language::Fr) => format!("le {first} ou le {last}"),
        (_, Language::En) => format!("between {first} and {last}"),
        (_, Language::Fr) => format!("entre le {first} et le {last}"),
    }
}

fn colon(language: Language) -> &'static str {
    match language {
        Language::En => ": ",
        Language::Fr => "\u{a0}: ",
    }
}

#[cfg(test)]
mod tests {
    use super::{answer, window};
    use crate::model::{Basis, Certainty, Country, CountryId, Date, Language, Launch, Region, Window};

    fn country(launch: Launch, joined: Option<(&str, &str)>) -> Country {
        let date = |text| Date::parse(text).unwrap();
        Country {
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
            for (language, wanted) in [(Language::En, english), (Language::Fr, french)] {
                assert_eq!(answer(&country, at, language).replace('\u{a0}', " "), wanted);
            }
        }
    }

    #[test]
    fn spans_name_a_month_and_a_year_once() {
        let said = |first, last| {
            let window_of = Window { not_before: Date::parse(first).unwrap(), not_after: Date::parse(last).unwrap() };
            window(window_of, Language::Fr).replace('\u{a0}', " ")
        };
        assert_eq!(said("2019-11-01", "2019-11-09"), "entre le 1er et le 9 novembre 2019");
        assert_eq!(said("2018-12-31", "2019-01-01"), "le 31 décembre 2018 ou le 1er janvier 2019");
    }
}
