//! What of a session those need that the session itself needs.

use serde_json::Value;

use super::engine::Engine;

/// A session in a browser, as those see it that `Browser` itself needs.
pub trait Session {
    /// The engine that runs it.
    fn engine(&self) -> Engine;

    /// Runs a script's body in the page and returns what it returns.
    fn run(&self, script: &str, arguments: Vec<Value>) -> Value;

    /// Sends a command that fantoccini has no name for; the path is relative to the session.
    fn command(&self, path: &str, body: Value) -> Value;

    /// What the WebDriver server and the browser printed from a byte on, and the byte where that ends.
    fn output_from(&self, start: u64) -> (String, u64);

    /// The value of an expression in the page.
    fn value(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression});"), Vec::new())
    }
}
