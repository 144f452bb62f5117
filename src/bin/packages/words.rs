//! The words of the scripts that speak to a course, from the texts of a language.

use palermo::content::{key_of, say};
use palermo::law::{FindingId, Headline, Outcome};
use serde_json::{Map, Value, json};

/// Texts of the line below the masthead and of the receipt: name in the script, and key.
const TEXTS: [(&str, &str); 20] = [
    ("label", "course-label"),
    ("saving", "course-saving"),
    ("saved", "course-saved"),
    ("lost", "course-lost"),
    ("review", "course-review"),
    ("ended", "course-ended"),
    ("leave", "course-leave"),
    ("receipt", "course-receipt"),
    ("receipt-hint", "course-receipt-hint"),
    ("copy", "course-copy"),
    ("copied", "course-copied"),
    ("progress", "course-progress"),
    ("completed", "course-completed"),
    ("score", "course-score"),
    ("passed", "course-passed"),
    ("failed", "course-failed"),
    ("yes", "course-yes"),
    ("no", "course-no"),
    ("right", "course-right"),
    ("language", "language-tag"),
];

/// Names of interactions and answers other than those of findings, outcomes and headlines.
const IDS: [(&str, &str); 8] = [
    ("headline", "course-headline"),
    ("sure", "course-sure-question"),
    ("unsure", "course-unsure"),
    ("fairly_sure", "course-fairly-sure"),
    ("very_sure", "course-sure"),
    ("binds", "course-binds"),
    ("binds_none", "course-binds-none"),
    ("not_on_record", "course-not-on-record"),
];

/// All of them, as the scripts take them.
pub fn words() -> Value {
    let mut words: Map<String, Value> = TEXTS.iter().map(|(name, key)| ((*name).to_owned(), say(key).into())).collect();
    let mut ids: Map<String, Value> = IDS.iter().map(|(name, key)| ((*name).to_owned(), say(key).into())).collect();
    for headline in Headline::ALL {
        ids.insert(headline.name().to_owned(), say(&format!("headline-{}", headline.name())).into());
    }
    for finding in FindingId::ALL {
        // An offence is a finding and a headline of the same name and in the same words.
        ids.insert(finding.name().to_owned(), say(&format!("finding-{}", key_of(finding.name()))).into());
    }
    for outcome in Outcome::ALL {
        ids.insert(outcome.name().to_owned(), say(&format!("outcome-{}", outcome.name())).into());
    }
    words.insert("ids".to_owned(), json!(ids));
    Value::Object(words)
}
