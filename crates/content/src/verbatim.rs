use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::diagnostic::Place;
use model::Quote;

/// Stands for words left out of a quotation.
const OMISSION: &str = "[…]";

/// Passages of Kritika Roy's article stay below this number of words: it is one long article, quoted often.
const ROY: (&str, usize) = ("S02", 60);

/// The texts that quotations are checked against, each read once.
pub(super) struct Texts<'a> {
    read: &'a dyn Fn(&str) -> Option<String>,
    texts: RefCell<BTreeMap<String, Option<Rc<[char]>>>>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(read: &'a dyn Fn(&str) -> Option<String>) -> Texts<'a> {
        Texts { read, texts: RefCell::default() }
    }

    fn of(&self, source: &str) -> Option<Rc<[char]>> {
        let mut texts = self.texts.borrow_mut();
        let load = || (self.read)(&format!("texts/{source}.txt")).map(|text| text.chars().collect());
        texts.entry(source.into()).or_insert_with(load).clone()
    }
}

/// Notes a fault if the words are not what the source says in that range of characters.
pub(super) fn check(quote: &Quote, at: Place<'_>, texts: &Texts<'_>) {
    let Quote { source, text, range, .. } = quote;
    let Some(letters) = texts.of(source) else {
        let problem = format!("there is no data/texts/{source}.txt to check the words against");
        at.fault("source", problem, "add that file with the text as it was seen");
        return;
    };
    let (start, end) = (range.0 as usize, range.1 as usize);
    let passage = letters.get(start..end);
    if passage.is_some_and(|passage| is_verbatim(&passage.iter().collect::<String>(), text)) {
        check_length(source, text, at);
        return;
    }
    let words: Vec<char> = text.chars().collect();
    let found = letters.windows(words.len().max(1)).position(|window| window == words);
    match (found, passage) {
        (Some(place), _) => {
            let problem = format!("the words are not at {start} to {end} of data/texts/{source}.txt");
            at.fault("range", problem, format!("set it to [{place}, {}], where they are", place + words.len()));
        }
        (None, None) => {
            let problem = format!("data/texts/{source}.txt has only {} characters", letters.len());
            at.fault("range", problem, "count the characters again, from 0");
        }
        (None, Some(passage)) => {
            let problem =
                format!("the words are not those of data/texts/{source}.txt: {}", difference(passage, &words));
            at.fault("text", problem, "quote letter by letter; […] may stand for what is left out");
        }
    }
}

/// Whether a passage consists of the pieces of a quotation in their order, with something more at each omission.
pub fn is_verbatim(passage: &str, quotation: &str) -> bool {
    let Some((before, last)) = quotation.rsplit_once(OMISSION) else {
        return passage == quotation;
    };
    let mut rest = passage;
    for (index, piece) in before.split(OMISSION).map(str::trim).enumerate() {
        let place = if index == 0 { rest.starts_with(piece).then_some(0) } else { rest.find(piece) };
        let Some(after) = place.and_then(|place| rest.get(place + piece.len()..)) else {
            return false;
        };
        rest = after;
    }
    rest.strip_suffix(last.trim()).is_some_and(|omitted| !omitted.trim().is_empty())
}

/// Where a passage and a quotation part.
fn difference(passage: &[char], quotation: &[char]) -> String {
    const SHOWN: usize = 20;
    let same = passage.iter().zip(quotation).take_while(|(there, here)| there == here).count();
    let shown = |letters: &[char]| letters.iter().skip(same).take(SHOWN).collect::<String>();
    format!("after {same} characters it has \"{}\", the quotation \"{}\"", shown(passage), shown(quotation))
}

fn check_length(source: &str, text: &str, at: Place<'_>) {
    let (roy, limit) = ROY;
    let words = text.split_whitespace().filter(|word| *word != OMISSION).count();
    if source == roy && words >= limit {
        let problem = format!("{words} words of the article {roy} in one passage; fewer than {limit} are allowed");
        at.fault("text", problem, "quote less, or divide it into two quotes");
    }
}
