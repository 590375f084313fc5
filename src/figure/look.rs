//! Colours, patterns and the styles of the figure's elements: as on the page, written out where they are used.

use super::markup::Markup;
use crate::model::Status;

/// The colours of a ground.
pub struct Palette {
    pub ground: &'static str,
    pub ink: &'static str,
    pub soft: &'static str,
    pub line: &'static str,
    pub sea: &'static str,
    pub land: &'static str,
    pub area: &'static str,
    pub supporter: &'static str,
    pub supporter_pale: &'static str,
    pub absent: &'static str,
    pub absent_pale: &'static str,
}

const LIGHT: Palette = Palette {
    ground: "#fdfcf9",
    ink: "#1b1b1a",
    soft: "#55534d",
    line: "#d8d4c9",
    sea: "#eef1f0",
    land: "#d6d4cd",
    area: "#e6e4de",
    supporter: "#1f5fa8",
    supporter_pale: "#d3e2f2",
    absent: "#d0471b",
    absent_pale: "#ffe3d6",
};

const DARK: Palette = Palette {
    ground: "#151617",
    ink: "#eceae4",
    soft: "#b2afa7",
    line: "#3a3c3e",
    sea: "#1b1e20",
    land: "#4a4b4c",
    area: "#37393a",
    supporter: "#5b9ae0",
    supporter_pale: "#1d3349",
    absent: "#f0764a",
    absent_pale: "#4b1c0b",
};

impl Palette {
    /// The colours on a light or a dark ground.
    pub fn of(dark: bool) -> &'static Palette {
        if dark { &DARK } else { &LIGHT }
    }

    /// What a status is filled with. After the pattern stands the colour for where the pattern was lost.
    pub fn fill(&self, status: Status, prefix: &str) -> String {
        match status {
            Status::Supporter => self.supporter.into(),
            Status::Undated => format!("url(#{prefix}u) {}", self.supporter_pale),
            Status::Absent => format!("url(#{prefix}a) {}", self.absent),
            Status::Unnamed => self.land.into(),
        }
    }

    /// The line around a status, which tells those named as absent from all others without any colour.
    pub fn edge(&self, status: Option<Status>) -> (&'static str, &'static str) {
        match status {
            Some(Status::Absent) => (self.ink, "0.9"),
            Some(Status::Undated) => (self.supporter, "0.8"),
            _ => (self.ground, "0.6"),
        }
    }

    /// The two patterns. Coarse, so that they are still seen on a phone, where the map has a third of its size.
    pub fn patterns(&self, prefix: &str, out: &mut Markup) {
        let tile = |out: &mut Markup, id: &str, size: &str, ground: &str, line: &str, width: &str, path: &str| {
            let attributes = [
                ("id", id),
                ("width", size),
                ("height", size),
                ("patternUnits", "userSpaceOnUse"),
                ("patternTransform", "rotate(45)"),
            ];
            out.element("pattern", &attributes, |out| {
                out.shape("rect", &[("width", size), ("height", size), ("fill", ground)]);
                out.shape("path", &[("d", path), ("stroke", line), ("stroke-width", width)]);
            });
        };
        tile(out, &format!("{prefix}u"), "6", self.supporter_pale, self.supporter, "2.4", "M1.2 0v6");
        tile(out, &format!("{prefix}a"), "9", self.absent, self.absent_pale, "1.5", "M0 2h9M2 0v9");
    }
}

/// The figure itself: its own ground, so that it reads in a light and in a dark article.
pub fn figure_style(palette: &Palette) -> String {
    format!(
        "margin:1.5em 0;padding:1em;background:{};color:{};border:1px solid {};font:16px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;text-align:left;overflow-wrap:break-word",
        palette.ground, palette.ink, palette.line
    )
}

/// The title.
pub const TITLE: &str = "margin:0 0 .5em;font:700 1.35em/1.2 Georgia,'Times New Roman',serif;color:inherit";
/// A paragraph.
pub const TEXT: &str = "margin:0 0 .6em;max-width:42em;color:inherit";
/// A paragraph in small print.
pub const SMALL: &str = "margin:0 0 .5em;max-width:52em;font-size:.85em;color:inherit";
/// A link, in the colour of the text around it.
pub const LINK: &str = "color:inherit;text-decoration:underline";
/// A heading within the figure; no `<h3>`, since the article has an outline of its own.
pub const HEADING: &str = "margin:1em 0 .4em;font-size:1.05em;font-weight:700;color:inherit";
/// The line that opens a folded part.
pub const SUMMARY: &str = "cursor:pointer;font-weight:700;color:inherit";
