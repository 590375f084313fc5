use std::rc::Rc;

use super::document::Document;
use super::field::Field;
use super::reader::{Context, Reader};
use super::words;
use crate::model::{Basis, Certainty, Country, CountryId, Date, Language, Launch, PartialDate, Region, Supporters};
use crate::model::{Tally, Window};

/// The states, by name.
pub(super) fn countries(document: &Document, context: &Context<'_>) -> Vec<Country> {
    let mut countries = document.read(context, country);
    words::sort_by_name(&mut countries);
    countries
}

fn country(reader: &Reader<'_>) -> Option<Country> {
    let id = reader.required("id").and_then(Field::text).and_then(|id| country_id(reader, &id));
    let alpha2 = reader.required("alpha2").and_then(Field::text).and_then(|code| alpha2(reader, code));
    let names = reader.required("name").and_then(Field::translations);
    let spellings = reader.optional("aliases").map(Field::items).unwrap_or_default();
    let spellings = spellings.into_iter().filter_map(Field::text).collect();
    // Only counted (`cross`): the map treats members and observers alike.
    reader.required("un").and_then(|field| field.word(&["member", "observer"], |word| word));
    let region = reader.required("region").and_then(|field| field.word(Region::ALL, Region::token));
    let launch = reader.required("launch").and_then(|field| field.word(Launch::ALL, Launch::token));
    let joined = reader.optional("joined").and_then(|field| field.object(joined));
    let basis = reader.required("basis").and_then(|field| field.word(Basis::ALL, Basis::token));
    let certainty = reader.required("certainty").and_then(|field| field.word(Certainty::ALL, Certainty::token));
    let note = reader.optional("note").and_then(Field::localized);
    let mut sources = super::dossier::sources(reader);
    let supporters = reader.optional("supporters").and_then(|field| field.object(supporters));
    let more = reader.optional("supporters_sources").map(|field| field.references(&reader.context.known.sources));
    for source in more.into_iter().flatten() {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }

    if certainty == Some(Certainty::Disputed) && !reader.has("note") {
        reader.fault("note", "the sources disagree, and no note says how", "add a note that says who says what");
    }
    check_window(reader, launch?, joined.map(|(window, _)| window));
    check_basis(reader, launch?, basis?, reader.has("joined"));
    let (name, aliases) = names_in(reader.context.language, names?, spellings);
    Some(Country {
        id: id?,
        alpha2: alpha2?,
        name,
        aliases,
        region: region?,
        launch: launch?,
        joined: joined.map(|(window, _)| window),
        joined_date: joined.and_then(|(_, date)| date),
        basis: basis?,
        certainty: certainty?,
        note,
        sources,
        supporters,
    })
}

fn country_id(reader: &Reader<'_>, id: &str) -> Option<CountryId> {
    let code = CountryId::parse(id);
    if code.is_none() {
        reader.fault("id", format!("\"{id}\" is no state code"), "write the three capital letters of ISO 3166-1");
    }
    code
}

fn alpha2(reader: &Reader<'_>, code: Rc<str>) -> Option<Rc<str>> {
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(code);
    }
    reader.fault("alpha2", format!("\"{code}\" is no code"), "write the two capital letters of ISO 3166-1");
    None
}

/// The name in one language; among the other names is the one in the other language, for the search.
fn names_in(language: Language, [english, french]: [Rc<str>; 2], mut aliases: Vec<Rc<str>>) -> (Rc<str>, Vec<Rc<str>>) {
    let (name, other) = match language {
        Language::En => (english, french),
        Language::Fr => (french, english),
    };
    aliases.push(other);
    aliases.retain(|alias| *alias != name);
    (name, aliases)
}

fn joined(reader: &Reader<'_>) -> Option<(Window, Option<PartialDate>)> {
    let not_before = reader.required("not_before").and_then(Field::date);
    let not_after = reader.required("not_after").and_then(Field::date);
    let date = reader.optional("date").and_then(Field::partial_date);
    let (not_before, not_after) = (not_before?, not_after?);
    if not_after < not_before {
        let problem = format!("{not_after} is before not_before, {not_before}");
        reader.fault("not_after", problem, "swap or correct the two dates");
        return None;
    }
    if not_before < Date::LAUNCH {
        let problem = format!("{not_before} is before the launch, {}", Date::LAUNCH);
        reader.fault("not_before", problem, "nobody can have joined before the launch: correct the date");
    }
    if let Some(date) = date.filter(|date| date.last_day() < not_before || date.first_day() > not_after) {
        let problem = format!("{date} is outside the window, {not_before} to {not_after}");
        reader.fault("date", problem, "correct the date or the window");
    }
    Some((Window { not_before, not_after }, date))
}

/// What the window must be like follows from the status at the launch.
fn check_window(reader: &Reader<'_>, launch: Launch, window: Option<Window>) {
    match (launch, window) {
        (Launch::Supporter, None) if !reader.has("joined") => {
            reader.fault("joined", "a supporter at the launch has no window", "add one that starts at the launch");
        }
        (Launch::Supporter, Some(window)) if window.not_before != Date::LAUNCH => {
            let problem = format!("{} is not the launch, though it was a supporter then", window.not_before);
            reader.fault("joined.not_before", problem, format!("set it to {}, or correct \"launch\"", Date::LAUNCH));
        }
        (Launch::Absent, Some(window)) if window.not_before <= Date::LAUNCH => {
            let problem = format!("{} is the launch, though it was absent then", window.not_before);
            reader.fault("joined.not_before", problem, "set it to a later day, or correct \"launch\"");
        }
        _ => {}
    }
}

/// What the status rests on must fit the status.
fn check_basis(reader: &Reader<'_>, launch: Launch, basis: Basis, joined: bool) {
    let (expected, listed) = match basis {
        Basis::Initiator | Basis::Eu | Basis::Named | Basis::IdsaOnly => (Launch::Supporter, joined),
        Basis::AbsentNamed => (Launch::Absent, joined),
        Basis::Listed2019 | Basis::JoinedLater => (Launch::Unnamed, true),
        Basis::Announced | Basis::Expected | Basis::Named2021 | Basis::ReportedAbsent | Basis::None => {
            (Launch::Unnamed, false)
        }
    };
    if launch != expected {
        let problem = format!("\"{}\" goes with \"launch\": \"{}\"", basis.token(), expected.token());
        reader.fault("basis", problem, format!("correct one of them; \"launch\" is \"{}\"", launch.token()));
    } else if joined && !listed {
        let problem = format!("\"{}\" is for states on no list, but \"joined\" is there", basis.token());
        reader.fault("basis", problem, "delete \"joined\", or correct the basis");
    } else if listed && !joined {
        let problem = format!("\"{}\" is for states on the list, but \"joined\" is missing", basis.token());
        reader.fault("basis", problem, "add \"joined\", or correct the basis");
    }
}

fn supporters(reader: &Reader<'_>) -> Option<Supporters> {
    let first = reader.required("2019-11-12").and_then(|field| field.object(tally));
    let latest = reader.required("2025-12-25").and_then(|field| field.object(tally));
    Some(Supporters { first: first?, latest: latest? })
}

fn tally(reader: &Reader<'_>) -> Option<Tally> {
    let companies = reader.required("companies").and_then(Field::number);
    let civil_society = reader.required("civil_society").and_then(Field::number);
    let public_authorities = reader.required("public_authorities").and_then(Field::number);
    Some(Tally { companies: companies?, civil_society: civil_society?, public_authorities: public_authorities? })
}
