// Between the app and the course: takes the app's records as `palermoReport`, hands them to the adapter of the package,
// and shows whether they are saved. Put into the packages at build time; WORDS and `connect` are filled in there.
//
// An adapter's connect() gives, at once or as a promise, nothing where there is no course, or an object with
//   resume, place   what an earlier visit left
//   review          whether nothing is to be recorded
//   refuses         whether it has refused the first thing it was told
//   back            an address to return to when the person is done
//   save(record)    whether it was saved, at once or as a promise; a record also has `place` and `seconds`
//   end(reloading)  leaves the course
var words = WORDS, began = Date.now(), course = null, given = {}, facts = {}, reloading = false, status = "none";

function seconds() { return Math.round((Date.now() - began) / 10) / 100; }
function place() { return location.hash.slice(1); }

// What a course answers: a text, but not the page of a log-in or of an error.
function plain(value) { return typeof value === "string" && value.trim().charAt(0) !== "<" ? value : ""; }

window.palermoPacked = true;
window.palermoReady = new Promise(function (resolve) {
  var connecting;
  try { connecting = connect(); } catch (error) { console.info(error); }
  connecting = Promise.resolve(connecting).catch(function (error) { console.info(error); });
  // A course that does not answer must not keep the person waiting; one that answers later is left again.
  var late = false, patience = new Promise(function (over) { setTimeout(function () { late = true; over(); }, 8000); });
  connecting.then(function (found) { if (late && found) found.end(false); });
  Promise.race([connecting, patience]).then(function (found) {
    course = found || null;
    if (course && /^\/[\w\/.-]+$/.test(course.place || "") && !place()) {
      location.replace("#" + course.place);
      document.documentElement.setAttribute("data-elsewhere", "");
    }
    status = !course ? "none" : course.review ? "review" : course.refuses ? "lost" : "saved";
    show();
    resolve();
  });
});

window.palermoResume = function () { return course ? plain(course.resume) : undefined; };

window.palermoReport = function (text) {
  var record = JSON.parse(text), now = new Date();
  // The same answer again is no news.
  record.answered = record.answered.filter(function (answer) { return given[answer[0]] !== answer[1]; }).map(function (answer) {
    given[answer[0]] = answer[1];
    return { id: answer[0], given: answer[1], right: answer[2], at: now };
  });
  record.answered.forEach(function (answer) { (facts.answers = facts.answers || {})[answer.id] = answer; });
  ["done", "of", "completed", "score", "passed", "resume"].forEach(function (name) { if (name in record) facts[name] = record[name]; });
  save(record);
};

function save(record) {
  if (!course || course.review || status === "ended") return show();
  record.place = place();
  record.seconds = seconds();
  var saved = false;
  try { saved = course.save(record); } catch (error) { console.info(error); }
  if (saved && saved.then) set("saving");
  Promise.resolve(saved).catch(function () { return false; }).then(function (saved) { set(saved ? "saved" : "lost"); });
}

function set(now) {
  if (status !== "ended") status = now;
  show();
}

function end() {
  if (!course || status === "ended") return;
  try { course.end(reloading); } catch (error) { console.info(error); }
  status = "ended";
}

// A reload is no leaving, where the browser tells the two apart.
if (window.navigation && navigation.addEventListener) {
  navigation.addEventListener("navigate", function (event) { reloading = event.navigationType === "reload"; });
}
addEventListener("pagehide", end);
addEventListener("pageshow", function (event) { if (event.persisted) location.reload(); });
document.addEventListener("visibilitychange", function () {
  if (document.visibilityState === "hidden" && course && facts.resume !== undefined) save({ answered: [], resume: facts.resume });
});

// What is shown: a line below the masthead, and a receipt where nothing is saved.
function make(tag, attributes, text) {
  var element = document.createElement(tag);
  for (var name in attributes) element.setAttribute(name, attributes[name]);
  if (text) element.textContent = text;
  return element;
}

var bar, line, receipt, code;
addEventListener("DOMContentLoaded", function () {
  bar = make("aside", { "class": "page course", "aria-label": words.label });
  line = make("p", { role: "status" });
  receipt = make("details", { hidden: "" });
  code = make("textarea", { readonly: "", rows: "8", spellcheck: "false", "aria-label": words.receipt });
  var copy = make("button", { type: "button", "class": "button second" }, words.copy);
  copy.onclick = function () {
    code.select();
    function said(yes) { copy.textContent = yes ? words.copied : words.copy; }
    try { navigator.clipboard.writeText(code.value).then(function () { said(true); }, function () { said(document.execCommand("copy")); }); }
    catch (refused) { said(document.execCommand("copy")); }
  };
  receipt.append(make("summary", {}, words.receipt), make("p", { "class": "note" }, words["receipt-hint"]), code, copy);
  bar.append(line, receipt);
  if (course) leave();
  document.querySelector(".masthead").after(bar);
  show();
});

// The way back to the course, where the course names one.
function leave() {
  if (!bar || !course || !course.back || bar.querySelector(".leave")) return;
  var button = make("button", { type: "button", "class": "button second leave" }, words.leave);
  button.onclick = function () {
    var done = course.end(false);
    status = "ended";
    Promise.race([done, new Promise(function (late) { setTimeout(late, 3000); })]).then(function () { location.href = course.back; });
  };
  line.after(button);
}

function show() {
  if (!bar) return;
  leave();
  var kind = status === "none" ? "lost" : status;
  if (bar.dataset.course !== kind) {
    bar.dataset.course = kind;
    line.textContent = words[kind];
  }
  receipt.hidden = kind !== "lost" && kind !== "review";
  if (!receipt.hidden) code.value = receiptText();
}

function receiptText() {
  var lines = [document.title, new Date().toLocaleString(document.documentElement.lang)];
  if (facts.of) lines.push(words.progress + ": " + facts.done + " / " + facts.of);
  lines.push(words.completed + ": " + (facts.completed ? words.yes : words.no));
  if (facts.score !== undefined) lines.push(words.score + ": " + facts.score + " % (" + (facts.passed ? words.passed : words.failed) + ")");
  for (var id in facts.answers) {
    var answer = facts.answers[id];
    lines.push(name(id) + ": " + word(answer.given) + (answer.right ? " (" + words.right + ": " + word(answer.right) + ")" : ""));
  }
  if (facts.resume) lines.push(facts.resume);
  return lines.join("\n");
}

// The name of an interaction and of an answer in words, for people who read reports.
function word(id) { return words.ids[id] || id; }
function name(id) {
  var parts = /^(walk|case\.[\w-]+)(?:\.(.*))?$/.exec(id);
  if (!parts) return id;
  var what = word(parts[2] || "headline");
  return parts[1] === "walk" ? what : parts[1].slice(5) + ": " + what;
}
