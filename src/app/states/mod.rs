//! The table of states: the equal of the map, with the same choice in every row.

use yew::prelude::*;

use super::markup::tag;
use super::memo::{Look, runs};
use super::store::Context;
use crate::model::{Country, CountryId, Date, Launch, Status};
use crate::text::{date, window};

/// What the table shows follows from this.
#[derive(PartialEq)]
pub struct StatesTable {
    pub context: Context,
    pub date: Date,
    pub country: Option<CountryId>,
    pub status: Option<Status>,
}

/// All states with their status at the date.
pub fn states_table(on: &StatesTable) -> Html {
    let context = &on.context;
    let (words, language) = (context.words, context.language);
    let row = |(place, country): (usize, &Country)| {
        let status = country.status(on.date);
        Row {
            place,
            status,
            is_chosen: on.country == Some(country.id),
            is_hidden: on.status.is_some_and(|wanted| wanted != status),
        }
    };
    let rows: Vec<Row> = context.dataset.countries.iter().enumerate().map(row).collect();
    let column = |name: &'static str| tag("th").set("scope", "col").put(name);
    let head =
        tag("tr").put(column(words.column_state)).put(column(words.column_status)).put(column(words.column_since));
    let table = tag("table").put(tag("thead").put(head)).put(tag("tbody").list(runs(&rows, context)));
    let title = tag("h2").set("id", "states-title").put(words.states_title);
    let note = tag("p").set("class", "note").put(words.states_note).put(" ").put(date(on.date, language)).put(".");
    let scroll = tag("div")
        .set("id", "states-scroll")
        .set("data-scroll", "")
        .set("tabindex", "0")
        .set("role", "group")
        .set("aria-labelledby", "states-title")
        .set("class", "scroll")
        .put(table);
    let section = tag("section").set("id", "states").set("aria-labelledby", "states-title");
    // In an article the map has the room; the table opens on request.
    let section = if context.full_page.is_some() {
        section.put(tag("details").put(tag("summary").put(title)).put(note).put(scroll))
    } else {
        section.put(title).put(note).put(scroll)
    };
    section.html()
}

#[derive(Clone, PartialEq)]
struct Row {
    /// Where the state stands in the dataset.
    place: usize,
    status: Status,
    is_chosen: bool,
    is_hidden: bool,
}

impl Look for Row {
    /// A row's id is the address that chooses its state, so that the same link works with and without the app.
    fn html(&self, context: &Context) -> Option<Html> {
        let country = context.dataset.countries.get(self.place)?;
        let code = country.id.as_str();
        let chosen = self.is_chosen.then_some("true");
        let name = tag("a").set("href", format!("#country={code}")).set("aria-current", chosen).put(&*country.name);
        let row = tag("tr")
            .key(code)
            .set("id", format!("country={code}"))
            .set("data-country", code.to_owned())
            .set("data-status", self.status.token())
            .set("aria-current", chosen)
            .flag("hidden", self.is_hidden)
            .put(tag("th").set("scope", "row").put(name))
            .put(tag("td").put(context.words.status(self.status)))
            .put(tag("td").put(since(country, context)));
        Some(row.html())
    }
}

fn since(country: &Country, context: &Context) -> String {
    match country.joined {
        Some(_) if country.launch == Launch::Supporter => context.words.at_launch.to_owned(),
        Some(joined) => window(joined, context.language),
        None => "–".to_owned(),
    }
}
