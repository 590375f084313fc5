// The pages of a print: `node paper.cjs <node_modules> <file.pdf>` prints the texts of each, from top to bottom, with their
// size and their height above the page's foot, both in points.
const { readFileSync } = require("fs");
const { pathToFileURL } = require("url");
const load = require("module").createRequire(process.argv[2] + "/");

(async () => {
  const pdf = await import(pathToFileURL(load.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
  const print = await pdf.getDocument({ data: new Uint8Array(readFileSync(process.argv[3])), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= print.numPages; number++) {
    const page = await print.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => item.str.trim() || item.hasEOL);
    pages.push({
      height: page.getViewport({ scale: 1 }).height,
      texts: texts.map(({ str, transform }) => ({ text: str, size: transform[0], foot: transform[5] })),
    });
  }
  process.stdout.write(JSON.stringify(pages));
})();
