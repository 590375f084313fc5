//! Words for what is handed to editors: the static figure and the texts that go with it. They are not in the page,
//! so that readers do not load them.

use super::table::words;

words! {
    /// The words of the static figure, the captions and the summaries.
    DeskWords, IN_FIGURE {
        /// The map's title.
        map_title: "The Paris\u{a0}Call: who answered, who stayed away" / "L’Appel de\u{a0}Paris\u{a0}: qui a répondu, qui manquait",
        /// The timeline's title.
        timeline_title: "The road to the Paris\u{a0}Call, and after" / "Avant et après l’Appel de\u{a0}Paris",
        /// The title of the quotes.
        quotes_title: "What was said of the Paris\u{a0}Call" / "Ce qu’on a dit de l’Appel de\u{a0}Paris",
        /// The caption of the table.
        states_by_status: "States by status" / "Les États par statut",
        /// Column.
        column_states: "States" / "États",
        /// Opens the list of those that no source names.
        show_names: "Show the names" / "Montrer les noms",
        /// Before the date of the figure.
        as_of: "As of" / "Au",
        /// Before the list of those named as absent.
        named_absent: "Named as absent" / "Cités comme absents",
        /// Not a refusal.
        unnamed_note: "Not being named is not a refusal." / "Ne pas être cité n’est pas un refus.",
        /// Marks what the reader has chosen.
        chosen: "Chosen" / "Choix",
        /// Before the ids of sources.
        sources: "Sources" / "Sources",
        /// Where the full titles of the sources are.
        sources_where: "Titles and addresses are in the full briefing’s list of sources." / "Titres et adresses figurent dans la liste des sources du dossier complet.",
        /// The credit.
        credit: "The Paris Call briefing" / "Dossier «\u{a0}L’Appel de Paris\u{a0}»",
        /// The credit of the map's outlines and names.
        credit_map: "Boundaries: UN Geodata via plotly.js. Names: Unicode CLDR. The outlines imply no endorsement by the United Nations." / "Frontières\u{a0}: UN Geodata via plotly.js. Noms\u{a0}: Unicode CLDR. Les tracés n’impliquent aucun aval des Nations unies.",
        /// The link.
        open_briefing: "Open the full briefing" / "Ouvrir le dossier complet",
        /// How stance is known.
        stance_note: "Verbatim, in the original English. The stance is our reading; the words that it rests on are underlined." / "Mot pour mot, en anglais dans l’original. L’attitude relève de notre lecture\u{202f}; les mots sur lesquels elle repose sont soulignés.",
        /// The same where nothing can be underlined.
        stance_reading: "The stance is our reading of the quotes." / "L’attitude relève de notre lecture des citations.",
        /// After a stance.
        our_reading: "our reading" / "notre lecture",
        /// Never on a list.
        never_listed: "On no official list seen" / "Sur aucune liste officielle vue",
        /// The marks of the axis.
        axis_note: "A line is a day, a bar a month, a pale band a year; attacks are diamonds; the tallest line is the Paris Call. Years near the Call are drawn wider." / "Un trait est un jour, une barre un mois, une bande pâle une année\u{202f}; les attaques sont des losanges, le plus haut trait est l’Appel de Paris. Les années proches de l’Appel sont plus larges.",
        /// More quotes, folded.
        more_one: "more quote" / "autre citation",
        /// More quotes, folded.
        more_other: "more quotes" / "autres citations",
        /// The part of the timeline from 2013 to the Call.
        road: "The road to the Call" / "Le chemin vers l’Appel",
        /// An event that names the chosen state.
        names_state: "names" / "cite",
    }
}
