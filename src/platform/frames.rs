//! Talk with a page of ours in a frame. Files on a disk and sandboxed frames have no origin to go by, so a message
//! counts by the window that sent it and by its shape.

use gloo_events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlIFrameElement, MessageEvent, Window};

use super::page;
use contract::{Message, VERSION};

/// What a page of ours says from within a frame.
#[derive(Clone, Debug, PartialEq)]
pub enum FrameMessage {
    /// It listens now.
    Ready,
    /// The reader has chosen something: the fragment of its address.
    State(String),
    /// It is so many pixels high.
    Height(u32),
}

/// Calls back with what the frame of an id tells, whichever page is in it by then. Listens until dropped.
pub fn listen(frame: &'static str, mut on_message: impl FnMut(FrameMessage) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        let (Some(sender), Some(expected)) = (event.source(), inside(frame)) else { return };
        if !Object::is(sender.as_ref(), expected.as_ref()) {
            return;
        }
        if let Some(message) = read(&event.data()) {
            on_message(message);
        }
    }))
}

/// Asks the page in a frame to show an address.
pub fn ask(frame: &str, address: &str) -> Option<()> {
    let message = Object::new();
    for (key, value) in
        [("type", Message::Address.kind().into()), ("version", VERSION.into()), ("address", JsValue::from(address))]
    {
        Reflect::set(&message, &key.into(), &value).ok()?;
    }
    inside(frame)?.post_message(&message, "*").ok()
}

fn inside(frame: &str) -> Option<Window> {
    page::element(frame)?.dyn_into::<HtmlIFrameElement>().ok()?.content_window()
}

fn read(message: &JsValue) -> Option<FrameMessage> {
    let field = |name: &str| Reflect::get(message, &name.into()).ok();
    if field("version")?.as_f64()? != f64::from(VERSION) {
        return None;
    }
    match Message::of_kind(&field("type")?.as_string()?)? {
        Message::Ready => Some(FrameMessage::Ready),
        Message::State => Some(FrameMessage::State(field("address")?.as_string()?)),
        // No page of ours is higher, and a number of another kind is none.
        Message::Resize => field("height")?
            .as_f64()
            .filter(|height| (1.0..100_000.0).contains(height))
            .map(|height| FrameMessage::Height(height.ceil() as u32)),
        Message::Address | Message::Hello => None,
    }
}
