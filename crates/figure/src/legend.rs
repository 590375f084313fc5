use super::markup::Markup;
use super::scene::Scene;
use model::Status;
use text::number;
use view_state::Viewport;

/// The four statuses with the number of their states, under the map. In HTML, so that it is as large as the text.
pub fn legend(scene: &Scene, out: &mut Markup) {
    out.block("p", &[("style", "margin:.6em 0;line-height:1.9;color:inherit")], |out| {
        for (place, status) in Status::ALL.iter().enumerate() {
            if place > 0 {
                out.text(" ");
            }
            let style = format!("display:inline-block;max-width:100%;margin-{}:1.2em;line-height:1.5", scene.sides.end);
            out.element("span", &[("style", &style)], |out| {
                swatch(*status, scene, out);
                out.text(&format!(" {} ", scene.words.status(*status)));
                let count = scene.dataset.count(*status, scene.date());
                out.element("strong", &[], |out| out.text(&number(count, scene.language)));
                // Where a system takes patches and distances away, nothing else parts a number from the next status. Within
                // the box, as a line may else begin with it.
                if place + 1 < Status::ALL.len() {
                    out.text(scene.words.semicolon.trim_end());
                }
            });
        }
    });
}

/// A patch of a status, drawn without a pattern's id: it shows its hatching even where ids are taken away.
pub fn swatch(status: Status, scene: &Scene, out: &mut Markup) {
    // CKEditor 5 takes the blank after a drawing away.
    let style =
        format!("display:inline-block;width:26px;height:16px;vertical-align:-2px;margin-{}:.35em", scene.sides.end);
    let attributes =
        [("viewBox", "0 0 26 16"), ("width", "26"), ("height", "16"), ("aria-hidden", "true"), ("style", &style)];
    out.element("svg", &attributes, |out| patch(status, scene, out));
}

/// How high the key of a picture is, in its own units, under the map.
pub const KEY_HEIGHT: i32 = 44;

/// The same within a picture that is an image of its own, which must not need colours that stand elsewhere.
pub fn key(top: i32, scene: &Scene, out: &mut Markup) {
    // What a letter takes in the widest of usual fonts; a picture cannot know which it will have.
    const LETTER: usize = 10;
    let top = top.to_string();
    out.shape("rect", &[("y", &top), ("width", "100%"), ("height", "100%"), ("fill", scene.palette.ground)]);
    let is_right_to_left = scene.language.is_right_to_left();
    // A drawing has no direction that all who show it know: the words' own is written beside them, as Unicode has it.
    let (patch_at, words_at, anchor) = if is_right_to_left { ("-26", "-34", "end") } else { ("0", "34", "start") };
    let mut along = 12;
    for status in Status::ALL {
        let count = scene.dataset.with_status(*status, scene.date()).count();
        let words = format!("{} {}", scene.words.status(*status), number(count, scene.language));
        let letters = words.chars().count();
        let words = if is_right_to_left { format!("\u{2067}{words}\u{2069}") } else { words };
        let left = if is_right_to_left { Viewport::WIDTH - along } else { along };
        let move_to = format!("translate({left} {top})");
        out.element("g", &[("transform", &move_to)], |out| {
            out.element("svg", &[("x", patch_at), ("y", "14"), ("width", "26"), ("height", "16")], |out| {
                patch(*status, scene, out)
            });
            let place = [
                ("x", words_at),
                ("y", "28"),
                ("text-anchor", anchor),
                ("font-size", "17"),
                ("font-family", FONT),
                ("fill", scene.palette.ink),
            ];
            out.element("text", &place, |out| out.text(&words));
        });
        along += 34 + i32::try_from(LETTER * letters).unwrap_or_default() + 20;
    }
}

/// The first is what the command line draws with; browsers have the others.
const FONT: &str = "Newsreader,system-ui,sans-serif";

fn patch(status: Status, scene: &Scene, out: &mut Markup) {
    let palette = scene.palette;
    let (ground, line, path) = match status {
        Status::Supporter => (palette.supporter, "", ""),
        Status::Undated => (palette.supporter_pale, palette.supporter, "M-2 10 10-2M-2 18 18-2M6 18 26-2M14 18 30 2"),
        Status::Absent => {
            (palette.absent, palette.absent_pale, "M-2 10 10-2M-2 22 22-2M10 22 34-2M-2 6 14 22M-2-6 26 22M10-6 34 18")
        }
        Status::Unnamed => (palette.land, "", ""),
    };
    let (edge, _) = palette.edge(Some(status));
    let edge = if status == Status::Absent { edge } else { palette.soft };
    out.shape("rect", &[("width", "26"), ("height", "16"), ("fill", ground)]);
    if !path.is_empty() {
        let width = if status == Status::Undated { "3" } else { "1.6" };
        out.shape("path", &[("d", path), ("stroke", line), ("stroke-width", width)]);
    }
    let frame = [("x", ".5"), ("y", ".5"), ("width", "25"), ("height", "15"), ("fill", "none"), ("stroke", edge)];
    out.shape("rect", &frame);
}
