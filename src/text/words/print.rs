//! The words of what is printed once, on the host: headings, notes and the sentences for when the app cannot start.

use super::table::words;

words! {
    /// The words of what is printed once, on the host only.
    PrintWords, IN_PRINT {
        title: "The Paris Call: who answered, who stayed away" / "L’Appel de Paris\u{a0}: qui a répondu, qui manquait",
        description: "World map, timeline and expert voices on the Paris Call for Trust and Security in Cyberspace of 12 November 2018. Every fact with its source." / "Carte du monde, chronologie et avis d’experts sur l’Appel de Paris pour la confiance et la sécurité dans le cyberespace du 12 novembre 2018. Chaque fait avec sa source.",
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
        notice_crash: "The interactive part stopped because of an error in it. The page is back to what it was before; reload to try again." / "La partie interactive s’est arrêtée sur une erreur. La page est revenue à son état initial\u{202f}; rechargez pour réessayer.",
    }
}
