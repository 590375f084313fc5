// What Citation.js, by which Wikidata's tools and others read references, makes of each file: a list of works.
// Arguments: the folder of the packages, then files, whose endings say what they are.

const { readFileSync } = require("fs");
const [, , modules, ...files] = process.argv;
const load = (name) => require(require.resolve(name, { paths: [modules] }));
const { plugins } = load("@citation-js/core");
load("@citation-js/plugin-bibtex");
load("@citation-js/plugin-ris");

const KINDS = { bib: "@bibtex/text", ris: "@ris/file", json: "@csl/list+object" };
const works = (file) => {
  const text = readFileSync(file, "utf8");
  const kind = KINDS[file.split(".").pop()];
  // The parser of each format by name: one that was guessed would say nothing about the format.
  const read = plugins.input.chain(kind.startsWith("@csl") ? JSON.parse(text) : text, { forceType: kind, generateGraph: false });
  return read.map(({ title, URL = "", author = [], issued, note = "" }) => ({
    title,
    url: URL,
    authors: author.map(({ given, family }) => `${given} ${family}`),
    date: issued?.["date-parts"]?.[0] ?? [],
    note,
  }));
};
process.stdout.write(JSON.stringify(files.map(works)));
