//! Every record of the data is in the page, and says what the record says.

use std::collections::BTreeSet;

use briefing::app::block;
use model::{Category, CountryId, Date, Language, Lines, MarkKind, Phase, Stance, Status};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use text::PageWords;
use view_state::{Facet, Preset};

use crate::printed::{all, languages, one, parsed, part, record, sorted, text, values};

#[test]
fn every_record_has_one_element() {
    for (page, data, _) in languages() {
        for name in ["body", "embed"] {
            let html = parsed(page, name);
            let same = |selector: &str, attribute: &str, ids: Vec<String>| {
                assert_eq!(sorted(values(&html, selector, attribute)), sorted(ids), "{name}: {selector}");
            };
            let countries = || data.countries.iter().map(|country| country.id.to_string()).collect::<Vec<_>>();
            let marks = |state: bool| {
                let marks = data.marks.iter().filter(move |mark| (mark.kind == MarkKind::State) == state);
                marks.map(|mark| mark.id.to_string()).collect::<Vec<_>>()
            };
            same("#map svg.drawing .states a[data-country]", "data-country", countries());
            same("#map [data-country]", "data-country", marks(true));
            same("#map use[data-area]", "data-area", marks(false));
            same("#states tr[data-country]", "data-country", countries());
            let stops = data.stops.iter().map(|stop| stop.date.to_string()).collect();
            same("#map .date-note", "data-stop", stops);
            same("#map button[data-legend]", "data-legend", Status::ALL.iter().map(|it| it.token().into()).collect());
            same(
                "#map select[name=frame] option[data-region]",
                "data-region",
                Preset::ALL.iter().map(|it| it.token().into()).collect(),
            );
            let events = || data.events.iter().map(|event| event.id.to_string());
            same("#timeline li[data-event]", "data-event", events().collect());
            same("#timeline li[data-event] > h3 > a", "href", events().map(|id| format!("#event={id}")).collect());
            same(
                "#timeline li[data-event] > details:not([open]) > section",
                "id",
                events().map(|id| format!("event={id}")).collect(),
            );
            same("#timeline .axis a", "href", events().map(|id| format!("#event={id}")).collect());
            let categories = Category::ALL.iter().map(|category| category.token());
            let categories = categories.chain(["all"]).map(str::to_owned).collect();
            same("#timeline button[data-category]", "data-category", categories);
            let quotes = || data.quotes.iter().map(|quote| quote.id.to_string()).collect();
            same("#quotes li[data-quote]", "data-quote", quotes());
        }
        let sources = record(Language::EN).static_content.sources.into_iter().map(|source| source.id.to_string());
        let html = parsed(page, "body");
        let shown: Vec<String> =
            values(&html, "#sources li", "id").iter().map(|id| id.trim_start_matches("source-").to_owned()).collect();
        let mut noted = BTreeSet::new();
        for note in all(&html, ".notes a") {
            let number = text(note);
            let (first, last) = number.split_once('–').unwrap_or((&number, &number));
            let run = &shown[first.parse::<usize>().unwrap() - 1..last.parse().unwrap()];
            assert_eq!(note.attr("href"), Some(&*format!("#source-{}", run[0])));
            assert_eq!(
                note.attr("data-entries"),
                (run.len() > 1).then(|| run.len().to_string()).as_deref(),
                "{number}"
            );
            noted.extend(run.iter().cloned());
        }
        let first = text(all(&html, "#answer .notes a")[0]);
        assert_eq!(first.split('–').next(), Some("1"), "the first statement has the first note");
        // Behind those that have a note the others stand as in the data.
        let (first, rest): (Vec<_>, Vec<_>) = shown.into_iter().partition(|id| noted.contains(id));
        let (wanted_first, wanted_rest): (Vec<_>, Vec<_>) = sources.partition(|id| noted.contains(id));
        assert_eq!((sorted(first), rest), (sorted(wanted_first), wanted_rest));
    }
}

#[test]
fn map_and_table_show_the_launch() {
    for (page, data, _) in languages() {
        let html = parsed(page, "body");
        for place in ["#map a[data-country]", "#states tr[data-country]"] {
            for element in all(&html, place) {
                let country = data.country(CountryId::parse(element.attr("data-country").unwrap()).unwrap()).unwrap();
                let status = country.status(Date::LAUNCH).token();
                assert_eq!(element.attr("data-status"), Some(status), "{place} {}", country.id);
            }
        }
        for status in Status::ALL {
            let count = data.count(*status, Date::LAUNCH);
            assert_eq!(text(one(&html, &format!("[data-legend={}] strong", status.token()))), count.to_string());
        }
        for mark in data.marks.iter().filter(|mark| mark.of.is_some()) {
            let area = one(&html, &format!("use[data-area='{}']", mark.id));
            let of = data.country(mark.of.unwrap()).unwrap();
            assert_eq!(area.attr("data-look"), Some(of.status(Date::LAUNCH).token()), "{}", mark.id);
        }
        assert_eq!(values(&html, "#map a[tabindex='0']", "data-country"), ["FRA"]);
        assert!(all(&html, "[fill]").is_empty(), "the style sheet fills the marks");
    }
}

#[test]
fn every_value_of_a_facet_can_be_chosen() {
    for (page, data, _) in languages() {
        let html = parsed(page, "body");
        for facet in Facet::ALL {
            let offered = values(&html, &format!("select[name={}] option", facet.token()), "value");
            let mut had = BTreeSet::new();
            for quote in &data.quotes {
                facet.each_value(quote, &mut |value| {
                    had.insert(value.as_str().to_owned());
                });
            }
            assert_eq!(offered.first().map(String::as_str), Some(""));
            assert_eq!(offered.len(), had.len() + 1, "{facet:?}");
            assert!(offered[1..].iter().all(|value| had.contains(value)), "{facet:?}");
        }
    }
}

#[test]
fn a_quote_is_printed_verbatim_with_the_words_of_its_stance() {
    for (page, data, _) in languages() {
        let html = parsed(page, "body");
        for card in all(&html, "[data-quote]") {
            let quote = data.quote(card.attr("data-quote").unwrap()).unwrap();
            let part = |selector: &str| card.select(&Selector::parse(selector).unwrap()).map(text).collect::<String>();
            assert_eq!(part("blockquote[lang=en]"), format!("“{}”", quote.text));
            assert_eq!(part("blockquote u"), &*quote.stance_words, "{}", quote.id);
        }
    }
}

#[test]
fn events_stand_in_their_part_of_the_timeline() {
    for (page, data, _) in languages() {
        let html = parsed(page, "body");
        let places = [
            (Phase::Before, "[data-phase=before] "),
            (Phase::Road, "#timeline > "),
            (Phase::After, "[data-phase=after] "),
        ];
        for (phase, place) in places {
            let ids: Vec<_> =
                data.events.iter().filter(|event| event.part() == phase).map(|event| event.id.to_string()).collect();
            assert_eq!(values(&html, &format!("{place}ol.events > li"), "data-event"), ids);
        }
        let marks: Vec<_> = data.events.iter().map(|event| format!("#event={}", event.id)).collect();
        assert_eq!(values(&html, "#timeline > .lanes > svg.axis > a", "href"), marks);
    }
}

#[test]
fn a_card_has_its_quote_alone() {
    for (page, data, _) in languages() {
        for quote in &data.quotes {
            let html = Html::parse_fragment(page["cards"][&*quote.id]["body"].as_str().unwrap());
            assert_eq!(page["cards"][&*quote.id]["speaker"], *data.speaker(&quote.speaker).unwrap().name);
            assert_eq!(values(&html, "[data-quote]", "data-quote"), [&*quote.id]);
            one(&html, &format!("a.open-full[href='@full#quote={}']", quote.id));
            assert!(all(&html, "#map, #timeline, select, input, button").is_empty(), "{}", quote.id);
        }
    }
}

#[test]
fn the_app_is_given_what_the_page_does_not_say() {
    for (page, data, language) in languages() {
        let (read_language, _, mut app) = block::read(part(page, "data")).unwrap();
        app.decode_texts(&mut Lines::from(&*data.encode_texts())).unwrap();
        assert_eq!(app, data.for_the_page());
        assert_eq!(read_language, language);
        assert_eq!(block::read_whole(part(page, "desk_data")).as_ref(), Ok(&data));
        let block = part(page, "data");
        assert!(data.quotes.iter().all(|quote| !block.contains(&*quote.text)));
        assert!(data.events.iter().all(|event| !block.contains(&*event.text)));
        // The app reads titles from the page, and other names come by themselves, a line for each state.
        let html = parsed(page, "body");
        for event in &data.events {
            let title = one(&html, &format!("#timeline [data-event='{}'] h3", event.id));
            assert_eq!(title.text().collect::<String>(), *event.title);
        }
        assert_eq!(part(page, "other_names").lines().count(), data.countries.len());
        // Short words may be part of any sentence.
        let words = PageWords::of(language).encode();
        let long: Vec<&str> = words.lines().filter(|word| word.len() > 40).collect();
        assert!(long.len() > 1);
        long.iter().for_each(|word| assert!(!block.contains(word), "{word}"));
    }
}

#[test]
fn the_linked_record_holds_every_quotation_with_its_source_and_every_event() {
    for (page, data, _) in languages() {
        let record: Value = serde_json::from_str(page["record"]["text"].as_str().unwrap()).unwrap();
        let parts = record["hasPart"].as_array().unwrap();
        let (quotations, events): (Vec<&Value>, Vec<&Value>) =
            parts.iter().partition(|part| part["@type"] == "Quotation");
        assert_eq!((quotations.len(), events.len()), (data.quotes.len(), data.events.len()));
        for (quotation, quote) in quotations.iter().zip(&data.quotes) {
            assert_eq!((&quotation["identifier"], &quotation["text"]), (&json!(&*quote.id), &json!(&*quote.text)));
            assert!(quotation["citation"]["url"].as_str().is_some_and(|url| url.starts_with("http")), "{}", quote.id);
        }
        for (told, event) in events.iter().zip(&data.events) {
            assert_eq!((&told["identifier"], &told["text"]), (&json!(&*event.id), &json!(&*event.text)));
            assert_eq!(told["temporalCoverage"], event.date.to_string());
            assert_eq!(told["citation"].as_array().unwrap().len(), event.sources.len(), "{}", event.id);
        }
    }
}

#[test]
fn every_quote_has_its_place_in_the_table_of_speakers() {
    for (page, data, _) in languages() {
        let html = parsed(page, "body");
        for quote in &data.quotes {
            let column = Stance::ALL.iter().position(|stance| *stance == quote.stance).unwrap() + 2;
            let row = format!(".voices tr:has(a[href='#speaker={}'])", quote.speaker);
            let dot = format!("{row} > td:nth-child({column}) > a[href='#quote-{}']", quote.id);
            assert_eq!(all(&html, &dot).len(), 1, "{}", quote.id);
        }
        assert_eq!(all(&html, ".voices td > a").len(), data.quotes.len());
    }
}

#[test]
fn every_word_of_the_page_is_printed_in_its_language() {
    for (page, _, language) in languages() {
        let mut printed = ["body", "embed"].map(|name| text(parsed(page, name).root_element())).concat();
        for name in ["body", "embed"] {
            let html = parsed(page, name);
            for attribute in ["aria-label", "placeholder", "title"] {
                values(&html, &format!("[{attribute}]"), attribute).iter().for_each(|value| printed += value);
            }
        }
        for name in ["title", "description"] {
            printed += part(page, name);
        }
        printed += page["repair"]["damaged"].as_str().unwrap();
        page["notice"].as_object().unwrap().values().for_each(|sentence| printed += sentence.as_str().unwrap());
        for word in PageWords::of(language).encode().lines() {
            // What stands in the places of a sentence is not known here, what stands around them is.
            let mut rest = word.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest).trim());
            assert!(rest.all(|part| printed.contains(part)), "{language:?}: {word}");
        }
    }
}
