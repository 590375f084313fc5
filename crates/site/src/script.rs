//! Scripts as they are delivered: short, since every page or article carries them.

use std::path::Path;

use anyhow::Result;

use project::Project;
use project::step;

/// A script as terser makes it shorter, which saves a tenth of it after brotli, too.
pub fn minified(project: &Project, script: &Path) -> Result<String> {
    let mut command = project.command("terser");
    // Twice, as the second pass drops what the first has inlined. Nothing that would change what a script does.
    command.arg(script).args(["--ecma", "2020", "--mangle", "--compress", "passes=2"]);
    let remedy = "the lines above say where it is no JavaScript; `cargo xtask setup` installs terser";
    Ok(format!(
        "{}\n",
        step::run(&format!("Shortening {}", script.file_name().unwrap_or_default().display()), &mut command, remedy)?
            .trim_end()
    ))
}

/// A script without its comments, which stand on lines of their own there, and without its indentation.
pub fn lean(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|line| format!("{line}\n")).collect()
}
