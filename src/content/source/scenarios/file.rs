//! One file of `scenarios/`: its fields as they stand, and the case they make.

use super::super::register::toml;
use super::Fault;
use crate::casefile::{self, CASE_FORMAT, Case, Problem, Value};
use crate::frameworks::Day;
use crate::law::{Answer, FactId};
use crate::practice::{Form, MisconceptionId, Scenario, ScenarioKind, Source, Stated, Way};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The fields of a case, not looked at yet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    kind: String,
    title: String,
    difficulty: u8,
    ways: Vec<String>,
    forms: Vec<String>,
    region: String,
    misconceptions: Vec<String>,
    twin: Option<String>,
    ask_frameworks: Option<Vec<String>>,
    date: Option<String>,
    note: String,
    states: Option<serde_json::Value>,
    #[serde(default)]
    sentence: Vec<Sentence>,
    expect: Expect,
    source: Option<RawSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentence {
    text: String,
    shows: Option<serde_json::Map<String, serde_json::Value>>,
}

/// What the author expects of the engine: ids as in an analysis.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    pub headline: String,
    pub findings: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    name: String,
    citation: String,
    url: String,
    seen: Option<String>,
}

/// A case as its file has it.
pub struct Read {
    /// The file.
    pub path: PathBuf,
    /// The case.
    pub scenario: Scenario,
    /// What its author expects.
    pub expect: Expect,
}

/// Reads a file; `None` where it is not such a TOML file or its kind is none.
pub fn read(path: &Path, faults: &mut Vec<Fault>) -> Option<Read> {
    let raw: Raw = toml(path, faults)?;
    let mut reader = Reader { path, faults };
    let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let kind = reader.named("kind", &raw.kind, ScenarioKind::parse)?;
    let whole = reader.where_and_when(raw.states, raw.date);
    let stated = reader.stated(&raw.sentence);
    let scenario = Scenario {
        id,
        kind,
        title: raw.title,
        difficulty: raw.difficulty,
        ways: reader.each("ways", &raw.ways, Way::parse),
        forms: reader.each("forms", &raw.forms, Form::parse),
        region: raw.region,
        misconceptions: reader.each("misconceptions", &raw.misconceptions, MisconceptionId::parse),
        twin: raw.twin,
        sentences: raw.sentence.into_iter().map(|sentence| sentence.text).collect(),
        stated,
        states: whole.states.unwrap_or_default(),
        date: whole.date,
        ask_frameworks: raw.ask_frameworks.unwrap_or_default(),
        note: raw.note,
        source: raw.source.map(|source| reader.source(source)),
    };
    Some(Read { path: path.to_owned(), scenario, expect: raw.expect })
}

/// Reads fields and notes what is wrong with them.
struct Reader<'a> {
    path: &'a Path,
    faults: &'a mut Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, place: &str, says: &str) {
        self.faults.push(Fault::new(self.path, place, says));
    }

    fn named<T>(&mut self, field: &str, text: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = parse(text);
        if value.is_none() {
            self.fault(field, &format!("\"{text}\" is not known here; correct it"));
        }
        value
    }

    fn each<T: PartialEq>(&mut self, field: &str, texts: &[String], parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let mut values = Vec::new();
        for text in texts {
            match self.named(field, text, &parse) {
                Some(value) if values.contains(&value) => {
                    self.fault(field, &format!("\"{text}\" stands twice; delete one"));
                }
                Some(value) => values.push(value),
                None => {}
            }
        }
        if texts.is_empty() {
            self.fault(field, "is empty; name at least one");
        }
        values
    }

    fn source(&mut self, raw: RawSource) -> Source {
        let seen = raw.seen.and_then(|day| self.named("source.seen", &day, Day::parse));
        Source { name: raw.name, citation: raw.citation, url: raw.url, seen }
    }

    fn where_and_when(&mut self, states: Option<serde_json::Value>, date: Option<String>) -> Case {
        let states = states.map(|states| ("states", Value::from(states)));
        let date = date.map(|date| ("date", Value::String(date)));
        self.case("", states.into_iter().chain(date))
    }

    /// The facts that the sentences show, in the order of the facts, each with all its sentences.
    fn stated(&mut self, sentences: &[Sentence]) -> Vec<Stated> {
        let mut stated: Vec<Stated> = Vec::new();
        for (number, sentence) in (0_u8..).zip(sentences) {
            for (fact, answer) in sentence.shows.iter().flatten() {
                for (fact, answer) in self.shown(number, fact, answer) {
                    self.add(&mut stated, fact, answer, number);
                }
            }
        }
        stated.sort_by_key(|stated| stated.fact);
        stated
    }

    /// One fact that a sentence shows.
    fn shown(&mut self, number: u8, fact: &str, answer: &serde_json::Value) -> Vec<(FactId, Answer)> {
        let answers = Value::Object(vec![(fact.to_owned(), Value::from(answer.clone()))]);
        let place = format!("sentence {}", number + 1);
        self.case(&place, std::iter::once(("answers", answers))).answers.iter().collect()
    }

    fn add(&mut self, stated: &mut Vec<Stated>, fact: FactId, answer: Answer, number: u8) {
        match stated.iter_mut().find(|stated| stated.fact == fact) {
            None => stated.push(Stated { fact, answer, sentences: vec![number] }),
            Some(stated) if stated.answer == answer => stated.sentences.push(number),
            Some(stated) => {
                let (fact, first) = (fact.name(), stated.sentences.first().map_or(0, |first| first + 1));
                self.fault(
                    &format!("sentence {}", number + 1),
                    &format!("shows another answer to {fact} than sentence {first}; a fact has one answer in a case"),
                );
            }
        }
    }

    /// What these members of a case file say: the reader of case files knows all ids, codes and dates.
    fn case(&mut self, place: &str, members: impl Iterator<Item = (&'static str, Value)>) -> Case {
        let format = ("format".to_owned(), Value::String(CASE_FORMAT.to_owned()));
        let members = members.map(|(key, value)| (key.to_owned(), value));
        let value = Value::Object(std::iter::once(format).chain(members).collect());
        casefile::read(&value).unwrap_or_else(|problem| {
            self.refuse(place, &problem);
            Case::default()
        })
    }

    fn refuse(&mut self, place: &str, problem: &Problem) {
        let at = [place, problem.place.trim_start_matches("answers.")].join(" ");
        let (found, kind, expected) = (&problem.found, problem.kind.name(), problem.expected.join(", "));
        let says = format!("\"{found}\" cannot stand there ({kind}); these can: {expected}");
        self.fault(at.trim(), &says);
    }
}
