//! `cargo xtask serve`: the briefing on this machine.

use std::io;
use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context, Result, anyhow};
use clap::Args;
use devserver::Site;
use model::Language;

use crate::dist;
use project::Project;

/// How to serve.
#[derive(Args)]
pub struct ServeOptions {
    /// The port to serve on
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Open the address in the browser
    #[arg(long)]
    open: bool,
    /// Compressed and kept by browsers, as a host serves it; a rebuilt page may not show at once, and the first visit of a
    /// page waits seconds while it is compressed
    #[arg(long)]
    production: bool,
}

/// Builds if need be, serves `dist/` and prints the address. Ends when it is interrupted.
pub fn run(project: &Project, &ServeOptions { port, open, production }: &ServeOptions) -> Result<()> {
    // Before the minutes that a first build takes, not after them.
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map(drop).map_err(|error| refused(error, port))?;
    dist::run_if_stale(project)?;
    let site = if production { Site::production(project.dist()) } else { Site::new(project.dist()) };
    let site = site.start(port).map_err(|error| refused(error, port))?;
    let address = site.address();
    let others = Language::default().others().map(|other| format!("{}: {address}{}, ", other.name(), other.folder()));
    let others: String = others.collect();
    println!(
        "The briefing is at {address}  ({others}one file: {address}briefing.html).\nCtrl+C ends; after an edit, start it again: it builds what changed."
    );
    if open {
        let (program, arguments): (_, &[&str]) = match std::env::consts::OS {
            "macos" => ("open", &[]),
            "windows" => ("cmd", &["/c", "start"]),
            _ => ("xdg-open", &[]),
        };
        if project.command(program).args(arguments).arg(site.address()).status().is_err() {
            eprintln!("No browser could be opened ({program} is missing): open the address yourself.");
        }
    }
    site.wait().context("the server has ended")
}

fn refused(error: io::Error, port: u16) -> anyhow::Error {
    if error.kind() == io::ErrorKind::AddrInUse {
        let other = port.checked_add(1).unwrap_or(8080);
        return anyhow!("port {port} is taken; choose another, as in `cargo xtask serve --port {other}`");
    }
    anyhow!(error).context(format!("cannot serve on port {port}"))
}
