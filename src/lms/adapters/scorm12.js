// SCORM 1.2.
function connect() {
  var known = ["passed", "completed", "failed", "incomplete", "browsed", "not attempted"];
  var api = open("API", ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit"], "cmi.core.lesson_status", known);
  if (!api) return null;
  var status = api.get("cmi.core.lesson_status"), mode = api.get("cmi.core.lesson_mode"), best = api.number("cmi.core.score.raw");
  var at = placer(api), review = mode === "review" || mode === "browse";
  if (["passed", "completed", "failed"].indexOf(status) < 0) {
    best = -1;
    status = "incomplete";
    // At once: a course that never hears a status may count the visit as completed.
    var refuses = !review && !(api.set("cmi.core.lesson_status", status) && api.commit());
  }
  function time(seconds) {
    var whole = Math.floor(seconds);
    return ("000" + Math.floor(whole / 3600)).slice(-4) + ":" + two(Math.floor(whole / 60) % 60) + ":" + two(whole % 60) + "." + two(Math.round((seconds - whole) * 100) % 100);
  }
  // A status is only ever raised: a visit that goes worse takes nothing away from an earlier one.
  function raise(record) {
    var rank = { incomplete: 0, failed: 1, completed: 1, passed: 2 };
    var now = record.passed === true ? "passed" : record.passed === false ? "failed" : record.completed ? "completed" : status;
    var better = rank[now] > rank[status];
    if (better) status = now;
    return better;
  }
  return {
    resume: api.get("cmi.suspend_data"), place: api.get("cmi.core.lesson_location"), review: review, refuses: refuses,
    save: function (record) {
      record.answered.forEach(function (answer) {
        var n = at(answer.id), when = answer.at;
        api.set(n + "id", answer.id);
        api.set(n + "type", "fill-in");
        api.set(n + "time", two(when.getHours()) + ":" + two(when.getMinutes()) + ":" + two(when.getSeconds()));
        if (answer.right) api.set(n + "correct_responses.0.pattern", answer.right);
        api.set(n + "student_response", answer.given);
        api.set(n + "result", !answer.right ? "neutral" : answer.given === answer.right ? "correct" : "wrong");
      });
      // Courses compute a status from score and mastery score: a score that would lower it is not sent.
      var kept = true, done = status === "completed" || status === "passed";
      if (record.score > best && (record.passed || !done)) {
        best = record.score;
        api.set("cmi.core.score.min", 0);
        api.set("cmi.core.score.max", 100);
        kept = api.set("cmi.core.score.raw", best);
      }
      if (raise(record)) kept = api.set("cmi.core.lesson_status", status) && kept;
      if (record.resume !== undefined) kept = api.set("cmi.suspend_data", record.resume) && kept;
      api.set("cmi.core.lesson_location", record.place.slice(0, 255));
      return this.commit(record.seconds) && kept;
    },
    commit: function (seconds) {
      api.set("cmi.core.exit", "suspend");
      api.set("cmi.core.session_time", time(seconds));
      return api.commit();
    },
    end: function (reloading) {
      if (!review) this.commit(seconds());
      if (!reloading) api.finish();
    }
  };
}
