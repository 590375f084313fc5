// Understands addresses as mail, chats and content systems leave them: escaped once more, with `&amp;` or a full stop after
// them, in small letters, with the two-letter code of a state. Loaded only when the app has not understood an address.
//
// It knows the page and the codes that the build puts in; which values there are it asks the page.
(function () {
  "use strict";

  const { codes, damaged } = "@page"; // filled in by the build: states by two letters, and the sentence for readers
  const LAYERS = 3; // of escaping that are taken off: a mail in a forwarded mail

  // Where the page has a value of each key, and how a date looks; in the order of addresses.
  const PLACES = {
    "@key.view": (value) => value === "@view.all" || at(`main > section#${value}`),
    "@key.date": (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value)),
    "@key.country": (value) => at(`#@section.map [data-country=${value}]`),
    "@key.event": (value) => at(`[data-event=${value}]`),
    "@key.q": () => true,
    "@key.speaker": (value) => at(`[name=@key.speaker] [value=${value}]`),
    "@key.stance": (value) => at(`[name=@key.stance] [value=${value}]`),
    "@key.theme": (value) => at(`[name=@key.theme] [value=${value}]`),
    "@key.source": (value) => at(`[name=@key.source] [value=${value}]`),
    "@key.quote": (value) => at(`[data-quote=${value}]`),
    "@key.scheme": (value) => at(`[value="#@key.scheme=${value}"]`),
  };

  window.briefing.repair = repair;

  // Puts what can be understood of an address into the address bar and lets the app read it; says so if some of it cannot.
  function repair(hash) {
    const { pairs, lost } = understood(hash);
    const notice = document.getElementById("notice");
    if (notice && lost) {
      notice.textContent = damaged;
      // The address may have led down the page. Until the reader's next act, as that shows it was read or did not matter.
      notice.style.cssText = "display:block;position:sticky;top:0;z-index:2";
      const hide = () => notice.removeAttribute("style");
      for (const act of ["click", "keydown"]) addEventListener(act, hide, { once: true });
    } else if (notice) notice.removeAttribute("style");
    if (location.hash === "#" + pairs.join("&")) return;
    try {
      history.replaceState(history.state, "", pairs.length ? "#" + pairs.join("&") : location.pathname + location.search);
    } catch (_) {
      return; // a frame whose address is not its own, such as `srcdoc`
    }
    dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
  }

  // The pairs of an address in the order of the grammar, the last of each key, and whether any part meant something that is not there.
  function understood(hash) {
    let text = hash.replace(/^[#!/]+/, "");
    for (let layer = 0; layer < LAYERS && !text.includes("=") && text.includes("%"); layer++) text = decoded(text);
    const found = new Map();
    let lost = !text.includes("=");
    for (const given of text.split(/[&;#?]/)) {
      const part = given.includes("=") ? given : decoded(given);
      const sign = part.indexOf("=");
      const key = decoded(part.slice(0, Math.max(sign, 0))).replace(/^\W+/, "").toLowerCase();
      if (!Object.hasOwn(PLACES, key)) continue; // what others append, such as `utm_source=mail`
      let value = part.slice(sign + 1);
      for (let layer = 0; layer < (key === "@key.q" ? 1 : LAYERS); layer++) value = decoded(value);
      const more = key === "@key.q" ? null : /[&;#?](?=\w+=)/.exec(value);
      if (more) {
        const rest = understood(value.slice(more.index + 1));
        for (const pair of rest.pairs) found.set(pair.split("=")[0], pair);
        lost = lost || rest.lost;
        value = value.slice(0, more.index);
      }
      if (key !== "@key.q") [value] = value.split(/[&;#?]/);
      const right = key === "@key.q" ? value : meant(key, value);
      if (right) found.set(key, `${key}=${encoded(right)}`);
      else lost = lost || value !== "";
    }
    return { pairs: Object.keys(PLACES).flatMap((key) => found.get(key) ?? []), lost };
  }

  // The value that the page has, for one with other letters or with something around it.
  function meant(key, value) {
    const bare = value.trim().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    const word = /^[\w-]+$/;
    const tries = key === "@key.country" ? [bare.toUpperCase(), codes[bare.toUpperCase()], named(bare)] : [bare, bare.toLowerCase(), bare.toUpperCase()];
    return tries.find((it) => it && word.test(it) && PLACES[key](it));
  }

  // The code of the state of a name, as the table has it.
  function named(name) {
    const row = [...document.querySelectorAll("#@section.states tr[data-country]")].find((it) => plain(it.cells[0].textContent) === plain(name));
    return row && row.dataset.country;
  }

  function plain(name) {
    return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’.]/g, "").replace(/[-\s]+/g, " ").trim().toLowerCase();
  }

  function at(selector) {
    return document.querySelector(selector);
  }

  // As the app writes them.
  function encoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => "%" + sign.charCodeAt(0).toString(16).toUpperCase());
  }

  // Taken off only where every escape is whole: else it is how the text was written.
  function decoded(text) {
    try {
      return decodeURIComponent(text.replace(/\+/g, " "));
    } catch (_) {
      return text;
    }
  }
})();
