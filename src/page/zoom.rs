use yew::prelude::*;

use super::Page;
use view_state::{Preset, Viewport};

/// Buttons for the part of the map that is seen, over the drawing. Who has no pointer to drag with has these and the choice
/// of [`regions`].
pub fn zoom_steps(page: &Page) -> Html {
    let words = page.context.page_words;
    let here = Viewport::default();
    let step = |(name, sign, label, frame): (&'static str, &'static str, Option<&'static str>, Viewport)| {
        html! {
            <button type="button" data-zoom={name} aria-label={label} value={format!("#frame={frame}")} disabled={frame == here}>
                { sign }
            </button>
        }
    };
    let steps = [
        ("out", "−", Some(words.zoom_out), here.zoomed_out()),
        ("in", "+", Some(words.zoom_in), here.zoomed_in()),
        ("world", words.world, None, here),
    ];
    html! { <div class="zoom zoom-steps needs-app">{ for steps.into_iter().map(step) }</div> }
}

/// The choice of a part of the world. None is chosen once the map was moved by hand.
pub fn regions(page: &Page) -> Html {
    let words = page.context.page_words;
    let preset = |preset: &Preset| {
        html! {
            <option value={preset.frame().to_string()} data-region={preset.token()}>{ words.preset(*preset) }</option>
        }
    };
    html! {
        <select name="frame" aria-label={words.zoom_to} class="zoom needs-app">
            { for Preset::ALL.iter().map(preset) }
            <option value="" hidden=true>{ "–" }</option>
        </select>
    }
}
