//! The words of the page on the record. Its own Wasm holds them: readers of the briefing never load them.

use super::table::words;

words! {
    /// The words of the page on the record, in one language.
    RecordWords, ON_RECORD {
        /// The page's title.
        title: "The record, checked · The Paris Call briefing" / "Les faits, vérifiés · L’Appel de Paris",
        /// The page's description.
        description: "Where the sources on the Paris Call disagree, and a check of every quote, id, sum and status of the briefing in your own browser." / "Où les sources sur l’Appel de Paris divergent, et un contrôle de chaque citation, identifiant, somme et statut du dossier dans votre propre navigateur.",
        /// The headline.
        headline: "The record, checked" / "Les faits, vérifiés",
        /// Under it.
        lead: "Where the sources disagree and which of them the briefing keeps to; who signed where the state did not; what the record claims of itself, checked in your browser; and how to cite it." / "Où les sources divergent et laquelle le dossier suit\u{202f}; qui a signé là où l’État ne l’a pas fait\u{202f}; ce que le dossier affirme de lui-même, contrôlé dans votre navigateur\u{202f}; et comment le citer.",
        /// The link from the briefing, and the way it ends.
        link: "Where the sources disagree" / "Où les sources divergent",
        /// Skips to the first section.
        skip: "Skip to the conflicts" / "Aller aux divergences",
        conflicts_title: "Where the sources disagree" / "Où les sources divergent",
        /// Under it.
        conflicts_note: "Each with what is said, by whom and when, what follows, and what the briefing keeps to. The sign ≠ leads here from the states of the page; the table at the end of this section says what else each touches." / "Pour chaque divergence\u{a0}: ce qui est dit, par qui et quand, ce qui en suit, et ce que le dossier retient. Le signe ≠ mène ici depuis les États de la page\u{202f}; le tableau à la fin de cette section dit ce que chacune touche encore.",
        /// Name of the sign on the page.
        sign: "Disputed" / "Contesté",
        follows: "What follows" / "Ce qui en suit",
        kept: "What the briefing keeps to" / "Ce que le dossier retient",
        touches: "Touches" / "Touche",
        undated: "undated" / "sans date",
        /// The index.
        index_title: "Conflict by mark" / "Divergence par élément",
        column_mark: "State, event, quote or number" / "État, événement, citation ou chiffre",
        column_conflicts: "Where sources disagree on it" / "Ce sur quoi les sources divergent",
        quote_by: "Quote by" / "Citation de",
        count_by: "Number by" / "Chiffre de",
        principle: "Principle" / "Principe",
        /// Companies and groups by country.
        signatories_title: "Who signed where the state did not" / "Qui a signé là où l’État ne l’a pas fait",
        /// Under it.
        signatories_note: "The Call is open to companies, civil society bodies and public authorities, too, whatever their government does. Here are those on the official list by the country that the list gives for each; those for which it gives no state of this map are left out." / "L’Appel est ouvert aussi aux entreprises, à la société civile et aux autorités publiques, quoi que fasse leur gouvernement. Voici celles de la liste officielle, selon le pays que la liste donne pour chacune\u{202f}; celles auxquelles elle ne donne aucun État de cette carte sont omises.",
        /// Name of the control of the day.
        signatories_day: "Day of the list" / "Jour de la liste",
        /// Over the map of a day.
        signatories_summary: "{day}: {part} of {all} signatories came from {states} states that were not on the list themselves." / "{day}\u{a0}: {part} signataires sur {all} venaient de {states} États qui n’étaient pas eux-mêmes sur la liste.",
        /// The map in words.
        signatories_map: "World map with a circle for each state from which somebody had signed by {day}. The tables that follow have the same numbers." / "Carte du monde avec un cercle pour chaque État d’où quelqu’un avait signé au {day}. Les tableaux qui suivent donnent les mêmes chiffres.",
        /// Under it, before the colours.
        signatories_area: "The area of a circle is the number of signatories from there, its colour where the government stood that day." / "La surface d’un cercle est le nombre de signataires de ce pays, sa couleur la position du gouvernement ce jour-là.",
        /// The tables.
        signatories_without: "Where the state was not on the list" / "Là où l’État n’était pas sur la liste",
        signatories_with: "Where the state was on the list" / "Là où l’État était sur la liste",
        signatories_state: "State" / "État",
        signatories_companies: "Companies" / "Entreprises",
        signatories_civil_society: "Civil society" / "Société civile",
        signatories_public_authorities: "Public authorities" / "Autorités publiques",
        signatories_all: "All" / "Total",
        /// Before names.
        signatories_named: "Among them" / "Parmi eux",
        /// Before the sources of the figures.
        signatories_counted: "Counted in" / "Comptés dans",
        checks_title: "What the record claims of itself" / "Ce que le dossier affirme de lui-même",
        /// Without script, and until the program has run.
        by_build: "The build checked all of this before it wrote this page. With JavaScript and WebAssembly your browser checks it again here." / "La fabrication a tout contrôlé avant d’écrire cette page. Avec JavaScript et WebAssembly, votre navigateur le contrôle ici à nouveau.",
        /// After the program has run.
        all_hold: "Your browser has just checked it again: every line holds." / "Votre navigateur vient de le contrôler à nouveau\u{a0}: chaque ligne est juste.",
        /// The same where some do not.
        some_fail: "Your browser has just checked it again: {count} of {total} lines do not hold. This copy of the record is damaged or was changed." / "Votre navigateur vient de le contrôler à nouveau\u{a0}: {count} lignes sur {total} ne sont pas justes. Cette copie est endommagée ou a été modifiée.",
        /// Verdicts.
        holds: "Holds" / "Juste",
        fails: "Does not hold" / "Faux",
        examined: "examined" / "examinés",
        digests: "Every file has the SHA-256 that the build gave it." / "Chaque fichier a la somme SHA-256 que la fabrication lui a donnée.",
        lists: "Every file is a list of records." / "Chaque fichier est une liste d’entrées.",
        names: "No two records of a file have the same name." / "Deux entrées d’un fichier n’ont jamais le même nom.",
        links: "Every source, state, event, quote, speaker, theme and number that a record names is there." / "Chaque source, État, événement, citation, auteur, thème et chiffre qu’une entrée nomme existe.",
        sources: "Every status, date, event, sentence, number, quote, correction and position names a source." / "Chaque statut, date, événement, phrase, chiffre, citation, correction et position nomme une source.",
        quotes: "Every quote stands letter by letter in its extract, at the characters given." / "Chaque citation figure lettre pour lettre dans son extrait, aux caractères indiqués.",
        stances: "Every stance rests on words of its quote; a quote without a view of the Call has none." / "Chaque attitude repose sur des mots de sa citation\u{202f}; une citation sans avis sur l’Appel n’en a pas.",
        dates: "Every date is a real one, and no state joined after the day by which it was listed." / "Chaque date existe, et aucun État n’a rejoint l’Appel après le jour où il figurait sur une liste.",
        languages: "Every text of ours is there in English and in French." / "Chacun de nos textes existe en anglais et en français.",
        members: "The states are the 193 members of the United Nations and its two observer states." / "Les États sont les 193 membres des Nations unies et ses deux États observateurs.",
        marks: "Every state has one mark on the map, and no mark is without a state." / "Chaque État a une marque sur la carte, et aucune marque n’est sans État.",
        totals: "The statuses at each stop give the totals stated below." / "Les statuts à chaque étape donnent les totaux énoncés ci-dessous.",
        official: "The official list’s number of states agrees with the statuses of its day." / "Le nombre d’États de la liste officielle s’accorde avec les statuts du jour.",
        sums: "Every sum is that of its parts." / "Chaque somme est celle de ses parties.",
        contradictions: "Every total that its parts cannot make is told above as a conflict." / "Chaque total que ses parties ne peuvent faire est exposé plus haut comme divergence.",
        disputes: "Every status that is disputed is told above as a conflict." / "Chaque statut contesté est exposé plus haut comme divergence.",
        conflicts: "Every conflict has two sides or more, and touches something." / "Chaque divergence a deux côtés ou plus, et touche quelque chose.",
        principles: "The nine principles are all there; they, and what touches them, name each other." / "Les neuf principes sont tous là\u{202f}; eux et ce qui les évoque se nomment l’un l’autre.",
        supporters: "No more supporters are counted by country than the official list had." / "On ne compte pas plus de soutiens par pays que n’en avait la liste officielle.",
        totals_title: "The totals at each stop" / "Les totaux à chaque étape",
        column_date: "Date" / "Date",
        files_title: "The files and their SHA-256" / "Les fichiers et leur SHA-256",
        column_file: "File" / "Fichier",
        /// Under it.
        files_note: "As they lie in the folder data. Of the extracts only what is quoted can be read there: the articles are their publishers’, and every other letter is a dot." / "Tels qu’ils sont dans le dossier data. Des extraits, seul ce qui est cité y est lisible\u{a0}: les articles sont à leurs éditeurs, et toute autre lettre est un point.",
        by_hand_title: "By hand" / "À la main",
        /// Before the commands.
        by_hand: "The files lie in the folder data of this briefing. With them and a shell you need neither this page nor our program:" / "Les fichiers se trouvent dans le dossier data de ce site. Avec eux et un terminal, ni cette page ni notre programme ne sont nécessaires\u{a0}:",
        command_digests: "the SHA-256 of every file" / "la somme SHA-256 de chaque fichier",
        command_quotes: "every quote at its place in its extract" / "chaque citation à sa place dans son extrait",
        command_totals: "the supporters at a day, by the rule in data/SCHEMA.md" / "les soutiens à une date, selon la règle de data/SCHEMA.md",
        command_sums: "every sum" / "chaque somme",
        cite_title: "How to cite it" / "Comment le citer",
        /// Under it.
        cite_note: "In the styles of English texts and in the formats that programs for references read. Each quote is cited by the source in which it stands; where the record has no author, by its title." / "Dans les styles des textes anglais et dans les formats que lisent les logiciels de références. Chaque citation renvoie à la source où elle figure\u{202f}; sans auteur connu du dossier, par son titre.",
        cite_briefing: "The briefing" / "Le dossier",
        /// Before the files.
        cite_files: "All of it as files" / "Le tout en fichiers",
        cite_quotes: "Each quote" / "Chaque citation",
        /// Without script.
        notice_static: "The list below is what the build found. JavaScript or WebAssembly is off or blocked here, so your browser cannot check it again." / "La liste ci-dessous est ce que la fabrication a trouvé. JavaScript ou WebAssembly est désactivé ou bloqué ici\u{a0}: votre navigateur ne peut la contrôler à nouveau.",
        /// Whatever fails.
        notice_failed: "The program that checks the record could not run here. The list below is what the build found." / "Le programme qui contrôle le dossier n’a pu fonctionner ici. La liste ci-dessous est ce que la fabrication a trouvé.",
        /// The program ran and the files are unreadable.
        notice_data: "The copy of the record in this page is damaged, so it could not be checked. The list below is what the build found." / "La copie des données dans cette page est endommagée\u{a0}: elle n’a pu être contrôlée. La liste ci-dessous est ce que la fabrication a trouvé.",
    }
}
