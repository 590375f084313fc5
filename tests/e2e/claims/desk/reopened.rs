//! What is taken away as a drawing looks alike in other programs, and as pixels has the size that it says: the pictures of Chromium and
//! of Firefox are held against that of librsvg, so that all three are alike, and against Inkscape's where it is installed: for a
//! trial it is too large. WebKit finds the fonts by rules of its own: cards with words differ there by 0.012.

use std::io::Write;
use std::process::{Command, Stdio};

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

/// A program that draws SVG: its name, the options for width and height, and what makes it write pixels to its output.
struct Renderer(&'static str, [&'static str; 2], &'static [&'static str]);

const RENDERERS: [Renderer; 2] = [
    Renderer("rsvg-convert", ["--width", "--height"], &[]),
    Renderer(
        "inkscape",
        ["--export-width", "--export-height"],
        &["--pipe", "--export-type=png", "--export-filename=-"],
    ),
];

/// Also the figure's picture at twice its size, where the view has one.
pub fn drawings(page: &Page) {
    let (there, missing): (Vec<_>, Vec<_>) = RENDERERS.iter().partition(|it| it.is_there());
    for Renderer(name, ..) in missing {
        println!(
            "{name} is not there, so that no drawing is compared with it; `cargo xtask setup --tests` installs rsvg-convert"
        );
    }
    for (fragment, most) in DRAWINGS {
        start(page, Language::English, fragment);
        page.browser.run(CATCH, Vec::new());
        page.click("[data-save=png]");
        page.until("the pixels are handed out", "window.caught['image/png']");
        page.click("[data-save=svg]");
        page.until("the drawing is handed out", "window.caught['image/svg+xml']");
        alike(page, fragment, [1200, 630], *most, &there);
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
        alike(page, fragment, [2 * width, 2 * height], *most, &there);
    }
}

fn alike(page: &Page, fragment: &str, [width, height]: [u64; 2], most: f64, renderers: &[&Renderer]) {
    let size = "createImageBitmap(window.caught['image/png']).then(({ width, height }) => [width, height])";
    assert_eq!(page.browser.promised(size), json!([width, height]), "{fragment}: pixels");
    let svg = page.browser.promised("window.caught['image/svg+xml'].text()");
    let svg = svg.as_str().expect("a text");
    assert!(svg.starts_with("<svg ") && svg.contains("xmlns=\"http://www.w3.org/2000/svg\""), "{fragment}: {svg:.200}");
    if page.browser.engine == Engine::WebKit {
        return;
    }
    for renderer in renderers {
        page.browser.run("window.other = arguments[0]", vec![json!(renderer.pixels(svg, [width, height]))]);
        let differs = page.browser.promised(DIFFERENCE).as_f64().expect("a number");
        // Nothing is as like as two programs would never be: then one picture was compared with itself.
        assert!(differs > 0.0 && differs < most, "{fragment}: differs by {differs} from what {} draws", renderer.0);
    }
}

impl Renderer {
    fn is_there(&self) -> bool {
        Command::new(self.0).arg("--version").output().is_ok_and(|output| output.status.success())
    }

    /// The drawing as PNG.
    fn pixels(&self, svg: &str, size: [u64; 2]) -> Vec<u8> {
        let Renderer(name, options, others) = self;
        let mut command = Command::new(name);
        for (option, pixels) in options.iter().zip(size) {
            command.arg(option).arg(pixels.to_string());
        }
        command.args(*others).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{name}: {error}"));
        // Neither program writes before it has read all.
        child.stdin.take().expect("an input").write_all(svg.as_bytes()).expect("it reads the drawing");
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }
}
