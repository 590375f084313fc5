use yew::prelude::*;

use crate::app::markup::{Tag, tag};
use crate::app::store::Context;
use crate::view_state::{Frame, Preset};

/// Buttons for the part of the map that is seen. No wheel, no drag: an embedded map must not trap the
/// article's scroll.
pub fn zoom(here: Frame, context: &Context) -> Html {
    let words = context.words;
    let step = |name: &'static str, sign: &'static str, label: &'static str, frame: Frame| {
        tag("button")
            .key(name)
            .set("type", "button")
            .set("data-zoom", name)
            .set("aria-label", label)
            .set("value", format!("#frame={frame}"))
            .flag("disabled", frame == here)
            .put(sign)
    };
    let preset = |preset: &Preset| {
        tag("button")
            .key(preset.token())
            .set("type", "button")
            .set("data-region", preset.token())
            .set("aria-pressed", (preset.frame() == here).to_string())
            .set("value", format!("#frame={}", preset.frame()))
            .put(words.preset(*preset))
            .html()
    };
    let steps = [
        step("in", "+", words.zoom_in, here.zoomed_in()),
        step("out", "−", words.zoom_out, here.zoomed_out()),
        step("west", "←", words.move_west, here.moved(-1, 0)),
        step("north", "↑", words.move_north, here.moved(0, -1)),
        step("south", "↓", words.move_south, here.moved(0, 1)),
        step("east", "→", words.move_east, here.moved(1, 0)),
    ];
    let steps = tag("div").set("class", "zoom-steps").list(steps.map(Tag::html).into());
    let presets = tag("div").set("role", "group").set("aria-label", words.zoom_to).set("class", "zoom-presets");
    let presets = presets.list(Preset::ALL.iter().map(preset).collect());
    tag("div").set("class", "zoom needs-app").put(steps).put(presets).html()
}
