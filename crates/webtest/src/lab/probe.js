// Notes in `window.lab` when the map and the app are there and how soon the page answers; `probe.rs` says what each figure
// means. All else of a load is asked for afterwards: the browser keeps it.
(() => {
  const lab = window.lab = { map: 0, ready: 0, next: 0, input: 0, whole: 0 };
  const inputs = /^(pointerdown|pointerup|mousedown|mouseup|click|keydown|keypress|keyup|beforeinput|input)$/;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
    if (inputs.test(entry.name) && entry.startTime >= lab.since) lab.next = Math.max(lab.next, entry.duration);
  })).observe({ type: "event", buffered: true, durationThreshold: 16 });

  const afterPaint = (then) => requestAnimationFrame(() => setTimeout(then));
  const lookForMap = () => {
    // What follows the map is there, so the map is whole.
    if (document.querySelector("#states")) setTimeout(() => { lab.map = performance.now(); });
    else requestAnimationFrame(lookForMap);
  };
  requestAnimationFrame(lookForMap);
  new MutationObserver((_, self) => {
    if (!document.documentElement || !document.documentElement.hasAttribute("data-ready")) return;
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
