//! `cargo xtask setup`: installs what the other commands need, and only what is missing.

mod machine;
pub mod system;
pub mod tools;

use anyhow::{Result, bail};

use crate::engine::Engine;
use crate::project::Project;

/// Installs, and says how to call the tools without us.
pub fn run(project: &Project, tests: bool) -> Result<()> {
    ensure(project, tests)?;
    println!("Everything is there. To call `trunk serve` or `trunk build --release` yourself:\n");
    println!("  export PATH=\"{}:$PATH\"", project.tools.join("bin").display());
    Ok(())
}

/// Installs what building needs and, for the tests, the browsers and their drivers. Needs no network when all is there.
/// Everything that cannot be installed is named at once, each with the command that would do it.
pub fn ensure(project: &Project, tests: bool) -> Result<()> {
    ensure_for(project, if tests { &Engine::ALL } else { &[] })
}

/// The same with the browsers and drivers of these engines only.
pub fn ensure_for(project: &Project, engines: &[Engine]) -> Result<()> {
    let mut left = Vec::from_iter(system::install(project, engines)?);
    left.extend(tools::install(project, engines)?);
    if !left.is_empty() {
        bail!("something has to be installed by hand:\n\n  {}\n", left.join("\n  "));
    }
    machine::write(project)
}
