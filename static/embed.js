// The element of EMBEDDING.md. It takes over the frame within it, or makes one.
customElements.get("paris-call-briefing") ||
customElements.define("paris-call-briefing", class Briefing extends HTMLElement {
  static observedAttributes =
    "@element.attributes".split(" ");
  // None in a module, and one of another name in a bundle: then what is within the element says where the frame is.
  static script = document.currentScript?.src;

  connectedCallback() {
    for (const type of ["message", "popstate", "resize", "DOMContentLoaded"]) addEventListener(type, this);
    const { style } = this;
    const chosen = this.chosen();
    const src = this.src(chosen);
    // While it is being read, what is within is still to come.
    if (!src || (document.readyState == "loading" && !this.nextSibling)) return;
    if (!this.frame) {
      const frame = (this.frame = this.querySelector("iframe") || document.createElement("iframe"));
      const heights = "@heights"; // by view, filled in by the build from heights.json
      const view = this.getAttribute("@key.quote") ? "@key.quote" : this.getAttribute("@key.view");
      this.height = style.paddingTop || frame.style.height.replace(/cqw/g, "%") || heights[view] || heights.all;
      style.cssText += ";position:relative;display:block;min-width:0;padding-top:" + this.height;
      frame.style = "position:absolute;inset:0;width:100%;height:100%;border:0";
      if (!frame.src) {
        frame.src = src;
        frame.allow = "clipboard-write;web-share";
        frame.title = "Paris Call";
        frame.loading = "lazy";
        if (!this.hasAttribute("unsandboxed"))
          frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
      }
      if (frame.parentNode != this) this.replaceChildren(frame);
    }
    if (src.replace(/#$/, "") != this.frame.src) this.go(chosen);
    // It may have spoken before this script came.
    this.frame.contentWindow.postMessage({ type: "@type.hello", version: "@message.version" }, "*");
    this.fit();
  }

  disconnectedCallback() {
    for (const type of ["message", "popstate", "resize", "DOMContentLoaded"]) removeEventListener(type, this);
  }

  attributeChangedCallback() {
    this.go();
  }

  // Boxes that are as wide as what is in them, and flexible ones, have no width for a frame but that of a cell's padding: that
  // of the column.
  fit() {
    this.style.width = "100%";
    for (let up = this; up && this.clientWidth < 99; up = up.parentElement) this.style.width = up.clientWidth + "px";
  }

  handleEvent({ type, source, data }) {
    const { style, frame } = this;
    const chosen = this.chosen();
    const key = this.getAttribute("deeplink");
    if (!frame) return this.connectedCallback();
    this.fit();
    if (type == "popstate" && (chosen || !location.hash)) this.go(chosen);
    if (source != frame.contentWindow || !data.version) return;
    if (data.height) {
      style.paddingTop = this.height;
      // What was reserved stays if it is enough, and up to 6 % more than that.
      if (data.height > this.offsetHeight || data.height < this.offsetHeight * 0.94) style.paddingTop = data.height + "px";
    }
    this.dispatchEvent(new CustomEvent(data.type, { bubbles: true, detail: data }));
    // A fragment with one of these signs is a route of the article. Resolved by the page itself, whatever its `<base>` says.
    if (key && data.fragment && (chosen || !/[!/=?]/.test(location.hash)))
      history[data.step ? "pushState" : "replaceState"](history.state, "", new URL("#" + key + data.fragment, location));
  }

  // What the article's address says of this element. The frame reads it as it is.
  chosen() {
    return location.hash.match(`^#${this.getAttribute("deeplink")}([.=].*)`)?.[1];
  }

  go(address) {
    this.frame?.contentWindow?.location.replace(this.src(address));
  }

  src(address) {
    const frozen = this.getAttribute("frozen");
    const quote = !frozen && this.getAttribute("@key.quote");
    const within = this.querySelector("iframe,a");
    // Both times the same words, so that a language more takes 3 bytes (brotli) instead of 10.
    const folder = this.lang.match(/^(@folders.names)$/) ? this.lang + "/" : "";
    const file = frozen || folder + (quote ? "quote/" + quote : "embed") + ".html";
    const keys = Briefing.observedAttributes.slice(address ? -"@element.switches" : quote ? 1 : 0);
    const pairs = keys.map((key) => this.hasAttribute(key) && key + "=" + encodeURIComponent(this.getAttribute(key)));
    const accent = getComputedStyle(this).getPropertyValue("--paris-call-accent").replace(/[# ]*(.)/, "@flag.accent=$1");
    const fragment = [address, ...pairs, accent].filter(Boolean).join("&");
    return (within?.src || within?.href || Briefing.script)
      ?.replace(/\/((@folders.names)\/)?(quote\/)?[^/]*$/, `/${file}#${fragment}`);
  }
});
