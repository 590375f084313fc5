//! The controls. Those that choose what a reader could choose, too, are the briefing's own.

use yew::prelude::*;

use super::appearance::{appearance, pressed, tick, typed};
use super::setting::{EmbedOptions, OptionChange};
use crate::context::Context;
use crate::controls::{self, date_control, facets, finder};
use model::Quote;
use text::{EditorWords, PageWords, partial_date};
use view_state::{Address, View};

/// What was typed as the address of the published briefing.
pub struct Typing {
    pub text: String,
    pub set: Callback<String>,
    /// The folder that the snippets point at, if one is known.
    pub used: Option<String>,
}

/// All controls.
pub fn choose(
    address: &Address,
    setting: &EmbedOptions,
    typing: &Typing,
    has_version: bool,
    context: &Context,
    printed: &Controls,
    change: &Callback<OptionChange>,
) -> Html {
    let desk = EditorWords::of(context.language);
    let [finder, dates, facets] = printed;
    html! {
        <section id="choose" class="choose needs-app" aria-labelledby="choose-title">
            <h2 id="choose-title">{ desk.choose_title }</h2>
            { group("view", desk.view, views(address, desk)) }
            { group("place", desk.state_and_date, html! {
                <>
                    { finder.clone() }
                    // What the briefing says in its panel.
                    <p class="answer" data-answer=""></p>
                    { state_chip(address, desk) }
                    { dates.clone() }
                </>
            }) }
            { group("event", desk.event, events(address, context, desk)) }
            { group("quotes", desk.quotes, quotes(address, context, facets, desk)) }
            { group("appearance", desk.appearance, appearance(address, setting, context, change)) }
            { group("publication", desk.publication, publication(setting, typing, has_version, desk, change)) }
        </section>
    }
}

/// The controls of the briefing that are changed in place like there ([`looks::CONTROLS`]): finder, dates, facets.
pub type Controls = [Html; 3];

/// The markup of each in the printed desk.
pub type ControlsMarkup = [Option<AttrValue>; 3];

/// The controls as they were printed: to make their elements one by one took a third of the desk's start. Those that were not are
/// made anew.
pub fn controls(printed: &ControlsMarkup, context: &Context) -> Controls {
    let Context { dataset, language, full_page, .. } = context;
    let on = controls::Context::new(dataset, *language, full_page.as_deref());
    let [finder_markup, dates_markup, facets_markup] = printed;
    let taken = |markup: &Option<AttrValue>, make: &dyn Fn() -> Html| {
        markup.clone().map_or_else(make, Html::from_html_unchecked)
    };
    [
        taken(finder_markup, &|| finder(&on)),
        taken(dates_markup, &|| date_control(&on)),
        taken(facets_markup, &|| html! { <div class="facets">{ facets(&on) }</div> }),
    ]
}

/// Controls under one name.
fn group(id: &'static str, name: &'static str, controls: Html) -> Html {
    let label = format!("choose-{id}");
    html! {
        <div role="group" class={classes!("group", id)} aria-labelledby={label.clone()}>
            <h3 id={label}>{ name }</h3>
            { controls }
        </div>
    }
}

fn views(address: &Address, desk: &EditorWords) -> Html {
    let name = |view: View| match view {
        View::All => desk.view_all,
        View::Map => desk.view_map,
        View::Timeline => desk.view_timeline,
        View::Quotes => desk.view_quotes,
    };
    let button = |view: &View| pressed(format!("#view={}", view.token()), name(*view), address.view == *view);
    html! { <div class="buttons">{ for View::ALL.iter().map(button) }</div> }
}

/// The way to let go of the chosen state.
fn state_chip(address: &Address, desk: &EditorWords) -> Html {
    let chip = address.country.map(|_| {
        html! { <button type="button" data-no-state="" value="#country=">{ format!("✕ {}", desk.no_state) }</button> }
    });
    html! { <p class="chosen">{ chip.unwrap_or_default() }</p> }
}

fn select(
    id: &'static str,
    name: &'static str,
    label: &'static str,
    none: &'static str,
    options: Vec<(String, String, bool)>,
) -> Html {
    let any = !options.iter().any(|(_, _, chosen)| *chosen);
    let option = |(value, text, selected): (String, String, bool)| {
        html! { <option key={value.clone()} {value} {selected}>{ text }</option> }
    };
    let first = (String::new(), none.to_owned(), any);
    html! {
        <p class="field">
            <label for={id}>{ label }</label>
            <select {id} {name}>{ for [first].into_iter().chain(options).map(option) }</select>
        </p>
    }
}

fn events(address: &Address, context: &Context, desk: &EditorWords) -> Html {
    let option = |event: &model::Event| {
        let text = format!("{} · {}", partial_date(event.date, context.language), event.title);
        (event.id.to_string(), text, address.event.as_ref() == Some(&event.id))
    };
    select("event", "event", desk.event, desk.no_event, context.dataset.events.iter().map(option).collect())
}

fn quotes(address: &Address, context: &Context, facets: &Html, desk: &EditorWords) -> Html {
    let option = |quote: &Quote| {
        let speaker = context.dataset.speaker(&quote.speaker).map_or(&*quote.speaker, |speaker| &*speaker.name);
        let text = format!("{speaker} · {}", beginning(&quote.text));
        (quote.id.to_string(), text, address.quote.as_ref() == Some(&quote.id))
    };
    let options = context.dataset.quotes.iter().map(option).collect();
    html! {
        <>
            { select("single-quote", "quote", desk.single_quote, desk.as_filtered, options) }
            <p class="field">
                <label for="quote-search">{ PageWords::of(context.language).search_label }</label>
                <input id="quote-search" type="search" name="q" autocomplete="off" placeholder={PageWords::of(context.language).search_hint}
                    value={address.query.to_string()} />
            </p>
            { facets.clone() }
        </>
    }
}

/// The first words of a quote: enough to tell it from the speaker's others.
fn beginning(text: &str) -> String {
    const LONGEST: usize = 52;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST).collect();
    let whole = cut.rsplit_once(' ').map_or(&*cut, |(whole, _)| whole);
    format!("{} …", whole.trim_end_matches([',', ';', ':']))
}

fn publication(
    setting: &EmbedOptions,
    typing: &Typing,
    has_version: bool,
    desk: &EditorWords,
    change: &Callback<OptionChange>,
) -> Html {
    let set = typing.set.clone();
    let oninput = move |event: InputEvent| set.emit(typed(&event));
    let (state, said) = match &typing.used {
        Some(folder) => ("known", format!("{} {folder}", desk.base_used)),
        None if !typing.text.trim().is_empty() => ("bad", desk.base_bad.to_owned()),
        None => ("needed", desk.base_needed.to_owned()),
    };
    html! {
        <>
            <p class="field">
                <label for="base">{ desk.base }</label>
                <input id="base" type="url" inputmode="url" autocomplete="url" spellcheck="false" placeholder="https://…/"
                    value={typing.text.clone()} aria-describedby="base-said" {oninput} />
            </p>
            <p id="base-said" class="note" data-base={state} role="status">{ said }</p>
            { tick("frozen", desk.frozen, setting.frozen && has_version, has_version, change.reform(OptionChange::Frozen)) }
            <p class="note">{ if has_version { "" } else { desk.frozen_missing } }</p>
            { tick("picture", desk.figure_picture, setting.picture, true, change.reform(OptionChange::Picture)) }
        </>
    }
}
