use std::rc::Rc;

use contract::Flag;
use embed::{Flags, joined};
use model::Language;

/// What the editor chooses beside what the reader would: how the embed looks and in which form it is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbedOptions {
    /// The language of the embed; the desk itself may speak another.
    pub language: Language,
    /// How it looks.
    pub flags: Flags,
    /// The version that never changes.
    pub frozen: bool,
    /// The static figure's picture as an image, not a drawing.
    pub picture: bool,
    /// The width at which the preview shows it.
    pub width: u32,
}

/// The widths at which an article may show an embed.
pub const WIDTHS: [u32; 5] = [320, 480, 660, 930, 1200];

/// Every change to the setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OptionChange {
    Language(Language),
    Plain(bool),
    Transparent(bool),
    NonInteractive(bool),
    Accent(Option<Rc<str>>),
    Frozen(bool),
    Picture(bool),
    Width(u32),
    /// A whole address was opened.
    All(EmbedOptions),
}

impl EmbedOptions {
    /// The setting that an address of a desk in some language leaves out.
    pub fn new(language: Language) -> EmbedOptions {
        EmbedOptions { language, flags: Flags::default(), frozen: false, picture: false, width: 660 }
    }

    /// Reads its own keys in the fragment of a desk's address. Unknown keys and bad values are ignored.
    pub fn parse(fragment: &str, desk: Language) -> EmbedOptions {
        let mut setting = EmbedOptions::new(desk);
        for (key, value) in fragment.trim_start_matches('#').split('&').filter_map(|pair| pair.split_once('=')) {
            match key {
                "lang" => setting.language = Language::from_tag(value).unwrap_or(setting.language),
                "frozen" => setting.frozen = value == "1",
                "picture" => setting.picture = value == "1",
                "width" => setting.width = value.parse().ok().filter(|w| WIDTHS.contains(w)).unwrap_or(setting.width),
                _ => {
                    if let Some(flag) = Flag::from_token(key) {
                        setting.flags.read(flag, value);
                    }
                }
            }
        }
        setting
    }

    /// All its keys that differ from a new one, for the fragment of a desk in some language.
    pub fn print(&self, desk: Language) -> String {
        let new = EmbedOptions::new(desk);
        let language = (self.language != new.language).then(|| format!("lang={}", self.language.tag()));
        let frozen = self.frozen.then(|| "frozen=1".to_owned());
        let picture = self.picture.then(|| "picture=1".to_owned());
        let width = (self.width != new.width).then(|| format!("width={}", self.width));
        let parts = [language, Some(self.flags.print()), frozen, picture, width];
        parts.into_iter().flatten().fold(String::new(), |all, part| joined(&all, &part))
    }

    /// The setting after a change.
    pub fn changed(&self, change: OptionChange) -> EmbedOptions {
        let mut next = self.clone();
        match change {
            OptionChange::Language(language) => next.language = language,
            OptionChange::Plain(on) => next.flags.plain = on,
            OptionChange::Transparent(on) => next.flags.transparent = on,
            OptionChange::NonInteractive(on) => next.flags.non_interactive = on,
            OptionChange::Accent(accent) => next.flags.accent = accent,
            OptionChange::Frozen(on) => next.frozen = on,
            OptionChange::Picture(on) => next.picture = on,
            OptionChange::Width(width) => next.width = width,
            OptionChange::All(setting) => return setting,
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_new_setting_is_left_out_of_the_address() {
        assert_eq!(EmbedOptions::new(Language::FR).print(Language::FR), "");
        assert_eq!(EmbedOptions::new(Language::FR).print(Language::EN), "lang=fr");
    }

    #[test]
    fn bad_values_are_ignored() {
        let text = "#lang=de&plain=yes&static=&accent=blue&accent=12345&width=700&frozen=2&view=map&plain";
        assert_eq!(EmbedOptions::parse(text, Language::EN), EmbedOptions::new(Language::EN));
    }

    #[test]
    fn the_frame_is_told_only_of_its_own_keys() {
        let setting = EmbedOptions::parse("lang=fr&plain=1&static=1&accent=0A7&frozen=1&width=320", Language::EN);
        assert_eq!(setting.flags.print(), "plain=1&static=1&accent=0a7");
        assert_eq!(joined("view=map", &setting.flags.print()), "view=map&plain=1&static=1&accent=0a7");
        assert_eq!(joined("", "plain=1"), "plain=1");
    }

    proptest! {
        #[test]
        fn parsing_what_was_printed_gives_it_back(
            french in any::<bool>(), flags in any::<[bool; 5]>(), accent in prop::option::of("[0-9a-f]{6}"),
            width in prop::sample::select(&WIDTHS[..]),
        ) {
            let [plain, transparent, non_interactive, frozen, picture] = flags;
            let language = if french { Language::FR } else { Language::EN };
            let flags = Flags { plain, transparent, non_interactive, accent: accent.map(Into::into) };
            let setting = EmbedOptions { language, flags, frozen, picture, width };
            for desk in Language::ALL {
                prop_assert_eq!(&EmbedOptions::parse(&setting.print(desk), desk), &setting);
            }
        }

        #[test]
        fn no_text_is_too_odd(text in any::<String>()) {
            EmbedOptions::parse(&text, Language::EN);
        }
    }
}
