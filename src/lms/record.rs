//! A report as the facts that every course gets: progress, interactions with stable ids, completion, score.

use super::report::Report;
use crate::content::cat;
use crate::practice::Judged;

/// The facts of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Steps done, and steps in all.
    pub progress: Option<(u8, u8)>,
    /// What was answered.
    pub answered: Vec<Answered>,
    /// Whether what there is to do is done.
    pub completed: bool,
    /// The score in percent.
    pub score: Option<u8>,
    /// Whether the pass mark was reached; none where nothing was scored.
    pub passed: Option<bool>,
    /// What is needed to go on another day.
    pub resume: String,
}

/// One answer, as courses list them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Stable: the same question has the same id in every session, such as `walk.tip.act` or `case.ten-migrants.tip.act`.
    pub id: String,
    /// What was said: the id of an outcome, a headline or a degree of certainty.
    pub given: &'static str,
    /// What is right; none where there is no right and wrong.
    pub right: Option<&'static str>,
}

/// The facts of a report.
#[must_use]
pub fn record(report: &Report) -> Record {
    match report {
        Report::Progress { done, of } => Record { progress: Some((*done, *of)), ..Record::default() },
        Report::Judged(judged) => Record { answered: of_case(judged), ..Record::default() },
        Report::Walked { headline, findings } => {
            let mut answered = vec![Answered { id: "walk".to_owned(), given: headline.name(), right: None }];
            for (finding, outcome) in findings.iter() {
                answered.push(Answered { id: cat("walk.", finding.name(), ""), given: outcome.name(), right: None });
            }
            Record { answered, completed: true, ..Record::default() }
        }
        Report::Completed { score, passed } => {
            Record { completed: true, score: *score, passed: score.map(|_| *passed), ..Record::default() }
        }
    }
}

/// The case as a whole, then its elements, then how sure the person was.
fn of_case(judged: &Judged) -> Vec<Answered> {
    let case = cat("case.", &plain(&judged.case), "");
    let part = |name: &str| cat(&case, ".", name);
    let (given, right) = (judged.headline.given.name(), judged.headline.right.name());
    let mut answered = vec![Answered { id: case.clone(), given, right: Some(right) }];
    for element in &judged.elements {
        let (given, right) = (element.given.name(), Some(element.right.name()));
        answered.push(Answered { id: part(element.finding.name()), given, right });
    }
    for framework in &judged.frameworks {
        let (given, right) = (bound(framework.given), Some(bound(framework.right)));
        answered.push(Answered { id: cat(&part("framework"), ".", &plain(&framework.framework)), given, right });
    }
    let sure = match judged.sure {
        0 => return answered,
        1 => "unsure",
        2 => "fairly_sure",
        _ => "very_sure",
    };
    answered.push(Answered { id: part("sure"), given: sure, right: None });
    answered
}

/// Whether a framework binds a State of the case.
fn bound(binds: Option<bool>) -> &'static str {
    match binds {
        Some(true) => "binds",
        Some(false) => "binds_none",
        None => "not_on_record",
    }
}

/// An id with nothing but what every standard takes in ids.
fn plain(id: &str) -> String {
    id.chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '-' { letter } else { '_' }).collect()
}

impl Record {
    /// The record as JSON, in one line.
    #[must_use]
    pub fn json(&self) -> String {
        let mut json = String::from("{");
        if let Some((done, of)) = self.progress {
            number(&mut json, "\"done\":", done);
            number(&mut json, "\"of\":", of);
        }
        json.push_str("\"answered\":[");
        for (place, Answered { id, given, right }) in self.answered.iter().enumerate() {
            json.push_str(if place == 0 { "[\"" } else { ",[\"" });
            json.push_str(id);
            json.push_str("\",\"");
            json.push_str(given);
            json.push('"');
            if let Some(right) = right {
                json.push_str(",\"");
                json.push_str(right);
                json.push('"');
            }
            json.push(']');
        }
        json.push_str("],");
        if self.completed {
            json.push_str("\"completed\":true,");
        }
        if let Some(score) = self.score {
            number(&mut json, "\"score\":", score);
        }
        if let Some(passed) = self.passed {
            json.push_str(if passed { "\"passed\":true," } else { "\"passed\":false," });
        }
        json.push_str("\"resume\":\"");
        json.push_str(&self.resume);
        json.push_str("\"}");
        json
    }
}

fn number(json: &mut String, key: &str, value: u8) {
    json.push_str(key);
    json.push_str(&value.to_string());
    json.push(',');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{Answers, FindingId, Headline, Outcome, findings};
    use crate::practice::{JudgedElement, JudgedFramework, JudgedHeadline};

    fn judged() -> Judged {
        let (given, right) = (Outcome::Met, Outcome::NotMet);
        Judged {
            case: "nine: men".to_owned(),
            elements: vec![JudgedElement { finding: FindingId::TipMeans, given, right }],
            headline: JudgedHeadline { given: Headline::Trafficking, right: Headline::Smuggling },
            frameworks: vec![JudgedFramework {
                framework: "untoc".to_owned(),
                given: None,
                right: Some(true),
                statuses: Vec::new(),
            }],
            sure: 3,
            points: -1,
            correct: false,
        }
    }

    #[test]
    fn a_judged_case_is_itself_its_elements_and_how_sure() {
        let text = record(&Report::Judged(judged())).json();
        let expected = r#"{"answered":[["case.nine__men","trafficking","smuggling"],["case.nine__men.tip.means","met","not_met"],["case.nine__men.framework.untoc","not_on_record","binds"],["case.nine__men.sure","very_sure"]],"resume":""}"#;
        assert_eq!(text, expected);
    }

    #[test]
    fn what_was_not_asked_is_not_reported() {
        let answered = record(&Report::Judged(Judged { sure: 0, frameworks: Vec::new(), ..judged() })).answered;
        assert!(answered.len() == 2 && answered.iter().all(|answered| answered.right.is_some()));
    }

    #[test]
    fn a_walk_has_its_headline_and_every_finding_and_no_right_or_wrong() {
        let findings = findings(&Answers::default());
        let record = record(&Report::Walked { headline: findings.headline(), findings });
        assert_eq!(record.answered.len(), 1 + FindingId::ALL.len());
        assert_eq!(record.answered[1].id, "walk.tip.act");
        assert!(record.completed && record.score.is_none() && record.passed.is_none());
        assert!(record.answered.iter().all(|answered| answered.right.is_none()));
    }

    #[test]
    fn a_set_without_a_score_is_neither_passed_nor_failed() {
        let with = |score| record(&Report::Completed { score, passed: false });
        assert_eq!((with(Some(79)).score, with(Some(79)).passed), (Some(79), Some(false)));
        assert_eq!((with(None).completed, with(None).passed), (true, None));
    }

    #[test]
    fn every_record_is_json_that_reads_back() {
        let reports = [
            Report::Progress { done: 3, of: 17 },
            Report::Judged(judged()),
            Report::Completed { score: Some(80), passed: true },
        ];
        let texts = reports.map(|report| serde_json::from_str::<serde_json::Value>(&record(&report).json()));
        let [progress, judged, completed] = texts.map(|read| read.expect("a record is JSON"));
        assert_eq!((&progress["done"], &progress["of"]), (&3.into(), &17.into()));
        assert_eq!(judged["answered"][0].as_array().map(Vec::len), Some(3));
        assert_eq!((&completed["score"], &completed["passed"]), (&80.into(), &true.into()));
    }
}
