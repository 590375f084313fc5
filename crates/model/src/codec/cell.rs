//! Single values as cells of a row.

use std::rc::Rc;

use crate::{
    Basis, Category, Certainty, CountryId, Date, Launch, MarkKind, PartialDate, Phase, Region, Stance, Supporters,
    Tally, Window,
};

/// A value as one cell.
pub trait Cell: Sized {
    fn write(&self) -> String;
    fn read(cell: &str) -> Option<Self>;
    /// What stands in the place of a cell that cannot be read, until its row is rejected, and of one that comes with the texts.
    fn unread() -> Self;
}

macro_rules! token_cells {
    ($($name:ident::$unread:ident),+ $(,)?) => {
        $(impl Cell for $name {
            fn write(&self) -> String {
                self.token().into()
            }
            fn read(cell: &str) -> Option<Self> {
                $name::from_token(cell)
            }
            fn unread() -> Self {
                $name::$unread
            }
        })+
    };
}

token_cells!(
    Region::Africa,
    Launch::Unnamed,
    Basis::None,
    Certainty::Unknown,
    MarkKind::Area,
    Category::Un,
    Phase::Before,
    Stance::None,
);

macro_rules! printed_cells {
    ($($name:ty: $parse:expr, $unread:expr;)+) => {
        $(impl Cell for $name {
            fn write(&self) -> String {
                self.to_string()
            }
            fn read(cell: &str) -> Option<Self> {
                $parse(cell)
            }
            fn unread() -> Self {
                $unread
            }
        })+
    };
}

printed_cells! {
    Date: Date::parse, Date::LAUNCH;
    PartialDate: PartialDate::parse, PartialDate::Day(Date::LAUNCH);
    CountryId: CountryId::parse, CountryId::UNREAD;
    // The Wasm reads one kind of number already.
    u16: |cell: &str| u32::read(cell)?.try_into().ok(), 0;
    u32: |cell: &str| cell.parse().ok(), 0;
}

const ESCAPES: [(char, char); 5] = [('\\', 'b'), ('\t', 't'), ('\n', 'n'), ('|', 'p'), ('<', 'l')];

impl Cell for Rc<str> {
    fn write(&self) -> String {
        let mut out = String::new();
        for letter in self.chars() {
            match ESCAPES.iter().find(|(plain, _)| *plain == letter) {
                Some((_, code)) => out.extend(['\\', *code]),
                None => out.push(letter),
            }
        }
        out
    }

    fn read(cell: &str) -> Option<Self> {
        if !cell.contains('\\') {
            return Some(cell.into());
        }
        let mut out = String::new();
        let mut letters = cell.chars();
        while let Some(letter) = letters.next() {
            if letter != '\\' {
                out.push(letter);
                continue;
            }
            let code = letters.next()?;
            out.push(ESCAPES.iter().find(|(_, known)| *known == code)?.0);
        }
        Some(out.into())
    }

    fn unread() -> Self {
        "".into()
    }
}

impl Cell for bool {
    fn write(&self) -> String {
        if *self { "1" } else { "" }.into()
    }
    fn read(cell: &str) -> Option<Self> {
        matches!(cell, "" | "1").then_some(cell == "1")
    }
    fn unread() -> Self {
        false
    }
}

/// `None` is the empty cell. So nothing that writes an empty cell itself may stand in an `Option`: `false`, an empty list, an
/// empty text would come back as `None`.
impl<T: Cell> Cell for Option<T> {
    fn write(&self) -> String {
        self.as_ref().map(Cell::write).unwrap_or_default()
    }
    fn read(cell: &str) -> Option<Self> {
        if cell.is_empty() { Some(None) } else { T::read(cell).map(Some) }
    }
    fn unread() -> Self {
        None
    }
}

impl<T: Cell> Cell for Vec<T> {
    fn write(&self) -> String {
        self.iter().map(Cell::write).collect::<Vec<_>>().join("|")
    }
    fn read(cell: &str) -> Option<Self> {
        if cell.is_empty() { Some(Vec::new()) } else { cell.split('|').map(T::read).collect() }
    }
    fn unread() -> Self {
        Vec::new()
    }
}

/// Fixed groups of values: `a b c`.
macro_rules! group_cells {
    ($($name:ty: [$($part:ident),+] = $pattern:pat => $build:expr;)+) => {
        $(impl Cell for $name {
            fn write(&self) -> String {
                let $pattern = self;
                [$(Cell::write($part)),+].join(" ")
            }
            fn read(cell: &str) -> Option<Self> {
                let mut parts = cell.split(' ');
                $(let $part = Cell::read(parts.next()?)?;)+
                parts.next().is_none().then_some($build)
            }
            fn unread() -> Self {
                $(let $part = Cell::unread();)+
                $build
            }
        })+
    };
}

group_cells! {
    (u16, u16): [x, y] = (x, y) => (x, y);
    (u32, u32): [start, end] = (start, end) => (start, end);
    Window: [not_before, not_after] = Window { not_before, not_after } => Window { not_before, not_after };
    Supporters: [a, b, c, d, e, f] = Supporters {
        first: Tally { companies: a, civil_society: b, public_authorities: c },
        latest: Tally { companies: d, civil_society: e, public_authorities: f },
    } => Supporters {
        first: Tally { companies: a, civil_society: b, public_authorities: c },
        latest: Tally { companies: d, civil_society: e, public_authorities: f },
    };
}
