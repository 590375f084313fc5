use super::markup::Markup;
use super::scene::{Scene, Size};
use super::{axis, map};
use view_state::View;

/// The picture of the view: drawn into the article, or the image that the publisher has for it.
pub fn picture(scene: &Scene, out: &mut Markup) {
    match scene.image {
        Some(address) if size(scene.address.view).is_some() => image(address, &scene.description.alt, out),
        _ => drawing(scene, Size::Column, out),
    }
}

/// Many systems take the address of an image away that is within the text, and leave the element: browsers show the sign of a
/// broken image then, unless its own description is empty and, in WebKit, it is in a line. So the description stands around it,
/// and the line has no height of its own. A file keeps its address, and its description where editors look for it.
fn image(address: &str, description: &str, out: &mut Markup) {
    const STYLE: &str = "width:100%;height:auto;max-width:none";
    if address.starts_with("data:") {
        let around = [("role", "img"), ("aria-label", description), ("style", "line-height:0")];
        out.block("div", &around, |out| out.void("img", &[("src", address), ("alt", ""), ("style", STYLE)]));
    } else {
        let style = format!("display:block;{STYLE}");
        out.void("img", &[("src", address), ("alt", description), ("style", &style)]);
    }
}

/// Width and height of the picture of a view's figure, in pixels; `None` where it has none, as quotes are text.
pub fn size(view: View) -> Option<(u32, u32)> {
    match view {
        View::All | View::Map => Some((map::SIZE.0.unsigned_abs(), map::SIZE.1.unsigned_abs())),
        View::Timeline => Some(axis::SIZE),
        View::Quotes => None,
    }
}

/// The drawing of the view, as SVG.
pub fn drawing(scene: &Scene, size: Size, out: &mut Markup) {
    match scene.address.view {
        View::All | View::Map => map::drawing(scene, size, out),
        View::Timeline => axis::axis(&scene.dataset.events, scene, size, out),
        View::Quotes => (),
    }
}

/// A drawing as the address of an image that asks for no file.
pub fn data_address(svg: &str) -> String {
    let mut address = String::from("data:image/svg+xml,");
    for letter in svg.trim().chars() {
        match letter {
            '"' => address.push('\''),
            // WordPress takes what is before a colon for a protocol, and would ask the server of SVG's namespace for the rest.
            '#' | '%' | '<' | '>' | '&' | ':' | '\n' => address += &format!("%{:02X}", u32::from(letter)),
            _ => address.push(letter),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::data_address;

    #[test]
    fn an_address_holds_no_character_that_would_end_it() {
        assert_eq!(
            data_address("<a b=\"url(#c) 5%\" d=\"http://e\"/>\n"),
            "data:image/svg+xml,%3Ca b='url(%23c) 5%25' d='http%3A//e'/%3E"
        );
    }
}
