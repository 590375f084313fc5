//! The sites of the tests: folders with faults, each at an origin of its own.

use std::net::Ipv4Addr;
use std::path::Path;

pub use devserver::{Edit, Faults, Gate, Running as Site};

/// Serves this folder with these faults.
pub fn serve(root: &Path, faults: Faults) -> Site {
    started(root, faults, Ipv4Addr::LOCALHOST)
}

/// The same on another site: another host, not just another port, which browsers take for the same site.
pub fn elsewhere(root: &Path, faults: Faults) -> Site {
    started(root, faults, Ipv4Addr::new(127, 0, 0, 2))
}

fn started(root: &Path, faults: Faults, host: Ipv4Addr) -> Site {
    devserver::Site::faulty(root, faults).start_fresh(host).expect("a port on a loopback address")
}
