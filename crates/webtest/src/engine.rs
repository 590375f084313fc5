//! The three browser engines: which programs drive them and with which settings.

use std::env;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// A browser engine that the briefing must run in.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Engine {
    /// Driven by ChromeDriver.
    Chromium,
    /// Driven by geckodriver.
    Firefox,
    /// WebKitGTK, driven by WebKitWebDriver.
    WebKit,
}

/// How a session differs from a plain one.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Setup {
    /// As it is installed.
    Plain,
    /// A browser that notes what it styles and lays out, which takes it some time (Chromium only).
    Traced,
    /// A hardened browser without WebAssembly (Chromium only).
    WithoutWasm,
    /// A browser that lets no page store anything (not WebKit, whose driver offers no such setting).
    StorageBlocked,
    /// A browser that lets no frame of another site store anything (not WebKit).
    ThirdPartyBlocked,
}

impl Engine {
    /// Every engine, in the order in which the tests name them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Those that `PARIS_CALL_ENGINES` names, with commas between them; every one without it.
    pub fn asked() -> Vec<Self> {
        let Ok(names) = env::var("PARIS_CALL_ENGINES") else { return Self::ALL.to_vec() };
        let named = |name: &str| Self::ALL.into_iter().find(|engine| engine.name() == name);
        names
            .split(',')
            .map(|name| named(name).unwrap_or_else(|| panic!("PARIS_CALL_ENGINES: no engine {name:?}")))
            .collect()
    }

    /// The name in test names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The path of the WebDriver server; panics with the remedy if there is none.
    pub fn driver_program(self) -> String {
        match self {
            Self::Chromium => program("CHROMEDRIVER", "chromedriver", "Chromium's WebDriver server"),
            Self::Firefox => program("GECKODRIVER", "geckodriver", "Firefox's WebDriver server"),
            Self::WebKit => program("WEBKITDRIVER", "WebKitWebDriver", "WebKit's WebDriver server"),
        }
    }

    /// The arguments that make the WebDriver server listen on this port.
    pub fn driver_arguments(self, port: u16) -> Vec<String> {
        match self {
            Self::Chromium => vec![format!("--port={port}")],
            // System access lets the tests read the browser's own console and request log.
            Self::Firefox => {
                ["--port", &port.to_string(), "--log", "error", "--allow-system-access"].map(str::to_owned).to_vec()
            }
            Self::WebKit => vec![format!("--port={port}"), "--host=127.0.0.1".to_owned()],
        }
    }

    /// What a new session asks for. `recording_proxy` is the address of a proxy that notes what leaves this machine.
    pub fn capabilities(self, setup: Setup, recording_proxy: &str) -> Map<String, Value> {
        let own = match self {
            Self::Chromium => json!({
                // Tests of the time before the app is there hold files back that a load event may wait for.
                "pageLoadStrategy": "eager",
                "goog:chromeOptions": with_binary("CHROMIUM", json!({
                    "args": chromium_arguments(setup),
                    "prefs": chromium_settings(setup),
                    "perfLoggingPrefs": performance_log(setup),
                })),
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            }),
            Self::Firefox => json!({
                "moz:firefoxOptions": with_binary("FIREFOX", json!({
                    "args": ["-headless", "--width=1280", "--height=1000"],
                    "prefs": {
                        "security.fileuri.strict_origin_policy": true, // a file may read no other, as readers have it
                        "devtools.console.stdout.content": true,
                        "network.cookie.cookieBehavior": firefox_cookies(setup),
                    },
                })),
            }),
            Self::WebKit => json!({
                "proxy": { "proxyType": "manual", "httpProxy": recording_proxy, "sslProxy": recording_proxy, "noProxy": ["127.0.0.1", "127.0.0.2"] },
            }),
        };
        own.as_object().cloned().unwrap_or_default()
    }
}

/// Adds the browser that a variable names; without it the driver finds one itself.
fn with_binary(variable: &str, mut options: Value) -> Value {
    if let Ok(path) = env::var(variable) {
        options["binary"] = json!(path);
    }
    options
}

fn chromium_arguments(setup: Setup) -> Vec<&'static str> {
    let mut arguments = vec![
        "--headless=new",
        "--no-sandbox", // test machines run as root, where Chromium's own sandbox refuses to start
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--window-size=1280,1000",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE 127.0.0.2",
    ];
    if setup == Setup::WithoutWasm {
        arguments.push("--js-flags=--jitless"); // how hardened browsers do it; `--noexpose-wasm` has no effect any more
    }
    arguments
}

fn performance_log(setup: Setup) -> Value {
    if setup == Setup::Traced {
        return json!({ "enablePage": false, "traceCategories": "devtools.timeline" });
    }
    json!({ "enablePage": false })
}

fn chromium_settings(setup: Setup) -> Value {
    match setup {
        Setup::StorageBlocked => json!({ "profile.default_content_setting_values.cookies": 2 }),
        Setup::ThirdPartyBlocked => {
            json!({ "profile.block_third_party_cookies": true, "profile.cookie_controls_mode": 1 })
        }
        Setup::Plain | Setup::Traced | Setup::WithoutWasm => json!({}),
    }
}

/// Firefox's numbers: 5 is its default, 2 allows nothing, 1 nothing to third parties.
fn firefox_cookies(setup: Setup) -> u8 {
    match setup {
        Setup::StorageBlocked => 2,
        Setup::ThirdPartyBlocked => 1,
        Setup::Plain | Setup::Traced | Setup::WithoutWasm => 5,
    }
}

/// The path that a variable names, or the program of that name on PATH; panics with the remedy if there is neither.
pub fn program(variable: &str, name: &str, purpose: &str) -> String {
    if let Some(path) = env::var_os(variable).map(PathBuf::from) {
        assert!(path.is_file(), "{variable} names {}, which is not a file. {}", path.display(), super::REMEDY);
        return path.display().to_string();
    }
    env::var_os("PATH")
        .iter()
        .flat_map(env::split_paths)
        .map(|folder: PathBuf| folder.join(name))
        .find(|path: &PathBuf| Path::is_file(path))
        .map(|path| path.display().to_string())
        .unwrap_or_else(|| panic!("{name} ({purpose}) is not on PATH and {variable} is not set. {}", super::REMEDY))
}
