//! The words of what is printed and does not change with the reader's choice. The app's Wasm and data hold none of them.

use super::table::words;

words! {
    /// The words of what is printed.
    PageWords, ON_PAGE {
        title: "The Paris Call: who answered, who stayed away" / "L’Appel de Paris\u{a0}: qui a répondu, qui manquait",
        description: "World map, timeline and expert voices on the Paris Call for Trust and Security in Cyberspace of 12 November 2018. Every fact with its source." / "Carte du monde, chronologie et avis d’experts sur l’Appel de Paris pour la confiance et la sécurité dans le cyberespace du 12 novembre 2018. Chaque fait avec sa source.",
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
        find_hint: "Your state?" / "Votre État\u{202f}?",
        /// Name of the list of suggestions.
        find_options: "States found" / "États trouvés",
        /// Label of the date control.
        date_label: "The list on" / "La liste au",
        date_back: "Earlier date" / "Date précédente",
        date_on: "Later date" / "Date suivante",
        /// How the map works with the keyboard.
        map_help: "Arrow keys move to the nearest state in that direction, letters to a state’s name, Enter chooses, Escape lets go." / "Les flèches vont à l’État le plus proche dans cette direction, les lettres au nom d’un État, Entrée choisit, Échap annule.",
        legend: "Legend and filter" / "Légende et filtre",
        /// How the legend works.
        legend_help: "Press a colour to pick out its states." / "Appuyez sur une couleur pour isoler ses États.",
        zoom_in: "Zoom in" / "Agrandir",
        zoom_out: "Zoom out" / "Réduire",
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
        /// As recorded.
        at_launch: "at the launch" / "dès le lancement",
        states_title: "State by state" / "État par État",
        column_state: "State" / "État",
        column_status: "Status" / "Statut",
        column_since: "Since" / "Depuis",
        /// Under the table's heading.
        states_note: "All 193 members of the United Nations and its two observer states, as on the map." / "Les 193 membres des Nations unies et ses deux États observateurs, comme sur la carte.",
        explained_title: "The Call, explained" / "L’Appel, expliqué",
        timeline_title: "The road to the Call" / "Le chemin vers l’Appel",
        /// Before an event's title: opens its text.
        event_more: "What happened" / "Ce qui s’est passé",
        /// Under the title.
        timeline_note: "From the United Nations’ expert group of 2013 to the Paris Call." / "Du groupe d’experts des Nations unies de 2013 à l’Appel de Paris.",
        /// Below the axis.
        lanes_note: "A dot is a day, a bar a month, a pale band a year; attacks are diamonds. Years near the Call are drawn wider." / "Un point est un jour, une barre un mois, une bande pâle une année\u{202f}; les attaques sont des losanges. Les années proches de l’Appel sont plus larges.",
        /// The Call, on the axis.
        call: "Paris Call" / "Appel de Paris",
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
        category_national: "Single states" / "États, un par un",
        category_incident: "Attacks" / "Attaques",
        /// Shows the map at that date.
        map_moves: "Shows the map on" / "Montre la carte au",
        quotes_title: "What was said of it" / "Ce qu’on en a dit",
        /// Under it.
        quotes_note: "Verbatim, in the original English. Stance and themes are our reading; the words that the stance rests on are underlined." / "Mot pour mot, en anglais dans l’original. L’attitude et les thèmes relèvent de notre lecture\u{202f}; les mots sur lesquels repose l’attitude sont soulignés.",
        search_label: "Search the quotes" / "Chercher dans les citations",
        /// What to type there.
        search_hint: "Word or “…”" / "Mot ou «\u{a0}…\u{a0}»",
        any: "Any" / "Tous",
        /// Drops every filter.
        reset: "Show all quotes" / "Toutes les citations",
        /// Opens the cards after the first ones; their number follows.
        more_quotes: "Further quotes" / "Autres citations",
        /// From beyond the two articles.
        outside: "From outside the two articles" / "Hors des deux articles",
        characters: "characters" / "caractères",
        /// The counts, in the contents.
        counts_short: "The numbers" / "Les chiffres",
        sources_title: "Sources" / "Sources",
        corrections_title: "Corrections" / "Corrections",
        /// Under it.
        corrections_note: "What this briefing once said wrong." / "Ce que ce dossier a dit de faux.",
        corrections_said: "It said" / "Il disait",
        corrections_says: "It says" / "Il dit",
        corrections_why: "Why" / "Pourquoi",
        /// At the foot of an article's frame.
        sources_in_full: "Each statement names its source; the full briefing lists them all." / "Chaque affirmation nomme sa source\u{202f}; le dossier complet les donne toutes.",
        /// The way from an article's frame to the page.
        open_full: "Open the full briefing" / "Ouvrir le dossier complet",
        /// Before the version of an article's frame.
        version: "Version" / "Version",
        /// At the foot.
        footer: "No cookies, no trackers, no request beyond this page’s own address. Code under the MIT licence; boundaries: UN Geodata via plotly.js; names: Unicode CLDR. The outlines imply no endorsement by the United Nations." / "Ni cookies, ni traceurs, ni requête hors de l’adresse de cette page. Code sous licence MIT\u{202f}; frontières\u{a0}: UN Geodata via plotly.js\u{202f}; noms\u{a0}: Unicode CLDR. Les tracés n’impliquent aucun aval des Nations unies.",
        principles_title: "Nine principles" / "Neuf principes",
        /// Before what touches a principle.
        touched_by: "Touched on by" / "Évoqué par",
        counts_title: "How many signed? Sources disagree" / "Combien de signataires\u{a0}? Les sources divergent",
        /// Under it.
        counts_note: "Who reported what, and when. The sum of the parts is ours, and shows where they cannot make the total that the source gives." / "Qui a rapporté quoi, et quand. La somme des parties est la nôtre, et montre où elles ne peuvent faire le total que donne la source.",
        column_date: "Date" / "Date",
        column_source: "Source" / "Source",
        column_states: "States" / "États",
        column_companies: "Companies" / "Entreprises",
        column_groups: "Civil society" / "Société civile",
        column_authorities: "Public authorities" / "Autorités publiques",
        column_total: "Total" / "Total",
        parts_make: "parts add up to" / "somme des parties\u{a0}:",
        official_list: "official list" / "liste officielle",
        undated: "undated" / "sans date",
        contradiction: "cannot be" / "impossible",
        /// Under it.
        sources_note: "Every statement above links here. Addresses are printed for the record; none is opened unless you follow it." / "Chaque affirmation renvoie ici. Les adresses sont données pour mémoire\u{202f}; aucune n’est ouverte sans votre clic.",
        seen_full_text: "seen whole" / "vu en entier",
        seen_excerpt: "seen as a stored excerpt" / "vu en extrait conservé",
        seen_repository: "seen as a repository with its history" / "vu comme dépôt avec son historique",
        seen_dataset: "seen as a data set" / "vu comme jeu de données",
        /// Without script.
        notice_static: "This is the plain page: all facts, quotes and sources are here, but filters, search and dates need JavaScript and WebAssembly, which are off or blocked here." / "Voici la page simple\u{a0}: faits, citations et sources sont tous là, mais filtres, recherche et dates demandent JavaScript et WebAssembly, désactivés ou bloqués ici.",
        /// The same in an article's frame.
        notice_frame: "This is the plain view: filters, search and dates need JavaScript and WebAssembly, which are off or blocked here." / "Voici la vue simple\u{a0}: filtres, recherche et dates demandent JavaScript et WebAssembly, désactivés ou bloqués ici.",
        notice_old_browser: "This browser is too old for the filters and the date control. Everything else is here to read." / "Ce navigateur est trop ancien pour les filtres et le choix de la date. Tout le reste est là, à lire.",
        notice_no_wasm: "WebAssembly is off in this browser, so filters and the date control are missing. Everything else is here to read." / "WebAssembly est désactivé dans ce navigateur\u{a0}: filtres et choix de la date manquent. Tout le reste est là, à lire.",
        notice_wasm_blocked: "The security policy of this site blocks WebAssembly, so filters and the date control are missing. Everything else is here to read." / "La politique de sécurité du site bloque WebAssembly\u{a0}: filtres et choix de la date manquent. Tout le reste est là, à lire.",
        notice_load: "A file of this page could not be loaded, so filters and the date control are missing. Everything else is here to read." / "Un fichier de cette page n’a pu être chargé\u{a0}: filtres et choix de la date manquent. Tout le reste est là, à lire.",
        notice_bad_wasm: "The program of this page is damaged, so filters and the date control are missing. Everything else is here to read." / "Le programme de cette page est endommagé\u{a0}: filtres et choix de la date manquent. Tout le reste est là, à lire.",
        notice_bad_data: "The data block of this page is damaged, so filters and the date control are missing. Everything else is here to read." / "Le bloc de données de cette page est endommagé\u{a0}: filtres et choix de la date manquent. Tout le reste est là, à lire.",
        notice_damaged: "Part of the link that led here is damaged. What could be read of it is shown." / "Le lien qui a mené ici est en partie abîmé. Ce qui a pu en être lu est affiché.",
        notice_crash: "The interactive part stopped because of an error in it. The page is back to what it was before; reload to try again." / "La partie interactive s’est arrêtée sur une erreur. La page est revenue à son état initial\u{202f}; rechargez pour réessayer.",
    }
}
