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
        let name = facet_name(*facet, &value, dataset, words);
        let id = if *facet == Facet::Source { format!(" ({value})") } else { String::new() };
        Some(format!("{}{}{name}{id}", words.facet(*facet), words.colon))
    };
    let query = address.query.trim();
    let search = (!query.is_empty()).then(|| format!("{}{query}{}", words.search_open, words.search_close));
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

#[cfg(test)]
mod tests {
    use super::filters;
    use crate::model::{Dataset, Language};
    use crate::text::Words;
    use crate::view_state::Address;

    #[test]
    fn filters_name_facet_and_value_and_quote_the_search() {
        let said = |address: &str, language| {
            filters(&Address::parse(address), &Dataset::default(), Words::of(language)).join("; ")
        };
        assert_eq!(said("q=norms&stance=mixed", Language::En), "Stance: Mixed; Search: “norms”");
        assert_eq!(
            said("q=norms&stance=mixed", Language::Fr),
            "Attitude\u{a0}: Nuancé; Recherche\u{a0}: «\u{a0}norms\u{a0}»"
        );
        assert_eq!(said("source=S01", Language::En), "Source: S01 (S01)", "a source has its id beside its name");
        assert_eq!(said("stance=mixed&quote=hahad-1", Language::En), "", "a quote alone goes before every filter");
    }
}
