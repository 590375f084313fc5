//! Writes markup that is both HTML and XML. Names and attribute names are ours; everything else is escaped.

/// The namespace of SVG: a drawing that names it opens by itself.
pub const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Markup while it is written.
#[derive(Default)]
pub struct Markup(String);

/// Attributes of an element.
pub type Attributes<'a> = [(&'static str, &'a str)];

impl Markup {
    /// An element within a line.
    pub fn element(&mut self, name: &'static str, attributes: &Attributes, content: impl FnOnce(&mut Markup)) {
        self.open(name, attributes);
        self.0.push('>');
        content(self);
        for piece in ["</", name, ">"] {
            self.0.push_str(piece);
        }
    }

    /// An element that begins and ends a line. Only these are parted by line breaks: some systems turn any other line
    /// break into `<br>`.
    pub fn block(&mut self, name: &'static str, attributes: &Attributes, content: impl FnOnce(&mut Markup)) {
        if !self.0.is_empty() && !self.0.ends_with('\n') {
            self.0.push('\n');
        }
        self.element(name, attributes, content);
        self.0.push('\n');
    }

    /// An element of SVG without content.
    pub fn shape(&mut self, name: &'static str, attributes: &Attributes) {
        self.open(name, attributes);
        self.0.push_str("/>");
    }

    /// An element that is empty by nature, on a line of its own.
    pub fn void(&mut self, name: &'static str, attributes: &Attributes) {
        if !self.0.is_empty() && !self.0.ends_with('\n') {
            self.0.push('\n');
        }
        self.shape(name, attributes);
        self.0.push('\n');
    }

    /// Text that ends a line, where editors may know no such element: the words after it must not run into it.
    pub fn line_end(&mut self, text: &str) {
        self.text(text);
        self.0.push(' ');
    }

    /// Text.
    pub fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                // Line breaks within a text mean no more than a space; other controls are no characters of XML.
                _ if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => self.0.push(' '),
                _ => self.0.push(letter),
            }
        }
    }

    /// Markup that was written before, for the desk.
    pub fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.0
    }

    fn open(&mut self, name: &'static str, attributes: &Attributes) {
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in attributes {
            self.0.push(' ');
            self.0.push_str(attribute);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Markup;

    #[test]
    fn text_and_values_are_escaped() {
        let mut out = Markup::default();
        out.element("p", &[("style", "\"><script>")], |out| out.text("a & <b>\u{0}\n\"c\""));
        assert_eq!(out.finish(), "<p style=\"&quot;&gt;&lt;script&gt;\">a &amp; &lt;b&gt;  &quot;c&quot;</p>");
    }
}
