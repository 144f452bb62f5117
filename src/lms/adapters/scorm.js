// What both versions of SCORM share: finding the course's API, and talking to it without trusting it.

// Looks for an object with all of these methods: in this window, then frame by frame upwards, then from the window that
// opened this one. A frame of another site throws at a touch; the one above it may still have the API.
function find(name, methods) {
  function climb(from) {
    for (var depth = 0, frame = from; frame && depth < 50; depth++) {
      try {
        var api = frame[name];
        if (api && methods.every(function (method) { return typeof api[method] === "function"; })) return api;
      } catch (elsewhere) { /* of another site */ }
      var above = null;
      try { above = frame.parent; } catch (elsewhere) { /* of another site */ }
      if (above === frame) return null;
      frame = above;
    }
    return null;
  }
  var opener = null;
  try { opener = window.opener || window.top.opener; } catch (elsewhere) { /* of another site */ }
  return climb(window) || climb(opener);
}

// Opens the API; nothing where there is none or it refuses. `known` is a value with which an API shows that it is open
// already, as after a reload.
function open(name, verbs, status, known) {
  var api = find(name, verbs);
  if (!api) return null;
  function call(place, first, second) {
    try { return api[verbs[place]](first, second); } catch (error) { console.info(error); }
  }
  function yes(value) { return /^(true|1)$/.test(String(value)); }
  function get(name) { return plain(String(call(2, name) || "")); }
  if (!yes(call(0, "")) && known.indexOf(get(status)) < 0) return null;
  return {
    get: get,
    number: function (name) { var text = get(name); return text.trim() && isFinite(text) ? Number(text) : -1; },
    set: function (name, value) { return yes(call(3, name, String(value))); },
    commit: function () { return yes(call(4, "")); },
    finish: function () { return yes(call(1, "")); }
  };
}

// The place of an interaction in the course's list: the same one for the same id within a visit, a new one otherwise, so
// that what was answered on another day stays.
function placer(api) {
  var places = {}, next = Math.max(0, api.number("cmi.interactions._count"));
  return function (id) { return "cmi.interactions." + (id in places ? places[id] : places[id] = next++) + "."; };
}

function two(number) { return (number < 10 ? "0" : "") + number; }
