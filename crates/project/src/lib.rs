//! Where the project and its tools are on this machine, and how programs are run there.
//!
//! What the commands (`xtask`) and the build (`site`) share. Knows nothing of the briefing, of what is built or installed.

pub mod step;

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The checkout and the folder of its tools.
pub struct Project {
    /// The folder of the workspace's Cargo.toml.
    pub root: PathBuf,
    /// What `cargo xtask setup` installs goes here, never into the system.
    pub tools: PathBuf,
}

impl Project {
    /// The project that this program was built from.
    pub fn find() -> Result<Self> {
        let here = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&here).ancestors().find(|folder| folder.join("Cargo.lock").is_file());
        Ok(Self {
            root: root.context("the project's folder, which has Cargo.lock, was not found")?.to_owned(),
            tools: tools()?,
        })
    }

    /// What the build makes.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Cargo's own folder for what it builds, wherever the person put it.
    pub fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), |path| self.root.join(path))
    }

    /// A program to be run in the project's folder, ours before the system's.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let program = program.as_ref();
        let mut command = Command::new(self.which(program).as_deref().map_or(program, Path::as_os_str));
        command.current_dir(&self.root);
        if let Ok(path) = env::join_paths(self.search()) {
            command.env("PATH", path);
        }
        command
    }

    /// The cargo that runs us.
    pub fn cargo(&self) -> Command {
        self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// Where a program is, ours before the system's.
    pub fn which(&self, program: impl AsRef<OsStr>) -> Option<PathBuf> {
        let name = format!("{}{}", program.as_ref().to_string_lossy(), env::consts::EXE_SUFFIX);
        self.search().map(|folder| folder.join(&name)).find(|path| path.is_file())
    }

    fn search(&self) -> impl Iterator<Item = PathBuf> {
        let ours = [self.tools.join("bin"), self.tools.join("node_modules").join(".bin")];
        let path = env::var_os("PATH").unwrap_or_default();
        ours.into_iter().chain(env::split_paths(&path).collect::<Vec<_>>())
    }
}

/// Runs a program to its end, its output going where ours goes.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run {}", spelled(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", spelled(command));
    }
    Ok(())
}

/// What a program prints, its complaints going where ours go.
pub fn output(command: &mut Command) -> Result<String> {
    let output =
        command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot run {}", spelled(command)))?;
    if !output.status.success() {
        bail!("{} failed ({})", spelled(command), output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("{} did not print UTF-8", spelled(command)))
}

/// A command as a person would type it.
pub fn spelled(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = [program].into_iter().chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

fn tools() -> Result<PathBuf> {
    if let Some(folder) = env::var_os("PARIS_CALL_TOOLS") {
        return std::path::absolute(folder).context("PARIS_CALL_TOOLS is not a path");
    }
    let cache = match env::var_os("XDG_CACHE_HOME") {
        Some(folder) if Path::new(&folder).is_absolute() => PathBuf::from(folder),
        _ => env::home_dir().context("no home folder: set PARIS_CALL_TOOLS to a folder for the tools")?.join(".cache"),
    };
    Ok(cache.join("paris-call-briefing").join("tools"))
}
