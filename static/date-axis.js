// What the date of the map does beside stepping: its handle follows the pointer and digits that are typed, and states that are new
// come in gently. Loaded when a pointer or the focus first comes (`on-demand.js`).
(function () {
  "use strict";

  const [drawing, slider, chart] = [".drawing", ".date-axis input", ".date-chart"].map((part) =>
    document.querySelector("#@section.map " + part),
  );
  // Some optimisers run a page's scripts twice.
  if (!drawing || !slider || window.briefing.dates) return;
  window.briefing.dates = true;
  let [typed, typing] = ["", 0]; // the digits so far, and the timer that ends them
  let day = slider.dataset.date;

  // A link of the chart would take the focus from the slider, and be dragged as such.
  if (chart) chart.addEventListener("mousedown", (event) => event.preventDefault());
  for (const type of chart ? ["pointerdown", "pointermove"] : []) chart.addEventListener(type, slide);
  slider.addEventListener("keydown", type);
  new MutationObserver(redrawn).observe(drawing, { subtree: true, attributeFilter: ["data-status", "data-look"], attributeOldValue: true });

  // To the stop that is nearest.
  function slide(event) {
    if (!works() || !(event.buttons & 1)) return;
    const links = [...chart.querySelectorAll("a")];
    const place = links.findIndex((link) => event.clientX < link.getBoundingClientRect().right);
    if (event.type === "pointerdown") {
      chart.setPointerCapture(event.pointerId);
      slider.focus({ preventScroll: true });
    }
    step(place < 0 ? links.length - 1 : place);
  }

  // Digits of a year, and of a month and day after it, go to the first stop in that time, or to the last one before.
  function type(event) {
    const digit = /^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    typed = digit ? typed + event.key : "";
    clearTimeout(typing);
    typing = setTimeout(() => (typed = ""), 2000);
    if (!works() || typed.length < 4) return;
    const notes = [...document.querySelectorAll("#@section.map .date-note")];
    const days = notes.map((note) => note.dataset.stop.replaceAll("-", ""));
    const within = days.findIndex((day) => day.startsWith(typed));
    const before = days.filter((day) => day < typed).length - 1;
    step(Math.max(0, within < 0 ? before : within));
  }

  // By the slider, so that the app hears of it as of any use of that.
  function step(place) {
    if (slider.value === String(place)) return;
    slider.value = place;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // Of what changes when the date goes on, what it was not before: a supporter.
  function redrawn(changes) {
    const forward = slider.dataset.date > day;
    day = slider.dataset.date;
    if (!forward || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const { target, attributeName, oldValue } of changes)
      if (target.getAttribute(attributeName) === "@status.supporter" && oldValue !== "@status.supporter")
        target.animate({ opacity: [0, 1] }, { duration: 1000, easing: "ease-out" });
  }

  function works() {
    return "ready" in document.documentElement.dataset;
  }
})();
