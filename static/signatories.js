// Draws the companies, groups and authorities that signed over the map, as a circle for each state from which they come, for the
// reader who asks for them by a button beside those of the zoom. As a table, and with names, they are on the page on the record.
// Loaded when a pointer or the focus first comes (`on-demand.js`).
(function () {
  "use strict";

  const map = document.getElementById("@section.map");
  const part = (selector) => map && map.querySelector(selector);
  const [drawing, area, tools, date] = [".drawing", ".map-area", ".zoom-steps", "[data-date]"].map(part);
  // Some optimisers run a page's scripts twice.
  if (!drawing || !area || !tools || !date || window.briefing.signatories) return;
  window.briefing.signatories = true;
  const words = "@signatories"; // filled in by the build: words, sources, and the circles of each day that was counted
  const { days } = words;
  const [X, FLOOR] = [120, 330]; // where the scale stands: in the empty middle of the Pacific, in units of the drawing
  const button = added(document.createElement("button"));
  button.type = "button";
  button.textContent = words.show;
  button.setAttribute("aria-pressed", "false");
  const circles = added(shape("g", { class: "signatories", "aria-hidden": "true" }));
  const note = added(document.createElement("p"));
  note.className = "layer-note";
  // Here and not in the page's sheet, which every reader would carry; and not in attributes, which would be saved with the page and
  // which its policy forbids.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    #map .zoom-steps { max-width: calc(100% - 1.5rem); flex-wrap: wrap; align-items: end; }
    .drawing .signatories { pointer-events: none; fill: var(--ink); fill-opacity: 0.2; stroke: var(--ink); stroke-width: 1px; }
    .signatories circle { vector-effect: non-scaling-stroke; }
    .drawing .signatories .scale { fill: none; stroke: var(--ink); stroke-width: 1px; }
    .signatories text { fill: var(--ink); fill-opacity: 1; stroke: none; font: 14px var(--sans); -webkit-user-select: none; user-select: none; }
    .layer-note { margin: 0.3rem 0; max-width: none; font-size: var(--note); color: var(--soft); }
    @media (max-width: 40rem) {
      .signatories text { font-size: 28px; }
      #map .zoom-steps [aria-pressed] { min-height: 1.75rem; padding: 0 0.35rem; font-size: var(--tiny); }
    }
    @media (max-width: 14rem) { #map .zoom-steps { position: static; margin: 0.5rem; } }
    @media screen and (min-width: 72rem) { #map > .layer-note { grid-row: 5; } }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // In a file of its own this runs while the page is read, before `boot.js` has cleared what was saved with it.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => tools.append(button));
  else tools.append(button);
  button.addEventListener("click", toggle);
  new MutationObserver(() => isShown() && show()).observe(date, { attributeFilter: ["data-date"] });

  function isShown() {
    return button.getAttribute("aria-pressed") === "true";
  }

  function toggle() {
    button.setAttribute("aria-pressed", String(!isShown()));
    if (!isShown()) return circles.remove(), note.remove();
    show();
    // At the launch nobody had counted them: the map goes to the first day of which they are known.
    if (date.dataset.date < days[0].date) note.querySelector("a[href^='#']").click();
  }

  // Those of the last count by the map's day; none before the first.
  function show() {
    const day = days.filter((day) => day.date <= date.dataset.date).pop();
    const scale = shape("g", { class: "scale" });
    scale.append(...words.scale.flatMap(step));
    circles.replaceChildren(...(day ? [...day.circles.map(circle), scale] : []));
    drawing.append(circles);
    const parts = [day ? `${day.text} ${words.area}` : words.before];
    for (const other of days) if (other !== day) parts.push(link(other.name, "#@key.date=" + other.date));
    const record = document.getElementById("@address.record");
    if (record) parts.push(link(words.table, record.getAttribute("href") + "#signatories"));
    note.replaceChildren(...parts.flatMap((part, place) => (place ? [place > 1 ? " · " : " ", part] : [part])), " · ", counted());
    area.after(note);
  }

  function circle([cx, cy, r]) {
    return shape("circle", { cx, cy, r });
  }

  // A circle of the scale, all on one floor, with its number at its top.
  function step([entries, r]) {
    const text = shape("text", { x: X + 4, y: FLOOR - 2 * r - 2, "text-anchor": "middle" });
    text.textContent = entries;
    return [circle([X, FLOOR - r, r]), text];
  }

  function link(text, href) {
    return Object.assign(document.createElement("a"), { href, textContent: text });
  }

  // Where sources are, and how they open, the page's own links know: from a frame they lead to the whole briefing.
  function counted() {
    const own = part(".sources a");
    const sources = document.createElement("span");
    sources.className = "sources";
    const links = words.sources.map(([id, publisher]) => {
      const source = own ? own.cloneNode(false) : document.createElement("a");
      source.href = (own ? own.getAttribute("href").split("#")[0] : "") + "#source-" + id;
      source.textContent = publisher;
      return source;
    });
    sources.append(words.counted, ...links.flatMap((source, place) => (place ? [", ", source] : [source])));
    return sources;
  }

  function shape(name, attributes) {
    const element = document.createElementNS(drawing.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  // A page that was saved with it starts without: `boot.js`.
  function added(element) {
    element.setAttribute("data-added", "");
    return element;
  }
})();
