use std::ops::Range;

use model::fold;

/// What the reader searches the quotes for: words and `"phrases"`, all of which must occur.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    terms: Vec<String>,
}

impl Query {
    /// Reads the search box. A quotation mark that is never closed ends at the end.
    pub fn parse(text: &str) -> Query {
        let folded: String = fold(text).into_iter().map(|(_, letter)| letter).collect();
        let mut terms = Vec::new();
        for (index, piece) in folded.split('"').enumerate() {
            if index % 2 == 1 {
                terms.push(piece.split_whitespace().collect::<Vec<_>>().join(" "));
            } else {
                terms.extend(piece.split_whitespace().map(str::to_owned));
            }
        }
        Query { terms: terms.into_iter().filter(|term| !term.is_empty()).collect() }
    }

    /// Whether each term occurs in a text that was [folded](fold).
    pub fn is_in(&self, folded: &str) -> bool {
        let occurs = |term: &String| folded.as_bytes().windows(term.len()).any(|window| window == term.as_bytes());
        self.terms.iter().all(occurs)
    }

    /// The parts of a text (in bytes) that the terms match, in order and apart from each other. A single letter filters,
    /// but is not marked: in two thousand places it would tell the reader nothing and hold the page up for half a second.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        let folded = fold(text);
        let mut found: Vec<Range<usize>> = Vec::new();
        let terms = self.terms.iter().map(|term| term.chars().collect::<Vec<_>>());
        for term in terms.filter(|term| term.len() > 1) {
            for range in occurrences(&folded, &term).filter_map(|at| {
                let start = folded.get(at)?.0;
                let last = folded.get(at + term.len() - 1)?.0;
                let width = text.get(last..)?.chars().next()?.len_utf8();
                Some(start..last + width)
            }) {
                let place = found.partition_point(|earlier| earlier.start <= range.start);
                found.insert(place, range);
            }
        }
        let mut apart: Vec<Range<usize>> = Vec::new();
        for range in found {
            match apart.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => apart.push(range),
            }
        }
        apart
    }
}

fn occurrences<'a>(text: &'a [(usize, char)], term: &'a [char]) -> impl Iterator<Item = usize> + 'a {
    text.windows(term.len().max(1))
        .enumerate()
        .filter(move |(_, window)| window.iter().map(|(_, letter)| letter).eq(term))
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::Query;
    use proptest::prelude::*;

    fn found<'a>(query: &str, text: &'a str) -> Vec<&'a str> {
        Query::parse(query).find(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn words_are_found_in_any_case_and_without_accents() {
        assert_eq!(found("SYMBOLIC déf", "It is symbolic. Def, Défense"), ["symbolic", "Def", "Déf"]);
    }

    #[test]
    fn a_phrase_is_found_as_a_whole() {
        assert_eq!(found("“catastrophic  attack”", "a catastrophic attack, catastrophic"), ["catastrophic attack"]);
        assert!(!Query::parse("\"attack catastrophic\"").is_in("a catastrophic attack"));
    }

    #[test]
    fn every_term_must_occur() {
        let query = Query::parse("HAHAD nuclear");
        assert!(query.is_in("nuclear weapons\nmounir hahad"));
        assert!(!query.is_in("nuclear weapons"));
    }

    #[test]
    fn overlapping_matches_are_one() {
        assert_eq!(found("cyber berspa", "cyberspace"), ["cyberspa"]);
    }

    proptest! {
        #[test]
        fn marks_are_slices_of_the_text(query in "\\PC{0,12}", text in "\\PC{0,60}") {
            let ranges = Query::parse(&query).find(&text);
            prop_assert!(ranges.iter().all(|range| text.get(range.clone()).is_some()));
            prop_assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
    }
}
