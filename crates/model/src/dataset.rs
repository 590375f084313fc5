use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use serde::Deserialize;

use super::country::{Country, CountryId, Status};
use super::date::Date;
use super::event::Event;
use super::fold::fold;
use super::language::Language;
use super::mark::{Mark, MarkKind};
use super::quote::{Quote, Speaker};
use super::static_content::StaticContent;
use super::written::localized;

/// Everything that the briefing says, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The language of all its words but the quotes.
    pub language: Language,
    /// What the app works with.
    pub dataset: Dataset,
    /// What is printed once.
    pub static_content: StaticContent,
}

/// What the app works with, in one language. Lists are in the order in which they are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dataset {
    /// The dated stops of the date control, by date; the first is the launch.
    pub stops: Vec<Stop>,
    /// All states, by name.
    pub countries: Vec<Country>,
    /// All marks of the map: those of the states in their order, then the others by id.
    pub marks: Vec<Mark>,
    /// All events, by date.
    pub events: Vec<Event>,
    /// All speakers, by their first quote.
    pub speakers: Vec<Speaker>,
    /// All quotes: one of each speaker first, then by source and position.
    pub quotes: Vec<Quote>,
    /// All themes.
    pub themes: Vec<Theme>,
    /// The short name of each source.
    pub sources: Vec<SourceLabel>,
    pub(super) searched: Searched,
}

impl Dataset {
    /// Of each quote what is searched: its words, its speaker's name and affiliation, as [`fold`] makes them. Computed once:
    /// to fold all texts with each letter that is typed took a third of the time of an act.
    pub fn searched(&self) -> &[String] {
        self.searched.folded.get_or_init(|| self.quotes.iter().map(|quote| self.searched_of(quote)).collect())
    }

    /// The same data with its texts elsewhere: `read` finds one by the id of its record when it is asked for, those of quotes
    /// when they are first searched.
    #[must_use]
    pub fn with_texts_from(mut self, read: fn(Text, &str) -> Option<String>) -> Dataset {
        self.searched = Searched { read: Some(read), ..Searched::default() };
        self
    }

    fn searched_of(&self, quote: &Quote) -> String {
        let speaker = self.speaker(&quote.speaker);
        let name = speaker.map_or("", |speaker| &speaker.name);
        let affiliation = speaker.and_then(|speaker| speaker.affiliation.as_deref()).unwrap_or_default();
        let text = self.text(Text::Quote, &quote.id, &quote.text);
        // No term holds an end of line, so none is found across two texts.
        let texts = [&*text, name, affiliation].map(|text| fold(text).into_iter().map(|(_, letter)| letter));
        texts.into_iter().flat_map(|text| text.chain(['\n'])).collect()
    }

    /// The title of an event.
    pub fn title(&self, event: &Event) -> String {
        self.text(Text::Event, &event.id, &event.title)
    }

    fn text(&self, of: Text, id: &str, here: &str) -> String {
        self.searched.read.and_then(|read| read(of, id)).unwrap_or_else(|| here.to_owned())
    }

    /// The data without what the app never asks for: areas of no state, which never change, and sources that neither the
    /// panel of a state names nor a facet of the quotes.
    pub fn for_the_page(&self) -> Dataset {
        let mut data = self.clone();
        data.marks.retain(|mark| mark.kind != MarkKind::Area);
        let of_states = self.countries.iter().flat_map(|country| &country.sources);
        let named: BTreeSet<&Rc<str>> = of_states.chain(self.quotes.iter().map(|quote| &quote.source)).collect();
        data.sources.retain(|source| named.contains(&source.id));
        data
    }

    /// The other names of every state: a line for each, in the order of the states, with `|` between names. Apart from the
    /// data, as only who searches for a state needs them: 1.3 kB (brotli) of every visit.
    pub fn other_names(&self) -> String {
        self.countries.iter().map(|country| country.aliases.join("|") + "\n").collect()
    }

    /// The state of a code.
    pub fn country(&self, id: CountryId) -> Option<&Country> {
        self.countries.iter().find(|country| country.id == id)
    }

    /// The event of an id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| &*event.id == id)
    }

    /// The speaker of an id.
    pub fn speaker(&self, id: &str) -> Option<&Speaker> {
        self.speakers.iter().find(|speaker| &*speaker.id == id)
    }

    /// The theme of an id.
    pub fn theme(&self, id: &str) -> Option<&Theme> {
        self.themes.iter().find(|theme| &*theme.id == id)
    }

    /// The short name of a source; its id if there is none.
    pub fn source_label<'a>(&'a self, id: &'a str) -> &'a str {
        self.sources.iter().find(|source| &*source.id == id).map_or(id, |source| &source.label)
    }

    /// The quote of an id.
    pub fn quote(&self, id: &str) -> Option<&Quote> {
        self.quotes.iter().find(|quote| &*quote.id == id)
    }

    /// The quotes that mention a state.
    pub fn quotes_on(&self, country: CountryId) -> impl Iterator<Item = &Quote> {
        self.quotes.iter().filter(move |quote| quote.states.contains(&country))
    }

    /// The states of one status at the end of a day, by name.
    pub fn with_status(&self, status: Status, date: Date) -> impl Iterator<Item = &Country> {
        self.countries.iter().filter(move |country| country.status(date) == status)
    }

    /// How many states have a status at the end of a day.
    pub fn count(&self, status: Status, date: Date) -> usize {
        self.with_status(status, date).count()
    }

    /// The mark of a state.
    pub fn mark(&self, id: CountryId) -> Option<&Mark> {
        self.marks.iter().find(|mark| &*mark.id == id.as_str())
    }

    /// The last stop that is not after a date, with its place in the list.
    pub fn stop_at(&self, date: Date) -> Option<(usize, &Stop)> {
        self.stops.iter().enumerate().rev().find(|(_, stop)| stop.date <= date)
    }
}

/// What follows from the quotes, kept once it was asked for: neither copied nor compared.
#[derive(Debug, Default)]
pub(super) struct Searched {
    folded: OnceCell<Vec<String>>,
    read: Option<fn(Text, &str) -> Option<String>>,
}

/// A text that a page shows anyway, so that its data need not have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// The words of a quote.
    Quote,
    /// The title of an event.
    Event,
}

impl Clone for Searched {
    fn clone(&self) -> Self {
        Searched { read: self.read, ..Searched::default() }
    }
}

impl PartialEq for Searched {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A date at which the record says something new about the list of supporters.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Stop {
    /// The day.
    pub date: Date,
    /// What happened, in a word or two.
    #[serde(deserialize_with = "localized")]
    pub label: Rc<str>,
    /// What is known of the list on that day.
    #[serde(deserialize_with = "localized")]
    pub note: Rc<str>,
    /// Ids of the sources.
    pub sources: Vec<Rc<str>>,
}

/// A theme of the quotes.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Theme {
    /// The name in the address.
    pub id: Rc<str>,
    /// The name on the page.
    #[serde(deserialize_with = "localized")]
    pub label: Rc<str>,
}

/// The short name by which the page links to a source.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceLabel {
    /// The id, such as `S01`.
    pub id: Rc<str>,
    /// The publisher.
    pub label: Rc<str>,
}
