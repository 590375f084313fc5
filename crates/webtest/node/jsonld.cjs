// The linked data of pages and files, read by a JSON-LD processor: `node jsonld.cjs <node_modules> <file>…` prints, for each, the
// record whose names are whole addresses.
const { readFileSync } = require("fs");
const load = require("module").createRequire(process.argv[2] + "/");
const jsonld = load("jsonld");

// schema.org's own context is a file of the network; all that it says of these names is that they are schema.org's.
const documentLoader = async (documentUrl) => ({ documentUrl, document: { "@context": { "@vocab": "https://schema.org/" } } });

(async () => {
  const read = [];
  for (const file of process.argv.slice(3)) {
    const text = readFileSync(file, "utf8");
    const block = text.match(/<script type="application\/ld\+json">(.*?)<\/script>/s);
    read.push((await jsonld.expand(JSON.parse(block ? block[1] : text), { documentLoader }))[0]);
  }
  process.stdout.write(JSON.stringify(read));
})();
