// Asks for what a visit needs only later: once a pointer or the focus comes, or for a damaged address. It comes with the data.
(function () {
  "use strict";

  const { interactionsScript } = window.briefing;
  const near = ["pointerover", "focusin"];

  window.briefing.ask = ask;
  // A page of one file has the script within.
  if (interactionsScript) for (const type of near) document.addEventListener(type, come);

  // Not for the search of the quotes, which needs none of it: it would come between letters, each of 56 instead of 32 ms on a phone.
  function come({ target }) {
    if (target.name === "@key.q") return;
    for (const type of near) document.removeEventListener(type, come);
    setTimeout(() => ask(interactionsScript)); // not within the reader's act: 15 ms on a phone
  }

  function ask(src, then) {
    const script = document.createElement("script");
    script.onload = then;
    script.src = src;
    document.head.append(script);
  }
})();
