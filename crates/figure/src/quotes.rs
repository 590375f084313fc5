use super::look;
use super::markup::Markup;
use super::scene::Scene;
use model::Quote;
use text::{Value, partial_date, sentence};
use view_state::shown_quotes;

/// How many quotes stand in the open.
const UNFOLDED: usize = 6;

/// The quotes that the reader's choice leaves, and which way that choice leans.
pub fn quotes(scene: &Scene, out: &mut Markup) {
    let shown = shown_quotes(scene.address, scene.dataset);
    out.block("p", &[("style", look::SMALL)], |out| out.text(scene.desk.stance_note));
    if shown.is_empty() {
        out.block("p", &[("style", look::TEXT)], |out| out.text(scene.words.nothing_found));
    }
    let (open, folded) = shown.split_at(if shown.len() > UNFOLDED + 2 { UNFOLDED } else { shown.len() });
    cards(open, scene, out);
    if !folded.is_empty() {
        out.block("details", &[("style", "margin:.6em 0")], |out| {
            out.block("summary", &[("style", look::SUMMARY)], |out| {
                let more = [("count", Value::Count(folded.len()))];
                out.line_end(&sentence(scene.desk.more, &more, scene.language));
            });
            cards(folded, scene, out);
        });
    }
}

fn cards(quotes: &[&Quote], scene: &Scene, out: &mut Markup) {
    out.block("div", &[("style", "columns:21em;column-gap:2em")], |out| {
        for quote in quotes {
            said(quote, scene, out);
        }
    });
}

fn said(quote: &Quote, scene: &Scene, out: &mut Markup) {
    let (words, palette) = (scene.words, scene.palette);
    let card = format!("margin:0;padding:.7em 0;border-top:1px solid {};break-inside:avoid", palette.line);
    out.block("div", &[("style", &card)], |out| {
        let style = "margin:0 0 .4em;padding:0;border:0;width:auto;overflow:hidden;background:none;font:1.05em/1.4 Georgia,'Times New Roman',serif;color:inherit";
        let mut attributes = vec![("lang", "en"), ("style", style)];
        // The quotation keeps its direction within a figure of another.
        if scene.language.is_right_to_left() {
            attributes.push(("dir", "ltr"));
        }
        out.block("blockquote", &attributes, |out| {
            // Cut by what the reading rests on; the words themselves stay as they are.
            let (before, stance, after) = match quote.text.split_once(&*quote.stance_words) {
                Some((before, after)) => (before, &*quote.stance_words, after),
                None => (&*quote.text, "", ""),
            };
            // Above what themes draw into a quotation: Drupal's own lays a bar and a mark over the first letters.
            let above = format!("{};position:relative;z-index:1;background:{}", look::PLAIN, palette.ground);
            out.element("p", &[("style", &above)], |out| {
                out.text("“");
                out.text(before);
                if !stance.is_empty() {
                    // Drupal and others take `<u>` away.
                    let marked = "font-style:normal;text-decoration:underline;color:inherit";
                    out.element("em", &[("style", marked)], |out| out.text(stance));
                }
                out.text(after);
                out.text("”");
            });
        });
        out.block("p", &[("style", "margin:0;font-size:.9em;color:inherit")], |out| {
            match scene.dataset.speaker(&quote.speaker) {
                Some(speaker) => {
                    out.element("strong", &[], |out| out.text(&speaker.name));
                    out.text(", ");
                    out.element("span", &[("lang", "en")], |out| out.text(&speaker.title()));
                }
                None => out.text(&quote.speaker),
            }
            out.text(&format!(
                ". {}{}{}. {}, {} (",
                words.facet_stance,
                words.colon,
                words.stance(quote.stance),
                scene.dataset.source_label(&quote.source),
                partial_date(quote.date, scene.language)
            ));
            scene.sources(&[&quote.source], out);
            out.text(").");
            if quote.outside {
                out.text(&format!(" {}.", scene.page_words.outside));
            }
            if let Some(sic) = &quote.sic {
                out.element("small", &[("style", "display:block")], |out| out.text(&format!(" [sic] {sic}")));
            }
        });
    });
}
