use contract::Flag;
use model::Language;
use text::{DeskWords, filled};
use view_state::{Address, Key, View, with_fragment};

use super::flags::Flags;
use super::heights::{Row, WIDTHS, height_css};

/// The narrowest width, in pixels, that the plain height of a frame is for, which holds where a system strips the style: the
/// column of a phone, where most articles are read and where a scroll bar within the article's own is worst.
const PLAIN_FROM: u32 = 320;

/// What is around a frame: its height follows from the width of this. Boxes that are as wide as what is in them would else give
/// it none. Text of columns would cut it in two, and WebKit then loads no frame. What stands after the frame is for where that is
/// taken away: the second row of the grid has no height, and without the frame it is the first. Nor has a third, which
/// CKEditor 5 makes of a link and the words after it.
const CONTAINER: &str = "display:grid;grid-template:auto 0/100%;grid-auto-rows:0;overflow:hidden;container-type:inline-size;width:100%;min-width:min(280px,90vw);break-inside:avoid";

/// Two parts of a fragment as one.
pub fn joined(first: &str, second: &str) -> String {
    let between = if first.is_empty() || second.is_empty() { "" } else { "&" };
    format!("{first}{between}{second}")
}

/// What an editor chose to show, and where it is published.
#[derive(Clone, Debug)]
pub struct Snippet<'a> {
    /// What is shown.
    pub address: &'a Address,
    /// How it looks.
    pub flags: &'a Flags,
    /// The address of the published folder, with a slash at the end.
    pub base: &'a str,
    /// The language of the frame.
    pub language: Language,
    /// The version whose file is wanted, which never changes, in place of the page that is corrected.
    pub frozen: Option<&'a str>,
    /// Whose quote it is that is shown alone, by name, as far as that is known.
    pub speaker: Option<&'a str>,
    /// What the frame needs at the widths of the table, in pixels ([`super::Heights::of`]).
    pub heights: Row,
}

impl Snippet<'_> {
    /// The first method: an address that readers follow, and that content systems may turn into a frame by oEmbed. A
    /// frozen version has no page but its frame.
    pub fn url(&self) -> String {
        if self.frozen.is_some() {
            return self.framed();
        }
        let fragment = Address { view: View::All, ..self.address.clone() }.print();
        with_fragment(&format!("{}{}", self.base, self.language.folder()), &fragment)
    }

    /// The second method: a frame whose height is right without any script.
    ///
    /// Its width is that of a container, so that the height follows from it. Where that is not understood or was stripped,
    /// the plain `height` holds, and nothing overlaps anything. The least width is for boxes that are as wide as what is in
    /// them, where it would be none.
    pub fn iframe(&self) -> String {
        format!("<div style=\"{CONTAINER}\">{}<span>{}</span></div>", self.frame(), self.link())
    }

    fn frame(&self) -> String {
        let heights = self.heights;
        format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" \
             style=\"display:block;border:0;width:100%;height:{}\" loading=\"lazy\" sandbox=\"allow-scripts allow-popups \
             allow-popups-to-escape-sandbox allow-downloads\" allow=\"clipboard-write; web-share\"></iframe>",
            escaped(&self.framed()),
            title(self.language),
            plain_height(&heights),
            height_css(&heights, "100cqw"),
        )
    }

    /// The third method: the element of `embed.js`, whose height follows the reader's choices. Within is the second method, which
    /// the script takes over as it is: without the script nothing is missing but that.
    pub fn element(&self) -> String {
        let accent = self.flags.accent.as_ref().map(|accent| format!(";--paris-call-accent:#{accent}"));
        format!(
            "<paris-call-briefing{} style=\"{CONTAINER};{HIDING}:-9em{}\">{}<span style=\"display:block;margin-bottom:var({HIDING},0)\">{}</span></paris-call-briefing>\n\
             <script async src=\"{}embed.js\"></script>",
            self.attributes(),
            accent.as_deref().unwrap_or_default(),
            self.frame(),
            self.link(),
            self.base,
        )
    }

    /// A link and a sentence, which every filter leaves. Not within the iframe, as parsers take that for text, and filters leave
    /// it as visible tags; and no paragraph, as WordPress would then close one before it, which is a row of the grid.
    fn link(&self) -> String {
        let link = format!("<a href=\"{}\">{}</a>. ", escaped(&self.url()), title(self.language));
        link + &escaped(&self.offers())
    }

    /// What the reader finds there: of one quote, whose it is.
    fn offers(&self) -> String {
        let words = DeskWords::of(self.language);
        match self.speaker.filter(|_| self.address.quote.is_some()) {
            Some(speaker) => filled(words.embed_quote, &[("speaker", speaker)]),
            None => words.embed_offers.to_owned(),
        }
    }

    /// The address of the frame itself.
    pub fn framed(&self) -> String {
        let file = match (self.frozen_file(), &self.address.quote) {
            (Some(file), _) => file,
            (None, Some(quote)) => format!("{}quote/{quote}.html", self.language.folder()),
            (None, None) => format!("{}embed.html", self.language.folder()),
        };
        with_fragment(&format!("{}{file}", self.base), &joined(&self.chosen().print(), &self.flags.print()))
    }

    /// What the frame can know of the choice: a card has no app that would know more.
    fn chosen(&self) -> Address {
        match self.address.quote {
            Some(_) if self.frozen.is_none() => Address { scheme: self.address.scheme, ..Address::default() },
            _ => self.address.clone(),
        }
    }

    fn frozen_file(&self) -> Option<String> {
        self.frozen.map(|version| format!("briefing{}-{version}.html", self.language.ending()))
    }

    /// The address as attributes of the element: they have the names and the values of the address.
    fn attributes(&self) -> String {
        let mut attributes = self.frozen_file().map(|file| format!(" frozen=\"{file}\"")).unwrap_or_default();
        let chosen = Address { quote: self.address.quote.clone(), ..self.chosen() };
        for (key, value) in Key::ALL.iter().filter_map(|key| Some((key, key.write(&chosen)?))) {
            attributes += &format!(" {}=\"{}\"", key.token(), escaped(&value));
        }
        for (flag, value) in Flag::switches().filter_map(|flag| Some((flag, self.flags.value(flag)?))) {
            attributes += &format!(" {}=\"{value}\"", flag.token());
        }
        if self.language != Language::default() {
            attributes += &format!(" lang=\"{}\"", self.language.tag());
        }
        attributes
    }
}

/// Takes the room of the link within the element, whose script makes it no grid. Anywhere else it is nothing.
const HIDING: &str = "--paris-call-link";

/// What a frame without style needs at any usual width.
fn plain_height(heights: &Row) -> u32 {
    let usual = WIDTHS.iter().zip(heights).filter(|(width, _)| **width >= PLAIN_FROM);
    usual.map(|(_, height)| *height).max().unwrap_or_default()
}

/// The name of the frame for those who hear it.
const fn title(language: Language) -> &'static str {
    DeskWords::of(language).embed_title
}

/// A text as it stands in an element or in an attribute.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snippet<'a>(address: &'a Address, flags: &'a Flags, language: Language) -> Snippet<'a> {
        let heights = [1300, 1300, 1200, 1100, 1100, 1100, 1100, 1000, 1000, 1000, 1000, 1050, 1050];
        Snippet {
            address,
            flags,
            base: "https://example.org/paris-call/",
            language,
            frozen: None,
            speaker: None,
            heights,
        }
    }

    #[test]
    fn the_frame_of_a_view_has_its_address() {
        let address = Address::parse("view=map&country=AUS&q=a%20%26%20b");
        let flags = Flags { plain: true, accent: Some("c05".into()), ..Flags::default() };
        let snippet = snippet(&address, &flags, Language::FR);
        assert_eq!(
            snippet.framed(),
            "https://example.org/paris-call/fr/embed.html#view=map&country=AUS&q=a%20%26%20b&plain=1&accent=c05"
        );
        assert_eq!(snippet.url(), "https://example.org/paris-call/fr/#country=AUS&q=a%20%26%20b");
        let element = snippet.element();
        assert!(element.starts_with(
            "<paris-call-briefing view=\"map\" country=\"AUS\" q=\"a &amp; b\" plain=\"1\" lang=\"fr\" style=\""
        ));
        assert!(element.contains(";--paris-call-accent:#c05\">"), "{element}");
        let iframe = snippet.iframe();
        assert!(iframe.contains("embed.html#view=map&amp;country=AUS&amp;"), "{iframe}");
        assert!(
            iframe.contains(" height=\"1300\" style=\"display:block;border:0;width:100%;height:calc(1300px"),
            "{iframe}"
        );
    }

    #[test]
    fn a_frozen_snippet_names_the_file_that_never_changes() {
        let flags = Flags::default();
        for (language, file) in
            [(Language::EN, "briefing-0123456789abcdef.html"), (Language::FR, "briefing.fr-0123456789abcdef.html")]
        {
            for text in ["view=quotes&stance=mixed&theme=norms", "quote=hahad-1"] {
                let address = Address::parse(text);
                let snippet = Snippet { frozen: Some("0123456789abcdef"), ..snippet(&address, &flags, language) };
                let wanted = format!("https://example.org/paris-call/{file}#{text}");
                assert_eq!([snippet.url(), snippet.framed()], [wanted.clone(), wanted.clone()]);
                assert!(snippet.iframe().contains(&format!("src=\"{}\"", escaped(&wanted))), "{}", snippet.iframe());
                let element = snippet.element();
                assert!(element.starts_with(&format!("<paris-call-briefing frozen=\"{file}\" ")), "{element}");
                for (key, value) in text.split('&').filter_map(|pair| pair.split_once('=')) {
                    assert!(element.contains(&format!(" {key}=\"{value}\"")), "{element}");
                }
            }
        }
    }

    #[test]
    fn one_quote_is_a_card() {
        let address = Address::parse("quote=bischoff-1&scheme=dark");
        let flags = Flags::default();
        let snippet = snippet(&address, &flags, Language::EN);
        assert_eq!(snippet.framed(), "https://example.org/paris-call/quote/bischoff-1.html#scheme=dark");
        assert!(snippet.element().starts_with("<paris-call-briefing quote=\"bischoff-1\" scheme=\"dark\" style"));
    }

    #[test]
    fn a_quote_that_is_taken_away_leaves_whose_it_is() {
        let flags = Flags::default();
        let english = (Language::EN, "</a>. A quote from A &lt;b in the interactive briefing.</span></");
        let french = (Language::FR, "</a>. Une citation (A &lt;b) dans le dossier interactif.</span></");
        for (language, sentence) in [english, french] {
            let (quote, view) = (Address::parse("quote=bischoff-1"), Address::parse("view=quotes"));
            let snippet = |address| Snippet { speaker: Some("A <b"), ..snippet(address, &flags, language) };
            for left in [snippet(&quote).iframe(), snippet(&quote).element()] {
                assert!(left.contains(sentence), "{left}");
            }
            assert!(!snippet(&view).iframe().contains("A &lt;b"), "a view is of many");
        }
    }
}
