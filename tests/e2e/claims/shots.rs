//! Pictures of the page for a person to look at: set `PARIS_CALL_SHOTS` to a folder and they are saved there.

use std::env;
use std::fs;
use std::path::PathBuf;

use serde_json::json;

use super::accessibility::resize;
use crate::claim::Special;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::page::Page;
use webtest::site::Faults;

/// One case if the folder is named, none otherwise.
pub fn claims() -> Vec<Special> {
    let asked: Special = ("pictures are saved in PARIS_CALL_SHOTS", save_pictures);
    env::var_os(FOLDER).map(|_| asked).into_iter().collect()
}

const FOLDER: &str = "PARIS_CALL_SHOTS";

/// What a picture shows: its name, and the fragment that brings it about.
const VIEWS: [(&str, &str); 2] = [("start", ""), ("chosen", "date=2019-09-16&country=AUS&event=gge-2013&q=paris")];

fn save_pictures(browser: &Browser) {
    let folder = PathBuf::from(env::var_os(FOLDER).expect("the folder's name"));
    fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("cannot make {}: {error}", folder.display()));
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    for (language, tag) in [(Language::English, "en"), (Language::French, "fr")] {
        for scheme in ["light", "dark"] {
            browser.cdp(
                "Emulation.setEmulatedMedia",
                json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
            );
            for width in [390, 768, 1280] {
                for (view, fragment) in VIEWS {
                    resize(browser, width);
                    page.start(language, fragment);
                    let name = format!("{tag}-{scheme}-{width}-{view}");
                    fs::write(folder.join(format!("{name}-window.png")), browser.screenshot())
                        .expect("a picture saved");
                    fs::write(folder.join(format!("{name}.png")), whole_page(browser, width)).expect("a picture saved");
                }
            }
        }
        browser.cdp("Emulation.setEmulatedMedia", json!({ "features": [] }));
        page.start(language, "");
        fs::write(folder.join(format!("{tag}-print.pdf")), browser.printed()).expect("a print saved");
    }
}

/// The page from top to bottom: the window is made as high as the page.
fn whole_page(browser: &Browser, width: u32) -> Vec<u8> {
    let height = browser.value("document.documentElement.scrollHeight").as_u64().expect("a height");
    browser.cdp(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": width, "height": height.min(16_000), "deviceScaleFactor": 1, "mobile": width < 600 }),
    );
    browser.run("scrollTo(0, 0)", Vec::new());
    browser.screenshot()
}
