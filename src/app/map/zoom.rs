use yew::prelude::*;

use crate::app::store::Context;
use crate::view_state::{Frame, Preset};

/// Buttons for the part of the map that is seen. No wheel, no drag: an embedded map must not trap the
/// article's scroll.
pub fn zoom(here: Frame, context: &Context) -> Html {
    let words = context.words;
    let step = |name: &'static str, sign: &'static str, label: &'static str, frame: Frame| {
        html! { <button type="button" data-zoom={name} aria-label={label} disabled={frame == here} value={format!("#frame={frame}")}>{ sign }</button> }
    };
    html! {
        <div class="zoom needs-app">
            <div class="zoom-steps">
                { step("in", "+", words.zoom_in, here.zoomed_in()) }
                { step("out", "−", words.zoom_out, here.zoomed_out()) }
            </div>
            <div class="zoom-presets" role="group" aria-label={words.zoom_to}>
                { for Preset::ALL.iter().map(|preset| {
                    let pressed = preset.frame() == here;
                    html! {
                        <button key={preset.token()} type="button" data-region={preset.token()} aria-pressed={pressed.to_string()}
                            value={format!("#frame={}", preset.frame())}>
                            { words.preset(*preset) }
                        </button>
                    }
                }) }
            </div>
        </div>
    }
}
