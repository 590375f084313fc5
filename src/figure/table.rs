use std::rc::Rc;

use super::legend::swatch;
use super::markup::Markup;
use super::{Scene, look};
use crate::model::{Country, Status};
use crate::text::{at_the_date, date, number, record};

/// The states by status, with the sources of each status: the equal of the map.
pub fn states(scene: &Scene, out: &mut Markup) {
    let table = "width:100%;border-collapse:collapse;font-size:.92em;color:inherit";
    let caption = "caption-side:top;text-align:left;font-weight:700;padding:.4em 0;color:inherit";
    out.block("table", &[("style", table)], |out| {
        out.block("caption", &[("style", caption)], |out| {
            out.text(&format!("{}, {}", scene.desk.states_by_status, date(scene.date(), scene.language)));
        });
        out.block("tbody", &[], |out| {
            for status in Status::ALL {
                let countries: Vec<&Country> = scene.dataset.standing(*status, scene.date()).collect();
                if !countries.is_empty() {
                    row(*status, &countries, scene, out);
                }
            }
        });
    });
}

fn row(status: Status, countries: &[&Country], scene: &Scene, out: &mut Markup) {
    let line = scene.palette.line;
    let head = format!(
        "width:7.5em;padding:.5em .8em .5em 0;vertical-align:top;text-align:left;font-weight:700;color:inherit;border-top:1px solid {line}"
    );
    let cell = format!("padding:.5em 0;vertical-align:top;color:inherit;border-top:1px solid {line}");
    out.block("tr", &[], |out| {
        out.block("th", &[("scope", "row"), ("style", &head)], |out| {
            swatch(status, scene, out);
            out.element("span", &[("style", "display:block")], |out| {
                out.text(&format!(" {} ({})", scene.words.status(status), number(countries.len(), scene.language)));
            });
        });
        out.block("td", &[("style", &cell)], |out| {
            let names: Vec<&str> = countries.iter().map(|country| &*country.name).collect();
            let names = format!("{}.", names.join(", "));
            if status == Status::Unnamed {
                // Folded, since so long a list of those of whom nothing is known would outweigh the others.
                out.text(scene.desk.unnamed_note);
                out.block("details", &[("style", "margin:.2em 0 0")], |out| {
                    out.element("summary", &[("style", look::SUMMARY)], |out| out.text(scene.desk.show_names));
                    out.text(&names);
                });
            } else {
                out.text(&names);
                out.element("small", &[("style", "display:block;margin-top:.3em")], |out| {
                    out.text(&format!(" {}{}", scene.desk.sources, scene.words.colon));
                    scene.sources(&sources(countries), out);
                });
            }
        });
    });
}

fn sources(countries: &[&Country]) -> Vec<Rc<str>> {
    let mut ids: Vec<Rc<str>> = countries.iter().flat_map(|country| country.sources.iter().cloned()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// What the record says of the chosen state.
pub fn chosen(scene: &Scene, out: &mut Markup) {
    let Some(country) = scene.address.country.and_then(|id| scene.dataset.country(id)) else { return };
    let style =
        format!("margin:.8em 0;padding:.2em 0 .2em .8em;border-left:4px solid {};color:inherit", scene.palette.ink);
    out.block("div", &[("style", &style)], |out| {
        out.block("p", &[("style", look::TEXT)], |out| {
            out.element("strong", &[], |out| out.text(&country.name));
            out.text(&format!(" – {} ", at_the_date(country, scene.date(), scene.language)));
            out.text(&record(country, scene.words, scene.language));
        });
        out.block("p", &[("style", look::SMALL)], |out| {
            out.text(&format!("{}{}", scene.desk.sources, scene.words.colon));
            scene.sources(&country.sources, out);
        });
    });
}
