//! Pictures of the page for a person to look at: `cargo xtask look` names the folder that they are saved in.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::claim::Special;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::folder::{Scratch, files};
use webtest::page::Page;
use webtest::site::{Faults, elsewhere};

/// One case if the folder is named, none otherwise.
pub fn claims() -> Vec<Special> {
    let save: fn(&Browser) = if env::var_os(PAGES).is_some() { save_pages } else { save_pictures };
    let asked: Special = ("pictures are saved for a person to look at", save);
    env::var_os(FOLDER).map(|_| asked).into_iter().collect()
}

const FOLDER: &str = "PARIS_CALL_SHOTS";
/// Other pages than the briefing's, if that folder is named.
const PAGES: &str = "PARIS_CALL_SHOTS_OF";
/// Where they have the briefing.
const BASE: &str = "PARIS_CALL_SHOTS_BASE";
/// Where the main ones are saved small, if it is named.
const SMALL: &str = "PARIS_CALL_SHOTS_SMALL";

/// A phone, a tablet, windows.
const WIDTHS: [u32; 5] = [390, 768, 1024, 1280, 1920];
/// Of an article's column.
const COLUMNS: [u32; 5] = [320, 480, 660, 930, 1200];
const SECTIONS: [&str; 8] = ["map", "states", "explained", "timeline", "quotes", "counts", "sources", "corrections"];
const VIEWS: [&str; 3] = ["map", "timeline", "quotes"];
/// What a picture shows: its name, and the fragment that brings it about.
const CHOICES: [(&str, &str); 2] = [("start", ""), ("chosen", "date=2019-09-16&country=AUS&event=gge-2013&q=paris")];
/// How the reader's system shows pages, and the media feature that says so.
const APPEARANCES: [(&str, &str, &str); 3] = [
    ("light", "prefers-color-scheme", "light"),
    ("dark", "prefers-color-scheme", "dark"),
    ("forced", "forced-colors", "active"),
];

fn save_pictures(browser: &Browser) {
    let folder = folder(FOLDER).expect("the folder's name");
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    // One that comes or goes with the height of the window would make the page narrower than the picture.
    browser.cdp("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
    for (language, tag) in [(Language::English, "en"), (Language::French, "fr")] {
        for (appearance, feature, value) in APPEARANCES {
            browser.cdp("Emulation.setEmulatedMedia", json!({ "features": [{ "name": feature, "value": value }] }));
            for width in WIDTHS {
                for (choice, fragment) in CHOICES {
                    resize(browser, [width, 900], 1.0);
                    page.start(language, fragment);
                    let name = format!("{tag}-{appearance}-{width}-{choice}");
                    save(&folder, &format!("{name}-window"), browser);
                    whole(browser, width);
                    save(&folder, &name, browser);
                }
                sections(&page, language, width, &folder.join(format!("{tag}-{appearance}-{width}")));
            }
            views(&page, language, &folder.join(format!("{tag}-{appearance}-embed")));
        }
        browser.cdp("Emulation.setEmulatedMedia", json!({ "features": [] }));
        page.start(language, "");
        fs::write(folder.join(format!("{tag}-print.pdf")), browser.printed()).expect("a print saved");
    }
    if let Some(folder) = self::folder(SMALL) {
        small(&page, &folder);
    }
}

/// Every page of a folder, as a phone and a desk show it from another site than the briefing's.
fn save_pages(browser: &Browser) {
    let (folder, pages) = (folder(FOLDER).expect("the folder's name"), folder(PAGES).expect("the pages' name"));
    let base = env::var(BASE).expect("the briefing's address");
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let briefing = place.file("");
    let articles = Scratch::new("articles");
    let site = elsewhere(articles.path(), Faults::default());
    for name in files(&pages) {
        let page = fs::read_to_string(pages.join(&name)).expect("a page");
        articles.write(&name, page.replace(&base, &briefing).as_bytes());
        for width in [390, 1000] {
            resize(browser, [width, 900], 1.0);
            browser.open(&format!("{}/{name}", site.origin()));
            whole(browser, width);
            browser.promised(AT_REST);
            whole(browser, width);
            save(&folder, &format!("{}-{width}", name.trim_end_matches(".html")), browser);
        }
    }
}

/// Kept once the page has been as high as it is for a second: frames come late, and say their height later still.
const AT_REST: &str = "new Promise((done) => {
    let [height, since] = [0, 0];
    const look = (now) => {
        const is = document.documentElement.scrollHeight;
        if (is !== height) [height, since] = [is, now];
        now - since > 1000 ? done(true) : requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
})";

/// Each section alone, with what is folded in it.
fn sections(page: &Page, language: Language, width: u32, stem: &Path) {
    resize(page.browser, [width, 900], 1.0);
    page.start(language, "");
    page.open_folds();
    for section in SECTIONS {
        // With the room that the page leaves above what it scrolls to, and as much below.
        let height = page.browser.value(&format!("document.getElementById('{section}').offsetHeight + 32"));
        resize(page.browser, [width, part_of(height.as_u64().expect("a height"))], 1.0);
        page.browser.run("document.getElementById(arguments[0]).scrollIntoView()", vec![json!(section)]);
        save_as(&stem.with_file_name(format!("{}-{section}", name_of(stem))), page.browser);
    }
}

/// Each view as an article's frame has it.
fn views(page: &Page, language: Language, stem: &Path) {
    for view in VIEWS {
        for width in COLUMNS {
            resize(page.browser, [width, 900], 1.0);
            page.browser.open(&page.place.file(&format!("{}embed.html#view={view}", folder_of(language))));
            page.until_ready();
            whole(page.browser, width);
            save_as(&stem.with_file_name(format!("{}-{view}-{width}", name_of(stem))), page.browser);
        }
    }
}

/// The first screen of a desk and of a phone, in light and dark, at a third of their size.
fn small(page: &Page, folder: &Path) {
    for (appearance, feature, value) in APPEARANCES {
        page.browser.cdp("Emulation.setEmulatedMedia", json!({ "features": [{ "name": feature, "value": value }] }));
        for (width, height, scale) in [(1280, 900, 0.45), (390, 844, 0.6)] {
            resize(page.browser, [width, height], scale);
            page.start(Language::English, "date=2019-11-12&country=AUS");
            save(folder, &format!("{appearance}-{width}"), page.browser);
        }
    }
}

fn folder(variable: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(env::var_os(variable)?);
    fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("cannot make {}: {error}", folder.display()));
    Some(folder)
}

/// The window as high as the page. Where it was higher or lower, there was a scroll bar or room to spare, and the page another height.
fn whole(browser: &Browser, width: u32) {
    for _ in 0..2 {
        let height = browser.value("Math.ceil(document.documentElement.getBoundingClientRect().height)");
        resize(browser, [width, part_of(height.as_u64().expect("a height"))], 1.0);
    }
    browser.run("scrollTo(0, 0)", Vec::new());
}

/// As much of a height as a picture may have.
fn part_of(height: u64) -> u32 {
    u32::try_from(height.clamp(1, 16_000)).expect("a height")
}

fn resize(browser: &Browser, [width, height]: [u32; 2], scale: f64) {
    browser.cdp(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": width < 600 }),
    );
}

fn folder_of(language: Language) -> &'static str {
    match language {
        Language::English => "",
        Language::French => "fr/",
    }
}

fn name_of(stem: &Path) -> String {
    stem.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn save(folder: &Path, name: &str, browser: &Browser) {
    save_as(&folder.join(name), browser);
}

fn save_as(path: &Path, browser: &Browser) {
    fs::write(path.with_extension("png"), browser.screenshot()).expect("a picture saved");
}
