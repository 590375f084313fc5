use yew::prelude::*;

use crate::app::links::{full_page_link, source_links};
use crate::app::markup::{Child, Tag, tag};
use crate::app::store::Context;
use crate::model::{Country, CountryId, Date, Launch, Supporters, Tally};
use crate::text::{at_the_date, capitalised, date, number, partial_date, plural, since};

/// Everything that the record says of the chosen state; while none is chosen, a way to those named as absent.
pub fn card(chosen: Option<CountryId>, date: Date, context: &Context) -> Html {
    let country = chosen.and_then(|id| context.dataset.country(id));
    let card = tag("aside")
        .set("id", "card")
        .set("data-card", country.map(|country| country.id.to_string()))
        .set("aria-label", context.words.column_state);
    match country {
        Some(country) => details(card, context, country, date),
        None => invitation(card, context),
    }
    .html()
}

fn invitation(card: Tag, context: &Context) -> Tag {
    let absent = context.dataset.countries.iter().filter(|country| country.launch == Launch::Absent);
    let chip = |country: &Country| {
        let id = country.id.as_str();
        tag("a").key(id).set("href", format!("#country={id}")).put(&*country.name).html()
    };
    card.put(tag("p").set("class", "needs-app").put(context.words.card_empty))
        .put(tag("h3").put(context.words.card_absentees))
        .put(tag("p").set("class", "chips").list(absent.map(chip).collect()))
}

fn details(card: Tag, context: &Context, country: &Country, at: Date) -> Tag {
    let (words, language) = (context.words, context.language);
    let close = tag("button")
        .set("type", "button")
        .set("data-close", "")
        .set("aria-label", words.close)
        .set("value", "#country=")
        .put("×");
    let certain = tag("dd").put(words.certainty(country.certainty)).put(". ").put(words.basis(country.basis));
    let rows = tag("dl")
        .put(row(words.joined, tag("dd").put(joined(context, country))))
        .put(row(words.how_certain, certain))
        .put(country.note.as_deref().map(|note| row(words.note, tag("dd").put(note))))
        .put(row(words.signed_from_there, tag("dd").put(signed_from_there(context, country.supporters))))
        .put(row(words.quotes_on_it, tag("dd").put(quotes(context, country))))
        .put(row(words.sources_label, tag("dd").set("class", "sources").list(source_links(&country.sources, context))));
    card.put(tag("div").set("class", "card-head").put(tag("h3").put(&*country.name)).put(close))
        .put(tag("p").set("class", "status").put(at_the_date(country, at, language)))
        .put(rows)
}

fn row(name: &'static str, value: Tag) -> Tag {
    tag("div").put(tag("dt").put(name)).put(value)
}

fn joined(context: &Context, country: &Country) -> String {
    let (words, language) = (context.words, context.language);
    let Some(since) = since(country, language) else { return format!("{}.", words.never_listed) };
    let recorded = country.joined_date.filter(|_| country.launch != Launch::Supporter);
    let recorded = recorded.map(|date| format!(" {}{}{}.", words.recorded, words.colon, partial_date(date, language)));
    capitalised(&since) + &recorded.unwrap_or_default()
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
    let at = |day: String, tally| format!("{day}{}{}", words.colon, list(tally));
    format!("{}{}{}.", at(on(2019, 11, 12), first), words.semicolon, at(on(2025, 12, 25), latest))
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
        return context.words.no_quotes_on_it.html();
    }
    let names: Vec<String> = speakers
        .into_iter()
        .map(|(name, count)| if count > 1 { format!("{name} ({count})") } else { name.to_owned() })
        .collect();
    let link = match &context.full_page {
        Some(page) => full_page_link(page, &format!("country={}", country.id)),
        None => tag("a").set("href", "#quotes"),
    };
    link.put(names.join(", ")).html()
}
