//! Time limits, which stretch where the machine is slow or busy: each browser that starts loads a known page first.

use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use super::engine::Engine;
use super::folder::Scratch;
use super::site::{self, Faults};

/// How long a wait may take on two idle cores. Far more than any wait needs.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// How long to wait before looking again.
const PAUSE: Duration = Duration::from_millis(20);

/// No machine is given more than this: a limit must also end a wait that is in vain.
const MOST: f64 = 5.0;

static FACTOR: Mutex<f64> = Mutex::new(1.0);

/// The limit that holds on this machine, for one chosen on two idle cores.
pub fn stretched(limit: Duration) -> Duration {
    limit.mul_f64(factor())
}

/// How many times longer than on two idle cores anything may take here: at least 1.
pub fn factor() -> f64 {
    *FACTOR.lock().expect("the factor")
}

/// Asks again and again until there is an answer; `None` if there was none within the stretched limit.
pub fn until<T>(limit: Duration, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return Some(answer);
        }
        // Each time anew: the factor may have grown in the meantime.
        if start.elapsed() > stretched(limit) {
            return None;
        }
        thread::sleep(PAUSE);
    }
}

/// Has an engine load the known page a few times, by its address, and raises the factor if that took longer than it usually does.
pub fn measure(engine: Engine, load: impl Fn(&str)) {
    let folder = Scratch::new("known");
    folder.write("page.html", KNOWN.as_bytes());
    let site = site::serve(folder.path(), Faults::default());
    let mut times: Vec<f64> = (0..5).map(|_| timed(&load, &format!("{}/page.html", site.origin()))).collect();
    times.sort_by(f64::total_cmp);
    // The slowest but one: the first load has more to do, and limits are for bad moments.
    let (taken, usual) = (times[3], usual(engine));
    let mut factor = FACTOR.lock().expect("the factor");
    let found = (taken / usual).clamp(1.0, MOST);
    if found > *factor {
        *factor = found;
        let name = engine.name();
        eprintln!(
            "limits: a known page takes {taken:.0} ms in {name}, {usual:.0} on an idle machine: all limits × {found:.1}"
        );
    }
}

fn timed(load: impl Fn(&str), address: &str) -> f64 {
    let start = Instant::now();
    load(address);
    start.elapsed().as_secs_f64() * 1000.0
}

/// Milliseconds that the known page takes on two idle cores.
fn usual(engine: Engine) -> f64 {
    match engine {
        Engine::Chromium => 300.0,
        Engine::Firefox => 300.0,
        Engine::WebKit => 300.0,
    }
}

/// Markup, script and layout in about the proportion of the briefing.
const KNOWN: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>A known page</title><link rel=icon href=data:,>
    <style>li { columns: 2; padding: 1px }</style><ol></ol><script>
        for (let number = 0; number < 1500; number += 1) {
            const item = document.createElement('li');
            item.append(`Item ${number}, `, Object.assign(document.createElement('b'), { textContent: number * number }));
            document.querySelector('ol').append(item);
        }
        document.body.dataset.height = document.body.scrollHeight;
    </script></html>";
