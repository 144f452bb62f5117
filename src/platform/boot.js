// Starts the app, or says plainly why it cannot start. Put into index.html at build time; FILES is filled in there.
(function () {
  var root = document.documentElement, files = FILES, started = {}, first;
  try { var theme = localStorage.getItem("palermo-theme"); if (theme) root.setAttribute("data-theme", theme); } catch (refused) { /* no storage, no theme */ }
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
        if (!parts) return link.setAttribute("href", href.replace("../#", "#"));
        var place = parts[1] === "index" ? "" : parts[1] === "question" ? "q" : parts[1], detail = parts[2] || parts[3];
        link.setAttribute("href", "#/" + place + (detail ? "/" + detail : ""));
      });
      return document.adoptNode(page);
    });
  };
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
        fail(error instanceof WebAssembly.CompileError ? "wasm-blocked" : error instanceof SyntaxError ? "old-browser" : error instanceof WebAssembly.RuntimeError ? "unknown" : "file-missing");
      });
  });
  if ("serviceWorker" in navigator && location.protocol !== "file:" && !window.palermoPacked) {
    addEventListener("load", function () {
      navigator.serviceWorker.register(ROOT + "sw.js", { updateViaCache: "none" }).catch(function () { /* offline use is not possible here */ });
    });
  }
})();
