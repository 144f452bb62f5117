//! A stub of a cmi5 course: launches, gives the token once, keeps documents, and refuses every statement that the
//! requirements in npm `@cmi5/requirements` say a course must refuse. The numbers are theirs.

use std::collections::HashMap;

use serde_json::{Value, json};

/// What marks a statement as one that the standard defines.
const CMI5: &str = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const MOVEON: &str = "https://w3id.org/xapi/cmi5/context/categories/moveon";
const SESSION: &str = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const MASTERY: &str = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

pub const ACTIVITY: &str = "https://course.example/unit/1";
pub const REGISTRATION: &str = "c1f8a7e2-5d0b-4c3e-9a7f-0b6d2e4f8a11";

/// The learner.
pub fn actor() -> Value {
    json!({ "objectType": "Agent", "name": "A Learner", "account": { "name": "learner-1", "homePage": "https://course.example" } })
}

/// A course with one learner, over several launches.
#[derive(Default)]
pub struct Course {
    /// The launch now: its number, from 1.
    pub launch: u32,
    pub mode: String,
    pub token_given: bool,
    pub launch_data_read: bool,
    pub preferences_read: bool,
    /// Verbs used in this launch, in order.
    pub verbs: Vec<String>,
    /// Of all launches: what was completed or passed.
    pub registered: Vec<String>,
    /// Every statement taken, with the launch it belongs to.
    pub statements: Vec<(u32, Value)>,
    /// Every refusal, in words.
    pub refused: Vec<String>,
    /// Documents of the unit.
    pub documents: HashMap<String, String>,
}

impl Course {
    /// Begins a launch.
    pub fn begin(&mut self, mode: &str) {
        self.launch += 1;
        mode.clone_into(&mut self.mode);
        (self.token_given, self.launch_data_read, self.preferences_read) = (false, false, false);
        self.verbs.clear();
    }

    pub fn session(&self) -> String {
        format!("session-{}", self.launch)
    }

    pub fn launch_data(&self, back: &str) -> Value {
        json!({
            "contextTemplate": {
                "contextActivities": { "grouping": [{ "id": "urn:uuid:b2a7e6d0-8a0e-4f5c-8d0b-6d0e9f3c7a52" }] },
                "extensions": { SESSION: self.session() },
            },
            "launchMode": self.mode, "masteryScore": 0.8, "moveOn": "CompletedOrPassed", "returnURL": back,
        })
    }

    /// Takes statements that came together: all of them, or none and the reason.
    pub fn take(&mut self, statements: &[Value]) -> Result<(), String> {
        for statement in statements {
            if let Err(reason) = self.judge(statement) {
                self.refused.push(reason.clone());
                return Err(reason);
            }
            let verb = verb(statement);
            if is_defined(statement) {
                if matches!(verb.as_str(), "completed" | "passed") {
                    self.registered.push(verb.clone());
                }
                self.verbs.push(verb);
            } else {
                self.verbs.push("allowed".to_owned());
            }
            self.statements.push((self.launch, statement.clone()));
        }
        Ok(())
    }

    /// Why a statement is refused.
    fn judge(&self, statement: &Value) -> Result<(), String> {
        let verb = verb(statement);
        let refuse = |number: &str| Err(format!("{number}: {verb}: {statement}"));
        let id = statement["id"].as_str().unwrap_or_default();
        let is_uuid = id.len() == 36
            && id.chars().enumerate().all(|(place, letter)| match place {
                8 | 13 | 18 | 23 => letter == '-',
                _ => letter.is_ascii_hexdigit(),
            });
        let time = statement["timestamp"].as_str().unwrap_or_default();
        let context = &statement["context"];
        let grouping = context.pointer("/contextActivities/grouping/0/id").and_then(Value::as_str);
        let said = |verb: &str| self.verbs.iter().any(|known| known == verb);
        match () {
            () if !is_uuid => return refuse("9.1.0.0-1"),
            () if !time.ends_with('Z') => return refuse("9.7.0.0-1"),
            () if statement["actor"] != actor() => return refuse("8.1.3.0-3"),
            () if context["registration"] != REGISTRATION => return refuse("9.6.1.0-1"),
            () if context["extensions"][SESSION] != self.session() => return refuse("9.6.3.1-4"),
            () if grouping != Some("urn:uuid:b2a7e6d0-8a0e-4f5c-8d0b-6d0e9f3c7a52") => return refuse("10.2.1.0-6"),
            () if said("terminated") => return refuse("7.1.2.0-1"),
            () if verb == "initialized" && !self.preferences_read => return refuse("11.0.0.0-3"),
            () if verb != "initialized" && self.verbs.is_empty() => return refuse("7.1.1.0-1"),
            () => {}
        }
        if is_defined(statement) { self.judge_defined(statement) } else { judge_allowed(statement) }
    }

    fn judge_defined(&self, statement: &Value) -> Result<(), String> {
        let verb = verb(statement);
        let refuse = |number: &str| Err(format!("{number}: {verb}: {statement}"));
        let result = &statement["result"];
        let said = |verb: &str| self.verbs.iter().any(|known| known == verb);
        let registered = |verb: &str| self.registered.iter().any(|known| known == verb);
        let judged = matches!(verb.as_str(), "passed" | "failed");
        let score = result.pointer("/score/scaled").and_then(Value::as_f64);
        let moves = !result["success"].is_null() || !result["completion"].is_null();
        match () {
            () if !matches!(verb.as_str(), "initialized" | "completed" | "passed" | "failed" | "terminated") => {
                refuse("9.3")
            }
            () if statement["object"]["id"] != ACTIVITY => refuse("8.1.5.0-6"),
            () if said(&verb) => refuse("9.3.0.0-2"),
            () if judged && (said("passed") || said("failed")) => refuse("9.3.0.0-3"),
            () if registered(&verb) => refuse("9.3.0.0-6, 9.3.0.0-7"),
            () if verb == "failed" && registered("passed") => refuse("9.3.0.0-8"),
            () if !judged && !result["score"].is_null() => refuse("9.5.1.0-2"),
            () if (verb == "passed") != (result["success"] == true) => refuse("9.5.2.0-1"),
            () if (verb == "failed") != (result["success"] == false) => refuse("9.5.2.0-2"),
            () if (verb == "completed") != (result["completion"] == true) => refuse("9.5.3.0-1"),
            () if verb != "initialized" && !is_duration(&result["duration"]) => refuse("9.5.4.1"),
            () if moves != has_category(statement, MOVEON) => refuse("9.6.2.2-1"),
            () if score.is_some() && statement["context"]["extensions"][MASTERY] != 0.8 => refuse("9.6.3.2-2"),
            () if verb == "passed" && score.is_some_and(|score| score < 0.8) => refuse("9.3.4.0-2"),
            () if verb == "failed" && score.is_some_and(|score| score >= 0.8) => refuse("9.3.5.0-2"),
            () if self.mode != "Normal" && (judged || verb == "completed") => refuse("10.2.2.0-2, 10.2.2.0-3"),
            () => Ok(()),
        }
    }
}

/// A statement that the standard allows but does not define: it must not look like one that moves the person on.
fn judge_allowed(statement: &Value) -> Result<(), String> {
    if has_category(statement, MOVEON) { Err(format!("9.6.2.2-2: {statement}")) } else { Ok(()) }
}

fn is_duration(value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    text.starts_with("PT") && text.ends_with('S') && text.split('.').nth(1).is_none_or(|parts| parts.len() <= 3)
}

fn is_defined(statement: &Value) -> bool {
    has_category(statement, CMI5)
}

fn has_category(statement: &Value, id: &str) -> bool {
    let categories = statement.pointer("/context/contextActivities/category").and_then(Value::as_array);
    categories.is_some_and(|categories| categories.iter().any(|category| category["id"] == id))
}

/// The last word of a statement's verb.
pub fn verb(statement: &Value) -> String {
    let id = statement.pointer("/verb/id").and_then(Value::as_str).unwrap_or_default();
    id.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The stub itself refuses what it has to: each of these breaks one rule.
pub fn the_stub_refuses() {
    let good = |verb: &str| {
        json!({
            "id": "11111111-1111-4111-8111-111111111111", "timestamp": "2026-11-24T10:00:00.000Z", "actor": actor(),
            "verb": { "id": format!("http://adlnet.gov/expapi/verbs/{verb}") }, "object": { "id": ACTIVITY },
            "context": { "registration": REGISTRATION, "extensions": { SESSION: "session-1" }, "contextActivities": {
                "grouping": [{ "id": "urn:uuid:b2a7e6d0-8a0e-4f5c-8d0b-6d0e9f3c7a52" }], "category": [{ "id": CMI5 }] } },
        })
    };
    let fresh = || {
        let mut course = Course { preferences_read: true, ..Course::default() };
        course.begin("Normal");
        course.preferences_read = true;
        course
    };
    let with = |mut statement: Value, pointer: &str, value: Value| {
        *statement.pointer_mut(pointer).expect("the place is there") = value;
        statement
    };
    assert!(fresh().take(&[good("initialized")]).is_ok());
    let mut passed = good("passed");
    passed["result"] = json!({ "success": true, "score": { "scaled": 0.5 }, "duration": "PT1S" });
    passed["context"]["extensions"][MASTERY] = json!(0.8);
    passed["context"]["contextActivities"]["category"] = json!([{ "id": CMI5 }, { "id": MOVEON }]);
    for (number, statements) in [
        ("9.1.0.0-1", vec![with(good("initialized"), "/id", json!("1"))]),
        ("9.7.0.0-1", vec![with(good("initialized"), "/timestamp", json!("2026-11-24T10:00:00+01:00"))]),
        ("8.1.3.0-3", vec![with(good("initialized"), "/actor", json!({}))]),
        ("9.6.3.1-4", vec![with(good("initialized"), "/context/extensions", json!({}))]),
        ("8.1.5.0-6", vec![with(good("initialized"), "/object/id", json!("http://a.example"))]),
        ("7.1.1.0-1", vec![good("terminated")]),
        ("9.3.0.0-2", vec![good("initialized"), good("initialized")]),
        ("9.5.3.0-1", vec![good("initialized"), good("completed")]),
        ("9.5.4.1", vec![good("initialized"), good("terminated")]),
        ("9.3.4.0-2", vec![good("initialized"), passed]),
    ] {
        let refused = fresh().take(&statements).err().unwrap_or_default();
        assert!(refused.starts_with(number), "{number}: {refused}");
    }
}
