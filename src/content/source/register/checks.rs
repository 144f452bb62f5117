//! What must hold between the facts of a framework, between frameworks, and between frameworks and lists.

use super::Fault;
use crate::frameworks::{Dated, Framework, List, Register};
use serde::Deserialize;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    kept: Vec<Kept>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    list: String,
    why: String,
}

/// Runs all checks.
pub fn all(content: &Path, register: &Register, faults: &mut Vec<Fault>) {
    for (place, framework) in (0..).zip(&register.frameworks) {
        let mut check = Check { file: file(content, framework), faults };
        check.dates(framework);
        check.succession(register, place, framework);
        check.membership(register, framework);
    }
    lists(content, register, faults);
}

fn file(content: &Path, framework: &Framework) -> PathBuf {
    content.join("frameworks").join(format!("{}.toml", framework.id))
}

struct Check<'a> {
    file: PathBuf,
    faults: &'a mut Vec<Fault>,
}

impl Check<'_> {
    fn refuse(&mut self, wrong: bool, place: &str, says: &str) {
        if wrong {
            self.faults.push(Fault::new(&self.file, place, says));
        }
    }

    fn dates(&mut self, framework: &Framework) {
        let Framework { adopted, in_force, ended, .. } = *framework;
        let opened = framework.details.opened;
        self.refuse(before(opened, adopted), "opened", "is before adoption; correct one of the dates");
        self.refuse(before(in_force, adopted), "in_force", "is before adoption; correct one of the dates");
        self.refuse(before(in_force, opened), "in_force", "is before opening for signature; correct one of the dates");
        self.refuse(before(ended, framework.start()), "ended", "is before its start; correct one of the dates");
    }

    fn succession(&mut self, register: &Register, place: u8, framework: &Framework) {
        if let Some(newer) = framework.ended_by.and_then(|newer| register.framework(newer)) {
            let id = newer.id.as_str();
            self.refuse(
                !newer.supersedes.contains(&place),
                "ended_by",
                &format!("{id} does not list it under supersedes"),
            );
            self.refuse(before(newer.adopted, framework.adopted), "ended_by", &format!("{id} is older"));
            self.refuse(framework.ended.is_unknown(), "ended_by", "needs the last day under ended");
        }
        for older in framework.supersedes.iter().filter_map(|older| register.framework(*older)) {
            let id = older.id.as_str();
            self.refuse(before(framework.adopted, older.adopted), "supersedes", &format!("{id} is newer"));
            let other = older.ended_by.is_some_and(|newer| newer != place);
            self.refuse(other, "supersedes", &format!("{id} says that another framework ended it"));
        }
        let itself = framework.ended_by == Some(place) || framework.supersedes.contains(&place);
        self.refuse(itself, "id", "takes its own place");
    }

    fn membership(&mut self, register: &Register, framework: &Framework) {
        let Framework { membership_as_of, membership_complete, membership_complete_until, .. } = *framework;
        let until = membership_complete_until.map_or(Dated::Unknown, Dated::Day);
        self.refuse(before(membership_as_of, until), "membership_complete_until", "is after membership_as_of");
        self.refuse(
            membership_complete && !until.is_unknown(),
            "membership_complete_until",
            "is for a list that is not complete",
        );
        self.refuse(
            membership_complete && !framework.uncertain_states.is_empty(),
            "uncertain_states",
            "is for a list that is not complete",
        );
        let Some(list) = register.members(framework) else {
            let dated = [membership_as_of, until, framework.bound_by_latest] != [Dated::Unknown; 3];
            self.refuse(dated, "membership", "is missing, and other fields describe a list");
            return;
        };
        let undated = membership_as_of.is_unknown() && !membership_complete;
        self.refuse(
            undated,
            "membership_as_of",
            "is missing: a list that is not complete needs the date of its record",
        );
        self.refuse(
            (framework.binding && holds_undated(list)) == framework.bound_by_latest.is_unknown(),
            "bound_by_latest",
            "is needed where a binding framework has a list without dates of entry into force, and nowhere else",
        );
    }
}

/// Whether one date is certainly before another.
fn before(date: Dated, other: Dated) -> bool {
    date.latest().zip(other.earliest()).is_some_and(|(date, other)| date < other)
}

/// Whether a list has parties without the date since when they are bound.
fn holds_undated(list: &List) -> bool {
    list.parties.iter().any(|party| party.kind.is_some() && party.in_force.is_unknown())
}

/// Every list serves a framework or is kept for a reason.
fn lists(content: &Path, register: &Register, faults: &mut Vec<Fault>) {
    let file = content.join("lists.toml");
    let kept = super::toml::<Lists>(&file, faults).map_or_else(Vec::new, |lists| lists.kept);
    for (place, list) in (0..).zip(&register.lists) {
        let used = register.frameworks.iter().any(|framework| framework.membership == Some(place));
        let kept = kept.iter().any(|kept| kept.list == list.id);
        if !used && !kept {
            let says = format!(
                "no framework uses the list {}; correct its lines, or keep it in lists.toml with a reason",
                list.id
            );
            faults.push(Fault::new(&content.join("parties.csv"), &list.id, &says));
        }
        if used && kept {
            faults.push(Fault::new(&file, &list.id, "a framework uses this list; delete it here"));
        }
    }
    for kept in &kept {
        if register.list(&kept.list).is_none() {
            faults.push(Fault::new(&file, &kept.list, "parties.csv has no such list"));
        }
        if kept.why.trim().is_empty() {
            faults.push(Fault::new(&file, &kept.list, "why is it kept? Give the reason"));
        }
    }
}
