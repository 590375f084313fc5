//! The table of all words. The page carries those of its own language beside its data, so that the Wasm holds none.

use crate::model::Language;

/// Declares a set of words, each in English and in French. One that is missing in either does not compile.
macro_rules! words {
    ($(#[$set:meta])* $set_name:ident, $test:ident { $($(#[$meta:meta])* $name:ident: $english:literal / $french:literal,)+ }) => {
        $(#[$set])*
        #[derive(Debug)]
        pub struct $set_name { $($(#[$meta])* pub $name: &'static str),+ }

        impl $set_name {
            /// The words of a language.
            pub const fn of(language: Language) -> &'static $set_name {
                const ENGLISH: $set_name = $set_name { $($name: $english),+ };
                const FRENCH: $set_name = $set_name { $($name: $french),+ };
                match language {
                    Language::En => &ENGLISH,
                    Language::Fr => &FRENCH,
                }
            }

            /// The words as text, one a line.
            pub fn encode(&self) -> String {
                [$(self.$name),+].join("\n")
            }

            /// Reads what [`Self::encode`] wrote; `None` if a line is missing or too many. The words are
            /// kept for as long as the page lives.
            pub fn decode(text: &str) -> Option<&'static $set_name> {
                let mut words = $set_name { $($name: ""),+ };
                let mut lines = text.lines();
                for word in [$(&mut words.$name),+] {
                    *word = Box::leak(Box::from(lines.next()?));
                }
                lines.next().is_none().then(|| &*Box::leak(Box::new(words)))
            }
        }

        #[cfg(test)]
        pub(super) const $test: &[(&str, &str, &str)] = &[$((stringify!($name), $english, $french)),+];
    };
}

pub(super) use words;

words! {
    /// The words of the page that never change, in one language.
    Words, ON_PAGE {
        /// Between a name and what is said of it.
        colon: ": " / "\u{a0}: ",
        /// Between two statements.
        semicolon: "; " / "\u{202f}; ",
        /// Above the headline.
        kicker: "Briefing" / "Dossier",
        /// The headline.
        headline: "Who answered the Paris\u{a0}Call, and who stayed away" / "Qui a répondu à l’Appel de\u{a0}Paris, et qui manquait",
        /// The link to the other language, in that language.
        other_language: "Français" / "English",
        /// Name of the links to the sections.
        contents: "Contents" / "Sommaire",
        /// Skips to the map.
        skip: "Skip to the map" / "Aller à la carte",
        /// Name of the switch between light and dark.
        scheme: "Colours" / "Couleurs",
        /// As the system says.
        scheme_auto: "Auto" / "Auto",
        /// Light.
        scheme_light: "Light" / "Clair",
        /// Dark.
        scheme_dark: "Dark" / "Sombre",
        /// The map's heading.
        map_title: "The map" / "La carte",
        /// The label of the search for a state.
        find_label: "Is your state in?" / "Votre État en est-il\u{a0}?",
        /// What to type there.
        find_hint: "Type a state’s name" / "Tapez le nom d’un État",
        /// No state of that name.
        find_none: "No state of that name" / "Aucun État de ce nom",
        /// Name of the list of suggestions.
        find_options: "States found" / "États trouvés",
        /// Label of the date control.
        date_label: "The list on" / "La liste au",
        /// One stop back.
        date_back: "Earlier date" / "Date précédente",
        /// One stop on.
        date_on: "Later date" / "Date suivante",
        /// Runs through the stops.
        play: "Play" / "Lecture",
        /// Stops running.
        pause: "Pause" / "Pause",
        /// How the map works with the keyboard.
        map_help: "Arrow keys move to the nearest state in that direction, letters to a state’s name, Enter chooses, Escape lets go." / "Les flèches vont à l’État le plus proche dans cette direction, les lettres au nom d’un État, Entrée choisit, Échap annule.",
        /// Name of the legend.
        legend: "Legend and filter" / "Légende et filtre",
        /// How the legend works.
        legend_help: "Press a colour to pick out its states." / "Appuyez sur une couleur pour isoler ses États.",
        /// Makes the map larger.
        zoom_in: "Zoom in" / "Agrandir",
        /// Makes the map smaller.
        zoom_out: "Zoom out" / "Réduire",
        /// Moves the part that is seen.
        move_west: "Move west" / "Vers l’ouest",
        /// Moves the part that is seen.
        move_north: "Move north" / "Vers le nord",
        /// Moves the part that is seen.
        move_south: "Move south" / "Vers le sud",
        /// Moves the part that is seen.
        move_east: "Move east" / "Vers l’est",
        /// Name of the presets.
        zoom_to: "Part of the world" / "Partie du monde",
        /// All of it.
        world: "World" / "Monde",
        /// Africa.
        africa: "Africa" / "Afrique",
        /// The Americas.
        americas: "Americas" / "Amériques",
        /// Asia.
        asia: "Asia" / "Asie",
        /// Europe.
        europe: "Europe" / "Europe",
        /// Oceania.
        oceania: "Oceania" / "Océanie",
        /// About the borders.
        borders: "Borders and names follow United Nations data and imply no view of anyone’s claims. A status belongs to a government, not to a territory; overseas parts take the colour of their state. Circles stand for states too small to see." / "Frontières et noms suivent des données des Nations unies et ne préjugent d’aucune revendication. Un statut est celui d’un gouvernement, non d’un territoire\u{202f}; les territoires d’outre-mer prennent la couleur de leur État. Les cercles sont des États trop petits pour être vus.",
        /// Shown while no state is chosen.
        card_empty: "Choose a state on the map, in the search box or in the table to see since when it has backed the Call, how well that is known, and who from there signed." / "Choisissez un État sur la carte, dans la recherche ou dans le tableau pour voir depuis quand il soutient l’Appel, ce qu’on en sait, et qui y a signé.",
        /// Above the links to the absentees.
        card_absentees: "Named as absent at the launch" / "Cités parmi les absents au lancement",
        /// Closes the card.
        close: "Close" / "Fermer",
        /// How well it is known.
        how_certain: "How well known" / "Degré de certitude",
        /// Label of the joining date.
        joined: "Joined" / "Ralliement",
        /// Never on a list.
        never_listed: "On no official list seen" / "Sur aucune liste officielle vue",
        /// As recorded.
        at_launch: "at the launch" / "dès le lancement",
        /// Companies and groups.
        signed_from_there: "Signed from there" / "Signataires de ce pays",
        /// A company.
        company_one: "company" / "entreprise",
        /// Companies.
        company_other: "companies" / "entreprises",
        /// A civil society group.
        group_one: "civil society group" / "organisation de la société civile",
        /// Civil society groups.
        group_other: "civil society groups" / "organisations de la société civile",
        /// A public authority.
        authority_one: "public authority" / "autorité publique",
        /// Public authorities.
        authority_other: "public authorities" / "autorités publiques",
        /// None of them on the lists.
        nobody_signed: "Nobody on the official lists of 12 November 2019 and 25 December 2025" / "Personne sur les listes officielles du 12 novembre 2019 et du 25 décembre 2025",
        /// Nobody on one list.
        nobody: "nobody" / "personne",
        /// A joining date as a source gives it.
        recorded: "Date on record" / "Date enregistrée",
        /// No such figures.
        no_supporter_figures: "No company or group of this state on the lists seen" / "Aucune entreprise ni organisation de cet État sur les listes vues",
        /// Quotes on a state.
        quotes_on_it: "Quotes that mention it" / "Citations qui le mentionnent",
        /// None.
        no_quotes_on_it: "No quote here mentions it." / "Aucune citation ici ne le mentionne.",
        /// Label of sources.
        sources_label: "Sources" / "Sources",
        /// The table's heading.
        states_title: "State by state" / "État par État",
        /// Column.
        column_state: "State" / "État",
        /// Column.
        column_status: "Status" / "Statut",
        /// Column.
        column_since: "Since" / "Depuis",
        /// Under the table's heading.
        states_note: "All 193 members of the United Nations and its two observer states, as on the map." / "Les 193 membres des Nations unies et ses deux États observateurs, comme sur la carte.",
        /// The heading of the briefing's words.
        explained_title: "The Call, explained" / "L’Appel, expliqué",
        /// The timeline's heading.
        timeline_title: "The road to the Call" / "Le chemin vers l’Appel",
        /// Under it.
        timeline_note: "From the United Nations’ expert group of 2013 to the Paris Call. On the axis, a day is a line, a month a bar, a year a pale band; attacks are diamonds." / "Du groupe d’experts des Nations unies de 2013 à l’Appel de Paris. Sur l’axe, un jour est un trait, un mois une barre, une année une bande pâle\u{202f}; les attaques sont des losanges.",
        /// Opens the years before.
        what_came_before: "What came before: 1998 to 2012" / "Ce qui précède\u{a0}: 1998 à 2012",
        /// Opens the years after.
        what_happened_next: "What happened next: to 2026" / "La suite\u{a0}: jusqu’en 2026",
        /// Name of the category filter.
        category_filter: "Kind of event" / "Type d’événement",
        /// All categories.
        category_all: "All" / "Tous",
        /// At the UN.
        category_un: "United Nations" / "Nations unies",
        /// Norms and law.
        category_norms: "Norms and law" / "Normes et droit",
        /// Many kinds of actors.
        category_multistakeholder: "Many actors" / "Multipartite",
        /// One state.
        category_national: "Single states" / "États isolés",
        /// Attacks.
        category_incident: "Attacks" / "Attaques",
        /// A note on an event.
        note: "Note" / "Note",
        /// Shows the map at that date.
        map_moves: "Shows the map on" / "Montre la carte au",
        /// The quotes' heading.
        quotes_title: "What was said of it" / "Ce qu’on en a dit",
        /// Under it.
        quotes_note: "Verbatim, in the original English. Stance and themes are our reading; the words that the stance rests on are underlined." / "Mot pour mot, en anglais dans l’original. L’attitude et les thèmes sont notre lecture\u{202f}; les mots sur lesquels repose l’attitude sont soulignés.",
        /// Label of the search box.
        search_label: "Search the quotes" / "Chercher dans les citations",
        /// What to type there.
        search_hint: "Words or “a phrase”" / "Mots ou «\u{a0}expression\u{a0}»",
        /// Facet.
        facet_speaker: "Speaker" / "Auteur",
        /// Facet.
        facet_stance: "Stance" / "Attitude",
        /// Facet.
        facet_theme: "Theme" / "Thème",
        /// Facet.
        facet_country: "State mentioned" / "État mentionné",
        /// Facet.
        facet_source: "Source" / "Source",
        /// No choice.
        any: "Any" / "Tous",
        /// Stance.
        supportive: "Supportive" / "Favorable",
        /// Stance.
        mixed: "Mixed" / "Mitigé",
        /// Stance.
        sceptical: "Sceptical" / "Sceptique",
        /// Drops every filter.
        reset: "Show all quotes" / "Toutes les citations",
        /// Nothing matches.
        nothing_found: "No quote matches all of that." / "Aucune citation ne répond à tout cela.",
        /// Before a way out of it.
        without: "Without" / "Sans",
        /// The search as a way out.
        the_search: "the search" / "la recherche",
        /// A chosen state that no quote mentions.
        state_not_mentioned: "is not mentioned in any quote, so it does not filter them" / "n’est mentionné dans aucune citation et ne les filtre donc pas",
        /// From beyond the two articles.
        outside: "From outside the two articles" / "Hors des deux articles",
        /// The words of a stance.
        our_reading: "our reading" / "notre lecture",
        /// Themes of a quote.
        themes_label: "Themes" / "Thèmes",
        /// States of a quote.
        mentions_label: "Mentions" / "Mentionne",
        /// Characters in the source.
        characters: "characters" / "caractères",
        /// A quote.
        quote_one: "quote" / "citation",
        /// Quotes.
        quote_other: "quotes" / "citations",
        /// `1 quote shown`.
        quote_shown_one: "quote shown" / "citation affichée",
        /// `33 quotes shown`.
        quote_shown_other: "quotes shown" / "citations affichées",
        /// `5 of 33`.
        of: "of" / "sur",
        /// All quotes.
        all_quotes: "All quotes" / "Toutes les citations",
        /// After the number of supporters.
        states_named_supporters: "states known by name as supporters" / "États connus nommément comme soutiens",
        /// Live announcement.
        no_state_chosen: "No state chosen" / "Aucun État choisi",
        /// Live announcement.
        no_event_chosen: "No event chosen" / "Aucun événement choisi",
        /// The counts, in the contents.
        counts_short: "The numbers" / "Les chiffres",
        /// The sources' heading.
        sources_title: "Sources" / "Sources",
        /// The filter while one quote stands alone.
        quote_alone: "one quote alone" / "une seule citation",
        /// Before the date of what an article's frame shows.
        as_of: "As of" / "État au",
        /// At the foot of an article's frame.
        sources_in_full: "Each statement names its source; the full briefing lists them all." / "Chaque affirmation nomme sa source\u{202f}; le dossier complet les donne toutes.",
        /// The way from an article's frame to the page.
        open_full: "Open the full briefing" / "Ouvrir le dossier complet",
        /// Shows the quotes that an article's frame leaves out at first.
        more_quotes: "More quotes" / "Plus de citations",
        /// Before the version of an article's frame.
        version: "Version" / "Version",
        /// At the foot.
        footer: "No cookies, no trackers, no request beyond this page’s own address. Code under the MIT licence; boundaries: UN Geodata via plotly.js; names: Unicode CLDR. The outlines imply no endorsement by the United Nations." / "Ni témoins, ni traceurs, ni requête hors de l’adresse de cette page. Code sous licence MIT\u{202f}; frontières\u{a0}: UN Geodata via plotly.js\u{202f}; noms\u{a0}: Unicode CLDR. Les tracés n’impliquent aucun aval des Nations unies.",
        /// A status.
        status_supporter: "Supporter" / "Soutien",
        /// A status.
        status_undated: "Joined, date unknown" / "Ralliement, date inconnue",
        /// A status.
        status_absent: "Named as absent" / "Cité comme absent",
        /// A status.
        status_unnamed: "Not named" / "Non cité",
        /// What a status rests on.
        basis_initiator: "It started the Call." / "À l’origine de l’Appel.",
        /// What a status rests on.
        basis_eu: "Covered by the reports that all EU member states, 28 at the time, backed the Call." / "Compris dans les articles selon lesquels tous les États membres de l’UE, alors 28, soutenaient l’Appel.",
        /// What a status rests on.
        basis_named: "Named on its own in reports of the launch." / "Cité nommément dans les articles sur le lancement.",
        /// What a status rests on.
        basis_idsa_only: "Named only in an article of 18 December 2018; no report of the launch day that was seen names it." / "Cité seulement dans un article du 18 décembre 2018\u{202f}; aucun article vu du jour du lancement ne le nomme.",
        /// What a status rests on.
        basis_absent_named: "Reports of the launch name it as absent." / "Les articles sur le lancement le citent parmi les absents.",
        /// What a status rests on.
        basis_listed2019: "On the first complete official list, of 16 September 2019, without a date. If 51 states backed the launch, about ten of the 26 such states were among them; no source seen says which." / "Sur la première liste officielle complète, du 16 septembre 2019, sans date. Si 51 États soutenaient l’Appel au lancement, une dizaine de ces 26 États en étaient\u{202f}; aucune source vue ne dit lesquels.",
        /// What a status rests on.
        basis_joined_later: "Not on the official list of 16 September 2019, so taken not to have been a supporter at the launch." / "Absent de la liste officielle du 16 septembre 2019, donc réputé ne pas avoir été un soutien au lancement.",
        /// What a status rests on.
        basis_announced: "It announced its support, but is on no official list seen." / "Soutien annoncé, mais sur aucune liste officielle vue.",
        /// What a status rests on.
        basis_expected: "Reported as expected to join, but on no official list seen." / "Ralliement attendu selon la presse, mais sur aucune liste officielle vue.",
        /// What a status rests on.
        basis_named2021: "Named in September 2021 as not having endorsed the Call." / "Cité en septembre 2021 comme n’ayant pas soutenu l’Appel.",
        /// What a status rests on.
        basis_none: "No source of this record names it." / "Aucune source de ce dossier ne le cite.",
        /// How well a status is known.
        certainty_several: "Several sources agree" / "Plusieurs sources concordent",
        /// How well a status is known.
        certainty_one: "One source" / "Une seule source",
        /// How well a status is known.
        certainty_disputed: "Sources disagree" / "Les sources divergent",
        /// How well a status is known.
        certainty_inferred: "Inferred" / "Déduit",
        /// How well a status is known.
        certainty_unknown: "Not known" / "Inconnu",
    }
}

words! {
    /// The words of what is printed once, on the host only.
    PrintWords, IN_PRINT {
        /// The page's title.
        title: "The Paris Call: who answered, who stayed away" / "L’Appel de Paris\u{a0}: qui a répondu, qui manquait",
        /// The page's description.
        description: "World map, timeline and expert voices on the Paris Call for Trust and Security in Cyberspace of 12 November 2018. Every fact with its source." / "Carte du monde, chronologie et avis d’experts sur l’Appel de Paris pour la confiance et la sécurité dans le cyberespace du 12 novembre 2018. Chaque fait avec sa source.",
        /// The principles' heading.
        principles_title: "Nine principles" / "Neuf principes",
        /// Before what touches a principle.
        touched_by: "Touched on by" / "Évoqué par",
        /// The counts' heading.
        counts_title: "How many signed? Sources disagree" / "Combien de signataires\u{a0}? Les sources divergent",
        /// Under it.
        counts_note: "Who reported what, and when. The sum of the parts is ours, and shows where they cannot make the total that the source gives." / "Qui a rapporté quoi, et quand. La somme des parties est la nôtre, et montre où elles ne peuvent faire le total que donne la source.",
        /// Column.
        column_date: "Date" / "Date",
        /// Column.
        column_source: "Source" / "Source",
        /// Column.
        column_states: "States" / "États",
        /// Column.
        column_companies: "Companies" / "Entreprises",
        /// Column.
        column_groups: "Civil society" / "Société civile",
        /// Column.
        column_authorities: "Public authorities" / "Autorités publiques",
        /// Column.
        column_total: "Total" / "Total",
        /// Column.
        parts_make: "parts add up to" / "somme des parties\u{a0}:",
        /// Official list.
        official_list: "official list" / "liste officielle",
        /// Undated.
        undated: "undated" / "sans date",
        /// Cannot be.
        contradiction: "cannot be" / "impossible",
        /// Under it.
        sources_note: "Every statement above links here. Addresses are printed for the record; none is opened unless you follow it." / "Chaque affirmation renvoie ici. Les adresses sont données pour mémoire\u{202f}; aucune n’est ouverte sans votre clic.",
        /// How a source was seen.
        seen_full_text: "seen whole" / "vu en entier",
        /// How a source was seen.
        seen_excerpt: "seen as a stored excerpt" / "vu en extrait conservé",
        /// How a source was seen.
        seen_repository: "seen as a repository with its history" / "vu comme dépôt avec son historique",
        /// How a source was seen.
        seen_dataset: "seen as a data set" / "vu comme jeu de données",
        /// Without script.
        notice_static: "This is the plain page: all facts, quotes and sources are here, but filters, search and dates need JavaScript and WebAssembly, which are off or blocked here." / "Voici la page simple\u{a0}: faits, citations et sources sont tous là, mais filtres, recherche et dates demandent JavaScript et WebAssembly, désactivés ou bloqués ici.",
        /// The same in an article's frame.
        notice_frame: "This is the plain view: filters, search and dates need JavaScript and WebAssembly, which are off or blocked here." / "Voici la vue simple\u{a0}: filtres, recherche et dates demandent JavaScript et WebAssembly, désactivés ou bloqués ici.",
        /// Failure.
        notice_old_browser: "This browser is too old for the filters and the date control. Everything else is here to read." / "Ce navigateur est trop ancien pour les filtres et le choix de la date. Tout le reste est là, à lire.",
        /// Failure.
        notice_no_wasm: "WebAssembly is off in this browser, so filters and the date control are missing. Everything else is here to read." / "WebAssembly est désactivé dans ce navigateur\u{a0}: filtres et choix de la date manquent. Tout le reste est là, à lire.",
        /// Failure.
        notice_wasm_blocked: "The security policy of this site blocks WebAssembly, so filters and the date control are missing. Everything else is here to read." / "La politique de sécurité du site bloque WebAssembly\u{a0}: filtres et choix de la date manquent. Tout le reste est là, à lire.",
        /// Failure.
        notice_load: "A file of this page could not be loaded, so filters and the date control are missing. Everything else is here to read." / "Un fichier de cette page n’a pu être chargé\u{a0}: filtres et choix de la date manquent. Tout le reste est là, à lire.",
        /// Failure.
        notice_bad_wasm: "The program of this page is damaged, so filters and the date control are missing. Everything else is here to read." / "Le programme de cette page est endommagé\u{a0}: filtres et choix de la date manquent. Tout le reste est là, à lire.",
        /// Failure.
        notice_bad_data: "The data block of this page is damaged, so filters and the date control are missing. Everything else is here to read." / "Le bloc de données de cette page est endommagé\u{a0}: filtres et choix de la date manquent. Tout le reste est là, à lire.",
        /// Failure.
        notice_crash: "The interactive part stopped because of an error in it. The page is back to what it was before; reload to try again." / "La partie interactive s’est arrêtée sur une erreur. La page est revenue à son état initial\u{202f}; rechargez pour réessayer.",
    }
}

#[cfg(test)]
mod tests {
    use super::super::desk::IN_FIGURE;
    use super::*;

    #[test]
    fn no_word_is_empty_and_french_spacing_is_kept() {
        for (name, english, french) in ON_PAGE.iter().chain(IN_PRINT).chain(IN_FIGURE) {
            assert!(!english.is_empty() && !french.is_empty(), "{name}");
            for bad in [" ;", " !", " ?", "'", " »", "« "] {
                assert!(!french.contains(bad), "{name}: {bad:?} in the French words");
            }
        }
    }

    #[test]
    fn words_survive_the_way_to_the_page() {
        for language in Language::ALL {
            let words = Words::of(language);
            assert_eq!(Words::decode(&words.encode()).unwrap().encode(), words.encode());
            assert!(Words::decode("one line").is_none());
        }
    }
}
