use super::lettering::{HEIGHT, MARGIN, ShareImageInput, TEXT_WIDTH, balanced, line, text_at, wrapped};
use figure::{Markup, Palette};
use model::{Category, Date, Event};
use text::partial_date;

const BASELINE: u32 = HEIGHT - 130;
const DOT: u32 = 9;

/// Headline, the chosen event in words, and all events to scale: attacks are diamonds, one above another where they are
/// too near each other in time.
pub fn axis(input: &ShareImageInput, palette: &Palette, out: &mut Markup) {
    let events = &input.dataset.events;
    let mut y = 74;
    for text in balanced(&input.description.title, 48, TEXT_WIDTH).iter().take(2) {
        line(out, y, 48, "700", palette.ink, text);
        y += 54;
    }
    let chosen = input.address.event.as_ref().and_then(|id| input.dataset.event(id));
    let said = chosen.map_or_else(|| input.description.alt.clone(), |event| event.title.to_string());
    if let Some(event) = chosen {
        line(out, y + 10, 24, "700", palette.soft, &partial_date(event.date, input.language));
        y += 40;
    }
    for text in wrapped(&said, 34, TEXT_WIDTH).iter().take(3) {
        line(out, y + 14, 34, "400", palette.ink, text);
        y += 44;
    }
    let year = |event: &Event| event.date.first_day().parts().0;
    let (Some(first), Some(last)) = (events.iter().map(year).min(), events.iter().map(year).max()) else { return };
    let day = |year: u16| Date::new(year, 1, 1).map_or(0, Date::days);
    let (start, end) = (day(first), day(last.saturating_add(1)));
    let across = |days: u32| MARGIN + (days.saturating_sub(start)) * TEXT_WIDTH / end.saturating_sub(start).max(1);
    rule(across(start), across(end), BASELINE + DOT, palette.ink, out);
    for year in (first..=last).filter(|year| year.is_multiple_of(4)) {
        rule(across(day(year)), across(day(year)) + 1, BASELINE + DOT + 6, palette.ink, out);
        text_at(out, across(day(year)), BASELINE + 42, 20, "400", palette.soft, &year.to_string());
    }
    let mut taken: Vec<(u32, u32)> = Vec::new();
    for event in events {
        let x = across(event.date.first_day().days());
        let free = |y: &u32| !taken.iter().any(|(tx, ty)| ty == y && tx.abs_diff(x) < 2 * DOT + 2);
        let y = (0..9).map(|row| BASELINE - DOT - row * (2 * DOT + 3)).find(free).unwrap_or(BASELINE - DOT);
        taken.push((x, y));
        dot(x, y, event, chosen.is_some_and(|chosen| chosen.id == event.id), palette, out);
    }
}

fn rule(from: u32, to: u32, y: u32, colour: &str, out: &mut Markup) {
    let [x, width, y] = [from, to - from, y].map(|number| number.to_string());
    out.shape("rect", &[("x", &*x), ("y", &*y), ("width", &*width), ("height", "3"), ("fill", colour)]);
}

fn dot(x: u32, y: u32, event: &Event, is_chosen: bool, palette: &Palette, out: &mut Markup) {
    let attack = event.category == Category::Incident;
    let fill = if attack { palette.absent } else { palette.supporter };
    let (edge, width) = if is_chosen { (palette.ink, "4") } else { (palette.ground, "1") };
    let look = [("fill", fill), ("stroke", edge), ("stroke-width", width)];
    let path = if attack {
        format!("M{x} {}l{DOT} {DOT}l-{DOT} {DOT}l-{DOT}-{DOT}z", y - DOT)
    } else {
        format!("M{} {y}a{DOT} {DOT} 0 1 0 {} 0a{DOT} {DOT} 0 1 0-{} 0z", x - DOT, 2 * DOT, 2 * DOT)
    };
    let attributes: Vec<(&'static str, &str)> = [("d", &*path)].into_iter().chain(look).collect();
    out.shape("path", &attributes);
}
