//! Programs of others that judge the page, run by Node: each script of the folder `node` prints what its library finds.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::REMEDY;

/// What a script prints of these files.
pub fn judge(script: &str, files: &[PathBuf]) -> Value {
    let modules = env::var("NODE_MODULES").unwrap_or_else(|_| panic!("NODE_MODULES names no folder. {REMEDY}"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("node").join(script);
    let output = Command::new("node").arg(&path).arg(&modules).args(files).output();
    let output = output.unwrap_or_else(|error| panic!("node: {error}. {REMEDY}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{script} failed: {said}\n{REMEDY}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{script} printed no JSON: {error}\n{said}"))
}
