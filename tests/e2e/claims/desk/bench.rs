//! Choosing, and the live preview.

use serde_json::{Value, json};

use super::opened::{output, start, until_output};
use webtest::delivery::{Delivery, Language};
use webtest::engine::Engine;
use webtest::limit::{self, PATIENCE};
use webtest::page::{IS_READY, Page, key};
use webtest::record::{any_quote, open_event, records, stops, text};

pub fn snippets_follow(page: &Page) {
    start(page, Language::English, "");
    let served = page.place.delivery == Delivery::Served;
    let said = page.text("document.querySelector('[data-base]').dataset.base");
    assert_eq!(said, if served { "known" } else { "needed" });
    page.write("#base", "https://news.example/paris/desk.html");
    until_output(page, "method-iframe", "https://news.example/paris/embed.html");

    page.click("#choose button[value='#view=map']");
    until_output(page, "method-iframe", "view=map");
    page.click("#choose button[data-step='1']");
    until_output(page, "method-link", &format!("date={}", stops()[1]));
    page.write("#find", "Malt");
    page.until("Malta is offered", "document.querySelector('[data-option=MLT]')");
    page.press(key::ENTER);
    for (method, part) in
        [("method-link", "country=MLT"), ("method-iframe", "country=MLT"), ("method-element", "country=\"MLT\"")]
    {
        until_output(page, method, part);
    }
    page.until("the words say so", "document.getElementById('alt').value.includes('Malta')");
    page.until("the figure says so", "document.getElementById('method-figure').value.includes('Malta')");
    page.click("#choose [data-no-state]");
    page.until("the state is let go", "!document.getElementById('method-link').value.includes('country')");

    let event = open_event();
    page.choose("#event", &event);
    until_output(page, "method-link", &format!("event={event}"));
    page.choose("#choose select[name=stance]", "sceptical");
    until_output(page, "method-link", "stance=sceptical");
    page.click("#choose button[value='#view=quotes']");
    page.until(
        "the balance",
        "/^(\\d+) of \\1 chosen quotes are sceptical/.test(document.querySelector('[data-balance] span').textContent)",
    );
    let quotes = records("quotes");
    let quote = &quotes[0];
    page.choose("#single-quote", text(quote, "id"));
    until_output(page, "method-iframe", &format!("quote/{}.html", text(quote, "id")));
    until_output(page, "summary", text(quote, "text"));

    page.click("#choose button[value='#scheme=dark']");
    until_output(page, "method-link", "scheme=dark");
    for flag in ["plain", "transparent", "static"] {
        page.click(&format!("#choose [data-flag={flag}]"));
        until_output(page, "method-iframe", &format!("{flag}=1"));
    }
    // The picker is the system's own: what it would send is sent.
    page.browser.run(
        "const accent = document.getElementById('accent'); accent.value = '#b3005e';
         accent.dispatchEvent(new Event('input', { bubbles: true }));",
        Vec::new(),
    );
    until_output(page, "method-iframe", "accent=b3005e");
    until_output(page, "method-element", "b3005e");
    page.click("#choose [data-flag=frozen]");
    until_output(page, "method-link", "https://news.example/paris/briefing-");
    page.click("#choose [data-language=fr]");
    until_output(page, "method-link", "https://news.example/paris/briefing.fr-");
    for (typed, folder) in [
        ("https://www.zürich.example/x/", "https://www.xn--zrich-kva.example/x/"),
        ("https://news.example/actualités", "https://news.example/actualit%C3%A9s/"),
        ("https://news.example/l'appel/fr/", "https://news.example/l%27appel/"),
        ("https://news.example/2018.11", "https://news.example/2018.11/"),
    ] {
        page.write("#base", typed);
        until_output(page, "method-iframe", &format!("{folder}briefing.fr-"));
    }
    page.write("#base", "no address");
    page.until_equal("the verdict on it", "document.querySelector('[data-base]').dataset.base", "bad");
    until_output(page, "method-iframe", "https://your-site.example/paris-call/");
}

pub fn preview_chooses(page: &Page) {
    start(page, Language::English, "view=map&width=480");
    click_in_the_frame(page, "BRA");
    page.until("a state in the link", "document.getElementById('method-link').value.includes('country=BRA')");
    // WebKit's driver loses a frame that writes its address.
    if page.browser.engine != Engine::WebKit {
        in_the_frame(page, || page.until_card("BRA"));
    }
    page.until_address("view=map");
    // And the other way: what is chosen at the desk is asked of the frame, which stays the same document.
    page.browser.run(
        "const frame = document.getElementById('preview-frame');
         window.heights = 0;
         frame.addEventListener('load', () => { window.loaded = true; });
         addEventListener('message', ({ source, data }) => {
             heights += source === frame.contentWindow && data.type === 'paris-call:resize';
         });",
        Vec::new(),
    );
    if page.browser.engine != Engine::WebKit {
        in_the_frame(page, || drop(page.browser.run("window.kept = true", Vec::new())));
    }
    page.click("#choose [data-no-state]");
    page.until("the state is let go", "!document.getElementById('method-link').value.includes('country')");
    // To ask the frame what it shows would make the desk hear it.
    if page.browser.engine == Engine::WebKit {
        page.until("the frame has told the height without the card", "heights > 0");
    } else {
        in_the_frame(page, || {
            page.until("the card is closed", "!document.querySelector('#card').dataset.card");
            assert_eq!(page.browser.value("window.kept"), json!(true), "the frame holds another document");
        });
    }
    // For a frame of another origin, such as a disk's, WebKit says this of a change of the fragment, too.
    if page.place.delivery == Delivery::Served {
        assert_eq!(page.browser.value("window.loaded ?? false"), json!(false), "the frame was loaded again");
    }
    let height = "document.getElementById('preview-frame').clientHeight";
    let before = page.count(height);
    page.choose("#single-quote", &any_quote());
    page.until("the card has told its height", &format!("{height} !== {before}"));
    until_in_the_frame(page, "the quote's card", "document.querySelectorAll('blockquote').length === 1");
    page.click("#look [data-width='320']");
    page.until_equal("the frame's width", "document.getElementById('preview-frame').clientWidth", 320);
}

/// Waits until the page in the preview is there and has told its height.
fn until_its_height(page: &Page) {
    page.until("the frame is as high as its page", "document.getElementById('preview-frame').clientHeight > 700");
}

/// Does something in the preview and comes back.
fn in_the_frame(page: &Page, act: impl FnOnce()) {
    page.browser.run("document.getElementById('preview-frame').scrollIntoView({ block: 'center' })", Vec::new());
    page.browser.command("frame", json!({ "id": 0 }));
    act();
    page.browser.command("frame", json!({ "id": null }));
}

/// Waits for something in the preview, which is entered anew each time: of a document that gave way to another since, WebKit's
/// driver says nothing any more.
fn until_in_the_frame(page: &Page, what: &str, expression: &str) {
    let found = limit::until(PATIENCE, || {
        page.browser.attempt("frame", json!({ "id": 0 })).ok()?;
        let found = page.browser.truth(expression);
        page.browser.command("frame", json!({ "id": null }));
        found
    });
    assert!(found.is_some(), "waited {:?} in the preview for: {what}", limit::stretched(PATIENCE));
}

/// Clicks a state in the preview, where it lies on the screen: not every driver knows where a frame is.
fn click_in_the_frame(page: &Page, country: &str) {
    until_its_height(page);
    let mut inside = Value::Null;
    until_in_the_frame(page, "the app is ready", IS_READY);
    in_the_frame(page, || {
        inside = page.browser.run(
            "const mark = document.querySelector(`#map [data-country=${arguments[0]}]`);
             mark.scrollIntoView({ block: 'center' });
             const { x, y, width, height } = mark.getBoundingClientRect();
             return { x: x + width / 2, y: y + height / 2 };",
            vec![json!(country)],
        );
    });
    let point = page.browser.run(
        "const frame = document.getElementById('preview-frame'), box = frame.getBoundingClientRect();
         const scale = box.width / frame.offsetWidth, room = document.getElementById('preview-room');
         const seen = room.getBoundingClientRect();
         const below = box.y + arguments[0].y * scale - (seen.y + seen.height / 2);
         room.scrollTop += below;
         const { x, y } = frame.getBoundingClientRect();
         return { x: Math.round(x + arguments[0].x * scale), y: Math.round(y + arguments[0].y * scale) };",
        vec![inside],
    );
    page.click_at(&point);
}

pub fn hears_its_frame_only(page: &Page) {
    start(page, Language::English, "view=map");
    // Whatever runs in a frame that is still to get its document, WebKit's driver gives up when that comes.
    until_its_height(page);
    let told = "{ type: 'paris-call:state', version: 1, address: 'view=map&country=BRA' }";
    page.browser.run(&format!("postMessage({told}, '*')"), Vec::new());
    for odd in [
        "null",
        "7",
        "'paris-call:state'",
        "{ type: 'paris-call:state', version: 1, address: 7 }",
        "{ type: 'paris-call:resize', version: 1, height: 'NaN' }",
        "{ type: 'paris-call:resize', version: 1, height: 1e9 }",
    ] {
        in_the_frame(page, || drop(page.browser.run(&format!("parent.postMessage({odd}, '*')"), Vec::new())));
    }
    // All that was said has been heard once what was said last arrives, and has had its effect once a choice made after
    // that is in the link.
    page.browser.run("addEventListener('message', ({ data }) => { if (data === 'last') window.last = (window.last ?? 0) + 1; }); postMessage('last', '*')", Vec::new());
    in_the_frame(page, || drop(page.browser.run("parent.postMessage('last', '*')", Vec::new())));
    page.until("both last words", "window.last === 2");
    // Not the scheme, for which the frame is made anew.
    page.click("#choose [data-step='1']");
    until_output(page, "method-link", "date=");
    assert!(!output(page, "method-link").contains("BRA"), "the desk heard a message of its own window");
    in_the_frame(page, || drop(page.browser.run(&format!("parent.postMessage({told}, '*')"), Vec::new())));
    until_output(page, "method-link", "country=BRA");
}

pub fn french(page: &Page) {
    start(page, Language::French, "view=map&country=DEU");
    assert_eq!(page.text("document.documentElement.lang"), "fr");
    assert!(output(page, "method-iframe").contains("fr/embed.html"), "the French desk hands out French");
    assert!(output(page, "alt").contains("Allemagne"));
    page.click("#choose [data-language=en]");
    page.until("English words", "document.getElementById('alt').value.includes('Germany')");
    page.until("an English link", "!document.getElementById('method-link').value.includes('fr/')");
    page.until_address("lang=en");
    let link = page.text("document.querySelector('header a[hreflang=en]').getAttribute('href')");
    assert_eq!(link, "../desk.html#view=map&country=DEU", "the other desk gets the choice, English being its own");
}

pub fn address_holds_the_choice(page: &Page) {
    let fragment = "view=quotes&date=2019-09-16&stance=mixed&scheme=dark&plain=1&accent=b3005e&frozen=1&width=930";
    start(page, Language::English, fragment);
    let pressed = "[...document.querySelectorAll('#choose [aria-pressed=true], #look [aria-pressed=true]')].map((button) => button.textContent)";
    assert_eq!(page.browser.value(pressed), json!(["Quotes", "English", "Dark", "930"]));
    page.until_equal("the date", "document.querySelector('#choose [data-date]').dataset.date", "2019-09-16");
    assert_eq!(page.fragment(), fragment);
    page.click("#choose [data-no-accent]");
    page.click("#look [data-width='660']");
    let wanted = fragment.replace("&accent=b3005e", "").replace("&width=930", "");
    page.until_equal("the fragment", "location.hash.slice(1)", wanted);
}

/// What the lists show is what the snippets hold.
pub fn lists_begin_with_nothing(page: &Page) {
    start(page, Language::English, "");
    let values = "[...new Set([...document.querySelectorAll('.facets select')].map((list) => list.value))]";
    page.until_equal("the values of the lists", values, json!([""]));
}
