// The address bar where the app alone would lose something: parts of an address that nobody has understood, links into the
// page, which are no addresses of the app, and the address of the page on the record.
//
// It comes with the data, as every page would carry it if it stood in `boot.js`.
(function () {
  "use strict";

  const page = document.documentElement;
  window.briefing.checkAddress = checkAddress;
  window.addEventListener("hashchange", follow);

  // Hears from the app what it has understood of the address, as a fragment without `#`; `repair.js` looks at the rest.
  function checkAddress(understood) {
    const { hash } = location;
    const known = understood.split("&");
    // What frames know by themselves is in the root's attributes.
    const lost = (pair) => !known.includes(pair) && !(pair.split("=")[0] in page.dataset);
    if (!/[=%]/.test(hash) || !hash.slice(1).split("&").some(lost)) return;
    const { repairScript, repair, ask } = window.briefing;
    if (repair) return repair(hash);
    ask(repairScript, () => window.briefing.repair(hash));
  }

  // After a link to a place of the page the address has the reader's choice again, which a reload or a copy would else have
  // lost. One into a part that the view leaves out leads to all views.
  function follow({ oldURL, newURL }) {
    if (new URL(newURL).hash === "#@address.record") {
      const link = document.querySelector('[id="@address.record"], [data-address="@address.record"]');
      if (link) location.href = link.href;
    }
    if (page.dataset.app !== "ready" || !/^#[^=%]+$/.test(location.hash)) return;
    const choice = new URL(oldURL).hash.slice(1).split("&").filter((pair) => pair.includes("="));
    const place = document.getElementById(location.hash.slice(1));
    const isHidden = place && !place.getClientRects().length;
    const shown = choice.filter((pair) => !isHidden || !pair.startsWith("@key.view="));
    if (!choice.length) return;
    try {
      history.replaceState(history.state, "", shown.length ? "#" + shown.join("&") : location.pathname + location.search);
    } catch (_) {
      return; // a frame whose address is not its own, such as `srcdoc`
    }
    if (!isHidden) return;
    dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
    requestAnimationFrame(() => place.scrollIntoView());
  }
})();
