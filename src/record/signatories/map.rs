use yew::prelude::*;

use super::day::{Day, Entries};
use crate::record::subject::Subject;
use model::Status;
use text::{date, filled, named, number};
use view_state::Viewport;

/// The world as one outline, for the map of each day to refer to: what is drawn once weighs once.
pub fn land(subject: &Subject) -> Html {
    let piece = |id: &str| subject.outlines.get(id).map(|path| format!("M0 0{path}")).unwrap_or_default();
    let land: String = subject.context.dataset.marks.iter().map(|mark| piece(&mark.id)).collect();
    html! {
        <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
            <defs><path id="sea" d={piece("sphere")} /><path id="land" d={land} /></defs>
        </svg>
    }
}

/// The entries of a day as circles where their states are, with the key to their areas and colours.
pub fn map(day: &Day, subject: &Subject) -> Html {
    let (words, context) = (subject.words, subject.context);
    let alt = filled(words.signatories_map, &[("day", &date(day.date, context.language))]);
    html! {
        <figure class="signatories-map">
            <svg viewBox={format!("0 0 {} {}", Viewport::WIDTH, Viewport::HEIGHT)} role="img" aria-label={alt}>
                <use href="#sea" class="sea" />
                <use href="#land" class="land" />
                // The largest first, so that none hides another.
                { for day.entries.iter().filter_map(|entries| circle(entries, subject)) }
                { scale(subject) }
            </svg>
            <figcaption>
                { words.signatories_area }
                { for Status::ALL.iter().filter(|status| day.entries.iter().any(|entries| entries.status == **status)).map(|status| html! {
                    <>{ " " }<span class="key"><svg viewBox="0 0 16 16" aria-hidden="true"><circle class="entries" data-status={status.token()} cx="8" cy="8" r="7" /></svg>{ context.words.status(*status) }</span></>
                }) }
            </figcaption>
        </figure>
    }
}

fn circle(entries: &Entries, subject: &Subject) -> Option<Html> {
    let context = subject.context;
    let (x, y) = context.dataset.mark(entries.country.id)?.centre;
    let count = number(usize::from(entries.tally.total()), context.language);
    let title =
        named(&entries.country.name, &format!("{count} · {}", context.words.status(entries.status)), context.words);
    Some(html! {
        <circle class="entries" data-status={entries.status.token()} cx={x.to_string()} cy={y.to_string()} r={format!("{:.1}", radius(entries.tally.total()))}>
            <title>{ title }</title>
        </circle>
    })
}

/// Areas are as the numbers. A single entry is a dot of three units on a map of a thousand: what a finger's width shows on a phone.
pub fn radius(entries: u16) -> f64 {
    3.0 * f64::from(entries).sqrt()
}

/// Round numbers whose circles are the scale.
pub const SCALE: [u16; 3] = [100, 25, 5];

/// Circles of known numbers in the empty south of the Pacific, one within the other.
fn scale(subject: &Subject) -> Html {
    let (x, floor) = (200, 425);
    let one = |entries: &u16| {
        let radius = radius(*entries);
        let top = f64::from(floor) - 2.0 * radius;
        html! {
            <>
                <circle cx={x.to_string()} cy={format!("{:.1}", f64::from(floor) - radius)} r={format!("{radius:.1}")} />
                <path d={format!("M{x} {top:.1}h40")} />
                <text x={(x + 44).to_string()} y={format!("{:.1}", top + 4.0)}>{ number(usize::from(*entries), subject.context.language) }</text>
            </>
        }
    };
    html! { <g class="scale" aria-hidden="true">{ for SCALE.iter().map(one) }</g> }
}
