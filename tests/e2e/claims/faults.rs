//! Faults in the page's files, as a broken upload, a careless tool or a strict host makes them.

use webtest::site::{Edit, Faults};

/// Files with these endings are missing.
pub fn missing(endings: &'static [&'static str]) -> Faults {
    edit(move |file, bytes| (!endings.iter().any(|ending| file.ends_with(ending))).then_some(bytes))
}

/// Only files with these endings are there.
pub fn only(endings: &'static [&'static str]) -> Faults {
    edit(move |file, bytes| endings.iter().any(|ending| file.ends_with(ending)).then_some(bytes))
}

/// The single file is what a browser has saved of it.
pub fn saved(page: String) -> Faults {
    edit(move |file, bytes| Some(if file == "briefing.html" { page.clone().into_bytes() } else { bytes }))
}

/// The script between the page and its Wasm is missing.
pub fn missing_glue() -> Faults {
    edit(|file, bytes| (!is_glue(file)).then_some(bytes))
}

/// From the moment this script decides, the page refuses the app every node that it wants to insert, as a page does in
/// which a translator or an extension has moved what the app put there. Yew panics, which is a trap in the Wasm.
pub fn refusing_nodes(from: &'static str) -> Faults {
    let refusal = format!(
        "Node.prototype.insertBefore = ((insert) => function (...nodes) {{
            if ({from}) throw new DOMException('refused by a test', 'NotFoundError');
            return insert.apply(this, nodes);
        }})(Node.prototype.insertBefore);"
    );
    edit(move |file, bytes| Some(if is_glue(file) { [refusal.as_bytes(), &bytes].concat() } else { bytes }))
}

/// The page refuses the app the element that it starts in.
pub fn refusing_elements() -> Faults {
    let refusal = "Document.prototype.createElement = ((create) => function (name) {
            if (name === 'div') throw new DOMException('refused by a test', 'NotSupportedError');
            return create.apply(this, arguments);
        })(Document.prototype.createElement);";
    edit(move |file, bytes| Some(if is_glue(file) { [refusal.as_bytes(), &bytes].concat() } else { bytes }))
}

/// The Wasm file ends early.
pub fn broken_wasm() -> Faults {
    edit(|file, bytes| Some(if file.ends_with(".wasm") { halved(bytes) } else { bytes }))
}

/// The Wasm ends early in both of its forms.
pub fn broken_wasm_everywhere() -> Faults {
    edit(|file, bytes| {
        Some(match file {
            file if file.ends_with(".wasm") => halved(bytes),
            file if file.ends_with(".wasm.js") => [halved(bytes), b"\";".to_vec()].concat(),
            _ => bytes,
        })
    })
}

/// The script with the data is missing.
pub fn missing_data() -> Faults {
    edit(|file, bytes| (!file.starts_with("dataset.")).then_some(bytes))
}

/// The script with the data brings none.
pub fn empty_data() -> Faults {
    edit(|file, bytes| {
        Some(if file.starts_with("dataset.en-") { b"window.briefing.data = '';".to_vec() } else { bytes })
    })
}

/// The second half of the data is lost.
pub fn broken_data() -> Faults {
    edit(|file, bytes| Some(if file.starts_with("dataset.en-") { with_half(&bytes) } else { bytes }))
}

fn with_half(script: &[u8]) -> Vec<u8> {
    let script = String::from_utf8_lossy(script);
    let [before, text, rest] = script.splitn(3, '`').collect::<Vec<_>>().try_into().expect("the data between accents");
    let half: String = text.chars().take(text.chars().count() / 2).collect();
    format!("{before}`{half}`{rest}").into_bytes()
}

/// A word of the data in the file was changed on the way.
pub fn changed_data() -> Faults {
    edit(|file, bytes| {
        Some(if file.starts_with("dataset.en-") {
            String::from_utf8_lossy(&bytes).replacen("Algeria", "Alberia", 1).into_bytes()
        } else {
            bytes
        })
    })
}

/// The server's policy allows scripts and styles, but no WebAssembly.
pub fn forbidding_wasm() -> Faults {
    let policy = "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'".to_owned();
    Faults { headers: vec![("Content-Security-Policy".to_owned(), policy)], ..Faults::default() }
}

/// The English page is changed.
pub fn page(change: impl Fn(&str) -> String + Send + Sync + 'static) -> Faults {
    edit(move |file, bytes| {
        Some(if file == "index.html" { change(&String::from_utf8_lossy(&bytes)).into_bytes() } else { bytes })
    })
}

/// Besides, the page stays what it is in a frame, where else the one that is made for frames takes its place.
pub fn unmoved(mut faults: Faults) -> Faults {
    let edit = |file: &str, bytes: Vec<u8>| match file {
        "index.html" | "fr/index.html" => {
            Some(String::from_utf8_lossy(&bytes).replacen(" data-worker=", " data-none=", 1).into_bytes())
        }
        _ => Some(bytes),
    };
    faults.edits.push(Box::new(edit));
    faults
}

fn edit(edit: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync + 'static) -> Faults {
    let edit: Edit = Box::new(edit);
    Faults { edits: vec![edit], ..Faults::default() }
}

fn is_glue(file: &str) -> bool {
    file.starts_with("app-") && file.ends_with(".js") && !file.ends_with(".wasm.js")
}

fn halved(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() / 2);
    bytes
}
