// The one file carries the app's own files within itself: what the app would fetch is taken from there.
(function () {
  var pages, fetched = window.fetch;
  window.palermoPacked = true;
  function unpacked(address) {
    var block = document.querySelector('script[data-file="' + address + '"]');
    if (!block) return null;
    var bytes = Uint8Array.from(atob(block.textContent), function (letter) { return letter.charCodeAt(0); });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  }
  function page(name) {
    pages = pages || unpacked("pages").then(function (bytes) { return JSON.parse(new TextDecoder().decode(bytes)); });
    return pages.then(function (pages) { return new Response(pages[name] || "", { status: name in pages ? 200 : 404 }); });
  }
  window.fetch = function (address, options) {
    if (options || !/^(\.\/|read\/)/.test(address)) return fetched.call(window, address, options);
    if (!window.DecompressionStream) {
      window.palermoFailed("old-browser");
      return new Promise(function () {});
    }
    // Where a course has kept the case, the app starts when that is here.
    return Promise.resolve(window.palermoReady).then(function () {
      return /^read\//.test(address) ? page(address.slice(5)) : Promise.resolve(unpacked(address)).then(function (bytes) {
        var type = /\.wasm$/.test(address) ? "application/wasm" : "application/octet-stream";
        return bytes ? new Response(bytes, { headers: { "Content-Type": type } }) : new Response("", { status: 404 });
      });
    });
  };
  // A frame that may not submit forms tells no one that a form was to be submitted; the app needs no more than the news.
  addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("button[type=submit]");
    if (!button || !button.form) return;
    event.preventDefault();
    button.form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });
})();
