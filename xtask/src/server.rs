//! A server of static files, for this machine only.

use std::fs::{self, File};
use std::io;
use std::net::Ipv4Addr;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Method, Request, Response, Server};

/// How many requests are answered at the same time: browsers open six connections.
const WORKERS: usize = 6;

/// A folder to be served.
pub struct Site {
    root: PathBuf,
}

/// A folder that is being served.
pub struct Running {
    workers: Vec<JoinHandle<()>>,
    address: String,
}

impl Site {
    /// A site of the files in a folder.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Starts serving on 127.0.0.1; port 0 stands for any free one.
    pub fn start(self, port: u16) -> io::Result<Running> {
        let server = Arc::new(Server::http((Ipv4Addr::LOCALHOST, port)).map_err(io_error)?);
        let port = server.server_addr().to_ip().map_or(port, |address| address.port());
        let site = Arc::new(self);
        let workers = (0..WORKERS).map(|_| {
            let (server, site) = (Arc::clone(&server), Arc::clone(&site));
            thread::spawn(move || {
                for request in server.incoming_requests() {
                    // An error here is a reader who has gone away.
                    let _ = site.answer(request);
                }
            })
        });
        Ok(Running { workers: workers.collect(), address: format!("http://127.0.0.1:{port}/") })
    }

    fn answer(&self, request: Request) -> io::Result<()> {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return request.respond(Response::from_string("Only GET and HEAD\n").with_status_code(405));
        }
        let address = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
        let Some(path) = self.file(&address) else {
            return request.respond(Response::from_string(format!("There is no {address}\n")).with_status_code(404));
        };
        if path.is_dir() {
            let there = header("Location", &format!("{address}/")).into_iter();
            let moved = Response::from_string("Moved\n").with_status_code(301);
            return request.respond(there.fold(moved, Response::with_header));
        }
        // A rebuilt page must show at once; there is no network to be saved on one machine.
        let headers = [header("Content-Type", media_type(&path)), header("Cache-Control", "no-store")];
        request
            .respond(headers.into_iter().flatten().fold(Response::from_file(File::open(&path)?), Response::with_header))
    }

    /// The file that an address means: nothing outside of the folder, and a folder's `index.html`.
    fn file(&self, address: &str) -> Option<PathBuf> {
        let relative = decoded(address.trim_start_matches('/'))?;
        let inside = Path::new(&relative).components().all(|part| matches!(part, Component::Normal(_)));
        let mut path = self.root.join(&relative);
        if relative.is_empty() || relative.ends_with('/') {
            path.push("index.html");
        }
        (inside && fs::metadata(&path).is_ok()).then_some(path)
    }
}

impl Running {
    /// Where the site is, with a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Serves until the program is ended from outside.
    pub fn wait(self) {
        for worker in self.workers {
            let _ = worker.join();
        }
    }
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("md" | "txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}

fn decoded(address: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn io_error(error: Box<dyn std::error::Error + Send + Sync>) -> io::Error {
    error.downcast::<io::Error>().map_or_else(io::Error::other, |error| *error)
}

#[cfg(test)]
mod tests {
    use super::{Site, decoded};

    #[test]
    fn only_what_is_inside_the_folder_has_a_file() {
        let site = Site::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
        for address in ["/main.rs", "/bundle/mod.rs", "/m%61in.rs", "/bundle"] {
            assert!(site.file(address).is_some(), "{address}");
        }
        for address in
            ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/nothing.rs", "//etc/passwd/../../x", "/bundle/", "/%zz"]
        {
            assert!(site.file(address).is_none(), "{address}");
        }
    }

    #[test]
    fn percent_signs_stand_for_bytes() {
        assert_eq!(decoded("caf%C3%A9").as_deref(), Some("café"));
        assert_eq!(decoded("%C3"), None);
        assert_eq!(decoded("%4"), None);
    }
}
