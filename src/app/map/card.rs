use yew::prelude::*;

use crate::app::links::source_links;
use crate::app::store::Context;
use crate::model::{Country, CountryId, Date, Launch, Supporters, Tally};
use crate::text::{at_the_date, date, number, partial_date, plural, since};

/// Everything that the record says of the chosen state; while none is chosen, a way to those named as absent.
pub fn card(chosen: Option<CountryId>, date: Date, context: &Context) -> Html {
    let country = chosen.and_then(|id| context.dataset.country(id));
    html! {
        <aside id="card" data-card={country.map(|country| country.id.to_string())} aria-label={context.words.column_state}>
            { country.map_or_else(|| invitation(context), |country| details(context, country, date)) }
        </aside>
    }
}

fn invitation(context: &Context) -> Html {
    let absent = context.dataset.countries.iter().filter(|country| country.launch == Launch::Absent);
    html! {
        <>
            <p class="needs-app">{ context.words.card_empty }</p>
            <h3>{ context.words.card_absentees }</h3>
            <p class="chips">
                { for absent.map(|country| html! {
                    <a key={country.id.as_str()} href={format!("#country={}", country.id)}>{ country.name.to_string() }</a>
                }) }
            </p>
        </>
    }
}

fn details(context: &Context, country: &Country, at: Date) -> Html {
    let (words, language) = (context.words, context.language);
    html! {
        <>
            <div class="card-head">
                <h3>{ country.name.to_string() }</h3>
                <button type="button" data-close="" aria-label={words.close} value="#country=">{ "×" }</button>
            </div>
            <p class="status">{ at_the_date(country, at, language) }</p>
            <dl>
                <div><dt>{ words.joined }</dt><dd>{ joined(context, country) }</dd></div>
                <div>
                    <dt>{ words.how_certain }</dt>
                    <dd>{ words.certainty(country.certainty) }{ ". " }{ words.basis(country.basis) }</dd>
                </div>
                { for country.note.iter().map(|note| html! { <div><dt>{ words.note }</dt><dd>{ note.to_string() }</dd></div> }) }
                <div><dt>{ words.signed_from_there }</dt><dd>{ signed_from_there(context, country.supporters) }</dd></div>
                <div><dt>{ words.quotes_on_it }</dt><dd>{ quotes(context, country) }</dd></div>
                <div><dt>{ words.sources_label }</dt><dd>{ source_links(&country.sources, &context.dataset) }</dd></div>
            </dl>
        </>
    }
}

fn joined(context: &Context, country: &Country) -> String {
    let language = context.language;
    match (since(country, language), country.joined_date) {
        (Some(since), Some(recorded)) if country.launch != Launch::Supporter => {
            format!("{since} ({} {})", context.words.recorded, partial_date(recorded, language))
        }
        (Some(since), _) => since,
        (None, _) => format!("{}.", context.words.never_listed),
    }
}

fn signed_from_there(context: &Context, supporters: Option<Supporters>) -> String {
    let words = context.words;
    let Some(Supporters { first, latest }) = supporters else { return format!("{}.", words.no_supporter_figures) };
    let list = |tally: Tally| {
        let part = |count: u16, one, other| {
            (count > 0).then(|| {
                let count = usize::from(count);
                format!("{} {}", number(count, context.language), plural(count, one, other, context.language))
            })
        };
        let parts = [
            part(tally.companies, words.company_one, words.company_other),
            part(tally.civil_society, words.group_one, words.group_other),
            part(tally.public_authorities, words.authority_one, words.authority_other),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { words.nobody.to_owned() } else { parts.join(", ") }
    };
    let on = |year, month, day| Date::new(year, month, day).map(|day| date(day, context.language)).unwrap_or_default();
    if (first.total(), latest.total()) == (0, 0) {
        return format!("{}.", words.nobody_signed);
    }
    format!("{} {}: {}; {} {}: {}.", words.on_date, on(2019, 11, 12), list(first), words.on_date, on(2025, 12, 25), list(latest))
}

fn quotes(context: &Context, country: &Country) -> Html {
    let mut speakers: Vec<(&str, usize)> = Vec::new();
    for quote in context.dataset.quotes_on(country.id) {
        let name = context.dataset.speaker(&quote.speaker).map_or(&*quote.speaker, |speaker| &*speaker.name);
        match speakers.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => speakers.push((name, 1)),
        }
    }
    if speakers.is_empty() {
        return html! { context.words.no_quotes_on_it };
    }
    let names: Vec<String> = speakers.into_iter().map(|(name, count)| if count > 1 { format!("{name} ({count})") } else { name.to_owned() }).collect();
    html! { <a href="#quotes">{ names.join(", ") }</a> }
}
