use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::page;

/// An address under which a drawing can be shown as an image. It needs no file and asks for none.
pub fn address(svg: &str) -> String {
    format!("data:image/svg+xml;charset=utf-8,{}", js_sys::encode_uri_component(svg))
}

/// Turns a drawing into pixels; calls back with the file, or with nothing where the browser cannot or will not.
pub fn png(svg: &str, width: u32, height: u32, done: impl FnOnce(Option<Blob>) + Clone + 'static) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    let drawn = image.clone();
    let failed = done.clone();
    let onload = Closure::once_into_js(move || {
        let fallback = done.clone();
        if paint(&drawn, width, height, done).is_none() {
            fallback(None);
        }
    });
    let onerror = Closure::once_into_js(move || failed(None));
    image.set_onload(Some(onload.unchecked_ref()));
    image.set_onerror(Some(onerror.unchecked_ref()));
    image.set_src(&address(svg));
    Some(())
}

fn paint(image: &HtmlImageElement, width: u32, height: u32, done: impl FnOnce(Option<Blob>) + 'static) -> Option<()> {
    let canvas: HtmlCanvasElement = page::document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width.into(), height.into()).ok()?;
    let done = Closure::once_into_js(done);
    // Throws if the browser thinks that the drawing holds what this page may not read.
    canvas.to_blob(done.unchecked_ref()).ok()
}
