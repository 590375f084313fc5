use super::Words;
use crate::model::{CountryId, Dataset, Stance};
use crate::view_state::{Address, Facet};

/// What the quotes are filtered by, in words: `Stance: Sceptical`. A quote that was chosen alone goes before every filter.
pub fn filters(address: &Address, dataset: &Dataset, words: &Words) -> Vec<String> {
    if address.quote.is_some() {
        return Vec::new();
    }
    let chosen = |facet: &Facet| {
        let value = facet.chosen(address, dataset)?;
        Some(format!("{}{}{}", words.facet(*facet), words.colon, facet_name(*facet, &value, dataset, words)))
    };
    let query = address.query.trim();
    let search = (!query.is_empty()).then(|| format!("{}{}{query}", words.search_label, words.colon));
    Facet::ALL.iter().filter_map(chosen).chain(search).collect()
}

/// What a value of a facet is called.
pub fn facet_name(facet: Facet, value: &str, dataset: &Dataset, words: &Words) -> String {
    let name = match facet {
        Facet::Speaker => dataset.speaker(value).map(|speaker| &*speaker.name),
        Facet::Stance => Stance::from_token(value).map(|stance| words.stance(stance)),
        Facet::Theme => dataset.theme(value).map(|theme| &*theme.label),
        Facet::Country => CountryId::parse(value).and_then(|id| dataset.country(id)).map(|country| &*country.name),
        Facet::Source => Some(dataset.source_label(value)),
    };
    name.unwrap_or(value).to_owned()
}
