// What a view in an article needs besides the app. It stands inline in every such page.
(function () {
  "use strict";
  const page = document.documentElement;
  const choice = new URLSearchParams(location.hash.slice(1));
  const view = choice.has("quote") ? "quotes" : choice.get("view");
  if (["map", "timeline", "quotes"].includes(view)) page.dataset.view = view;

  document.addEventListener("click", (event) => {
    if (event.target.closest("button[data-more]")) page.dataset.more = "";
  });
})();
