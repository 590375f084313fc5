use std::rc::Rc;

use yew::prelude::*;

use super::base;
use super::choose::{Typing, choose};
use super::preview::Preview;
use super::setting::{Change, Setting};
use super::take::Take;
use crate::app::attach::use_attached;
use crate::app::finder::use_finder;
use crate::app::listeners::use_listeners;
use crate::app::play::use_play;
use crate::app::store::{Dispatch, Store};
use crate::context::{Context, Shared};
use crate::embed::joined;
use crate::looks;
use crate::model::{Dataset, Language};
use crate::platform::{address_bar, clock, page};
use crate::text::{EditorWords, PageWords, Words};
use crate::view_state::{Action, Address, Scheme, State, with_fragment};

/// What a desk works with and never changes.
#[derive(Clone, Properties)]
pub struct DeskProps {
    /// The state and setting to begin with.
    pub state: State,
    pub setting: Setting,
    /// The language of the desk's own words.
    pub language: Language,
    /// The data in each language, in the order of [`Language::ALL`].
    pub datasets: Shared<[Dataset; 2]>,
    /// The data in the desk's language, for the components it shares with the briefing.
    pub dataset: Shared<Dataset>,
    /// The map's outlines: `<path id d>` of each.
    pub outlines: Shared<String>,
    /// The folder that the desk is served from; `None` on a disk.
    pub base: Option<AttrValue>,
    /// The version whose frozen file the build holds, in each language.
    pub versions: [Option<AttrValue>; 2],
    /// Called once when the whole desk has been rendered.
    #[prop_or_default]
    pub rendered: Callback<()>,
}

/// The root is rendered once and given new props never.
impl PartialEq for DeskProps {
    fn eq(&self, other: &Self) -> bool {
        self.datasets == other.datasets
    }
}

impl DeskProps {
    /// The version whose frozen file the build holds, in a language.
    pub fn version_in(&self, language: Language) -> Option<&str> {
        language.of(&self.versions).as_deref()
    }
}

impl Reducible for Setting {
    type Action = Change;
    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let next = self.changed(change);
        if next == *self { self } else { Rc::new(next) }
    }
}

/// The whole desk within `#briefing`.
#[component]
pub fn Desk(props: &DeskProps) -> Html {
    let (words, page_words) = (Words::of(props.language), PageWords::of(props.language));
    let desk = EditorWords::of(props.language);
    let context = Context {
        dataset: props.dataset.clone(),
        language: props.language,
        words,
        other_page: AttrValue::default(),
        // The desk has no list of sources: the whole briefing lies beside it.
        full_page: Some("index.html".into()),
    };
    let store = use_reducer(|| Store::new(props.state.clone(), context.clone()));
    let setting = use_reducer(|| props.setting.clone());
    let typed = use_state(String::new);
    let dispatch = store.dispatcher();
    let change = use_callback(setting.dispatcher(), |change: Change, setting| setting.dispatch(change));
    let told =
        use_callback(store.dispatcher(), |address: Address, store| store.dispatch(Action::Navigate(address).into()));
    let address = &store.state.address;
    use_attached(&store.state, &context, looks::controls);
    use_listeners(&store.state, &context, &dispatch);
    use_play(&store.state, &context, &dispatch);
    let suggestions = use_finder(&context, &dispatch);
    use_address(address, &setting, props.language, &dispatch, &change);
    use_effect_with(address.scheme, |scheme| {
        page::mark_root("data-scheme", (*scheme != Scheme::Auto).then(|| scheme.token()));
    });
    let rendered = props.rendered.clone();
    use_effect_with((), move |()| rendered.emit(()));

    let base = match base::folder(&typed) {
        Some(typed) => Some(typed),
        None => props.base.as_ref().map(ToString::to_string),
    };
    let typing = Typing { text: (*typed).clone(), set: typed.setter(), used: base.clone() };
    html! {
        <div class="page desk">
            { suggestions }
            { header(address, &setting, props, desk, page_words) }
            <main id="main">
                <div class="bench">
                    { choose(address, &setting, &typing, props.version_in(setting.language).is_some(), &context, &change) }
                    <Preview address={address.clone()} setting={(*setting).clone()} language={props.language}
                        change={change.clone()} {told} />
                </div>
                <Take address={address.clone()} setting={(*setting).clone()} {base} desk={props.clone()} />
            </main>
            <footer><p>{ desk.footer }</p><p>{ page_words.footer }</p></footer>
            <p id="announcer" class="visually-hidden" aria-live="polite">{ store.announcement.to_string() }</p>
        </div>
    }
}

fn header(address: &Address, setting: &Setting, props: &DeskProps, desk: &EditorWords, page_words: &PageWords) -> Html {
    let other = props.language.other();
    let briefing = with_fragment("index.html", &address.print());
    let fragment = joined(&address.print(), &setting.print(other));
    let there = format!("{}{}desk.html", props.language.way_up(), other.folder());
    html! {
        <header class="masthead">
            <a href="#take" class="skip">{ desk.skip }</a>
            <div class="masthead-bar">
                <p class="kicker"><a href={briefing}>{ desk.briefing }</a></p>
                <div class="masthead-tools">
                    <a href={with_fragment(&there, &fragment)} hreflang={other.tag()}
                        lang={other.tag()} rel="alternate" class="language">{ page_words.other_language }</a>
                </div>
            </div>
            <h1>{ desk.headline }</h1>
            <p class="lead">{ desk.lead }</p>
        </header>
    }
}

/// Keeps the address bar in step with what the editor has chosen, so that a link to the desk holds the choice. A tool
/// needs no steps back: the history gets no new entries.
#[hook]
fn use_address(address: &Address, setting: &Setting, desk: Language, dispatch: &Dispatch, change: &Callback<Change>) {
    let (dispatch, change) = (dispatch.clone(), change.clone());
    use_effect_with((), move |()| {
        let listener = address_bar::listen(move |fragment| {
            if address_bar::is_address(&fragment) {
                dispatch.dispatch(Action::Navigate(Address::parse(&fragment)).into());
                change.emit(Change::All(Setting::parse(&fragment, desk)));
            }
        });
        move || drop(listener)
    });
    let fragment = joined(&address.print(), &setting.print(desk));
    let begun = use_mut_ref(|| false);
    use_effect_with(fragment, move |fragment| {
        let fragment = fragment.clone();
        // What the desk was opened with stays as it was written.
        let rest = begun.replace(true).then(|| {
            clock::after(250, move || {
                let _ = address_bar::write(&fragment, false);
            })
        });
        move || drop(rest)
    });
}
