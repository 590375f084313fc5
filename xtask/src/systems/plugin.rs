//! The trial of `wordpress/paris-call.php` in the real WordPress, and of what becomes of an address there without it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::filters::fed;
use super::ways::BASE;
use crate::setup;
use project::Project;

/// What a visitor of the site gets, by what was written into the article.
type Made = BTreeMap<String, String>;

/// Tries both on a copy of the build that has an address. A sentence where PHP, WordPress or the build is not there.
pub fn check(project: &Project) -> Result<Option<String>> {
    let wordpress = setup::systems::wordpress(project);
    if project.which("php").is_none() || !wordpress.is_dir() {
        return Ok(Some(
            "the plugin for WordPress: PHP or WordPress is not there, `cargo xtask systems` brings them on Debian"
                .to_owned(),
        ));
    }
    if !project.dist().join("index.html").is_file() {
        return Ok(Some("the plugin for WordPress: there is no dist/, `cargo xtask dist` builds it".to_owned()));
    }
    let build = project.target().join("systems-dist");
    site::publish(project, &project.dist(), &build, BASE)?;
    let plugin = build.join(site::PLUGIN);
    without(&visit(project, &wordpress, &build, None)?)?;
    with(&visit(project, &wordpress, &build, Some(&plugin))?)?;
    fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))?;
    Ok(None)
}

fn visit(project: &Project, wordpress: &Path, build: &Path, plugin: Option<&Path>) -> Result<Made> {
    let mut command = project.command("php");
    command.arg(project.root.join("xtask/systems/plugin.php")).arg(wordpress).arg(build).args(plugin);
    let printed = fed(&mut command, "")?;
    serde_json::from_str(&printed).context("xtask/systems/plugin.php did not print JSON")
}

/// By the links for discovery alone: a frame with a height, of the page's language or of the one quote.
fn without(made: &Made) -> Result<()> {
    for (what, start) in [
        ("view", "src=\"https://example.org/paris-call/fr/embed.html#"),
        ("card", "src=\"https://example.org/paris-call/quote/"),
    ] {
        has(made, what, &["<iframe", start, " height=\"", "Before.", "After."])?;
    }
    lacks(made, "view", &["<blockquote"])?;
    lacks(made, "other", &["<iframe"])
}

/// With the plugin: the element with the choice, a link to the same choice, and its script once.
fn with(made: &Made) -> Result<()> {
    let choice = "<paris-call-briefing view=\"map\" date=\"2019-11-12\" country=\"FRA\" lang=\"fr\" style=\"";
    has(
        made,
        "view",
        &[
            choice,
            "--paris-call-height:calc(",
            "href=\"https://example.org/paris-call/fr/#date=2019-11-12&#038;country=FRA\"",
            "After.",
        ],
    )?;
    has(made, "card", &["<paris-call-briefing quote=\"", "href=\"https://example.org/paris-call/#quote="])?;
    lacks(made, "other", &["<paris-call-briefing", "<iframe"])?;
    has(made, "shortcode", &["<paris-call-briefing view=\"quotes\" q=\"say &quot;no&quot;\" plain=\"1\" lang=\"fr\""])?;
    lacks(made, "shortcode", &["alert", "date="])?;
    has(made, "block", &["<paris-call-briefing view=\"timeline\""])?;
    has(made, "provider", &["https://example.org/paris-call/oembed.json"])?;
    has(made, "preview", &["<iframe src=\"https://example.org/paris-call/embed.html#view=map\"", "100cqw"])?;
    let scripts =
        made.get("scripts").map_or(0, |scripts| scripts.matches("https://example.org/paris-call/embed.js").count());
    ensure!(scripts == 1, "the plugin's script stands in the page {scripts} times");
    Ok(())
}

fn has(made: &Made, what: &str, parts: &[&str]) -> Result<()> {
    let html = made.get(what).map_or("", String::as_str);
    for part in parts {
        ensure!(html.contains(part), "WordPress makes of the {what} no {part:?}: {html}");
    }
    Ok(())
}

fn lacks(made: &Made, what: &str, parts: &[&str]) -> Result<()> {
    let html = made.get(what).map_or("", String::as_str);
    for part in parts {
        ensure!(!html.contains(part), "WordPress makes of the {what} {part:?}: {html}");
    }
    Ok(())
}
