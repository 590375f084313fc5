use yew::prelude::*;

use crate::app::store::use_briefing;
use crate::view_state::{Action, Frame, Preset};

#[derive(PartialEq, Properties)]
pub struct ZoomProps {
    pub frame: Frame,
}

/// Buttons for the part of the map that is seen. No wheel, no drag: an embedded map must not trap the
/// article's scroll.
#[component]
pub fn Zoom(props: &ZoomProps) -> Html {
    let Some(context) = use_briefing() else { return html! { <div /> } };
    let words = context.words;
    let go = |frame: Frame| {
        let dispatch = context.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Frame(frame)))
    };
    let step = |name: &'static str, sign: &'static str, label: &'static str, frame: Frame| {
        let onclick = go(frame);
        html! { <button type="button" data-zoom={name} aria-label={label} disabled={frame == props.frame} {onclick}>{ sign }</button> }
    };
    html! {
        <div class="zoom needs-app">
            <div class="zoom-steps">
                { step("in", "+", words.zoom_in, props.frame.zoomed_in()) }
                { step("out", "−", words.zoom_out, props.frame.zoomed_out()) }
            </div>
            <div class="zoom-presets" role="group" aria-label={words.zoom_to}>
                { for Preset::ALL.iter().map(|preset| {
                    let pressed = preset.frame() == props.frame;
                    let onclick = go(preset.frame());
                    html! {
                        <button key={preset.token()} type="button" data-region={preset.token()} aria-pressed={pressed.to_string()} {onclick}>
                            { words.preset(*preset) }
                        </button>
                    }
                }) }
            </div>
        </div>
    }
}
