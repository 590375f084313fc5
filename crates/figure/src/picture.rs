use super::markup::Markup;
use super::scene::{Scene, Size};
use super::{axis, map};
use view_state::View;

/// The picture of the view: drawn into the article, or the image that the publisher has for it.
pub fn picture(scene: &Scene, out: &mut Markup) {
    match scene.image {
        Some(address) if size(scene.address.view).is_some() => {
            let style = "display:block;width:100%;height:auto;max-width:none";
            let attributes = [("src", address), ("alt", scene.description.alt.as_str()), ("style", style)];
            out.void("img", &attributes);
        }
        _ => drawing(scene, Size::Column, out),
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
            '#' | '%' | '<' | '>' | '&' | '\n' => address += &format!("%{:02X}", u32::from(letter)),
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
        assert_eq!(data_address("<a b=\"url(#c) 5%\"/>\n"), "data:image/svg+xml,%3Ca b='url(%23c) 5%25'/%3E");
    }
}
