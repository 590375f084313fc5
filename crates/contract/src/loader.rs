use model::tokens;

/// The one name of ours on `window`, where `static/boot.js` puts what the other scripts and the Wasm call. It is also the id of
/// the printed page, which browsers put on `window` as well until the script comes.
pub const OBJECT: &str = "briefing";

/// What hangs on `window.briefing`. JavaScript and `wasm_bindgen` need these names as they are, so `tests/contract.rs` compares
/// them with what the scripts and `src/platform` say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Gives the page back as it was printed, with the sentence of a [`super::Failure`].
    Fail,
    /// Keeps a copy of the printed page.
    Snapshot,
    /// The app answers from now on.
    Ready,
    /// Keeps the page for reading without a network.
    Keep,
    /// Writes the address; a frame writes it its own way.
    Write,
    /// What was clicked before the app ran.
    Early,
    /// Whether the page was opened anew.
    Fresh,
    /// The data, from the script that carries them.
    Data,
    /// The Wasm as text, from the script that carries it.
    Bytes,
    /// Hears what the app has understood of the address.
    CheckAddress,
    /// Repairs an address.
    Repair,
    /// The name of the script that does.
    RepairScript,
    /// Whether the script that moves the map has come.
    Gestures,
    /// Whether the one of the date has.
    Dates,
    /// Whether the one that shows the chosen event under the axis has.
    EventPanel,
    /// Whether the one that draws companies and groups over the map has.
    Signatories,
    /// Whether the one that opens sources as notes has.
    Footnotes,
    /// The name of the file with these, and with the other names of states.
    InteractionsScript,
    /// Loads a script when it is needed.
    Ask,
}

tokens!(Part { Fail = "fail", Snapshot = "snapshot", Ready = "ready", Keep = "keep", Write = "write", Early = "early", Fresh = "fresh", Data = "data", Bytes = "bytes", CheckAddress = "checkAddress", Repair = "repair", RepairScript = "repairScript", Gestures = "gestures", Dates = "dates", EventPanel = "eventPanel", Signatories = "signatories", Footnotes = "footnotes", InteractionsScript = "interactionsScript", Ask = "ask" });

impl Part {
    /// The statement by which a script that the build makes leaves a value there, given as JavaScript.
    pub fn assigned(self, value: &str) -> String {
        format!("window.{OBJECT}.{} = {value};\n", self.token())
    }
}
