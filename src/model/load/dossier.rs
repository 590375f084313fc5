use std::rc::Rc;

use super::field::Field;
use super::reader::Reader;
use crate::model::{Correction, Principle, Section, Seen, Sentence, Source, SourceLabel};

/// The sources of a record: no fact goes without one.
pub(super) fn sources(reader: &Reader<'_>) -> Vec<Rc<str>> {
    match reader.optional("sources") {
        Some(field) if !field.is_empty_list() => field.references(&reader.context.known.sources),
        _ => {
            reader.fault("sources", "no source is named", "name at least one id of data/sources.json");
            Vec::new()
        }
    }
}

pub(super) fn source(reader: &Reader<'_>) -> Option<Source> {
    let id = reader.required("id").and_then(Field::text);
    let title = reader.required("title").and_then(Field::text);
    // The title is then a description of ours, shown all the same.
    reader.optional("untitled").and_then(Field::flag);
    let language = reader.optional("lang").map_or(Some("en".into()), language);
    let publisher = reader.required("publisher").and_then(Field::text);
    let date = reader.optional("date").and_then(Field::partial_date);
    let date_note = reader.optional("date_note").and_then(Field::localized);
    let url = reader.required("url").and_then(Field::text);
    let seen = reader.required("seen").and_then(|field| field.word(Seen::ALL, Seen::token));
    let supports = reader.required("supports").and_then(Field::localized);
    if let Some(url) = &url {
        check_url(reader, url);
    }
    if !reader.has("date") && !reader.has("date_note") {
        reader.fault("date", "neither date nor date_note", "give the date, or say in date_note why there is none");
    }
    Some(Source {
        id: id?,
        title: title?,
        language: language?,
        publisher: publisher?,
        date,
        date_note,
        url: url?,
        seen: seen?,
        supports: supports?,
    })
}

/// The short name of a source: its publisher without what explains the publisher.
pub(super) fn label(source: &Source) -> SourceLabel {
    let ends = [" (", ", "].into_iter().filter_map(|mark| source.publisher.find(mark));
    let short = ends.min().and_then(|end| source.publisher.get(..end));
    SourceLabel { id: source.id.clone(), label: short.map_or_else(|| source.publisher.clone(), Rc::from) }
}

fn language(field: Field<'_>) -> Option<Rc<str>> {
    let tags = ["en", "fr", "de", "es", "it", "pt", "nl", "ru", "zh", "ja", "ko", "ar"];
    field.word(&tags, |tag| tag).map(Rc::from)
}

fn check_url(reader: &Reader<'_>, url: &str) {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    if !host.is_some_and(|host| host.contains('.')) || url.contains(char::is_whitespace) {
        reader.fault("url", format!("\"{url}\" is no web address"), "write the whole address, from https:// on");
    }
}

pub(super) fn section(reader: &Reader<'_>) -> Option<Section> {
    let id = reader.required("id").and_then(Field::slug);
    let title = reader.required("title").and_then(Field::localized);
    let sentences = reader.required("sentences").map(Field::items).unwrap_or_default();
    let sentences = sentences.into_iter().filter_map(|item| item.object(sentence)).collect();
    Some(Section { id: id?, title: title?, sentences })
}

/// Here the two languages stand beside the sources, not in a field of their own.
fn sentence(reader: &Reader<'_>) -> Option<Sentence> {
    let text = reader.localized();
    let sources = sources(reader);
    let paragraph = reader.optional("paragraph").and_then(Field::flag).unwrap_or_default();
    Some(Sentence { text: text?, sources, paragraph })
}

pub(super) fn correction(reader: &Reader<'_>) -> Option<Correction> {
    let id = reader.required("id").and_then(Field::slug);
    let date = reader.required("date").and_then(Field::date);
    let [subject, said, says, why] =
        ["subject", "said", "says", "why"].map(|name| reader.required(name).and_then(Field::localized));
    let sources = sources(reader);
    Some(Correction { id: id?, date: date?, subject: subject?, said: said?, says: says?, why: why?, sources })
}

pub(super) fn principle(reader: &Reader<'_>) -> Option<Principle> {
    let known = reader.context.known;
    let number = reader.required("number").and_then(Field::principle);
    let title = reader.required("title").and_then(Field::localized);
    let text = reader.required("text").and_then(Field::localized);
    let themes = reader.optional("themes").map(|field| field.references(&known.themes)).unwrap_or_default();
    let events = reader.optional("events").map(|field| field.references(&known.events)).unwrap_or_default();
    let quotes = reader.optional("quotes").map(|field| field.references(&known.quotes)).unwrap_or_default();
    let sources = sources(reader);
    Some(Principle { number: number?, title: title?, text: text?, themes, events, quotes, sources })
}
