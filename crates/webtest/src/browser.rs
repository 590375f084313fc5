//! One browser session, as plain blocking calls. A command that fails ends the test with what was being done.

mod history;
mod picture;

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use fantoccini::Client;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use super::driver::Driver;
use super::engine::{Engine, Setup};
use super::evidence::PageLog;
use super::limit::{self, PATIENCE};
use super::session::Session;

/// How long a single command may take.
const ANSWER: Duration = Duration::from_secs(60);

/// A session in one browser. Dropping it closes the browser.
pub struct Browser {
    /// The engine that runs it.
    pub engine: Engine,
    /// How it was started.
    pub setup: Setup,
    /// Collects errors and requests.
    pub evidence: PageLog,
    client: Client,
    runtime: Runtime,
    driver: Driver,
}

impl Browser {
    /// Starts a WebDriver server and a session on it.
    ///
    /// One start at a time, and a second and third try: two WebKits that start together may pick the same port for talking
    /// to their drivers, and the loser's driver then waits for ever.
    pub fn start(engine: Engine, setup: Setup) -> Self {
        static STARTING: Mutex<()> = Mutex::new(());
        let _one_at_a_time = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut faults = Vec::new();
        for _ in 0..3 {
            match Self::try_start(engine, setup) {
                Ok(browser) => {
                    browser.evidence.prepare(&browser);
                    limit::measure(engine, |address| {
                        browser.load(address);
                        browser.promised("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
                    });
                    let script = limit::stretched(ANSWER).as_millis() as u64;
                    browser.command("timeouts", json!({ "script": script }));
                    return browser;
                }
                Err(fault) => faults.push(fault),
            }
        }
        panic!("{engine:?} did not start in three tries. {}\n{}", super::REMEDY, faults.join("\n"));
    }

    fn try_start(engine: Engine, setup: Setup) -> Result<Self, String> {
        let driver = Driver::start(engine);
        let evidence = PageLog::default();
        let capabilities = engine.capabilities(setup, &evidence.witness_address());
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let session = Client::with_capabilities_and_connector(&driver.address, &capabilities, HttpConnector::new());
        let patience = limit::stretched(PATIENCE * 2);
        let answer = runtime.block_on(async { tokio::time::timeout(patience, session).await });
        let fault = match answer {
            Ok(Ok(client)) => return Ok(Self { engine, setup, evidence, client, runtime, driver }),
            Ok(Err(error)) => error.to_string(),
            Err(_) => format!("no session within {patience:?}"),
        };
        Err(format!("{fault}\nIts driver printed: {}", driver.log_from(0).0))
    }

    /// Runs a script's body in the page and returns what it returns.
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.on(&format!("run {script}"), self.client.execute(script, arguments))
    }

    /// The value of an expression in the page.
    pub fn value(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression});"), Vec::new())
    }

    /// What a promise in the page settles to.
    pub fn promised(&self, expression: &str) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             Promise.resolve({expression}).then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let answer = self.on(&format!("run {expression}"), self.client.execute_async(&script, Vec::new()));
        assert_eq!(answer["error"], Value::Null, "{expression} failed");
        answer["value"].clone()
    }

    /// Waits until an expression in the page is truthy and returns its value. `what` names it in the failure.
    pub fn wait_for(&self, what: &str, expression: &str) -> Value {
        limit::until(PATIENCE, || self.truth(expression)).unwrap_or_else(|| {
            // The page may be gone; what was waited for is to be read all the same.
            let seen = |expression: &str| self.answer(expression).unwrap_or_else(|error| json!(error));
            let errors = catch_unwind(AssertUnwindSafe(|| self.evidence.errors(self)));
            panic!(
                "waited {:?} in {:?} for: {what}\n  expression: {expression}\n  its last value: {}\n  address: {}\n  data-app: {}\n  errors: {:?}",
                limit::stretched(PATIENCE),
                self.engine,
                seen(&patient(expression)),
                seen("location.href"),
                seen("document.documentElement?.dataset.app"),
                errors.ok(),
            )
        })
    }

    /// The value of an expression that is truthy by now.
    ///
    /// None also where WebKit's page goes while its driver waits for the answer: that is "not yet".
    pub fn truth(&self, expression: &str) -> Option<Value> {
        let truthy = |value: &Value| {
            !matches!(value, Value::Null | Value::Bool(false)) && *value != json!(0) && *value != json!("")
        };
        match self.answer(&patient(expression)) {
            Err(error) if self.engine != Engine::WebKit || !is_between_documents(&error) => {
                panic!("{:?} could not say {expression}: {error}", self.engine)
            }
            answer => answer.ok().filter(truthy),
        }
    }

    /// The value of an expression, or what the driver says against it.
    fn answer(&self, expression: &str) -> Result<Value, String> {
        let script = format!("return ({expression});");
        let question = self.client.execute(&script, Vec::new());
        self.on(&format!("run {script}"), async { Ok(question.await.map_err(|error| error.to_string())) })
    }

    /// Waits until the page at hand has laid out and painted all that has happened in it so far.
    pub fn until_painted(&self) {
        self.promised("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /// Sends a command that fantoccini has no name for; the path is relative to the session.
    pub fn command(&self, path: &str, body: Value) -> Value {
        let command = Command { path: path.to_owned(), body };
        self.on(path, self.client.issue_cmd(command))
    }

    /// Sends a command that may fail, such as one to a frame that is just changing its document.
    pub fn attempt(&self, path: &str, body: Value) -> Result<Value, String> {
        let command = self.client.issue_cmd(Command { path: path.to_owned(), body });
        let answer = self.runtime.block_on(async { tokio::time::timeout(limit::stretched(PATIENCE), command).await });
        answer.map_err(|_| format!("no answer to {path}"))?.map_err(|error| error.to_string())
    }

    /// Sends a command of Chromium's own debugging protocol.
    pub fn cdp(&self, method: &str, parameters: Value) -> Value {
        self.command("goog/cdp/execute", json!({ "cmd": method, "params": parameters }))
    }

    /// Makes the session like new for the next test.
    pub fn reset(&self) {
        self.command("frame", json!({ "id": null }));
        if self.engine == Engine::Chromium {
            self.cdp("Emulation.clearDeviceMetricsOverride", json!({}));
            self.cdp("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] }));
            self.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
        }
        self.leave();
        if self.engine == Engine::Chromium {
            // Of fifty entries it throws away one in the middle, the first that a page added without a click: Back would
            // then go past it.
            self.cdp("Page.resetNavigationHistory", json!({}));
        }
        self.evidence.clear(self);
    }

    /// Waits for a command and ends the test if it fails.
    fn on<T>(&self, doing: &str, command: impl Future<Output = Result<T, CmdError>>) -> T {
        let patience = limit::stretched(ANSWER);
        let answer = self.runtime.block_on(async { tokio::time::timeout(patience, command).await });
        match answer {
            Ok(Ok(value)) => value,
            Ok(Err(error)) => panic!("{:?} could not {doing}: {error}", self.engine),
            Err(_) => panic!("{:?} did not answer within {patience:?} to: {doing}", self.engine),
        }
    }
}

/// What WebKit's driver says of a script whose document went away meanwhile; of one in a frame nothing at all.
fn is_between_documents(error: &str) -> bool {
    ["unload event", "Could not parse script result"].iter().any(|known| error.contains(known))
        || error.trim_end().ends_with("webdriver returned error:")
}

/// Between two documents there may be no element to ask: that is "not yet", not a failure.
fn patient(expression: &str) -> String {
    format!("(() => {{ try {{ return ({expression}); }} catch {{ return null; }} }})()")
}

impl Drop for Browser {
    fn drop(&mut self) {
        let closing = self.client.clone().close();
        // Asking first lets the browser delete its profile; the driver's end stops it in any case.
        let _ = self
            .runtime
            .block_on(async { tokio::time::timeout(limit::stretched(Duration::from_secs(5)), closing).await });
    }
}

#[derive(Debug)]
struct Command {
    path: String,
    body: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

impl Session for Browser {
    fn engine(&self) -> Engine {
        self.engine
    }

    fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(script, arguments)
    }

    fn command(&self, path: &str, body: Value) -> Value {
        self.command(path, body)
    }

    fn output_from(&self, start: u64) -> (String, u64) {
        self.driver.log_from(start)
    }
}
