use yew::prelude::*;

use super::Page;
use crate::view_state::{Frame, Preset};

/// Buttons for the part of the map that is seen. No wheel, no drag: an embedded map must not trap the article's
/// scroll.
pub fn zoom(page: &Page) -> Html {
    let words = page.context.page_words;
    let here = Frame::default();
    let step = |(name, sign, label, frame): (&'static str, &'static str, &'static str, Frame)| {
        html! {
            <button type="button" data-zoom={name} aria-label={label} value={format!("#frame={frame}")} disabled={frame == here}>
                { sign }
            </button>
        }
    };
    let preset = |preset: &Preset| {
        let pressed = (preset.frame() == here).to_string();
        html! {
            <button type="button" data-region={preset.token()} aria-pressed={pressed} value={format!("#frame={}", preset.frame())}>
                { words.preset(*preset) }
            </button>
        }
    };
    let steps = [
        ("in", "+", words.zoom_in, here.zoomed_in()),
        ("out", "−", words.zoom_out, here.zoomed_out()),
        ("west", "←", words.move_west, here.moved(-1, 0)),
        ("north", "↑", words.move_north, here.moved(0, -1)),
        ("south", "↓", words.move_south, here.moved(0, 1)),
        ("east", "→", words.move_east, here.moved(1, 0)),
    ];
    html! {
        <div class="zoom needs-app">
            <div class="zoom-steps">{ for steps.into_iter().map(step) }</div>
            <div role="group" aria-label={words.zoom_to} class="zoom-presets">{ for Preset::ALL.iter().map(preset) }</div>
        </div>
    }
}
