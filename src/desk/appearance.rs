//! How the embed looks: language, colours, flags.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::setting::{EmbedOptions, OptionChange};
use crate::context::Context;
use contract::Flag;
use embed::accent;
use figure::Palette;
use model::Language;
use text::{EditorWords, PageWords};
use view_state::{Address, Scheme};

/// The controls of the embed's look.
pub fn appearance(
    address: &Address,
    setting: &EmbedOptions,
    context: &Context,
    change: &Callback<OptionChange>,
) -> Html {
    let (words, desk) = (PageWords::of(context.language), EditorWords::of(context.language));
    let scheme = |(scheme, name): (Scheme, &'static str)| {
        pressed(format!("#scheme={}", scheme.token()), name, address.scheme == scheme)
    };
    let schemes =
        [(Scheme::Auto, words.scheme_auto), (Scheme::Light, words.scheme_light), (Scheme::Dark, words.scheme_dark)];
    let language = |language: Language| {
        let onclick = change.reform(move |_: MouseEvent| OptionChange::Language(language));
        html! {
            <button type="button" data-language={language.tag()} lang={language.tag()} aria-pressed={(setting.language == language).to_string()} {onclick}>
                { language.name() }
            </button>
        }
    };
    html! {
        <>
            <div class="field" role="group" aria-label={desk.language}>
                <span class="label" aria-hidden="true">{ desk.language }</span>
                <div class="buttons">{ for Language::ALL.into_iter().map(language) }</div>
            </div>
            <div class="field" role="group" aria-label={words.scheme}>
                <span class="label" aria-hidden="true">{ words.scheme }</span>
                <div class="buttons">{ schemes.into_iter().map(scheme).collect::<Html>() }</div>
            </div>
            { accent_field(setting, desk, change) }
            { tick(Flag::Plain.token(), desk.plain, setting.flags.plain, true, change.reform(OptionChange::Plain)) }
            { tick(Flag::Transparent.token(), desk.transparent, setting.flags.transparent, true, change.reform(OptionChange::Transparent)) }
            { tick(Flag::Static.token(), desk.still, setting.flags.non_interactive, true, change.reform(OptionChange::NonInteractive)) }
        </>
    }
}

fn accent_field(setting: &EmbedOptions, desk: &EditorWords, change: &Callback<OptionChange>) -> Html {
    let picked = setting.flags.accent.as_ref().filter(|digits| digits.len() == 6);
    let onpick = change.reform(|event: InputEvent| OptionChange::Accent(accent(&typed(&event))));
    let onnone = change.reform(|_: MouseEvent| OptionChange::Accent(None));
    html! {
        <div class="field" role="group" aria-label={desk.accent}>
            <span class="label" aria-hidden="true">{ desk.accent }</span>
            <div class="buttons accent">
                <input type="color" id="accent" aria-label={desk.accent_pick} oninput={onpick}
                    value={picked.map_or_else(|| Palette::of(false).supporter.to_owned(), |digits| format!("#{digits}"))} />
                <button type="button" data-no-accent="" aria-pressed={setting.flags.accent.is_none().to_string()} onclick={onnone}>
                    { desk.accent_none }
                </button>
                <output for="accent">{ setting.flags.accent.as_ref().map(|digits| format!("#{digits}")).unwrap_or_default() }</output>
            </div>
        </div>
    }
}

/// A button of a row of which one is pressed. Its value is a change in the grammar of addresses.
pub fn pressed(value: String, name: &'static str, is_pressed: bool) -> Html {
    html! { <button type="button" key={value.clone()} aria-pressed={is_pressed.to_string()} {value}>{ name }</button> }
}

/// A box to tick.
pub fn tick(name: &'static str, label: &'static str, on: bool, enabled: bool, change: Callback<bool>) -> Html {
    let onchange = change.reform(|event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        input.is_some_and(|input| input.checked())
    });
    html! {
        <p class="tick"><label>
            <input type="checkbox" data-flag={name} checked={on} disabled={!enabled} {onchange} />
            <span>{ label }</span>
        </label></p>
    }
}

/// What a field holds after a key.
pub fn typed(event: &InputEvent) -> String {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}
