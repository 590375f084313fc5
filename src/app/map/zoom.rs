use yew::prelude::*;

use crate::app::markup::tag;
use crate::app::store::Context;
use crate::view_state::{Frame, Preset};

/// Buttons for the part of the map that is seen. No wheel, no drag: an embedded map must not trap the
/// article's scroll.
pub fn zoom(here: Frame, context: &Context) -> Html {
    let words = context.words;
    let step = |name: &'static str, sign: &'static str, label: &'static str, frame: Frame| {
        tag("button")
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
    let steps = tag("div").set("class", "zoom-steps").put(step("in", "+", words.zoom_in, here.zoomed_in())).put(step(
        "out",
        "−",
        words.zoom_out,
        here.zoomed_out(),
    ));
    let presets = tag("div").set("role", "group").set("aria-label", words.zoom_to).set("class", "zoom-presets");
    let presets = presets.list(Preset::ALL.iter().map(preset).collect());
    tag("div").set("class", "zoom needs-app").put(steps).put(presets).html()
}
