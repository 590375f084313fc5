use model::tokens;

/// Why a page stays, or becomes again, what was printed. The word of each is its code: the page's `#notice` carries the
/// sentence of every code in an attribute (`PageWords::failure`), and `static/boot.js` shows the one that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The browser lacks something that the Wasm needs.
    OldBrowser,
    /// The browser knows no WebAssembly, or it is switched off.
    NoWasm,
    /// A policy of the site or of its surroundings forbids WebAssembly.
    WasmBlocked,
    /// A file could not be loaded.
    Load,
    /// The Wasm is damaged, or does not belong to its glue.
    BadWasm,
    /// The data are damaged, or another build's.
    BadData,
    /// The app has stopped on an error of its own.
    Crash,
}

tokens!(Failure { OldBrowser = "old-browser", NoWasm = "no-wasm", WasmBlocked = "wasm-blocked", Load = "load", BadWasm = "bad-wasm", BadData = "bad-data", Crash = "crash" });
