### The words of the briefing in French. What each message is for is said in en.ftl, beside the English.
###
### Before : and inside « » stands a no-break space (U+00A0), before ; ! ? a narrow one (U+202F). A test refuses an
### ordinary space there, and a straight apostrophe.

### The language itself: `locale-`.

locale-name = Français
locale-open-graph = fr_FR
locale-direction = ltr
locale-months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
locale-first-day = 1er
locale-day = { $day } { $month } { $year }
locale-day-of-year = { $day } { $month }
locale-month = { $month } { $year }
locale-thousands = {"\u202F"}

### What the running app says: `app-`.

## Punctuation and the search for a state

app-colon = {" : "}
app-semicolon = {" ; "}
app-find-none = Aucun membre ni observateur de l’ONU ne porte ce nom ; les parties d’États et les autres territoires n’ont pas de ligne à eux

## The date control

app-play = Lecture
app-pause = Pause

## The panel of a state

app-close = Fermer
app-how-certain = Degré de certitude
app-signed-from-there = Signataires de ce pays
app-company =
    { $count ->
        [one] entreprise
       *[other] entreprises
    }
app-group =
    { $count ->
        [one] organisation de la société civile
       *[other] organisations de la société civile
    }
app-authority =
    { $count ->
        [one] autorité publique
       *[other] autorités publiques
    }
app-nobody-signed = Personne sur les listes officielles du 12 novembre 2019 et du 25 décembre 2025
app-nobody = personne
app-recorded = Date enregistrée
app-no-supporter-figures = Aucune entreprise ni organisation de cet État sur les listes vues
app-quotes-on-it = Citations qui le mentionnent
app-no-quotes-on-it = Aucune citation ici ne le mentionne.
app-sources-label = Sources
app-note = Note

## Filters of the quotes

app-search-open = Recherche : « 
app-search-close =  »
app-facet-speaker = Auteur
app-facet-stance = Attitude
app-facet-theme = Thème
app-facet-country = État mentionné
app-facet-source = Source
app-supportive = Favorable
app-mixed = Nuancé
app-sceptical = Sceptique
app-no-view = Sans avis sur l’Appel
app-nothing-found = Aucune citation ne répond à tout cela.
app-without = Sans
app-the-search = recherche
app-state-not-mentioned = n’est mentionné dans aucune citation et ne les filtre donc pas

## How many quotes are shown

app-quote =
    { $count ->
        [one] citation
       *[other] citations
    }
app-quote-shown =
    { $count ->
        [one] citation affichée
       *[other] citations affichées
    }
app-of = sur
app-all-quotes = Toutes les citations

## What is chosen

app-states-named-supporters = États connus nommément comme soutiens
app-no-state-chosen = Aucun État choisi
app-no-event-chosen = Aucun événement choisi
app-quote-alone = une seule citation
app-as-of = État au

## Statuses, and sentences on them

app-status-supporter = Soutien
app-status-undated = Ralliement, date inconnue
app-supporters =
    { $count ->
        [one] soutien
       *[other] soutiens
    }
app-undated =
    { $count ->
        [one] ralliement, date inconnue
       *[other] ralliements, date inconnue
    }
app-absent =
    { $count ->
        [one] cité comme absent
       *[other] cités comme absents
    }
app-unnamed =
    { $count ->
        [one] non cité
       *[other] non cités
    }
app-map-at = Carte du monde : les États et l’Appel de Paris au { $day } : { $counts }.
app-at-supporter = Soutien de l’Appel au { $day }.
app-at-undated = Sur la liste officielle plus tard ; nul ne dit si c’était déjà un soutien au { $day }.
app-at-absent = Cité parmi les absents au lancement, et hors de la liste au { $day }.
app-at-not-yet = Pas encore un soutien au { $day }, d’après les listes officielles.
app-at-unnamed = Non cité parmi les soutiens jusqu’au { $day }. Ne pas être cité n’est pas un refus.
app-yes-from-launch = Oui, dès le lancement, le { $day }.
app-yes-joined = Oui. Ralliement { $joined }.
app-yes-once-absent = Oui. Parmi les absents au lancement, puis ralliement { $joined }.
app-undated-joined = Inconnu à cette date. Ralliement { $joined }.
app-no-absent = Non. Parmi les absents au lancement, et sur aucune liste officielle connue.
app-not-at-launch = Pas au lancement. Ralliement { $joined }.
app-not-yet-absent = Pas encore. Parmi les absents au lancement, ralliement { $joined }.
app-not-yet = Pas encore. Ralliement { $joined }.
app-no-unnamed = Non cité : sur aucune liste officielle connue. Ce n’est pas un refus.
app-on-a-day = le { $day }
app-on-two-days = le { $first } ou le { $day }
app-between-days = entre le { $first } et le { $day }
app-status-absent = Cité comme absent
app-status-unnamed = Non cité

## What a status rests on, and how well it is known

app-basis-initiator = À l’origine de l’Appel.
app-basis-eu = Compris dans les articles selon lesquels tous les États membres de l’UE, alors 28, soutenaient l’Appel.
app-basis-named = Cité nommément dans les articles sur le lancement.
app-basis-idsa-only = Cité seulement dans un article du 18 décembre 2018 ; aucun article vu du jour du lancement ne le nomme.
app-basis-absent-named = Les articles sur le lancement le citent parmi les absents.
app-basis-listed2019 = Sur la première liste officielle complète, du 16 septembre 2019, sans date. Si 51 États soutenaient l’Appel au lancement, certains de ceux sans date en étaient, et la plupart l’avaient rejoint le 24 janvier 2019 ; les sources ne nomment que Singapour.
app-basis-joined-later = Absent de la liste officielle du 16 septembre 2019, donc réputé ne pas avoir été un soutien au lancement.
app-basis-announced = Soutien annoncé, mais sur aucune liste officielle vue.
app-basis-expected = Ralliement attendu selon la presse, mais sur aucune liste officielle vue.
app-basis-named2021 = Cité en septembre 2021 comme n’ayant pas soutenu l’Appel.
app-basis-reported-absent = Un seul article, de seconde main, le cite parmi les absents au lancement.
app-basis-none = Aucune source de ce dossier ne le cite.
app-certainty-several = Plusieurs sources concordent
app-certainty-one = Une seule source
app-certainty-disputed = Les sources divergent
app-certainty-inferred = Déduit
app-certainty-unknown = Inconnu

### What only the printed page says: `page-`.

## Head of the page

page-title = L’Appel de Paris : qui a répondu, qui manquait
page-description = Carte du monde, chronologie et avis d’experts sur l’Appel de Paris pour la confiance et la sécurité dans le cyberespace du 12 novembre 2018. Chaque fait avec sa source.
page-kicker = Dossier
page-headline = Qui a répondu à l’Appel de Paris, et qui manquait
page-contents = Sommaire
page-skip = Aller à la carte
page-scheme = Couleurs
page-scheme-auto = Auto
page-scheme-light = Clair
page-scheme-dark = Sombre

## The map and its controls

page-map-title = La carte
page-find-label = Votre État en est-il ?
page-find-hint = Votre État ?
page-find-options = États trouvés
page-date-label = La liste au
page-date-back = Date précédente
page-date-on = Date suivante
page-date-chart = Dans le graphique, la ligne compte les soutiens connus ; en hachures, ceux qui avaient peut-être déjà rejoint l’Appel ; les cercles sont des chiffres donnés hors de la liste.
page-date-new = Connus comme soutiens au { $day }, mais pas encore au { $before } : { $states }.
page-map-help = Au clavier : flèches vers l’État voisin, lettres vers un nom, Entrée choisit, Échap annule ; sur le graphique, chiffres d’une année.
page-legend = Légende et filtre
page-legend-help = Appuyez sur une couleur pour isoler ses États.
page-zoom-in = Agrandir
page-zoom-out = Réduire
page-zoom-to = Partie du monde
page-world = Monde
page-africa = Afrique
page-americas = Amériques
page-asia = Asie
page-europe = Europe
page-oceania = Océanie
page-borders = Frontières et noms suivent des données des Nations unies et ne préjugent d’aucune revendication. Un statut est celui d’un gouvernement, non d’un territoire ; les territoires d’outre-mer prennent la couleur de leur État. Les cercles sont des États trop petits pour être vus.
page-card-empty = Choisissez un État sur la carte, dans la recherche ou dans le tableau pour voir depuis quand il soutient l’Appel, ce qu’on en sait, et qui, dans ce pays, l’a signé.
page-card-absentees = Cités parmi les absents au lancement
page-at-launch = dès le lancement

## The table of states

page-states-title = État par État
page-column-state = État
page-column-status = Statut
page-column-since = Depuis
page-states-note = Les 193 membres des Nations unies et ses deux États observateurs, comme sur la carte.

## The explanations and the timeline

page-explained-title = L’Appel, expliqué
page-timeline-title = Le chemin vers l’Appel
page-event-more = Ce qui s’est passé
page-timeline-note = Du groupe d’experts des Nations unies de 2013 à l’Appel de Paris.
page-lanes-note = Un point est un jour, une barre un mois, une bande pâle une année ; les attaques sont des losanges. Les années proches de l’Appel sont plus larges.
page-call = Appel de Paris
page-what-came-before = Ce qui précède
page-from-year-to = à
page-what-happened-next = La suite
page-until-year = jusqu’en
page-category-filter = Type d’événement
page-category-all = Tous
page-category-un = Nations unies
page-category-norms = Normes et droit
page-category-multistakeholder = Multipartite
page-category-national = États, un par un
page-category-incident = Attaques
page-map-moves = Montre la carte au

## The quotes and their filters

page-quotes-title = Ce qu’on en a dit
page-quotes-note = Mot pour mot, en anglais dans l’original. L’attitude et les thèmes relèvent de notre lecture ; les mots sur lesquels repose l’attitude sont soulignés.
page-voices-note = Chaque numéro est une citation ; noms et positions filtrent.
page-search-label = Chercher dans les citations
page-search-hint = Mot ou « … »
page-any = Sans filtre
page-reset = Toutes les citations
page-more-quotes = Autres citations
page-outside = Hors des deux articles
page-characters = caractères

## Sources, corrections and the foot of the page

page-counts-short = Les chiffres
page-sources-title = Sources
page-corrections-title = Corrections
page-corrections-note = Ce que ce dossier a dit de faux.
page-corrections-said = Il disait
page-corrections-says = Il dit
page-corrections-why = Pourquoi
page-sources-in-full = Chaque affirmation nomme sa source ; le dossier complet les donne toutes.
page-open-full = Ouvrir le dossier complet
page-version = Version
page-footer = Ni cookies, ni traceurs, ni requête hors de l’adresse de cette page. Code sous licence MIT ; frontières : UN Geodata via plotly.js ; noms : Unicode CLDR. Les tracés n’impliquent aucun aval des Nations unies.

## The nine principles

page-principles-title = Neuf principes
page-touched-by = En lien

## The reported numbers

page-counts-title = Combien de signataires ? Les sources divergent
page-counts-note = Qui a rapporté quoi, et quand. La somme des parties est la nôtre, et montre où elles ne peuvent faire le total que donne la source.
page-column-date = Date
page-column-source = Source
page-column-states = États
page-column-companies = Entreprises
page-column-groups = Société civile
page-column-authorities = Autorités publiques
page-column-total = Total
page-parts-make = somme des parties :
page-official-list = liste officielle
page-undated = sans date
page-contradiction = impossible

## The list of sources

page-sources-note = Chaque affirmation renvoie ici. Aucune adresse n’est ouverte sans votre clic.
page-sources-record = Ce que dit chacune, et ce qui repose sur elle
page-seen-full-text = vu en entier
page-seen-excerpt = vu en extrait conservé
page-seen-repository = vu comme dépôt avec son historique
page-seen-dataset = vu comme jeu de données

## Notices: why the page is not interactive

page-notice-static = Voici la page simple : faits, citations et sources sont tous là, mais filtres, recherche et dates demandent JavaScript et WebAssembly, désactivés ou bloqués ici.
page-notice-frame = Voici la vue simple : filtres, recherche et dates demandent JavaScript et WebAssembly, désactivés ou bloqués ici.
page-notice-old-browser = Ce navigateur est trop ancien pour les filtres et le choix de la date. Tout le reste est là, à lire.
page-notice-no-wasm = WebAssembly est désactivé dans ce navigateur : filtres et choix de la date manquent. Tout le reste est là, à lire.
page-notice-wasm-blocked = La politique de sécurité du site bloque WebAssembly : filtres et choix de la date manquent. Tout le reste est là, à lire.
page-notice-load = Un fichier de cette page n’a pu être chargé : filtres et choix de la date manquent. Tout le reste est là, à lire.
page-notice-bad-wasm = Le programme de cette page est endommagé : filtres et choix de la date manquent. Tout le reste est là, à lire.
page-notice-bad-data = Le bloc de données de cette page est endommagé : filtres et choix de la date manquent. Tout le reste est là, à lire.
page-notice-damaged = Le lien qui a mené ici est en partie abîmé. Ce qui a pu en être lu est affiché.
page-notice-crash = La partie interactive s’est arrêtée sur une erreur. La page est revenue à son état initial ; rechargez pour réessayer.

### What figures and the editor's desk share: `desk-`.

## Titles of figures

desk-map-title = L’Appel de Paris : qui a répondu, qui manquait
desk-timeline-title = Avant et après l’Appel de Paris
desk-quotes-title = Ce qu’on a dit de l’Appel de Paris
desk-states-by-status = Les États par statut
desk-column-states = États
desk-show-names = Noms

## What stands in figures

desk-as-of = Au
desk-unnamed-note = Ne pas être cité n’est pas un refus.
desk-chosen = Choix
desk-sources = Sources
desk-sources-where = Titres et adresses figurent dans la liste des sources du dossier complet.
desk-credit = Dossier « L’Appel de Paris »
desk-credit-map = Frontières : UN Geodata via plotly.js. Noms : Unicode CLDR. Les tracés n’impliquent aucun aval des Nations unies.
desk-open-briefing = Ouvrir le dossier complet
desk-stance-note = Mot pour mot, en anglais dans l’original. L’attitude relève de notre lecture ; les mots sur lesquels elle repose sont mis en évidence.
desk-stance-reading = L’attitude relève de notre lecture des citations.
desk-our-reading = notre lecture
desk-never-listed = Sur aucune liste officielle vue
desk-axis-note = Là où ces événements sont dessinés, un trait est un jour, une barre un mois, une bande pâle une année ; les attaques sont des losanges, le plus haut trait est l’Appel de Paris, et les années qui en sont proches sont plus larges.
desk-borders = Frontières et noms suivent des données des Nations unies et ne préjugent d’aucune revendication. Un statut est celui d’un gouvernement, non d’un territoire. Là où une carte est dessinée, les territoires d’outre-mer prennent la couleur de leur État, et les cercles sont des États trop petits pour être vus.
desk-more =
    { $count ->
        [one] { $count } autre citation
       *[other] { $count } autres citations
    }
desk-road = Le chemin vers l’Appel
desk-names-state = cite

## What is said of a view: alternative text and captions

desk-alt-timeline = Chronologie de { $count } événements avant et après l’Appel de Paris, de { $first } à { $last }.
desk-alt-named-in =
    { $state } : { $count } { $count ->
        [one] mention
       *[other] mentions
    }.
desk-alt-event = Choix : { $event } ({ $day }).
desk-alt-quotes =
    { $count } { $count ->
        [one] citation
       *[other] citations
    } sur { $total } à propos de l’Appel de Paris
desk-caption-map = L’Appel de Paris pour la confiance et la sécurité dans le cyberespace au { $day } : { $count } { $known }.
desk-caption-timeline = { $count } événements avant et après l’Appel de Paris pour la confiance et la sécurité dans le cyberespace du 12 novembre 2018.
desk-since-launch = soutien dès le lancement, le { $day }.
desk-since-joined = ralliement { $joined }.

## Which stance the chosen quotes take

desk-balance =
    { $most } { $most ->
        [one] citation choisie
       *[other] citations choisies
    } sur { $total } { $most ->
        [one] est
       *[other] sont
    } { $stance }
desk-balance-all = Sur les { $count } au total : { $stances }.
desk-balance-left-out =
    { $count ->
        [one] Non comptée
       *[other] Non comptées
    } : { $count } sans avis sur l’Appel.
desk-balance-supportive =
    { $count ->
        [one] favorable
       *[other] favorables
    }
desk-balance-mixed =
    { $count ->
        [one] nuancée
       *[other] nuancées
    }
desk-balance-sceptical =
    { $count ->
        [one] sceptique
       *[other] sceptiques
    }
desk-balance-no-view = sans avis

## What editors paste

desk-embed-title = L’Appel de Paris : qui a répondu, qui manquait
desk-embed-offers = Carte, chronologie et citations dans le dossier interactif.
desk-embed-quote = Une citation ({ $speaker }) dans le dossier interactif.

### What the editor's desk alone says: `editor-`.

## Head of the desk

editor-title = Le poste de rédaction · L’Appel de Paris
editor-description = Choisissez une vue du dossier sur l’Appel de Paris et emportez-la pour un article : lien, cadre, élément ou figure sans script, avec texte alternatif, légende et image de partage.
editor-headline = Le poste de rédaction
editor-lead = Choisissez ce que verront vos lecteurs, regardez-le aux largeurs de vos articles, et emportez-le sous la forme que votre système accepte.
editor-briefing = Le dossier complet
editor-skip = Aller aux extraits de code

## First step: choose

editor-choose-title = 1. Choisir
editor-look-title = 2. Regarder
editor-take-title = 3. Emporter
editor-view = Vue
editor-view-all = Tout
editor-view-map = Carte
editor-view-timeline = Chronologie
editor-view-quotes = Citations
editor-state-and-date = État et date
editor-no-state = Aucun État
editor-event = Événement
editor-no-event = Aucun
editor-quotes = Citations
editor-single-quote = Une seule citation
editor-as-filtered = Selon les filtres

## Second step: how it looks

editor-appearance = Apparence
editor-language = Langue de l’intégration
editor-plain = Nu : sans titre ni ligne de source
editor-transparent = Transparent : sur le fond de votre page
editor-still = Statique : sans commandes
editor-accent = Couleur d’accent
editor-accent-pick = Choisir la couleur d’accent
editor-accent-none = Celle du dossier
editor-publication = Publication
editor-base = Où le dossier est publié
editor-base-used = Les extraits renvoient à
editor-base-needed = Cette table est ouverte depuis un disque et ignore l’adresse de votre dossier publié. Tapez-la et les extraits fonctionneront ; d’ici là, ils contiennent une adresse fictive.
editor-base-bad = Ce n’est pas une adresse du web : elle doit commencer par https:// ou http://. Les extraits contiennent une adresse fictive.
editor-frozen = Figé : cette version pour toujours, quoi qu’on corrige ensuite
editor-frozen-missing = Cette version du site n’a pas de fichier figé.
editor-widths = Largeur de l’article
editor-preview-note = C’est l’intégration elle-même. Ce que vous y choisissez l’est aussi à la table.
editor-preview = Aperçu
editor-open-alone = L’ouvrir seul dans un nouvel onglet
editor-shown-at = Affiché à
editor-real-size = taille réelle

## Third step: what can be taken away

editor-method-link = Simple lien
editor-method-link-note = Pour un texte, un billet ou un message, et pour les systèmes qui changent les liens en intégrations (oEmbed). Ne demande rien.
editor-method-iframe = Cadre sans script
editor-method-iframe-note = Pour les systèmes qui acceptent un cadre et ôtent les scripts. La hauteur est réservée selon la largeur : rien ne saute.
editor-method-element = Élément avec chargeur
editor-method-element-note = Le meilleur là où les scripts sont admis : la hauteur suit le contenu, et l’adresse de l’article peut suivre le lecteur.
editor-method-figure = Figure statique
editor-method-figure-note = Pour les systèmes qui ôtent aussi les cadres : dessin, tableau et texte d’un seul tenant, sans script ni autre fichier.
editor-alt = Texte alternatif
editor-alt-note = Ce qu’un lecteur d’écran dit de cette vue.
editor-caption = Légende
editor-credit = Crédit
editor-summary = Résumé en texte
editor-summary-note = Pour lettres, flux et systèmes sans images.
editor-words-title = Les mots qui l’accompagnent
editor-balance = Équilibre
editor-balance-none = Cette vue ne montre aucune citation qui se prononce sur l’Appel.
editor-image-title = Image de partage
editor-image-note = 1200 × 630 pixels, de cette vue, dessinée ici sur votre machine.
editor-image-png = Télécharger en PNG
editor-image-svg = Télécharger en SVG
editor-data-title = Données de cette vue
editor-data-note = Ce que montre la vue, ligne par ligne, avec les identifiants des sources. Les tableaux s’ouvrent dans un tableur ; le JSON est pour les programmes.
editor-data-states = États en CSV
editor-data-events = Événements en CSV
editor-data-quotes = Citations en CSV
editor-data-json = Le tout en JSON
editor-figure-picture = Figure statique dont le dessin est une image, pour les systèmes qui abîment les dessins
editor-figure-png = Dessin en PNG
editor-figure-save = Télécharger en .html

## Messages

editor-copy = Copier
editor-share = Partager…
editor-copied = copié
editor-selected = sélectionné : la copie est bloquée ici, appuyez maintenant sur Ctrl+C ou ⌘C
editor-saved = confié aux téléchargements de votre navigateur
editor-saved-svg = ce navigateur ne peut en faire un PNG : le SVG a été confié à ses téléchargements
editor-not-saved = n’a pu être enregistré ici
editor-characters = caractères
editor-embed-this = Enregistrer ou intégrer cette vue : image, données, référence, code
editor-footer = La table fonctionne sans réseau et n’envoie rien. Votre choix est dans son adresse : partagez-la pour le partager.
editor-notice-static = La table demande JavaScript et WebAssembly, désactivés ou bloqués ici. Voici les extraits pour le dossier tel qu’il s’ouvre.
editor-notice-failed = La table n’a pu démarrer dans ce navigateur. Voici les extraits pour le dossier tel qu’il s’ouvre.

### The page on the record: `record-`.

## Head of the page on the record

record-title = Les faits, vérifiés · L’Appel de Paris
record-description = Où les sources sur l’Appel de Paris divergent, et un contrôle de chaque citation, identifiant, somme et statut du dossier dans votre propre navigateur.
record-headline = Les faits, vérifiés
record-lead = Où les sources divergent et laquelle le dossier suit ; combien ont signé, annonce par annonce ; qui a signé là où l’État ne l’a pas fait ; ce que dit chaque source, et ce qui repose sur elle ; ce que le dossier affirme de lui-même, contrôlé dans votre navigateur ; et comment le citer.
record-link = Où les sources divergent
record-skip = Aller aux divergences

## Conflicts between sources

record-conflicts-title = Où les sources divergent
record-conflicts-note = Pour chaque divergence : ce qui est dit, par qui et quand, ce qui en suit, et ce que le dossier retient. Le signe ≠ mène ici depuis les États de la page ; le tableau à la fin de cette section dit ce que chacune touche encore.
record-sign = Contesté
record-follows = Ce qui en suit
record-kept = Ce que le dossier retient
record-touches = Touche
record-undated = sans date
record-index-title = Divergence par élément
record-column-mark = État, événement, citation ou chiffre
record-column-conflicts = Ce sur quoi les sources divergent
record-quote-begins = Citation de : { $speaker }, « { $words }… »
record-count-by = Chiffre de
record-principle = Principe

## How many signed, drawn

record-numbers-note = Chaque annonce qui compte les États, ou tous les soutiens, a sa ligne, dans l’ordre du temps, et une marque là où son nombre se place entre zéro et le plus élevé : un point pour un nombre exact, une flèche pour « plus de », un anneau pour « environ », un carré pour la somme des parties. La barre grise est le nombre d’États que le dossier peut lui-même nommer ce jour-là.
record-numbers-table = Les mêmes nombres en tableau, avec des notes
record-numbers-report = Annonce

## Signatories by state

record-signatories-title = Qui a signé là où l’État ne l’a pas fait
record-signatories-note = L’Appel est ouvert aussi aux entreprises, à la société civile et aux autorités publiques, quoi que fasse leur gouvernement. Voici celles de la liste officielle, selon le pays que la liste donne pour chacune ; celles auxquelles elle ne donne aucun État de cette carte sont omises.
record-signatories-day = Jour de la liste
record-signatories-summary = { $day } : { $part } signataires sur { $all } venaient de { $states } États qui n’étaient pas eux-mêmes sur la liste.
record-signatories-map = Carte du monde avec un cercle pour chaque État d’où quelqu’un avait signé au { $day }. Les tableaux qui suivent donnent les mêmes chiffres.
record-signatories-area = La surface d’un cercle est le nombre de signataires de ce pays, sa couleur la position du gouvernement ce jour-là.
record-signatories-without = Là où l’État n’était pas sur la liste
record-signatories-with = Là où l’État était sur la liste
record-signatories-state = État
record-signatories-companies = Entreprises
record-signatories-civil-society = Société civile
record-signatories-public-authorities = Autorités publiques
record-signatories-all = Total
record-signatories-named = Parmi eux
record-signatories-counted = Comptés dans
record-layer-show = Autres signataires
record-layer-area = La surface d’un cercle est le nombre d’entreprises, d’organisations et d’autorités de ce pays.
record-layer-before = Les signataires autres que les États ont été comptés par pays pour la première fois le { $day }.
record-layer-table = Les chiffres par État

## The sources

record-sources-title = Ce que dit chaque source, et ce qui repose sur elle
record-sources-note = Dans l’ordre des notes du dossier, avec tout ce qui y nomme la source.
record-rests-on-it = Ce qui repose sur elle
record-rests-states = États
record-rests-events = Événements
record-rests-quotes = Citations
record-rests-numbers = Chiffres
record-rests-sections = Sections
record-rests-principles = Principes
record-rests-signatories = Signataires nommés
record-rests-conflicts = Divergences
record-rests-corrections = Corrections

## The checks

record-checks-title = Ce que le dossier affirme de lui-même
record-by-build = La fabrication a tout contrôlé avant d’écrire cette page. Avec JavaScript et WebAssembly, votre navigateur le contrôle ici à nouveau.
record-all-hold = Votre navigateur vient de le contrôler à nouveau : chaque ligne est juste.
record-some-fail = Votre navigateur vient de le contrôler à nouveau : { $count } lignes sur { $total } ne sont pas justes. Cette copie est endommagée ou a été modifiée.
record-holds = Juste
record-fails = Faux
record-examined = examinés
record-digests = Chaque fichier a la somme SHA-256 que la fabrication lui a donnée.
record-lists = Chaque fichier est une liste d’entrées.
record-names = Deux entrées d’un fichier n’ont jamais le même nom.
record-links = Chaque source, État, événement, citation, auteur, thème et chiffre qu’une entrée nomme existe.
record-sources = Chaque statut, date, événement, phrase, chiffre, citation, correction et position nomme une source.
record-quotes = Chaque citation figure lettre pour lettre dans son extrait, aux caractères indiqués.
record-stances = Chaque attitude repose sur des mots de sa citation ; une citation sans avis sur l’Appel n’en a pas.
record-dates = Chaque date existe, et aucun État n’a rejoint l’Appel après le jour où il figurait sur une liste.
record-languages = Chacun de nos textes existe dans toutes les langues de cette page.
record-members = Les États sont les 193 membres des Nations unies et ses deux États observateurs.
record-marks = Chaque État a une marque sur la carte, et aucune marque n’est sans État.
record-totals = Les statuts à chaque étape donnent les totaux énoncés ci-dessous.
record-official = Le nombre d’États de la liste officielle s’accorde avec les statuts du jour.
record-sums = Chaque somme est celle de ses parties.
record-contradictions = Chaque total que ses parties ne peuvent faire est exposé plus haut comme divergence.
record-disputes = Chaque statut contesté est exposé plus haut comme divergence.
record-conflicts = Chaque divergence a deux côtés ou plus, et touche quelque chose.
record-principles = Les neuf principes sont tous là ; eux et ce qui les évoque se nomment l’un l’autre.
record-supporters = On ne compte pas plus de soutiens par pays que n’en avait la liste officielle.

## Totals and files

record-totals-title = Les totaux à chaque étape
record-column-date = Date
record-files-title = Les fichiers et leur SHA-256
record-column-file = Fichier
record-files-note = Tels qu’ils sont dans le dossier data. Des extraits, seul ce qui est cité y est lisible : les articles sont à leurs éditeurs, et toute autre lettre est un point.

## Checking by hand

record-by-hand-title = À la main
record-by-hand = Les fichiers se trouvent dans le dossier data de ce site. Avec eux et un terminal, ni cette page ni notre programme ne sont nécessaires :
record-command-digests = la somme SHA-256 de chaque fichier
record-command-quotes = chaque citation à sa place dans son extrait
record-command-totals = les soutiens à une date, selon la règle de data/SCHEMA.md
record-command-sums = chaque somme

## References

record-cite-title = Comment le citer
record-cite-note = Dans les styles des textes anglais et dans les formats que lisent les logiciels de références. Chaque citation renvoie à la source où elle figure ; sans auteur connu du dossier, par son titre.
record-cite-briefing = Le dossier
record-cite-files = Le tout en fichiers
record-cite-quotes = Chaque citation

## Notices: why the checks were not run

record-notice-static = La liste ci-dessous est ce que la fabrication a trouvé. JavaScript ou WebAssembly est désactivé ou bloqué ici : votre navigateur ne peut la contrôler à nouveau.
record-notice-failed = Le programme qui contrôle le dossier n’a pu fonctionner ici. La liste ci-dessous est ce que la fabrication a trouvé.
record-notice-data = La copie des données dans cette page est endommagée : elle n’a pu être contrôlée. La liste ci-dessous est ce que la fabrication a trouvé.
