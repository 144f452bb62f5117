// Starts the app, or says plainly why it cannot start. Put into index.html at build time; FILES is filled in there.
(function () {
  var root = document.documentElement, files = FILES, started = {}, language = /[?&]lang=([\w-]+)/.exec(location.search);
  try { var theme = localStorage.getItem("palermo-theme"); if (theme) root.setAttribute("data-theme", theme); } catch (refused) { /* no storage, no theme */ }
  if (location.hash.length > 2) root.setAttribute("data-elsewhere", "");
  function fail(kind) {
    root.removeAttribute("data-elsewhere");
    document.getElementById("boot").hidden = false;
    document.getElementById("boot-" + kind).hidden = false;
  }
  window.palermoFailed = fail;
  function name(file) {
    var own = language && files[file + "-" + language[1]];
    return own || files[file];
  }
  window.palermoFile = function (file) { return started[file] || fetch(name(file)); };
  addEventListener("DOMContentLoaded", function () {
    if (location.protocol === "file:") return fail("from-disk");
    if (!window.fetch || !window.Promise) return fail("old-browser");
    if (!window.WebAssembly) return fail("wasm-blocked");
    // A module that uses reference types, the newest feature that the app's own module needs.
    if (!WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5, 0, 208, 112, 26, 11]))) return fail("old-browser");
    if (language && name("short") !== files.short) {
      root.lang = language[1];
      if (/^ar/.test(language[1])) root.dir = "rtl";
    }
    var wasm = fetch(files.wasm);
    started.short = fetch(name("short"));
    started.short.catch(function () {});
    wasm.then(function (response) { if (!response.ok) throw new Error("missing"); })
      .then(function () { return import(files.glue); })
      .then(function (glue) { return glue.default({ module_or_path: wasm }); })
      .catch(function (error) {
        console.warn(error);
        fail(error instanceof WebAssembly.CompileError ? "wasm-blocked" : error instanceof SyntaxError ? "old-browser" : error instanceof WebAssembly.RuntimeError ? "unknown" : "file-missing");
      });
  });
  if ("serviceWorker" in navigator && location.protocol !== "file:") {
    addEventListener("load", function () {
      navigator.serviceWorker.register("sw.js", { updateViaCache: "none" }).catch(function () { /* offline use is not possible here */ });
    });
  }
})();
