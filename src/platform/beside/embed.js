// Inside another page, and wherever the browser keeps nothing. Loaded only then; texts, LANGUAGES and ROOT are filled in
// at build time. What a host page sees is written down on the page "Embed this".
(function () {
  var root = document.documentElement, options = new URLSearchParams(location.search), host = parent === window ? null : parent;
  var kept = stores("sessionStorage"), height = 0, told = {}, agreed = null, handshake = false;
  // Whom results may go to: the page around this one, as the browser names it, or as that page has said.
  var origin = from(options.get("host")) || from((location.ancestorOrigins || [])[0]) || from(document.referrer);

  function stores(name) {
    try { window[name].setItem("palermo-try", "1"); window[name].removeItem("palermo-try"); return true; } catch (refused) { return false; }
  }
  function from(address) {
    try { var named = new URL(address).origin; return named === "null" ? "" : named; } catch (none) { return ""; }
  }
  function post(message, to) {
    if (host && to) host.postMessage(message, to);
  }
  function make(tag, text, inside) {
    var made = document.createElement(tag);
    if (text) made.textContent = text;
    if (inside) inside.append(made);
    return made;
  }
  // A line above the page, in an area that is read out when it changes.
  function line(id, text) {
    var area = document.getElementById(id) || document.querySelector("main").insertAdjacentElement("beforebegin", make("div"));
    area.id = id;
    area.className = "page beside";
    area.setAttribute("role", "status");
    area.replaceChildren();
    var words = make("p", "", area);
    setTimeout(function () { words.prepend(text + " "); });
    return words;
  }
  function button(text, inside, act) {
    var made = make("button", text, inside);
    made.type = "button";
    made.className = "quiet-button";
    made.onclick = act;
    inside.append(" ");
    return made;
  }

  // What cannot be saved as a file, or may not have been, is there to be copied.
  window.palermoCopy = function (name, text) {
    var words = line("beside-copy", say("embed-copy") + " " + name), field = make("textarea", "", words.parentNode);
    field.readOnly = true;
    field.rows = 6;
    field.className = "field";
    field.setAttribute("aria-label", name);
    field.value = text;
    var actions = make("p", "", words.parentNode);
    button(say("embed-copy-button"), actions, function () {
      field.select();
      var done = function () { words.textContent = say("embed-copied"); };
      var by_hand = function () { if (document.execCommand("copy")) done(); };
      if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, by_hand); else by_hand();
    });
    button(say("embed-close"), actions, function () { words.parentNode.remove(); });
  };

  if (!kept) line("beside-memory", say("embed-memory"));
  if (!host) return;

  // Nothing moves before the person has acted here: focus and scrolling would move the page around this one.
  ["pointerdown", "keydown", "click"].forEach(function (kind) {
    addEventListener(kind, function () { root.removeAttribute("data-still"); }, { capture: true, once: true });
  });
  // Places of the app take the place of the one before: the Back button belongs to the page around this one.
  addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.getAttribute("href")[0] === "#") {
      event.preventDefault();
      history.replaceState(null, "", link.getAttribute("href"));
      dispatchEvent(new HashChangeEvent("hashchange"));
    } else {
      link.target = "_blank";
      link.rel = "noopener";
    }
  });
  var foot = make("p", "", document.querySelector(".colophon .page")), own = make("a", say("embed-own-window"), foot);
  own.href = location.pathname + location.hash;
  addEventListener("hashchange", function () { own.href = location.pathname + location.hash; });

  // The height, as four kinds of host pages understand it.
  function measure() { return Math.ceil(document.body.getBoundingClientRect().height); }
  function h5p(action) {
    post({ context: "h5p", action: action, scrollHeight: height, clientHeight: height }, "*");
  }
  function tell_height() {
    if (!height) return;
    var child = options.get("childId");
    post({ type: "palermo:resize", height: height }, "*");
    post({ subject: "lti.frameResize", height: height }, "*");
    if (child) post("pymxPYMx" + child + "xPYMxheightxPYMx" + height, "*");
    if (handshake) h5p("prepareResize");
  }
  function resized() {
    var now = measure();
    if (Math.abs(now - height) < 1 || !now) return;
    height = now;
    tell_height();
  }
  new ResizeObserver(resized).observe(document.body);
  new IntersectionObserver(function (seen) { if (seen[seen.length - 1].isIntersecting) { resized(); tell_height(); } }).observe(document.body);
  post({ context: "h5p", action: "hello" }, "*");

  // Messages in: nothing but these, and only from the page around this one.
  addEventListener("message", function (event) {
    var message = event.data;
    if (event.source !== host || !message) return;
    if (message.context === "h5p") {
      if (message.action === "hello" || message.action === "resize") { handshake = true; resized(); if (height) h5p("prepareResize"); }
      if (message.action === "ready") post({ context: "h5p", action: "hello" }, "*");
      if (message.action === "resizePrepared") { resized(); h5p("resize"); }
    } else if (message.type === "palermo:theme" && /^(light|dark)$/.test(message.theme)) {
      root.setAttribute("data-theme", message.theme);
    } else if (message.type === "palermo:language" && LANGUAGES.indexOf(message.language) >= 0) {
      // Where nothing is kept, another language would begin the case anew.
      if (message.language === root.lang || !kept && told.progress && !/^{.done.:0,/.test(told.progress)) return;
      location.replace(ROOT + (message.language === "en" ? "" : message.language + "/") + location.search + location.hash);
    } else if (message.type === "palermo:restart") {
      ["sessionStorage", "localStorage"].forEach(function (name) { try { window[name].removeItem("palermo-case"); } catch (refused) { /* nothing is kept */ } });
      history.replaceState(null, "", "#/");
      location.reload();
    }
  });

  // Messages out. The app says how far the case is and what came out; the case itself leaves this script only when the
  // host has asked for it and the person agrees.
  window.palermoHost = function (kind, facts, answers) {
    setTimeout(resized); // a frame out of sight is not drawn, and what observes sizes sleeps
    if (told[kind] === facts) return;
    told[kind] = facts;
    var message = JSON.parse(facts);
    message.type = "palermo:" + kind;
    if (kind === "progress") return post(message, "*");
    if (options.get("answers") !== "1" || !answers || !origin) return post(message, origin);
    if (agreed === null) ask(function () { send(message, answers); });
    send(message, answers);
  };
  function send(message, answers) {
    post(agreed ? Object.assign({ answers: JSON.parse(answers) }, message) : message, origin);
  }
  function ask(then) {
    var words = line("beside-answers", say("embed-asks"));
    make("strong", origin, words);
    words.append(" ");
    button(say("embed-agree"), words, function () { agreed = true; then(); sending(); });
    button(say("embed-refuse"), words, function () { agreed = false; words.parentNode.remove(); });
  }
  function sending() {
    button(say("embed-stop"), line("beside-answers", say("embed-sent")), function () { agreed = false; document.getElementById("beside-answers").remove(); });
  }

  function ready() { post({ type: "palermo:ready", language: root.lang }, "*"); }
  if (root.hasAttribute("data-ready")) ready();
  else new MutationObserver(function (changes, observer) { observer.disconnect(); ready(); }).observe(root, { attributeFilter: ["data-ready"] });
})();
