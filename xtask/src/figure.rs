//! `cargo xtask figure`: a view as a static fragment, or the texts that go with it.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result, anyhow, bail};
use briefing::disk;
use briefing::figure::{Options, Outlines, figure};
use briefing::model::{CountryId, Dataset, Date, Language, Stance};
use briefing::text::{Description, Words, describe};
use briefing::view_state::{Address, Scheme, State, View};

use crate::atlas;
use crate::project::Project;

/// What was asked for.
#[derive(Default)]
pub struct Request {
    address: Address,
    language: Language,
    base: Option<String>,
    out: Option<PathBuf>,
    text: bool,
}

impl Request {
    /// Takes one option, whose value is only read if it has one. What the briefing would ignore in an address is
    /// refused here: whoever typed it meant something.
    pub fn set(&mut self, option: &str, value: impl FnOnce() -> Result<String>) -> Result<()> {
        if option == "text" {
            self.text = true;
            return Ok(());
        }
        let known = [
            "view", "date", "country", "event", "speaker", "stance", "theme", "source", "search", "quote", "scheme",
            "address", "lang", "base", "out",
        ];
        if !known.contains(&option) {
            bail!("`figure` has no option `--{option}`; `cargo xtask --help` lists them");
        }
        let value = value()?;
        let unfit = || anyhow!("`--{option} {value}` is not understood; `cargo xtask --help` shows examples");
        let address = &mut self.address;
        match option {
            "view" => address.view = View::from_token(&value).with_context(unfit)?,
            "date" => address.date = Date::parse(&value).filter(|day| *day >= Date::LAUNCH).with_context(unfit)?,
            "country" => address.country = Some(CountryId::parse(&value.to_uppercase()).with_context(unfit)?),
            "event" => address.event = Some(value.into()),
            "speaker" => address.speaker = Some(value.into()),
            "stance" => address.stance = Some(Stance::from_token(&value).with_context(unfit)?),
            "theme" => address.theme = Some(value.into()),
            "source" => address.source = Some(value.into()),
            "quote" => address.quote = Some(value.into()),
            "search" => address.query = value.into(),
            "scheme" => address.scheme = Scheme::from_token(&value).with_context(unfit)?,
            "address" => *address = Address::parse(value.split_once('#').map_or(&value, |(_, fragment)| fragment)),
            "lang" => self.language = Language::from_tag(&value).with_context(unfit)?,
            "base" => self.base = Some(value),
            _ => self.out = Some(value.into()),
        }
        Ok(())
    }
}

/// Prints the figure, or writes it to a file.
pub fn run(project: &Project, request: &Request) -> Result<()> {
    let language = request.language;
    let dataset = dataset(project, language)?;
    check(&request.address, &dataset)?;
    let made = if request.text {
        texts(&describe(&request.address, &dataset, Words::of(language), language))
    } else {
        let base = request.base.clone().or_else(|| env::var("PARIS_CALL_URL").ok()).unwrap_or_default();
        draw(project, &request.address, &dataset, language, &base)?
    };
    match &request.out {
        Some(path) => {
            fs::write(path, &made).with_context(|| format!("cannot write {}", path.display()))?;
            println!("{}: {} bytes", path.display(), made.len());
        }
        None => print!("{made}"),
    }
    Ok(())
}

/// The figure of the view that everything starts with.
pub fn first(project: &Project, base: &str) -> Result<String> {
    let language = Language::default();
    draw(project, &Address::default(), &dataset(project, language)?, language, base)
}

fn draw(project: &Project, address: &Address, dataset: &Dataset, language: Language, base: &str) -> Result<String> {
    let atlas = read(project, atlas::SVG)?;
    Ok(figure(address, dataset, &Outlines::parse(&atlas), Words::of(language), language, &Options { base }))
}

fn dataset(project: &Project, language: Language) -> Result<Dataset> {
    Ok(disk::record(&project.root.join("data"), language)?.dataset)
}

fn read(project: &Project, path: &str) -> Result<String> {
    fs::read_to_string(project.root.join(path)).with_context(|| format!("cannot read {path}"))
}

/// Refuses what names nothing in the data, which the figure would leave out without a word.
fn check(address: &Address, dataset: &Dataset) -> Result<()> {
    let known = State::at(address.clone(), dataset).address;
    if known == *address {
        return Ok(());
    }
    bail!("nothing in the data answers to all of #{}; this much is known: #{}", address.print(), known.print())
}

fn texts(view: &Description) -> String {
    let balance = view.balance.as_deref().unwrap_or("–");
    let parts = [
        ("Title", view.title.as_str()),
        ("Alt text", &view.alt),
        ("Caption", &view.caption),
        ("Credit", &view.credit),
        ("Balance", balance),
        ("Summary", &view.summary),
    ];
    parts.iter().map(|(name, text)| format!("== {name}\n{text}\n\n")).collect()
}
