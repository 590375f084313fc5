use std::rc::Rc;

use super::legend::swatch;
use super::look;
use super::markup::Markup;
use super::scene::Scene;
use model::{Country, Status};
use text::{date, number, record};

/// How many names stand in the open.
const UNFOLDED: usize = 12;

/// The states by status, with the sources of each status: the equal of the map.
pub fn states(scene: &Scene, out: &mut Markup) {
    let table = "display:table;width:100%;margin:0;border-collapse:collapse;background:none;font:inherit;font-size:.92em;\
                 white-space:normal;color:inherit";
    let caption = format!(
        "caption-side:top;text-align:{};font:inherit;font-weight:700;padding:.4em 0;color:inherit",
        scene.sides.start
    );
    out.block("table", &[("style", table)], |out| {
        // In a paragraph, as Drupal's Basic HTML takes the caption away: the words would run into the first row's.
        out.block("caption", &[("style", &caption)], |out| {
            out.element("p", &[("style", look::PLAIN)], |out| {
                out.text(&format!("{}, {}", scene.desk.states_by_status, date(scene.date(), scene.language)));
            });
        });
        out.block("tbody", &[], |out| {
            for status in Status::ALL {
                let countries: Vec<&Country> = scene.dataset.with_status(*status, scene.date()).collect();
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
        "width:8em;padding:{};vertical-align:top;text-align:{};background:none;font:inherit;font-weight:700;letter-spacing:normal;\
         text-transform:none;color:inherit;border:0;border-top:1px solid {line}",
        scene.sides.around([".5em", ".8em", ".5em", "0"]),
        scene.sides.start
    );
    let cell =
        format!("padding:.5em 0;vertical-align:top;background:none;color:inherit;border:0;border-top:1px solid {line}");
    out.block("tr", &[], |out| {
        out.block("th", &[("scope", "row"), ("style", &head)], |out| {
            swatch(status, scene, out);
            out.element("span", &[("style", "display:block")], |out| {
                out.line_end(&format!(" {} ({})", scene.words.status(status), number(countries.len(), scene.language)));
            });
        });
        out.block("td", &[("style", &cell)], |out| {
            if status == Status::Unnamed {
                out.block("p", &[("style", look::TEXT)], |out| out.text(scene.desk.unnamed_note));
            }
            let names: Vec<&str> = countries.iter().map(|country| &*country.name).collect();
            let names = format!("{}.", names.join(", "));
            // A long list is folded: on a phone it would be longer than the article's own text.
            if countries.len() > UNFOLDED {
                out.block("details", &[("style", "margin:0")], |out| {
                    out.block("summary", &[("style", look::SUMMARY)], |out| {
                        out.line_end(scene.desk.show_names);
                    });
                    out.block("p", &[("style", look::TEXT)], |out| out.text(&names));
                });
            } else {
                out.block("p", &[("style", look::TEXT)], |out| out.text(&names));
            }
            if status != Status::Unnamed {
                out.block("p", &[("style", look::SMALL)], |out| {
                    let ids = sources(countries).join(" ");
                    out.text(&format!("{}{}{ids}.", scene.desk.sources, scene.words.colon));
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
    let style = format!(
        "margin:.8em 0;padding:{};border-{}:4px solid {};color:inherit",
        scene.sides.around([".2em", "0", ".2em", ".8em"]),
        scene.sides.start,
        scene.palette.ink
    );
    out.block("div", &[("style", &style)], |out| {
        out.block("p", &[("style", look::TEXT)], |out| {
            out.element("strong", &[], |out| out.text(&country.name));
            // Where it stands on the day is in the caption.
            out.text(&format!(" – {}", record(country, scene.words, scene.language)));
        });
        out.block("p", &[("style", look::SMALL)], |out| {
            out.text(&format!("{}{}{}", scene.desk.sources, scene.words.colon, country.sources.join(" ")));
        });
    });
}
