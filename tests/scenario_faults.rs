//! What is wrong in a practice case is found, named and placed; the cases as they are have no fault.

use palermo::casefile::{Value, read_cases};
use palermo::content::source::register::register;
use palermo::content::source::scenarios::{own_cases, scenarios};
use palermo::content::source::{self, Fault};
use palermo::frameworks::Register;
use palermo::practice::{ScenarioKind, pack, unpack};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

static REGISTER: LazyLock<Register> = LazyLock::new(|| register(&content()).0);

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// A content folder with these cases, taken away again.
struct Content(PathBuf);

impl Content {
    fn of(cases: &[(&str, &str)]) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("palermo-scenarios-{}-{number}", std::process::id()));
        fs::create_dir_all(folder.join("scenarios")).expect("a folder");
        for (id, text) in cases {
            fs::write(folder.join("scenarios").join(format!("{id}.toml")), text).expect("a case");
        }
        Self(folder)
    }

    fn faults(&self) -> Vec<Fault> {
        scenarios(&self.0, &REGISTER, &|key| !key.ends_with("either_or.why")).1
    }
}

impl Drop for Content {
    fn drop(&mut self) {
        // A copy that stays behind in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A whole case without a fault: one of a pair.
const CASE: &str = r#"
kind = "pair"
title = "A title"
difficulty = 2
ways = ["land"]
forms = ["none"]
region = "Somewhere"
misconceptions = ["unknown_is_no"]
twin = "two"
ask_frameworks = ["refugee_convention"]
date = "2013-05-01"
note = "A note."

[states]
origin = ["FR"]
destination = ["GB"]

[[sentence]]
text = "She is thirty and crosses a border to a State where she is a foreigner."
shows = { age = "adult", border = "yes", destination_status = "foreigner" }

[[sentence]]
text = "A driver hides her in a van, and both know that she may not enter."
shows = { acts = ["transportation"], illegal_entry = "yes", procured = "yes", means = "none" }

[[sentence]]
text = "She pays him."
shows = { profit = ["fee_from_migrant"] }

[[sentence]]
text = "Nobody has a plan for her."
shows = { purpose = "none", age = "adult" }

[[sentence]]
text = "It is a mild night."

[expect]
headline = "smuggling"
findings = { "tip.act" = "met", "tip.means" = "not_met", "tip.purpose" = "not_met", "som.procurement" = "met", "som.illegal_entry" = "met", "som.foreigner" = "met", "som.benefit" = "met", "smuggling.aggravated" = "undetermined" }

[source]
name = "A court"
citation = "A number"
url = ""
"#;

/// The twin: nobody gains.
fn twin() -> String {
    CASE.replace("twin = \"two\"", "twin = \"one\"")
        .replace("[\"fee_from_migrant\"]", "\"none\"")
        .replace("\"smuggling\"", "\"neither\"")
        .replace(
            "\"som.benefit\" = \"met\", \"smuggling.aggravated\" = \"undetermined\"",
            "\"som.benefit\" = \"not_met\"",
        )
}

/// After one edit of the first case, a fault is found in it, at that place, in words that hold these.
#[track_caller]
fn finds(from: &str, to: &str, place: &str, says: &str) {
    assert!(CASE.contains(from), "the case no longer holds {from}");
    let case = CASE.replacen(from, to, 1);
    let faults = Content::of(&[("one", &case), ("two", &twin())]).faults();
    let found = faults.iter().any(|fault| fault.place.contains(place) && fault.says.contains(says));
    assert!(found, "{to}: {faults:#?}");
}

#[test]
fn a_pair_without_a_fault() {
    assert_eq!(Content::of(&[("one", CASE), ("two", &twin())]).faults(), []);
}

#[test]
fn fields() {
    for (from, to, place, says) in [
        ("kind = \"pair\"", "kind = \"twin\"", "kind", "not known"),
        ("title = \"A title\"", "title = \" \"", "title", "is empty"),
        ("difficulty = 2", "difficulty = 4", "difficulty", "1, 2 or 3"),
        ("ways = [\"land\"]", "ways = [\"rail\"]", "ways", "\"rail\""),
        ("ways = [\"land\"]", "ways = [\"land\", \"land\"]", "ways", "stands twice"),
        ("forms = [\"none\"]", "forms = []", "forms", "is empty"),
        ("region = \"Somewhere\"", "region = \"\"", "region", "is empty"),
        ("note = \"A note.\"", "note = \" A note.\"", "note", "begins or ends with a space"),
        ("note = \"A note.\"", "nota = \"A note.\"", "line", "unknown field"),
        ("\"unknown_is_no\"", "\"unknown_is_yes\"", "misconceptions", "not known"),
        ("\"unknown_is_no\"", "\"either_or\"", "misconceptions", "misconception-either_or.why is missing"),
        ("date = \"2013-05-01\"", "date = \"2013-02-30\"", "date", "impossible_date"),
        ("origin = [\"FR\"]", "origin = [\"UK\"]", "states.origin", "these can: GB"),
        ("origin = [\"FR\"]", "from = [\"FR\"]", "states.from", "unknown_key"),
    ] {
        finds(from, to, place, says);
    }
}

#[test]
fn sentences_and_what_they_show() {
    for (from, to, place, says) in [
        ("text = \"She pays him.\"", "text = \"\"", "sentence 3", "is empty"),
        ("[[sentence]]\ntext = \"It is a mild night.\"\n", "", "sentence", "five to nine"),
        ("purpose = \"none\", age = \"adult\"", "purpose = \"none\", age = \"child\"", "sentence 4", "than sentence 1"),
        ("[\"transportation\"]", "[\"driving\"]", "sentence 2", "\"driving\" cannot stand there (unknown_id)"),
        ("[\"transportation\"]", "\"transportation\"", "sentence 2 acts", "list_expected"),
        ("[\"transportation\"]", "[\"none\"]", "sentence 2 acts", "none_in_list"),
        ("procured = \"yes\"", "procured = \"none\"", "sentence 2 procured", "unknown_id"),
        ("procured = \"yes\"", "procurement = \"yes\"", "sentence 2 procurement", "unknown_key"),
        ("procured = \"yes\"", "states = \"yes\"", "sentence 2 states", "unknown_key"),
    ] {
        finds(from, to, place, says);
    }
}

#[test]
fn what_the_engine_does_not_give() {
    for (from, to, place, says) in [
        ("headline = \"smuggling\"", "headline = \"both\"", "headline", "the engine gives smuggling"),
        ("headline = \"smuggling\"", "headline = \"maybe\"", "headline", "no headline"),
        ("\"tip.means\" = \"not_met\"", "\"tip.means\" = \"not_required\"", "tip.means", "the engine gives not_met"),
        ("\"tip.means\" = \"not_met\"", "\"tip.means\" = \"no\"", "tip.means", "no outcome"),
        ("\"tip.means\" = \"not_met\"", "\"tip.mean\" = \"not_met\"", "tip.mean", "no such finding"),
        ("\"tip.means\" = \"not_met\", ", "", "findings", "tip.means is missing"),
        (", \"smuggling.aggravated\" = \"undetermined\"", "", "findings", "smuggling.aggravated is missing"),
    ] {
        finds(from, to, place, says);
    }
}

#[test]
fn sources_and_frameworks() {
    let judgment = CASE.replace("kind = \"pair\"", "kind = \"judgment\"");
    let without = judgment.split("[source]").next().unwrap_or_default().to_owned();
    let faults = Content::of(&[("one", &without), ("two", &twin())]).faults();
    assert!(
        faults.iter().any(|fault| fault.place == "source" && fault.says.contains("names its source")),
        "{faults:#?}"
    );
    for (from, to, place, says) in [
        ("citation = \"A number\"", "citation = \"\"", "source.citation", "is empty"),
        ("url = \"\"", "url = \"http://example.org\"", "source.url", "https://"),
        ("url = \"\"", "url = \"https://example.org\"", "source.seen", "is missing"),
        ("url = \"\"", "url = \"\"\nseen = \"soon\"", "source.seen", "not known"),
        ("[\"refugee_convention\"]", "[\"som\"]", "ask_frameworks", "no framework"),
        (
            "[\"refugee_convention\"]",
            "[\"refugee_convention\", \"refugee_convention\"]",
            "ask_frameworks",
            "stands twice",
        ),
        ("[\"refugee_convention\"]", "[\"tip_protocol\"]", "ask_frameworks", "(off_subject)"),
        ("date = \"2013-05-01\"\n", "", "date", "is missing"),
        ("date = \"2013-05-01\"", "date = \"2020-05-01\"\n", "twin", "it differs in: profit, date"),
        ("[states]\norigin = [\"FR\"]\ndestination = [\"GB\"]\n", "", "states", "are missing"),
        ("destination = [\"GB\"]", "destination = [\"GB\", \"GL\"]", "ask_frameworks", "no clear status for GL"),
    ] {
        finds(from, to, place, says);
    }
}

#[test]
fn twins() {
    for (from, to, place, says) in [
        ("twin = \"two\"\n", "", "twin", "is missing"),
        ("twin = \"two\"", "twin = \"three\"", "twin", "no case three"),
        ("twin = \"two\"", "twin = \"one\"", "twin", "the case itself"),
        ("twin = \"two\"", "twin = \"three\"", "twin", "does not name this case"),
        ("profit = [\"fee_from_migrant\"]", "profit = \"none\"", "twin", "it differs in: "),
        ("purpose = \"none\"", "purpose = [\"servitude\"]", "twin", "it differs in: purpose, profit"),
        ("procured = \"yes\", ", "", "twin", "it differs in: profit, procured"),
        ("It is a mild night.", "It is a cold night.", "twin", "sentence 5 is not the same in two"),
    ] {
        finds(from, to, place, says);
    }
}

#[test]
fn ids_and_folders() {
    let upper = Content::of(&[("One", CASE), ("two", &twin())]).faults();
    assert!(upper.iter().any(|fault| fault.says.contains("letters than a-z")), "{upper:#?}");
    let double = Content::of(&[("one", CASE), ("ONE", CASE), ("two", &twin())]).faults();
    assert!(double.iter().any(|fault| fault.says.contains("another case has this id")), "{double:#?}");
    assert!(Content::of(&[]).faults().iter().any(|fault| fault.says.contains("holds no TOML file")));
    assert!(Content::of(&[("one", "kind = ")]).faults().iter().any(|fault| fault.place == "line 1"));
}

#[test]
fn a_misquotation_in_a_misconception_is_refused() {
    let folder = Content::of(&[]);
    copy(&content(), &folder.0);
    let path = folder.0.join("locales/en/misconceptions.ftl");
    let text = fs::read_to_string(&path).expect("texts");
    fs::write(&path, text.replacen("“the procurement”", "“a procurement”", 1)).expect("texts");
    let faults = source::load(&folder.0).map_or_else(|faults| faults, |_| Vec::new());
    assert!(faults.iter().any(|fault| fault.says.contains("“a procurement” is in no provision")));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("content").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { drop(fs::copy(entry.path(), target)) }
    }
}

#[test]
fn the_cases_as_they_are_travel_whole_and_are_as_many_as_promised() {
    let (cases, faults) = scenarios(&content(), &REGISTER, &|_| true);
    assert_eq!(faults, []);
    assert!(cases.is_sorted_by_key(|case| case.kind));
    let count = |kind| cases.iter().filter(|case| case.kind == kind).count();
    for (kind, least) in
        [(ScenarioKind::Worked, 6), (ScenarioKind::Pair, 20), (ScenarioKind::Judgment, 8), (ScenarioKind::Contested, 6)]
    {
        assert!(count(kind) >= least, "{kind:?}: {}", count(kind));
    }
    assert!(cases.iter().filter(|case| !case.ask_frameworks.is_empty()).count() >= 8);
    let back =
        unpack(&postcard::to_allocvec(&pack(&cases)).expect("cases can be packed")).expect("packed cases can be read");
    assert_eq!(back.len(), cases.len());
    for (before, after) in cases.iter().zip(&back) {
        assert_eq!((&before.id, &before.sentences, &before.stated), (&after.id, &after.sentences, &after.stated));
        assert_eq!((&before.states, before.date, &before.source), (&after.states, after.date, &after.source));
        assert_eq!(before.ask_frameworks, after.ask_frameworks);
    }
}

#[test]
fn the_cases_as_a_file_of_own_cases_are_the_same_cases() {
    let (cases, _) = scenarios(&content(), &REGISTER, &|_| true);
    let files: Vec<PathBuf> = cases.iter().map(|case| content().join(format!("scenarios/{}.toml", case.id))).collect();
    let json: serde_json::Value = serde_json::from_str(&own_cases(&files).expect("TOML")).expect("JSON");
    let read = read_cases(&Value::from(json)).expect("cases");
    assert_eq!(read, cases);
    assert!(own_cases(&[content().join("scenarios/none.toml")]).is_err_and(|faults| faults.len() == 1));
}
