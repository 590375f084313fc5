use model::{Country, Dataset, fold};

/// The states that a reader may mean by a few letters: names that begin with them first, then names of
/// which a word begins with them, then other names of the state.
pub fn find_countries<'a>(text: &str, dataset: &'a Dataset) -> Vec<&'a Country> {
    let wanted = letters(text);
    if wanted.trim().is_empty() {
        return Vec::new();
    }
    let ranks: Vec<(u8, &Country)> =
        dataset.countries.iter().filter_map(|country| Some((rank(country, wanted.trim())?, country))).collect();
    let of_rank = |wanted: u8| ranks.iter().filter(move |(rank, _)| *rank == wanted).map(|(_, country)| *country);
    (0..=WORST).flat_map(of_rank).collect()
}

/// The last of the ranks. Four passes weigh less in the Wasm than a sort.
const WORST: u8 = 3;

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
        Some(WORST)
    } else {
        None
    }
}

/// Whether a word of the name begins with what is wanted. Looked for at each word: to look anywhere costs the Wasm 1.8 kB
/// of `core`, before compression.
fn word_starts(name: &str, wanted: &str) -> bool {
    let mut is_within = false;
    name.char_indices().any(|(at, letter)| {
        let is_start = !std::mem::replace(&mut is_within, letter.is_ascii_alphanumeric());
        is_start && name.get(at..).is_some_and(|rest| rest.starts_with(wanted))
    })
}

/// Hyphens and points count as spaces, so that `New-Zealand` and `U.S.` are found however they are typed.
fn letters(text: &str) -> String {
    fold(text)
        .into_iter()
        .filter(|(_, letter)| *letter != '.')
        .map(|(_, letter)| if letter == '-' { ' ' } else { letter })
        .collect()
}
