// Starts the app, or says plainly why it cannot start. Put into index.html at build time; FILES is filled in there.
(function () {
  var root = document.documentElement, files = FILES, started = {}, first;
  var options = new URLSearchParams(location.search), embedded = options.get("embed") === "1", theme = options.get("theme"), exit = options.get("exit"), kept = false;
  try {
    theme = theme || localStorage.getItem("palermo-theme");
    exit = exit || localStorage.getItem("palermo-exit");
    kept = !!sessionStorage;
  } catch (refused) { /* nothing is kept: no theme, and the page says so */ }
  if (theme) root.setAttribute("data-theme", theme);
  // Scripts beside the app, each loaded only where it is needed; those that work on a page of the reading edition are in palermoLive.
  window.palermoLive = {};
  function beside(role) {
    return started[role] = started[role] || new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = files[role];
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
  }
  if (embedded) {
    root.setAttribute("data-embed", "");
    if (parent !== window) root.setAttribute("data-still", "");
  }
  if (embedded || !kept) beside("embed");
  if (exit) beside("exit");
  if (location.hash.length > 2) root.setAttribute("data-elsewhere", "");
  function fail(kind) {
    root.removeAttribute("data-elsewhere");
    document.getElementById("boot").hidden = false;
    document.getElementById("boot-" + kind).hidden = false;
  }
  window.palermoFailed = fail;
  window.palermoFile = function (file) { return started[file] || fetch(files[file]); };
  // The second part of the app's module, which shares memory, tables and functions with the first, and the styles of its pages.
  window.palermoLater = function () {
    var styles = new Promise(function (done) {
      var link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = files.styles;
      link.onload = link.onerror = done;
      document.head.append(link);
    });
    return Promise.all([fetch(files.later), first, styles]).then(function (got) {
      if (!got[0].ok) throw new Error("missing");
      return got[0].arrayBuffer().then(function (bytes) { return WebAssembly.instantiate(bytes, { f: got[1] }); });
    });
  };
  // A page of the reading edition as the app shows it: its main part, with links that lead into the app.
  window.palermoPage = function (file) {
    return fetch("read/" + file).then(function (response) {
      if (!response.ok) throw new Error(file);
      return response.text();
    }).then(function (html) {
      var page = new DOMParser().parseFromString(html, "text/html").querySelector("main > *");
      page.querySelectorAll("a[href]").forEach(function (link) {
        var href = link.getAttribute("href"), parts = /^([a-z]+)(?:-([\w-]+))?\.html(?:#(.*))?$/.exec(href);
        if (!parts) return link.setAttribute("href", href.replace("../", ""));
        var place = parts[1] === "index" ? "" : parts[1] === "question" ? "q" : parts[1], detail = parts[2] || parts[3];
        link.setAttribute("href", "#/" + place + (detail ? "/" + detail : ""));
      });
      var live = page.closest("[data-live]") || page.querySelector("[data-live]");
      if (live) beside(live.dataset.live).then(function () { window.palermoLive[live.dataset.live](page); });
      return document.adoptNode(page);
    });
  };
  window.palermoCopy = function (text) { return navigator.clipboard.writeText(text); };
  // The own path on the map of the questions: where each question stands, as in acts=answered profit=next.
  window.palermoPath = function (standings) {
    var map = document.querySelector(".map");
    if (!map) return;
    map.toggleAttribute("data-path", !!standings);
    standings.split(" ").forEach(function (standing) {
      var parts = standing.split("=");
      if (parts[1]) map.querySelectorAll("[data-fact=" + parts[0] + "]").forEach(function (node) { node.dataset.standing = parts[1]; });
    });
  };
  // A word of the glossary, explained where it stands. Where the browser has no popover, the link leads to the glossary.
  var words, box;
  function explain(event) {
    var link = event.target.closest("a[href^='#/glossary/']");
    if (!link || !root.showPopover || event.ctrlKey || event.metaKey || event.shiftKey || link.closest("#term, .glossary")) return;
    event.preventDefault();
    words = words || palermoPage("glossary.html");
    words.then(function (page) {
      var entry = page.querySelector(link.hash.replace("#/glossary/", "#")).cloneNode(true), at = link.getBoundingClientRect();
      var close = page.querySelector("[popovertarget]").cloneNode(true), list = document.createElement("dl");
      entry.removeAttribute("id");
      list.append(entry);
      close.hidden = false;
      if (!box) {
        box = document.createElement("div");
        box.id = "term";
        box.tabIndex = -1;
        box.setAttribute("popover", "auto");
        box.setAttribute("role", "dialog");
        document.body.append(box);
      }
      box.setAttribute("aria-label", entry.querySelector("dt").textContent);
      box.replaceChildren(list, close);
      box.showPopover();
      box.style.left = Math.max(8, Math.min(at.left, innerWidth - box.offsetWidth - 8)) + "px";
      box.style.top = (at.bottom + box.offsetHeight + 12 < innerHeight ? at.bottom + 4 : Math.max(8, at.top - box.offsetHeight - 4)) + "px";
      box.focus();
    }).catch(function () {
      words = null;
      location.hash = link.hash;
    });
  }
  // The frame around the pages: which of them is shown, light or dark, and the way past the masthead.
  function mark() {
    var place = location.hash.replace(/^#\/(check|result)/, "#/q");
    document.querySelectorAll(".site-nav a").forEach(function (link) {
      if (place.indexOf(link.hash) === 0 || link.hash === "#/frameworks" && place.indexOf("#/framework/") === 0) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
  }
  function frame() {
    mark();
    addEventListener("hashchange", mark);
    addEventListener("hashchange", function () { if (box && box.matches(":popover-open")) box.hidePopover(); });
    document.addEventListener("click", explain);
    document.getElementById("theme").onclick = function () {
      var dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      try { localStorage.setItem("palermo-theme", root.dataset.theme); } catch (refused) { /* it holds for this page */ }
    };
    document.querySelector(".skip-link").onclick = function (event) {
      event.preventDefault();
      document.getElementById("main").focus();
    };
  }
  addEventListener("DOMContentLoaded", function () {
    frame();
    if (location.protocol === "file:" && !window.palermoGlue) return fail("from-disk");
    if (!window.fetch || !window.Promise) return fail("old-browser");
    if (!window.WebAssembly) return fail("wasm-blocked");
    // A module that uses reference types, the newest feature that the app's own module needs.
    if (!WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5, 0, 208, 112, 26, 11]))) return fail("old-browser");
    var wasm = fetch(files.wasm);
    started.short = fetch(files.short);
    started.short.catch(function () {});
    first = wasm.then(function (response) { if (!response.ok) throw new Error("missing"); })
      .then(function () { return window.palermoGlue || import(files.glue); })
      .then(function (glue) { return glue.default({ module_or_path: wasm }); });
    first.catch(function (error) {
        console.warn(error);
        fail(error instanceof WebAssembly.CompileError ? "wasm-blocked" : error instanceof SyntaxError ? "old-browser" : error instanceof WebAssembly.RuntimeError ? "unknown" : origin === "null" ? "sandboxed" : "file-missing");
      });
  });
  if (!embedded && origin !== "null" && !window.palermoPacked && "serviceWorker" in navigator) {
    addEventListener("load", function () {
      navigator.serviceWorker.register(ROOT + "sw.js", { updateViaCache: "none" }).then(function (registration) {
        // A newer version waits or is on its way; there is none where no version is in charge yet.
        function newer() { if (navigator.serviceWorker.controller) beside("update"); }
        window.palermoWorker = registration;
        if (registration.waiting || registration.installing) newer();
        registration.addEventListener("updatefound", newer);
      }).catch(function () { /* offline use is not possible here */ });
    });
  }
})();
