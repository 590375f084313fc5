use std::rc::Rc;

use serde::Deserialize;

use super::diagnostic::Place;
use super::document::Document;
use super::record::Context;
use model::{Basis, Certainty, Country, CountryId, Date, Language, Launch, PartialDate, PerLanguage};
use model::{Region, Signatories, Signatory, Supporters, Window, distinct, fold, in_each_language, localized};

/// A record of `states.json`. A [`Country`] has its name in one language, and among its other names those in the others.
#[derive(Deserialize)]
struct State {
    id: CountryId,
    alpha2: Rc<str>,
    #[serde(deserialize_with = "in_each_language")]
    name: PerLanguage<Rc<str>>,
    #[serde(default)]
    aliases: Vec<Rc<str>>,
    /// Only counted (`cross`): the map treats members and observers alike.
    un: Rc<str>,
    region: Region,
    launch: Launch,
    joined: Option<Joined>,
    basis: Basis,
    certainty: Certainty,
    #[serde(default, deserialize_with = "localized")]
    note: Option<Rc<str>>,
    sources: Vec<Rc<str>>,
    supporters: Option<Supporters>,
    #[serde(default)]
    supporters_sources: Vec<Rc<str>>,
    #[serde(default)]
    signatories: Vec<Signatory>,
}

#[derive(Deserialize)]
struct Joined {
    not_before: Date,
    not_after: Date,
    date: Option<PartialDate>,
}

/// The states, by name as a reader would look them up (accents and case do not count), and who else signed from there.
pub(super) fn countries(document: &Document, context: &Context<'_>) -> (Vec<Country>, Vec<Signatories>) {
    let states = document.read(context, check);
    let signatories = states.iter().filter_map(signatories).collect();
    let mut countries: Vec<Country> = states.into_iter().map(|state| country(state, context.language)).collect();
    countries
        .sort_by_cached_key(|country| fold(&country.name).into_iter().map(|(_, letter)| letter).collect::<String>());
    (countries, signatories)
}

fn signatories(state: &State) -> Option<Signatories> {
    Some(Signatories {
        state: state.id,
        supporters: state.supporters?,
        sources: state.supporters_sources.clone(),
        named: state.signatories.clone(),
    })
}

fn country(state: State, language: Language) -> Country {
    let State { id, alpha2, mut aliases, region, launch, joined, basis, certainty, note, sources, supporters, .. } =
        state;
    let name = language.of(&state.name).clone();
    aliases.extend(language.others().map(|other| other.of(&state.name).clone()));
    aliases.retain(|alias| *alias != name);
    let sources = distinct(sources.into_iter().chain(state.supporters_sources));
    let (joined_date, joined) = match joined {
        Some(Joined { not_before, not_after, date }) => (date, Some(Window { not_before, not_after })),
        None => (None, None),
    };
    Country {
        id,
        alpha2,
        name,
        aliases,
        region,
        launch,
        joined,
        joined_date,
        basis,
        certainty,
        note,
        sources,
        supporters,
    }
}

fn check(state: &State, at: Place<'_>) {
    at.check_word("un", &state.un, &["member", "observer"]);
    let is_code = state.alpha2.len() == 2 && state.alpha2.bytes().all(|byte| byte.is_ascii_uppercase());
    if at.is_sound("alpha2") && !is_code {
        let problem = format!("\"{}\" is no code", state.alpha2);
        at.fault("alpha2", problem, "write the two capital letters of ISO 3166-1");
    }
    if state.certainty == Certainty::Disputed && state.note.is_none() && at.are_sound(&["certainty", "note"]) {
        at.fault("note", "the sources disagree, and no note says how", "add a note that says who says what");
    }
    // Even one with a fault in it says that the state is on a list.
    let is_listed = state.joined.is_some() || !at.is_sound("joined");
    if let Some(joined) = &state.joined {
        check_joined(joined, at);
    }
    check_signatories(state, at);
    if at.are_sound(&["launch", "joined.not_before"]) {
        check_window(state.launch, state.joined.as_ref(), at);
    }
    if at.are_sound(&["launch", "basis"]) {
        check_basis(state.launch, state.basis, is_listed, at);
    }
}

/// Figures have sources, and whoever is named was counted.
fn check_signatories(state: &State, at: Place<'_>) {
    if state.supporters.is_some() && state.supporters_sources.is_empty() && at.is_sound("supporters_sources") {
        at.fault("supporters_sources", "no source is named", "name where the supporters were counted");
    }
    if !at.are_sound(&["supporters", "signatories"]) {
        return;
    }
    let [_, latest] = Supporters::DAYS;
    let counted = state.supporters.map_or(0, |supporters| usize::from(supporters.latest.total()));
    if state.signatories.len() > counted {
        let problem = format!("{} are named, {counted} were counted on {latest}", state.signatories.len());
        at.fault("signatories", problem, "correct \"supporters\", or leave out who is not on the official list");
    }
}

fn check_joined(joined: &Joined, at: Place<'_>) {
    let Joined { not_before, not_after, date } = joined;
    let are_sound = at.are_sound(&["joined.not_before", "joined.not_after"]);
    if are_sound && not_after < not_before {
        let problem = format!("{not_after} is before not_before, {not_before}");
        at.fault("joined.not_after", problem, "swap or correct the two dates");
        return;
    }
    if at.is_sound("joined.not_before") && *not_before < Date::LAUNCH {
        let problem = format!("{not_before} is before the launch, {}", Date::LAUNCH);
        at.fault("joined.not_before", problem, "nobody can have joined before the launch: correct the date");
    }
    let is_outside = |date: &PartialDate| date.last_day() < *not_before || date.first_day() > *not_after;
    if let Some(date) = date.filter(|date| are_sound && at.is_sound("joined.date") && is_outside(date)) {
        let problem = format!("{date} is outside the window, {not_before} to {not_after}");
        at.fault("joined.date", problem, "correct the date or the window");
    }
}

/// What the window must be like follows from the status at the launch.
fn check_window(launch: Launch, joined: Option<&Joined>, at: Place<'_>) {
    match (launch, joined.map(|joined| joined.not_before)) {
        (Launch::Supporter, None) => {
            at.fault("joined", "a supporter at the launch has no window", "add one that starts at the launch");
        }
        (Launch::Supporter, Some(not_before)) if not_before != Date::LAUNCH => {
            let problem = format!("{not_before} is not the launch, though it was a supporter then");
            at.fault("joined.not_before", problem, format!("set it to {}, or correct \"launch\"", Date::LAUNCH));
        }
        (Launch::Absent, Some(not_before)) if not_before <= Date::LAUNCH => {
            let problem = format!("{not_before} is the launch, though it was absent then");
            at.fault("joined.not_before", problem, "set it to a later day, or correct \"launch\"");
        }
        _ => {}
    }
}

/// What the status rests on must fit the status.
fn check_basis(launch: Launch, basis: Basis, is_listed: bool, at: Place<'_>) {
    let (expected, listed) = match basis {
        Basis::Initiator | Basis::Eu | Basis::Named | Basis::IdsaOnly => (Launch::Supporter, is_listed),
        Basis::AbsentNamed => (Launch::Absent, is_listed),
        Basis::Listed2019 | Basis::JoinedLater => (Launch::Unnamed, true),
        Basis::Announced | Basis::Expected | Basis::Named2021 | Basis::ReportedAbsent | Basis::None => {
            (Launch::Unnamed, false)
        }
    };
    if launch != expected {
        let problem = format!("\"{}\" goes with \"launch\": \"{}\"", basis.token(), expected.token());
        at.fault("basis", problem, format!("correct one of them; \"launch\" is \"{}\"", launch.token()));
    } else if is_listed && !listed {
        let problem = format!("\"{}\" is for states on no list, but \"joined\" is there", basis.token());
        at.fault("basis", problem, "delete \"joined\", or correct the basis");
    } else if listed && !is_listed {
        let problem = format!("\"{}\" is for states on the list, but \"joined\" is missing", basis.token());
        at.fault("basis", problem, "add \"joined\", or correct the basis");
    }
}
