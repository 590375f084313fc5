// Notes in `window.lab` how the page loads and how soon it answers; `probe.rs` says what each figure means.
(() => {
  const lab = window.lab = { paint: 0, map: 0, ready: 0, shift: 0, excess: 0, next: 0, input: 0, whole: 0 };
  const observe = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  observe("paint", (entry) => { if (entry.name === "first-contentful-paint") lab.paint = entry.startTime; });
  observe("layout-shift", (entry) => { if (!entry.hadRecentInput) lab.shift += entry.value; });
  observe("longtask", (entry) => { lab.excess += Math.max(0, entry.duration - 50); });
  const inputs = /^(pointerdown|pointerup|mousedown|mouseup|click|keydown|keypress|keyup|beforeinput|input)$/;
  observe("event", (entry) => {
    if (inputs.test(entry.name) && entry.startTime >= lab.since) lab.next = Math.max(lab.next, entry.duration);
  }, { durationThreshold: 16 });

  const afterPaint = (then) => requestAnimationFrame(() => setTimeout(then));
  const lookForMap = () => {
    // What follows the map is there, so the map is whole.
    if (document.querySelector("#states")) setTimeout(() => { lab.map = performance.now(); });
    else requestAnimationFrame(lookForMap);
  };
  requestAnimationFrame(lookForMap);
  new MutationObserver((_, self) => {
    if (!document.documentElement.hasAttribute("data-ready")) return;
    lab.ready = performance.now();
    self.disconnect();
    let waiting = false;
    new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      afterPaint(() => { waiting = false; lab.whole = performance.now(); });
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-ready"] });

  for (const type of ["pointerup", "keydown"]) {
    addEventListener(type, (event) => { if (!lab.input) lab.input = event.timeStamp; }, true);
  }
})();
