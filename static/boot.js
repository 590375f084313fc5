// Starts the app in a page that is already complete, remembers what the reader does until then, and gives the printed page
// back if the app cannot run.
//
// It stands inline in every page and the page's policy allows it by its hash. So that one hash serves all pages, it
// holds no file name and no words: the names are `data-*` attributes of its own element, the words those of `#notice`.
// `@failure.load` and its like stand for words of the contract (`crates/contract`), which the build puts there.
(function () {
  "use strict";

  // A module of one empty `externref` table: builds for development need it, and Safari before 16.4, in which nothing
  // here is tried, lacks it.
  const PROBE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0]);

  // What the app answers once it runs.
  const ACTS = "#briefing :is(a[href^='#'][href*='='], button[value^='#'], button[data-play])";

  const page = document.documentElement;
  // Some optimisers run a page's scripts late, when `#briefing` has that name already, twice, or with none as the current.
  if (window.briefing && window.briefing.fail) return;
  const own = document.currentScript || document.querySelector("script[data-glue]") || page;
  const { data, glue, wasm, worker, manifest } = own.dataset;
  // Files on a disk and sandboxed frames have the origin "null": there `fetch` is refused and classic scripts are not.
  const served = location.protocol.startsWith("http") && window.origin !== "null";
  // An editor's system makes a frame of a bare link: beside the page lies what was made for that.
  if (worker && parent !== window && /^(http|file)/.test(location.protocol))
    return location.replace("embed.html" + location.search + location.hash);
  const early = []; // what was clicked before the app ran, in order
  const folded = []; // what is open only while the page is printed
  const whenIdle = window.requestIdleCallback; // Safari has none
  let deferred = ""; // the blocks that are not laid out yet: their letters in `static/styles/text.css`, in the page's order
  let copy = null; // a copy of `#briefing` from before the app's first change
  let printed = null; // the same, once there was a change

  page.classList.add("js");
  // Saved by a browser while the app ran: it writes everything as it was printed before it starts.
  if (page.dataset.app === "ready") {
    page.dataset.saved = "";
    page.dataset.app = "static";
    page.removeAttribute("data-ready");
  }
  const [arrival] = performance.getEntriesByType("navigation");
  // Not reloaded, nor come back to; and a frame must leave the article around it where it is.
  const fresh = parent === window && (!arrival || arrival.type === "navigate");
  window.briefing = { fail, snapshot, ready, keep, write, early, fresh, data: null, bytes: null };
  window.addEventListener("error", (event) => onTrap(event.error));
  window.addEventListener("unhandledrejection", (event) => onTrap(event.reason));
  window.addEventListener("appinstalled", keep);
  // Who comes to a place in the page, or back to one, finds it where it is: all is laid out at once.
  if (fresh && !location.hash && whenIdle) deferred = "abcdef";
  page.dataset.deferred = deferred;
  for (const type of ["pointerover", "focusin", "keydown", "popstate"]) window.addEventListener(type, beforeAct);
  window.addEventListener("beforeprint", unfold);
  window.addEventListener("afterprint", () => folded.splice(0).forEach((part) => (part.open = false)));
  document.addEventListener("click", remember);
  if (!fresh) {
    const reading = new MutationObserver(setAside);
    reading.observe(page, { childList: true, subtree: true });
    document.addEventListener("DOMContentLoaded", () => reading.disconnect());
  }

  // What the app needs comes while the page is still being read, and after it in the queue for the network. Asking takes 40 ms on a
  // phone, so the first lines of the page go before it: first paint 480 -> 424 ms there. After that paint the app came 250 ms later.
  let asked = null;
  whenIdle ? whenIdle(ask, { timeout: 60 }) : ask();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();

  function ask() {
    if (asked || typeof WebAssembly !== "object") return;
    asked = [served && wasm && fetch(wasm, { priority: "low" }), glue && script(glue), data && script(data)];
    for (const promise of asked) if (promise) promise.catch(() => {}); // whoever awaits it hears of it
  }

  async function start() {
    ask();
    if ("saved" in page.dataset) putBack();
    if (whenIdle) whenIdle(layOut), whenIdle(snapshot);
    // Engines with this event open what is folded around the place that an address names.
    if (!("onbeforematch" in page)) {
      reveal();
      window.addEventListener("hashchange", reveal);
    }
    // The record is checked on a page of its own.
    const checked = location.hash === "#@address.record" && document.getElementById("@address.record");
    if (checked) return location.replace(checked.href);
    if (served && manifest) link("manifest", manifest);
    // Not before the page is there: the first module of a page takes 30 ms on a phone.
    const lack = missing();
    if (lack) return fail(lack);
    try {
      const [module] = await Promise.all([compiled(), ...asked.slice(1), painted()]);
      await wasm_bindgen({ module_or_path: module }).catch(failWith("@failure.crash"));
      if (matchMedia("(display-mode: standalone)").matches) keep();
    } catch (reason) {
      console.error(reason.cause || reason);
      fail(reason.code || "@failure.load");
    }
  }

  // The code of what this browser lacks, or nothing. The probe is valid, so where it may not start, a policy forbids it.
  function missing() {
    if (typeof WebAssembly !== "object") return "@failure.no-wasm";
    if (!WebAssembly.validate(PROBE)) return "@failure.old-browser";
    try {
      new WebAssembly.Instance(new WebAssembly.Module(PROBE));
    } catch (_) {
      return "@failure.wasm-blocked";
    }
  }

  // Compiling apart from starting: whatever fails before the start may be tried again another way, nothing after it.
  async function compiled() {
    const [program] = asked;
    if (program) {
      try {
        const response = await program;
        const typed = (response.headers.get("Content-Type") || "").startsWith("application/wasm");
        if (response.ok && typed) return await WebAssembly.compileStreaming(response);
        if (response.ok) return await WebAssembly.compile(await response.arrayBuffer());
      } catch (_) {
        // The carried bytes below are the second way.
      }
    }
    return WebAssembly.compile(await inlineWasm()).catch(failWith("@failure.bad-wasm"));
  }

  // The bytes as text: in the page itself, or in a classic script where the page has none.
  async function inlineWasm() {
    if (typeof DecompressionStream !== "function") return failWith("@failure.old-browser")("no DecompressionStream");
    const block = document.getElementById("wasm");
    const carrier = wasm + ".js";
    if (!block) await script(carrier);
    const text = block ? block.textContent : window.briefing.bytes;
    if (!text) return failWith("@failure.load")("the script that carries the Wasm did not run: " + carrier);
    try {
      const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
      return await new Response(stream).arrayBuffer();
    } catch (cause) {
      return failWith("@failure.bad-wasm")(cause);
    }
  }

  // The page that is there comes first. Pages and frames out of sight are never painted, so there is a limit.
  function painted() {
    return new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, document.hidden ? 0 : 1000);
    });
  }

  function script(src) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.onload = resolve;
      element.onerror = () => reject({ code: "@failure.load", cause: "could not load " + src });
      element.src = src;
      document.head.append(element);
    });
  }

  function link(rel, href) {
    document.head.append(Object.assign(document.createElement("link"), { rel, href }));
  }

  // Turns whatever went wrong into a reason with the code of the sentence that tells the reader.
  function failWith(code) {
    return (cause) => {
      const mismatch = cause instanceof WebAssembly.LinkError;
      throw { code: mismatch ? "@failure.bad-wasm" : code, cause };
    };
  }

  function onTrap(error) {
    if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) fail("@failure.crash");
  }

  // The app calls this before it first changes the page, and never if nothing needs to be changed. In idle time (then with a
  // deadline) the copy is made ahead: on a phone 40 ms, for which the first act need not wait.
  function snapshot(deadline) {
    const current = document.getElementById("briefing");
    copy = copy || (current && current.cloneNode(true));
    if (!deadline) printed = copy;
  }

  // The app calls this once it answers and has done what was asked of it early.
  function ready() {
    document.removeEventListener("click", remember);
    setAside();
    page.dataset.ready = "";
    page.dataset.app = "ready";
    // A click on nothing: what hears of it is compiled when it is first called, for which no reader's click is to wait, 6 ms on a phone.
    const current = document.getElementById("briefing");
    if (whenIdle && current) whenIdle(() => current.dispatchEvent(new MouseEvent("click")));
  }

  // Puts the page back as it was printed and says why. The app calls this, too, when its data is bad or it panics.
  function fail(code) {
    if (page.dataset.app === "failed") return;
    page.dataset.app = "failed";
    page.removeAttribute("data-ready");
    const notice = document.getElementById("notice");
    const current = document.getElementById("briefing");
    if (printed) current ? current.replaceWith(printed) : notice.after(printed);
    putBack();
    notice.textContent = notice.getAttribute("data-" + code);
    notice.dataset.code = code;
    const link = early.filter((act) => act.hash).pop();
    if (link) location.hash = link.hash;
  }

  // Not what opens a tab of its own; in a frame without controls no click comes this far. A link would lead to its row in the
  // table, and then the app to the map: it waits for the app, or is followed should that fail.
  function remember(event) {
    const act = event.target.closest && event.target.closest(ACTS);
    if (!act || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || page.dataset.app === "failed") return;
    event.preventDefault();
    early.push(act);
  }

  // Lays out one more block in idle time, as all at once they took 250 ms of a phone in one task, and 190 once the app answered; or
  // all, before the reader acts or goes where the height of those above would count.
  function layOut(event) {
    if (!deferred) return;
    page.dataset.deferred = deferred = event.type ? "" : deferred.slice(1);
    whenIdle(layOut);
  }

  function unfold() {
    for (const part of document.querySelectorAll("details:not([open])")) {
      part.open = true;
      folded.push(part);
    }
  }

  // A reload keeps the reader's place, and a frame must not scroll the article around it.
  function reveal(event) {
    const place = document.querySelector(":target");
    let part = null;
    let hidden = false;
    while ((part = place && place.closest("details:not([open])"))) hidden = part.open = true;
    if (hidden && parent === window && (event || fresh)) place.scrollIntoView();
  }

  // Without the app, the address of a state or an event leads to its row or text. With it, coming back to that address by a
  // reload or through the history would open what is folded and lose the reader's place: the row has no id then.
  function setAside() {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch (_) {
      // Not every address is well encoded: it may be one as it is.
    }
    const row = document.getElementById(id);
    if (!row || !row.id.includes("=")) return;
    row.dataset.address = row.id;
    row.removeAttribute("id");
  }

  function putBack() {
    for (const row of document.querySelectorAll("[data-address]")) {
      row.id = row.dataset.address;
      row.removeAttribute("data-address");
    }
    // What was said of the last choice, and what `event-panel.js` shows of it.
    for (const said of document.querySelectorAll("#announcer")) said.textContent = "";
    for (const added of document.querySelectorAll("[data-added]")) added.remove();
  }

  // Writes what the reader has chosen into the address: as a step to come back to or over the present one, and in a frame
  // never as a step, which would stand between the reader and the page before the article.
  function write(fragment, step) {
    if (fragment === location.hash.slice(1)) return;
    const url = fragment ? "#" + fragment : location.pathname + location.search;
    history[step && parent === window ? "pushState" : "replaceState"](history.state, "", url);
    setAside();
  }

  // A link that takes the reader's choice along to another page has it before it can be followed, opened or copied.
  function beforeAct(event) {
    layOut(event);
    const link = event.target.closest && event.target.closest("a[data-takes-along]");
    if (link) link.hash = location.hash.includes("=") ? location.hash : "";
  }

  // Keeps the page for reading without a network. Storing is the reader's decision: installing is one, a button another.
  async function keep() {
    const able = served && worker && window.top === window && window.isSecureContext && "serviceWorker" in navigator;
    return Boolean(able && (await navigator.serviceWorker.register(worker).catch(() => null)));
  }
})();
