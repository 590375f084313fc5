// What a reader of the page as it stands cannot see whole, as a list of sentences. `arguments[0]` lists the text to try it at:
// the size of the root in pixels (0 leaves it), and whether lines, words and letters stand as far apart as WCAG 1.4.12 says.
// `arguments[1]`, if given, selects the part of the page to look at.
//
// Left out, with the reason: text within a drawing (it has no lines to break, is scaled with the drawing, and a list beside it
// says the same); what is for screen readers alone; what a box that scrolls hides (the reader scrolls it); what a field says
// of itself at 200 % with more space between letters (WCAG asks for one or the other); what the foot of a frame that is too low
// lies on (it is cut off there on purpose).

const ROOM = 1.5; // px: engines round the places of boxes and letters each in their own way
const root = document.documentElement;
const start = document.querySelector(arguments[1] ?? "body");
const space = new CSSStyleSheet(); // the page's policy lets in no <style>
space.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");

const name = ({ localName, id, classList }) => localName + (id ? `#${id}` : [...classList].map((name) => `.${name}`).join(""));
const words = (element) => JSON.stringify((element.textContent || element.value || "").trim().slice(0, 40));

// Of each element once: its style, and the boxes around it that clip or scroll, from within.
const remembered = (of) => {
  const known = new Map();
  return (element) => known.get(element) ?? (known.set(element, of(element)), known.get(element));
};

const look = (spacious) => {
  const found = new Set();
  const say = (element, what) => found.add(`${name(element.parentElement ?? root)} > ${name(element)} ${words(element)} ${what}`);
  const style = remembered((element) => {
    const { display, visibility, position, overflowX, overflowY, clipPath } = getComputedStyle(element);
    return { display, visibility, position, overflowX, overflowY, clipPath };
  });
  const box = remembered((element) => element.getBoundingClientRect());
  const scrolls = (value) => value === "auto" || value === "scroll";
  const clips = (value) => value === "hidden" || value === "clip";
  const around = remembered((element) => {
    if (!element || element === root) return [];
    const further = around(element.parentElement);
    return style(element).overflowX === "visible" ? further : [element, ...further];
  });

  // What is seen of a rectangle of this element where no box is scrolled, or what cuts it.
  const seen = (element, { left, right, top, bottom }) => {
    for (const at of around(element)) {
      const { overflowX, overflowY } = style(at);
      const edge = box(at);
      if (scrolls(overflowX)) [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      if (scrolls(overflowY)) [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
      if (left >= right || top >= bottom) return {};
      const across = clips(overflowX) ? Math.max(edge.left - left, right - edge.right) : 0;
      const down = clips(overflowY) ? Math.max(edge.top - top, bottom - edge.bottom) : 0;
      if (Math.max(across, down) > ROOM) return { cut: `is cut by ${name(at)}, ${Math.round(Math.max(across, down))} px` };
    }
    const beyond = Math.max(-left, right - root.clientWidth);
    return beyond > ROOM ? { cut: `is ${Math.round(beyond)} px beyond the window` } : { part: { left, right, top, bottom } };
  };
  const things = [];
  const must = (element, rectangle) => {
    const { cut, part } = seen(element, rectangle);
    if (cut) say(element, cut);
    if (part) things.push({ element, ...part });
  };

  if (root.scrollWidth > root.clientWidth + ROOM) say(root, `is ${root.scrollWidth} px wide in ${root.clientWidth}`);
  const range = document.createRange();
  const unread = ["svg", "script", "style", "template"];
  const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    const { display, clipPath } = style(node);
    const left = unread.includes(node.localName) || display === "none" || clipPath === "inset(50%)";
    return left ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // Every line of a text is within the window and what clips.
    if (node.nodeType === Node.TEXT_NODE) {
      if (style(parent).visibility !== "visible" || ["option", "textarea"].includes(parent.localName)) continue;
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) if (line.width && line.height) must(parent, line);
      continue;
    }
    const { left, right, width, height } = box(node);
    if (!width || !height) continue;
    if (node.matches("button, select, input, textarea, summary")) must(node, box(node));
    // No box runs out of the one around it, unless a margin says so, it is placed elsewhere, or it can be scrolled.
    const { display, position } = style(node);
    const placed = display === "inline" || ["absolute", "fixed"].includes(position);
    if (!placed && parent.getClientRects().length === 1 && !around(parent).some((at) => scrolls(style(at).overflowX))) {
      const edge = box(parent);
      if (left < edge.left - ROOM || right > edge.right + ROOM) {
        const { marginLeft, marginRight } = getComputedStyle(node);
        const out = Math.max(edge.left - left + Math.min(0, parseFloat(marginLeft)), right - edge.right + Math.min(0, parseFloat(marginRight)));
        if (out > ROOM) say(node, `runs ${Math.round(out)} px out of it`);
      }
    }
    // What a field or a list of choices says of itself fits into it.
    const hint = node.localName === "select" ? node.selectedOptions[0]?.text : node.value ? "" : node.placeholder;
    if (hint && !spacious && node.localName !== "textarea") {
      const { font, letterSpacing, wordSpacing, paddingLeft, paddingRight } = getComputedStyle(node);
      const probe = document.createElement("span");
      Object.assign(probe.style, { font, letterSpacing, wordSpacing, position: "absolute", whiteSpace: "pre" });
      probe.textContent = hint;
      document.body.append(probe);
      const wide = Math.ceil(probe.getBoundingClientRect().width);
      probe.remove();
      const room = node.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (wide > room + ROOM) say(node, `says ${JSON.stringify(hint)}, ${wide} px of ${Math.round(room)}`);
    }
  }

  const over = (element) => element.closest("[data-low] .embed-foot");
  // No text or control lies on another. From the top: only what begins above another's foot can. Lines touch by their leading.
  things.sort((one, other) => one.top - other.top);
  let open = [];
  for (const one of things) {
    open = open.filter(({ bottom }) => bottom > one.top);
    for (const other of open) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - one.top;
      if (over(one.element) !== over(other.element)) continue;
      const both = across > 2 && down > Math.min(one.bottom - one.top, other.bottom - other.top) / 3;
      if (both && !one.element.contains(other.element) && !other.element.contains(one.element)) {
        say(one.element, `lies on ${name(other.element)} ${words(other.element)}`);
      }
    }
    open.push(one);
  }
  return [...found];
};

const before = [...document.adoptedStyleSheets];
const found = arguments[0].flatMap(([size, spaced]) => {
  root.style.fontSize = size ? `${size}px` : "";
  document.adoptedStyleSheets = spaced ? [...before, space] : before;
  return look(spaced && size > 16).map((fault) => `${size || "the reader's"} px${spaced ? ", spaced" : ""}: ${fault}`);
});
root.style.fontSize = "";
document.adoptedStyleSheets = before;
return found;
