use std::fmt;

use model::tokens;

/// The part of the map that is seen, in pixels of the 1000-wide grid; always of the map's own shape, so
/// that the drawing never changes its size on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width, between [`Viewport::NARROWEST`] and [`Viewport::WIDTH`]; the height follows.
    pub width: i32,
}

/// `x,y,width`.
impl fmt::Display for Viewport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{},{}", self.x, self.y, self.width)
    }
}

impl Default for Viewport {
    fn default() -> Self {
        Viewport { x: 0, y: 0, width: Viewport::WIDTH }
    }
}

impl Viewport {
    /// The width of the whole map.
    pub const WIDTH: i32 = 1000;
    /// The height of the whole map.
    pub const HEIGHT: i32 = 440;
    /// The narrowest part that can be seen: eight times as large as the whole.
    pub const NARROWEST: i32 = Viewport::WIDTH / 8;

    /// Reads `x,y,width`, as the controls of the zoom and `static/gestures.js` write it.
    pub fn parse(text: &str) -> Option<Viewport> {
        let mut numbers = text.split(',').map(str::parse);
        let mut next = || numbers.next()?.ok();
        let (x, y, width): (i32, i32, i32) = (next()?, next()?, next()?);
        Some(Viewport { x: 0, y: 0, width: width.clamp(Viewport::NARROWEST, Viewport::WIDTH) }.at(x, y))
    }

    /// Height of the part that is seen.
    pub fn height(self) -> i32 {
        self.width * Viewport::HEIGHT / Viewport::WIDTH
    }

    /// One and a half times as large, around the middle.
    pub fn zoomed_in(self) -> Viewport {
        self.resized(self.width * 2 / 3)
    }

    /// Two thirds as large, around the middle.
    pub fn zoomed_out(self) -> Viewport {
        self.resized(self.width * 3 / 2 + 1)
    }

    /// Moved, if need be, so that a point is well inside.
    pub fn holding(self, point: (u16, u16)) -> Viewport {
        let (x, y) = (i32::from(point.0), i32::from(point.1));
        let (margin_x, margin_y) = (self.width / 8, self.height() / 8);
        let inside = (self.x + margin_x..=self.x + self.width - margin_x).contains(&x)
            && (self.y + margin_y..=self.y + self.height() - margin_y).contains(&y);
        if inside || self.width == Viewport::WIDTH {
            return self;
        }
        Viewport { x: x - self.width / 2, y: y - self.height() / 2, ..self }.clamped()
    }

    fn resized(self, width: i32) -> Viewport {
        let width = width.clamp(Viewport::NARROWEST, Viewport::WIDTH);
        let next = Viewport { width, ..self };
        Viewport { x: self.x + (self.width - width) / 2, y: self.y + (self.height() - next.height()) / 2, width }
            .clamped()
    }

    fn at(self, x: i32, y: i32) -> Viewport {
        Viewport { x, y, ..self }.clamped()
    }

    fn clamped(self) -> Viewport {
        Viewport {
            x: self.x.clamp(0, Viewport::WIDTH - self.width),
            y: self.y.clamp(0, Viewport::HEIGHT - self.height()),
            ..self
        }
    }
}

/// A part of the world to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Preset {
    /// All of it.
    World,
    /// Africa.
    Africa,
    /// The Americas.
    Americas,
    /// Asia.
    Asia,
    /// Europe.
    Europe,
    /// Oceania.
    Oceania,
}

tokens!(Preset {
    World = "world", Africa = "africa", Americas = "americas", Asia = "asia", Europe = "europe",
    Oceania = "oceania",
});

impl Preset {
    /// The frame around the part of the world.
    pub fn frame(self) -> Viewport {
        let (x, y, width) = match self {
            Preset::World => (0, 0, Viewport::WIDTH),
            Preset::Africa => (212, 98, 620),
            Preset::Americas => (0, 24, 900),
            Preset::Asia => (545, 60, 450),
            Preset::Europe => (410, 16, 240),
            Preset::Oceania => (560, 215, 440),
        };
        Viewport { x, y, width }.clamped()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on_map(frame: Viewport) -> bool {
        frame.x >= 0
            && frame.y >= 0
            && frame.x + frame.width <= Viewport::WIDTH
            && frame.y + frame.height() <= Viewport::HEIGHT
    }

    #[test]
    fn no_way_of_moving_leaves_the_map() {
        for preset in Preset::ALL {
            let mut frame = preset.frame();
            for step in 0..40 {
                assert!(on_map(frame), "{frame:?}");
                frame = match step % 4 {
                    0 => frame.zoomed_in(),
                    1 => Viewport::parse("-70,900,333").unwrap(),
                    2 => frame.holding((999, 439)),
                    _ => frame.zoomed_out(),
                };
            }
        }
    }

    #[test]
    fn zooming_out_ends_at_the_whole_map() {
        let frame = (0..9).fold(Preset::Europe.frame(), |frame, _| frame.zoomed_out());
        assert_eq!(frame, Viewport::default());
        assert_eq!(frame.zoomed_out(), frame);
    }

    #[test]
    fn a_point_outside_is_brought_inside() {
        let frame = Preset::Europe.frame().holding((880, 400));
        assert!((frame.x..frame.x + frame.width).contains(&880) && (frame.y..frame.y + frame.height()).contains(&400));
    }
}
