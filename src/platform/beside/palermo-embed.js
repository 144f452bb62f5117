// <palermo-explainer src start lang theme exit answers>: Palermo inside any page. No dependency; a plain <iframe> does the same
// without it, at a fixed height. Kept thin, since old pages keep old copies of it.
(function () {
  var here = document.currentScript ? document.currentScript.src : location.href;
  if (!window.customElements || customElements.get("palermo-explainer")) return;
  class Explainer extends HTMLElement {
    static get observedAttributes() { return ["theme", "lang"]; }
    connectedCallback() {
      if (this.frame) return;
      var base = new URL(this.getAttribute("src") || ".", this.hasAttribute("src") ? document.baseURI : here), lang = this.getAttribute("lang");
      base.pathname = base.pathname.replace(/[^\/]*\.[^\/]*$/, "").replace(/\/?$/, "/");
      if (lang && lang !== "en") base.pathname += lang + "/";
      base.search = "";
      base.searchParams.set("embed", "1");
      base.searchParams.set("host", location.origin);
      ["theme", "exit", "answers"].forEach((name) => { if (this.hasAttribute(name)) base.searchParams.set(name, this.getAttribute(name) || "1"); });
      if (this.getAttribute("start")) base.hash = "#/" + this.getAttribute("start");
      this.base = base;
      var frame = document.createElement("iframe");
      frame.title = this.heading = this.heading || this.getAttribute("title") || this.textContent.trim() || "Palermo";
      frame.src = base.href;
      frame.style.cssText = "display: block; width: 100%; height: 800px; min-height: 480px; border: 0";
      this.style.display = "block";
      this.replaceChildren(frame);
      this.frame = frame;
      this.listen = (event) => this.heard(event);
      addEventListener("message", this.listen);
    }
    disconnectedCallback() {
      removeEventListener("message", this.listen);
      this.frame = null;
    }
    attributeChangedCallback(name, before, now) {
      if (before === now || before === null && !this.heardReady) return;
      this.send(name === "theme" ? { type: "palermo:theme", theme: now } : { type: "palermo:language", language: now });
    }
    // Begins again, in the frame.
    restart() { this.send({ type: "palermo:restart" }); }
    send(message) {
      if (this.frame) this.frame.contentWindow.postMessage(message, this.base.origin);
    }
    heard(event) {
      var message = event.data;
      if (!this.frame || event.source !== this.frame.contentWindow || event.origin !== this.base.origin || !message || !/^palermo:/.test(message.type)) return;
      if (message.type === "palermo:resize") this.frame.style.height = message.height + "px";
      if (message.type === "palermo:ready") this.heardReady = true;
      if (message.type === "palermo:exit") {
        var exit = this.getAttribute("exit");
        location.replace(/^https?:/.test(exit) ? exit : "https://www.wikipedia.org/");
      }
      this.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
    }
  }
  customElements.define("palermo-explainer", Explainer);
})();
