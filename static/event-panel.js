// Shows the chosen event under the axis on which it was chosen, and the ways to the one before it and the one after; where the
// window has no room for the axis, the ways stand in the open text. All it says is copied from the lists.
// Loaded when a pointer or the focus first comes (`on-demand.js`).
(function () {
  "use strict";

  const section = document.getElementById("@section.timeline");
  const lanes = section && section.querySelector(".lanes");
  // Some optimisers run a page's scripts twice.
  if (!lanes || window.briefing.eventPanel) return;
  window.briefing.eventPanel = true;
  const panel = document.createElement("div");
  panel.classList.add("event-panel", "needs-app"); // neither on paper nor on a page that has failed
  panel.setAttribute("data-added", ""); // a page that was saved with it starts without: `boot.js`
  panel.setAttribute("role", "group");
  const text = document.createElement("div");
  const steps = document.createElement("p");
  steps.className = "event-steps";
  const ways = [-1, 1].map((step) => ({ step, link: document.createElement("a") }));
  panel.append(text, steps);
  // Here and not in the page's sheet, which every reader would carry; and not in attributes, which would be saved with the page and
  // which its policy forbids.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .lanes + .event-panel { max-width: var(--measure); margin: 0.8rem 0 1.2rem; padding: 0.6rem 1rem 0.7rem; background: var(--panel); border-inline-start: 4px solid var(--rule); }
    .event-panel h3 { margin: 0.15rem 0 0.3rem; }
    .event-panel .event-steps { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; margin: 0.6rem 0 0; max-width: none; font-size: var(--note); }
    .event-steps a { padding: 0.2rem 0; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  // Not for an event that the address has chosen: a pointer that comes would move what is below. One may be chosen before this is
  // there, though.
  new MutationObserver(show).observe(section, { subtree: true, attributeFilter: ["aria-current", "hidden"] });
  addEventListener("resize", () => panel.isConnected && show());
  const at = document.activeElement;
  if (at && at.matches("#@section.timeline a[aria-current]")) show();

  function show() {
    const events = [...section.querySelectorAll("[data-event]:not([hidden])")];
    const place = events.findIndex((event) => event.getAttribute("aria-current") === "true");
    const focused = ways.find(({ link }) => link === document.activeElement);
    panel.remove();
    if (place < 0) return;
    const event = events[place];
    const open = ways.filter(({ step }) => events[place + step]);
    for (const { step, link } of open) lead(link, events[place + step], step);
    steps.replaceChildren(...open.map(({ link }) => link));
    const heading = event.querySelector("h3");
    const body = event.querySelector(".event-body");
    if (!heading || !body) return; // a tool has taken it away
    const wide = lanes.getClientRects().length > 0;
    panel.setAttribute("aria-label", heading.textContent);
    if (wide) {
      const title = heading.cloneNode(false);
      title.textContent = heading.textContent;
      panel.dataset.kind = event.dataset.kind;
      text.replaceChildren(...copies(event.querySelectorAll(".event-when")), title, ...copies(body.children));
      lanes.after(panel);
    } else {
      text.replaceChildren();
      const fold = event.parentElement.closest("details");
      if (fold) fold.open = true; // the way may lead out of one part of the timeline into the next
      body.append(panel);
    }
    const next = focused && (open.includes(focused) ? focused : open[0]);
    if (next) next.link.focus({ preventScroll: wide });
  }

  function lead(link, event, step) {
    const [when, title] = ["time", "h3"].map((part) => (event.querySelector(part) || event).textContent);
    link.href = "#@key.event=" + event.dataset.event;
    link.textContent = (step < 0 ? "‹ " : "") + when + " · " + title + (step > 0 ? " ›" : "");
  }

  function copies(parts) {
    return [...parts].map((part) => part.cloneNode(true));
  }
})();
