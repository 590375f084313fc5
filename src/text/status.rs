//! Sentences on where a state stands. Built as *name: status*, since state names take an article in some
//! cases and not in others, in both languages.

use super::Words;
use super::date::date;
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

/// The one-sentence answer to *Is your state in?*
pub fn answer(country: &Country, at: Date, language: Language) -> String {
    let name = &country.name;
    let french = language == Language::Fr;
    let verdict = match (country.status(at), french) {
        (Status::Supporter, false) => "Yes",
        (Status::Supporter, true) => "Oui",
        (Status::Undated, false) => "Not known for this date",
        (Status::Undated, true) => "Inconnu à cette date",
        (Status::Absent, false) => "No",
        (Status::Absent, true) => "Non",
        (Status::Unnamed, false) if country.joined.is_some() => "Not yet",
        (Status::Unnamed, true) if country.joined.is_some() => "Pas encore",
        (Status::Unnamed, false) => "Not named",
        (Status::Unnamed, true) => "Non cité",
    };
    let colon = colon(language);
    match since(country, language) {
        Some(since) => format!("{verdict}. {name}{colon}{since}"),
        None if country.launch == Launch::Absent && french => {
            format!("{verdict}. {name}{colon}cité parmi les absents, jamais sur une liste officielle connue.")
        }
        None if country.launch == Launch::Absent => {
            format!("{verdict}. {name}{colon}named as absent, and on no official list seen.")
        }
        None if french => format!("{verdict}. {name}{colon}sur aucune liste officielle connue. Ce n’est pas un refus."),
        None => format!("{verdict}. {name}{colon}on no official list seen. That is not a refusal."),
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

/// When, as a day or as a span: `on 27 February 2020`, `between … and …`.
pub fn window(window: Window, language: Language) -> String {
    let (first, last) = (date(window.not_before, language), date(window.not_after, language));
    match (window.not_before == window.not_after, language) {
        (true, Language::En) => format!("on {first}"),
        (true, Language::Fr) => format!("le {first}"),
        (false, Language::En) => format!("between {first} and {last}"),
        (false, Language::Fr) => format!("entre le {first} et le {last}"),
    }
}

fn colon(language: Language) -> &'static str {
    match language {
        Language::En => ": ",
        Language::Fr => "\u{a0}: ",
    }
}
