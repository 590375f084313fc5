use super::Scene;
use super::markup::Markup;
use crate::model::Status;
use crate::text::number;

/// The four statuses with the number of their states, under the map. In HTML, so that it is as large as the text.
pub fn legend(scene: &Scene, out: &mut Markup) {
    out.block("p", &[("style", "margin:.6em 0;line-height:1.9;color:inherit")], |out| {
        for (place, status) in Status::ALL.iter().enumerate() {
            if place > 0 {
                out.text(" ");
            }
            let style = "display:inline-block;max-width:100%;margin-right:1.2em;line-height:1.5";
            out.element("span", &[("style", style)], |out| {
                swatch(*status, scene, out);
                out.text(&format!(" {} ", scene.words.status(*status)));
                let count = scene.dataset.count(*status, scene.date());
                out.element("strong", &[], |out| out.text(&number(count, scene.language)));
            });
        }
    });
}

/// A patch of a status, drawn without a pattern's id: it shows its hatching even where ids are taken away.
pub fn swatch(status: Status, scene: &Scene, out: &mut Markup) {
    let palette = scene.palette;
    let attributes = [
        ("viewBox", "0 0 26 16"),
        ("width", "26"),
        ("height", "16"),
        ("aria-hidden", "true"),
        ("style", "display:inline-block;width:26px;height:16px;vertical-align:-2px"),
    ];
    let (ground, line, path) = match status {
        Status::Supporter => (palette.supporter, "", ""),
        Status::Undated => (palette.supporter_pale, palette.supporter, "M-2 10 10-2M-2 18 18-2M6 18 26-2M14 18 30 2"),
        Status::Absent => {
            (palette.absent, palette.absent_pale, "M-2 10 10-2M-2 22 22-2M10 22 34-2M-2 6 14 22M-2-6 26 22M10-6 34 18")
        }
        Status::Unnamed => (palette.land, "", ""),
    };
    out.element("svg", &attributes, |out| {
        let (edge, _) = palette.edge(Some(status));
        let edge = if status == Status::Absent { edge } else { palette.soft };
        out.shape("rect", &[("width", "26"), ("height", "16"), ("fill", ground)]);
        if !path.is_empty() {
            let width = if status == Status::Undated { "3" } else { "1.6" };
            out.shape("path", &[("d", path), ("stroke", line), ("stroke-width", width)]);
        }
        let frame = [("x", ".5"), ("y", ".5"), ("width", "25"), ("height", "15"), ("fill", "none"), ("stroke", edge)];
        out.shape("rect", &frame);
    });
}
