//! What is taken away as a drawing looks alike in other programs, and as pixels has the size that it says: the pictures of Chromium and
//! of Firefox are held against that of librsvg, so that all three are alike. WebKit finds the fonts by rules of its own: cards with
//! words differ there by 0.012. Inkscape is too large to be installed for a trial.

use std::env::temp_dir;
use std::fs;
use std::process::{Command, id};

use serde_json::json;

use super::opened::start;
use webtest::delivery::Language;
use webtest::engine::Engine;
use webtest::page::Page;

/// What differs of a picture of black and white would be 1. Edges of letters are smoothed by each program in its own way: a card
/// full of a quotation's words differs by 0.013, a drawing by up to 0.006.
const DRAWINGS: &[(&str, f64)] = &[
    ("view=map&country=FRA", 0.01),
    ("view=timeline&scheme=dark", 0.01),
    ("view=all&date=2021-11-11", 0.01),
    ("view=quotes", 0.02),
];

/// Keeps what would be downloaded, by its kind.
const CATCH: &str = "
    window.caught = {};
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.caught[blob.type.split(';')[0]] = blob; return made.call(URL, blob); };
    HTMLAnchorElement.prototype.click = () => {};";

/// How far the picture that was caught is from the one that another program made, both on white.
const DIFFERENCE: &str = "(async () => {
    const drawn = async (blob) => {
        const image = await createImageBitmap(blob);
        const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d');
        canvas.fillStyle = '#fff';
        canvas.fillRect(0, 0, image.width, image.height);
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, image.width, image.height).data;
    };
    const [one, other] = [await drawn(window.caught['image/png']), await drawn(new Blob([new Uint8Array(window.other)], { type: 'image/png' }))];
    if (one.length !== other.length) return 1;
    let sum = 0;
    for (let at = 0; at < one.length; at += 1) sum += Math.abs(one[at] - other[at]);
    return sum / one.length / 255 * 4 / 3;
})()";

/// Also the figure's picture at twice its size, where the view has one.
pub fn drawings(page: &Page) {
    let is_there = Command::new("rsvg-convert").arg("--version").output().is_ok_and(|output| output.status.success());
    if !is_there {
        println!(
            "rsvg-convert is not there, so that no drawing is compared: `cargo xtask setup --tests` installs librsvg2-bin"
        );
    }
    for (fragment, most) in DRAWINGS {
        start(page, Language::English, fragment);
        page.browser.run(CATCH, Vec::new());
        page.click("[data-save=png]");
        page.until("the pixels are handed out", "window.caught['image/png']");
        page.click("[data-save=svg]");
        page.until("the drawing is handed out", "window.caught['image/svg+xml']");
        alike(page, fragment, [1200, 630], *most, is_there);
        if page.count("document.querySelectorAll('[data-save=picture]').length") == 0 {
            continue;
        }
        page.browser.run("window.caught = {}", Vec::new());
        page.click("[data-save=picture]");
        page.until("the picture is handed out", "window.caught['image/png']");
        // A browser that cannot make pixels hands out the drawing.
        page.browser.run("HTMLCanvasElement.prototype.toBlob = (done) => done(null)", Vec::new());
        page.click("[data-save=picture]");
        page.until("the picture's drawing is handed out", "window.caught['image/svg+xml']");
        let stated = page.browser.promised(
            "window.caught['image/svg+xml'].text().then((text) => {
                const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
                return ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
            })",
        );
        let [width, height] = [0, 1].map(|at| stated[at].as_u64().unwrap_or_default());
        assert!(width > 0 && height > 0, "{fragment}: a drawing without a size: {stated}");
        alike(page, fragment, [2 * width, 2 * height], *most, is_there);
    }
}

fn alike(page: &Page, fragment: &str, [width, height]: [u64; 2], most: f64, is_there: bool) {
    let size = "createImageBitmap(window.caught['image/png']).then(({ width, height }) => [width, height])";
    assert_eq!(page.browser.promised(size), json!([width, height]), "{fragment}: pixels");
    let svg = page.browser.promised("window.caught['image/svg+xml'].text()");
    let svg = svg.as_str().expect("a text");
    assert!(svg.starts_with("<svg ") && svg.contains("xmlns=\"http://www.w3.org/2000/svg\""), "{fragment}: {svg:.200}");
    if !is_there || page.browser.engine == Engine::WebKit {
        return;
    }
    let file = temp_dir().join(format!("paris-call-{}-{width}-{}.svg", id(), page.browser.engine.name()));
    fs::write(&file, svg).expect("a file for the drawing");
    let mut command = Command::new("rsvg-convert");
    command.args(["--width", &width.to_string(), "--height", &height.to_string()]).arg(&file);
    let output = command.output().expect("rsvg-convert");
    fs::remove_file(&file).expect("the file is there");
    assert!(output.status.success(), "{fragment}: {}", String::from_utf8_lossy(&output.stderr));
    page.browser.run("window.other = arguments[0]", vec![json!(output.stdout)]);
    let differs = page.browser.promised(DIFFERENCE).as_f64().expect("a number");
    // Nothing is as like as two programs would never be: then one picture was compared with itself.
    assert!(differs > 0.0 && differs < most, "{fragment}: differs by {differs} from what librsvg draws");
}
