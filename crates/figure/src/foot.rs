use super::look;
use super::markup::Markup;
use super::scene::Scene;
use view_state::{Address, Scheme, View, with_fragment};

/// Caption, boundaries, sources, credit and the way to the whole briefing.
pub fn foot(scene: &Scene, out: &mut Markup) {
    let Scene { desk, description, .. } = scene;
    let with_map = matches!(scene.address.view, View::All | View::Map);
    // Themes of Drupal and Ghost give captions a ground, fonts and a place of their own, and tables, too (`table.rs`).
    let style = format!(
        "margin:.8em 0 0;padding:0;background:none;font:inherit;font-size:.95em;text-align:{};color:inherit",
        scene.sides.start
    );
    out.block("figcaption", &[("style", &style)], |out| {
        out.block("p", &[("style", look::TEXT)], |out| out.text(&description.caption));
        if with_map {
            out.block("p", &[("style", look::SMALL)], |out| out.text(desk.borders));
        }
        out.block("p", &[("style", look::SMALL)], |out| {
            // Events and quotes have theirs beside them.
            if with_map {
                // Linked once and not one by one: ids are small targets for a finger, and many.
                out.text(&format!("{}{}{}. ", desk.sources, scene.words.colon, description.sources.join(" ")));
            }
            match &scene.base {
                Some(base) => link(&format!("{base}#sources"), desk.sources_where, out),
                None => out.text(desk.sources_where),
            }
        });
        out.block("p", &[("style", "margin:0;max-width:52em;font-size:.85em;color:inherit")], |out| {
            out.text(&format!("{} ", description.credit));
            if let Some(base) = &scene.base {
                link(&with_fragment(base, &fragment(scene.address)), desk.open_briefing, out);
            }
        });
    });
}

fn link(href: &str, text: &str, out: &mut Markup) {
    out.element("a", &[("href", href), ("style", look::LINK)], |out| out.text(text));
}

/// The same choice in the full briefing: all views, in the reader's own colours.
fn fragment(address: &Address) -> String {
    Address { view: View::All, scheme: Scheme::Auto, ..address.clone() }.print()
}
