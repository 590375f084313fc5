//! What the editor takes away: the four methods, the words that go with them, the share image.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::files::{IMAGE, data, image, save_figure, save_picture};
use super::near::use_is_near;
use super::outputs::{ExportProps, Outputs};
use crate::platform::clipboard::{self, Copied};
use crate::platform::{clock, share};
use text::{EditorWords, Words, number};

/// The third step: everything that was chosen, as text and files.
#[component]
pub fn ExportStep(props: &ExportProps) -> Html {
    let language = props.desk.language;
    let desk = EditorWords::of(language);
    let has_drawings = use_drawings(&props.drawn);
    let is_image_near = use_is_near(IMAGE);
    let deps = (props.address.clone(), props.setting.clone(), props.base.clone(), has_drawings);
    let outputs: Rc<Outputs> = use_memo(deps, |_| Outputs::make(props, has_drawings));
    let (status, announce) = use_status();

    let copy = |id: &'static str, name: &'static str| {
        let announce = announce.clone();
        Callback::from(move |_: MouseEvent| {
            let announce = announce.clone();
            clipboard::copy(id, move |copied| {
                let result = if copied == Copied::Done { desk.copied } else { desk.selected };
                announce.emit(format!("{name}{}{result}.", Words::of(language).colon));
            });
        })
    };
    let text = |id: &'static str, name: &'static str, note: &'static str, text: &str, rows: u32, more: Html| {
        let count = text.chars().count();
        let size = format!("{} {}", number(count, language), desk.characters);
        html! {
            <article class="good" key={id} data-good={id}>
                <h3><label for={id}>{ name }</label></h3>
                <p class="note" id={format!("{id}-note")}>{ note }</p>
                <textarea {id} readonly=true rows={rows.to_string()} value={text.to_owned()} spellcheck="false"
                    aria-describedby={format!("{id}-note")} onfocus={select_all} onclick={select_if_none} />
                <p class="actions">
                    <button type="button" class="needs-app" data-copy={id} aria-label={format!("{}{}{name}", desk.copy, Words::of(language).colon)}
                        onclick={copy(id, name)}>{ desk.copy }</button>
                    { more }
                    <small>{ size }</small>
                </p>
            </article>
        }
    };
    let words_lang = props.setting.language.tag();
    let Outputs { description, snippets: [link, iframe, element], .. } = &*outputs;
    html! {
        <section id="take" class="take" aria-labelledby="take-title" tabindex="-1">
            <h2 id="take-title">{ desk.take_title }</h2>
            <div class="outputs methods">
                { text("method-link", desk.method_link, desk.method_link_note, link, 3, share_link(&outputs, props)) }
                { text("method-iframe", desk.method_iframe, desk.method_iframe_note, iframe, 6, Html::default()) }
                { text("method-element", desk.method_element, desk.method_element_note, element, 6, Html::default()) }
                { text("method-figure", desk.method_figure, desk.method_figure_note, &outputs.figure, 6, html! {
                    <>{ save_figure(&outputs, props, &announce) }{ " " }{ save_picture(&outputs, props, &announce) }</>
                }) }
            </div>
            <h2 id="words-title">{ desk.words_title }</h2>
            <p class="balance" data-balance=""><strong>{ desk.balance }</strong>{ Words::of(language).colon }
                <span lang={words_lang}>{ description.balance.clone().unwrap_or_else(|| desk.balance_none.to_owned()) }</span></p>
            <div class="outputs" lang={words_lang}>
                { text("alt", desk.alt, desk.alt_note, &description.alt, 5, Html::default()) }
                { text("caption", desk.caption, "", &description.caption, 5, Html::default()) }
                { text("credit", desk.credit, "", &description.credit, 3, Html::default()) }
                { text("summary", desk.summary, desk.summary_note, &description.summary, 8, Html::default()) }
            </div>
            { image(&outputs, props, is_image_near, &announce) }
            { data(&outputs, props, &announce) }
            <p id="said" class="said" role="status">{ status.to_string() }</p>
        </section>
    }
}

/// Hands the link to another app; nothing where the browser cannot, or while the link leads nowhere yet.
fn share_link(outputs: &Rc<Outputs>, props: &ExportProps) -> Html {
    if props.base.is_none() || !share::is_offered() {
        return Html::default();
    }
    let outputs = outputs.clone();
    let onclick = move |_: MouseEvent| {
        let Outputs { description, snippets: [link, ..], .. } = &*outputs;
        share::link(&description.title, link);
    };
    html! { <button type="button" data-share="" {onclick}>{ EditorWords::of(props.desk.language).share }</button> }
}

/// Whether there are drawings: not in the first rendering, but in a task of their own after it, as both in one blocked a
/// slow phone for a fifth of a second longer. Says when all has been rendered.
#[hook]
fn use_drawings(drawn: &Callback<()>) -> bool {
    let has_drawings = use_state_eq(|| false);
    let (set, drawn) = (has_drawings.setter(), drawn.clone());
    use_effect_with(*has_drawings, move |has_drawings| {
        if *has_drawings {
            drawn.emit(());
        }
        let soon = (!has_drawings).then(|| clock::after(0, move || set.set(true)));
        move || drop(soon)
    });
    *has_drawings
}

/// The one line that says what happened, for a while, and the way to announce something.
#[hook]
fn use_status() -> (Rc<str>, Callback<String>) {
    const READ: u32 = 8_000;
    let status = use_state(|| Rc::<str>::from(""));
    let timer = use_mut_ref(|| None);
    let set = status.setter();
    let announce = use_callback((), move |text: String, ()| {
        set.set(text.into());
        let set = set.clone();
        timer.replace(Some(clock::after(READ, move || set.set("".into()))));
    });
    ((*status).clone(), announce)
}

fn select_all(event: FocusEvent) {
    area(&event).inspect(HtmlTextAreaElement::select);
}

/// In WebKit a click takes away what getting the focus has selected. What the editor selects by hand stays.
fn select_if_none(event: MouseEvent) {
    let unselected = |area: &HtmlTextAreaElement| area.selection_start().ok() == area.selection_end().ok();
    area(&event).filter(unselected).inspect(HtmlTextAreaElement::select);
}

fn area(event: &Event) -> Option<HtmlTextAreaElement> {
    event.target()?.dyn_into().ok()
}
