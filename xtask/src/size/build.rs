use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result};
use brotli::CompressorWriter;

/// A build.
pub struct Dist(PathBuf);

impl Dist {
    /// The build in a folder.
    pub fn new(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// A file of it.
    pub fn read(&self, name: &str) -> Result<Vec<u8>> {
        let path = self.0.join(name);
        fs::read(&path).with_context(|| format!("cannot read {}: `cargo xtask dist` makes it", path.display()))
    }

    /// The names in the top folder that are meant, in order.
    pub fn names(&self, is_meant: impl Fn(&str) -> bool) -> Result<Vec<String>> {
        let entries = fs::read_dir(&self.0)
            .with_context(|| format!("cannot read {}: `cargo xtask dist` makes it", self.0.display()))?;
        let names: Result<Vec<_>, _> =
            entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned())).collect();
        let mut names = names?;
        names.retain(|name| is_meant(name));
        names.sort();
        Ok(names)
    }

    /// The weight of the files of the top folder that are meant.
    pub fn packed(&self, is_meant: impl Fn(&str) -> bool) -> Result<usize> {
        self.names(is_meant)?.iter().map(|name| brotli(&self.read(name)?)).sum()
    }
}

/// What a text weighs when it travels.
pub fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut packer = CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    packer.write_all(bytes)?;
    Ok(packer.into_inner().len())
}
