//! The words of the editor's desk. Its own Wasm holds them: readers of the briefing never load them.

use super::table::words;

words! {
    /// The words of the editor's desk, in one language.
    EditorWords, ON_DESK {
        /// The page's title.
        title: "The editor’s desk · The Paris Call briefing" / "La table du rédacteur · L’Appel de Paris",
        /// The page's description.
        description: "Choose a view of the Paris Call briefing and take it away for an article: as a link, a frame, an element or a figure without script, with alt text, caption and share image." / "Choisissez une vue du dossier sur l’Appel de Paris et emportez-la pour un article\u{a0}: lien, cadre, élément ou figure sans script, avec texte alternatif, légende et image de partage.",
        /// The headline.
        headline: "The editor’s desk" / "La table du rédacteur",
        /// Under it.
        lead: "Choose what your readers should see, look at it at the widths of your articles, and take it away in the form that your system accepts." / "Choisissez ce que verront vos lecteurs, regardez-le aux largeurs de vos articles, et emportez-le sous la forme que votre système accepte.",
        /// The way back.
        briefing: "The full briefing" / "Le dossier complet",
        /// Skips to the snippets.
        skip: "Skip to the snippets" / "Aller aux extraits de code",
        /// First step.
        choose_title: "1. Choose" / "1. Choisir",
        /// Second step.
        look_title: "2. Look" / "2. Regarder",
        /// Third step.
        take_title: "3. Take" / "3. Emporter",
        /// Group of controls.
        view: "View" / "Vue",
        /// All views.
        view_all: "All" / "Tout",
        /// The map.
        view_map: "Map" / "Carte",
        /// The timeline.
        view_timeline: "Timeline" / "Chronologie",
        /// The quotes.
        view_quotes: "Quotes" / "Citations",
        /// Group of controls.
        state_and_date: "State and date" / "État et date",
        /// Lets go of the state.
        no_state: "No state" / "Aucun État",
        /// Group of controls.
        event: "Event" / "Événement",
        /// No event.
        no_event: "None" / "Aucun",
        /// Group of controls.
        quotes: "Quotes" / "Citations",
        /// One quote alone.
        single_quote: "One quote alone" / "Une seule citation",
        /// No quote alone.
        as_filtered: "As filtered" / "Selon les filtres",
        /// Group of controls.
        appearance: "Appearance" / "Apparence",
        /// The embed's language.
        language: "Language of the embed" / "Langue de l’intégration",
        /// A language.
        english: "English" / "Anglais",
        /// A language.
        french: "French" / "Français",
        /// A flag.
        plain: "Plain: without title and source line" / "Nu\u{a0}: sans titre ni ligne de source",
        /// A flag.
        transparent: "Transparent: on your page’s own background" / "Transparent\u{a0}: sur le fond de votre page",
        /// A flag.
        still: "Static: without controls" / "Statique\u{a0}: sans commandes",
        /// The accent.
        accent: "Accent colour" / "Couleur d’accent",
        /// The accent's picker.
        accent_pick: "Pick the accent colour" / "Choisir la couleur d’accent",
        /// No accent.
        accent_none: "The briefing’s own" / "Celle du dossier",
        /// Group of controls.
        publication: "Publication" / "Publication",
        /// The base address.
        base: "Where the briefing is published" / "Où le dossier est publié",
        /// What the snippets point at.
        base_used: "The snippets point at" / "Les extraits renvoient à",
        /// The desk is on a disk.
        base_needed: "This desk is open from a disk, so it cannot know the address of your published briefing. Type it, and the snippets will work; until then they hold a placeholder." / "Cette table est ouverte depuis un disque et ignore l’adresse de votre dossier publié. Tapez-la et les extraits fonctionneront\u{202f}; d’ici là, ils contiennent une adresse fictive.",
        /// A bad base address.
        base_bad: "That is no address of the web: it must start with https:// or http://. The snippets hold a placeholder." / "Ce n’est pas une adresse du web\u{a0}: elle doit commencer par https:// ou http://. Les extraits contiennent une adresse fictive.",
        /// The frozen version.
        frozen: "Frozen: this version for ever, whatever is corrected later" / "Figé\u{a0}: cette version pour toujours, quoi qu’on corrige ensuite",
        /// No version is known.
        frozen_missing: "This build has no frozen version." / "Cette version du site n’a pas de fichier figé.",
        /// The widths.
        widths: "Width of the article" / "Largeur de l’article",
        /// What the preview does.
        preview_note: "This is the embed itself. What you choose in it is chosen at the desk, too." / "C’est l’intégration elle-même. Ce que vous y choisissez l’est aussi à la table.",
        /// Name of the frame.
        preview: "Preview" / "Aperçu",
        /// Opens the embed alone.
        open_alone: "Open it alone in a new tab" / "L’ouvrir seul dans un nouvel onglet",
        /// What the size is.
        shown_at: "Shown at" / "Affiché à",
        /// Its real size.
        real_size: "real size" / "taille réelle",
        /// The first rung.
        rung_link: "Plain link" / "Simple lien",
        /// The first rung explained.
        rung_link_note: "For a text, a post or a message, and for systems that turn links into embeds (oEmbed). Needs nothing." / "Pour un texte, un billet ou un message, et pour les systèmes qui changent les liens en intégrations (oEmbed). Ne demande rien.",
        /// The second rung.
        rung_iframe: "Frame without script" / "Cadre sans script",
        /// The second rung explained.
        rung_iframe_note: "For systems that accept an iframe and strip scripts. The height is reserved by width, so nothing jumps." / "Pour les systèmes qui acceptent un cadre et ôtent les scripts. La hauteur est réservée selon la largeur\u{a0}: rien ne saute.",
        /// The third rung.
        rung_element: "Element with a loader" / "Élément avec chargeur",
        /// The third rung explained.
        rung_element_note: "The best where scripts are allowed: the height follows the content, and the article’s address can follow the reader." / "Le meilleur là où les scripts sont admis\u{a0}: la hauteur suit le contenu, et l’adresse de l’article peut suivre le lecteur.",
        /// The fourth rung.
        rung_figure: "Static figure" / "Figure statique",
        /// The fourth rung explained.
        rung_figure_note: "For systems that strip frames, too: drawing, table and text in one piece, without script or any other file." / "Pour les systèmes qui ôtent aussi les cadres\u{a0}: dessin, tableau et texte d’un seul tenant, sans script ni autre fichier.",
        /// Alternative text.
        alt: "Alternative text" / "Texte alternatif",
        /// Where it comes from.
        alt_note: "What a screen reader is told of this view." / "Ce qu’un lecteur d’écran dit de cette vue.",
        /// The caption.
        caption: "Caption" / "Légende",
        /// The credit line.
        credit: "Credit line" / "Crédit",
        /// The summary.
        summary: "Plain-text summary" / "Résumé en texte",
        /// Where it is of use.
        summary_note: "For newsletters, feeds and systems without pictures." / "Pour lettres, flux et systèmes sans images.",
        /// The words that go with the embed.
        words_title: "Words to go with it" / "Les mots qui l’accompagnent",
        /// The balance line.
        balance: "Balance" / "Équilibre",
        /// No quote is chosen, or none that takes a view.
        balance_none: "This view shows no quote with a view of the Call." / "Cette vue ne montre aucune citation qui se prononce sur l’Appel.",
        /// The share image.
        image_title: "Share image" / "Image de partage",
        /// What it is.
        image_note: "1200 × 630 pixels, of this view, drawn here on your machine." / "1200 × 630 pixels, de cette vue, dessinée ici sur votre machine.",
        /// Saves it.
        image_png: "Download as PNG" / "Télécharger en PNG",
        /// Saves it.
        image_svg: "Download as SVG" / "Télécharger en SVG",
        /// The picture as an image.
        figure_picture: "Static figure with its picture as an image, for systems that spoil drawings" / "Figure statique dont le dessin est une image, pour les systèmes qui abîment les dessins",
        /// Saves that picture.
        figure_png: "Picture as PNG" / "Dessin en PNG",
        /// Saves the figure.
        figure_save: "Download as .html" / "Télécharger en .html",
        /// Copies.
        copy: "Copy" / "Copier",
        /// Live message.
        copied: "copied" / "copié",
        /// Live message.
        selected: "selected: copying is blocked here, so press Ctrl+C or ⌘C now" / "sélectionné\u{a0}: la copie est bloquée ici, appuyez maintenant sur Ctrl+C ou ⌘C",
        /// Live message.
        saved: "handed to your browser’s downloads" / "confié aux téléchargements de votre navigateur",
        /// Live message.
        saved_svg: "this browser cannot make a PNG of it, so the SVG was handed to its downloads" / "ce navigateur ne peut en faire un PNG\u{a0}: le SVG a été confié à ses téléchargements",
        /// Live message.
        not_saved: "could not be saved here" / "n’a pu être enregistré ici",
        /// A number of characters.
        characters: "characters" / "caractères",
        /// The link from the briefing to the desk.
        embed_this: "For newsrooms: put this in an article, as it stands now" / "Pour les rédactions\u{a0}: mettre ceci dans un article, en l’état",
        /// At the foot.
        footer: "The desk works without a network and sends nothing anywhere. What you choose is in its address: share it to share the choice." / "La table fonctionne sans réseau et n’envoie rien. Votre choix est dans son adresse\u{a0}: partagez-la pour le partager.",
        /// Without script.
        notice_static: "The desk needs JavaScript and WebAssembly, which are off or blocked here. Below are the snippets for the briefing as it opens." / "La table demande JavaScript et WebAssembly, désactivés ou bloqués ici. Voici les extraits pour le dossier tel qu’il s’ouvre.",
        /// Failure.
        notice_failed: "The desk could not start in this browser. Below are the snippets for the briefing as it opens." / "La table n’a pu démarrer dans ce navigateur. Voici les extraits pour le dossier tel qu’il s’ouvre.",
    }
}
