use yew::prelude::*;

use super::date_chart::date_chart;
use super::drawing::drawing;
use super::legend::legend;
use super::zoom::{regions, zoom_steps};
use super::{Kind, Page};
use crate::controls::{date_bar, date_line, date_notes, finder};
use contract::SectionId;
use model::{Country, Date, Launch};
use text::map_in_words;

/// The map with its controls: question, date, drawing, legend, the panel of the chosen state.
pub fn map(page: &Page) -> Html {
    let words = page.context.page_words;
    html! {
        <section id={SectionId::Map.token()} aria-labelledby="map-title">
            <h2 id="map-title" class="visually-hidden">{ words.map_title }</h2>
            <div class="map-head">{ date_line(&page.context) }{ finder(&page.context) }</div>
            { picture(page) }
            <div class="map-area menu">{ drawing(page) }{ zoom_steps(page) }</div>
            { legend(page) }
            { card(page) }
            <div class="map-foot">{ date_bar(&page.context, date_chart(page)) }{ regions(page) }</div>
            <div class="map-notes">
                { date_notes(&page.context) }
                <p id="map-help" class="note needs-app menu">{ words.map_help }</p>
                <p class="note chart-note">{ words.date_chart }</p>
                <p class="note">{ words.borders }</p>
            </div>
        </section>
    }
}

/// The map for reader modes, whose pages have no style: to them the drawing is a row of black shapes, so that its place has
/// the class `menu`, by which they and text extractors know what to leave out, as have hints on the use of controls. They take
/// the address of `data-src`, by which many pages delay pictures; no browser asks for it, with or without script.
fn picture(page: &Page) -> Html {
    let context = &page.context;
    if page.kind != Kind::Page {
        return Html::default();
    }
    html! {
        <figure>
            <img src={BLANK} data-src="@image" alt={context.page_words.map_title} />
            <figcaption>{ map_in_words(Date::LAUNCH, None, context.dataset, context.words, context.language) }</figcaption>
        </figure>
    }
}

/// The smallest picture there is.
const BLANK: &str = "data:image/gif;base64,R0lGODlhAQABAAAAADs=";

/// The place of what the record says of the chosen state, which the app fills; while none is chosen, a way to those
/// named as absent.
fn card(page: &Page) -> Html {
    let words = page.context.page_words;
    let absent = page.context.dataset.countries.iter().filter(|country| country.launch == Launch::Absent);
    let chip = |country: &Country| html! { <><a href={format!("#country={}", country.id)}>{ country.name.to_string() }</a>{ " " }</> };
    html! {
        <section id="card" aria-label={words.column_state}>
            <section id="card-empty">
                <p class="needs-app menu">{ words.card_empty }</p>
                // In one paragraph: text extractors drop one that is links alone, and a heading would then be left to what follows.
                <p class="chips"><strong>{ words.card_absentees }</strong>{ " " }{ for absent.map(chip) }</p>
            </section>
            <div id="panel"></div>
        </section>
    }
}
