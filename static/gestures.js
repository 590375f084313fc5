// Moves and zooms the map as maps do: dragging, two fingers, Ctrl or Cmd with the wheel, a double click or tap.
//
// While a gesture lasts only the drawing's `viewBox` changes; at its end the app hears of it by a button such as those of the zoom,
// so that it knows nothing of gestures. Loaded when a pointer or the focus first comes (`on-demand.js`).
(function () {
  "use strict";

  const [WIDTH, HEIGHT] = [1000, 440]; // of the whole map, in units of its drawing; `crates/view_state/src/viewport.rs`
  const NARROWEST = WIDTH / 8;
  const SLACK = 4; // CSS pixels that a click may move before it is dragging
  const DOUBLE = { time: 350, distance: 30 }; // milliseconds and CSS pixels between the two clicks of a double one

  const page = document.documentElement;
  const drawing = document.querySelector("#@section.map .drawing");
  // Some optimisers run a page's scripts twice.
  if (!drawing || window.briefing.gestures) return;
  window.briefing.gestures = true;
  const fingers = new Map(); // where each pointer that is down was last, by its id
  let held = null; // what was seen when the gesture began, and the point of the map under it
  let dragged = false; // whether the click that ends a gesture means nothing
  let last = { time: -Infinity }; // the last click
  let resting = 0; // the timer that ends a turn of the wheel

  new MutationObserver(arrange).observe(drawing, { attributes: true, attributeFilter: ["viewBox"] });
  arrange();
  drawing.addEventListener("dragstart", (event) => event.preventDefault()); // a mark is a link, which browsers drag
  drawing.addEventListener("pointerdown", down);
  drawing.addEventListener("pointermove", move);
  for (const type of ["pointerup", "pointercancel"]) addEventListener(type, up); // wherever it is lifted
  drawing.addEventListener("click", click, true);
  drawing.addEventListener("wheel", wheel, { passive: false });
  // Two fingers are for the map; one in an article's frame, or on the whole map, scrolls the page as everywhere.
  for (const type of ["touchstart", "touchmove"])
    drawing.addEventListener(type, (event) => works() && event.touches.length > 1 && event.preventDefault(), { passive: false });

  function works() {
    return "ready" in page.dataset;
  }

  // Left, top and width of what is seen, in units of the drawing.
  function seen() {
    const { x, y, width } = drawing.viewBox.baseVal;
    return { x, y, width };
  }

  // Browsers look at this before a finger moves: with one, the whole map is not moved, and an article's never.
  function arrange() {
    const movable = seen().width < WIDTH;
    drawing.style.touchAction = movable && window.parent === window ? "none" : ""; // else as `map.css` says
    drawing.style.cursor = !movable ? "" : dragged && fingers.size ? "grabbing" : "grab";
  }

  function down(event) {
    if (!works() || event.button > 0) return;
    if (!fingers.size) dragged = false;
    fingers.set(event.pointerId, event);
    hold();
  }

  // From now on the point of the map under the middle of the fingers stays there.
  function hold() {
    const { middle, spread } = hand();
    held = { frame: seen(), point: pointAt(middle), spread };
  }

  function move(event) {
    const before = fingers.get(event.pointerId);
    if (!before || !held) return;
    if (!event.buttons) return up(event); // lifted outside of the window
    // Some movement comes before a browser knows that it scrolls.
    const scrolls = event.pointerType === "touch" && fingers.size === 1 && drawing.style.touchAction !== "none";
    if (scrolls) return;
    const far = Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) > SLACK;
    if (!far && !dragged) return;
    fingers.set(event.pointerId, event);
    const { middle, spread } = hand();
    const scale = spread && held.spread ? held.spread / spread : 1;
    if (!show(around(held.point, middle, held.frame.width * scale)) || dragged) return;
    dragged = true;
    // Not before: a click is sent to whatever has captured the pointer.
    for (const id of fingers.keys()) drawing.setPointerCapture(id);
    arrange();
  }

  function up(event) {
    if (!fingers.delete(event.pointerId)) return;
    if (dragged) settle();
    if (fingers.size) hold();
    arrange();
  }

  // A click that ends a gesture chooses nothing, nor does the second of two. One by a key has no `detail`.
  function click(event) {
    if (!works() || !event.detail) return;
    const { timeStamp: time, clientX, clientY } = event;
    const near = Math.hypot(clientX - last.clientX, clientY - last.clientY) < DOUBLE.distance;
    // The reader's system says how long two clicks of a mouse may take; of taps not every browser says.
    const double = event.detail % 2 === 0 || (time - last.time < DOUBLE.time && near);
    if (!double && !dragged) return void (last = { time, clientX, clientY });
    event.preventDefault();
    event.stopPropagation();
    last = { time: -Infinity };
    if (dragged) return void (dragged = false);
    show(around(pointAt(event), event, seen().width * (event.shiftKey ? 2 : 0.5)));
    settle();
  }

  function wheel(event) {
    if (!works() || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // A turn of a mouse's wheel is 100 pixels or three lines, what a trackpad sends for two fingers a few pixels.
    const turn = event.deltaY * (event.deltaMode ? 33 : 1);
    show(around(pointAt(event), event, seen().width * 2 ** (Math.max(-200, Math.min(200, turn)) / 200)));
    clearTimeout(resting);
    resting = setTimeout(settle, 150);
  }

  // The middle of the fingers, and how far they are apart; nothing for one.
  function hand() {
    const [one, other = one] = fingers.values();
    const middle = { clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 };
    return { middle, spread: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) };
  }

  // Where a place of the window lies in the drawing, from 0 to 1.
  function within({ clientX, clientY }) {
    const bounds = drawing.getBoundingClientRect();
    return [(clientX - bounds.left) / bounds.width, (clientY - bounds.top) / bounds.height];
  }

  function pointAt(place) {
    const [right, below] = within(place);
    const { x, y, width } = seen();
    return [x + right * width, y + (below * width * HEIGHT) / WIDTH];
  }

  // What is seen where a point of the map lies under a place of the window.
  function around([x, y], place, width) {
    const [right, below] = within(place);
    width = Math.max(NARROWEST, Math.min(WIDTH, width));
    return { x: x - right * width, y: y - (below * width * HEIGHT) / WIDTH, width };
  }

  // Shows a part of the map, kept on it; whether that changed anything.
  function show({ x, y, width }) {
    const height = Math.floor((width * HEIGHT) / WIDTH);
    const keep = (value, most) => Math.max(0, Math.min(most, value));
    const text = [keep(x, WIDTH - width), keep(y, HEIGHT - height), width, height].join(" ");
    if (text === drawing.getAttribute("viewBox")) return false;
    window.briefing.snapshot(); // the page as printed comes back if the app fails, and this is a change to it
    drawing.setAttribute("viewBox", text);
    return true;
  }

  // Lets the app know, in whole units, as it counts.
  function settle() {
    if (!works()) return;
    const { x, y, width } = seen();
    const frame = [x, y, width].map(Math.round);
    show({ x: frame[0], y: frame[1], width: frame[2] });
    const button = document.createElement("button");
    button.hidden = true;
    button.value = "#@control.frame=" + frame;
    drawing.after(button);
    button.click();
    button.remove();
  }
})();
