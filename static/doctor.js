// The embed doctor: tries the embed in the surroundings of hosts.json and says how it fares in each.
//
// Each case gets a host of its own, a `srcdoc` frame that inherits this page's origin, so that the page can stand in it
// and hear what the embed within says. docs/HOSTS.md tells what the fields of a case mean; the tests read the same list.
(function () {
  "use strict";

  const AT_ONCE = 2;
  const WORDS = {
    pass: "Pass",
    fail: "Fail",
    look: "Look",
    untried: "Not tried here",
    waiting: "Waiting",
    running: "Trying",
  };
  const FOUND = {
    ready: "the app runs",
    readable: "the plain page is there, complete, and says why it is not the app",
    figure: "picture and table are there",
    blank: "nothing is to be seen",
    silent: "the frame said nothing",
    narrow: "the frame has not the width of its column",
    stalled: "the page is there, but neither became the app nor said why",
  };

  const find = (id) => document.getElementById(id);
  const hosts = find("hosts");
  const here = new URL(".", location.href);
  const query = new URLSearchParams(location.search);
  const served = location.protocol.startsWith("http");
  const base = chosen(query.get("embed"));
  const own = served && base.href === here.href; // only then may this page read the files
  const { parts, cases: all } = JSON.parse(hosts.textContent);
  const cases = all.filter(({ id }) => !query.has("case") || query.getAll("case").includes(id));
  const rows = new Map();
  let turn = 0; // of runs: an older one that is still on its way changes nothing any more

  find("base").textContent = base.href;
  document.querySelector("[data-count]").textContent = cases.length;
  find("again").addEventListener("click", run);
  list();
  run();

  // The folder that the embed is in: this page's own, or another that the address names.
  function chosen(address) {
    try {
      const folder = new URL(".", new URL(address ? address.replace(/\/?$/, "/") : "", here));
      return /^(https?|file):$/.test(folder.protocol) ? folder : here;
    } catch (_) {
      return here;
    }
  }

  function list() {
    for (const test of cases) {
      const row = find("cases").insertRow();
      const name = document.createElement("th");
      name.scope = "row";
      name.append(...code(test.name));
      row.append(name);
      row.insertCell().append(...code(test.imitates));
      const result = row.insertCell();
      row.dataset.case = test.id;
      row.dataset.method = test.method;
      rows.set(test, result);
    }
  }

  async function run() {
    const mine = ++turn;
    delete document.documentElement.dataset.done;
    find("stage").replaceChildren();
    for (const test of cases) say(test, "waiting", "");
    sum();
    const waiting = [...cases];
    const worker = async () => {
      for (let test; mine === turn && (test = waiting.shift()); ) await tried(test, () => mine === turn);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    if (mine !== turn) return;
    document.documentElement.dataset.done = "";
    sum();
  }

  async function tried(test, current) {
    const reason = obstacle(test);
    if (reason) return say(test, "untried", reason);
    say(test, "running", "");
    const figure = stand(test);
    let found;
    try {
      found = await outcome(test, figure.lastChild);
    } catch (error) {
      found = { what: "silent", why: String(error.message || error) };
    }
    if (!current()) return;
    const wanted = (!served && test.from_disk) || test.expect;
    const told = FOUND[found.what] + (found.why ? `: ${found.why}` : "");
    if (found.what === "look") say(test, "look", `it should be that ${FOUND[wanted]}`);
    else if (found.what === wanted) say(test, "pass", told);
    else say(test, "fail", `${told}. It should be that ${FOUND[wanted]}`);
    if (found.what === wanted && !query.has("case")) figure.remove();
    sum();
  }

  // Why a case cannot be tried here, or nothing.
  function obstacle(test) {
    if (test.doctor) return test.doctor;
    if (test.host.includes("{figure}")) return find("figure") ? "" : "this build has no figure in it";
    const reads = test.as || test.first || test.remove;
    if (reads && !served) return "a page opened from a disk may not read other files";
    if (reads && !own) return "this page may read the files of its own place only";
    if (base.protocol === "file:" && served) return "a page of the web may not open files of a disk";
    return "";
  }

  function stand(test) {
    const figure = document.createElement("figure");
    const caption = document.createElement("figcaption");
    caption.append(...code(test.name));
    const host = document.createElement("iframe");
    host.title = `Article: ${test.name}`;
    const policy = test.policy ? `<meta http-equiv="Content-Security-Policy" content="${filled(test.policy)}">` : "";
    host.srcdoc = `<!doctype html><html lang="en" dir="${test.dir || "ltr"}"><head><meta charset="utf-8">${policy}<title>An article</title></head><body></body></html>`;
    figure.append(caption, host);
    find("stage").append(figure);
    return figure;
  }

  // Puts the snippet into the host and waits for what becomes of it.
  async function outcome(test, host) {
    await new Promise((done) => host.addEventListener("load", done, { once: true }));
    const { contentWindow: view, contentDocument: page } = host;
    const sheet = new view.CSSStyleSheet(); // unlike a style element it needs no leave of a policy
    page.adoptedStyleSheets = [sheet];
    sheet.replaceSync(test.style || "");
    const words = [];
    view.addEventListener("message", ({ source, data }) => data && source === inner(page)?.contentWindow && words.push(data));
    const template = page.createElement("template");
    template.innerHTML = filled(test.host);
    await given(test, template.content);
    page.body.append(template.content);
    const broken = scripts(page);
    if (test.later) setTimeout(() => sheet.replaceSync(test.later), 1000);
    if (test.method === "figure") return drawn(page);
    const found = await settled(test, page, words, broken);
    const [room, width] = [page.documentElement.clientWidth, inner(page)?.clientWidth];
    return test.share && width < test.share * room ? { what: "narrow", why: `${width} of ${room} pixels` } : found;
  }

  // Where the case asks for it, the frame gets the text of its page in place of the address.
  async function given(test, content) {
    if (!test.as && !test.first && !test.remove) return;
    const frame = content.querySelector("iframe");
    const response = await fetch(frame.getAttribute("src"));
    if (!response.ok) throw new Error(`${frame.getAttribute("src")} answers with ${response.status}`);
    let text = await response.text();
    if (test.remove) text = text.replaceAll(test.remove, "");
    if (test.first) text = text.replace(/<head[^>]*>/, (head) => `${head}<script>${test.first}</script>`);
    frame.removeAttribute("src");
    if (test.as === "blob") frame.src = URL.createObjectURL(new Blob([text], { type: "text/html" }));
    else frame.srcdoc = text;
  }

  // Scripts that came as text do not run: each is made again. Returns the addresses of those that cannot be loaded.
  function scripts(page) {
    const broken = [];
    for (const script of page.querySelectorAll("script")) {
      const made = page.createElement("script");
      for (const { name, value } of script.attributes) made.setAttribute(name, value);
      made.addEventListener("error", () => broken.push(made.src));
      script.replaceWith(made);
    }
    return broken;
  }

  async function settled(test, page, words, broken) {
    const mute = (frame) => frame?.hasAttribute("sandbox") && !frame.sandbox.contains("allow-scripts");
    const start = performance.now();
    for (let loaded = 0; ; await new Promise((done) => setTimeout(done, 100))) {
      const passed = performance.now() - start;
      const frame = inner(page);
      if (frame) frame.loading = "eager"; // out of sight, a lazy frame would not load
      const inside = within(frame);
      if (!loaded && inside?.ownerDocument.readyState === "complete") loaded = passed;
      const found = window.verdict({
        app: inside?.dataset.app || words.find(({ type }) => type === "@type.ready")?.app,
        heard: words.length > 0,
        mute: Boolean(mute(frame)),
        inside: Boolean(inside),
        legible: Boolean(inside && legible(inside)),
        broken: broken[0],
        loaded,
        passed,
      });
      if (found.what === "silent") {
        found.why ||= frame ? `is there a page at ${frame.src || "its address"}` : "the loader made no frame";
      }
      if (found.what) return found;
    }
  }

  function drawn(page) {
    const picture = page.querySelector("svg")?.getBoundingClientRect();
    const rows = page.querySelectorAll("tr").length;
    return { what: picture?.width > 100 && picture.height > 40 && rows > 3 ? "figure" : "blank" };
  }

  function inner(page) {
    return page.querySelector("iframe");
  }

  // The frame's own root element, if the browser lets this page look at it.
  function within(frame) {
    try {
      return frame.contentDocument.documentElement;
    } catch (_) {
      return null;
    }
  }

  function legible(root) {
    const notice = root.querySelector("#notice");
    return root.textContent.length > 2000 && notice?.textContent.trim().endsWith(".") && notice.getClientRects().length > 0;
  }

  function filled(text) {
    const given = { ...parts, base: base.href, origin: served ? base.origin : base.protocol, frozen: hosts.dataset.frozen };
    // A part may hold another, and that an address.
    for (let depth = 0; depth < 3; depth += 1) text = text.replace(/\{(\w+)\}/g, (all, name) => given[name] ?? all);
    return text.replace("{figure}", () => find("figure").innerHTML);
  }

  function say(test, verdict, why) {
    const cell = rows.get(test);
    const word = document.createElement("strong");
    word.textContent = WORDS[verdict];
    cell.dataset.verdict = verdict;
    cell.replaceChildren(word, ...(why ? [": ", why, "."] : []));
  }

  function sum() {
    const verdicts = [...rows].map(([test, cell]) => ({ method: test.method, verdict: cell.dataset.verdict }));
    const open = verdicts.filter(({ verdict }) => verdict === "waiting" || verdict === "running").length;
    find("progress").textContent = open ? `${open} of ${verdicts.length} to go.` : `All ${verdicts.length} done.`;
    window.doctor.tell(verdicts, open);
  }

  // Text with `code` in it, as nodes.
  function code(text) {
    return text.split("`").map((part, place) => {
      if (place % 2 === 0) return part;
      return Object.assign(document.createElement("code"), { textContent: part });
    });
  }
})();
