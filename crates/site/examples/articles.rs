//! Prints what articles take from a project, whose folder is the one argument, as JSON: loader and plugin, and each view as a static
//! figure and the map as a picture in every language. For `tests/pseudo`, which builds it with one language more.

use std::env;

use anyhow::{Context, Result};
use figure::Options;
use model::Language;
use project::Project;
use serde_json::{Map, json};
use site::Articles;
use site::figure::{dataset, draw, picture};
use view_state::{Address, View};

const BASE: &str = "https://news.example/paris-call/";

fn main() -> Result<()> {
    let root = env::args_os().nth(1).context("name the folder of the project")?;
    let project = Project { tools: root.clone().into(), root: root.into() };
    let Articles { loader, plugin } = Articles::of(&project, Some(BASE))?;
    let (mut figures, mut pictures) = (Map::new(), Map::new());
    for language in Language::ALL {
        let dataset = dataset(&project, language)?;
        let options = Options { base: BASE, image: None };
        let country = dataset.countries.first().map(|country| country.id);
        let mut views = Map::new();
        for view in View::ALL {
            let address = Address { view: *view, country, ..Address::default() };
            views.insert(view.token().to_owned(), draw(&project, &address, &dataset, language, &options)?.into());
        }
        figures.insert(language.tag().to_owned(), views.into());
        let map = picture(&project, &Address::default(), &dataset, language)?;
        pictures.insert(language.tag().to_owned(), map.into());
    }
    println!("{}", json!({ "loader": loader, "plugin": plugin, "figures": figures, "pictures": pictures }));
    Ok(())
}
