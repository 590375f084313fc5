use super::look;
use super::markup::Markup;
use super::picture::picture;
use super::scene::Scene;
use model::{Event, Phase};
use text::{number, partial_date, with_years};
use view_state::{Emphasis, State, event_emphasis};

/// An axis to scale, then the events as a list; those before and after the road to the Call are folded.
pub fn timeline(scene: &Scene, out: &mut Markup) {
    let events = &scene.dataset.events;
    picture(scene, out);
    out.block("p", &[("style", look::SMALL)], |out| out.text(scene.desk.axis_note));
    let part = |phase: Phase| events.iter().filter(move |event| event.part() == phase).collect::<Vec<_>>();
    let state = State { address: scene.address.clone(), ..State::default() };
    let chosen = |event: &&Event| event_emphasis(event, &state) == Emphasis::Chosen;
    for phase in [Phase::Before, Phase::Road, Phase::After] {
        let name = if phase == Phase::Road { scene.desk.road } else { scene.page_words.phase(phase) };
        let title = with_years(name, phase, events, scene.words, scene.page_words);
        let events = part(phase);
        let title = format!("{title} ({})", number(events.len(), scene.language));
        if phase == Phase::Road {
            out.block("p", &[("style", look::HEADING)], |out| out.text(&title));
            list(&events, &state, scene, out);
        } else {
            let mut attributes = vec![("style", "margin:.6em 0")];
            if events.iter().any(chosen) {
                attributes.push(("open", "open"));
            }
            out.block("details", &attributes, |out| {
                out.block("summary", &[("style", look::SUMMARY)], |out| out.line_end(&title));
                list(&events, &state, scene, out);
            });
        }
    }
}

fn list(events: &[&Event], state: &State, scene: &Scene, out: &mut Markup) {
    out.block(
        "ul",
        &[("style", "margin:.4em 0;padding:0;list-style:none;font-size:.95em;columns:24em;column-gap:2em")],
        |out| {
            for event in events {
                item(event, event_emphasis(event, state), scene, out);
            }
        },
    );
}

fn item(event: &Event, emphasis: Emphasis, scene: &Scene, out: &mut Markup) {
    let (words, page_words, palette) = (scene.words, scene.page_words, scene.palette);
    let edge = match emphasis {
        Emphasis::Chosen => format!("4px solid {}", palette.ink),
        Emphasis::Related => format!("4px double {}", palette.soft),
        Emphasis::Plain | Emphasis::Muted => format!("4px solid {}", palette.line),
    };
    let style = format!(
        "margin:0 0 .8em;padding:{};border-{}:{edge};break-inside:avoid;color:inherit",
        scene.sides.around(["0", "0", "0", ".8em"]),
        scene.sides.start
    );
    out.block("li", &[("style", &style)], |out| {
        let when = event.date.to_string();
        out.element("time", &[("datetime", &when)], |out| out.text(&partial_date(event.date, scene.language)));
        out.text(&format!(" · {}", page_words.category(event.category)));
        let named =
            scene.address.country.filter(|id| event.states.contains(id)).and_then(|id| scene.dataset.country(id));
        if emphasis == Emphasis::Chosen {
            out.text(&format!(" · {}", scene.desk.chosen));
        } else if let Some(country) = named {
            out.text(&format!(" · {} {}", scene.desk.names_state, country.name));
        }
        out.element("strong", &[("style", "display:block")], |out| out.text(&format!(" {} ", event.title)));
        out.text(&event.text);
        if let Some(note) = &event.note {
            out.text(&format!(" {}{}{note}", words.note, words.colon));
        }
        out.element("small", &[], |out| {
            out.text(" [");
            scene.sources(&event.sources, out);
            out.text("]");
        });
    });
}
