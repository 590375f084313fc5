use std::rc::Rc;

use yew::prelude::*;

use model::{Dataset, Language, Source};

/// A link out of an article's frame, into the whole briefing.
pub fn full_page_link(full_page: &str, fragment: &str, class: Option<&'static str>, text: &str) -> Html {
    let href = format!("{full_page}#{fragment}");
    html! { <a {href} target="_blank" rel="noopener" {class}>{ text.to_owned() }</a> }
}

/// The ways to a page in the other languages, by its address without their folder.
pub fn language_links(language: Language, address: impl Fn(Language) -> String) -> Html {
    let link = |other: Language| {
        let (tag, there) = (other.tag(), format!("{}{}{}", language.path_to_root(), other.folder(), address(other)));
        html! { <a href={there} hreflang={tag} lang={tag} rel="alternate" class="language">{ other.name() }</a> }
    };
    language.others().map(link).collect()
}

/// A source as a link into the list of sources, which an article's frame leaves to the whole briefing.
pub fn source_link(id: &str, dataset: &Dataset, full_page: Option<&str>) -> Html {
    link(id, dataset.source_label(id), full_page)
}

/// The sources of a statement as such links.
pub fn source_links(ids: &[Rc<str>], dataset: &Dataset, full_page: Option<&str>) -> Html {
    source_names(ids, dataset).map(|(id, name)| link(id, &name, full_page)).collect()
}

/// Sources with what each is called among them: the second of one publisher has a 2 after its name, and so on.
pub fn source_names<'a>(ids: &'a [Rc<str>], dataset: &'a Dataset) -> impl Iterator<Item = (&'a Rc<str>, String)> {
    ids.iter().enumerate().map(|(place, id)| {
        let label = dataset.source_label(id);
        let before = ids.iter().take(place).filter(|other| dataset.source_label(other) == label).count();
        (id, if before > 0 { format!("{label} {}", before + 1) } else { label.to_owned() })
    })
}

/// The same with a comma between two, for those who read without a style. In the panel of a state, which the app makes, the
/// style keeps them apart: there the commas cost 160 bytes of Wasm.
pub fn listed_source_links(ids: &[Rc<str>], dataset: &Dataset, full_page: Option<&str>) -> Html {
    let Html::VList(links) = source_links(ids, dataset, full_page) else { return Html::default() };
    links.iter().flat_map(|link| [Html::from(", "), link.clone()]).skip(1).collect()
}

/// The title of a source, as the link that leads out to it. In this order of its attributes the page is 60 bytes less after brotli.
pub fn source_title(source: &Source, language: Language) -> Html {
    let foreign = (Language::from_tag(&source.language) != Some(language)).then(|| source.language.to_string());
    html! { <a rel="external" href={source.url.to_string()} lang={foreign}>{ source.title.to_string() }</a> }
}

fn link(id: &str, label: &str, full_page: Option<&str>) -> Html {
    let fragment = format!("source-{id}");
    match full_page {
        Some(page) => full_page_link(page, &fragment, None, label),
        None => html! { <a href={format!("#{fragment}")}>{ label.to_owned() }</a> },
    }
}
