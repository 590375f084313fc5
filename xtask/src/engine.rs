//! The three browser engines that the tests drive, and which programs each needs.

use clap::ValueEnum;

/// A browser engine.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Engine {
    Chromium,
    Firefox,
    #[value(name = "webkit")]
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

    /// What the system's packages bring for it. Firefox's driver is compiled from its crate.
    pub fn programs(self) -> &'static [Program] {
        match self {
            Self::Chromium => &[(CHROMIUM, "chromium"), (&["chromedriver"], "chromium-driver")],
            Self::Firefox => &[(FIREFOX, "firefox-esr")],
            Self::WebKit => &[(&["WebKitWebDriver"], "webkit2gtk-driver"), (&["Xvfb"], "xvfb")],
        }
    }
}
