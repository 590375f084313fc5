use yew::prelude::*;

use super::Page;
use crate::view_state::{Frame, Preset};

/// Buttons for the part of the map that is seen, over the drawing. No wheel, no drag: an embedded map must not trap the
/// article's scroll.
pub fn zoom_steps(page: &Page) -> Html {
    let words = page.context.page_words;
    let here = Frame::default();
    let step = |(name, sign, label, frame): (&'static str, &'static str, &'static str, Frame)| {
        html! {
            <button type="button" data-zoom={name} aria-label={label} value={format!("#frame={frame}")} disabled={frame == here}>
                { sign }
            </button>
        }
    };
    let steps = [
        ("west", "←", words.move_west, here.moved(-1, 0)),
        ("north", "↑", words.move_north, here.moved(0, -1)),
        ("south", "↓", words.move_south, here.moved(0, 1)),
        ("east", "→", words.move_east, here.moved(1, 0)),
        ("out", "−", words.zoom_out, here.zoomed_out()),
        ("in", "+", words.zoom_in, here.zoomed_in()),
    ];
    html! { <div class="zoom zoom-steps needs-app">{ for steps.into_iter().map(step) }</div> }
}

/// Buttons for parts of the world.
pub fn regions(page: &Page) -> Html {
    let words = page.context.page_words;
    let preset = |preset: &Preset| {
        let pressed = (preset.frame() == Frame::default()).to_string();
        html! {
            <button type="button" data-region={preset.token()} aria-pressed={pressed} value={format!("#frame={}", preset.frame())}>
                { words.preset(*preset) }
            </button>
        }
    };
    html! {
        <div role="group" aria-label={words.zoom_to} class="zoom zoom-presets needs-app">{ for Preset::ALL.iter().map(preset) }</div>
    }
}
