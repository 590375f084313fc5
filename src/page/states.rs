use yew::prelude::*;

use super::Page;
use super::folded::folded;
use super::sign::sign;
use contract::SectionId;
use model::{Country, Date, Launch};
use text::{date, window};

/// The table of states: the equal of the map, with the same choice in every row. It opens on request.
pub fn states(page: &Page) -> Html {
    let context = &page.context;
    let words = context.page_words;
    let column = |name: &'static str| html! { <th scope="col">{ name }</th> };
    let columns = [words.column_state, words.column_status, words.column_since];
    let table = html! {
        <>
            <p class="note">
                { words.states_note }{ " " }
                <time class="states-date" datetime={Date::LAUNCH.to_string()}>{ date(Date::LAUNCH, context.language) }</time>{ "." }
            </p>
            <div class="scroll" id="states-scroll" data-scroll="" tabindex="0" role="group" aria-labelledby="states-title">
                <table>
                    <thead><tr>{ for columns.into_iter().map(column) }</tr></thead>
                    <tbody>{ for context.dataset.countries.iter().map(|country| row(country, page)) }</tbody>
                </table>
            </div>
        </>
    };
    folded(SectionId::States, words.states_title, table)
}

/// A row's id is the address that chooses its state, so that the same link works with and without the app.
fn row(country: &Country, page: &Page) -> Html {
    let status = country.status(Date::LAUNCH);
    let address = format!("country={}", country.id);
    html! {
        <tr id={address.clone()} data-country={country.id.to_string()} data-status={status.token()}>
            <th scope="row"><a href={format!("#{address}")}>{ country.name.to_string() }</a></th>
            <td class="row-status">{ page.context.words.status(status) }</td>
            <td>{ since(country, page) }{ sign(country.id.as_str(), |it| it.states.contains(&country.id), page) }</td>
        </tr>
    }
}

fn since(country: &Country, page: &Page) -> String {
    match country.joined {
        Some(_) if country.launch == Launch::Supporter => page.context.page_words.at_launch.to_owned(),
        Some(joined) => window(joined, page.context.words, page.context.language),
        None => "–".to_owned(),
    }
}
