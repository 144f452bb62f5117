// Writes the lines that put Palermo into another page, on the page "Embed this". Its texts are filled in at build time.
window.palermoLive.snippet = function (page) {
  var form = page.querySelector("#snippet"), code = page.querySelector("#snippet-code"), says = page.querySelector("#snippet-says"), view = page.querySelector("#snippet-view");
  var base = location.href.split(/[?#]/)[0].replace(/[^\/]*$/, "");

  function value(name) { return form.querySelector("[name=" + name + "]:checked, select[name=" + name + "], input[type=text][name=" + name + "]")?.value || ""; }
  function quoted(text) { return text.replace(/&/g, "&amp;").replace(/\u0022/g, "&quot;").replace(/</g, "&lt;"); }
  function query() {
    var options = new URLSearchParams({ embed: "1" });
    if (value("theme")) options.set("theme", value("theme"));
    if (value("exit")) options.set("exit", value("exit-address") || "1");
    if (value("answers")) options.set("answers", "1");
    return "?" + options + (value("start") ? "#/" + value("start") : "");
  }
  function write() {
    var title = quoted(form.dataset.title), place = base + query();
    if (value("kind") === "element") {
      var attributes = [["src", base], ["start", value("start")], ["theme", value("theme")], ["exit", value("exit") && (value("exit-address") || "1")], ["answers", value("answers") && "1"]];
      code.value = "<script src=\u0022" + quoted(base.replace(/[^\/]+\/$/, function (folder) { return document.documentElement.lang + "/" === folder ? "" : folder; })) + "palermo-embed.js\u0022 async></" + "script>\n<palermo-explainer" +
        attributes.filter(function (pair) { return pair[1]; }).map(function (pair) { return " " + pair[0] + "=\u0022" + quoted(pair[1]) + "\u0022"; }).join("") +
        "><a href=\u0022" + quoted(base) + "\u0022>" + title + "</a></palermo-explainer>";
    } else {
      code.value = "<iframe src=\u0022" + quoted(place) + "\u0022 title=\u0022" + title + "\u0022 width=\u0022100%\u0022 height=\u0022800\u0022 style=\u0022border: 0; min-height: 480px\u0022 loading=\u0022lazy\u0022></iframe>";
    }
    if (view.dataset.shown !== value("kind") + place) {
      view.dataset.shown = value("kind") + place;
      view.querySelectorAll("iframe").forEach(function (frame) { frame.remove(); });
      var frame = document.createElement("iframe");
      frame.title = form.dataset.title;
      frame.src = place;
      view.append(frame);
    }
  }
  addEventListener("message", function (event) {
    var frame = view.querySelector("iframe");
    if (!frame || event.source !== frame.contentWindow || !event.data) return;
    if (event.data.type === "palermo:resize" && value("kind") === "element") frame.style.height = event.data.height + "px";
    if (/^palermo:/.test(event.data.type)) page.querySelector("#snippet-heard").textContent = JSON.stringify(event.data);
  });
  form.hidden = false;
  page.querySelector("#snippet-live").hidden = false;
  page.querySelector("#snippet-plain").hidden = true;
  form.onchange = write;
  form.onsubmit = function (event) { event.preventDefault(); };
  page.querySelector("#snippet-copy").onclick = function () {
    code.select();
    var done = function () { says.textContent = say("embed-copied"); };
    var by_hand = function () { if (document.execCommand("copy")) done(); else says.textContent = say("embed-copy-by-hand"); };
    if (navigator.clipboard) navigator.clipboard.writeText(code.value).then(done, by_hand); else by_hand();
  };
  write();
};
