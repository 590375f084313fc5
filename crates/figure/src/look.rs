//! Colours, patterns and the styles of the figure's elements: as on the page, written out where they are used.
//!
//! Sides are left and right, not start and end: what takes styles apart in content systems and mail knows the old names alone.
//! Which of them is the start follows from the figure's language ([`Sides`]).

use super::markup::Markup;
use model::{Language, Status};

/// The colours of a ground.
pub struct Palette {
    /// What everything stands on.
    pub ground: &'static str,
    /// Text.
    pub ink: &'static str,
    /// Text in small print.
    pub soft: &'static str,
    /// Rules between parts.
    pub line: &'static str,
    /// The map without land.
    pub sea: &'static str,
    /// States that no source names.
    pub land: &'static str,
    /// Areas that are no state of the record.
    pub area: &'static str,
    /// Supporters.
    pub supporter: &'static str,
    /// The ground of the stripes of supporters without a date.
    pub supporter_pale: &'static str,
    /// States named as absent.
    pub absent: &'static str,
    /// The lines across states named as absent.
    pub absent_pale: &'static str,
}

const LIGHT: Palette = Palette {
    ground: "#fdfcf9",
    ink: "#1b1b1a",
    soft: "#504e48",
    line: "#d8d4c9",
    sea: "#f1f3f2",
    land: "#d9d7d0",
    area: "#e4e2dc",
    supporter: "#1f5fa8",
    supporter_pale: "#c3d7ec",
    absent: "#d0471b",
    absent_pale: "#f3b79c",
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
    supporter_pale: "#24415f",
    absent: "#f0764a",
    absent_pale: "#6b2f19",
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

/// Where lines start and end.
#[derive(Clone, Copy)]
pub struct Sides {
    /// As CSS names it: `left` or `right`.
    pub start: &'static str,
    /// The other.
    pub end: &'static str,
}

impl Sides {
    /// Those of a language.
    pub fn of(language: Language) -> Sides {
        if language.is_right_to_left() {
            Sides { start: "right", end: "left" }
        } else {
            Sides { start: "left", end: "right" }
        }
    }

    /// The value of a `padding` that is given from the top on towards the end of the line.
    pub fn around(self, [top, end, bottom, start]: [&str; 4]) -> String {
        let (left, right) = if self.start == "left" { (start, end) } else { (end, start) };
        format!("{top} {right} {bottom} {left}")
    }
}

/// The figure itself: its own ground, so that it reads in a light and in a dark article.
pub fn figure_style(palette: &Palette, sides: Sides) -> String {
    format!(
        "margin:1.5em 0;padding:1em;background:{};color:{};border:1px solid {};font:16px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;text-align:{};overflow-wrap:break-word",
        palette.ground, palette.ink, palette.line, sides.start
    )
}

/// The title.
pub const TITLE: &str = "margin:0 0 .5em;font:700 1.35em/1.2 Georgia,'Times New Roman',serif;color:inherit";
/// A paragraph.
pub const TEXT: &str = "margin:0 0 .6em;max-width:42em;color:inherit";
/// A paragraph that looks like what is around it.
pub const PLAIN: &str = "margin:0;font:inherit;color:inherit";
/// A paragraph in small print.
pub const SMALL: &str = "margin:0 0 .5em;max-width:52em;font-size:.85em;color:inherit";
/// A link, in the colour of the text around it.
pub const LINK: &str = "color:inherit;text-decoration:underline";
/// A heading within the figure; no `<h3>`, since the article has an outline of its own.
pub const HEADING: &str = "margin:1em 0 .4em;font-size:1.05em;font-weight:700;color:inherit";
/// The line that opens a folded part.
pub const SUMMARY: &str = "cursor:pointer;font-weight:700;color:inherit";

#[cfg(test)]
mod tests {
    use super::{DARK, LIGHT, Palette, Sides};

    const PAGE: &str = include_str!("../../../static/styles/base.css");

    /// What the page's variable is from this selector on.
    fn variable(selector: &str, name: &str) -> &'static str {
        let (_, rules) = PAGE.split_once(selector).unwrap();
        let (_, value) = rules.split_once(&format!("--{name}: ")).unwrap();
        value.split_once(';').unwrap().0
    }

    #[test]
    fn padding_is_on_the_side_that_the_language_gives_it() {
        for (start, end, padding) in [("left", "right", "1em 2em 3em 4em"), ("right", "left", "1em 4em 3em 2em")] {
            assert_eq!(
                Sides { start, end }.around(["1em", "2em", "3em", "4em"]),
                padding,
                "lines start at the {start}"
            );
        }
    }

    #[test]
    fn colours_are_those_of_the_page() {
        for (selector, palette) in
            [(":root {", &LIGHT), (":root:not([data-scheme=\"light\"])", &DARK), (":root[data-scheme=\"dark\"]", &DARK)]
        {
            let Palette { ground, ink, soft, line, sea, land, area, supporter, supporter_pale, absent, absent_pale } =
                palette;
            let named = [
                ("ground", ground),
                ("ink", ink),
                ("soft", soft),
                ("line", line),
                ("sea", sea),
                ("land", land),
                ("area", area),
                ("supporter", supporter),
                ("supporter-pale", supporter_pale),
                ("absent", absent),
                ("absent-pale", absent_pale),
            ];
            for (name, colour) in named {
                assert_eq!(*colour, variable(selector, name), "--{name} under {selector}");
            }
        }
    }
}
