use model::tokens;

/// How a frame is to look: keys that only the frame knows, beside those of the address. EMBEDDING.md describes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Without header and footer.
    Plain,
    /// Without controls.
    Static,
    /// Without a ground of its own.
    Transparent,
    /// The colour of rules and underlines, as hexadecimal digits without `#`.
    Accent,
}

tokens!(Flag { Plain = "plain", Static = "static", Transparent = "transparent", Accent = "accent" });

impl Flag {
    /// The value of a flag that is set, in addresses; a colour has its own.
    pub const SET: &str = "1";

    /// Those that are set or not, and attributes of the element. The colour is a custom property there, as it may be that of
    /// the whole article.
    pub fn switches() -> impl Iterator<Item = Flag> {
        Self::ALL.iter().copied().filter(|flag| *flag != Flag::Accent)
    }
}
