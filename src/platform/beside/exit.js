// Leaves this page at once, as the GOV.UK pattern "Exit this page" does. Loaded only where somebody has asked for it, and on
// the page where it is set; its texts are filled in at build time.
(function () {
  var NEUTRAL = "https://www.wikipedia.org/", SETTING = "palermo-exit", PATIENCE = 5000;
  var asked = new URLSearchParams(location.search).get("exit"), gone = false, presses = 0, waiting, modified = false, bar, status;

  function stored() { try { return localStorage.getItem(SETTING); } catch (refused) { return null; } }
  // Where to: an address that the person or the host page has chosen, or a well-known page that says nothing of anybody.
  function address(text) {
    try { var url = new URL(text); return url.protocol === "https:" || url.protocol === "http:" ? url.href : NEUTRAL; } catch (other) { return NEUTRAL; }
  }
  function target() { return address(stored() || asked); }

  function leave() {
    if (gone) return;
    gone = true;
    document.body.style.display = "none";
    document.title = "\u200b";
    // What was answered is cleared; the theme and this setting are not answers.
    ["sessionStorage", "localStorage"].forEach(function (name) {
      try {
        Object.keys(window[name]).forEach(function (key) { if (/^palermo-(?!theme$|exit$)/.test(key)) window[name].removeItem(key); });
      } catch (refused) { /* nothing is kept */ }
    });
    // The other page is not told where the person came from.
    var referrer = document.head.appendChild(document.createElement("meta"));
    referrer.name = "referrer";
    referrer.content = "no-referrer";
    try { (parent === window ? window : top).location.replace(target()); } catch (refused) { parent.postMessage({ type: "palermo:exit" }, "*"); }
    // The page around this one may be asked and silently refuse: then at least this frame goes.
    if (parent !== window) setTimeout(function () { location.replace("about:blank"); }, 400);
  }
  // Back must not bring the answers back.
  addEventListener("pageshow", function (event) { if (gone && event.persisted) location.reload(); });

  function count() {
    bar.querySelectorAll("i").forEach(function (light, place) { light.toggleAttribute("data-on", place < presses); });
  }
  function forget() {
    presses = 0;
    count();
    status.textContent = say("exit-expired");
  }
  addEventListener("keyup", function (event) {
    if (!bar || bar.hidden) return;
    if (event.key === "Shift" && !modified) {
      presses += 1;
      clearTimeout(waiting);
      count();
      if (presses === 3) { status.textContent = say("exit-leaving"); return leave(); }
      status.textContent = presses === 1 ? say("exit-press-two") : say("exit-press-one");
      waiting = setTimeout(forget, PATIENCE);
    } else if (presses) {
      clearTimeout(waiting);
      forget();
    }
    modified = event.shiftKey;
  });

  function show() {
    var on = asked || stored();
    if (!on || bar) { if (bar) bar.hidden = !on; return; }
    bar = document.createElement("aside");
    bar.className = "exit-area";
    bar.setAttribute("aria-label", say("exit-button"));
    var stuck = bar.appendChild(document.createElement("div")), inner = stuck.appendChild(document.createElement("div")), button = inner.appendChild(document.createElement("button")), lights = button.appendChild(document.createElement("span"));
    stuck.className = "exit-bar";
    inner.className = "page";
    button.type = "button";
    button.className = "button";
    button.id = "exit-now";
    button.prepend(say("exit-button"));
    button.onclick = leave;
    lights.setAttribute("aria-hidden", "true");
    for (var light = 0; light < 3; light += 1) lights.append(document.createElement("i"));
    var note = bar.appendChild(document.createElement("p"));
    note.id = "exit-note";
    note.className = "page note";
    note.textContent = say("exit-note");
    button.setAttribute("aria-describedby", note.id);
    status = bar.appendChild(document.createElement("span"));
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    document.querySelector(".frame").prepend(bar);
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", show); else show();

  // The setting, in About.
  window.palermoLive.exit = function (page) {
    var form = page.querySelector("#exit-setting"), box = form.querySelector("#exit-on"), field = form.querySelector("#exit-address"), says = form.querySelector("#exit-says");
    form.hidden = false;
    box.checked = !!stored();
    field.value = stored() || NEUTRAL;
    form.onchange = function () {
      try {
        if (box.checked) localStorage.setItem(SETTING, address(field.value)); else localStorage.removeItem(SETTING);
        field.value = address(field.value);
        says.textContent = box.checked ? say("exit-is-on") : say("exit-is-off");
      } catch (refused) {
        box.checked = false;
        says.textContent = say("exit-not-kept");
      }
      show();
    };
  };
})();
