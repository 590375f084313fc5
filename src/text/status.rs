//! Sentences on where a state stands. Built as *name: status*, since state names take an article in some
//! cases and not in others, in both languages.

use super::date::date;
use crate::model::{Basis, Certainty, Country, Date, Language, Launch, Status, Window};

/// The name of a status, for the legend and the table.
pub fn status_name(status: Status, language: Language) -> &'static str {
    match (status, language) {
        (Status::Supporter, Language::En) => "Supporter",
        (Status::Supporter, Language::Fr) => "Soutien",
        (Status::Undated, Language::En) => "Joined, date unknown",
        (Status::Undated, Language::Fr) => "Ralliement, date inconnue",
        (Status::Absent, Language::En) => "Named as absent",
        (Status::Absent, Language::Fr) => "Cité comme absent",
        (Status::Unnamed, Language::En) => "Not named",
        (Status::Unnamed, Language::Fr) => "Non cité",
    }
}

/// What a mark of the map is called: `France: supporter`.
pub fn mark_title(country: &Country, at: Date, language: Language) -> String {
    let status = status_name(country.status(at), language);
    let mut letters = status.chars();
    let status: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    format!("{}{}{status}", country.name, colon(language))
}

/// The status of a state at a date, in a sentence for its card.
pub fn at_the_date(country: &Country, at: Date, language: Language) -> String {
    let day = date(at, language);
    match (country.status(at), language) {
        (Status::Supporter, Language::En) => format!("A supporter of the Call on {day}."),
        (Status::Supporter, Language::Fr) => format!("Soutien de l’Appel au {day}."),
        (Status::Undated, Language::En) => format!("On the official list later; whether it was a supporter already on {day} is not known."),
        (Status::Undated, Language::Fr) => format!("Sur la liste officielle plus tard\u{202f}; nul ne dit si c’était déjà un soutien au {day}."),
        (Status::Absent, Language::En) => format!("Named as absent from the Call at its launch, and not on the list on {day}."),
        (Status::Absent, Language::Fr) => format!("Cité parmi les absents au lancement, et hors de la liste au {day}."),
        (Status::Unnamed, Language::En) if country.joined.is_some() => format!("Not yet a supporter on {day}, as far as the official lists show."),
        (Status::Unnamed, Language::Fr) if country.joined.is_some() => format!("Pas encore un soutien au {day}, d’après les listes officielles."),
        (Status::Unnamed, Language::En) => format!("Not named as a supporter up to {day}. Not being named is not a refusal."),
        (Status::Unnamed, Language::Fr) => format!("Non cité parmi les soutiens jusqu’au {day}. Ne pas être cité n’est pas un refus."),
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
        None if country.launch == Launch::Absent && french => format!("{verdict}. {name}{colon}cité parmi les absents, jamais sur une liste officielle connue."),
        None if country.launch == Launch::Absent => format!("{verdict}. {name}{colon}named as absent, and on no official list seen."),
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

/// What the status at the launch rests on, in a sentence.
pub fn basis(basis: Basis, language: Language) -> &'static str {
    let [english, french] = match basis {
        Basis::Initiator => ["It started the Call.", "À l’origine de l’Appel."],
        Basis::Eu => [
            "Covered by the reports that all EU member states, 28 at the time, backed the Call.",
            "Compris dans les articles selon lesquels tous les États membres de l’UE, alors 28, soutenaient l’Appel.",
        ],
        Basis::Named => ["Named on its own in reports of the launch.", "Cité nommément dans les articles sur le lancement."],
        Basis::IdsaOnly => [
            "Named only in an article of 18 December 2018; no report of the launch day that was seen names it.",
            "Cité seulement dans un article du 18 décembre 2018\u{202f}; aucun article vu du jour du lancement ne le nomme.",
        ],
        Basis::AbsentNamed => ["Reports of the launch name it as absent.", "Les articles sur le lancement le citent parmi les absents."],
        Basis::Listed2019 => [
            "On the first complete official list, of 16 September 2019, without a date. If 51 states backed the launch, about ten of the 26 such states were among them; no source seen says which.",
            "Sur la première liste officielle complète, du 16 septembre 2019, sans date. Si 51 États soutenaient l’Appel au lancement, une dizaine de ces 26 États en étaient\u{202f}; aucune source vue ne dit lesquels.",
        ],
        Basis::JoinedLater => [
            "Not on the official list of 16 September 2019, so taken not to have been a supporter at the launch.",
            "Absent de la liste officielle du 16 septembre 2019, donc réputé ne pas avoir été un soutien au lancement.",
        ],
        Basis::Announced => ["It announced its support, but is on no official list seen.", "Soutien annoncé, mais sur aucune liste officielle vue."],
        Basis::Expected => ["Reported as expected to join, but on no official list seen.", "Ralliement attendu selon la presse, mais sur aucune liste officielle vue."],
        Basis::Named2021 => ["Named in September 2021 as not having endorsed the Call.", "Cité en septembre 2021 comme n’ayant pas soutenu l’Appel."],
        Basis::None => ["No source of this record names it.", "Aucune source de ce dossier ne le cite."],
    };
    match language {
        Language::En => english,
        Language::Fr => french,
    }
}

/// How well the status at the launch is known.
pub fn certainty(certainty: Certainty, language: Language) -> &'static str {
    match (certainty, language) {
        (Certainty::Several, Language::En) => "several sources agree",
        (Certainty::Several, Language::Fr) => "plusieurs sources concordent",
        (Certainty::One, Language::En) => "one source",
        (Certainty::One, Language::Fr) => "une seule source",
        (Certainty::Disputed, Language::En) => "sources disagree",
        (Certainty::Disputed, Language::Fr) => "les sources divergent",
        (Certainty::Inferred, Language::En) => "inferred",
        (Certainty::Inferred, Language::Fr) => "déduit",
        (Certainty::Unknown, Language::En) => "not known",
        (Certainty::Unknown, Language::Fr) => "inconnu",
    }
}

fn colon(language: Language) -> &'static str {
    match language {
        Language::En => ": ",
        Language::Fr => "\u{a0}: ",
    }
}
