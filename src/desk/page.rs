use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use web_sys::Element;
use yew::{AttrValue, Callback, Component, Html, html};

use super::base;
use super::choose::{Controls, Typing, choose, controls};
use super::export_step::ExportStep;
use super::header::header;
use super::preview::Preview;
use super::props::DeskProps;
use super::setting::{EmbedOptions, OptionChange};
use crate::app::attach::Attached;
use crate::app::finder::Finder;
use crate::app::listeners::listen;
use crate::app::play::Play;
use crate::app::store::{Request, Store};
use crate::context::Context;
use crate::platform::{address_bar, clock, page};
use embed::joined;
use model::Language;
use text::{EditorWords, PageWords, Words};
use view_state::{Action, Address, Scheme, State};

/// The whole desk within `#briefing`.
pub struct Desk {
    context: Context,
    store: Store,
    setting: EmbedOptions,
    /// What was typed as the address of the published briefing.
    typed: String,
    request: Callback<Request>,
    change: Callback<OptionChange>,
    /// Called with the reader's choices in the preview.
    on_choice: Callback<Address>,
    drawn: Callback<()>,
    controls: Controls,
    /// How many of the desk's [`STEPS`] are rendered; the others are as they were printed.
    steps: usize,
    now: Rc<RefCell<State>>,
    /// Nothing before the desk was rendered, and nothing on the host.
    living: Option<Living>,
}

/// To choose, to look, to take away.
const STEPS: usize = 3;

/// What listens to the rendered desk and changes it.
struct Living {
    controls: Attached,
    finder: Finder,
    play: Play,
    /// The fragment that is written or about to be, with what writes it.
    address: (String, Option<Timeout>),
    _listeners: Vec<EventListener>,
    _address_bar: Option<EventListener>,
}

pub enum Message {
    /// Something is asked of the state.
    Request(Request),
    /// The setting of the embed changes.
    OptionChange(OptionChange),
    /// The address of the published briefing is typed.
    Typed(String),
    /// The search for a state suggests others.
    Found,
    /// One more step is to be rendered.
    Step,
    /// All is rendered, drawings too.
    Drawn,
    /// It is time to listen.
    Live,
}

impl Component for Desk {
    type Message = Message;
    type Properties = DeskProps;

    fn create(ctx: &yew::Context<Self>) -> Self {
        let props = ctx.props();
        let context = Context {
            dataset: props.dataset.clone(),
            language: props.language,
            words: Words::of(props.language),
            other_pages: AttrValue::default(),
            // The desk has no list of sources: the whole briefing lies beside it.
            full_page: Some("index.html".into()),
        };
        Desk {
            store: Store::new(props.state.clone(), context.clone()),
            setting: props.setting.clone(),
            typed: String::new(),
            request: ctx.link().callback(Message::Request),
            change: ctx.link().callback(Message::OptionChange),
            on_choice: ctx.link().callback(|address| Message::Request(Action::Navigate(address).into())),
            drawn: ctx.link().callback(|()| Message::Drawn),
            controls: controls(&props.printed.controls, &context),
            steps: 1,
            now: Rc::new(RefCell::new(props.state.clone())),
            living: None,
            context,
        }
    }

    fn update(&mut self, ctx: &yew::Context<Self>, message: Message) -> bool {
        match message {
            Message::Request(request) => self.store.perform(request),
            Message::OptionChange(change) => {
                let setting = self.setting.changed(change);
                let is_changed = setting != self.setting;
                self.setting = setting;
                is_changed
            }
            Message::Typed(typed) => {
                self.typed = typed;
                true
            }
            Message::Found => true,
            Message::Step => {
                self.steps += 1;
                self.step_later(ctx);
                true
            }
            Message::Drawn => {
                let live = ctx.link().callback(|()| Message::Live);
                clock::after(0, move || live.emit(())).forget();
                false
            }
            Message::Live => {
                self.living = Some(self.live(ctx));
                self.follow(ctx.props().language);
                ctx.props().rendered.emit(());
                false
            }
        }
    }

    fn view(&self, ctx: &yew::Context<Self>) -> Html {
        let (props, setting, address) = (ctx.props(), &self.setting, &self.store.state.address);
        let (desk, page_words) = (EditorWords::of(props.language), PageWords::of(props.language));
        // Never another address than the one that was typed.
        let base = match self.typed.trim().is_empty() {
            true => props.base.as_ref().map(ToString::to_string),
            false => base::typed(&self.typed),
        };
        let typing = Typing { text: self.typed.clone(), set: ctx.link().callback(Message::Typed), used: base.clone() };
        let has_version = props.version_in(setting.language).is_some();
        html! {
            <div class="page desk">
                { for self.living.as_ref().map(|living| living.finder.suggestions()) }
                { header(address, setting, props, desk) }
                <main id="main">
                    <div class="bench">
                        { choose(address, setting, &typing, has_version, &self.context, &self.controls, &self.change) }
                        { self.step(2, &props.printed.look, || html! {
                            <Preview address={address.clone()} setting={setting.clone()} language={props.language}
                                change={self.change.clone()} on_choice={self.on_choice.clone()} />
                        }) }
                    </div>
                    { self.step(3, &props.printed.take, || html! {
                        <ExportStep address={address.clone()} setting={setting.clone()} {base} desk={props.clone()} drawn={&self.drawn} />
                    }) }
                </main>
                <footer><p>{ desk.footer }</p><p>{ page_words.footer }</p></footer>
                <p id="announcer" class="visually-hidden" aria-live="polite">{ self.store.announcement.clone() }</p>
            </div>
        }
    }

    fn rendered(&mut self, ctx: &yew::Context<Self>, is_first: bool) {
        if is_first {
            self.step_later(ctx);
        }
        self.follow(ctx.props().language);
    }
}

impl Desk {
    /// A step as it was printed until its turn comes, and rendered from then on, or where it was not printed.
    fn step(&self, step: usize, printed: &Option<Element>, render: impl FnOnce() -> Html) -> Html {
        match printed {
            Some(printed) if step > self.steps => Html::VRef(printed.clone().into()),
            _ => render(),
        }
    }

    /// Renders the next step in a task of its own.
    fn step_later(&self, ctx: &yew::Context<Self>) {
        if self.steps < STEPS {
            let step = ctx.link().callback(|()| Message::Step);
            clock::after(0, move || step.emit(())).forget();
        }
    }

    fn live(&self, ctx: &yew::Context<Self>) -> Living {
        let language = ctx.props().language;
        Living {
            controls: Attached::new(looks::CONTROLS, &self.context),
            finder: Finder::new(&self.context, ctx.link().callback(|()| Message::Found), self.request.clone()),
            play: Play::default(),
            // What the desk was opened with stays as it was written.
            address: (self.fragment(language), None),
            _listeners: listen(&self.context, &self.now, &self.request),
            _address_bar: heard(language, &self.request, &self.change),
        }
    }

    /// The fragment of the desk's own address.
    fn fragment(&self, language: Language) -> String {
        joined(&self.store.state.address.print(), &self.setting.print(language))
    }

    /// Makes what is not rendered anew show the state.
    fn follow(&mut self, language: Language) {
        let (fragment, state) = (self.fragment(language), &self.store.state);
        let Some(living) = &mut self.living else { return };
        self.now.replace(state.clone());
        living.controls.show(state);
        living.play.follow(state, &self.context.dataset, &self.request);
        if living.address.0 != fragment {
            living.address = (fragment.clone(), Some(written_at_rest(fragment)));
        }
        let scheme = state.address.scheme;
        page::mark_root("data-scheme", (scheme != Scheme::Auto).then(|| scheme.token()));
    }
}

/// Keeps the address bar in step with what the editor has chosen, so that a link to the desk holds the choice. A tool
/// needs no steps back: the history gets no new entries.
fn written_at_rest(fragment: String) -> Timeout {
    clock::after(250, move || {
        let _ = address_bar::write(&fragment, false);
    })
}

fn heard(desk: Language, request: &Callback<Request>, change: &Callback<OptionChange>) -> Option<EventListener> {
    let (request, change) = (request.clone(), change.clone());
    address_bar::listen(move |fragment| {
        if address_bar::is_address(&fragment) {
            request.emit(Action::Navigate(Address::parse(&fragment)).into());
            change.emit(OptionChange::All(EmbedOptions::parse(&fragment, desk)));
        }
    })
}
