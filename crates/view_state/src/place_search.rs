use model::{Country, Dataset, fold};

/// The states that a reader may mean by a few letters: names that begin with them first, then names of
/// which a word begins with them, then other names of the state, from the lines of [`Dataset::other_names`]. Without those,
/// which come when the focus does, states are found by their names alone.
pub fn find_countries<'a>(text: &str, dataset: &'a Dataset, other_names: &str) -> Vec<&'a Country> {
    let wanted = letters(text);
    if wanted.trim().is_empty() {
        return Vec::new();
    }
    let mut other_names = other_names.lines();
    let mut ranked = |country| Some((rank(country, other_names.next().unwrap_or_default(), wanted.trim())?, country));
    let ranks: Vec<(u8, &Country)> = dataset.countries.iter().filter_map(&mut ranked).collect();
    let of_rank = |wanted: u8| ranks.iter().filter(move |(rank, _)| *rank == wanted).map(|(_, country)| *country);
    (0..=WORST).flat_map(of_rank).collect()
}

/// The last of the ranks. Four passes weigh less in the Wasm than a sort.
const WORST: u8 = 3;

fn rank(country: &Country, others: &str, wanted: &str) -> Option<u8> {
    let name = letters(&country.name);
    let others = || others.split('|').map(letters);
    if name == wanted || country.id.as_str().eq_ignore_ascii_case(wanted) || others().any(|other| other == wanted) {
        Some(0)
    } else if name.starts_with(wanted) {
        Some(1)
    } else if word_starts(&name, wanted) {
        Some(2)
    } else if others().any(|other| word_starts(&other, wanted)) {
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
