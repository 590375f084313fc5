//! The table of states: the equal of the map, with the same choice in every row.

use yew::prelude::*;

use super::store::use_briefing;
use crate::model::{Country, CountryId, Date, Launch, Status};
use crate::text::{date, window};

#[derive(PartialEq, Properties)]
pub struct StatesTableProps {
    pub date: Date,
    pub country: Option<CountryId>,
    pub status: Option<Status>,
}

/// All states with their status at the date. A row's id is the address that chooses its state, so that
/// the same link works with and without the app.
#[component]
pub fn StatesTable(props: &StatesTableProps) -> Html {
    let Some(context) = use_briefing() else { return html! { <section /> } };
    let (words, language) = (context.words, context.language);
    let row = |country: &Country| {
        let status = country.status(props.date);
        let code = country.id.to_string();
        let chosen = (props.country == Some(country.id)).then_some("true");
        html! {
            <tr key={code.clone()} id={format!("country={code}")} data-country={code.clone()} data-status={status.token()}
                hidden={props.status.is_some_and(|wanted| wanted != status)} aria-current={chosen}>
                <th scope="row"><a href={format!("#country={code}")} aria-current={chosen}>{ country.name.to_string() }</a></th>
                <td>{ words.status(status) }</td>
                <td>{ since(country, &context) }</td>
            </tr>
        }
    };
    html! {
        <section id="states" aria-labelledby="states-title">
            <h2 id="states-title">{ words.states_title }</h2>
            <p class="note">{ words.states_note }{ " " }{ date(props.date, language) }{ "." }</p>
            <div class="scroll" id="states-scroll" data-scroll="" tabindex="0" role="region" aria-labelledby="states-title">
                <table>
                    <thead><tr>
                        <th scope="col">{ words.column_state }</th>
                        <th scope="col">{ words.column_status }</th>
                        <th scope="col">{ words.column_since }</th>
                    </tr></thead>
                    <tbody>{ for context.dataset.countries.iter().map(row) }</tbody>
                </table>
            </div>
        </section>
    }
}

fn since(country: &Country, context: &super::store::Context) -> String {
    match country.joined {
        Some(_) if country.launch == Launch::Supporter => context.words.at_launch.to_owned(),
        Some(joined) => window(joined, context.language),
        None => "–".to_owned(),
    }
}
