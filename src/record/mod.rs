//! The page on the record: where the sources disagree, how many signed by each report, who signed where the state did not, what each source says
//! and what rests on it, the record checked once more in the reader's browser, and how to cite it.
//!
//! A page and a Wasm of its own, as the desk is, loaded by whoever opens it. Printed on the host; in the browser nothing of
//! it is drawn again but the list of findings. Knows the briefing's page only by its addresses.

#[cfg(feature = "ssr")]
mod checks;
#[cfg(feature = "ssr")]
mod citations;
#[cfg(feature = "ssr")]
mod conflicts;
#[cfg(feature = "ssr")]
mod marks;
#[cfg(feature = "ssr")]
mod numbers;
#[cfg(feature = "ssr")]
pub mod print;
#[cfg(feature = "ssr")]
mod resting;
#[cfg(feature = "ssr")]
mod signatories;
#[cfg(feature = "ssr")]
mod sources;
#[cfg(feature = "csr")]
mod start;
#[cfg(feature = "ssr")]
mod subject;

#[cfg(feature = "csr")]
pub use start::start;

/// Ids of the places that the program writes to.
mod place {
    /// The list of findings.
    pub const FINDINGS: &str = "findings";
    /// The sentence over it.
    pub const VERDICT: &str = "verdict";
}
