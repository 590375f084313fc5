use yew::prelude::*;

use super::Page;
use super::drawing::drawing;
use super::legend::legend;
use super::zoom::{regions, zoom_steps};
use crate::controls::{date_bar, date_line, date_notes, finder};
use crate::model::{Country, Launch};

/// The map with its controls: question, date, drawing, legend, the panel of the chosen state.
pub fn map(page: &Page) -> Html {
    let words = page.context.page_words;
    html! {
        <section id="map" aria-labelledby="map-title">
            <h2 id="map-title" class="visually-hidden">{ words.map_title }</h2>
            <div class="map-head">{ date_line(&page.context) }{ finder(&page.context) }</div>
            <div class="map-body">{ drawing(page) }{ zoom_steps(page) }</div>
            { legend(page) }
            { card(page) }
            <div class="map-foot">{ date_bar(&page.context) }{ regions(page) }</div>
            <div class="map-notes">
                { date_notes(&page.context) }
                <p id="map-help" class="note needs-app">{ words.map_help }</p>
                <p class="note">{ words.borders }</p>
            </div>
        </section>
    }
}

/// The place of what the record says of the chosen state, which the app fills; while none is chosen, a way to those
/// named as absent.
fn card(page: &Page) -> Html {
    let words = page.context.page_words;
    let absent = page.context.dataset.countries.iter().filter(|country| country.launch == Launch::Absent);
    let chip =
        |country: &Country| html! { <a href={format!("#country={}", country.id)}>{ country.name.to_string() }</a> };
    html! {
        <aside id="card" aria-label={words.column_state}>
            <div id="card-empty">
                <p class="needs-app">{ words.card_empty }</p>
                <h3>{ words.card_absentees }</h3>
                <p class="chips">{ for absent.map(chip) }</p>
            </div>
            <div id="panel"></div>
        </aside>
    }
}
