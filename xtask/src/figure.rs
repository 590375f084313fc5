//! `cargo xtask figure`: a view as a static fragment, or the texts that go with it.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result, bail};
use base64::prelude::{BASE64_STANDARD, Engine};
use clap::builder::{PossibleValuesParser, TypedValueParser, ValueParser};
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};
use figure::{Options, data_address};
use model::{Dataset, Language, Stance};
use text::{Description, Words, describe};
use view_state::{Address, Choice, Key, Scheme, State, View};

use crate::wikitext::wikitext;
use project::Project;
use site::figure::{dataset, draw, picture};
use site::share;

/// What was asked for. What the briefing would ignore in an address is refused here: whoever typed it meant something.
#[derive(Args)]
pub struct FigureOptions {
    #[command(flatten)]
    chosen: Chosen,
    /// All of that at once, as copied from the briefing; options beside it count more
    #[arg(long, value_name = "#…")]
    address: Option<String>,
    /// The language of the figure
    #[arg(long, value_parser = language())]
    lang: Option<Language>,
    /// Where the briefing is published, for links; else $PARIS_CALL_URL
    #[arg(long, value_name = "https://…/")]
    base: Option<String>,
    /// The drawing as an image within it, `svg` or `png`, or as a PNG written to this file
    #[arg(long, value_name = "svg|png|FILE")]
    picture: Option<String>,
    /// As wikitext, for MediaWiki: its picture is the wiki's file of the name that `--picture` has
    #[arg(long, conflicts_with = "text")]
    wikitext: bool,
    /// Write there instead of printing
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The texts that go with it (alt, caption, credit …) instead of the figure
    #[arg(long)]
    text: bool,
}

impl FigureOptions {
    fn address(&self) -> Address {
        let known = self.address.as_deref().unwrap_or_default();
        let mut address = Address::parse(known.split_once('#').map_or(known, |(_, fragment)| fragment));
        let quote = address.quote.clone();
        for choice in &self.chosen.0 {
            address.choose(choice.clone());
        }
        // An option goes beside the address, and takes nothing from it but its own key.
        address.quote = address.quote.or(quote);
        address
    }
}

/// An option for each key of the address, with the values that an address may have.
struct Chosen(Vec<Choice>);

impl Args for Chosen {
    fn augment_args(command: Command) -> Command {
        Key::ALL.iter().fold(command, |command, key| {
            let option = Arg::new(key.token()).long(key.token()).help(meaning(*key)).value_parser(value(*key));
            let search = (*key == Key::Query).then_some("search");
            command.arg(option.visible_aliases(search))
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Chosen {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = Key::ALL.iter().filter_map(|key| key.read(matches.get_one::<String>(key.token())?));
        Ok(Chosen(given.collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// What the option of a key does.
const fn meaning(key: Key) -> &'static str {
    match key {
        Key::View => "What it shows; the map if not given",
        Key::Date => "The day of the map, such as 2019-09-16",
        Key::Country => "A state by its code, such as FRA",
        Key::Event => "An event by its id",
        Key::Query => "Quotes with these words",
        Key::Speaker => "Quotes of this speaker, by id",
        Key::Stance => "Quotes of this attitude to the Call",
        Key::Theme => "Quotes on this theme, by id",
        Key::Source => "Quotes from this source, by id",
        Key::Quote => "One quote alone, by its id",
        Key::Scheme => "Its ground",
    }
}

/// The value of the option of a key: one that an address may have.
fn value(key: Key) -> ValueParser {
    let sound = move |text: &str| -> Result<String, String> {
        let text = if key == Key::Country { text.to_uppercase() } else { text.to_owned() };
        let remedy = || format!("no address has this value; it is “{}”", meaning(key));
        key.read(&text).ok_or_else(remedy)?;
        Ok(text)
    };
    let words: Vec<&str> = match key {
        Key::View => View::ALL.iter().map(|view| view.token()).collect(),
        Key::Stance => Stance::ALL.iter().map(|stance| stance.token()).collect(),
        Key::Scheme => Scheme::ALL.iter().map(|scheme| scheme.token()).collect(),
        _ => return ValueParser::new(sound),
    };
    PossibleValuesParser::new(words).into()
}

/// The option that is one of the languages.
fn language() -> impl TypedValueParser<Value = Language> {
    let tags = Language::ALL.iter().map(|language| language.tag());
    PossibleValuesParser::new(tags).try_map(|tag| Language::from_tag(&tag).ok_or("this language is not known"))
}

/// Prints the figure, or writes it to a file.
pub fn run(project: &Project, options: &FigureOptions) -> Result<()> {
    let (address, language) = (options.address(), options.lang.unwrap_or_default());
    let dataset = dataset(project, language)?;
    check(&address, &dataset)?;
    let made = if options.text {
        texts(&describe(&address, &dataset, Words::of(language), language))
    } else {
        let base = options.base.clone().or_else(|| env::var("PARIS_CALL_URL").ok()).unwrap_or_default();
        let svg = picture(project, &address, &dataset, language)?;
        let image = match options.picture.as_deref() {
            _ if svg.is_empty() => None,
            None => None,
            Some("svg") => Some(data_address(&svg)),
            Some("png") => Some(format!("data:image/png;base64,{}", BASE64_STANDARD.encode(share::picture(&svg)?))),
            Some(file) => {
                fs::write(file, share::picture(&svg)?).with_context(|| format!("cannot write {file}"))?;
                Some(file.to_owned())
            }
        };
        let html = draw(project, &address, &dataset, language, &Options { base: &base, image: image.as_deref() })?;
        match options.wikitext {
            true if base.is_empty() => {
                bail!("a wiki has no relative links: --base https://…/ says where the briefing is")
            }
            true => wikitext(&html),
            false => html,
        }
    };
    match &options.out {
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
