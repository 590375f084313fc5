//! `wordpress/paris-call.php`: the plugin for WordPress, made for the address of the build.

use anyhow::{Result, ensure};
use embed::{Heights, height_css};
use model::Language;
use text::DeskWords;
use view_state::View;

/// Where it lies in `static/` and in the build.
pub const PATH: &str = "wordpress/paris-call.php";

/// The plugin with what it has to know in its places. Without an address it does nothing.
pub fn plugin(source: &str, address: Option<&str>, heights: &Heights) -> Result<String> {
    let rows = Language::ALL.map(|language| {
        let row = |view: &View| heights.row(view.token(), language).map(|row| (view.token(), height_css(&row, "100%")));
        let rows = View::ALL.iter().filter_map(row).map(|(view, css)| format!("\t\t'{view}' => '{css}',\n"));
        format!("\t'{}' => array(\n{}\t),\n", language.tag(), rows.collect::<String>())
    });
    let heights = format!("array(\n{})", rows.concat());
    let titles = by_language(|language| DeskWords::of(language).embed_title);
    let folders = by_language(Language::folder);
    let places = [
        ("@version", env!("CARGO_PKG_VERSION")),
        ("'@base'", &quoted(address.unwrap_or_default())),
        ("@heights", &heights),
        ("@titles", &titles),
        ("@folders", &folders),
    ];
    let mut plugin = source.to_owned();
    for (place, value) in places {
        ensure!(plugin.matches(place).count() == 1, "static/{PATH} does not hold {place} once");
        plugin = plugin.replace(place, value);
    }
    Ok(plugin)
}

/// An array of PHP with a text of each language.
fn by_language(text: impl Fn(Language) -> &'static str) -> String {
    let line = |language: Language| format!("\t{} => {},\n", quoted(language.tag()), quoted(text(language)));
    format!("array(\n{})", Language::ALL.map(line).concat())
}

/// A text as PHP writes it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_text_ends_where_it_ends() {
        assert_eq!(quoted("l'un \\"), "'l\\'un \\\\'");
    }
}
