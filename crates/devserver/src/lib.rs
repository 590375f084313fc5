//! A server of static files, for this machine only: `cargo xtask serve`, the lab and the tests in browsers.
//!
//! The files are `tower-http`'s to serve; here is what differs from a plain folder: how long browsers may keep a file,
//! compression as hosts do it, and the faults that a test asks for. Knows nothing of the briefing but that names with a hash
//! of their content never change.

mod faults;
mod files;
mod lock;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::io;
use std::net::{IpAddr, Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;
use tower_http::services::fs::ServeDir;

pub use faults::{Edit, Faults, Gate};
use files::Files;
use lock::locked;

/// A folder to be served.
#[derive(Default)]
pub struct Site {
    root: PathBuf,
    /// Whether browsers may keep files as long as `static/_headers` lets them.
    kept: bool,
    compressed: bool,
    faults: Faults,
}

/// A folder that is being served, until this is dropped.
pub struct Running {
    port: u16,
    host: IpAddr,
    runtime: Option<Runtime>,
    server: JoinHandle<io::Result<()>>,
    log: Arc<Mutex<Log>>,
}

/// What was asked for and sent.
#[derive(Default)]
struct Log {
    requests: Vec<String>,
    sent: usize,
}

impl Site {
    /// The files as they are now: a rebuilt page must show at once, so that browsers keep nothing.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), ..Self::default() }
    }

    /// The files as a host serves them: compressed, and kept by browsers. A file is compressed when it is first asked for.
    pub fn production(root: impl Into<PathBuf>) -> Self {
        Self { kept: true, compressed: true, ..Self::new(root) }
    }

    /// The files as a host serves them, uncompressed and with these faults.
    pub fn faulty(root: impl Into<PathBuf>, faults: Faults) -> Self {
        Self { kept: true, faults, ..Self::new(root) }
    }

    /// Starts serving on 127.0.0.1; port 0 stands for any free one. Fails if the port is taken.
    pub fn start(self, port: u16) -> io::Result<Running> {
        self.listen(TcpListener::bind((Ipv4Addr::LOCALHOST, port))?)
    }

    /// Starts serving on a loopback address, at a port that no site of this program has had there before. Browsers keep files
    /// that are named by their content for ever, so at an old origin they would not ask for one that a test has damaged:
    /// seen once in 511 trials.
    pub fn start_fresh(self, host: Ipv4Addr) -> io::Result<Running> {
        static USED: Mutex<BTreeSet<(Ipv4Addr, u16)>> = Mutex::new(BTreeSet::new());
        loop {
            let listener = TcpListener::bind((host, 0))?;
            if locked(&USED).insert((host, listener.local_addr()?.port())) {
                return self.listen(listener);
            }
        }
    }

    fn listen(self, listener: TcpListener) -> io::Result<Running> {
        let address = listener.local_addr()?;
        listener.set_nonblocking(true)?;
        // One thread for the network is enough for one browser; files are read on others.
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_io().build()?;
        let log = Arc::new(Mutex::new(Log::default()));
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let app = self.app(Arc::clone(&log))?;
        let server = runtime.spawn(async move { axum::serve(listener, app).await });
        Ok(Running { port: address.port(), host: address.ip(), runtime: Some(runtime), server, log })
    }

    fn app(self, log: Arc<Mutex<Log>>) -> io::Result<Router> {
        let files = Files::new(&self.root, self.faults.edits, self.compressed);
        let folder = ServeDir::with_backend(&self.root, files);
        let folder = if self.compressed { folder.precompressed_br().precompressed_gzip() } else { folder };
        let rules = Rules {
            log,
            kept: self.kept,
            held: self.faults.held,
            everywhere: parsed(&self.faults.everywhere)?,
            pages: parsed(&self.faults.headers)?,
        };
        Ok(Router::new().fallback_service(folder).layer(from_fn_with_state(Arc::new(rules), answer)))
    }
}

impl Running {
    /// `http://<host>:<port>`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://{}:{}", self.host, self.port)
    }

    /// Where the site is, with a slash at the end.
    pub fn address(&self) -> String {
        self.origin() + "/"
    }

    /// What has been asked for so far, as paths (or whole addresses, where the site was used as a proxy).
    pub fn requests(&self) -> Vec<String> {
        locked(&self.log).requests.clone()
    }

    /// How many bytes of content have been sent so far.
    pub fn sent(&self) -> usize {
        locked(&self.log).sent
    }

    /// Serves until the program is ended from outside, or the network gives out.
    pub fn wait(mut self) -> io::Result<()> {
        match self.runtime.take() {
            Some(runtime) => runtime.block_on(&mut self.server)?,
            None => Ok(()),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Not by its own end, which waits for answers that are held back.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// What is different from a plain folder.
struct Rules {
    log: Arc<Mutex<Log>>,
    kept: bool,
    held: Option<(&'static str, Arc<Gate>)>,
    everywhere: Vec<(HeaderName, HeaderValue)>,
    pages: Vec<(HeaderName, HeaderValue)>,
}

async fn answer(State(rules): State<Arc<Rules>>, request: Request, next: Next) -> Response {
    locked(&rules.log).requests.push(request.uri().to_string());
    let path = request.uri().path().to_owned();
    let file = if path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
    if let Some((part, gate)) = &rules.held
        && file.contains(part)
    {
        gate.opened().await;
    }
    let is_get = request.method() == Method::GET;
    let mut response = next.run(request).await;
    match response.status() {
        StatusCode::NOT_FOUND => return (StatusCode::NOT_FOUND, format!("There is no {path}\n")).into_response(),
        StatusCode::METHOD_NOT_ALLOWED => {
            return (StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD\n").into_response();
        }
        _ => {}
    }
    let headers = response.headers_mut();
    if let Some(length) = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok())
        && is_get
    {
        locked(&rules.log).sent += length;
    }
    // A file's own words are all in UTF-8, which its ending cannot say.
    if let Some(media) = headers.get(CONTENT_TYPE).and_then(|media| media.to_str().ok())
        && let Some(media) = media.strip_prefix("text/")
        && let Ok(media) = HeaderValue::try_from(format!("text/{media}; charset=utf-8"))
    {
        headers.insert(CONTENT_TYPE, media);
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(if rules.kept { kept(&file) } else { "no-store" }));
    let pages = rules.pages.iter().filter(|_| file.ends_with(".html"));
    for (name, value) in rules.everywhere.iter().chain(pages) {
        headers.insert(name, value.clone());
    }
    response
}

/// How long a host lets browsers keep a file, as `static/_headers` says: for ever what has a hash of its content in its name.
fn kept(file: &str) -> &'static str {
    let is_hash = |part: &str| part.len() == 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    if file.split(['-', '.']).any(is_hash) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// The headers that a test asks for.
fn parsed(headers: &[(String, String)]) -> io::Result<Vec<(HeaderName, HeaderValue)>> {
    let header = |(name, value): &(String, String)| {
        let invalid = || io::Error::new(io::ErrorKind::InvalidInput, format!("{name}: {value} is no header"));
        Ok((name.parse().map_err(|_| invalid())?, value.parse().map_err(|_| invalid())?))
    };
    headers.iter().map(header).collect()
}
