//! Serves a folder on a port of its own, with the faults that a test asks for, and notes every request and its cost.
//! Answers may be kept as `static/_headers` allows it: names with a hash for ever, the rest after asking again.

use std::collections::BTreeSet;
use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io::Cursor;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use tiny_http::{Header, Request, Response, Server};

use super::limit;

/// Given a file's path and bytes, the bytes to send in their place; `None` makes the file missing.
pub type Edit = Box<dyn Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync>;

/// What is different from a plain server.
#[derive(Default)]
pub struct Faults {
    /// Changes to files, applied in order.
    pub edits: Vec<Edit>,
    /// Headers sent with every page.
    pub headers: Vec<(&'static str, String)>,
    /// Headers sent with every file.
    pub everywhere: Vec<(String, String)>,
    /// Files with this ending are sent only once the gate is open.
    pub held: Option<(&'static str, Arc<Gate>)>,
}

impl Faults {
    /// The bytes of a file after all changes.
    pub fn apply(&self, file: &str, bytes: Vec<u8>) -> Option<Vec<u8>> {
        self.edits.iter().try_fold(bytes, |bytes, edit| edit(file, bytes))
    }
}

/// Holds answers back until it is opened.
#[derive(Default)]
pub struct Gate {
    open: Mutex<bool>,
    changed: Condvar,
}

impl Gate {
    /// Lets everything through from now on.
    pub fn open(&self) {
        *self.open.lock().expect("the gate") = true;
        self.changed.notify_all();
    }

    /// Waits for `open`, at most a (stretched) minute so that a failed test cannot leave a thread behind for long.
    fn wait(&self) {
        let open = self.open.lock().expect("the gate");
        let _ = self.changed.wait_timeout_while(open, limit::stretched(Duration::from_secs(60)), |open| !*open);
    }
}

/// A running site; it stops when dropped.
pub struct Site {
    /// `http://<host>:<port>`, without a slash at the end.
    pub origin: String,
    server: Arc<Server>,
    requests: Arc<Mutex<Vec<String>>>,
    sent: Arc<AtomicUsize>,
}

/// A server at an origin that no trial has had before. Browsers keep files that are named by their content for ever, so at
/// an old origin they would not ask for one that a trial has damaged: seen once in 511 trials.
fn fresh(host: &str) -> Server {
    static USED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    loop {
        let server = Server::http((host, 0)).expect("a port on a loopback address");
        if USED.lock().expect("the origins").insert(server.server_addr().to_string()) {
            return server;
        }
    }
}

impl Site {
    /// Serves this folder with these faults.
    pub fn serve(root: &Path, faults: Faults) -> Self {
        Self::listen(fresh("127.0.0.1"), root, faults)
    }

    /// The same on another site: another host, not just another port, which browsers take for the same site.
    pub fn elsewhere(root: &Path, faults: Faults) -> Self {
        Self::listen(fresh("127.0.0.2"), root, faults)
    }

    fn listen(server: Server, root: &Path, faults: Faults) -> Self {
        let server = Arc::new(server);
        let origin = format!("http://{}", server.server_addr());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let sent = Arc::new(AtomicUsize::new(0));
        let (log, count) = (Arc::clone(&requests), Arc::clone(&sent));
        let shop = Arc::new(Shop { root: root.to_path_buf(), faults, requests: log, sent: count });
        let listener = Arc::clone(&server);
        thread::spawn(move || {
            // One thread per request: an answer that is held back must not hold the others.
            while let Ok(request) = listener.recv() {
                let shop = Arc::clone(&shop);
                thread::spawn(move || shop.answer(request));
            }
        });
        let site = Self { origin, server, requests, sent };
        site.keep_awake();
        site
    }

    /// The server counts a thread as free until it has woken up, and so may give two connections to one thread: the
    /// second then waits until some other connection ends, which a browser keeps open for minutes. With each new
    /// connection the server looks again, so that this one comes every moment.
    fn keep_awake(&self) {
        let (server, address) = (Arc::downgrade(&self.server), self.server.server_addr().to_ip());
        thread::spawn(move || {
            while server.strong_count() > 0 {
                thread::sleep(Duration::from_millis(200));
                let _ = address.map(TcpStream::connect);
            }
        });
    }

    /// What has been asked for so far, as paths (or whole addresses, if the site was used as a proxy).
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("the request log").clone()
    }

    /// How many bytes of content have been sent so far.
    pub fn sent(&self) -> usize {
        self.sent.load(Ordering::SeqCst)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.unblock();
    }
}

struct Shop {
    root: PathBuf,
    faults: Faults,
    requests: Arc<Mutex<Vec<String>>>,
    sent: Arc<AtomicUsize>,
}

impl Shop {
    fn answer(&self, request: Request) {
        self.requests.lock().expect("the request log").push(request.url().to_owned());
        let path = request.url().split(['?', '#']).next().unwrap_or_default().trim_start_matches('/').to_owned();
        let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path };
        if let Some((ending, gate)) = &self.faults.held
            && file.ends_with(ending)
        {
            gate.wait();
        }
        let known = request.headers().iter().find(|header| header.field.equiv("If-None-Match"));
        let known = known.map(|header| header.value.to_string());
        let _ = request.respond(self.response(&file, known)); // a browser that has moved on is no fault
    }

    /// The answer to a browser that knows this version of the file.
    fn response(&self, file: &str, known: Option<String>) -> Response<Cursor<Vec<u8>>> {
        let inside = !file.split('/').any(|part| part == "..");
        let bytes = fs::read(self.root.join(file)).ok().filter(|_| inside);
        let Some(bytes) = bytes.and_then(|bytes| self.faults.apply(file, bytes)) else {
            return Response::from_string("not found").with_status_code(404);
        };
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let version = format!("\"{:x}\"", hasher.finish());
        let keep = if named_by_content(file) { "public, max-age=31536000, immutable" } else { "no-cache" };
        let fresh = known.is_some_and(|known| known == version);
        let bytes = if fresh { Vec::new() } else { bytes };
        self.sent.fetch_add(bytes.len(), Ordering::SeqCst);
        let mut response = Response::from_data(bytes)
            .with_status_code(if fresh { 304 } else { 200 })
            .with_header(header("Content-Type", media_type(file)))
            .with_header(header("Cache-Control", keep))
            .with_header(header("ETag", &version));
        for (name, value) in &self.faults.everywhere {
            response.add_header(header(name, value));
        }
        if file.ends_with(".html") {
            for (name, value) in &self.faults.headers {
                response.add_header(header(name, value));
            }
        }
        response
    }
}

/// Whether a file's name holds a hash of its content.
fn named_by_content(file: &str) -> bool {
    let hash = |part: &str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    file.split(['-', '.']).any(hash)
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("a header in ASCII")
}

fn media_type(file: &str) -> &'static str {
    match file.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "csv" => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    }
}
