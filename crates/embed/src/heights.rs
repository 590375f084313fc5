use model::{Language, Quote};
use view_state::{Address, View};

/// The widths at which the table gives heights, in pixels: a phone's column to a wide page's, with those where a layout
/// changes.
pub const WIDTHS: [u32; 13] = [280, 320, 400, 480, 667, 668, 736, 930, 1006, 1007, 1151, 1152, 1200];

/// How many of the widths are those of phones, where heights fall fast.
const PHONES: usize = 4;

/// Heights at those widths, in pixels.
pub type Row = [u32; WIDTHS.len()];

/// `static/heights.json`, as `cargo xtask heights` measured it from the real frames.
#[derive(Clone, Copy, Debug)]
pub struct Heights<'a>(&'a str);

impl Heights<'static> {
    /// The table of this build.
    pub const fn table() -> Self {
        Heights(include_str!("../../../static/heights.json"))
    }
}

impl<'a> Heights<'a> {
    /// The table with this text.
    pub const fn new(text: &'a str) -> Self {
        Heights(text)
    }

    /// What the frame of an address needs. A chosen state opens a card, for which the largest one's room is added. A quote
    /// that was not measured yet is estimated from the others in `quotes`.
    pub fn of(&self, address: &Address, plain: bool, language: Language, quotes: &[Quote]) -> Row {
        let row = |name: &str| self.row(name, language);
        let quote = address.quote.as_ref().and_then(|id| quotes.iter().find(|quote| quote.id == *id));
        let own = match (&address.quote, quote) {
            (Some(_), Some(quote)) => self.of_quote(quote, language, quotes),
            (Some(id), None) => row(&format!("quote/{id}")),
            (None, _) => row(address.view.token()),
        };
        let mut heights = own.or_else(|| row(View::All.token())).unwrap_or_default();
        let has_card = address.country.is_some() && address.quote.is_none();
        if has_card && matches!(address.view, View::All | View::Map) {
            let card = row("card").unwrap_or_default();
            heights.iter_mut().zip(card).for_each(|(height, card)| *height += card);
        }
        if plain {
            let frame = row("plain").unwrap_or_default();
            heights.iter_mut().zip(frame).for_each(|(height, frame)| *height = height.saturating_sub(frame));
        }
        heights
    }

    /// The checksum of the data that the frames held when they were measured, as `data_mark` of the build.
    pub fn data(&self) -> Option<&'a str> {
        let (_, rest) = self.0.split_once("\"data\": \"")?;
        rest.split_once('"').map(|(mark, _)| mark)
    }

    /// A row of a language by its name. The table has one row a line, so it needs no reader of JSON, which the Wasm lacks.
    pub fn row(&self, name: &str, language: Language) -> Option<Row> {
        let (_, rows) = self.0.split_once(&format!("\"{}\": {{", language.tag()))?;
        let (rows, _) = rows.split_once('}')?;
        let (_, row) = rows.split_once(&format!("\"{name}\": ["))?;
        let (row, _) = row.split_once(']')?;
        let numbers: Vec<u32> = row.split(',').filter_map(|number| number.trim().parse().ok()).collect();
        numbers.try_into().ok()
    }
}

/// The height that a row has at one of the [`WIDTHS`]; `None` at any other.
pub fn height_at(row: &Row, width: u32) -> Option<u32> {
    WIDTHS.iter().zip(row).find(|(known, _)| **known == width).map(|(_, height)| *height)
}

/// The height that a row gives a frame of any width, as CSS: straight from one width to the next. `whole` is the width
/// in CSS, such as `100%` where percentages are of the width. Pages narrower than the first width go on as up to the second.
pub fn height_css(row: &Row, whole: &str) -> String {
    let mut css = format!("calc({}px", row.first().unwrap_or(&0));
    let steps = WIDTHS.windows(2).zip(row.windows(2));
    for (number, (widths, heights)) in steps.enumerate() {
        let ([from, to], [low, high]) = (widths, heights) else { continue };
        let (step, rise) = (to - from, i64::from(*high) - i64::from(*low));
        if rise != 0 {
            let least = if number == 0 { "-80px" } else { "0px" };
            css += &format!(" + {rise} * clamp({least}, {whole} - {from}px, {step}px) / {step}");
        }
    }
    css + ")"
}

/// The same in few characters and no less: one line down from the narrowest, then a constant. It is what the loader
/// holds for elements that come without a reserved height.
pub fn fallback_height_css(row: &Row) -> String {
    let up = |value: u32, step: u32| value.div_ceil(step) * step;
    let (phones, rest) = row.split_at(PHONES);
    let least = up(rest.iter().copied().max().unwrap_or(0), 100);
    let lines = || WIDTHS.iter().zip(phones);
    let (Some((from, high)), Some((to, low))) = (lines().next(), lines().next_back()) else {
        return format!("{least}px");
    };
    let fall = up(high.saturating_sub(*low) * 100 / (to - from), 10);
    let start = lines().map(|(width, height)| up(height + fall * width / 100, 100)).max().unwrap_or(0);
    format!("max({start}px - {fall}%,{least}px)")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: Heights = Heights::new(
        "{ \"en\": {\n\"all\": [9, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1, 0, 0],\n\"map\": [1300, 1300, 1200, 1100, 1100, 1100, 1100, 1000, 1000, 1000, 1000, 1050, 1050],\n\
         \"quote/a-1\": [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9],\n\"card\": [100, 100, 90, 80, 70, 60, 50, 40, 30, 20, 20, 10, 10],\n\
         \"plain\": [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50]\n},\n\"fr\": {\n\"map\": [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 10]\n} }",
    );

    #[test]
    fn rows_are_of_a_language_and_a_view() {
        let map = Address::parse("view=map");
        assert_eq!(
            TABLE.of(&map, false, Language::EN, &[]),
            [1300, 1300, 1200, 1100, 1100, 1100, 1100, 1000, 1000, 1000, 1000, 1050, 1050]
        );
        assert_eq!(TABLE.of(&map, false, Language::FR, &[]), [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 10]);
        assert_eq!(TABLE.of(&Address::parse("view=map&quote=a-1"), false, Language::EN, &[]), [9; WIDTHS.len()]);
        let with_card = TABLE.of(&Address::parse("view=map&country=FRA"), true, Language::EN, &[]);
        assert_eq!(with_card, [1350, 1350, 1240, 1130, 1120, 1110, 1100, 990, 980, 970, 970, 1010, 1010]);
        assert_eq!(TABLE.row("globe", Language::EN), None);
    }

    #[test]
    fn the_height_goes_straight_from_width_to_width() {
        let css = height_css(&[1400, 1300, 1200, 1200, 1200, 1000, 1000, 1000, 1000, 1000, 1000, 1050, 1050], "100%");
        assert_eq!(
            css,
            "calc(1400px + -100 * clamp(-80px, 100% - 280px, 40px) / 40 + -100 * clamp(0px, 100% - 320px, 80px) / 80 \
             + -200 * clamp(0px, 100% - 667px, 1px) / 1 + 50 * clamp(0px, 100% - 1151px, 1px) / 1)"
        );
    }

    #[test]
    fn the_rough_height_is_no_less_at_any_width() {
        for row in [
            [6904, 6904, 5397, 4830, 4068, 4000, 3990, 3560, 3500, 3600, 3600, 3654, 3654],
            [1345, 1345, 1218, 1160, 1116, 1116, 1140, 1140, 1105, 1109, 1109, 1165, 1165],
            [500, 500, 480, 400, 300, 300, 320, 350, 340, 330, 330, 360, 360],
        ] {
            let css = fallback_height_css(&row);
            let numbers: Vec<f64> = css
                .split(|character: char| !character.is_ascii_digit())
                .filter_map(|number| number.parse().ok())
                .collect();
            for (width, height) in WIDTHS.iter().zip(row) {
                let [start, fall, least] = numbers.as_slice() else { panic!("{css}") };
                let room = (start - fall / 100.0 * f64::from(*width)).max(*least);
                assert!(room >= f64::from(height), "{css} at {width}: {room} < {height}");
            }
        }
    }
}
