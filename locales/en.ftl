### The words of the briefing in English, the language of reference.
###
### Every other locale has the same messages with the same variables; a missing one, or one too many, does not build.
### How to add a word: CONTRIBUTING.md. The syntax: https://projectfluent.org/fluent/guide
### Text is the page's own, without markup. Write typographic quotation marks and apostrophes.
### Blanks at the end of a text are dropped; where they count, the text stands in quotation marks: {": "}
### A choice with one variant is there for other languages, which may need more: only where English chooses may they.
### Numbers and years come from the data: they stand in a text only where they can never change.

### The language itself: `locale-`. Its tag is the name of the file, and its plural categories are CLDR's.

# Its own name, in itself, for the way to it from other languages.
locale-name = English
# For social media.
locale-open-graph = en_GB
# ltr or rtl.
locale-direction = ltr
# With a blank between them; within a name, a no-break space.
locale-months = January February March April May June July August September October November December
# The first of a month within a date.
locale-first-day = 1
# Dates, with no-break spaces: `12 November 2018`, `12 November`, `November 2018`.
locale-day = { $day } { $month } { $year }
locale-day-of-year = { $day } { $month }
locale-month = { $month } { $year }
# Between the thousands of a number.
locale-thousands = ,

### What the running app says: `app-`. Carried by the data block of each page: every word here is loaded by every reader.

## Punctuation and the search for a state

# Between a name and what is said of it.
app-colon = {": "}
# Between two statements.
app-semicolon = {"; "}
app-find-none = No member or observer of the United Nations has that name; parts of states and other areas have no row of their own

## The date control

# Runs through the stops.
app-play = Play
# Stops running.
app-pause = Pause

## The panel of a state

app-close = Close
app-how-certain = How well known
# Companies and groups.
app-signed-from-there = Signed from there
app-company =
    { $count ->
        [one] company
       *[other] companies
    }
app-group =
    { $count ->
        [one] civil society group
       *[other] civil society groups
    }
app-authority =
    { $count ->
        [one] public authority
       *[other] public authorities
    }
app-nobody-signed = Nobody on the official lists of 12 November 2019 and 25 December 2025
app-nobody = nobody
# A joining date as a source gives it.
app-recorded = Date on record
# No such figures.
app-no-supporter-figures = No company or group of this state on the lists seen
# Quotes on a state.
app-quotes-on-it = Quotes that mention it
app-no-quotes-on-it = No quote here mentions it.
app-sources-label = Sources
app-note = Note

## Filters of the quotes

# Before the words of a search, where they are told as a filter.
app-search-open = Search: “
# After them.
app-search-close = ”
app-facet-speaker = Speaker
app-facet-stance = Stance
app-facet-theme = Theme
app-facet-country = State mentioned
app-facet-source = Source
app-supportive = Supportive
app-mixed = Mixed
app-sceptical = Sceptical
app-no-view = No view of the Call
# Nothing matches.
app-nothing-found = No quote matches all of that.
# Before a way out of it.
app-without = Remove
# The search as a way out.
app-the-search = the search
# A chosen state that no quote mentions.
app-state-not-mentioned = is not mentioned in any quote, so it does not filter them

## How many quotes are shown

app-quote =
    { $count ->
        [one] quote
       *[other] quotes
    }
# `1 quote shown`, `33 quotes shown`.
app-quote-shown =
    { $count ->
        [one] quote shown
       *[other] quotes shown
    }
# `5 of 33`.
app-of = of
app-all-quotes = All quotes

## What is chosen

# After the number of supporters.
app-states-named-supporters = states known by name as supporters
app-no-state-chosen = No state chosen
app-no-event-chosen = No event chosen
# The filter while one quote stands alone.
app-quote-alone = one quote alone
# Before the date of what an article's frame shows.
app-as-of = As of

## Statuses, and sentences on them

app-status-supporter = Supporter
app-status-undated = Joined, date unknown
app-supporters =
    { $count ->
        [one] supporter
       *[other] supporters
    }
app-undated =
    { $count ->
       *[other] joined, date unknown
    }
app-absent =
    { $count ->
       *[other] named as absent
    }
app-unnamed =
    { $count ->
       *[other] not named
    }
app-map-at = World map: states and the Paris Call on { $day }: { $counts }.
app-at-supporter = A supporter of the Call on { $day }.
app-at-undated = On the official list later; whether it was a supporter already on { $day } is not known.
app-at-absent = Named as absent from the Call at its launch, and not on the list on { $day }.
app-at-not-yet = Not yet a supporter on { $day }, as far as the official lists show.
app-at-unnamed = Not named as a supporter up to { $day }. Not being named is not a refusal.
# `{ $day }` is that of the launch.
app-yes-from-launch = Yes, from the launch on { $day }.
# `{ $joined }` is one of the three spans below.
app-yes-joined = Yes. It joined { $joined }.
app-yes-once-absent = Yes. Absent at the launch, it joined { $joined }.
app-undated-joined = Not known for this date. It joined { $joined }.
app-no-absent = No. Named as absent at the launch, and on no official list seen.
app-not-at-launch = Not at the launch. It joined { $joined }.
app-not-yet-absent = Not yet. Absent at the launch, it joined { $joined }.
app-not-yet = Not yet. It joined { $joined }.
app-no-unnamed = Not named: on no official list seen. That is not a refusal.
app-on-a-day = on { $day }
app-on-two-days = on { $first } or { $day }
app-between-days = between { $first } and { $day }
app-status-absent = Named as absent
app-status-unnamed = Not named

## What a status rests on, and how well it is known

app-basis-initiator = It started the Call.
app-basis-eu = Covered by the reports that all EU member states, 28 at the time, backed the Call.
app-basis-named = Named on its own in reports of the launch.
app-basis-idsa-only = Named only in an article of 18 December 2018; no report of the launch day that was seen names it.
app-basis-absent-named = Reports of the launch name it as absent.
app-basis-listed2019 = On the first complete official list, of 16 September 2019, without a date. If 51 states backed the launch, some of those without a date were among them, and by 24 January 2019 most had joined; sources name only Singapore.
app-basis-joined-later = Not on the official list of 16 September 2019, so taken not to have been a supporter at the launch.
app-basis-announced = It announced its support, but is on no official list seen.
app-basis-expected = Reported as expected to join, but on no official list seen.
app-basis-named2021 = Named in September 2021 as not having endorsed the Call.
app-basis-reported-absent = One report, at second hand, names it as absent at the launch.
app-basis-none = No source of this record names it.
app-certainty-several = Several sources agree
app-certainty-one = One source
app-certainty-disputed = Sources disagree
app-certainty-inferred = Inferred
app-certainty-unknown = Not known

### What only the printed page says: `page-`. Costs the app nothing.

## Head of the page

page-title = The Paris Call: who answered, who stayed away
page-description = World map, timeline and expert voices on the Paris Call for Trust and Security in Cyberspace of 12 November 2018. Every fact with its source.
page-kicker = Briefing
page-headline = Who answered the Paris Call, and who stayed away
# Name of the links to the sections.
page-contents = Contents
# Skips to the map.
page-skip = Skip to the map
# Name of the switch between light and dark.
page-scheme = Colours
# As the system says.
page-scheme-auto = Auto
page-scheme-light = Light
page-scheme-dark = Dark

## The map and its controls

page-map-title = The map
# The label of the search for a state.
page-find-label = Is your state in?
# What to type there.
page-find-hint = Your state?
# Name of the list of suggestions.
page-find-options = States found
# Label of the date control.
page-date-label = The list on
page-date-back = Earlier date
page-date-on = Later date
# Under the map: the chart of the dates.
page-date-chart = In the chart, the line counts known supporters; hatched are those that may have joined by then; rings are numbers given elsewhere than on the list.
# In the note of a date: { $states } that are shown as supporters on its { $day } and were not on the one { $before } it. Not "joined":
# of many only the day by which they had is known. Both days are said, as the map may be of a later day, up to the next date.
page-date-new = Known as supporters by { $day }, but not yet on { $before }: { $states }.
# How the map works with the keyboard.
page-map-help = Keys: arrows go to the nearest state that way, letters to a name, Enter chooses, Escape clears; in the chart, the digits of a year go there.
page-legend = Legend and filter
# How the legend works.
page-legend-help = Press a colour to pick out its states.
page-zoom-in = Zoom in
page-zoom-out = Zoom out
# Name of the presets.
page-zoom-to = Part of the world
# All of it.
page-world = World
page-africa = Africa
page-americas = Americas
page-asia = Asia
page-europe = Europe
page-oceania = Oceania
page-borders = Borders and names follow United Nations data and imply no view of anyone’s claims. A status belongs to a government, not to a territory; overseas parts take the colour of their state. Circles stand for states too small to see.
# Shown while no state is chosen.
page-card-empty = Choose a state on the map, in the search box or in the table to see since when it has backed the Call, how well that is known, and who from there signed.
# Above the links to the absentees.
page-card-absentees = Named as absent at the launch
# As recorded.
page-at-launch = at the launch

## The table of states

page-states-title = State by state
page-column-state = State
page-column-status = Status
page-column-since = Since
# Under the table's heading.
page-states-note = All 193 members of the United Nations and its two observer states, as on the map.

## The explanations and the timeline

page-explained-title = The Call, explained
page-timeline-title = The road to the Call
# Before an event's title: opens its text.
page-event-more = What happened
# Under the title.
page-timeline-note = From the United Nations’ expert group of 2013 to the Paris Call.
# Below the axis.
page-lanes-note = A dot is a day, a bar a month, a pale band a year; attacks are diamonds. Years near the Call are drawn wider.
# The Call, on the axis.
page-call = Paris Call
# Opens what came before; its years follow.
page-what-came-before = What came before
# Between the first and the last year of a part of the timeline.
page-from-year-to = to
# Opens what came after; its last year follows.
page-what-happened-next = What happened next
# Before that year.
page-until-year = to
# Name of the category filter.
page-category-filter = Kind of event
page-category-all = All
page-category-un = United Nations
page-category-norms = Norms and law
page-category-multistakeholder = Many actors
page-category-national = Single states
page-category-incident = Attacks
# Shows the map at that date.
page-map-moves = Shows the map on

## The quotes and their filters

page-quotes-title = What was said of it
# Under it.
page-quotes-note = Verbatim, in the original English. Stance and themes are our reading; the words that the stance rests on are underlined.
# The caption of the table of speakers by stance.
page-voices-note = Each number is a quote; names and stances filter them.
page-search-label = Search the quotes
# What to type there.
page-search-hint = Word or “…”
page-any = Any
# Drops every filter.
page-reset = Show all quotes
# Opens the cards after the first ones; their number follows.
page-more-quotes = Further quotes
# From beyond the two articles.
page-outside = From outside the two articles
page-characters = characters

## Sources, corrections and the foot of the page

# The counts, in the contents.
page-counts-short = The numbers
page-sources-title = Sources
page-corrections-title = Corrections
# Under it.
page-corrections-note = What this briefing once said wrong.
page-corrections-said = It said
page-corrections-says = It says
page-corrections-why = Why
# At the foot of an article's frame.
page-sources-in-full = Each statement names its source; the full briefing lists them all.
# The way from an article's frame to the page.
page-open-full = Open the full briefing
# Before the version of an article's frame.
page-version = Version
# At the foot.
page-footer = No cookies, no trackers, no request beyond this page’s own address. Code under the MIT licence; boundaries: UN Geodata via plotly.js; names: Unicode CLDR. The outlines imply no endorsement by the United Nations.

## The nine principles

page-principles-title = Nine principles
# Before what touches a principle.
page-touched-by = Touched on by

## The reported numbers

page-counts-title = How many signed? Sources disagree
# Under it.
page-counts-note = Who reported what, and when. The sum of the parts is ours, and shows where they cannot make the total that the source gives.
page-column-date = Date
page-column-source = Source
page-column-states = States
page-column-companies = Companies
page-column-groups = Civil society
page-column-authorities = Public authorities
page-column-total = Total
page-parts-make = parts add up to
page-official-list = official list
page-undated = undated
page-contradiction = cannot be

## The list of sources

# Under it.
page-sources-note = Every statement above links here. No address is opened unless you follow it.
# The link behind it, to the page on the record.
page-sources-record = What each says, and what rests on it
page-seen-full-text = seen whole
page-seen-excerpt = seen as a stored excerpt
page-seen-repository = seen as a repository with its history
page-seen-dataset = seen as a data set

## Notices: why the page is not interactive

# Without script.
page-notice-static = This is the plain page: all facts, quotes and sources are here, but filters, search and dates need JavaScript and WebAssembly, which are off or blocked here.
# The same in an article's frame.
page-notice-frame = This is the plain view: filters, search and dates need JavaScript and WebAssembly, which are off or blocked here.
page-notice-old-browser = This browser is too old for the filters and the date control. Everything else is here to read.
page-notice-no-wasm = WebAssembly is off in this browser, so filters and the date control are missing. Everything else is here to read.
page-notice-wasm-blocked = The security policy of this site blocks WebAssembly, so filters and the date control are missing. Everything else is here to read.
page-notice-load = A file of this page could not be loaded, so filters and the date control are missing. Everything else is here to read.
page-notice-bad-wasm = The program of this page is damaged, so filters and the date control are missing. Everything else is here to read.
page-notice-bad-data = The data block of this page is damaged, so filters and the date control are missing. Everything else is here to read.
page-notice-damaged = Part of the link that led here is damaged. What could be read of it is shown.
page-notice-crash = The interactive part stopped because of an error in it. The page is back to what it was before; reload to try again.

### What figures and the editor's desk share: `desk-`. In no page of readers, but printed in the figures that editors paste.

## Titles of figures

# The map's title.
desk-map-title = The Paris Call: who answered, who stayed away
# The timeline's title.
desk-timeline-title = The road to the Paris Call, and after
# The title of the quotes.
desk-quotes-title = What was said of the Paris Call
# The caption of the table.
desk-states-by-status = States by status
# Column.
desk-column-states = States
# Opens a long list of states. Where a content system takes the fold away, it stands before the list.
desk-show-names = Names

## What stands in figures

# Before the date of the figure.
desk-as-of = As of
# Not a refusal.
desk-unnamed-note = Not being named is not a refusal.
# Marks what the reader has chosen.
desk-chosen = Chosen
# Before the ids of sources.
desk-sources = Sources
# Where the full titles of the sources are.
desk-sources-where = Titles and addresses are in the full briefing’s list of sources.
# The credit.
desk-credit = The Paris Call briefing
# The credit of the map's outlines and names.
desk-credit-map = Boundaries: UN Geodata via plotly.js. Names: Unicode CLDR. The outlines imply no endorsement by the United Nations.
# The link.
desk-open-briefing = Open the full briefing
# How stance is known.
desk-stance-note = Verbatim, in the original English. The stance is our reading; the words that it rests on are marked.
# The same where nothing can be marked.
desk-stance-reading = The stance is our reading of the quotes.
# After a stance.
desk-our-reading = our reading
# Never on a list.
desk-never-listed = On no official list seen
# The marks of the axis. Said of any drawing of them, as systems may take this one away and leave the sentence.
desk-axis-note = Where these events are drawn, a line is a day, a bar a month, a pale band a year; attacks are diamonds; the tallest line is the Paris Call, and years near it are wider.
# Under the map's table, as under the map of the page: what is true without the map, then what is said of any map, for the same reason.
desk-borders = Borders and names follow United Nations data and imply no view of anyone’s claims. A status belongs to a government, not to a territory. Where a map is drawn, overseas parts take the colour of their state, and circles stand for states too small to see.
# More quotes, folded.
desk-more =
    { $count ->
        [one] { $count } more quote
       *[other] { $count } more quotes
    }
# The part of the timeline from 2013 to the Call.
desk-road = The road to the Call
# An event that names the chosen state.
desk-names-state = names

## What is said of a view: alternative text and captions

# The timeline, for those who do not see it. { $first } and { $last } are years.
desk-alt-timeline = Timeline of { $count } events on the way to the Paris Call and after it, from { $first } to { $last }.
# How many events of the timeline name the chosen state.
desk-alt-named-in =
    { $state }: { $count ->
       *[other] named
    } in { $count } of them.
# The chosen event.
desk-alt-event = Chosen: { $event } ({ $day }).
# The quotes that are shown; filters and speakers follow.
desk-alt-quotes =
    { $count } of { $total } { $count ->
       *[other] quotes
    } on the Paris Call
# { $known } is app-states-named-supporters.
desk-caption-map = The Paris Call for Trust and Security in Cyberspace, as of { $day }: { $count } { $known }.
desk-caption-timeline = { $count } events on the way to the Paris Call for Trust and Security in Cyberspace of 12 November 2018, and after it.
# After the name of a state and a colon. { $day } is that of the launch.
desk-since-launch = a supporter from the launch on { $day }.
# The same; { $joined } is app-on-a-day or one of the two after it.
desk-since-joined = joined { $joined }.

## Which stance the chosen quotes take

# The most frequent stance; the others follow. { $stance } is one of the four at the end of this section.
desk-balance =
    { $most } of { $total } chosen { $total ->
        [one] quote is
       *[other] { $most ->
            [one] quotes is
           *[other] quotes are
        }
    } { $stance }
# The same of all quotes that take a view.
desk-balance-all = Of all { $count }: { $stances }.
# Quotes that take none.
desk-balance-left-out =
    { $count ->
       *[other] Not counted
    }: { $count } without a view of the Call.
# Said of { $count } quotes.
desk-balance-supportive =
    { $count ->
       *[other] supportive
    }
desk-balance-mixed =
    { $count ->
       *[other] mixed
    }
desk-balance-sceptical =
    { $count ->
       *[other] sceptical
    }
desk-balance-no-view = without a view

## What editors paste

# The name of the frame in an article, for those who hear it.
desk-embed-title = The Paris Call: who answered, who stayed away
# After the link, where the frame is not shown.
desk-embed-offers = Map, timeline and quotes in the interactive briefing.
# The same after the link of one quote.
desk-embed-quote = A quote from { $speaker } in the interactive briefing.

### What the editor's desk alone says: `editor-`.

## Head of the desk

# The page's title.
editor-title = The editor’s desk · The Paris Call briefing
# The page's description.
editor-description = Choose a view of the Paris Call briefing and take it away for an article: as a link, a frame, an element or a figure without script, with alt text, caption and share image.
# The headline.
editor-headline = The editor’s desk
# Under it.
editor-lead = Choose what your readers should see, look at it at the widths of your articles, and take it away in the form that your system accepts.
# The way back.
editor-briefing = The full briefing
# Skips to the snippets.
editor-skip = Skip to the snippets

## First step: choose

# First step.
editor-choose-title = 1. Choose
# Second step.
editor-look-title = 2. Look
# Third step.
editor-take-title = 3. Take
# Group of controls.
editor-view = View
# All views.
editor-view-all = All
# The map.
editor-view-map = Map
# The timeline.
editor-view-timeline = Timeline
# The quotes.
editor-view-quotes = Quotes
# Group of controls.
editor-state-and-date = State and date
# Lets go of the state.
editor-no-state = No state
# Group of controls.
editor-event = Event
# No event.
editor-no-event = None
# Group of controls.
editor-quotes = Quotes
# One quote alone.
editor-single-quote = One quote alone
# No quote alone.
editor-as-filtered = As filtered

## Second step: how it looks

# Group of controls.
editor-appearance = Appearance
# The embed's language.
editor-language = Language of the embed
# A flag.
editor-plain = Plain: without title and source line
# A flag.
editor-transparent = Transparent: on your page’s own background
# A flag.
editor-still = Static: without controls
# The accent.
editor-accent = Accent colour
# The accent's picker.
editor-accent-pick = Pick the accent colour
# No accent.
editor-accent-none = The briefing’s own
# Group of controls.
editor-publication = Publication
# The base address.
editor-base = Where the briefing is published
# What the snippets point at.
editor-base-used = The snippets point at
# The desk is on a disk.
editor-base-needed = This desk is open from a disk, so it cannot know the address of your published briefing. Type it, and the snippets will work; until then they hold a placeholder.
# A bad base address.
editor-base-bad = That is no address of the web: it must start with https:// or http://. The snippets hold a placeholder.
# The frozen version.
editor-frozen = Frozen: this version for ever, whatever is corrected later
# No version is known.
editor-frozen-missing = This build has no frozen version.
# The widths.
editor-widths = Width of the article
# What the preview does.
editor-preview-note = This is the embed itself. What you choose in it is chosen at the desk, too.
# Name of the frame.
editor-preview = Preview
# Opens the embed alone.
editor-open-alone = Open it alone in a new tab
# What the size is.
editor-shown-at = Shown at
# Its real size.
editor-real-size = real size

## Third step: what can be taken away

# The first method.
editor-method-link = Plain link
# The first method explained.
editor-method-link-note = For a text, a post or a message, and for systems that turn links into embeds (oEmbed). Needs nothing.
# The second method.
editor-method-iframe = Frame without script
# The second method explained.
editor-method-iframe-note = For systems that accept an iframe and strip scripts. The height is reserved by width, so nothing jumps.
# The third method.
editor-method-element = Element with a loader
# The third method explained.
editor-method-element-note = The best where scripts are allowed: the height follows the content, and the article’s address can follow the reader.
# The fourth method.
editor-method-figure = Static figure
# The fourth method explained.
editor-method-figure-note = For systems that strip frames, too: drawing, table and text in one piece, without script or any other file.
# Alternative text.
editor-alt = Alternative text
# Where it comes from.
editor-alt-note = What a screen reader is told of this view.
# The caption.
editor-caption = Caption
# The credit line.
editor-credit = Credit line
# The summary.
editor-summary = Plain-text summary
# Where it is of use.
editor-summary-note = For newsletters, feeds and systems without pictures.
# The words that go with the embed.
editor-words-title = Words to go with it
# The balance line.
editor-balance = Balance
# No quote is chosen, or none that takes a view.
editor-balance-none = This view shows no quote with a view of the Call.
# The share image.
editor-image-title = Share image
# What it is.
editor-image-note = 1200 × 630 pixels, of this view, drawn here on your machine.
# Saves it.
editor-image-png = Download as PNG
# Saves it.
editor-image-svg = Download as SVG
# What the view shows, as tables.
editor-data-title = Data of this view
# What they are.
editor-data-note = What the view shows, row by row, with the ids of the sources. Tables open in a spreadsheet; JSON is for programs.
# Saves a table.
editor-data-states = States as CSV
# Saves a table.
editor-data-events = Events as CSV
# Saves a table.
editor-data-quotes = Quotes as CSV
# Saves all tables.
editor-data-json = All of it as JSON
# The picture as an image.
editor-figure-picture = Static figure with its picture as an image, for systems that spoil drawings
# Saves that picture.
editor-figure-png = Picture as PNG
# Saves the figure.
editor-figure-save = Download as .html

## Messages

# Copies.
editor-copy = Copy
# Hands the link to another app on the reader’s machine.
editor-share = Share…
# Live message.
editor-copied = copied
# Live message.
editor-selected = selected: copying is blocked here, so press Ctrl+C or ⌘C now
# Live message.
editor-saved = handed to your browser’s downloads
# Live message.
editor-saved-svg = this browser cannot make a PNG of it, so the SVG was handed to its downloads
# Live message.
editor-not-saved = could not be saved here
# A number of characters.
editor-characters = characters
# The link from the briefing to the desk.
editor-embed-this = Save or embed this view: picture, data, citation, code
# At the foot.
editor-footer = The desk works without a network and sends nothing anywhere. What you choose is in its address: share it to share the choice.
# Without script.
editor-notice-static = The desk needs JavaScript and WebAssembly, which are off or blocked here. Below are the snippets for the briefing as it opens.
# Failure.
editor-notice-failed = The desk could not start in this browser. Below are the snippets for the briefing as it opens.

### The page on the record: `record-`.

## Head of the page on the record

# The page's title.
record-title = The record, checked · The Paris Call briefing
# The page's description.
record-description = Where the sources on the Paris Call disagree, and a check of every quote, id, sum and status of the briefing in your own browser.
# The headline.
record-headline = The record, checked
# Under it.
record-lead = Where the sources disagree and which of them the briefing keeps to; how many signed, report by report; who signed where the state did not; what each source says, and what rests on it; what the record claims of itself, checked in your browser; and how to cite it.
# The link from the briefing, and the way it ends.
record-link = Where the sources disagree
# Skips to the first section.
record-skip = Skip to the conflicts

## Conflicts between sources

record-conflicts-title = Where the sources disagree
# Under it.
record-conflicts-note = Each with what is said, by whom and when, what follows, and what the briefing keeps to. The sign ≠ leads here from the states of the page; the table at the end of this section says what else each touches.
# Name of the sign on the page.
record-sign = Disputed
record-follows = What follows
record-kept = What the briefing keeps to
record-touches = Touches
record-undated = undated
# The index.
record-index-title = Conflict by mark
record-column-mark = State, event, quote or number
record-column-conflicts = Where sources disagree on it
# A quote by its speaker and its first { $words }.
record-quote-begins = Quote by: { $speaker }, “{ $words }…”
record-count-by = Number by
record-principle = Principle

## How many signed, drawn

# Under the title, which is that of the page's table.
record-numbers-note = Each report that counts states, or all who signed, has a row, in the order of time, and a mark where its number stands between nought and the highest: a dot for an exact number, an arrow for “more than”, a ring for “about”, a square for what the parts add up to. The grey bar is how many states the briefing itself can name on that day.
# A link.
record-numbers-table = The same numbers as a table, with notes
record-numbers-report = Report

## Signatories by state

# Companies and groups by country.
record-signatories-title = Who signed where the state did not
# Under it.
record-signatories-note = The Call is open to companies, civil society bodies and public authorities, too, whatever their government does. Here are those on the official list by the country that the list gives for each; those for which it gives no state of this map are left out.
# Name of the control of the day.
record-signatories-day = Day of the list
# Over the map of a day.
record-signatories-summary = { $day }: { $part } of { $all } signatories came from { $states } states that were not on the list themselves.
# The map in words.
record-signatories-map = World map with a circle for each state from which somebody had signed by { $day }. The tables that follow have the same numbers.
# Under it, before the colours.
record-signatories-area = The area of a circle is the number of signatories from there, its colour where the government stood that day.
# The tables.
record-signatories-without = Where the state was not on the list
record-signatories-with = Where the state was on the list
record-signatories-state = State
record-signatories-companies = Companies
record-signatories-civil-society = Civil society
record-signatories-public-authorities = Public authorities
record-signatories-all = All
# Before names.
record-signatories-named = Among them
# Before the sources of the figures.
record-signatories-counted = Counted in
# On the map of the briefing: the button that shows or hides the same circles over it, as short as can be.
record-layer-show = Other signatories
# Under the map then, after the summary of the day.
record-layer-area = The area of a circle is the number of companies, groups and authorities from there.
# The same where the map's day is before the first count.
record-layer-before = Who signed besides states was first counted by country on { $day }.
# The link to the tables.
record-layer-table = The numbers by state

## The sources

record-sources-title = What each source says, and what rests on it
# Under it.
record-sources-note = In the order of the briefing’s footnotes, with all of the briefing that names the source.
record-rests-on-it = What rests on it
record-rests-states = States
record-rests-events = Events
record-rests-quotes = Quotes
record-rests-numbers = Numbers
# The briefing's own sentences, by their sections.
record-rests-sections = Sections
record-rests-principles = Principles
record-rests-signatories = Named signatories
record-rests-conflicts = Conflicts
record-rests-corrections = Corrections

## The checks

record-checks-title = What the record claims of itself
# Without script, and until the program has run.
record-by-build = The build checked all of this before it wrote this page. With JavaScript and WebAssembly your browser checks it again here.
# After the program has run.
record-all-hold = Your browser has just checked it again: every line holds.
# The same where some do not.
record-some-fail = Your browser has just checked it again: { $count } of { $total } lines do not hold. This copy of the record is damaged or was changed.
# Verdicts.
record-holds = Holds
record-fails = Does not hold
record-examined = examined
record-digests = Every file has the SHA-256 that the build gave it.
record-lists = Every file is a list of records.
record-names = No two records of a file have the same name.
record-links = Every source, state, event, quote, speaker, theme and number that a record names is there.
record-sources = Every status, date, event, sentence, number, quote, correction and position names a source.
record-quotes = Every quote stands letter by letter in its extract, at the characters given.
record-stances = Every stance rests on words of its quote; a quote without a view of the Call has none.
record-dates = Every date is a real one, and no state joined after the day by which it was listed.
record-languages = Every text of ours is there in every language of this page.
record-members = The states are the 193 members of the United Nations and its two observer states.
record-marks = Every state has one mark on the map, and no mark is without a state.
record-totals = The statuses at each stop give the totals stated below.
record-official = The official list’s number of states agrees with the statuses of its day.
record-sums = Every sum is that of its parts.
record-contradictions = Every total that its parts cannot make is told above as a conflict.
record-disputes = Every status that is disputed is told above as a conflict.
record-conflicts = Every conflict has two sides or more, and touches something.
record-principles = The nine principles are all there; they, and what touches them, name each other.
record-supporters = No more supporters are counted by country than the official list had.

## Totals and files

record-totals-title = The totals at each stop
record-column-date = Date
record-files-title = The files and their SHA-256
record-column-file = File
# Under it.
record-files-note = As they lie in the folder data. Of the extracts only what is quoted can be read there: the articles are their publishers’, and every other letter is a dot.

## Checking by hand

record-by-hand-title = By hand
# Before the commands.
record-by-hand = The files lie in the folder data of this briefing. With them and a shell you need neither this page nor our program:
record-command-digests = the SHA-256 of every file
record-command-quotes = every quote at its place in its extract
record-command-totals = the supporters at a day, by the rule in data/SCHEMA.md
record-command-sums = every sum

## References

record-cite-title = How to cite it
# Under it.
record-cite-note = In the styles of English texts and in the formats that programs for references read. Each quote is cited by the source in which it stands; where the record has no author, by its title.
record-cite-briefing = The briefing
# Before the files.
record-cite-files = All of it as files
record-cite-quotes = Each quote

## Notices: why the checks were not run

# Without script.
record-notice-static = The list below is what the build found. JavaScript or WebAssembly is off or blocked here, so your browser cannot check it again.
# Whatever fails.
record-notice-failed = The program that checks the record could not run here. The list below is what the build found.
# The program ran and the files are unreadable.
record-notice-data = The copy of the record in this page is damaged, so it could not be checked. The list below is what the build found.
