use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use yew::{Callback, Component, Html, Properties, html};

use super::address::AddressBar;
use super::attach::Attached;
use super::finder::Finder;
use super::listeners::listen;
use super::play::Play;
use super::store::{Request, Store};
use crate::context::Context;
use crate::islands::{self, panel, ways_out};
use crate::platform::{clock, highlight, page};
use view_state::{Action, Address, Choice, Query, State};

#[derive(Clone, PartialEq, Properties)]
pub struct BriefingProps {
    /// The state to begin with.
    pub state: State,
    pub context: Context,
    /// Called once when the page shows the state to begin with and listens.
    pub attached: Callback<()>,
}

/// How long, in milliseconds, typing pauses before words found are marked, their number is said and the facets count again:
/// with each letter, that took 30 ms of 70 on a phone, and nobody could follow it.
const PAUSE: u32 = 150;

/// The app: it changes the printed page and renders only what that has empty places for.
///
/// A struct and not a function with hooks: hooks are generic in every closure, and cost the Wasm 4 kB (brotli) more.
pub struct Briefing {
    store: Store,
    request: Callback<Request>,
    /// The state as the listeners see it.
    now: Rc<RefCell<State>>,
    page: Rc<Attached>,
    at_rest: Rc<Attached>,
    finder: Finder,
    play: Play,
    address_bar: AddressBar,
    /// What the rest of the page was last made to show.
    shown: Address,
    /// What waits for a pause in the typing.
    rest: Option<Timeout>,
    _listeners: Vec<EventListener>,
}

pub enum Message {
    /// Something is asked of the state.
    Request(Request),
    /// The task in which a letter was typed into the search of the quotes is over, so the browser may have shown the letter.
    Typed,
    /// The search for a state suggests others.
    Found,
}

impl Component for Briefing {
    type Message = Message;
    type Properties = BriefingProps;

    fn create(ctx: &yew::Context<Self>) -> Self {
        let BriefingProps { state, context, .. } = ctx.props();
        let request = ctx.link().callback(Message::Request);
        let now = Rc::new(RefCell::new(state.clone()));
        let mut briefing = Briefing {
            store: Store::new(state.clone(), context.clone()),
            page: Rc::new(Attached::new(looks::PAGE, context)),
            at_rest: Rc::new(Attached::new(looks::AT_REST, context)),
            finder: Finder::new(context, ctx.link().callback(|()| Message::Found), request.clone()),
            play: Play::default(),
            address_bar: AddressBar::new(&request),
            shown: Address::default(),
            rest: None,
            _listeners: listen(context, &now, &request),
            now,
            request,
        };
        if page::is_saved() {
            islands::clear();
            briefing.page.restore();
            briefing.at_rest.restore();
        }
        briefing.show(ctx, false);
        {
            // The first letter of a search is not to wait for this: a function of the Wasm is compiled when it is first called.
            let (mut rehearsal, page) = (Store::new(state.clone(), context.clone()), Rc::clone(&briefing.page));
            clock::when_idle(move || {
                rehearsal.perform(Choice::Query("a".into()).into());
                page.look_ahead();
            });
        }
        briefing
    }

    fn update(&mut self, ctx: &yew::Context<Self>, message: Message) -> bool {
        match message {
            Message::Request(request) => {
                let is_navigation = matches!(request, Request::Set(Action::Navigate(_)));
                let is_typing = matches!(request, Request::Set(Action::Choose(Choice::Query(_))));
                let is_changed = self.store.perform(request);
                if is_navigation {
                    page::report_address(&self.store.state.address.print());
                }
                if is_changed {
                    self.show(ctx, is_typing);
                }
                is_changed && !is_typing
            }
            Message::Typed => {
                self.page.show(&self.store.state);
                true
            }
            Message::Found => true,
        }
    }

    fn view(&self, ctx: &yew::Context<Self>) -> Html {
        let (address, context) = (&self.store.state.address, &ctx.props().context);
        html! {
            <>
                { self.finder.suggestions() }
                { panel(address.country, address.date, context) }
                { ways_out(address, context) }
            </>
        }
    }

    fn rendered(&mut self, ctx: &yew::Context<Self>, is_first: bool) {
        if is_first {
            ctx.props().attached.emit(());
        }
    }
}

impl Briefing {
    /// Makes everything but the islands show the state, before them: the copy of the printed page is without islands.
    fn show(&mut self, ctx: &yew::Context<Self>, is_typing: bool) {
        let state = &self.store.state;
        self.now.replace(state.clone());
        if is_typing {
            // What a letter finds is for a task of its own, so that the letter need not wait for it: 48 instead of 64 ms on a phone.
            let link = ctx.link().clone();
            clock::after(0, move || link.send_message(Message::Typed)).forget();
        } else {
            self.page.show(state);
        }
        self.address_bar.follow(&state.address);
        self.play.follow(state, &ctx.props().context.dataset, &self.request);
        self.follow(is_typing);
    }

    /// What follows a change besides the settings: words found are marked, a chosen event is in sight, and a sentence is
    /// said.
    fn follow(&mut self, is_typing: bool) {
        let state = self.store.state.clone();
        let address = &state.address;
        let shown = std::mem::replace(&mut self.shown, address.clone());
        if let Some(event) = address.event.as_ref().filter(|_| shown.event != address.event) {
            page::unfold(&format!("#timeline [data-event='{event}']"));
        }
        // Other quotes than before may be in sight, too.
        let is_marked = shown.query != address.query || self.rest.is_some() || !address.query.is_empty();
        let (page, announcement) = (Rc::clone(&self.at_rest), self.store.announcement.clone());
        let rest = move || {
            page.show(&state);
            if is_marked {
                highlight::found(&Query::parse(&state.address.query));
            }
            if !announcement.is_empty() {
                page::set_text("announcer", &announcement);
            }
        };
        self.rest = if is_typing {
            Some(clock::after(PAUSE, rest))
        } else {
            rest();
            None
        };
    }
}
