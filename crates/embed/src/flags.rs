use std::rc::Rc;

use contract::Flag;

/// How a frame is to look, as an editor chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// Without header and footer.
    pub plain: bool,
    /// Without a ground of its own.
    pub transparent: bool,
    /// Without controls.
    pub non_interactive: bool,
    /// The colour of rules and underlines, as hexadecimal digits without `#`.
    pub accent: Option<Rc<str>>,
}

impl Flags {
    /// The value of a flag in addresses, if it is set.
    pub fn value(&self, flag: Flag) -> Option<&str> {
        let switch = |is_set: bool| is_set.then_some(Flag::SET);
        match flag {
            Flag::Plain => switch(self.plain),
            Flag::Transparent => switch(self.transparent),
            Flag::Static => switch(self.non_interactive),
            Flag::Accent => self.accent.as_deref(),
        }
    }

    /// Takes the value of a flag from an address. A bad one sets nothing.
    pub fn read(&mut self, flag: Flag, value: &str) {
        let is_set = value == Flag::SET;
        match flag {
            Flag::Plain => self.plain = is_set,
            Flag::Transparent => self.transparent = is_set,
            Flag::Static => self.non_interactive = is_set,
            Flag::Accent => self.accent = accent(value),
        }
    }

    /// As the page in the frame understands them, for its fragment.
    pub fn print(&self) -> String {
        let pair = |flag: &Flag| Some(format!("{}={}", flag.token(), self.value(*flag)?));
        Flag::ALL.iter().filter_map(pair).collect::<Vec<_>>().join("&")
    }
}

/// A colour as an editor may write it: 3, 4, 6 or 8 hexadecimal digits, with or without `#`.
pub fn accent(text: &str) -> Option<Rc<str>> {
    let digits = text.trim().trim_start_matches('#');
    let sound = matches!(digits.len(), 3 | 4 | 6 | 8) && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    sound.then(|| digits.to_ascii_lowercase().into())
}
