// The other names of states, left where the search for a state reads them. They may come after its first letters were typed: it is
// searched again. Loaded when a pointer or the focus first comes (`on-demand.js`).
(function () {
  "use strict";

  const search = document.getElementById("find");
  if (!search) return;
  search.dataset.names = "@names"; // filled in by the build: a line for each state
  if (search === document.activeElement && search.value) {
    search.dispatchEvent(new Event("input", { bubbles: true }));
  }
})();
