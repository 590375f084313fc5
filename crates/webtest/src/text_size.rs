//! The size of text in the browser's own settings, which a page's `rem` starts from, in its style's media queries too.

use serde_json::json;

use super::browser::Browser;
use super::engine::Engine;
use super::evidence::in_firefox_itself;

/// Sets it, in pixels; 16 is where browsers start. WebKit's driver has no way to.
pub fn set(browser: &Browser, pixels: u32) {
    match browser.engine {
        Engine::Chromium => {
            browser.cdp("Page.setFontSizes", json!({ "fontSizes": { "standard": pixels } }));
        }
        Engine::Firefox => {
            in_firefox_itself(browser, &format!("Services.prefs.setIntPref('font.size.variable.x-western', {pixels})"));
        }
        Engine::WebKit => panic!("WebKit's driver sets no size of text"),
    }
}
