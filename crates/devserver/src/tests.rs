#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use super::{Faults, Gate, Running, Site, kept};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

/// Sends a request with these headers.
fn send(running: &Running, target: &str, headers: &str) -> TcpStream {
    let place = running.origin().trim_start_matches("http://").to_owned();
    let mut stream = TcpStream::connect(&place).expect("the site");
    write!(stream, "GET {target} HTTP/1.1\r\nHost: {place}\r\n{headers}Connection: close\r\n\r\n").expect("a request");
    stream
}

/// The head of the answer, in small letters, and its content.
fn received(mut stream: TcpStream) -> (String, Vec<u8>) {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("an end of the head");
    let content = answer.split_off(end + 4);
    (String::from_utf8(answer).unwrap().to_lowercase(), content)
}

fn head(site: Site, target: &str, headers: &str) -> String {
    let running = site.start(0).expect("a port");
    received(send(&running, target, headers)).0
}

#[test]
fn compresses_in_production_where_it_is_understood() {
    let both = "Accept-Encoding: gzip, deflate, br\r\n";
    for (headers, way) in [(both, "br"), ("Accept-Encoding: gzip\r\n", "gzip")] {
        let head = head(Site::production(FOLDER), "/lib.rs", headers);
        assert!(head.contains(&format!("\r\ncontent-encoding: {way}")), "{head}");
        assert!(head.contains("\r\ncache-control: no-cache") && head.contains("\r\nvary: accept-encoding"), "{head}");
    }
    for plain in [head(Site::production(FOLDER), "/lib.rs", ""), head(Site::new(FOLDER), "/lib.rs", both)] {
        assert!(plain.starts_with("http/1.1 200") && !plain.contains("content-encoding"), "{plain}");
    }
}

#[test]
fn what_is_compressed_is_the_file() {
    let running = Site::production(FOLDER).start(0).expect("a port");
    let file = fs::read(format!("{FOLDER}/lib.rs")).unwrap();
    let mut unpacked = Vec::new();
    for _ in 0..2 {
        let (_, content) = received(send(&running, "/lib.rs", "Accept-Encoding: br\r\n"));
        unpacked.clear();
        brotli::Decompressor::new(&content[..], 4096).read_to_end(&mut unpacked).unwrap();
        assert!(unpacked == file && content.len() < file.len());
    }
    let (_, content) = received(send(&running, "/lib.rs", "Accept-Encoding: gzip\r\n"));
    unpacked.clear();
    flate2::read::GzDecoder::new(&content[..]).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, file);
}

#[test]
fn browsers_keep_nothing_but_what_a_host_lets_them_keep() {
    assert!(head(Site::new(FOLDER), "/lib.rs", "").contains("\r\ncache-control: no-store"));
    let forever = "public, max-age=31536000, immutable";
    for (name, wanted) in [
        ("/app-01234567.wasm", forever),
        ("/app-01234567.wasm.js", forever),
        ("/dataset.fr-01234567.js", forever),
        ("/index.html", "no-cache"),
        ("/quote/cyber-defence.html", "no-cache"),
    ] {
        assert_eq!(kept(name), wanted, "{name}");
    }
}

#[test]
fn only_what_is_inside_the_folder_is_served() {
    let running = Site::new(FOLDER).start(0).expect("a port");
    for target in ["/lib.rs", "/l%69b.rs", "/lib.rs?x#y"] {
        let (head, content) = received(send(&running, target, ""));
        assert!(head.starts_with("http/1.1 200") && content.starts_with(b"//! A server"), "{target}: {head}");
    }
    for target in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/nothing.rs", "//etc/passwd/../../x", "/"] {
        let (head, content) = received(send(&running, target, ""));
        assert!(head.starts_with("http/1.1 404") && content.starts_with(b"There is no /"), "{target}: {head}");
    }
}

#[test]
fn the_faults_are_made_and_what_was_asked_for_is_noted() {
    let faults = Faults {
        edits: vec![
            Box::new(|file, bytes| (file != "tests.rs").then_some(bytes)),
            Box::new(|file, bytes| Some(if file == "lib.rs" { b"short".to_vec() } else { bytes })),
        ],
        everywhere: vec![("X-Everywhere".to_owned(), "1".to_owned())],
        headers: vec![("X-Pages".to_owned(), "1".to_owned())],
        held: None,
    };
    let running = Site::faulty(FOLDER, faults).start(0).expect("a port");
    let (head, content) = received(send(&running, "/lib.rs", ""));
    assert!(head.contains("\r\nx-everywhere: 1") && !head.contains("x-pages") && content == b"short", "{head}");
    let version = head.lines().find_map(|line| line.strip_prefix("etag: ")).expect("a version");
    assert!(received(send(&running, "/tests.rs", "")).0.starts_with("http/1.1 404"));
    let again = received(send(&running, "/lib.rs", &format!("If-None-Match: {version}\r\n")));
    assert!(again.0.starts_with("http/1.1 304") && again.1.is_empty(), "{}", again.0);
    received(send(&running, "http://example.invalid/far.png", ""));
    assert_eq!(running.requests(), ["/lib.rs", "/tests.rs", "/lib.rs", "http://example.invalid/far.png"]);
    assert_eq!(running.sent(), "short".len());
}

#[test]
fn what_is_held_back_comes_once_the_gate_is_open_and_holds_nothing_else() {
    let gate = Arc::new(Gate::default());
    let held = Some((".rs", Arc::clone(&gate)));
    let running = Site::faulty(FOLDER, Faults { held, ..Faults::default() }).start(0).expect("a port");
    let mut waiting = send(&running, "/lib.rs", "");
    let (other, _) = received(send(&running, "/nothing", ""));
    assert!(other.starts_with("http/1.1 404"), "{other}");
    waiting.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
    assert!(waiting.read(&mut [0]).is_err(), "answered before the gate was open");
    waiting.set_read_timeout(None).unwrap();
    gate.open();
    assert!(received(waiting).0.starts_with("http/1.1 200"));
    gate.open();
    assert!(received(send(&running, "/lib.rs", "")).0.starts_with("http/1.1 200"));
}

#[test]
fn a_header_that_is_none_is_refused() {
    let faults = Faults { everywhere: vec![("no header".to_owned(), "1".to_owned())], ..Faults::default() };
    assert!(Site::faulty(FOLDER, faults).start(0).is_err());
}
