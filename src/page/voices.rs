use yew::prelude::*;

use super::Page;
use model::{Quote, Speaker, Stance};
use text::number;
use view_state::{Facet, Key};

/// Who says what of the Call, at a glance: a row for each speaker, a column for each stance, a dot for each quote. Rows and columns
/// filter the quotes, a dot leads to its own; the app fades those that are filtered out.
pub fn voices(page: &Page) -> Html {
    let context = &page.context;
    let words = context.page_words;
    let column = |stance: &Stance| {
        html! { <th scope="col"><a href={Key::Stance.link(stance.token())}>{ context.words.stance(*stance) }</a></th> }
    };
    html! {
        <div class="voices">
            <table>
                <caption>{ words.voices_note }</caption>
                <thead><tr><th scope="col">{ context.words.facet(Facet::Speaker) }</th>{ for Stance::ALL.iter().map(column) }</tr></thead>
                <tbody>{ for context.dataset.speakers.iter().map(|speaker| row(speaker, page)) }</tbody>
            </table>
        </div>
    }
}

fn row(speaker: &Speaker, page: &Page) -> Html {
    let quotes: Vec<&Quote> = page.context.dataset.quotes.iter().filter(|quote| quote.speaker == speaker.id).collect();
    // Numbered along the row, so that no two links of it have one name.
    let numbered: Vec<(usize, &&Quote)> = Stance::ALL
        .iter()
        .flat_map(|stance| quotes.iter().filter(move |quote| quote.stance == *stance))
        .enumerate()
        .collect();
    let cell = |stance: &Stance| {
        let dots = numbered.iter().filter(|(_, quote)| quote.stance == *stance);
        html! { <td>{ for dots.map(|(place, quote)| dot(place + 1, quote, page)) }</td> }
    };
    html! {
        <tr>
            <th scope="row">
                <a href={Key::Speaker.link(&speaker.id)}>{ speaker.name.to_string() }</a>
                if let Some(affiliation) = &speaker.affiliation { { " " }<small lang="en">{ affiliation.to_string() }</small> }
            </th>
            { for Stance::ALL.iter().map(cell) }
        </tr>
    }
}

fn dot(place: usize, quote: &Quote, page: &Page) -> Html {
    html! { <><a href={format!("#quote-{}", quote.id)}>{ number(place, page.context.language) }</a>{ " " }</> }
}
