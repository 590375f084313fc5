//! A server of static files, for this machine only.

mod media;

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use brotli::CompressorWriter;
use tiny_http::{Header, Method, Request, Response, Server};

/// How many requests are answered at the same time: browsers open six connections.
const WORKERS: usize = 6;

/// A folder to be served.
pub struct Site {
    root: PathBuf,
    /// What was compressed before; `None` where nothing is to be.
    packed: Option<Mutex<HashMap<PathBuf, Vec<u8>>>>,
}

/// A folder that is being served.
pub struct Running {
    workers: Vec<JoinHandle<()>>,
    address: String,
}

impl Site {
    /// A site of the files in a folder.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), packed: None }
    }

    /// The same, its texts and Wasm compressed as hosts do it; each takes a moment when it is first asked for.
    pub fn compressed(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), packed: Some(Mutex::default()) }
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
        let workers = workers.collect();
        keep_awake(port);
        Ok(Running { workers, address: format!("http://127.0.0.1:{port}/") })
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
        let headers = [header("Content-Type", media::media_type(&path)), header("Cache-Control", self.kept(&path))];
        let headers = headers.into_iter().flatten();
        if let Some(bytes) = self.packed(&request, &path)? {
            let packed = Response::from_data(bytes);
            return request
                .respond(headers.chain(header("Content-Encoding", "br")).fold(packed, Response::with_header));
        }
        request.respond(headers.fold(Response::from_file(File::open(&path)?), Response::with_header))
    }

    /// How long browsers may keep a file. A rebuilt page must show at once; there is no network to be saved on one machine.
    /// Where the site stands for a host, it keeps as `static/_headers` says: for ever what has a hash in its name.
    fn kept(&self, path: &Path) -> &'static str {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let hash = name.rsplit_once('-').and_then(|(_, rest)| rest.split('.').next());
        let is_hashed = hash.is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match &self.packed {
            None => "no-store",
            Some(_) if is_hashed => "public, max-age=31536000, immutable",
            Some(_) => "no-cache",
        }
    }

    /// The file in brotli, if this site compresses, the browser takes it and the file gains by it.
    fn packed(&self, request: &Request, path: &Path) -> io::Result<Option<Vec<u8>>> {
        let Some(packed) = &self.packed else { return Ok(None) };
        let accepts = |header: &Header| {
            header.field.equiv("Accept-Encoding") && header.value.as_str().split(',').any(|way| way.trim() == "br")
        };
        if !request.headers().iter().any(accepts) || media::media_type(path).starts_with("image/png") {
            return Ok(None);
        }
        let mut packed = packed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bytes) = packed.get(path) {
            return Ok(Some(bytes.clone()));
        }
        let mut packer = CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
        packer.write_all(&fs::read(path)?)?;
        let bytes = packer.into_inner();
        packed.insert(path.to_owned(), bytes.clone());
        Ok(Some(bytes))
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

/// The library counts a thread as free until it has woken up, and so may give two connections to one thread: the second
/// then waits until the first ends, which a browser keeps open for minutes. With each new connection it looks again, so
/// that this one comes every moment, for as long as the program runs.
fn keep_awake(port: u16) {
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_millis(200));
            let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, port));
        }
    });
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
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::path::Path;

    use super::{Site, decoded};

    /// The answer's head to a request with this header.
    fn head(site: Site, header: &str) -> String {
        let running = site.start(0).expect("a port");
        let place = running.address().trim_start_matches("http://").trim_end_matches('/').to_owned();
        let mut stream = TcpStream::connect(&place).expect("the site");
        write!(stream, "GET /main.rs HTTP/1.1\r\nHost: {place}\r\n{header}Connection: close\r\n\r\n")
            .expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).split("\r\n\r\n").next().unwrap_or_default().to_owned()
    }

    #[test]
    fn compresses_where_it_is_asked_to_and_understood() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
        let understood = "Accept-Encoding: gzip, deflate, br\r\n";
        assert!(head(Site::compressed(folder), understood).contains("Content-Encoding: br"));
        for plain in [head(Site::compressed(folder), ""), head(Site::new(folder), understood)] {
            assert!(plain.starts_with("HTTP/1.1 200") && !plain.contains("Content-Encoding"), "{plain}");
        }
    }

    #[test]
    fn a_site_that_stands_for_a_host_lets_browsers_keep_what_has_a_hash_in_its_name() {
        let (host, bench) = (Site::compressed("dist"), Site::new("dist"));
        for (name, kept) in [
            ("app-0123456789abcdef.wasm", "public, max-age=31536000, immutable"),
            ("fr/dataset.fr-0123456789abcdef.js", "public, max-age=31536000, immutable"),
            ("index.html", "no-cache"),
            ("quote/cyber-defence.html", "no-cache"),
        ] {
            assert_eq!(host.kept(Path::new(name)), kept, "{name}");
            assert_eq!(bench.kept(Path::new(name)), "no-store", "{name}");
        }
    }

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
