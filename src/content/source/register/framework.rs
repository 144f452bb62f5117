//! One file of `frameworks/`: its fields as they stand, and the framework they make.

use super::{Fault, articles};
use crate::frameworks::{
    Approach, Dated, Day, Details, Duty, Field, Force, Framework, FrameworkKind, Group, List, P, Protects, PurposeOnly,
    StateCode, Subject,
};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The fields of a framework, not looked at yet. A field with nothing to say is left out, never empty.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Raw {
    pub id: String,
    group: String,
    kind: String,
    binding: bool,
    subject: Vec<String>,
    ps: Vec<String>,
    approach: Option<Vec<String>>,
    protects: Option<String>,
    purpose_only: Option<String>,
    seed: bool,
    adopted: String,
    adopted_place: Option<String>,
    opened: Option<String>,
    in_force: Option<String>,
    ended: Option<String>,
    ended_by: Option<String>,
    supersedes: Option<Vec<String>>,
    membership: Option<String>,
    membership_as_of: Option<String>,
    membership_complete: bool,
    membership_complete_until: Option<String>,
    bound_by_latest: Option<String>,
    uncertain_states: Option<Vec<String>>,
    citation: String,
    url: Option<String>,
    sources: Vec<String>,
    unverified: Option<Vec<String>>,
    unverified_detail: Option<Vec<String>>,
    articles: Option<Vec<String>>,
    duty: Option<Vec<RawDuty>>,
}

/// One entry `[[duty]]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDuty {
    article: Option<String>,
    p: Vec<String>,
    force: String,
    memory: Option<bool>,
}

/// All files of the folder that could be read, with their paths.
pub fn read(content: &Path, faults: &mut Vec<Fault>) -> Vec<(PathBuf, Raw)> {
    let folder = content.join("frameworks");
    let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    if files.is_empty() || files.len() > usize::from(u8::MAX) {
        faults.push(Fault::new(&folder, "", "must hold one to 255 TOML files, one a framework"));
        files.clear();
    }
    let mut all = Vec::new();
    for file in files {
        let Some(raw) = super::toml::<Raw>(&file, faults) else { continue };
        if file.file_stem().is_none_or(|stem| stem != raw.id.as_str()) {
            faults.push(Fault::new(&file, "id", "must be the name of the file"));
        }
        all.push((file, raw));
    }
    all
}

impl Raw {
    /// Frameworks stand by level, then by adoption, then by id.
    pub fn order(&self) -> (Option<Group>, Option<Day>, &str) {
        let adopted = Dated::parse(&self.adopted).and_then(Dated::earliest);
        (Group::parse(&self.group), adopted, &self.id)
    }

    /// The framework; `None` where its group or kind is none. `ids` are those of all frameworks, in their order.
    pub fn build(&self, file: &Path, ids: &[&str], lists: &[List], faults: &mut Vec<Fault>) -> Option<Framework> {
        let mut read = Reader { file, faults };
        let adopted = read.date("adopted", Some(&self.adopted));
        let mut framework = Framework {
            id: self.id.clone(),
            group: read.named("group", &self.group, Group::parse)?,
            kind: read.named("kind", &self.kind, FrameworkKind::parse)?,
            binding: self.binding,
            subjects: read.some_of("subject", Some(&self.subject), Subject::parse),
            adopted,
            in_force: read.date("in_force", self.in_force.as_ref()),
            ended: read.date("ended", self.ended.as_ref()),
            ended_by: self.ended_by.as_ref().and_then(|id| read.named("ended_by", id, |id| place(ids, id))),
            supersedes: read.some_of("supersedes", self.supersedes.as_ref(), |id| place(ids, id)),
            membership: self.membership.as_ref().and_then(|id| read.named("membership", id, |id| list(lists, id))),
            membership_as_of: read.date("membership_as_of", self.membership_as_of.as_ref()),
            membership_complete: self.membership_complete,
            membership_complete_until: self
                .membership_complete_until
                .as_ref()
                .and_then(|day| read.named("membership_complete_until", day, Day::parse)),
            bound_by_latest: read.date("bound_by_latest", self.bound_by_latest.as_ref()),
            uncertain_states: read.some_of("uncertain_states", self.uncertain_states.as_ref(), StateCode::parse),
            protects: self.protects.as_ref().and_then(|id| read.named("protects", id, Protects::parse)),
            purpose_only: self.purpose_only.as_ref().and_then(|id| read.named("purpose_only", id, PurposeOnly::parse)),
            unverified: read.some_of("unverified", self.unverified.as_ref(), Field::parse),
            approaches: read.some_of("approach", self.approach.as_ref(), Approach::parse),
            duties: Vec::new(),
            details: Details {
                adopted_place: read.text("adopted_place", self.adopted_place.as_ref()),
                opened: read.date("opened", self.opened.as_ref()),
                ps: read.some_of("ps", Some(&self.ps), P::parse),
                seed: self.seed,
                articles: read.some_of("articles", self.articles.as_ref(), non_empty),
                citation: read.text("citation", Some(&self.citation)),
                url: read.text("url", self.url.as_ref()),
                sources: read.some_of("sources", Some(&self.sources), non_empty),
            },
        };
        read.details(self, &framework);
        let duties = self.duty.iter().flatten().zip(1..);
        framework.duties = duties.filter_map(|(duty, number)| read.duty(duty, number, &framework)).collect();
        Some(framework)
    }
}

/// Reads fields and notes what is wrong with them.
struct Reader<'a> {
    file: &'a Path,
    faults: &'a mut Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, place: &str, says: &str) {
        self.faults.push(Fault::new(self.file, place, says));
    }

    fn named<T>(&mut self, field: &str, text: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = parse(text);
        if value.is_none() {
            self.fault(field, &format!("\"{text}\" is not known here; correct it or leave the line out"));
        }
        value
    }

    fn some_of<T: PartialEq>(
        &mut self,
        field: &str,
        texts: Option<&Vec<String>>,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let mut values = Vec::new();
        for text in texts.into_iter().flatten() {
            match self.named(field, text, &parse) {
                Some(value) if values.contains(&value) => {
                    self.fault(field, &format!("\"{text}\" stands twice; delete one"));
                }
                Some(value) => values.push(value),
                None => {}
            }
        }
        if texts.is_some_and(Vec::is_empty) {
            self.fault(field, "is empty; fill it in, or leave the line out where it may be absent");
        }
        values
    }

    fn text(&mut self, field: &str, text: Option<&String>) -> String {
        match text {
            Some(text) if text.trim().is_empty() => self.fault(field, "is empty; leave the line out"),
            _ => {}
        }
        text.cloned().unwrap_or_default()
    }

    fn date(&mut self, field: &str, text: Option<&String>) -> Dated {
        let Some(text) = text else { return Dated::Unknown };
        match Dated::parse(text) {
            Some(date) if !date.is_unknown() => date,
            _ => {
                self.fault(
                    field,
                    &format!("\"{text}\" is not a date; write YYYY-MM-DD, YYYY-MM or YYYY, or leave the line out"),
                );
                Dated::Unknown
            }
        }
    }

    /// A duty names an article and a P. What rests on memory in the record of its framework rests on memory here.
    fn duty(&mut self, raw: &RawDuty, number: usize, framework: &Framework) -> Option<Duty> {
        let place = format!("duty {number}");
        let force = self.named(&place, &raw.force, Force::parse)?;
        let article = self.text(&place, raw.article.as_ref());
        if (force == Force::Political) == framework.binding {
            self.fault(&place, "is political in a framework that binds, or firm in one that does not");
        }
        if article.is_empty() && framework.binding {
            self.fault(&place, "names no article; only a text that does not bind may do without");
        }
        let memory = raw.memory.unwrap_or_default();
        let recorded = article.is_empty() || articles::carries(&framework.details.articles, &article);
        if !recorded && !memory {
            self.fault(&place, &format!("Article {article} is not among the key articles; add memory = true"));
        }
        let field = if article.is_empty() { Field::Covers } else { Field::Articles };
        let verified = !memory && !framework.rests_on_memory(field);
        Some(Duty { article, ps: self.some_of(&place, Some(&raw.p), P::parse), force, verified })
    }

    /// What rests on memory must be there, and its details must belong to it.
    fn details(&mut self, raw: &Raw, framework: &Framework) {
        let absent = [
            (Field::AdoptedPlace, framework.details.adopted_place.is_empty()),
            (Field::Opened, framework.details.opened.is_unknown()),
            (Field::InForce, framework.in_force.is_unknown()),
            (Field::Ended, framework.ended.is_unknown()),
            (Field::Articles, framework.details.articles.is_empty()),
            (Field::Url, framework.details.url.is_empty()),
        ];
        for (field, absent) in absent {
            if absent && framework.rests_on_memory(field) {
                self.fault("unverified", &format!("names {}, which the file does not hold", field.name()));
            }
        }
        for detail in raw.unverified_detail.iter().flatten() {
            let field = detail.split(" (").next().and_then(Field::parse);
            if !field.is_some_and(|field| framework.rests_on_memory(field)) {
                self.fault("unverified_detail", &format!("\"{detail}\" must begin with a field that unverified names"));
            }
        }
        if !framework.details.url.is_empty()
            && !framework.details.url.starts_with("https://")
            && !framework.details.url.starts_with("http://")
        {
            self.fault("url", "must begin with https:// or http://");
        }
    }
}

fn place(ids: &[&str], id: &str) -> Option<u8> {
    u8::try_from(ids.iter().position(|candidate| *candidate == id)?).ok()
}

fn list(lists: &[List], id: &str) -> Option<u8> {
    u8::try_from(lists.iter().position(|list| list.id == id)?).ok()
}

fn non_empty(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}
