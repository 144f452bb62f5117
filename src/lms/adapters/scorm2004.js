// SCORM 2004, 4th edition.
function connect() {
  var verbs = ["Initialize", "Terminate", "GetValue", "SetValue", "Commit"];
  var api = open("API_1484_11", verbs, "cmi.completion_status", ["completed", "incomplete", "not attempted", "unknown"]);
  if (!api) return null;
  var completion = api.get("cmi.completion_status"), success = api.get("cmi.success_status"), mode = api.get("cmi.mode");
  var best = api.number("cmi.score.scaled"), progress = api.number("cmi.progress_measure");
  var at = placer(api), review = mode === "review" || mode === "browse";
  if (!api.get("cmi.score.scaled")) best = -2;
  if (completion !== "completed") {
    completion = "incomplete";
    var refuses = !review && !(api.set("cmi.completion_status", completion) && api.commit());
  }
  function time(seconds) { return "PT" + Math.floor(seconds / 3600) + "H" + Math.floor(seconds / 60) % 60 + "M" + Math.round(seconds % 60 * 100) / 100 + "S"; }
  // Statuses, score and progress are only ever raised.
  return {
    resume: api.get("cmi.suspend_data"), place: api.get("cmi.location"), review: review, refuses: refuses,
    save: function (record) {
      record.answered.forEach(function (answer) {
        var n = at(answer.id);
        api.set(n + "id", answer.id);
        api.set(n + "type", "choice");
        api.set(n + "timestamp", answer.at.toISOString().replace(/\d\dZ$/, "Z"));
        if (answer.right) api.set(n + "correct_responses.0.pattern", answer.right);
        api.set(n + "learner_response", answer.given);
        api.set(n + "result", !answer.right ? "neutral" : answer.given === answer.right ? "correct" : "incorrect");
        api.set(n + "description", name(answer.id).slice(0, 250));
      });
      var kept = true, share = record.completed ? 1 : record.of ? Math.round(record.done / record.of * 100) / 100 : 0;
      if (share > progress) {
        progress = share;
        api.set("cmi.progress_measure", progress);
      }
      if (record.score / 100 > best && (record.passed || success !== "passed")) {
        best = record.score / 100;
        api.set("cmi.score.min", 0);
        api.set("cmi.score.max", 100);
        api.set("cmi.score.raw", record.score);
        kept = api.set("cmi.score.scaled", best);
      }
      if (record.passed !== undefined && success !== "passed") {
        success = record.passed ? "passed" : "failed";
        kept = api.set("cmi.success_status", success) && kept;
      }
      if (record.completed && completion !== "completed") {
        completion = "completed";
        kept = api.set("cmi.completion_status", completion) && kept;
      }
      if (record.resume !== undefined) kept = api.set("cmi.suspend_data", record.resume) && kept;
      api.set("cmi.location", record.place.slice(0, 1000));
      return this.commit(record.seconds) && kept;
    },
    commit: function (seconds) {
      // The person may always come back, also after completion.
      api.set("cmi.exit", "suspend");
      api.set("cmi.session_time", time(seconds));
      return api.commit();
    },
    end: function (reloading) {
      if (!review) this.commit(seconds());
      if (!reloading) api.finish();
    }
  };
}
