//! `parties.csv`: who takes part in what, since when, and where that comes from.

use super::Fault;
use crate::frameworks::{Dated, List, Party, PartyKind, StateCode};
use std::path::Path;

const HEADER: [&str; 10] = [
    "framework_id",
    "iso2",
    "state",
    "signed",
    "consent_to_be_bound",
    "in_force_for_state",
    "ended",
    "kind",
    "source",
    "verified",
];

/// The lists, each sorted by code, and the sources that their lines refer to.
pub fn read(content: &Path, faults: &mut Vec<Fault>) -> (Vec<List>, Vec<String>) {
    let file = content.join("parties.csv");
    let mut table = Table { file: &file, lists: Vec::new(), sources: Vec::new(), names: Vec::new(), faults };
    match csv::ReaderBuilder::new().has_headers(false).from_path(&file) {
        Err(error) => table.fault("", &format!("cannot be read: {error}")),
        Ok(reader) => {
            // No field holds a line break, so the records are the lines.
            for (number, record) in (1..).zip(reader.into_records()) {
                match record {
                    Err(error) => table.fault(&format!("line {number}"), &format!("is not CSV: {error}")),
                    Ok(record) if number == 1 => table.header(&record),
                    Ok(record) => table.line(number, &record),
                }
            }
        }
    }
    for list in &mut table.lists {
        list.parties.sort_by_key(|party| party.state);
    }
    (table.lists, table.sources)
}

struct Table<'a> {
    file: &'a Path,
    lists: Vec<List>,
    sources: Vec<String>,
    names: Vec<(StateCode, String)>,
    faults: &'a mut Vec<Fault>,
}

impl Table<'_> {
    fn fault(&mut self, place: &str, says: &str) {
        self.faults.push(Fault::new(self.file, place, says));
    }

    fn header(&mut self, record: &csv::StringRecord) {
        if record.iter().ne(HEADER) {
            self.fault("line 1", &format!("the first line must be {}", HEADER.join(",")));
        }
    }

    fn line(&mut self, line: usize, record: &csv::StringRecord) {
        let field = |column: usize| record.get(column).unwrap_or_default();
        let place = format!("line {line}, {} {}", field(0), field(1));
        let Some(state) = code(field(1)) else {
            return self.fault(&place, &format!("\"{}\" is not a code of ISO 3166-1 alpha-2, XK or EU", field(1)));
        };
        self.name(&place, state, field(2));
        let kind = PartyKind::parse(field(7));
        if kind.is_none() && !field(7).is_empty() {
            self.fault(&place, &format!("\"{}\" is not a kind of consent", field(7)));
        }
        if !["yes", "memory"].contains(&field(9)) {
            self.fault(&place, "verified must be yes or memory");
        }
        let party = Party {
            state,
            signed: self.date(&place, "signed", field(3)),
            consent: self.date(&place, "consent_to_be_bound", field(4)),
            in_force: self.date(&place, "in_force_for_state", field(5)),
            ended: self.date(&place, "ended", field(6)),
            kind,
            source: self.source(&place, field(8)),
            verified: field(9) == "yes",
        };
        self.order(&place, &party);
        self.add(&place, field(0), party);
    }

    fn name(&mut self, place: &str, state: StateCode, name: &str) {
        match self.names.iter().find(|(code, _)| *code == state) {
            _ if name.is_empty() => self.fault(place, "the State has no name"),
            Some((_, known)) if known != name => {
                let says = format!("is called \"{name}\" here and \"{known}\" in an earlier line");
                self.fault(place, &says);
            }
            Some(_) => {}
            None => self.names.push((state, name.to_owned())),
        }
    }

    fn date(&mut self, place: &str, field: &str, text: &str) -> Dated {
        Dated::parse(text).unwrap_or_else(|| {
            self.fault(place, &format!("{field} \"{text}\" is not a date; write YYYY-MM-DD, YYYY-MM or YYYY"));
            Dated::Unknown
        })
    }

    fn source(&mut self, place: &str, text: &str) -> u16 {
        if text.is_empty() {
            self.fault(place, "the line has no source");
        }
        let known = self.sources.iter().position(|source| source == text);
        let found = known.unwrap_or_else(|| {
            self.sources.push(text.to_owned());
            self.sources.len() - 1
        });
        u16::try_from(found).unwrap_or_else(|_| {
            self.fault(place, "there are more different sources than the compiled register can hold");
            0
        })
    }

    fn order(&mut self, place: &str, party: &Party) {
        if party.kind.is_none() {
            if party.signed.is_unknown() {
                self.fault(place, "a line without a kind is a signature, and needs its date");
            }
            if [party.consent, party.in_force, party.ended] != [Dated::Unknown; 3] {
                self.fault(place, "a signature alone has no consent, entry into force or end");
            }
        }
        // A successor is bound from the day it became a State, which is before it said so.
        let succeeds = party.kind == Some(PartyKind::Succession);
        let steps = [
            (party.signed, party.consent, "consent is before signature"),
            (
                party.consent,
                if succeeds { Dated::Unknown } else { party.in_force },
                "entry into force is before consent",
            ),
            (party.in_force, party.ended, "the end is before entry into force"),
        ];
        for (first, second, says) in steps {
            if first.earliest().zip(second.latest()).is_some_and(|(first, second)| second < first) {
                self.fault(place, &format!("{says}; correct one of the dates"));
            }
        }
    }

    fn add(&mut self, place: &str, id: &str, party: Party) {
        let known = self.lists.iter().position(|list| list.id == id).unwrap_or_else(|| {
            self.lists.push(List { id: id.to_owned(), parties: Vec::new() });
            self.lists.len() - 1
        });
        let twice =
            self.lists.get(known).is_some_and(|list| list.parties.iter().any(|other| other.state == party.state));
        if twice {
            self.fault(place, "this list has another line for the State; keep one");
        } else if let Some(list) = self.lists.get_mut(known) {
            list.parties.push(party);
        }
    }
}

/// A code of a party: that of a State or territory, or EU.
fn code(text: &str) -> Option<StateCode> {
    if text == "EU" { Some(StateCode::EU) } else { StateCode::parse(text) }
}
