// The four methods: what the trial in this browser and the HTML that an editor pastes say of each, and which is the best.
(function () {
  "use strict";

  const NAMES = { script: "embed.js", iframe: "the bare iframe", url: "the plain address", figure: "the static figure" };
  const PAGE = /(^|\/)(embed|quote\/[\w-]+|briefing(@endings.or)?-[\da-f]{8,16})\.html/;
  const OURS = /^(@titles.or)/; // the words of the snippets' own link
  // What the iframe snippet's sandbox allows, and what goes when it is taken away.
  const RIGHTS = {
    "allow-scripts": "The reader gets the plain page, complete but without filters, search and dates.",
    "allow-popups": "Links to the full briefing and to sources do nothing.",
    "allow-popups-to-escape-sandbox": "The full briefing, opened from the frame, runs with the frame’s few rights.",
    "allow-downloads": "Files cannot be saved from the frame.",
  };
  const LATE = ["data-src", "data-lazy-src", "data-cmp-src", "data-cookieblock-src"];

  const find = (id) => document.getElementById(id);
  let trial = {};
  let left; // the method that the pasted HTML leaves: its name, null for none, undefined before any was pasted
  window.doctor = { tell };
  find("read").addEventListener("click", () => show(examined(find("published").value)));

  // Takes the verdicts of the trial so far; `open` is the number still to come.
  function tell(verdicts, open) {
    trial = {};
    for (const { method, verdict } of verdicts) {
      trial[method] ??= { open };
      trial[method][verdict] = (trial[method][verdict] || 0) + 1;
    }
    for (const item of find("methods").children) {
      item.querySelector("[data-verdict]").textContent = sentence(trial[item.dataset.method]);
    }
    advise();
  }

  function sentence(counts) {
    if (!counts) return "Not tried.";
    const { pass = 0, fail = 0, look = 0, untried = 0, waiting = 0, running = 0 } = counts;
    if (waiting + running) return "Being tried.";
    const tried = pass + fail + look;
    if (!tried) return "Not tried here.";
    const eye = look ? ` ${look} more for your eye.` : "";
    const other = untried ? ` ${untried} not tried here.` : "";
    return (fail ? `Fails in ${fail} of ${tried - look} surroundings tried.` : `Passes in all ${pass} surroundings tried.`) + eye + other;
  }

  function advise() {
    const order = Object.keys(NAMES);
    const works = (method) => trial[method]?.pass > 0;
    const sound = order.find((method) => works(method) && !trial[method].fail) || order.find(works);
    const open = Object.values(trial).some(({ waiting, running }) => waiting || running);
    let best = left;
    let words;
    if (left) words = `Your system allows ${NAMES[left]}: that is what it left of the snippet.`;
    else if (left === null) words = "Of what you pasted your system left nothing that works. Try the next method, and read its result here.";
    else if (open) words = "Trying …";
    else if (sound) words = `In this browser the best method is ${NAMES[sound]}. Paste below what your system makes of it.`;
    else words = "None of the methods tried works in this browser, from this address.";
    if (left === undefined && !open) best = sound;
    if (find("best").textContent !== words) find("best").textContent = words;
    for (const item of find("methods").children) {
      if (item.dataset.method === best) item.setAttribute("aria-current", "true");
      else item.removeAttribute("aria-current");
    }
  }

  function show({ method, lines }) {
    left = method;
    const list = document.createElement("ul");
    for (const line of lines) list.append(Object.assign(document.createElement("li"), { textContent: line }));
    find("findings").replaceChildren(list);
    find("findings").dataset.method = method || "none";
    advise();
  }

  // What is left of the embed in a page, as the method that it still is and a line for everything that is missing or changed.
  function examined(text) {
    const lines = [];
    const page = new DOMParser().parseFromString(text, "text/html");
    const element = page.querySelector("paris-call-briefing");
    const script = [...page.querySelectorAll("script")].find((one) => /embed\.js/.test(one.src + one.dataset.src));
    const late = (one) => LATE.map((name) => one.getAttribute(name)).find(Boolean);
    const address = (one) => one.getAttribute("src") || late(one) || "";
    const frame = [...page.querySelectorAll("iframe")].find((one) => PAGE.test(decoded(address(one))));
    const figure = [...page.querySelectorAll("figure")].find((one) => one.querySelector("svg, table"));
    const visible = page.body.textContent;
    if (/<(iframe|paris-call-briefing)/.test(visible)) {
      lines.push("The snippet became text that readers see. Paste it into a block for HTML or “embed”, not into the text.");
    }
    if (element && script) {
      if (script.type && !/javascript|module/.test(script.type)) lines.push(`The script has the type “${script.type}”: it waits for something else, perhaps for consent.`);
      if (!script.getAttribute("src")) lines.push("The script’s address was moved to another attribute: it waits for something else, perhaps for consent.");
      if (/^http:/.test(script.getAttribute("src"))) lines.push("The script’s address starts with http:, which browsers block in https pages.");
      if (!lines.length) lines.push("Element and script are there, as they should be.");
      return { method: "script", lines };
    }
    if (element) lines.push("The script was removed: the element alone shows only what stands between its tags.");
    if (script) lines.push("The element paris-call-briefing was removed: the script has nothing to fill.");
    if (frame) {
      const faults = inFrame(frame, address(frame));
      lines.push(...(faults.length ? faults : ["The iframe is as it should be."]));
      return { method: "iframe", lines };
    }
    if (page.querySelector("iframe:not([src])")) lines.push("An iframe is there, but its address was removed.");
    if (figure) {
      if (!figure.querySelector("svg, img[src]")) lines.push("The figure’s picture was removed. Its table and text say the same.");
      if (!figure.querySelector("table")) lines.push("The figure’s table was removed, so that its numbers are lost to readers who do not see the picture.");
      if (!figure.querySelector("[style]")) lines.push("The figure’s styles were removed: it is plainer, and complete.");
      if (!lines.length) lines.push("The figure is as it should be.");
      return { method: "figure", lines };
    }
    const link = [...page.querySelectorAll("a[href]")].some((one) => PAGE.test(one.getAttribute("href")) || OURS.test(one.textContent));
    if (link || PAGE.test(visible)) {
      lines.push("Only the address is left. If the published page shows it as a link, your system does not know oEmbed for it.");
      return { method: "url", lines };
    }
    if (!lines.length) lines.push("No trace of the embed: element, script, iframe and figure were all removed.");
    return { method: null, lines };
  }

  function inFrame(frame, address) {
    const lines = [];
    const sandbox = frame.getAttribute("sandbox");
    const gone = Object.keys(RIGHTS).filter((right) => !(sandbox ?? "").split(/\s+/).includes(right));
    const style = (one) => one?.getAttribute("style") || "";
    const styled = /height/.test(style(frame)) || /height|padding|aspect/.test(style(frame.parentElement));
    if (!frame.getAttribute("src")) lines.push("The address was moved to another attribute: the frame waits for something else, perhaps for consent.");
    if (address.includes("&amp;")) lines.push("The address was escaped twice (“&amp;amp;”): what stands after the first “&” is lost.");
    if (/%23/.test(address) && !address.includes("#")) lines.push("The “#” of the address became “%23”, so that there is no such page.");
    if (/[“”„«»″]/.test(address)) lines.push("The quotation marks around the address were made typographic, so that there is no such page.");
    if (/^http:/.test(address)) lines.push("The address starts with http:, which browsers block in https pages.");
    if (sandbox === null) lines.push("The sandbox was removed: the embed works, with more rights than it needs.");
    else for (const right of gone) lines.push(`The sandbox lost “${right}”. ${RIGHTS[right]}`);
    if (/allow-same-origin/.test(sandbox)) lines.push("The sandbox gained “allow-same-origin”, which the embed does not need.");
    if (!frame.title) lines.push("The title was removed: screen readers cannot say what the frame is.");
    if (frame.getAttribute("loading") !== "lazy") lines.push("“loading=lazy” was removed: the frame loads with the article, not when it comes near.");
    if (!frame.getAttribute("allow")) lines.push("“allow” was removed: copying and sharing offer text to select instead.");
    if (!styled && !frame.hasAttribute("height")) lines.push("Height and style were removed: browsers make such a frame 150 pixels high, and it scrolls.");
    else if (!styled) lines.push("The style was removed: the height that is left fits columns of one width only.");
    if (/cqw/.test(style(frame)) && !/container-type/.test(style(frame.parentElement))) {
      lines.push("The style of the element around the iframe was removed: the height goes by the window’s width, not by the column’s.");
    }
    return lines;
  }

  function decoded(address) {
    try {
      return decodeURIComponent(address).replaceAll("&amp;", "&");
    } catch (_) {
      return address;
    }
  }
})();
