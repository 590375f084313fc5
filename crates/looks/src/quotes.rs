use super::{Key, List, Part, Place, Settings, Subject};
use model::{CountryId, Quote, Stance};
use text::{facet_name, filters, joined, number};
use view_state::{Address, Facet, QuoteFilter, State, shown_quotes};

/// The quotes with their facets, and what they are filtered by.
pub const QUOTES: Part = Part { sees: filtering, set: quotes };

/// What the search box holds.
pub const SEARCH: Part = Part {
    sees: |state| Address { query: state.address.query.clone(), ..Address::default() }.into(),
    set: |settings, state, _| settings.value(Place::only("#quote-search"), state.address.query.to_string()),
};

/// What each facet offers beside the other choices.
///
/// Some sixty counts: writing them with each letter of a search took a phone half the time of an act.
pub const FACETS: Part = Part { sees: filtering, set: facets };

/// Whether the further quotes are in sight. With the letter of a search that opens them, a phone took twice the time of any
/// other, as the cards are laid out.
pub const FOLD: Part = Part { sees: filtering, set: fold };

fn filtering(state: &State) -> State {
    let Address { view, date, event, scheme, .. } = Address::default();
    Address { view, date, event, scheme, ..state.address.clone() }.into()
}

fn quotes(settings: &mut Settings, state: &State, subject: &Subject) {
    let Subject { dataset, words, language, full_page, .. } = *subject;
    let address = &state.address;
    let quotes = QuoteFilter::new(address, dataset);
    let shown = quotes.shown();
    let filter = filter(address, subject);
    let found = || Place::only("#quotes .shown");
    settings.attribute(found(), "data-shown", Some(shown.len().to_string()));
    settings.text(found().part("strong"), number(shown.len(), language));
    settings.text(found().part(".summary"), format!("· {}", filter.as_deref().unwrap_or(words.all_quotes)));
    settings.flag(Place::only("[data-reset]"), "disabled", filter.is_none());
    settings.text(Place::only("#quotes-more .further"), number(further(&shown, subject), language));
    // One quote in an article needs nothing around it.
    settings.flag(Place::only("#quotes"), "data-alone", address.quote.is_some() && full_page.is_some());
    let unmentioned = address.country.filter(|id| dataset.quotes_on(*id).next().is_none());
    let unmentioned = unmentioned.and_then(|id| dataset.country(id));
    let unmentioned = unmentioned.map(|country| format!("{} {}.", country.name, words.state_not_mentioned));
    settings.text(Place::only("#quotes .inert"), unmentioned.unwrap_or_default());
    for quote in &dataset.quotes {
        let is_shown = shown.iter().any(|shown| shown.id == quote.id);
        settings.flag(Place::item(List::Quotes, Key::Id(quote.id.clone())), "hidden", !is_shown);
        let dot = Place::item(List::Chips, Key::Id(format!("#quote-{}", quote.id).into()));
        settings.flag(dot, "data-muted", !is_shown);
    }
    for speaker in &dataset.speakers {
        let row = Place::item(List::Chips, Key::Id(format!("#speaker={}", speaker.id).into()));
        settings.current(row, address.speaker.as_ref() == Some(&speaker.id));
    }
    for stance in Stance::ALL {
        let column = Place::item(List::Chips, Key::Id(format!("#stance={}", stance.token()).into()));
        settings.current(column, address.stance == Some(*stance));
    }
    for theme in &dataset.themes {
        let chip = Place::item(List::Chips, Key::Id(format!("#theme={}", theme.id).into()));
        settings.current(chip, address.theme.as_ref() == Some(&theme.id));
    }
    for country in mentioned(subject) {
        let chip = Place::item(List::Chips, Key::Id(format!("#country={country}").into()));
        settings.current(chip, address.country == Some(country));
    }
}

/// What the quotes are filtered by, in words; `None` while all are shown.
fn filter(address: &Address, subject: &Subject) -> Option<String> {
    let Subject { dataset, words, .. } = *subject;
    match address.quote {
        Some(_) => Some(words.quote_alone.to_owned()),
        None => Some(joined(&filters(address, dataset, words), " · ")).filter(|filter| !filter.is_empty()),
    }
}

fn fold(settings: &mut Settings, state: &State, subject: &Subject) {
    let address = &state.address;
    let shown = shown_quotes(address, subject.dataset);
    let further = further(&shown, subject);
    // What a filter lets through is in sight wherever it stands; but many would be laid out anew with each search.
    let is_open = filter(address, subject).is_some()
        && (address.query.is_empty() || further <= MOST_UNFOLDED || further == shown.len());
    settings.flag(Place::only("#quotes-more"), "open", is_open);
}

/// How many of the quotes shown are not among the first.
fn further(shown: &[&Quote], subject: &Subject) -> usize {
    let (_, further) = first_and_further(&subject.dataset.quotes, subject.full_page.is_some());
    further.iter().filter(|quote| shown.iter().any(|shown| shown.id == quote.id)).count()
}

/// How many of the further quotes a search may bring into sight by itself.
const MOST_UNFOLDED: usize = 6;

/// The quotes whose cards are in sight at first, and those that are folded. Six cards fill two to three rows of a screen; an
/// article has less room: four there.
pub fn first_and_further(quotes: &[Quote], is_framed: bool) -> (&[Quote], &[Quote]) {
    let first = if is_framed { 4 } else { 6 };
    quotes.split_at(first.min(quotes.len()))
}

fn facets(settings: &mut Settings, state: &State, subject: &Subject) {
    let Subject { dataset, words, language, .. } = *subject;
    let quotes = QuoteFilter::new(&state.address, dataset);
    for facet in Facet::ALL {
        let mut chosen = String::new();
        for option in quotes.options(*facet) {
            let place = || Place::item(List::Options(*facet), Key::from(&option.value));
            // Safari shows hidden options, and Firefox does not grey out what only looks disabled.
            settings.flag(place(), "hidden", !option.is_offered());
            settings.flag(place(), "disabled", !option.is_offered());
            let name = facet_name(&option.value, dataset, words);
            settings.text(place(), format!("{name} ({})", number(option.count, language)));
            if option.chosen {
                chosen = option.value.as_str().to_owned();
            }
        }
        settings.value(Place::only(select(*facet)), chosen);
    }
}

fn select(facet: Facet) -> &'static str {
    match facet {
        Facet::Speaker => "select[name=speaker]",
        Facet::Stance => "select[name=stance]",
        Facet::Theme => "select[name=theme]",
        Facet::Country => "select[name=country]",
        Facet::Source => "select[name=source]",
    }
}

/// The states that quotes mention, each once.
fn mentioned(subject: &Subject) -> Vec<CountryId> {
    let dataset = subject.dataset;
    let ids = dataset.countries.iter().map(|country| country.id);
    ids.filter(|id| dataset.quotes_on(*id).next().is_some()).collect()
}
