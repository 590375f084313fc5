// What html-validate finds in pages: `node html-validate.cjs <node_modules> <file>…` prints a list of sentences.
const load = require("module").createRequire(process.argv[2] + "/");
const { HtmlValidate } = load("html-validate");

// Standards and accessibility. Figures are pasted where there is no style sheet, so that they bring their styles in attributes;
// what a combobox opens is a list of its own kind, which no `<select>` can be.
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: { "no-inline-style": "off", "prefer-native-element": ["error", { exclude: ["listbox"] }] },
});

(async () => {
  const found = [];
  for (const file of process.argv.slice(3)) {
    const { results } = await validator.validateFile(file);
    for (const { ruleId, message, selector } of results.flatMap((result) => result.messages)) {
      found.push(`${file}: ${ruleId}: ${message} (${selector})`);
    }
  }
  process.stdout.write(JSON.stringify(found));
})();
