//! `cargo xtask figure`: a view as a static fragment, or the texts that go with it.

use std::path::PathBuf;
use std::rc::Rc;
use std::{env, fs};

use anyhow::{Context, Result, bail};
use base64::prelude::{BASE64_STANDARD, Engine};
use briefing::figure::{Options, data_address};
use briefing::model::{CountryId, Dataset, Date, Language, Stance};
use briefing::text::{Description, Words, describe};
use briefing::view_state::{Address, Scheme, State, View};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use project::Project;
use site::figure::{dataset, draw, picture};
use site::share;

/// What was asked for. What the briefing would ignore in an address is refused here: whoever typed it meant something.
#[derive(Args)]
pub struct Order {
    /// What it shows; the map if not given
    #[arg(long, value_parser = word(View::ALL.iter().map(|view| view.token()), View::from_token))]
    view: Option<View>,
    /// The day of the map, such as 2019-09-16
    #[arg(long, value_parser = day)]
    date: Option<Date>,
    /// A state by its code, such as FRA
    #[arg(long, value_name = "CODE", value_parser = country)]
    country: Option<CountryId>,
    /// An event by its id
    #[arg(long, value_name = "ID")]
    event: Option<String>,
    /// Quotes of this speaker
    #[arg(long, value_name = "ID")]
    speaker: Option<String>,
    /// Quotes of this attitude to the Call
    #[arg(long, value_parser = word(Stance::ALL.iter().map(|stance| stance.token()), Stance::from_token))]
    stance: Option<Stance>,
    /// Quotes on this theme
    #[arg(long, value_name = "ID")]
    theme: Option<String>,
    /// Quotes from this source
    #[arg(long, value_name = "ID")]
    source: Option<String>,
    /// Quotes with these words
    #[arg(long, value_name = "WORDS")]
    search: Option<String>,
    /// One quote alone
    #[arg(long, value_name = "ID")]
    quote: Option<String>,
    /// Its ground
    #[arg(long, value_parser = word(Scheme::ALL.iter().map(|scheme| scheme.token()), Scheme::from_token))]
    scheme: Option<Scheme>,
    /// All of that at once, as copied from the briefing; options beside it count more
    #[arg(long, value_name = "#…")]
    address: Option<String>,
    /// The language of the figure
    #[arg(long, value_parser = word(Language::ALL.iter().map(|language| language.tag()), Language::from_tag))]
    lang: Option<Language>,
    /// Where the briefing is published, for links; else $PARIS_CALL_URL
    #[arg(long, value_name = "https://…/")]
    base: Option<String>,
    /// The drawing as an image within it, `svg` or `png`, or as a PNG written to this file
    #[arg(long, value_name = "svg|png|FILE")]
    picture: Option<String>,
    /// Write there instead of printing
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The texts that go with it (alt, caption, credit …) instead of the figure
    #[arg(long)]
    text: bool,
}

impl Order {
    fn address(&self) -> Address {
        let id = |given: &Option<String>, known: Option<Rc<str>>| given.as_deref().map(Rc::from).or(known);
        let known = self.address.as_deref().unwrap_or_default();
        let known = Address::parse(known.split_once('#').map_or(known, |(_, fragment)| fragment));
        Address {
            view: self.view.unwrap_or(known.view),
            date: self.date.unwrap_or(known.date),
            country: self.country.or(known.country),
            event: id(&self.event, known.event),
            query: self.search.as_deref().map_or(known.query, Rc::from),
            speaker: id(&self.speaker, known.speaker),
            stance: self.stance.or(known.stance),
            theme: id(&self.theme, known.theme),
            source: id(&self.source, known.source),
            quote: id(&self.quote, known.quote),
            scheme: self.scheme.unwrap_or(known.scheme),
        }
    }
}

/// An option that is one of a few words.
fn word<T: Clone + Send + Sync + 'static>(
    words: impl Iterator<Item = &'static str>,
    read: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(words).try_map(move |word| read(&word).ok_or("this word is not known"))
}

fn day(text: &str) -> Result<Date, String> {
    let day = Date::parse(text).filter(|day| *day >= Date::LAUNCH);
    day.ok_or_else(|| format!("a day is written 2019-09-16, and none is before {}", Date::LAUNCH))
}

fn country(text: &str) -> Result<CountryId, String> {
    CountryId::parse(&text.to_uppercase()).ok_or_else(|| "a state has a code of three letters, such as FRA".to_owned())
}

/// Prints the figure, or writes it to a file.
pub fn run(project: &Project, order: &Order) -> Result<()> {
    let (address, language) = (order.address(), order.lang.unwrap_or_default());
    let dataset = dataset(project, language)?;
    check(&address, &dataset)?;
    let made = if order.text {
        texts(&describe(&address, &dataset, Words::of(language), language))
    } else {
        let base = order.base.clone().or_else(|| env::var("PARIS_CALL_URL").ok()).unwrap_or_default();
        let svg = picture(project, &address, &dataset, language)?;
        let image = match order.picture.as_deref() {
            _ if svg.is_empty() => None,
            None => None,
            Some("svg") => Some(data_address(&svg)),
            Some("png") => Some(format!("data:image/png;base64,{}", BASE64_STANDARD.encode(share::picture(&svg)?))),
            Some(file) => {
                fs::write(file, share::picture(&svg)?).with_context(|| format!("cannot write {file}"))?;
                Some(file.to_owned())
            }
        };
        draw(project, &address, &dataset, language, &Options { base: &base, image: image.as_deref() })?
    };
    match &order.out {
        Some(path) => {
            fs::write(path, &made).with_context(|| format!("cannot write {}", path.display()))?;
            println!("{}: {} bytes", path.display(), made.len());
        }
        None => print!("{made}"),
    }
    Ok(())
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
