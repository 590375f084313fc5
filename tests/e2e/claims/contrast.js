// What of the page as it stands has too little contrast, as WCAG 2 reckons it, as a list of sentences: `arguments[0]` for what is
// read, `arguments[1]` for links, controls and the words of drawings.
//
// A colour is what is painted: what shines through is laid over all that lies behind the very place of the text, of the ancestors
// whose box is there, and within a drawing of the shapes before it. Left out is what cannot be used just now (WCAG 1.4.3 does so,
// too) and what is for screen readers alone. On paper no ground is painted but where a style asks for it.

const [read, other] = arguments;

const parse = (text) => {
  if (text === "transparent" || text === "none") return [0, 0, 0, 0];
  const [, space, inside] = text.match(/^(rgba?|color)\((.*)\)$/) ?? [];
  const parts = inside?.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number);
  if (!parts || (space === "color" && !inside.startsWith("srgb "))) throw new Error(`a colour of an unknown kind: ${text}`);
  const [red, green, blue, alpha = 1] = parts;
  const scale = space === "color" ? 255 : 1;
  return [red * scale, green * scale, blue * scale, alpha];
};
const mix = (below, above, part) => below.map((value, at) => value * (1 - part) + above[at] * part);
const over = ([red, green, blue, alpha], below) => mix(below, [red, green, blue], alpha);
const light = (colour) => {
  const [red, green, blue] = colour.map((value) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
};
const contrast = (one, another) => {
  const [a, b] = [light(one), light(another)];
  return Math.max(a, b) / Math.min(a, b);
};

const paged = matchMedia("print").matches;
const remembered = (of) => {
  const known = new Map();
  return (element) => known.get(element) ?? (known.set(element, of(element)), known.get(element));
};
const style = remembered((element) => {
  const { color, backgroundColor: own, backgroundImage, opacity, visibility, display, clipPath, fill, fillOpacity, printColorAdjust } = getComputedStyle(element);
  const backgroundColor = paged && printColorAdjust !== "exact" ? "transparent" : own;
  return { color, backgroundColor, backgroundImage, opacity: Number(opacity), visibility, display, clipPath, fill, fillOpacity: Number(fillOpacity) };
});
const box = remembered((element) => element.getBoundingClientRect());
const holds = ({ left, right, top, bottom }, { x, y }) => left - 1 <= x && x <= right + 1 && top - 1 <= y && y <= bottom + 1;

// What a browser paints behind every page.
const canvas = document.createElement("i");
canvas.style.backgroundColor = "Canvas";
document.body.append(canvas);
const paper = paged ? [255, 255, 255] : parse(getComputedStyle(canvas).backgroundColor).slice(0, 3);
canvas.remove();

// The ground of an element at a place: its colour before whatever makes groups of elements pale, and how that is then seen.
const ground = (element, place) => {
  if (!element) return { raw: paper, shown: (colour) => colour };
  const behind = ground(element.parentElement, place);
  const { backgroundColor, backgroundImage, opacity } = style(element);
  const root = element === document.documentElement || element === document.body;
  const here = root || holds(box(element), place);
  if (here && backgroundImage !== "none") throw new Error(`text on a picture: ${element.outerHTML.slice(0, 80)}`);
  let raw = here && !element.ownerSVGElement ? over(parse(backgroundColor), behind.raw) : behind.raw;
  if (element.localName === "svg") raw = behind.raw;
  const shown = opacity < 1 ? (colour) => behind.shown(mix(behind.raw, colour, opacity)) : behind.shown;
  return { raw, shown };
};

// The shapes of a drawing that are painted before a text, at its place.
const drawn = (text, place, raw) => {
  const drawing = text.ownerSVGElement;
  for (const shape of drawing.querySelectorAll("rect, circle, path, ellipse, polygon")) {
    if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    const matrix = shape.getScreenCTM();
    if (!matrix || !holds(box(shape), place) || !shape.isPointInFill(new DOMPoint(place.x, place.y).matrixTransform(matrix.inverse()))) continue;
    const { fill, fillOpacity, opacity, visibility } = style(shape);
    if (visibility !== "visible" || fill.startsWith("url")) continue;
    const [red, green, blue, alpha] = parse(fill);
    raw = over([red, green, blue, alpha * fillOpacity * opacity], raw);
  }
  return raw;
};

const found = new Map();
const judge = (element, place, colour, least, what) => {
  const under = ground(element, place);
  const raw = element.ownerSVGElement ? drawn(element, place, under.raw) : under.raw;
  const reached = contrast(under.shown(over(colour, raw)), under.shown(raw));
  if (reached >= least) return;
  const name = element.localName + (element.id ? `#${element.id}` : [...element.classList].map((name) => `.${name}`).join(""));
  const key = `${element.parentElement?.localName} > ${name}: ${reached.toFixed(2)} of ${least}`;
  if (!found.has(key)) found.set(key, `${key}: ${what} ${colour.slice(0, 3).map(Math.round)} on ${under.shown(raw).map(Math.round)}`);
};
const middle = ({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

const CONTROLS = "a, button, label, summary, select, input, textarea, svg";
const unread = ["script", "style", "template", "option", "title"];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  const { display, clipPath } = style(node);
  const off = node.matches(":disabled, :disabled + span") || unread.includes(node.localName);
  return off || display === "none" || clipPath === "inset(50%)" ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
});
const range = document.createRange();
let judged = 0;
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const { color, visibility, fill, fillOpacity } = style(element);
  if (visibility !== "visible") continue;
  if (node.nodeType === Node.TEXT_NODE) {
    if (element.localName === "textarea") continue;
    range.selectNodeContents(node);
    const [line] = [...range.getClientRects()].filter(({ width, height }) => width && height);
    if (!line) continue;
    const ink = element.ownerSVGElement ? parse(fill).map((value, at) => (at === 3 ? value * fillOpacity : value)) : parse(color);
    judge(element, middle(line), ink, element.closest(CONTROLS) ? other : read, JSON.stringify(node.data.trim().slice(0, 30)));
    judged += 1;
    continue;
  }
  const { width, height } = box(element);
  if (!width || !height) continue;
  for (const pseudo of ["::before", "::after"]) {
    const { content, color, display } = getComputedStyle(element, pseudo);
    if (display !== "none" && !["none", "normal", '""'].includes(content)) judge(element, middle(box(element)), parse(color), other, `${pseudo} ${content}`);
  }
  if (!element.matches("button, select, textarea, input:not([type=range], [type=checkbox], [type=radio], [type=color])")) continue;
  judge(element, middle(box(element)), parse(color), other, "what it holds");
  if (element.placeholder) judge(element, middle(box(element)), parse(getComputedStyle(element, "::placeholder").color), other, "its hint");
  // What tells where a control is: its edge on what is around it. One that has its own ground needs none.
  const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
  if (parseFloat(borderTopWidth) && backgroundColor !== borderTopColor) judge(element.parentElement, middle(box(element)), parse(borderTopColor), other, `the edge of ${element.localName}`);
}

// Colours that are seen for a moment: of what has the focus, which is no text and never needs more, and of what a search has found.
for (const [ink, grounds, least] of [["--focus", ["--ground", "--panel"], 4.5], ["--mark-ink", ["--mark"], read]]) {
  for (const back of grounds) {
    const probe = document.createElement("i");
    probe.style.cssText = `color: var(${ink}); background-color: var(${back})`;
    document.body.append(probe);
    const { color, backgroundColor } = getComputedStyle(probe);
    const reached = contrast(parse(color).slice(0, 3), parse(backgroundColor).slice(0, 3));
    if (!(reached >= least)) found.set(ink + back, `${ink} on ${back}: ${reached.toFixed(2)} of ${least}`);
    probe.remove();
  }
}
return { judged, found: [...found.values()] };
