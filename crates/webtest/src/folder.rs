//! Folders: where `dist/` is, and throw-away folders with copies of it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};

use project::Project;

/// The built page: `PARIS_CALL_DIST`, or `dist/` in the workspace.
pub fn dist() -> PathBuf {
    let named = env::var_os("PARIS_CALL_DIST").map(PathBuf::from);
    named.unwrap_or_else(|| project().dist())
}

/// The workspace that the tests are of.
pub fn project() -> Project {
    Project::find().unwrap_or_else(|error| panic!("{error:#}"))
}

/// A new empty folder under the build's own temporary folder; deleted when dropped.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes a folder whose name starts with this word.
    pub fn new(word: &str) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = project().target().join("tmp").join(format!("e2e-{}-{word}-{number}", process::id()));
        fs::create_dir_all(&path).unwrap_or_else(|error| panic!("cannot make {}: {error}", path.display()));
        Self(path)
    }

    /// Where the folder is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The `file://` address of a file in this folder.
    pub fn address(&self, file: &str) -> String {
        file_address(&self.0.join(file))
    }

    /// Writes a file, with the folders that it needs.
    pub fn write(&self, file: &str, bytes: &[u8]) {
        let path = self.0.join(file);
        let parent = path.parent().expect("a file in a folder");
        fs::create_dir_all(parent).unwrap_or_else(|error| panic!("cannot make {}: {error}", parent.display()));
        fs::write(&path, bytes).unwrap_or_else(|error| panic!("cannot write {}: {error}", path.display()));
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The `file://` address of a path.
pub fn file_address(path: &Path) -> String {
    let escaped = path.display().to_string().replace('%', "%25").replace(' ', "%20").replace('#', "%23");
    format!("file://{escaped}")
}

/// Every file below a folder, as paths relative to it, sorted.
pub fn files(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![root.to_path_buf()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("cannot read {}: {error}", folder.display()));
        for path in entries.map(|entry| entry.expect("a folder entry").path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(root).expect("a path below the root").display().to_string());
            }
        }
    }
    found.sort();
    found
}
