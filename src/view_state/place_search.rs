use crate::model::{Country, Dataset, fold};

/// The states that a reader may mean by a few letters: names that begin with them first, then names of
/// which a word begins with them, then other names of the state.
pub fn find_countries<'a>(text: &str, dataset: &'a Dataset) -> Vec<&'a Country> {
    let wanted = letters(text);
    if wanted.trim().is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u8, &Country)> =
        dataset.countries.iter().filter_map(|country| Some((rank(country, wanted.trim())?, country))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, country)| country).collect()
}

fn rank(country: &Country, wanted: &str) -> Option<u8> {
    let name = letters(&country.name);
    let aliases = || country.aliases.iter().map(|alias| letters(alias));
    if name == wanted || country.id.as_str().eq_ignore_ascii_case(wanted) || aliases().any(|alias| alias == wanted) {
        Some(0)
    } else if name.starts_with(wanted) {
        Some(1)
    } else if word_starts(&name, wanted) {
        Some(2)
    } else if aliases().any(|alias| word_starts(&alias, wanted)) {
        Some(3)
    } else {
        None
    }
}

fn word_starts(name: &str, wanted: &str) -> bool {
    name.match_indices(wanted).any(|(at, _)| name.get(..at).is_some_and(|before| !before.ends_with(char::is_alphanumeric)))
}

/// Hyphens and points count as spaces, so that `New-Zealand` and `U.S.` are found however they are typed.
fn letters(text: &str) -> String {
    fold(text).into_iter().filter(|(_, letter)| *letter != '.').map(|(_, letter)| if letter == '-' { ' ' } else { letter }).collect()
}
