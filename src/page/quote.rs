use yew::prelude::*;

use super::Page;
use super::sign::sign;
use crate::controls::source_link;
use model::{Quote, Speaker};
use text::{number, partial_date};

/// A quote with who said it, our reading of it, and the way to its source. Text extractors take the first `<article>` of a
/// page for the whole of it, and reader modes drop a `<footer>` wherever it stands: there is neither here. The quotation
/// marks are part of the text, so that they are copied with it.
pub fn card(quote: &Quote, page: &Page) -> Html {
    let context = &page.context;
    let (dataset, language) = (context.dataset, context.language);
    let theme = |id: &str| chip(format!("#theme={id}"), dataset.theme(id).map(|theme| &*theme.label));
    let state = |id| chip(format!("#country={id}"), dataset.country(id).map(|country| &*country.name));
    let count = |place: u32| number(usize::try_from(place).unwrap_or(usize::MAX), language);
    let (start, end) = quote.range;
    let place = format!(
        ", {}, {}\u{a0}{}–\u{2060}{}",
        partial_date(quote.date, language),
        context.page_words.characters,
        count(start + 1),
        count(end)
    );
    html! {
        <li id={format!("quote-{}", quote.id)} data-quote={quote.id.to_string()} data-speaker={quote.speaker.to_string()}
            data-stance={quote.stance.token()} class="quote">
            <blockquote lang="en" dir={language.is_right_to_left().then_some("ltr")}>{ "“" }{ text(quote) }{ "”" }</blockquote>
            { for dataset.speaker(&quote.speaker).map(byline) }
            { notes(dataset.speaker(&quote.speaker).and_then(|speaker| speaker.note.as_deref()), quote.sic.as_deref(), context.words.note) }
            <p class="chips">
                <span class="stance">{ context.words.stance(quote.stance) }</span>
                { for quote.themes.iter().map(|id| theme(id)) }
                { for quote.states.iter().copied().map(state) }
            </p>
            <p class="origin">
                { source_link(&quote.source, dataset, context.full_page) }
                { place }
                if quote.outside { { format!(" · {}", context.page_words.outside) } }
                { sign(&quote.id, |it| it.quotes.contains(&quote.id), page) }
            </p>
        </li>
    }
}

/// The text with the words of the stance underlined.
fn text(quote: &Quote) -> Html {
    match quote.text.split_once(&*quote.stance_words) {
        Some((before, after)) if !quote.stance_words.is_empty() => {
            html! { <>{ before.to_owned() }<u>{ quote.stance_words.to_string() }</u>{ after.to_owned() }</> }
        }
        _ => html! { quote.text.to_string() },
    }
}

fn chip(href: String, name: Option<&str>) -> Html {
    // The blank keeps the words of neighbours apart where a reader copies them.
    html! { <>{ " " }<a {href}>{ name.unwrap_or_default().to_owned() }</a></> }
}

fn byline(speaker: &Speaker) -> Html {
    html! {
        <p class="speaker"><strong>{ speaker.name.to_string() }</strong>{ ", " }<span lang="en">{ speaker.title() }</span></p>
    }
}

/// What there is to know of the speaker and of the words as they are printed, on request: one note stands on each card of a speaker.
fn notes(speaker: Option<&str>, sic: Option<&str>, name: &'static str) -> Html {
    let named: Vec<&str> = [speaker.and(Some(name)), sic.and(Some("[sic]"))].into_iter().flatten().collect();
    if named.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ named.join(" · ") }</summary>
            if let Some(note) = speaker { <p>{ note.to_owned() }</p> }
            if let Some(sic) = sic { <p>{ format!("[sic] {sic}") }</p> }
        </details>
    }
}
