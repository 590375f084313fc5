// See EMBEDDING.md
customElements.get("paris-call-briefing") ||
customElements.define("paris-call-briefing", class Briefing extends HTMLElement {
  static base = new URL(".", document.currentScript.src);
  static observedAttributes =
    "view date country event q speaker stance theme source quote scheme plain transparent static".split(" ");

  root = this.attachShadow({ mode: "open" });
  frame = document.createElement("iframe");

  connectedCallback() {
    const { style, frame } = this;
    const heights = "@heights"; // by view, filled in by the build from heights.json
    const view = this.getAttribute("quote") ? "quote" : this.getAttribute("view");
    this.height ||= style.paddingTop || heights[view] || heights.all;
    style.display = "block";
    style.position = "relative";
    style.paddingTop = this.height;
    frame.title = "Paris Call";
    frame.loading = "lazy";
    frame.allow = "clipboard-write; web-share";
    if (!this.hasAttribute("unsandboxed"))
      frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
    frame.style = "position:absolute;top:0;width:100%;height:100%;border:0";
    frame.src = this.src(location.hash.split(`#${this.getAttribute("deeplink")}=`)[1]);
    this.root.append(frame);
    this.widen();
    for (const type of ["message", "popstate", "resize"]) addEventListener(type, this);
  }

  // Boxes that are as wide as what is in them, and flexible ones, have no width for a frame: that of the column.
  widen() {
    const { style } = this;
    if (this.up) style.width = this.up = "";
    if (this.clientWidth || !this.getClientRects()[0]) return;
    style.width = "100%";
    while (!this.clientWidth && (this.up = (this.up || this).parentElement))
      if (this.up.clientWidth) style.width = this.up.clientWidth + "px";
  }

  disconnectedCallback() {
    for (const type of ["message", "popstate", "resize"]) removeEventListener(type, this);
  }

  attributeChangedCallback() {
    this.go();
  }

  handleEvent({ type, source, data }) {
    const { style, frame } = this;
    if (type == "resize") this.widen();
    const key = this.getAttribute("deeplink");
    const [foreign, address] = location.hash.split(`#${key}=`);
    if (source == frame.contentWindow && data.version) {
      if (data.height) {
        style.paddingTop = this.height;
        if (data.height > this.offsetHeight || data.height < this.offsetHeight * 0.94) style.paddingTop = data.height + "px";
      }
      if (key && data.address != null) history[data.step ? "pushState" : "replaceState"](history.state, "", `#${key}=` + data.address);
      this.dispatchEvent(new CustomEvent(data.type, { bubbles: true, detail: data }));
    }
    if (key && type == "popstate" && !foreign) this.go(address);
  }

  go(address) {
    this.frame.contentWindow?.location.replace(this.src(address));
  }

  src(address) {
    const given = new URLSearchParams(address);
    for (const key of Briefing.observedAttributes.slice(address == null ? 0 : -3))
      if (this.getAttribute(key) != null) given.set(key, this.getAttribute(key));
    given.set("accent", getComputedStyle(this).getPropertyValue("--paris-call-accent"));
    const file = (this.lang == "fr" ? "fr/" : "") + (this.getAttribute("quote") ? "quote/" + this.getAttribute("quote") : "embed");
    return `${Briefing.base}${this.getAttribute("frozen") || file + ".html"}#${given}`;
  }
});
