// Opens a source beside the statement that names it, as a small note: what the list of sources has on it, and the ways there and
// to all that rests on it; of "3–5", one after the other. Where a browser has no popovers, or this has not come yet, the link leads
// to the list as it is printed.
// Loaded when a pointer or the focus first comes (`on-demand.js`).
(function () {
  "use strict";

  // Some optimisers run a page's scripts twice.
  if (window.briefing.footnotes || !HTMLElement.prototype.showPopover) return;
  window.briefing.footnotes = true;
  const GAP = 8; // CSS pixels from the window's edges, and from the link
  const note = document.createElement("div");
  note.popover = "auto";
  note.tabIndex = -1;
  note.setAttribute("role", "dialog");
  // Here and not in a style sheet, which every reader would carry. It scrolls with the page, and is never wider than the window
  // without its scroll bar and the gaps.
  note.style.cssText =
    "position:absolute;inset:auto;margin:0;box-sizing:border-box;max-width:min(26rem,100% - 16px);" +
    "max-height:calc(100vh - 16px);overflow:auto;padding:0.7rem 0.9rem;" +
    "border:1px solid var(--soft);background:var(--ground);color:var(--ink);box-shadow:0 6px 16px rgb(0 0 0 / 0.18);" +
    "font:0.9rem/1.45 var(--sans);overflow-wrap:anywhere";
  let place; // puts the note beside its link, as the window is
  document.addEventListener("click", click);
  addEventListener("resize", () => note.matches(":popover-open") && place());

  function click(event) {
    const link = event.target.closest && event.target.closest("a[href^='#source-']");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (note.contains(link)) return note.hidePopover(); // and go where it leads
    const entry = document.getElementById(link.hash.slice(1));
    if (!entry) return;
    event.preventDefault();
    const entries = [entry];
    for (let next = entry; entries.length < link.dataset.entries && (next = next.nextElementSibling); ) entries.push(next);
    fill(entries);
    document.body.append(note);
    note.showPopover();
    place = () => put(link.getBoundingClientRect());
    place();
    note.focus({ preventScroll: true });
  }

  function fill(entries) {
    const title = document.querySelector("#@section.sources h2");
    const record = document.querySelector("#@section.sources .note a");
    const parts = entries.flatMap((entry) => {
      const ways = document.createElement("p");
      ways.style.margin = "0.5rem 0";
      for (const text of [title, record]) {
        if (!text) continue;
        const way = document.createElement("a");
        way.href = (text.href || "").replace(/#.*/, "") + "#" + entry.id;
        way.textContent = text.textContent;
        ways.append(ways.firstChild ? " · " : "", way);
      }
      return [...[...entry.childNodes].map((part) => part.cloneNode(true)), ways];
    });
    note.setAttribute("aria-label", title ? title.textContent : entries[0].id);
    note.replaceChildren(...parts);
    note.scrollTop = 0;
  }

  // Below the link, or above it where there is no room.
  function put({ left, right, top, bottom }) {
    const { offsetWidth: width, offsetHeight: height } = note;
    const page = document.documentElement;
    const start = getComputedStyle(note).direction === "rtl" ? right - width : left;
    const fits = bottom + GAP + height <= page.clientHeight;
    note.style.left = scrollX + Math.max(GAP, Math.min(start, page.clientWidth - width - GAP)) + "px";
    note.style.top = scrollY + (fits ? bottom + GAP : Math.max(GAP, top - height - GAP)) + "px";
  }
})();
