//! What the briefing hands out, as wikitext: a wiki shows most of HTML as code, and makes pictures of files that were uploaded to it.

use scraper::{ElementRef, Html, Node};

/// The elements that MediaWiki takes as HTML, as far as ours have them (`Sanitizer::getRecognizedTagData`).
const TAKEN: [&str; 29] = [
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "h2",
    "h3",
    "h4",
    "hr",
    "i",
    "li",
    "ol",
    "p",
    "q",
    "small",
    "span",
    "strong",
    "table",
    "td",
    "th",
    "time",
    "tr",
    "u",
    "ul",
];
/// The elements that are a box for it.
const BOXES: [&str; 6] = ["article", "details", "figcaption", "figure", "section", "summary"];
/// What is left out with all that is in it.
const LEFT_OUT: [&str; 4] = ["iframe", "script", "style", "svg"];
/// The attributes that stay.
const KEPT: [&str; 7] = ["colspan", "cite", "dir", "lang", "rowspan", "scope", "style"];

/// The same as wikitext: links as wikis write them, a picture as the wiki's own file of its name, no frame and no drawing.
pub fn wikitext(html: &str) -> String {
    let mut text = String::new();
    write(Html::parse_fragment(html).root_element(), &mut text);
    text.trim().to_owned() + "\n"
}

fn write(element: ElementRef, text: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(piece) => write_words(piece, text),
            Node::Element(_) => {
                if let Some(child) = ElementRef::wrap(child) {
                    write_element(child, text);
                }
            }
            _ => (),
        }
    }
}

fn write_element(element: ElementRef, text: &mut String) {
    let name = element.value().name();
    match name {
        _ if LEFT_OUT.contains(&name) => (),
        "a" => write_link(element, text),
        "img" => text.push_str(&picture(element)),
        "br" | "hr" => text.push_str(&format!("<{name}>")),
        _ if TAKEN.contains(&name) || BOXES.contains(&name) => {
            let name = if BOXES.contains(&name) { "div" } else { name };
            text.push_str(&format!("<{name}{}>", attributes(element)));
            write(element, text);
            text.push_str(&format!("</{name}>"));
        }
        // Of `tbody` and its like only the content: the wiki makes them itself.
        _ => write(element, text),
    }
}

/// A link of a wiki leads to a whole address; where there is none, the words stay.
fn write_link(element: ElementRef, text: &mut String) {
    let address = element.attr("href").filter(|address| address.starts_with("http"));
    if let Some(address) = address {
        let address = address.replace('[', "%5B").replace(']', "%5D").replace(' ', "%20").replace("''", "%27%27");
        text.push_str(&format!("[{address} "));
    }
    write(element, text);
    if address.is_some() {
        text.push(']');
    }
}

/// A picture that is a file, by the name that it has when it was uploaded, made smaller by the wiki, as a text of a wiki may be 700
/// pixels wide. One within the text has no name.
fn picture(element: ElementRef) -> String {
    let address = element.attr("src").filter(|address| !address.starts_with("data:"));
    let Some(name) = address.and_then(|address| address.rsplit(['/', '\\']).next()) else { return String::new() };
    let mut alt = String::new();
    write_words(element.attr("alt").unwrap_or_default(), &mut alt);
    format!("[[File:{name}|frameless|720px|alt={alt}]]")
}

fn attributes(element: ElementRef) -> String {
    let kept = element.value().attrs().filter(|(name, _)| KEPT.contains(name));
    kept.map(|(name, value)| format!(" {name}=\"{}\"", value.replace('&', "&amp;").replace('"', "&quot;"))).collect()
}

/// Words without what a wiki takes for its own marks. A line must not begin with a space, which would make it code.
fn write_words(words: &str, text: &mut String) {
    for letter in words.chars() {
        match letter {
            _ if letter.is_ascii_whitespace() => {
                if !text.ends_with([' ', '\n']) {
                    text.push(if words.trim().is_empty() && words.contains('\n') { '\n' } else { ' ' });
                }
            }
            '&' | '<' | '>' | '[' | ']' | '{' | '}' | '|' | '~' | '\'' | '_' => {
                text.push_str(&format!("&#{};", u32::from(letter)));
            }
            _ => text.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::wikitext;

    #[test]
    fn links_and_pictures_are_the_wiki_s_own_and_nothing_else_is_a_mark_of_it() {
        let html = "<figure style=\"color:red\" id=\"a\">\n<p>A [b] <a href=\"https://example.org/#a=b&amp;c=d\">link</a>, \
                    ''not'' <a href=\"x.html\">here</a>.</p>\n<img src=\"uploads/Map.png\" alt=\"A | b\"><svg><title>t</title></svg>\
                    <table><tbody><tr><th scope=\"row\">x</th></tr></tbody></table></figure>";
        let wiki = "<div style=\"color:red\">\n<p>A &#91;b&#93; [https://example.org/#a=b&c=d link], &#39;&#39;not&#39;&#39; here.</p>\n\
                    [[File:Map.png|frameless|720px|alt=A &#124; b]]<table><tr><th scope=\"row\">x</th></tr></table></div>\n";
        assert_eq!(wikitext(html), wiki);
        assert_eq!(wikitext("<p><img src=\"data:image/png;base64,AA\" alt=\"a\"></p>"), "<p></p>\n");
        assert_eq!(wikitext("<iframe src=\"a\"></iframe><span>A  b</span>"), "<span>A b</span>\n");
    }
}
