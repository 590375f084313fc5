//! What the editor takes away: the four rungs, the words that go with them, the share image.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::base::PLACEHOLDER;
use super::files::{image, save_figure, save_picture};
use super::page::DeskProps;
use super::setting::Setting;
use super::share_image::{Motif, share_image};
use crate::embed::{Heights, Snippet};
use crate::figure::{Options, Outlines, data_address, drawing, figure};
use crate::platform::clipboard::{self, Copied};
use crate::platform::clock;
use crate::text::{Description, EditorWords, Words, describe, number};
use crate::view_state::{Address, View};

#[derive(PartialEq, Properties)]
pub struct TakeProps {
    pub address: Address,
    pub setting: Setting,
    /// The folder that the briefing is published in, if that is known.
    pub base: Option<String>,
    pub desk: DeskProps,
}

/// Everything that is handed out for one choice.
pub struct Goods {
    /// The link, the bare iframe and the element of the loader.
    snippets: [String; 3],
    pub figure: String,
    /// The figure's picture as SVG; empty where it has none.
    pub picture: String,
    pub image: String,
    pub description: Description,
}

/// The third step: everything that was chosen, as text and files.
#[component]
pub fn Take(props: &TakeProps) -> Html {
    let language = props.desk.language;
    let desk = EditorWords::of(language);
    let deps = (props.address.clone(), props.setting.clone(), props.base.clone());
    let goods: Rc<Goods> = use_memo(deps, |_| Goods::make(props));
    let (said, say) = use_saying();

    let copy = |id: &'static str, name: &'static str| {
        let say = say.clone();
        Callback::from(move |_: MouseEvent| {
            let say = say.clone();
            clipboard::copy(id, move |copied| {
                let result = if copied == Copied::Done { desk.copied } else { desk.selected };
                say.emit(format!("{name}{}{result}.", Words::of(language).colon));
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
    let Goods { description, snippets: [link, iframe, element], .. } = &*goods;
    html! {
        <section id="take" class="take" aria-labelledby="take-title" tabindex="-1">
            <h2 id="take-title">{ desk.take_title }</h2>
            <div class="goods rungs">
                { text("rung-link", desk.rung_link, desk.rung_link_note, link, 3, Html::default()) }
                { text("rung-iframe", desk.rung_iframe, desk.rung_iframe_note, iframe, 6, Html::default()) }
                { text("rung-element", desk.rung_element, desk.rung_element_note, element, 6, Html::default()) }
                { text("rung-figure", desk.rung_figure, desk.rung_figure_note, &goods.figure, 6, html! {
                    <>{ save_figure(&goods, props, &say) }{ " " }{ save_picture(&goods, props, &say) }</>
                }) }
            </div>
            <h2 id="words-title">{ desk.words_title }</h2>
            <p class="balance" data-balance=""><strong>{ desk.balance }</strong>{ Words::of(language).colon }
                <span lang={words_lang}>{ description.balance.clone().unwrap_or_else(|| desk.balance_none.to_owned()) }</span></p>
            <div class="goods" lang={words_lang}>
                { text("alt", desk.alt, desk.alt_note, &description.alt, 5, Html::default()) }
                { text("caption", desk.caption, "", &description.caption, 5, Html::default()) }
                { text("credit", desk.credit, "", &description.credit, 3, Html::default()) }
                { text("summary", desk.summary, desk.summary_note, &description.summary, 8, Html::default()) }
            </div>
            { image(&goods, props, &say) }
            <p id="said" class="said" role="status">{ said.to_string() }</p>
        </section>
    }
}

/// The one line that says what happened, for a while, and the way to say something.
#[hook]
fn use_saying() -> (Rc<str>, Callback<String>) {
    const READ: u32 = 8_000;
    let said = use_state(|| Rc::<str>::from(""));
    let timer = use_mut_ref(|| None);
    let set = said.setter();
    let say = use_callback((), move |text: String, ()| {
        set.set(text.into());
        let set = set.clone();
        timer.replace(Some(clock::after(READ, move || set.set("".into()))));
    });
    ((*said).clone(), say)
}

impl Goods {
    fn make(props: &TakeProps) -> Goods {
        let TakeProps { setting, base, desk, .. } = props;
        let language = setting.language;
        let (dataset, words) = (language.of(&desk.datasets), Words::of(language));
        // A quote alone is a view of the quotes, whatever else is chosen.
        let view = if props.address.quote.is_some() { View::Quotes } else { props.address.view };
        let address = &Address { view, ..props.address.clone() };
        let outlines = Outlines::parse(&desk.outlines);
        let mut description = describe(address, dataset, words, language);
        // The balance is that of the quotes that readers see.
        description.balance = description.balance.filter(|_| matches!(view, View::All | View::Quotes));
        let frozen = desk.version_in(language).filter(|_| setting.frozen);
        let snippet = Snippet {
            address: &props.address,
            flags: &setting.flags,
            base: base.as_deref().unwrap_or(PLACEHOLDER),
            language,
            frozen,
            heights: Heights::table().of(&props.address, setting.flags.plain, language, &dataset.quotes),
        };
        // Where nothing can be drawn, in the page without its app, there is nothing to hand out either.
        let can_draw = !desk.outlines.is_empty();
        let picture = match can_draw {
            true => drawing(address, dataset, &outlines, words, language),
            false => String::new(),
        };
        let image = (setting.picture && !picture.is_empty()).then(|| data_address(&picture));
        let options = Options { base: base.as_deref().unwrap_or_default(), image: image.as_deref() };
        Goods {
            snippets: [snippet.url(), snippet.iframe(), snippet.element()],
            figure: match can_draw {
                false => String::new(),
                true => figure(address, dataset, &outlines, words, language, &options),
            },
            picture,
            image: match can_draw {
                false => String::new(),
                true => {
                    share_image(&Motif { address, dataset, outlines: &outlines, language, description: &description })
                }
            },
            description,
        }
    }
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
