// Makes a page a good guest in somebody else's article: what the address asks for is so before the first paint, the
// page tells how high it is in every protocol that newsrooms' pages speak, and it hears a few kinds of message.
//
// It stands inline in every framed page, after boot.js where there is one, and the page's policy allows it by its hash.
// No shortcut, no wheel handler, no focus, no `vh`, no polling. EMBEDDING.md says the same to those who embed.
(function () {
  "use strict";

  const FLAG = /^(@flag.set|true|@switches.or)?$/; // as content systems spell attributes
  const HEXADECIMAL = /^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
  // What only the frame knows: it stays in the address whatever the app or the parent put there.
  const OWN = { "@flag.plain": FLAG, "@flag.transparent": FLAG, "@flag.static": FLAG, "@flag.accent": HEXADECIMAL, secret: /^[a-z\d]{1,32}$/i };
  const MARKS = { "@key.view": /^(@views.or)$/, "@key.scheme": /^(@schemes.or)$/, ...OWN };
  // What a query may ask for, as systems that drop a fragment keep that.
  const ASKED = /^(@keys.or|@flags.or)$/;

  const page = document.documentElement;
  const src = location.href; // as it came: some parents know their frame by it
  const framed = parent !== window;
  const child = new URLSearchParams(location.search).get("childId"); // from a parent with Pym.js
  const pym = `pymxPYMx${child}xPYMx`;
  const query = [...new URLSearchParams(location.search)].filter(([key]) => ASKED.test(key));
  const app = window.briefing && window.briefing.fail && window.briefing; // missing on cards
  let frame; // the element around all that is visible
  let ready; // whether the parent was told so
  let height; // as reported last
  let hidden = 0; // what the form for a frame that is too low is shorter by
  let pause; // the timer between two heights
  let wanted; // the address that the parent asks for
  let secret; // by which WordPress knows its frame

  mark(query.map(([key, value]) => `${key}=${encodeURIComponent(value)}&`).join(""));
  addEventListener("popstate", () => mark("")); // before the app listens to it
  document.addEventListener("click", click, true);
  if (app) app.write = write;
  if (framed) {
    page.dataset.whole = "";
    addEventListener("message", hear);
    addEventListener("resize", fit);
    addEventListener("load", measure);
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
    else begin();
  }

  // The style sheet reads these marks. A value that is not of the grammar is not there.
  function mark(asked) {
    const fragment = meant(asked + location.hash.slice(1));
    const given = new URLSearchParams(fragment);
    for (const key in MARKS) {
      const value = (given.get(key) ?? "none").replace("#", "").trim();
      if (MARKS[key].test(value)) page.dataset[key] = value;
      else delete page.dataset[key];
    }
    if (given.has("@key.quote")) page.dataset["@key.view"] = "@view.quotes";
    page.style.setProperty("--accent", page.dataset["@flag.accent"] ? "#" + page.dataset["@flag.accent"] : "");
    try {
      const url = location.href.split("#")[0] + "#" + fragment;
      if (fragment !== location.hash.slice(1)) history.replaceState(history.state, "", url);
    } catch (_) {
      // The app then reads of it what it can.
    }
    if (!framed || secret === page.dataset.secret) return;
    secret = page.dataset.secret;
    height = 0;
    measure();
  }

  // An address as it was before others had it: WordPress appends `#?secret=…`, advertising `?utm_source=…`, some escape
  // `&`, and an article's own address has it in another form (`kept`, or of old with a `=` before it).
  function meant(fragment) {
    const [joined] = fragment.replace(/[#?]+(?=[\w-]+=)/g, "&").replace(/&(amp;)+/g, "&").split("#");
    const [first, ...others] = joined.split("&");
    const inside = first.startsWith(".") ? first.slice(1).split(".").map((pair) => pair.replace("-", "=").replaceAll("_", "%")) : [first.replace(/^=/, "")];
    return [...inside, ...others].filter(Boolean).join("&");
  }

  // An address as an article keeps it in its own: `.view-map.date-2019-11-12`, since themes take a fragment for a selector.
  function kept(address) {
    const plain = (address || "@key.view=@view.all").replace(/[._~]/g, (sign) => "%" + sign.charCodeAt().toString(16));
    return "." + plain.replace(/[&=%]/g, (sign) => ({ "&": ".", "=": "-", "%": "_" })[sign]);
  }

  // Before the app hears of it: nothing can be chosen in a frame without controls.
  function click(event) {
    if (!("@flag.static" in page.dataset && event.target.closest("a[href^='#']"))) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function begin() {
    frame = document.getElementById("frame");
    // Without controls nobody could open what is folded.
    if ("@flag.static" in page.dataset) for (const part of frame.querySelectorAll("details:not(.events *)")) part.open = true;
    new ResizeObserver(measure).observe(frame);
    // Nothing observes the size of what is out of sight, but the app may have come and changed it.
    new MutationObserver(settle).observe(page, { attributeFilter: ["data-app"] });
    settle();
  }

  function settle() {
    measure();
    if (ready || (app && page.dataset.app === "static")) return;
    ready = true;
    say("@message.ready", { app: page.dataset.app });
  }

  // Tells the height if it is another, once a frame at most. A frame of no width has none.
  function measure() {
    const now = frame && page.clientWidth && tall() + hidden;
    if (pause || !now || now === height) return;
    height = now;
    pause = setTimeout(() => {
      pause = 0;
      measure();
    }, 16);
    say("@message.resize", { height });
    post({ sentinel: "amp", type: "embed-size", height });
    post(JSON.stringify({ src, context: "iframe.resize", height }));
    if (child) post(`${pym}heightxPYMx${height}`);
    if (secret) post({ message: "height", value: height, secret });
    setTimeout(fit, 500);
  }

  // A parent that follows has no need of a scroll bar, which would come and go, and change the width each time. Where none does,
  // one within the article's own would catch the reader's finger: the frame is cut off, and its foot leads to all of it. A few
  // pixels are no reason. What is reported is always the height of the whole, or a parent that follows late would never get there.
  function fit() {
    if (!frame) return;
    page.removeAttribute("data-low");
    // Without a bar: a page without a foot has one, and is so much higher for it that it would stay too high for a frame that followed.
    page.dataset.whole = "";
    const whole = tall();
    const low = innerHeight + 24 < whole;
    page.toggleAttribute("data-whole", !low);
    page.toggleAttribute("data-low", low);
    hidden = whole - tall();
  }

  function tall() {
    return Math.ceil(frame.getBoundingClientRect().height);
  }

  // The app calls this when its state has come to rest. A frame makes no history: Back belongs to the article.
  function write(address, step) {
    const url = located(address);
    try {
      if (url !== location.href) history[step && !framed ? "pushState" : "replaceState"](history.state, "", url);
    } catch (_) {
      // Where the browser forbids it, the address stays behind.
    }
    if (!framed) return;
    say("@message.state", { address, step, fragment: kept(address) });
    measure();
  }

  // Whatever has not exactly one of these shapes is nothing to us.
  function hear({ source, data }) {
    if (source !== parent || !data) return;
    const { type, version, address, sentinel, message } = data;
    const fields = version === "@message.version" && Object.keys(data).length;
    if (type === "@type.address" && fields === 3 && typeof address === "string" && address.length <= 2000) {
      // Browsers allow some ten changes of the address a second.
      if (wanted === undefined) setTimeout(follow, 100);
      wanted = address;
    } else if (type === "@type.hello" && fields === 2) {
      ready = height = 0;
      say("@message.state", { address: pairs(false).join("&") });
      settle();
    }
    const isAsked =
      sentinel === "amp" ? type === "frames-init"
      : message === "ready" ? secret && data.secret === secret
      : typeof data === "string" && child && data.startsWith(pym);
    if (!isAsked) return;
    height = 0;
    measure();
  }

  // The app listens to this as to the Back button; without it the page has its `:target`.
  function follow() {
    const url = located(meant(wanted));
    wanted = undefined;
    if (url === location.href) return;
    try {
      if (!(page.dataset.app === "ready" && replaced(url))) location.replace(url);
    } catch (_) {
      // Too often, says the browser.
    }
  }

  // A browser that goes to a fragment scrolls to its place: in an article of the same origin, the article itself. With the
  // app there is no need; in a `srcdoc` frame it cannot be helped.
  function replaced(url) {
    try {
      history.replaceState(history.state, "", url);
    } catch (_) {
      return false;
    }
    dispatchEvent(new PopStateEvent("popstate"));
    return true;
  }

  // Absolute, because a bare fragment belongs to the parent's address in a `srcdoc` frame.
  function located(address) {
    return location.href.split("#")[0] + "#" + [...pairs(false, address), ...pairs(true)].join("&");
  }

  // The frame's own pairs of an address, or the others. What is no pair, such as `sources`, is a link and no address.
  function pairs(own, address = location.hash.slice(1)) {
    const isMeant = (key) => (key in OWN ? own : !own && ASKED.test(key));
    return address.split("&").filter((pair) => pair.includes("=") && isMeant(pair.split("=")[0]));
  }

  function say(type, fields) {
    post({ type: "@message.prefix" + type, version: "@message.version", ...fields });
  }

  function post(message) {
    parent.postMessage(message, "*");
  }
})();
