use crate::model::tokens;

/// The part of the map that is seen, in pixels of the 1000-wide grid; always of the map's own shape, so
/// that the drawing never changes its size on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width, between [`Frame::NARROWEST`] and [`Frame::WIDTH`]; the height follows.
    pub width: i32,
}

impl Default for Frame {
    fn default() -> Self {
        Frame { x: 0, y: 0, width: Frame::WIDTH }
    }
}

impl Frame {
    /// The width of the whole map.
    pub const WIDTH: i32 = 1000;
    /// The height of the whole map.
    pub const HEIGHT: i32 = 440;
    /// The narrowest part that can be seen: eight times as large as the whole.
    pub const NARROWEST: i32 = Frame::WIDTH / 8;

    /// Height of the part that is seen.
    pub fn height(self) -> i32 {
        self.width * Frame::HEIGHT / Frame::WIDTH
    }

    /// One and a half times as large, around the middle.
    pub fn zoomed_in(self) -> Frame {
        self.resized(self.width * 2 / 3)
    }

    /// Two thirds as large, around the middle.
    pub fn zoomed_out(self) -> Frame {
        self.resized(self.width * 3 / 2 + 1)
    }

    /// Moved by parts of its own size, and kept on the map.
    pub fn moved(self, right: i32, down: i32) -> Frame {
        Frame { x: self.x + right * self.width / 4, y: self.y + down * self.height() / 4, ..self }.clamped()
    }

    /// Moved, if need be, so that a point is well inside.
    pub fn holding(self, point: (u16, u16)) -> Frame {
        let (x, y) = (i32::from(point.0), i32::from(point.1));
        let (margin_x, margin_y) = (self.width / 8, self.height() / 8);
        let inside = (self.x + margin_x..=self.x + self.width - margin_x).contains(&x)
            && (self.y + margin_y..=self.y + self.height() - margin_y).contains(&y);
        if inside || self.width == Frame::WIDTH {
            return self;
        }
        Frame { x: x - self.width / 2, y: y - self.height() / 2, ..self }.clamped()
    }

    fn resized(self, width: i32) -> Frame {
        let width = width.clamp(Frame::NARROWEST, Frame::WIDTH);
        let next = Frame { width, ..self };
        Frame { x: self.x + (self.width - width) / 2, y: self.y + (self.height() - next.height()) / 2, width }.clamped()
    }

    fn clamped(self) -> Frame {
        Frame { x: self.x.clamp(0, Frame::WIDTH - self.width), y: self.y.clamp(0, Frame::HEIGHT - self.height()), ..self }
    }
}

tokens! {
    /// A part of the world to look at.
    Preset {
        /// All of it.
        World = "world",
        /// Africa.
        Africa = "africa",
        /// The Americas.
        Americas = "americas",
        /// Asia.
        Asia = "asia",
        /// Europe.
        Europe = "europe",
        /// Oceania.
        Oceania = "oceania",
    }
}

impl Preset {
    /// The frame around the part of the world.
    pub fn frame(self) -> Frame {
        let (x, y, width) = match self {
            Preset::World => (0, 0, Frame::WIDTH),
            Preset::Africa => (250, 130, 560),
            Preset::Americas => (0, 0, 1000),
            Preset::Asia => (520, 60, 470),
            Preset::Europe => (410, 20, 240),
            Preset::Oceania => (690, 190, 310),
        };
        Frame { x, y, width }.clamped()
    }
}
