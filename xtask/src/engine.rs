//! The three browser engines that the tests drive, and which programs each needs.

use anyhow::{Context, Result};

/// A browser engine.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// A program that must be there, any of several names, and the Debian package that brings it.
pub type Program = (&'static [&'static str], &'static str);

/// What Chromium is called, by whom it comes from.
pub const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome"];
/// What Firefox is called.
pub const FIREFOX: &[&str] = &["firefox-esr", "firefox"];

impl Engine {
    /// Every engine, in the order in which the tests run.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name on the command line and in the names of trials.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The engine of this name; the error names those that there are.
    pub fn parse(name: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|engine| engine.name() == name);
        found
            .with_context(|| format!("there is no engine `{name}`; there are {}", Self::ALL.map(Self::name).join(", ")))
    }

    /// What the system's packages bring for it. Firefox's driver is compiled from its crate.
    pub fn programs(self) -> &'static [Program] {
        match self {
            Self::Chromium => &[(CHROMIUM, "chromium"), (&["chromedriver"], "chromium-driver")],
            Self::Firefox => &[(FIREFOX, "firefox-esr")],
            Self::WebKit => &[(&["WebKitWebDriver"], "webkit2gtk-driver"), (&["Xvfb"], "xvfb")],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Engine;

    #[test]
    fn an_unknown_engine_is_answered_with_those_that_there_are() {
        for engine in Engine::ALL {
            assert_eq!(Engine::parse(engine.name()).ok(), Some(engine));
        }
        let error = Engine::parse("opera").map_err(|error| error.to_string());
        assert_eq!(error, Err("there is no engine `opera`; there are chromium, firefox, webkit".to_owned()));
    }
}
