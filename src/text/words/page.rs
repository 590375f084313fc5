//! The words of the page that its data block carries.

use super::table::words;

words! {
    /// The words of the page that never change, in one language.
    Words, ON_PAGE {
        /// Between a name and what is said of it.
        colon: ": " / "\u{a0}: ",
        /// Between two statements.
        semicolon: "; " / "\u{202f}; ",
        kicker: "Briefing" / "Dossier",
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
        scheme_light: "Light" / "Clair",
        scheme_dark: "Dark" / "Sombre",
        map_title: "The map" / "La carte",
        /// The label of the search for a state.
        find_label: "Is your state in?" / "Votre État en est-il\u{a0}?",
        /// What to type there.
        find_hint: "Type a state’s name" / "Tapez le nom d’un État",
        find_none: "No state of that name" / "Aucun État de ce nom",
        /// Name of the list of suggestions.
        find_options: "States found" / "États trouvés",
        /// Label of the date control.
        date_label: "The list on" / "La liste au",
        date_back: "Earlier date" / "Date précédente",
        date_on: "Later date" / "Date suivante",
        /// Runs through the stops.
        play: "Play" / "Lecture",
        /// Stops running.
        pause: "Pause" / "Pause",
        /// How the map works with the keyboard.
        map_help: "Arrow keys move to the nearest state in that direction, letters to a state’s name, Enter chooses, Escape lets go." / "Les flèches vont à l’État le plus proche dans cette direction, les lettres au nom d’un État, Entrée choisit, Échap annule.",
        legend: "Legend and filter" / "Légende et filtre",
        /// How the legend works.
        legend_help: "Press a colour to pick out its states." / "Appuyez sur une couleur pour isoler ses États.",
        zoom_in: "Zoom in" / "Agrandir",
        zoom_out: "Zoom out" / "Réduire",
        move_west: "Move west" / "Vers l’ouest",
        move_north: "Move north" / "Vers le nord",
        move_south: "Move south" / "Vers le sud",
        move_east: "Move east" / "Vers l’est",
        /// Name of the presets.
        zoom_to: "Part of the world" / "Partie du monde",
        /// All of it.
        world: "World" / "Monde",
        africa: "Africa" / "Afrique",
        americas: "Americas" / "Amériques",
        asia: "Asia" / "Asie",
        europe: "Europe" / "Europe",
        oceania: "Oceania" / "Océanie",
        borders: "Borders and names follow United Nations data and imply no view of anyone’s claims. A status belongs to a government, not to a territory; overseas parts take the colour of their state. Circles stand for states too small to see." / "Frontières et noms suivent des données des Nations unies et ne préjugent d’aucune revendication. Un statut est celui d’un gouvernement, non d’un territoire\u{202f}; les territoires d’outre-mer prennent la couleur de leur État. Les cercles sont des États trop petits pour être vus.",
        /// Shown while no state is chosen.
        card_empty: "Choose a state on the map, in the search box or in the table to see since when it has backed the Call, how well that is known, and who from there signed." / "Choisissez un État sur la carte, dans la recherche ou dans le tableau pour voir depuis quand il soutient l’Appel, ce qu’on en sait, et qui y a signé.",
        /// Above the links to the absentees.
        card_absentees: "Named as absent at the launch" / "Cités parmi les absents au lancement",
        close: "Close" / "Fermer",
        how_certain: "How well known" / "Degré de certitude",
        /// Label of the joining date.
        joined: "Joined" / "Ralliement",
        /// Never on a list.
        never_listed: "On no official list seen" / "Sur aucune liste officielle vue",
        /// As recorded.
        at_launch: "at the launch" / "dès le lancement",
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
        states_title: "State by state" / "État par État",
        column_state: "State" / "État",
        column_status: "Status" / "Statut",
        column_since: "Since" / "Depuis",
        /// Under the table's heading.
        states_note: "All 193 members of the United Nations and its two observer states, as on the map." / "Les 193 membres des Nations unies et ses deux États observateurs, comme sur la carte.",
        explained_title: "The Call, explained" / "L’Appel, expliqué",
        timeline_title: "The road to the Call" / "Le chemin vers l’Appel",
        /// Under it.
        timeline_note: "From the United Nations’ expert group of 2013 to the Paris Call. On the axis, a day is a line, a month a bar, a year a pale band; attacks are diamonds." / "Du groupe d’experts des Nations unies de 2013 à l’Appel de Paris. Sur l’axe, un jour est un trait, un mois une barre, une année une bande pâle\u{202f}; les attaques sont des losanges.",
        /// Opens what came before; its years follow.
        what_came_before: "What came before" / "Ce qui précède",
        /// Between the first and the last year of a part of the timeline.
        from_year_to: "to" / "à",
        /// Opens what came after; its last year follows.
        what_happened_next: "What happened next" / "La suite",
        /// Before that year.
        until_year: "to" / "jusqu’en",
        /// Name of the category filter.
        category_filter: "Kind of event" / "Type d’événement",
        category_all: "All" / "Tous",
        category_un: "United Nations" / "Nations unies",
        category_norms: "Norms and law" / "Normes et droit",
        category_multistakeholder: "Many actors" / "Multipartite",
        category_national: "Single states" / "États isolés",
        category_incident: "Attacks" / "Attaques",
        note: "Note" / "Note",
        /// Shows the map at that date.
        map_moves: "Shows the map on" / "Montre la carte au",
        quotes_title: "What was said of it" / "Ce qu’on en a dit",
        /// Under it.
        quotes_note: "Verbatim, in the original English. Stance and themes are our reading; the words that the stance rests on are underlined." / "Mot pour mot, en anglais dans l’original. L’attitude et les thèmes sont notre lecture\u{202f}; les mots sur lesquels repose l’attitude sont soulignés.",
        search_label: "Search the quotes" / "Chercher dans les citations",
        /// Before the words of a search, where they are told as a filter.
        search_open: "Search: “" / "Recherche\u{a0}: «\u{a0}",
        /// After them.
        search_close: "”" / "\u{a0}»",
        /// What to type there.
        search_hint: "Words or “a phrase”" / "Mots ou «\u{a0}expression\u{a0}»",
        facet_speaker: "Speaker" / "Auteur",
        facet_stance: "Stance" / "Attitude",
        facet_theme: "Theme" / "Thème",
        facet_country: "State mentioned" / "État mentionné",
        facet_source: "Source" / "Source",
        any: "Any" / "Tous",
        supportive: "Supportive" / "Favorable",
        mixed: "Mixed" / "Mitigé",
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
        themes_label: "Themes" / "Thèmes",
        mentions_label: "Mentions" / "Mentionne",
        characters: "characters" / "caractères",
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
        /// The counts, in the contents.
        counts_short: "The numbers" / "Les chiffres",
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
        status_supporter: "Supporter" / "Soutien",
        status_undated: "Joined, date unknown" / "Ralliement, date inconnue",
        status_absent: "Named as absent" / "Cité comme absent",
        status_unnamed: "Not named" / "Non cité",
        basis_initiator: "It started the Call." / "À l’origine de l’Appel.",
        basis_eu: "Covered by the reports that all EU member states, 28 at the time, backed the Call." / "Compris dans les articles selon lesquels tous les États membres de l’UE, alors 28, soutenaient l’Appel.",
        basis_named: "Named on its own in reports of the launch." / "Cité nommément dans les articles sur le lancement.",
        basis_idsa_only: "Named only in an article of 18 December 2018; no report of the launch day that was seen names it." / "Cité seulement dans un article du 18 décembre 2018\u{202f}; aucun article vu du jour du lancement ne le nomme.",
        basis_absent_named: "Reports of the launch name it as absent." / "Les articles sur le lancement le citent parmi les absents.",
        basis_listed2019: "On the first complete official list, of 16 September 2019, without a date. If 51 states backed the launch, some of those without a date were among them; no source seen says which." / "Sur la première liste officielle complète, du 16 septembre 2019, sans date. Si 51 États soutenaient l’Appel au lancement, certains de ceux sans date en étaient\u{202f}; aucune source vue ne dit lesquels.",
        basis_joined_later: "Not on the official list of 16 September 2019, so taken not to have been a supporter at the launch." / "Absent de la liste officielle du 16 septembre 2019, donc réputé ne pas avoir été un soutien au lancement.",
        basis_announced: "It announced its support, but is on no official list seen." / "Soutien annoncé, mais sur aucune liste officielle vue.",
        basis_expected: "Reported as expected to join, but on no official list seen." / "Ralliement attendu selon la presse, mais sur aucune liste officielle vue.",
        basis_named2021: "Named in September 2021 as not having endorsed the Call." / "Cité en septembre 2021 comme n’ayant pas soutenu l’Appel.",
        basis_none: "No source of this record names it." / "Aucune source de ce dossier ne le cite.",
        certainty_several: "Several sources agree" / "Plusieurs sources concordent",
        certainty_one: "One source" / "Une seule source",
        certainty_disputed: "Sources disagree" / "Les sources divergent",
        certainty_inferred: "Inferred" / "Déduit",
        certainty_unknown: "Not known" / "Inconnu",
    }
}
