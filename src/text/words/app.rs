//! The words that the app writes into the page while it runs: its data block carries them, in the page's language.

use super::table::words;

words! {
    /// The words of what changes with the reader's choice.
    Words, IN_APP {
        /// Between a name and what is said of it.
        colon: ": " / "\u{a0}: ",
        /// Between two statements.
        semicolon: "; " / "\u{202f}; ",
        find_none: "No member or observer of the United Nations has that name; parts of states and other areas have no row of their own" / "Aucun membre ni observateur de l’ONU ne porte ce nom\u{202f}; les parties d’États et les autres territoires n’ont pas de ligne à eux",
        /// Runs through the stops.
        play: "Play" / "Lecture",
        /// Stops running.
        pause: "Pause" / "Pause",
        close: "Close" / "Fermer",
        how_certain: "How well known" / "Degré de certitude",
        /// Companies and groups.
        signed_from_there: "Signed from there" / "Signataires de ce pays",
        company_one: "company" / "entreprise",
        company_other: "companies" / "entreprises",
        group_one: "civil society group" / "organisation de la société civile",
        group_other: "civil society groups" / "organisations de la société civile",
        authority_one: "public authority" / "autorité publique",
        authority_other: "public authorities" / "autorités publiques",
        nobody_signed: "Nobody on the official lists of 12 November 2019 and 25 December 2025" / "Personne sur les listes officielles du 12 novembre 2019 et du 25 décembre 2025",
        nobody: "nobody" / "personne",
        /// A joining date as a source gives it.
        recorded: "Date on record" / "Date enregistrée",
        /// No such figures.
        no_supporter_figures: "No company or group of this state on the lists seen" / "Aucune entreprise ni organisation de cet État sur les listes vues",
        /// Quotes on a state.
        quotes_on_it: "Quotes that mention it" / "Citations qui le mentionnent",
        no_quotes_on_it: "No quote here mentions it." / "Aucune citation ici ne le mentionne.",
        sources_label: "Sources" / "Sources",
        note: "Note" / "Note",
        /// Before the words of a search, where they are told as a filter.
        search_open: "Search: “" / "Recherche\u{a0}: «\u{a0}",
        /// After them.
        search_close: "”" / "\u{a0}»",
        facet_speaker: "Speaker" / "Auteur",
        facet_stance: "Stance" / "Attitude",
        facet_theme: "Theme" / "Thème",
        facet_country: "State mentioned" / "État mentionné",
        facet_source: "Source" / "Source",
        supportive: "Supportive" / "Favorable",
        mixed: "Mixed" / "Nuancé",
        sceptical: "Sceptical" / "Sceptique",
        no_view: "No view of the Call" / "Sans avis sur l’Appel",
        /// Nothing matches.
        nothing_found: "No quote matches all of that." / "Aucune citation ne répond à tout cela.",
        /// Before a way out of it.
        without: "Without" / "Sans",
        /// The search as a way out.
        the_search: "the search" / "la recherche",
        /// A chosen state that no quote mentions.
        state_not_mentioned: "is not mentioned in any quote, so it does not filter them" / "n’est mentionné dans aucune citation et ne les filtre donc pas",
        quote_one: "quote" / "citation",
        quote_other: "quotes" / "citations",
        /// `1 quote shown`.
        quote_shown_one: "quote shown" / "citation affichée",
        /// `33 quotes shown`.
        quote_shown_other: "quotes shown" / "citations affichées",
        /// `5 of 33`.
        of: "of" / "sur",
        all_quotes: "All quotes" / "Toutes les citations",
        /// After the number of supporters.
        states_named_supporters: "states known by name as supporters" / "États connus nommément comme soutiens",
        no_state_chosen: "No state chosen" / "Aucun État choisi",
        no_event_chosen: "No event chosen" / "Aucun événement choisi",
        /// The filter while one quote stands alone.
        quote_alone: "one quote alone" / "une seule citation",
        /// Before the date of what an article's frame shows.
        as_of: "As of" / "État au",
        status_supporter: "Supporter" / "Soutien",
        status_undated: "Joined, date unknown" / "Ralliement, date inconnue",
        // Sentences, with a place for each value; the two languages have the same places.
        supporters_one: "supporter" / "soutien",
        supporters_other: "supporters" / "soutiens",
        undated_one: "joined, date unknown" / "ralliement, date inconnue",
        undated_other: "joined, date unknown" / "ralliements, date inconnue",
        absent_one: "named as absent" / "cité comme absent",
        absent_other: "named as absent" / "cités comme absents",
        unnamed_one: "not named" / "non cité",
        unnamed_other: "not named" / "non cités",
        map_at: "World map: states and the Paris Call on {day}: {counts}." / "Carte du monde\u{a0}: les États et l’Appel de Paris au {day}\u{a0}: {counts}.",
        at_supporter: "A supporter of the Call on {day}." / "Soutien de l’Appel au {day}.",
        at_undated: "On the official list later; whether it was a supporter already on {day} is not known." / "Sur la liste officielle plus tard\u{202f}; nul ne dit si c’était déjà un soutien au {day}.",
        at_absent: "Named as absent from the Call at its launch, and not on the list on {day}." / "Cité parmi les absents au lancement, et hors de la liste au {day}.",
        at_not_yet: "Not yet a supporter on {day}, as far as the official lists show." / "Pas encore un soutien au {day}, d’après les listes officielles.",
        at_unnamed: "Not named as a supporter up to {day}. Not being named is not a refusal." / "Non cité parmi les soutiens jusqu’au {day}. Ne pas être cité n’est pas un refus.",
        /// `{day}` is that of the launch.
        yes_from_launch: "Yes, from the launch on {day}." / "Oui, dès le lancement, le {day}.",
        /// `{joined}` is one of the three spans below.
        yes_joined: "Yes. It joined {joined}." / "Oui. Ralliement {joined}.",
        yes_once_absent: "Yes. Absent at the launch, it joined {joined}." / "Oui. Parmi les absents au lancement, puis ralliement {joined}.",
        undated_joined: "Not known for this date. It joined {joined}." / "Inconnu à cette date. Ralliement {joined}.",
        no_absent: "No. Named as absent at the launch, and on no official list seen." / "Non. Parmi les absents au lancement, et sur aucune liste officielle connue.",
        not_at_launch: "Not at the launch. It joined {joined}." / "Pas au lancement. Ralliement {joined}.",
        not_yet_absent: "Not yet. Absent at the launch, it joined {joined}." / "Pas encore. Parmi les absents au lancement, ralliement {joined}.",
        not_yet: "Not yet. It joined {joined}." / "Pas encore. Ralliement {joined}.",
        no_unnamed: "Not named: on no official list seen. That is not a refusal." / "Non cité\u{a0}: sur aucune liste officielle connue. Ce n’est pas un refus.",
        on_a_day: "on {day}" / "le {day}",
        on_two_days: "on {first} or {day}" / "le {first} ou le {day}",
        between_days: "between {first} and {day}" / "entre le {first} et le {day}",
        status_absent: "Named as absent" / "Cité comme absent",
        status_unnamed: "Not named" / "Non cité",
        basis_initiator: "It started the Call." / "À l’origine de l’Appel.",
        basis_eu: "Covered by the reports that all EU member states, 28 at the time, backed the Call." / "Compris dans les articles selon lesquels tous les États membres de l’UE, alors 28, soutenaient l’Appel.",
        basis_named: "Named on its own in reports of the launch." / "Cité nommément dans les articles sur le lancement.",
        basis_idsa_only: "Named only in an article of 18 December 2018; no report of the launch day that was seen names it." / "Cité seulement dans un article du 18 décembre 2018\u{202f}; aucun article vu du jour du lancement ne le nomme.",
        basis_absent_named: "Reports of the launch name it as absent." / "Les articles sur le lancement le citent parmi les absents.",
        basis_listed2019: "On the first complete official list, of 16 September 2019, without a date. If 51 states backed the launch, some of those without a date were among them, and by 24 January 2019 most had joined; sources name only Singapore." / "Sur la première liste officielle complète, du 16 septembre 2019, sans date. Si 51 États soutenaient l’Appel au lancement, certains de ceux sans date en étaient, et la plupart l’avaient rejoint le 24 janvier 2019\u{202f}; les sources ne nomment que Singapour.",
        basis_joined_later: "Not on the official list of 16 September 2019, so taken not to have been a supporter at the launch." / "Absent de la liste officielle du 16 septembre 2019, donc réputé ne pas avoir été un soutien au lancement.",
        basis_announced: "It announced its support, but is on no official list seen." / "Soutien annoncé, mais sur aucune liste officielle vue.",
        basis_expected: "Reported as expected to join, but on no official list seen." / "Ralliement attendu selon la presse, mais sur aucune liste officielle vue.",
        basis_named2021: "Named in September 2021 as not having endorsed the Call." / "Cité en septembre 2021 comme n’ayant pas soutenu l’Appel.",
        basis_reported_absent: "One report, at second hand, names it as absent at the launch." / "Un seul article, de seconde main, le cite parmi les absents au lancement.",
        basis_none: "No source of this record names it." / "Aucune source de ce dossier ne le cite.",
        certainty_several: "Several sources agree" / "Plusieurs sources concordent",
        certainty_one: "One source" / "Une seule source",
        certainty_disputed: "Sources disagree" / "Les sources divergent",
        certainty_inferred: "Inferred" / "Déduit",
        certainty_unknown: "Not known" / "Inconnu",
    }
}
