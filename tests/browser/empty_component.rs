//! Why no component of ours may render nothing: Yew 0.23 then inserts before a node that is gone, and dies
//! ([yew#4092](https://github.com/yewstack/yew/issues/4092), mended after 0.23.0). When this test says that
//! nothing panicked, the Yew at hand is mended: the rule, its comments and this file can go.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};
use yew::platform::time::sleep;
use yew::prelude::*;

use crate::page_with;

#[derive(PartialEq, Properties)]
struct MiddleProps {
    /// Whether there is nothing, as our rule forbids, in the place of an element.
    empty: bool,
}

/// Stands between a sibling that comes and one that goes.
#[component]
fn Middle(props: &MiddleProps) -> Html {
    if props.empty {
        html! {}
    } else {
        html! { <i /> }
    }
}

#[component]
fn Toggling(props: &MiddleProps) -> Html {
    let is_on = use_state(|| false);
    let toggle = {
        let is_on = is_on.clone();
        Callback::from(move |_: MouseEvent| is_on.set(!*is_on))
    };
    html! {
        <>
            if *is_on { <b>{ "new" }</b> }
            <Middle empty={props.empty} />
            if !*is_on { <s>{ "old" }</s> }
            <button onclick={toggle}>{ "toggle" }</button>
        </>
    }
}

/// Renders, toggles, and returns what is there then.
async fn toggled(empty: bool) -> String {
    let document = page_with("<div id='root'></div>");
    let root: Element = document.query_selector("#root").expect("a selector").expect("the root");
    yew::Renderer::<Toggling>::with_root_and_props(root.clone(), MiddleProps { empty }).render();
    sleep(Duration::from_millis(50)).await;
    let button = root.query_selector("button").expect("a selector").expect("the button");
    button.unchecked_ref::<HtmlElement>().click();
    sleep(Duration::from_millis(50)).await;
    root.inner_html()
}

/// One test, since Yew answers to nothing more in this program once it has died. It may die in a task of its own, of
/// which the test's runner does not hear: hence the note of it.
#[wasm_bindgen_test]
#[should_panic]
async fn an_element_keeps_alive_what_an_empty_component_kills() {
    static DIED: AtomicBool = AtomicBool::new(false);
    yew::set_custom_panic_hook(Box::new(|_| DIED.store(true, Ordering::Relaxed)));
    let with_element = toggled(false).await;
    if with_element != "<b>new</b><i></i><button>toggle</button>" || DIED.load(Ordering::Relaxed) {
        return; // ending well is how this test fails
    }
    toggled(true).await;
    assert!(!DIED.load(Ordering::Relaxed), "Yew has died of the empty component, as expected");
}
