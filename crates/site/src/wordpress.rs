//! `wordpress/paris-call.php`: the plugin for WordPress, made for the address of the build.

use anyhow::{Result, ensure};
use embed::{Heights, height_css};
use model::Language;
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
    let places = [
        ("@version", env!("CARGO_PKG_VERSION")),
        ("'@base'", &quoted(address.unwrap_or_default())),
        ("@heights", &heights),
    ];
    let mut plugin = source.to_owned();
    for (place, value) in places {
        ensure!(plugin.matches(place).count() == 1, "static/{PATH} does not hold {place} once");
        plugin = plugin.replace(place, value);
    }
    Ok(plugin)
}

/// A text as PHP writes it. Addresses of builds hold no character that would have to be escaped (`address::checked`).
fn quoted(text: &str) -> String {
    format!("'{text}'")
}
