//! The folder that a build fills, and the files that it is made from.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// The folder that is being filled.
pub struct Output<'a> {
    pub folder: &'a Path,
}

impl Output<'_> {
    /// Writes a file of this path within the folder.
    pub fn write(&self, path: impl AsRef<Path>, content: impl AsRef<[u8]>) -> Result<()> {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(self.folder))?;
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Names a file by its content, so that it may be kept for ever.
    pub fn write_hashed(&self, name: &str, extension: &str, content: impl AsRef<[u8]>) -> Result<String> {
        let name = format!("{name}-{}.{extension}", digest(content.as_ref()));
        self.write(&name, content)?;
        Ok(name)
    }
}

/// The files of a folder by name, without its folders.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let paths: Result<Vec<_>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths?;
    paths.retain(|path| path.is_file());
    paths.sort();
    Ok(paths)
}

/// The text of a file.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A short hash of a content, for names and versions.
pub fn digest(content: &[u8]) -> String {
    hexadecimal(&Sha256::digest(content))
}

/// A whole hash of a content in hexadecimal digits, as `sha256sum` prints it.
pub fn whole_digest(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first four bytes of a hash: enough to tell versions of one file apart. Each byte more is one more in a page for each file that
/// it names, as nothing can make them shorter.
pub fn hexadecimal(hash: &[u8]) -> String {
    hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn a_hash_in_a_name_is_one_to_hosts() {
        let hash = digest(b"a file");
        assert_eq!(hash.len(), 8, "`crates/devserver` would have browsers ask for it anew each time");
        assert_ne!(hash, digest(b"another file"));
    }
}
