// What the reader mode of Firefox keeps of pages: `node readability.cjs <node_modules> <file>…` prints a list.
const { readFileSync } = require("fs");
const load = require("module").createRequire(process.argv[2] + "/");
const { Readability } = load("@mozilla/readability");
const { JSDOM, VirtualConsole } = load("jsdom");

const kept = process.argv.slice(3).map((file) => {
  const page = new JSDOM(readFileSync(file, "utf8"), { url: "https://example.org/", virtualConsole: new VirtualConsole() });
  const { title, byline, siteName, publishedTime, content } = new Readability(page.window.document).parse();
  const body = new JSDOM(content).window.document;
  const images = [...body.querySelectorAll("figure img")].map((image) => image.getAttribute("src"));
  return { title, byline, siteName, publishedTime, text: body.body.textContent, images, shapes: body.querySelectorAll("svg, use, title").length };
});
process.stdout.write(JSON.stringify(kept));
