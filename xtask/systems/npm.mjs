// What the filters and editors from npm leave of each snippet: reads { way: html } as JSON, prints { system: { way: html } }.
// The first argument is the folder whose node_modules has them; `cargo xtask systems` calls this.
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const require = createRequire(join(process.argv[2], "package.json"));
const bring = async (name) => import(pathToFileURL(require.resolve(name)));
const version = (name) => JSON.parse(readFileSync(join(process.argv[2], "node_modules", name, "package.json"))).version;

const { JSDOM } = require("jsdom");
const page = new JSDOM("<!doctype html><div id=editor></div>", { pretendToBeVisual: true });

const DOMPurify = (await bring("dompurify")).default(page.window);
const sanitize = require("sanitize-html");
const { unified } = await bring("unified");
const [parse, safe, { default: stringify }] = await Promise.all(["rehype-parse", "rehype-sanitize", "rehype-stringify"].map(bring));
const github = unified().use(parse.default, { fragment: true }).use(safe.default, safe.defaultSchema).use(stringify);
const MarkdownIt = require("markdown-it");
const markdown = new MarkdownIt({ html: true, linkify: true });

// Quill looks for a browser around it.
for (const name of ["window", "document", "Node", "Text", "HTMLElement", "Element", "MutationObserver", "DOMParser", "getSelection", "Range", "navigator"]) {
  Object.defineProperty(globalThis, name, { value: name === "window" ? page.window : page.window[name], configurable: true });
}
const { default: Quill } = await bring("quill");
const quill = new Quill(page.window.document.getElementById("editor"));

// Ghost's server makes its pages of cards: one for pasted HTML, one for what oEmbed answers.
const cards = require("@tryghost/kg-default-cards");
const { Document, HTMLSerializer, voidMap } = require("simple-dom");
const ghost = (name) => (html) => {
  const card = cards.find((card) => card.name === name);
  return new HTMLSerializer(voidMap).serialize(card.render({ env: { dom: new Document() }, payload: { html, url: "https://example.org/" }, options: {} }));
};

const systems = {
  [`DOMPurify ${version("dompurify")}`]: (html) => DOMPurify.sanitize(html),
  [`sanitize-html ${version("sanitize-html")}`]: (html) => sanitize(html),
  [`rehype-sanitize ${version("rehype-sanitize")}, GitHub’s schema`]: (html) => String(github.processSync(html)),
  [`Ghost’s HTML card, kg-default-cards ${version("@tryghost/kg-default-cards")}`]: ghost("html"),
  [`Ghost’s embed card, kg-default-cards ${version("@tryghost/kg-default-cards")}`]: ghost("embed"),
  [`markdown-it ${version("markdown-it")}, HTML allowed`]: (html) => markdown.render(html),
  [`Quill ${version("quill")}, pasted`]: (html) => {
    quill.setContents(quill.clipboard.convert({ html }));
    return quill.getSemanticHTML();
  },
};

const ways = JSON.parse(await text(process.stdin));
const left = {};
for (const [system, filter] of Object.entries(systems)) {
  left[system] = Object.fromEntries(Object.entries(ways).map(([way, html]) => [way, filter(html)]));
}
// Ends once all is written: the page of jsdom has timers that would keep the program running.
process.stdout.write(JSON.stringify(left), () => process.exit(0));
