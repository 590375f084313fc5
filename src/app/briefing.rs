use yew::prelude::*;

use super::chrome::{embed, masthead};
use super::links::{clicked, entered};
use super::map::MapView;
use super::markup::tag;
use super::memo::memo;
use super::quotes::{Quotes, quotes};
use super::states::{StatesTable, states_table};
use super::store::{Context, Shared, Store};
use super::timeline::{Timeline, timeline};
use crate::model::{Dataset, Language};
use crate::platform::{address_bar, clock, page};
use crate::text::Words;
use crate::view_state::{Action, Address, Scheme, State, View};

#[derive(Clone, Properties)]
pub struct BriefingProps {
    /// The state to begin with.
    pub state: State,
    pub dataset: Shared<Dataset>,
    pub words: &'static Words,
    pub language: Language,
    /// Called once when the whole page has been rendered.
    #[prop_or_default]
    pub rendered: Callback<()>,
    /// The parts that never change.
    pub printed: Printed,
    /// The address of the same page in the other language.
    pub other_page: AttrValue,
    /// The address of the whole briefing, where this is an article's frame of it.
    pub full_page: Option<AttrValue>,
    /// The version of an article's frame.
    pub version: AttrValue,
}

/// The root is rendered once and given new props never.
impl PartialEq for BriefingProps {
    fn eq(&self, other: &Self) -> bool {
        self.dataset == other.dataset
    }
}

/// The whole page within `#briefing`.
#[component]
pub fn Briefing(props: &BriefingProps) -> Html {
    let store = use_reducer(|| Store::new(props.state.clone(), props.dataset.clone(), props.words, props.language));
    let context = Context {
        dataset: props.dataset.clone(),
        language: props.language,
        words: props.words,
        dispatch: store.dispatcher(),
        full_page: props.full_page.clone(),
    };
    use_address(&store.state.address, &context);
    use_root_marks(store.state.address.view, store.state.address.scheme);
    let rendered = props.rendered.clone();
    use_effect_with((), move |()| rendered.emit(()));
    let dispatch = store.dispatcher();
    let perform = move |actions: Vec<Action>| actions.into_iter().for_each(|action| dispatch.dispatch(action));
    let onclick = Callback::from({
        let perform = perform.clone();
        move |event: MouseEvent| perform(clicked(&event))
    });
    let oninput = Callback::from({
        let perform = perform.clone();
        move |event: InputEvent| perform(entered(&event))
    });
    // Not every tool that fills in a form sends `input` for a select. Doing the same twice does no harm.
    let onchange = Callback::from(move |event: Event| perform(entered(&event)));

    let State { address, frame, status, category, before_open, after_open } = &store.state;
    let (head, foot) = match &props.full_page {
        Some(page) => (embed::head(address, &context), embed::foot(address, page, &props.version, &context)),
        None => (
            masthead(address, &props.other_page, props.printed.part("answer"), &context),
            tag("footer").put(tag("p").put(context.words.footer)).html(),
        ),
    };
    let embedded = props.full_page.is_some();
    let part = |id| if embedded { Html::default() } else { props.printed.part(id) };
    // A frame renders nothing but its view; the page keeps the others, hidden.
    let view = if address.quote.is_some() { View::Quotes } else { address.view };
    let shows = |wanted| !embedded || view == View::All || view == wanted;
    let (date, country) = (address.date, address.country);
    let table = StatesTable { context: context.clone(), date, country, status: *status };
    let events = Timeline {
        context: context.clone(),
        event: address.event.clone(),
        country,
        category: *category,
        before_open: *before_open,
        after_open: *after_open,
    };
    html! {
        <div class="page" {onclick} {oninput} {onchange}>
            { head }
            <main id="main">
                if shows(View::Map) {
                    <MapView context={context.clone()} {date} {country} frame={*frame} status={*status} />
                    { memo(table, states_table) }
                }
                { part("explained") }
                if shows(View::Timeline) {
                    { memo(events, timeline) }
                }
                if shows(View::Quotes) {
                    { memo(Quotes { context: context.clone(), address: address.clone() }, quotes) }
                }
                { part("counts") }
                { part("sources") }
            </main>
            { foot }
            // The one live region: a short sentence per action, though three views may change.
            <p id="announcer" class="visually-hidden" aria-live="polite">{ store.announcement.to_string() }</p>
        </div>
    }
}

/// Keeps the address bar and the state in step. The bar is written when the state has come to rest:
/// Safari throws on more than 100 writes in 10 s.
#[hook]
fn use_address(address: &Address, context: &Context) {
    let written = use_mut_ref(|| address.clone());
    let (dispatch, read) = (context.dispatch.clone(), written.clone());
    use_effect_with((), move |()| {
        let listener = address_bar::listen(move |fragment| {
            if address_bar::is_address(&fragment) {
                let address = Address::parse(&fragment);
                // What was read must not be written again: that would cut off the way forward.
                read.replace(address.clone());
                dispatch.dispatch(Action::Navigate(address));
            }
        });
        move || drop(listener)
    });
    use_effect_with(address.clone(), move |address| {
        let address = address.clone();
        let changed = *written.borrow() != address;
        let rest = changed.then(|| {
            clock::after(250, move || {
                let before = written.replace(address.clone());
                address_bar::write(&address.print(), !is_further_typing(&before, &address));
            })
        });
        move || drop(rest)
    });
}

/// Whether only the search words went on: that is no step to come back to.
fn is_further_typing(before: &Address, after: &Address) -> bool {
    let same_words = Address { query: after.query.clone(), ..before.clone() };
    !before.query.is_empty() && !after.query.is_empty() && same_words == *after
}

/// The style sheet reads view and scheme from `<html>`.
#[hook]
fn use_root_marks(view: View, scheme: Scheme) {
    use_effect_with((view, scheme), |(view, scheme)| {
        page::mark_root("data-view", (*view != View::All).then(|| view.token()));
        page::mark_root("data-scheme", (*scheme != Scheme::Auto).then(|| scheme.token()));
    });
}

/// The parts of the page that never change: printed on the host, adopted from the page in the browser, so
/// that their words are in the page once and cost the app nothing.
#[derive(Clone, PartialEq)]
pub struct Printed(Shared<Vec<(&'static str, Html)>>);

impl Printed {
    /// The ids of all parts.
    pub const PARTS: [&'static str; 4] = ["answer", "explained", "counts", "sources"];

    /// Makes each part.
    pub fn of(make: impl Fn(&'static str) -> Html) -> Self {
        Printed(Shared::new(Self::PARTS.into_iter().map(|id| (id, make(id))).collect()))
    }

    fn part(&self, id: &str) -> Html {
        // An element even where the page lacks the part: an empty component crashes yew 0.23 (yew#4092).
        self.0.iter().find(|(known, _)| *known == id).map_or_else(|| html! { <section /> }, |(_, part)| part.clone())
    }
}
