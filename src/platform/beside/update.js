// Offers to load a newer version, and never in the midst of a case. Loaded only when there is one; its texts are filled in at
// build time.
(function () {
  var registration = window.palermoWorker, worker = navigator.serviceWorker, agreed = false, acted = Date.now(), IDLE = 300000, area;

  // The Start page and the result; elsewhere only when nobody has acted for five minutes.
  function calm() { return /^(#\/?|#\/result(\/.*)?)?$/.test(location.hash) || Date.now() - acted > IDLE; }
  function look() {
    if (!area && registration.waiting) {
      area = document.querySelector("main").insertAdjacentElement("beforebegin", document.createElement("div"));
      area.id = "update";
      area.className = "page beside";
      area.setAttribute("role", "status");
    }
    if (!area || calm() === area.hasChildNodes()) return;
    area.replaceChildren();
    if (!calm()) return;
    var words = area.appendChild(document.createElement("p")), button = document.createElement("button");
    words.textContent = say("update-ready") + " ";
    button.type = "button";
    button.className = "quiet-button";
    button.textContent = say("update-load");
    button.onclick = function () {
      agreed = true;
      if (registration.waiting) registration.waiting.postMessage("skip-waiting"); else location.reload();
    };
    words.append(button);
  }
  function watch(installing) {
    if (installing) installing.addEventListener("statechange", look);
  }
  watch(registration.installing);
  registration.addEventListener("updatefound", function () { watch(registration.installing); });
  worker.addEventListener("controllerchange", function () { if (agreed) location.reload(); });
  addEventListener("hashchange", look);
  ["pointerdown", "keydown", "input"].forEach(function (kind) { addEventListener(kind, function () { acted = Date.now(); }, true); });
  setInterval(look, 30000);
  look();
})();
