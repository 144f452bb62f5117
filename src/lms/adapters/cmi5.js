// cmi5: the course gives the addresses in the launch, everything else is asked over the xAPI.
var CMI5 = "https://w3id.org/xapi/cmi5/context/", ADL = "http://adlnet.gov/expapi/";

function connect() {
  var query = new URLSearchParams(location.search), launch = {}, launched = true;
  ["endpoint", "fetch", "actor", "registration", "activityId"].forEach(function (name) {
    launch[name] = query.get(name);
    launched = launched && !!launch[name];
  });
  return launched ? session(launch) : null;
}

async function session(launch) {
  var actor = JSON.parse(launch.actor), endpoint = launch.endpoint.replace(/\/*$/, "/"), key = "palermo-cmi5 " + launch.fetch;
  // The address that gives the token works once: over a reload the token is kept for the tab.
  var kept = {};
  try { kept = JSON.parse(sessionStorage.getItem(key)) || {}; } catch (refused) { /* no storage, no reload */ }
  function keep(more) {
    Object.assign(kept, more);
    try { sessionStorage.setItem(key, JSON.stringify(kept)); } catch (refused) { /* it holds for this page */ }
  }
  if (kept.ended) return null;
  if (!kept.token) {
    var answer = await (await fetch(launch.fetch, { method: "POST" })).json();
    if (!answer["auth-token"]) throw new Error(answer["error-text"] || "no token");
    keep({ token: answer["auth-token"] });
  }

  function request(method, path, params, body) {
    var address = endpoint + path + (params ? "?" + new URLSearchParams(params) : "");
    var headers = { "Authorization": "Basic " + kept.token.replace(/^Basic /, ""), "X-Experience-API-Version": "1.0.3" };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    // Keepalive lets what is on its way arrive when the page is left.
    return fetch(address, { method: method, headers: headers, body: body && JSON.stringify(body), keepalive: !!body, cache: "no-store" });
  }
  async function read(path, params) {
    var response = await request("GET", path, params);
    if (response.status === 404 || response.status === 204) return null;
    if (!response.ok) throw new Error(path + ": " + response.status);
    return response.json();
  }
  function document(stateId) {
    return { stateId: stateId, activityId: launch.activityId, agent: launch.actor, registration: launch.registration };
  }

  var data = await read("activities/state", document("LMS.LaunchData"));
  // Read before anything is sent, as the standard asks. The package has one language; the preference is not used further.
  await read("agents/profile", { profileId: "cmi5LearnerPreferences", agent: launch.actor });
  if (!data || !data.contextTemplate) throw new Error("no launch data");
  var state = await read("activities/state", document("palermo")).catch(function () { return null; }) || {};
  var review = data.launchMode !== "Normal", mastery = data.masteryScore, pending = [], decided = false, turn = Promise.resolve(true);

  function duration() { return "PT" + seconds() + "S"; }
  function id() {
    if (window.crypto.randomUUID) return crypto.randomUUID();
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    return Array.from(bytes, function (byte) { return (byte + 256).toString(16).slice(1); }).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }
  // The context that the course gave, and the categories that mark what the standard defines.
  function context(categories, extension) {
    var context = JSON.parse(JSON.stringify(data.contextTemplate)), activities = context.contextActivities = context.contextActivities || {};
    context.registration = launch.registration;
    if (categories.length) activities.category = (activities.category || []).concat(categories.map(function (name) { return { id: CMI5 + "categories/" + name }; }));
    if (extension !== undefined) (context.extensions = context.extensions || {})[CMI5 + "extensions/masteryscore"] = extension;
    return context;
  }
  function statement(verb, result, context, object, at) {
    var made = { id: id(), timestamp: (at || new Date()).toISOString(), actor: actor, verb: { id: verb, display: { "en-US": verb.split("/").pop() } }, object: object || { objectType: "Activity", id: launch.activityId }, context: context };
    if (result) made.result = result;
    return made;
  }
  function answered(answer) {
    var definition = { type: ADL + "activities/cmi.interaction", interactionType: "choice", name: {}, choices: [] };
    definition.name[words.language] = name(answer.id);
    [answer.given].concat(answer.right && answer.right !== answer.given ? answer.right : []).forEach(function (choice) {
      var description = {};
      description[words.language] = word(choice);
      definition.choices.push({ id: choice, description: description });
    });
    var result = { response: answer.given };
    if (answer.right) {
      definition.correctResponsesPattern = [answer.right];
      result.success = answer.right === answer.given;
    }
    var object = { objectType: "Activity", id: launch.activityId.replace(/[\/#]*$/, "") + "/" + answer.id, definition: definition };
    return statement(ADL + "verbs/answered", result, context([]), object, answer.at);
  }
  function judgement(passed, score) {
    var result = { success: passed, score: { scaled: score / 100 }, duration: duration() };
    return statement(ADL + "verbs/" + (passed ? "passed" : "failed"), result, context(["cmi5", "moveon"], mastery));
  }

  // Sends what is pending, one after the other and in order. What cannot be sent now is sent with the next.
  function flush() {
    return turn = turn.then(async function () {
      if (!pending.length) return true;
      var sent = pending;
      pending = [];
      try {
        var response = await request("POST", "statements", null, sent);
        // Refused for good, or there already: sending again would hold up all that follows.
        if (response.status >= 400 && response.status < 500) return response.status === 409;
        if (!response.ok) throw new Error(response.status);
        return true;
      } catch (error) {
        console.info(error);
        pending = sent.concat(pending);
        return false;
      }
    });
  }
  async function remember() {
    try { return (await request("PUT", "activities/state", document("palermo"), state)).ok; } catch (error) { return false; }
  }

  if (!kept.initialized) {
    pending.push(statement(ADL + "verbs/initialized", null, context(["cmi5"])));
    if (!await flush()) throw new Error("the course refuses");
    keep({ initialized: true });
  }
  return {
    resume: state.resume, place: state.place, review: review, back: data.returnURL,
    save: async function (record) {
      pending.push.apply(pending, record.answered.map(answered));
      if (record.completed && !state.completed) {
        state.completed = true;
        pending.push(statement(ADL + "verbs/completed", { completion: true, duration: duration() }, context(["cmi5", "moveon"])));
      }
      if (record.score !== undefined && !state.passed && !decided) {
        var passed = mastery === undefined ? record.passed : record.score / 100 >= mastery;
        // Only one of the two may be said in a session, and nothing after it: what failed waits for the end of the visit.
        keep({ failed: passed ? undefined : record.score });
        if (passed) {
          state.passed = decided = true;
          pending.push(judgement(true, record.score));
        }
      }
      if (record.done !== undefined) state.progress = [record.done, record.of];
      if (record.resume !== undefined) state.resume = record.resume;
      state.place = record.place;
      var sent = flush(), remembered = remember();
      return await sent && await remembered;
    },
    end: async function (reloading) {
      if (!review && kept.failed !== undefined && !decided && !reloading) pending.push(judgement(false, kept.failed));
      if (!reloading) {
        pending.push(statement(ADL + "verbs/terminated", { duration: duration() }, context(["cmi5"])));
        keep({ ended: true });
      }
      // At once and together: a page that is left has no second turn.
      var last = pending;
      pending = [];
      if (last.length) await request("POST", "statements", null, last).catch(function () {});
    }
  };
}
