//! The rule of what a framework is to a State on a day, in its order: its start, the State's own line in the list, the list as a whole.

use super::status::{Note, ReasonId, Status};
use super::{Applies, Day, Field, Framework, FrameworkKind, Party, Reached, Register, StateCode};

/// Applies the rule, whatever the case is about.
pub(super) fn stands(
    register: &Register,
    place: u8,
    framework: &Framework,
    state: Option<StateCode>,
    day: Day,
) -> Applies {
    let known = Known { register, place, framework, state, day };
    let list = register.members(framework);
    let found = list.zip(state).and_then(|(list, code)| list.find(code));
    if let Some(early) = known.before_start() {
        // Whenever it started: a State that came later was not in it yet.
        let came_later = found.is_some_and(|(_, party)| party.in_force.started(day) == Reached::No);
        if early.status == Status::NotYet || !came_later {
            return early;
        }
    }
    let Some(code) = state else { return known.nobody() };
    let mut standing = match found {
        Some((line, party)) => Applies { line: Some(line), ..known.by_line(party) },
        None => known.by_list(code),
    };
    standing.as_of = framework.membership_as_of;
    if framework.uncertain_states.contains(&code) {
        let bound = found.is_some_and(|(_, party)| party.kind.is_some());
        let open = matches!(standing.status, Status::NotParty | Status::NotRecorded) && known.list_ran_out();
        standing.notes.add_if(bound, Note::DepositDoubtful);
        standing.notes.add_if(!bound && open, Note::DepositMayBeMissing);
    }
    standing
}

/// What the rule reads.
struct Known<'a> {
    register: &'a Register,
    place: u8,
    framework: &'a Framework,
    state: Option<StateCode>,
    day: Day,
}

impl Known<'_> {
    fn bare(&self, status: Status, reason: ReasonId) -> Applies {
        Applies::bare(self.place, self.state, status, reason)
    }

    /// Whether the day lies beyond what the list is complete for.
    fn list_ran_out(&self) -> bool {
        !self.framework.membership_complete
            && self.framework.membership_complete_until.is_none_or(|until| self.day > until)
    }

    /// Not adopted, not in force, or not known to be.
    fn before_start(&self) -> Option<Applies> {
        let (framework, start) = (self.framework, self.framework.start());
        let (status, reason) = match (framework.adopted.started(self.day), start.started(self.day)) {
            (_, Reached::Yes) => return None,
            (Reached::No, _) => (Status::NotYet, ReasonId::NotAdopted),
            (_, Reached::No) => (Status::NotYet, ReasonId::NotInForce),
            (_, Reached::Open) => (Status::NotRecorded, ReasonId::StartOpen),
        };
        let field = if reason == ReasonId::NotAdopted { Field::Adopted } else { framework.start_field() };
        Some(Applies { since: start, unverified: framework.rests_on_memory(field), ..self.bare(status, reason) })
    }

    /// No State is named.
    fn nobody(&self) -> Applies {
        let framework = self.framework;
        match self.framework_over() {
            Some(over) => over,
            None => Applies {
                since: framework.start(),
                unverified: framework.rests_on_memory(framework.start_field()),
                ..self.bare(Status::Candidate, ReasonId::Candidate)
            },
        }
    }

    /// The framework as a whole is over, or may be.
    fn framework_over(&self) -> Option<Applies> {
        let framework = self.framework;
        let (status, reason) = match framework.ended.over(self.day) {
            Reached::No => return None,
            Reached::Open => (Status::NotRecorded, ReasonId::EndOpen),
            Reached::Yes if framework.ended_by.is_some() => (Status::Ended, ReasonId::EndedReplaced),
            Reached::Yes => (Status::Ended, ReasonId::Ended),
        };
        Some(Applies {
            since: framework.start(),
            until: framework.ended,
            successor: framework.ended_by,
            unverified: framework.rests_on_memory(Field::Ended),
            ..self.bare(status, reason)
        })
    }

    /// The State has a line in the list, and the line decides, before the end of the framework as a whole.
    fn by_line(&self, party: &Party) -> Applies {
        let standing = match party.kind {
            None => self.signature(party),
            Some(_) if party.in_force.is_unknown() => self.undated(),
            Some(_) => self.dated(party),
        };
        Applies { unverified: standing.unverified || !party.verified, ..standing }
    }

    /// A signature and nothing more.
    fn signature(&self, party: &Party) -> Applies {
        if let Some(over) = self.framework_over() {
            return over;
        }
        let later = party.signed.started(self.day) == Reached::No;
        self.bare(Status::NotParty, if later { ReasonId::SignedLater } else { ReasonId::SignedOnly })
    }

    /// A line that does not tell since when.
    fn undated(&self) -> Applies {
        let framework = self.framework;
        if let Some(over) = self.framework_over() {
            return over;
        }
        if !framework.binding {
            return self.bare(Status::Commitment, ReasonId::TakesPartUndated);
        }
        // A record of some month was made in that month: from its first day on it is what we have.
        let certain = framework.bound_by_latest.earliest().is_some_and(|first| self.day >= first);
        let (status, reason) = if certain {
            (Status::Binding, ReasonId::BoundUndated)
        } else {
            (Status::NotRecorded, ReasonId::BoundUndatedOpen)
        };
        let mut standing = self.bare(status, reason);
        standing.unverified = framework.rests_on_memory(Field::Territory);
        standing.notes.add_if(certain && framework.kind == FrameworkKind::EuAct, Note::SeeTerritory);
        standing
    }

    /// A line that tells since when.
    fn dated(&self, party: &Party) -> Applies {
        let framework = self.framework;
        let since = party.in_force.later(framework.start());
        let standing = |status, reason| Applies { since, until: party.ended, ..self.bare(status, reason) };
        match party.in_force.started(self.day) {
            Reached::No => return standing(Status::NotYet, self.why_later(party)),
            Reached::Open => return standing(Status::NotRecorded, ReasonId::StateStartOpen),
            Reached::Yes => {}
        }
        match party.ended.over(self.day) {
            Reached::Yes => {
                let reason = if framework.ended_by.is_some() { ReasonId::StateReplaced } else { ReasonId::Left };
                return Applies { successor: framework.ended_by, ..standing(Status::Ended, reason) };
            }
            Reached::Open => return standing(Status::NotRecorded, ReasonId::StateEndOpen),
            Reached::No => {}
        }
        let (status, reason) = if framework.binding {
            (Status::Binding, ReasonId::Bound)
        } else {
            (Status::Commitment, ReasonId::TakesPart)
        };
        let mut standing = standing(status, reason);
        standing.unverified = since == framework.start() && framework.rests_on_memory(framework.start_field());
        standing.notes.add_if(framework.kind == FrameworkKind::EuAct, Note::SeeTerritory);
        standing
    }

    /// Why a State that is in the list does not count yet.
    fn why_later(&self, party: &Party) -> ReasonId {
        if !self.framework.binding {
            ReasonId::JoinedLater
        } else if !party.consent.is_unknown() && party.consent.started(self.day) == Reached::Yes {
            ReasonId::ConsentedNotBound
        } else {
            ReasonId::BoundLater
        }
    }

    /// The State has no line: the list as a whole decides.
    fn by_list(&self, code: StateCode) -> Applies {
        let framework = self.framework;
        match self.framework_over() {
            Some(over) if over.status == Status::Ended || framework.membership.is_some() => return over,
            _ => {}
        }
        let vague = framework.rests_on_memory(Field::Territory);
        if framework.membership.is_none() {
            return Applies { unverified: vague, ..self.bare(Status::NotRecorded, ReasonId::WordsOnly) };
        }
        if !self.register.is_state(code) {
            return self.bare(Status::NotRecorded, ReasonId::Territory);
        }
        if framework.membership_complete {
            return Applies { unverified: vague, ..self.bare(Status::NotParty, ReasonId::Outside) };
        }
        if !self.list_ran_out() {
            return self.bare(Status::NotParty, ReasonId::OutsideUntil);
        }
        let doubtful = framework.uncertain_states.contains(&code);
        let reason = if doubtful { ReasonId::NoAccessionDoubtful } else { ReasonId::NoAccession };
        self.bare(Status::NotRecorded, reason)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Details;
    use super::super::kinds::{Group, PartyKind, Subject};
    use super::super::{Dated, List};
    use super::*;

    fn dated(text: &str) -> Dated {
        Dated::parse(text).expect("a date")
    }

    fn code(text: &str) -> StateCode {
        StateCode::parse(text).expect("a code")
    }

    /// A binding treaty of 1950, in force from 1960 to 2000, with a complete list.
    fn treaty() -> Framework {
        Framework {
            id: "treaty".to_owned(),
            group: Group::International,
            kind: FrameworkKind::Treaty,
            binding: true,
            subjects: vec![Subject::Trafficking],
            adopted: dated("1950-01-01"),
            in_force: dated("1960-01-01"),
            ended: dated("2000-12-31"),
            ended_by: None,
            supersedes: Vec::new(),
            membership: Some(0),
            membership_as_of: Dated::Unknown,
            membership_complete: true,
            membership_complete_until: None,
            bound_by_latest: Dated::Unknown,
            uncertain_states: Vec::new(),
            protects: None,
            purpose_only: None,
            unverified: Vec::new(),
            approaches: Vec::new(),
            duties: Vec::new(),
            details: Details::default(),
        }
    }

    fn party(state: &str, kind: Option<PartyKind>, in_force: &str) -> Party {
        Party {
            state: code(state),
            signed: dated("1970"),
            consent: Dated::Unknown,
            in_force: dated(in_force),
            ended: Dated::Unknown,
            kind,
            source: 0,
            verified: true,
        }
    }

    #[track_caller]
    fn check(framework: &Framework, state: Option<&str>, day: &str, status: Status, reason: ReasonId) {
        let list = List {
            id: "treaty".to_owned(),
            parties: vec![
                party("BE", None, ""),
                party("FR", Some(PartyKind::Ratification), "1970-01-01"),
                party("NL", Some(PartyKind::Membership), ""),
            ],
        };
        let register = Register {
            frameworks: vec![framework.clone()],
            lists: vec![list],
            sources: vec![String::new()],
            states: ["BE", "DE", "FR", "NL"].map(code).to_vec(),
        };
        let found = stands(&register, 0, framework, state.map(code), Day::parse(day).expect("a day"));
        assert_eq!((found.status, found.reason), (status, reason), "{state:?} {day}");
    }

    #[test]
    fn the_end_of_the_framework_reaches_all_but_those_with_a_dated_line() {
        let treaty = treaty();
        for (state, status, reason) in [
            (None, Status::Ended, ReasonId::Ended),
            (Some("BE"), Status::Ended, ReasonId::Ended),
            (Some("DE"), Status::Ended, ReasonId::Ended),
            (Some("GL"), Status::Ended, ReasonId::Ended),
            (Some("NL"), Status::Ended, ReasonId::Ended),
            (Some("FR"), Status::Binding, ReasonId::Bound),
        ] {
            check(&treaty, state, "2001-01-01", status, reason);
        }
        check(&treaty, Some("DE"), "2000-12-31", Status::NotParty, ReasonId::Outside);
    }

    #[test]
    fn a_signature_is_no_consent_and_a_list_without_dates_no_date() {
        let treaty = treaty();
        check(&treaty, Some("BE"), "1969-12-31", Status::NotParty, ReasonId::SignedLater);
        check(&treaty, Some("BE"), "1980-01-01", Status::NotParty, ReasonId::SignedOnly);
        check(&treaty, Some("NL"), "1980-01-01", Status::NotRecorded, ReasonId::BoundUndatedOpen);
        let by = Framework { bound_by_latest: dated("1980-05"), ..treaty.clone() };
        check(&by, Some("NL"), "1980-04-30", Status::NotRecorded, ReasonId::BoundUndatedOpen);
        check(&by, Some("NL"), "1980-05-01", Status::Binding, ReasonId::BoundUndated);
        let forum = Framework { binding: false, kind: FrameworkKind::Process, ..treaty };
        check(&forum, Some("NL"), "1961-01-01", Status::Commitment, ReasonId::TakesPartUndated);
        check(&forum, Some("FR"), "1961-01-01", Status::NotYet, ReasonId::JoinedLater);
    }

    #[test]
    fn a_start_that_is_open_is_no_matter_to_who_came_later() {
        let vague = Framework { in_force: dated("1960"), ..treaty() };
        check(&vague, Some("FR"), "1960-06-01", Status::NotYet, ReasonId::BoundLater);
        check(&vague, Some("DE"), "1960-06-01", Status::NotRecorded, ReasonId::StartOpen);
        check(&vague, None, "1960-06-01", Status::NotRecorded, ReasonId::StartOpen);
        check(&vague, None, "1959-12-31", Status::NotYet, ReasonId::NotInForce);
    }
}
