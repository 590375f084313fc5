//! What articles, and the systems in which they are written, take from a build besides its pages.

use anyhow::Result;
use embed::Heights;
use project::Project;

use super::heights::Table;
use super::{read, script, wordpress};

/// The files with the words of the contract, the languages and the heights in their places.
pub struct Articles {
    /// `embed.js`, before it is made shorter.
    pub loader: String,
    /// The plugin for WordPress.
    pub plugin: String,
}

impl Articles {
    /// For the data of a project and the address that it is published at.
    ///
    /// # Errors
    /// A file or record that cannot be read, and a place of a file that is not known.
    pub fn of(project: &Project, address: Option<&str>) -> Result<Articles> {
        Articles::with(project, address, &Table::complete(&project.root.join("data"))?)
    }

    /// The same, given the heights.
    pub(super) fn with(project: &Project, address: Option<&str>, heights: &Table) -> Result<Articles> {
        let plugin = script::filled(&read(&project.root.join("static").join(wordpress::PATH))?)?;
        Ok(Articles {
            loader: heights.fill(&script::source(project, "embed.js")?)?,
            plugin: wordpress::plugin(&plugin, address, &Heights::new(&heights.text()))?,
        })
    }
}
