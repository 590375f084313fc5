use super::Words;
use model::Dataset;
use view_state::{Address, Facet, FacetValue};

/// What the quotes are filtered by, in words: `Stance: Sceptical`. A quote that was chosen alone goes before every filter.
pub fn filters(address: &Address, dataset: &Dataset, words: &Words) -> Vec<String> {
    if address.quote.is_some() {
        return Vec::new();
    }
    let chosen = |facet: &Facet| {
        let value = address.filter(*facet, dataset)?;
        let name = facet_name(&value, dataset, words);
        let id = if *facet == Facet::Source { format!(" ({})", value.as_str()) } else { String::new() };
        Some(format!("{}{}{name}{id}", words.facet(*facet), words.colon))
    };
    let query = address.query.trim();
    let search = (!query.is_empty()).then(|| format!("{}{query}{}", words.search_open, words.search_close));
    Facet::ALL.iter().filter_map(chosen).chain(search).collect()
}

/// What a value of a facet is called.
pub fn facet_name(value: &FacetValue, dataset: &Dataset, words: &Words) -> String {
    let name = match value {
        FacetValue::Speaker(id) => dataset.speaker(id).map(|speaker| &*speaker.name),
        FacetValue::Stance(stance) => Some(words.stance(*stance)),
        FacetValue::Theme(id) => dataset.theme(id).map(|theme| &*theme.label),
        FacetValue::Country(id) => dataset.country(*id).map(|country| &*country.name),
        FacetValue::Source(id) => Some(dataset.source_label(id)),
    };
    name.unwrap_or(value.as_str()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::filters;
    use crate::Words;
    use model::{Dataset, Language};
    use view_state::Address;

    #[test]
    fn filters_name_facet_and_value_and_quote_the_search() {
        let said = |address: &str, language| {
            filters(&Address::parse(address), &Dataset::default(), Words::of(language)).join("; ")
        };
        assert_eq!(said("q=norms&stance=mixed", Language::EN), "Stance: Mixed; Search: “norms”");
        assert_eq!(
            said("q=norms&stance=mixed", Language::FR),
            "Attitude\u{a0}: Nuancé; Recherche\u{a0}: «\u{a0}norms\u{a0}»"
        );
        assert_eq!(said("source=S01", Language::EN), "Source: S01 (S01)", "a source has its id beside its name");
        assert_eq!(said("stance=mixed&quote=hahad-1", Language::EN), "", "a quote alone goes before every filter");
    }
}
