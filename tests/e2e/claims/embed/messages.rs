//! What a frame makes of messages: two kinds of its parent's, and nothing else of anybody's.

use serde_json::{Value, json};

use crate::claim::Special;
use webtest::article::{Article, assert_no_errors, until_ready, within};
use webtest::browser::Browser;
use webtest::engine::Engine;

pub const CLAIMS: &[Special] = &[
    ("embed: a message of the right shape from the parent, and no other, is heard", validation),
    ("embed: 100,000 random messages leave the frame as it was", fuzz),
];

const FRAME: &str = "document.querySelector('iframe')";
const FRAMES: &str = "<iframe sandbox='allow-scripts' width=600 height=3000 src='@embed.html#view=map&accent=c05'></iframe>
    <iframe id=other></iframe><script>var frame = document.querySelector('iframe').contentWindow, frame0 = frame;</script><script src=fuzz.js></script>";

fn start(browser: &Browser) -> Article {
    let article = Article::new(browser);
    article.add_script("fuzz.js", FUZZ);
    article.open(browser, 660, FRAMES);
    until_ready(browser, FRAME);
    article
}

fn fragment(browser: &Browser) -> Value {
    within(browser, FRAME, || browser.value("location.hash"))
}

fn validation(browser: &Browser) {
    let _article = start(browser);
    let refused = json!([
        null, 0, "", "paris-call:address", [],
        { "type": "paris-call:address", "version": 1 },
        { "type": "paris-call:address", "version": 1, "address": 5 },
        { "type": "paris-call:address", "version": 1, "address": ["country=FRA"] },
        { "type": "paris-call:address", "version": 2, "address": "country=FRA" },
        { "type": "paris-call:address", "version": "1", "address": "country=FRA" },
        { "type": "paris-call:address", "address": "country=FRA" },
        { "type": "paris-call:address", "version": 1, "address": "country=FRA", "more": 1 },
        { "type": "paris-call:address", "version": 1, "address": format!("country=FRA&q={}", "x".repeat(2_000)) },
        { "type": "paris-call:Address", "version": 1, "address": "country=FRA" },
        { "type": "paris-call:hello", "version": 1, "more": 1 },
    ]);
    browser.run(
        "messages.length = 0; for (const message of arguments[0]) frame.postMessage(message, '*');",
        vec![refused],
    );
    // From a frame beside it, whose own function sends it.
    let valid = json!({ "type": "paris-call:address", "version": 1, "address": "view=map&country=FRA" });
    browser.run(
        "const { contentWindow } = document.getElementById('other');
        contentWindow.setTimeout(contentWindow.Function('parent.frame0.postMessage(JSON.parse(' + JSON.stringify(JSON.stringify(arguments[0])) + '), \"*\"); parent.postMessage(\"sent\", \"*\")'));",
        vec![valid.clone()],
    );
    browser.wait_for("the other frame has sent it", "messages.includes('sent')");
    // Whatever came before it has been heard once this is answered,
    browser.run("frame.postMessage({ type: 'paris-call:hello', version: 1 }, '*')", Vec::new());
    browser.wait_for("the answer", "messages.some(({ type }) => type === 'paris-call:resize')");
    // and what the frame wanted to do with it a little later has been done when a later timer of its own has run.
    within(browser, FRAME, || browser.promised("new Promise((done) => setTimeout(done, 100))"));
    browser.until_painted();
    assert_eq!(fragment(browser), json!("#view=map&accent=c05"), "a message that should not was heard");
    let answers = "messages.filter(({ type }) => type?.startsWith?.('paris-call:')).map(({ type, address }) => address ?? type).sort()";
    let once = json!(["paris-call:ready", "paris-call:resize", "view=map"]);
    assert_eq!(browser.value(answers), once, "a message that should not was answered");

    let scrolled = browser.value("scrollY");
    browser.run("frame.postMessage(arguments[0], '*')", vec![valid]);
    within(browser, FRAME, || {
        browser.wait_for("the card that the parent asks for", "document.querySelector('#card[data-card=FRA]')");
        assert_eq!(browser.value("location.hash"), json!("#view=map&country=FRA&accent=c05"));
        assert_eq!(browser.value("document.hasFocus() && document.activeElement !== document.body"), json!(false));
    });
    assert_eq!(browser.value("scrollY"), scrolled, "the frame scrolled the article");
    browser.run("messages.length = 0; frame.postMessage({ type: 'paris-call:hello', version: 1 }, '*')", Vec::new());
    browser.wait_for(
        "ready, state and height again",
        "['ready', 'state', 'resize'].every((type) => messages.some((message) => message.type === `paris-call:${type}`))",
    );
    let state = "messages.find(({ type }) => type === 'paris-call:state').address";
    assert_eq!(browser.value(state), json!("view=map&country=FRA"));
    assert_no_errors(browser);
}

fn fuzz(browser: &Browser) {
    let _article = start(browser);
    for _ in 0..20 {
        browser.promised("send(5000)");
    }
    assert_eq!(browser.value("sent"), json!(100_000));
    let wanted = format!("#{}&accent=c05", browser.value("wanted").as_str().expect("the last valid address"));
    within(browser, FRAME, || {
        browser.wait_for("the last valid address", &format!("location.hash === {wanted:?}"));
        assert_eq!(browser.value("document.documentElement.dataset.app"), json!("ready"));
        assert_eq!(browser.value("location.pathname"), json!("/embed.html"));
        assert_eq!(browser.value("window.harm"), Value::Null, "a message ran code");
        if browser.engine == Engine::WebKit {
            assert_eq!(browser.value("window.e2e"), json!([]), "errors in the frame");
        }
    });
    // It still hears what is valid, and the app still answers.
    let last = json!({ "type": "paris-call:address", "version": 1, "address": "view=map&country=AUS" });
    browser.run("frame.postMessage(arguments[0], '*')", vec![last]);
    within(browser, FRAME, || {
        browser.wait_for("the card after all that", "document.querySelector('#card[data-card=AUS]')");
    });
    assert_no_errors(browser);
}

/// Random messages, the same in every run. Nearly valid ones are many; some valid ones are among them.
const FUZZ: &str = r#"
    let seed = 20181112;
    const random = (below) => {
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) % below;
    };
    const one = (list) => list[random(list.length)];
    const addresses = ["view=map&country=FRA", "view=map&date=2019-09-16", "view=map&country=RUS&scheme=dark", "view=map&stance=sceptical"];
    const words = ["", "1", "paris-call:address", "paris-call:hello", "paris-call:", "amp", "embed-size", "frames-init", "__proto__", "constructor",
        "toString", "javascript:harm=1", "<script>harm=1</script>", "pymxPYMxnullxPYMxwidthxPYMx9", "pymxPYMxaxPYMxwidthxPYMx660", "\0", "\ud800", "é#%&=",
        '{"context":"iframe.resize"}', "x".repeat(3000), ...addresses];
    const keys = ["type", "version", "address", "sentinel", "height", "startsWith", "toString", "valueOf", "length", "then", "data", "0"];
    const text = () => Array.from({ length: random(12) }, () => String.fromCharCode(random(random(2) ? 128 : 65536))).join("");
    const value = (depth) => {
        const kinds = [() => one(words), text, () => random(3) - 1, () => random(2 ** 31), () => null, () => undefined, () => NaN, () => Infinity,
            () => true, () => 10n ** 20n, () => new Date(random(9e9)), () => /x/g, () => new Map([[text(), 1]]), () => new Set([text()]),
            () => new Uint8Array(random(64)), () => new ArrayBuffer(8), () => new Error(text()), () => new Blob([text()]), () => Object(text()),
            () => Array.from({ length: random(4) }, () => depth ? value(depth - 1) : 0),
            () => Object.fromEntries(Array.from({ length: random(5) }, () => [random(2) ? one(keys) : text(), depth ? value(depth - 1) : one(words)])),
        ];
        return one(kinds)();
    };
    window.wanted = "view=map";
    const near = () => {
        const message = { type: one(["paris-call:address", "paris-call:hello"]), version: 1, address: one(addresses) };
        for (let changes = random(3); changes > 0; changes -= 1) {
            if (random(2)) message[one(keys)] = value(1);
            else delete message[one(keys)];
        }
        return message;
    };
    const valid = (message) => message?.type === "paris-call:address" && message.version === 1 && Object.keys(message).length === 3
        && typeof message.address === "string" && message.address.length <= 2000;
    // Only those with a known address may be sent: the test must know what becomes of them.
    const sendable = (message) => !valid(message) || addresses.includes(message.address);
    window.sent = 0;
    window.send = async (count) => {
        for (const end = sent + count; sent < end; ) {
            const message = random(2) ? near() : value(2);
            if (!sendable(message)) continue;
            if (valid(message)) wanted = message.address;
            frame.postMessage(message, "*");
            sent += 1;
        }
        // The next batch goes once this one has been heard.
        const heard = new Promise((done) => addEventListener("message", function hear({ data }) {
            if (data.type !== "paris-call:state") return;
            removeEventListener("message", hear);
            done();
        }));
        frame.postMessage({ type: "paris-call:hello", version: 1 }, "*");
        await heard;
        messages.length = 0;
    };
"#;
