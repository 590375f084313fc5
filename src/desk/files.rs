//! What the editor takes away as files: the figure as a page, the share image.

use std::rc::Rc;

use yew::prelude::*;

use super::outputs::{ExportProps, Outputs};
use super::share_image::{HEIGHT, WIDTH};
use super::view_data::{NAMES, Origin, Table, document, is_in};
use crate::platform::{download, picture};
use figure::{Markup, size};
use model::Language;
use text::EditorWords;

impl Outputs {
    /// The figure as a page of its own, which any browser opens as it is meant.
    fn figure_page(&self, language: Language) -> String {
        let mut page = Markup::default();
        page.raw("<!doctype html>\n");
        page.block("html", &[("lang", language.tag())], |page| {
            page.raw(
                "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            );
            page.element("title", &[], |page| page.text(&self.description.title));
            page.raw("\n");
            page.raw(&self.figure);
        });
        page.finish()
    }
}

/// The button that saves the figure.
pub fn save_figure(outputs: &Rc<Outputs>, props: &ExportProps, announce: &Callback<String>) -> Html {
    let desk = EditorWords::of(props.desk.language);
    let (outputs, announce, name) = (outputs.clone(), announce.clone(), file_name("figure", props, "html"));
    let language = props.setting.language;
    let onclick = move |_: MouseEvent| {
        let saved = download::save_text(&name, "text/html;charset=utf-8", &outputs.figure_page(language));
        announce.emit(outcome(&name, if saved.is_some() { desk.saved } else { desk.not_saved }));
    };
    html! { <button type="button" class="needs-app" data-save="figure" {onclick}>{ desk.figure_save }</button> }
}

/// The button that saves the figure's picture, for systems that take images as files; nothing where it has none.
pub fn save_picture(outputs: &Rc<Outputs>, props: &ExportProps, announce: &Callback<String>) -> Html {
    const DENSITY: u32 = 2; // for fine screens and print
    let desk = EditorWords::of(props.desk.language);
    let Some((width, height)) = size(props.address.view).filter(|_| !outputs.picture.is_empty()) else {
        return Html::default();
    };
    let (outputs, announce) = (outputs.clone(), announce.clone());
    let [png, svg] = ["png", "svg"].map(|extension| file_name("picture", props, extension));
    let onclick = move |_: MouseEvent| {
        let (outputs_again, svg) = (outputs.clone(), svg.clone());
        let save_svg = move || download::save_text(&svg, "image/svg+xml", &outputs_again.picture).is_some();
        save_png(&outputs.picture, (width * DENSITY, height * DENSITY), &png, save_svg, desk, &announce);
    };
    html! { <button type="button" class="needs-app" data-save="picture" {onclick}>{ desk.figure_png }</button> }
}

/// Saves a drawing as pixels, or, where the browser cannot, as it is.
fn save_png(
    svg: &str,
    (width, height): (u32, u32),
    name: &str,
    save_svg: impl Fn() -> bool + Clone + 'static,
    desk: &'static EditorWords,
    announce: &Callback<String>,
) {
    let (announce, name) = (announce.clone(), name.to_owned());
    let done = move |file: Option<web_sys::Blob>| {
        let saved = file.and_then(|file| download::save(&name, &file)).is_some();
        announce.emit(match saved {
            true => outcome(&name, desk.saved),
            false if save_svg() => outcome(&name, desk.saved_svg),
            false => outcome(&name, desk.not_saved),
        });
    };
    if picture::png(svg, width, height, done.clone()).is_none() {
        done(None);
    }
}

/// The id of the share image.
pub const IMAGE: &str = "share-image";

/// The share image with its buttons. It is a document of its own to the browser, so it is shown only when it `is_near`.
pub fn image(outputs: &Rc<Outputs>, props: &ExportProps, is_near: bool, announce: &Callback<String>) -> Html {
    let desk = EditorWords::of(props.desk.language);
    let (png, svg) = (file_name("image", props, "png"), file_name("image", props, "svg"));
    let save_svg = {
        let (outputs, name) = (outputs.clone(), svg.clone());
        move || download::save_text(&name, "image/svg+xml", &outputs.image).is_some()
    };
    let onsvg = {
        let (announce, save_svg) = (announce.clone(), save_svg.clone());
        move |_: MouseEvent| announce.emit(outcome(&svg, if save_svg() { desk.saved } else { desk.not_saved }))
    };
    let onpng = {
        let (announce, outputs) = (announce.clone(), outputs.clone());
        move |_: MouseEvent| save_png(&outputs.image, (WIDTH, HEIGHT), &png, save_svg.clone(), desk, &announce)
    };
    // Before there is an image, it has to have some address.
    let shown = match is_near && !outputs.image.is_empty() {
        true => picture::address(&outputs.image),
        false => BLANK.to_owned(),
    };
    html! {
        <article class="good share needs-app" data-good="image">
            <h2>{ desk.image_title }</h2>
            <p class="note">{ desk.image_note }</p>
            <img id={IMAGE} src={shown} width={WIDTH.to_string()} height={HEIGHT.to_string()} alt={outputs.description.alt.clone()}
                lang={props.setting.language.tag()} />
            <p class="actions">
                <button type="button" data-save="png" onclick={onpng}>{ desk.image_png }</button>
                <button type="button" data-save="svg" onclick={onsvg}>{ desk.image_svg }</button>
            </p>
        </article>
    }
}

/// What the view shows, as tables and as one document.
pub fn data(outputs: &Rc<Outputs>, props: &ExportProps, announce: &Callback<String>) -> Html {
    let desk = EditorWords::of(props.desk.language);
    let save =
        |kind: &'static str, words: &'static str, name: String, media: &'static str, text: Rc<dyn Fn() -> String>| {
            let announce = announce.clone();
            let onclick = move |_: MouseEvent| {
                let saved = download::save_text(&name, media, &text());
                announce.emit(outcome(&name, if saved.is_some() { desk.saved } else { desk.not_saved }));
            };
            html! { <button type="button" key={kind} data-save={kind} {onclick}>{ words }</button> }
        };
    let words = [desk.data_states, desk.data_events, desk.data_quotes];
    let view = props.shown().view;
    let shown = NAMES.into_iter().zip(words).filter(|(kind, _)| is_in(kind, view)).map(|(kind, words)| {
        let (name, props) = (file_name(kind, props, "csv"), props.clone());
        let table = move || props.tables().iter().find(|table| table.name == kind).and_then(Table::csv);
        save(kind, words, name, "text/csv;charset=utf-8", Rc::new(move || table().unwrap_or_default()))
    });
    let (all, of_all) = (outputs.clone(), props.clone());
    let language = props.setting.language.tag();
    let document = Rc::new(move || {
        let Outputs { description, snippets: [address, ..], .. } = &*all;
        let origin = Origin { title: &description.title, address, credit: &description.credit, language };
        document(&of_all.tables(), of_all.address.date, &origin)
    });
    let json = save("json", desk.data_json, file_name("data", props, "json"), "application/json", document);
    html! {
        <article class="good share needs-app" data-good="data">
            <h2>{ desk.data_title }</h2>
            <p class="note">{ desk.data_note }</p>
            <p class="actions">{ for shown }{ json }</p>
        </article>
    }
}

fn outcome(name: &str, what: &str) -> String {
    format!("{name}\u{a0}: {what}.")
}

/// A name by which the file is found again: what it is, of which view, in which language.
fn file_name(what: &str, props: &ExportProps, extension: &str) -> String {
    let address = &props.address;
    let view = match &address.quote {
        Some(quote) => quote.to_string(),
        None => address.view.token().to_owned(),
    };
    let country = address.country.map(|country| format!("-{}", country.as_str().to_ascii_lowercase()));
    let language = props.setting.language.ending();
    format!("paris-call-{what}-{view}{}-{}{language}.{extension}", country.unwrap_or_default(), address.date)
}

/// The smallest picture there is.
const BLANK: &str = "data:image/gif;base64,R0lGODlhAQABAAAAADs=";
