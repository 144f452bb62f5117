//! The interview against brute force: which questions matter, how many are left, and every path to its end.

use std::collections::HashMap;

use palermo::interview::{Given, Status, WhyNot, after, left, next, status};
use palermo::law::{Answer, Answers, FactId, Headline, Outcome, Tri, findings};

use crate::oracle::{READ, kinds};
use crate::random::Numbers;

const TAUGHT: [FactId; 7] = [
    FactId::Purpose,
    FactId::Means,
    FactId::Consent,
    FactId::Border,
    FactId::FearOfReturn,
    FactId::States,
    FactId::Date,
];

/// The answers that make a difference, with "I do not know".
fn all_kinds(fact: FactId) -> Vec<Answer> {
    let known = match fact {
        FactId::Consent => vec![Answer::Options(1), Answer::Options(4)],
        _ => kinds(fact),
    };
    known.into_iter().chain([Answer::Unknown]).collect()
}

fn is_no(answers: &Answers, fact: FactId) -> bool {
    answers.get(fact) == Some(Answer::Options(0b10))
}

/// The column "asked when" of the rules.
fn asked_when(answers: &Answers, fact: FactId) -> bool {
    let border = !is_no(answers, FactId::Border);
    let in_play = answers.get(FactId::IllegalStay).is_some() && !is_no(answers, FactId::IllegalStay);
    // An answer on the person's status that was given while the stay is still open is used until the stay is denied.
    let kept = answers.get(FactId::DestinationStatus).is_some() && answers.get(FactId::IllegalStay).is_none();
    let smuggling = findings(answers).get(palermo::law::FindingId::Smuggling) != Outcome::NotMet;
    match fact {
        FactId::IllegalEntry | FactId::Procured | FactId::Documents => border,
        FactId::DestinationStatus => border || in_play || kept,
        FactId::Danger | FactId::DegradingTreatment => smuggling,
        FactId::TransnationalLink => answers.get(FactId::Border) != Some(Answer::Options(1)),
        _ => true,
    }
}

/// Whether some way to answer the open facts lets two answers to this one differ in a finding.
fn differs(answers: &Answers, fact: FactId, facts: &[FactId]) -> bool {
    fn go(answers: Answers, fact: FactId, open: &[FactId]) -> bool {
        let Some((first, rest)) = open.split_first() else {
            let mut found = all_kinds(fact).into_iter().map(|answer| findings(&answers.with(fact, Some(answer))));
            let one = found.next();
            return found.any(|other| Some(other) != one);
        };
        all_kinds(*first).into_iter().any(|answer| go(answers.with(*first, Some(answer)), fact, rest))
    }
    let open: Vec<FactId> =
        facts.iter().copied().filter(|other| *other != fact && answers.get(*other).is_none()).collect();
    go(*answers, fact, &open)
}

/// The definition: taught, or asked and able to make a difference. Where two answers can make each other idle, the
/// later is set aside first if it does not matter, so that the earlier is used.
fn needed(answers: &Answers, fact: FactId, facts: &[FactId]) -> bool {
    let matters =
        |answers: &Answers, fact, facts: &[FactId]| asked_when(answers, fact) && differs(answers, fact, facts);
    if TAUGHT.contains(&fact) {
        return true;
    }
    let twin = TWINS.into_iter().find(|(first, _)| *first == fact).map(|(_, later)| later);
    match twin.filter(|later| answers.get(fact).is_some() && answers.get(*later).is_some()) {
        Some(later) if !matters(answers, later, facts) => {
            let open: Vec<FactId> = facts.iter().copied().chain([later]).collect();
            matters(&answers.with(later, None), fact, &open)
        }
        _ => matters(answers, fact, facts),
    }
}

/// Facts of which an answer to the one can make the other idle and the other way round.
const TWINS: [(FactId, FactId); 3] = [
    (FactId::DestinationStatus, FactId::IllegalStay),
    (FactId::Danger, FactId::DegradingTreatment),
    (FactId::OrganisedGroup, FactId::TransnationalLink),
];

#[track_caller]
fn check_needed(answers: &Answers, fact: FactId, facts: &[FactId]) {
    let given = Given { answers, states: false, date: false };
    let expected = match (needed(answers, fact, facts), answers.get(fact)) {
        (true, Some(_)) => Some(Status::Answered),
        (true, None) => Some(Status::Ask),
        (false, _) => None,
    };
    match (status(&given, fact), expected) {
        (Status::NotNeeded(_), None) => {}
        (found, expected) => assert_eq!(Some(found), expected, "{} on {answers:?}", fact.name()),
    }
}

/// Every state of these facts: open, unknown, or one of each kind; the others as given.
fn states(facts: &[FactId], answers: Answers, visit: &mut dyn FnMut(&Answers)) {
    let Some((fact, rest)) = facts.split_first() else { return visit(&answers) };
    states(rest, answers.with(*fact, None), visit);
    for answer in all_kinds(*fact) {
        states(rest, answers.with(*fact, Some(answer)), visit);
    }
}

/// Answers to all facts but these, such that the rest stays open through them as far as it can.
fn open_but(facts: &[FactId]) -> Answers {
    READ.into_iter()
        .filter(|fact| !facts.contains(fact))
        .fold(Answers::default(), |answers, fact| answers.with(fact, kinds(fact).last().copied()))
}

#[test]
fn needed_as_defined_in_every_state_of_each_part() {
    use FactId::{
        Acts, Age, Border, Danger, DegradingTreatment, DestinationStatus, Documents, IllegalEntry, IllegalStay, Means,
        OrganisedGroup, Procured, Profit, Purpose, TransnationalLink,
    };
    let parts: [&[FactId]; 5] = [
        &[Acts, Purpose, Age, Means],
        &[Profit, Border, DestinationStatus, Documents, IllegalStay],
        &[Border, IllegalEntry, Documents, IllegalStay, Danger, DegradingTreatment],
        &[Profit, Procured, Documents, Danger, DegradingTreatment],
        &[Acts, Border, Procured, IllegalStay, OrganisedGroup, TransnationalLink],
    ];
    for part in parts {
        let other_ways = [Some(Answer::Options(0b10)), Some(Answer::Unknown)];
        let mut bases = vec![open_but(part)];
        for fact in [Purpose, IllegalEntry, IllegalStay].into_iter().filter(|fact| !part.contains(fact)) {
            let answer = if fact == Purpose { [Some(Answer::None), Some(Answer::Unknown)] } else { other_ways };
            bases.extend(answer.map(|answer| open_but(part).with(fact, answer)));
        }
        for base in bases {
            states(part, base, &mut |answers| {
                for fact in part {
                    check_needed(answers, *fact, part);
                }
            });
        }
    }
}

#[test]
fn needed_as_defined_on_any_answers() {
    let mut numbers = Numbers(2024);
    let mut tried = 0;
    while tried < 1500 {
        let answers = numbers.answers(1 + u64::from(tried % 3 == 0));
        if READ.into_iter().filter(|fact| answers.get(*fact).is_none()).count() > 3 {
            continue;
        }
        tried += 1;
        for fact in READ.into_iter().chain(TAUGHT) {
            check_needed(&answers, fact, &READ);
        }
    }
}

/// A state of the interview, with answers that no later question can tell apart made the same.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Place([u8; 17], bool, bool);

fn code(answer: Option<Answer>) -> u8 {
    match answer {
        None => 0,
        Some(Answer::Unknown) => 1,
        Some(Answer::None) => 2,
        Some(Answer::Options(mask)) => 3 + (mask & 1) as u8 + 2 * (mask & 2) as u8,
    }
}

/// Makes answers the same that lead to the same questions: once act, purpose, age and means are all answered only what
/// trafficking comes to matters, and of entry and its procurement only the lesser.
fn place(given: &Given) -> Place {
    let mut answers = *given.answers;
    let quartet = [FactId::Acts, FactId::Purpose, FactId::Age, FactId::Means];
    if quartet.iter().all(|fact| answers.get(*fact).is_some()) {
        let first = match findings(&answers).get(palermo::law::FindingId::Trafficking) {
            Outcome::Met => Answer::Options(1),
            Outcome::NotMet => Answer::None,
            _ => Answer::Unknown,
        };
        for (fact, answer) in quartet.into_iter().zip([first, Answer::Options(1), Answer::Options(2), Answer::None]) {
            answers.set(fact, Some(answer));
        }
    }
    let pair = [FactId::IllegalEntry, FactId::Procured];
    if let [Some(one), Some(other)] = pair.map(|fact| answers.get(fact)) {
        let tri = |answer| match answer {
            Answer::Options(1) => Tri::Yes,
            Answer::Options(_) => Tri::No,
            _ => Tri::Unknown,
        };
        let both = match tri(one).and(tri(other)) {
            Tri::Yes => Answer::Options(1),
            Tri::No => Answer::Options(2),
            Tri::Unknown => Answer::Unknown,
        };
        answers.set(pair[0], Some(both));
        answers.set(pair[1], Some(Answer::Options(1)));
    }
    let mut codes = [0; 17];
    for (code_of, fact) in codes.iter_mut().zip(FactId::ALL) {
        *code_of = code(answers.get(fact));
    }
    codes[FactId::Consent as usize] = codes[FactId::Consent as usize].min(1);
    codes[FactId::FearOfReturn as usize] = codes[FactId::FearOfReturn as usize].min(1);
    Place(codes, given.states, given.date)
}

/// One state: answers, States, date.
type State = (Answers, bool, bool);

fn given(state: &State) -> Given<'_> {
    Given { answers: &state.0, states: state.1, date: state.2 }
}

/// Every state that answering a question can lead to.
fn answered(state: &State, fact: FactId) -> Vec<State> {
    match fact {
        FactId::States => vec![(state.0, true, state.2)],
        FactId::Date => vec![(state.0, state.1, true)],
        FactId::FearOfReturn | FactId::Consent => vec![(state.0.with(fact, Some(Answer::Unknown)), state.1, state.2)],
        _ => all_kinds(fact).into_iter().map(|answer| (state.0.with(fact, Some(answer)), state.1, state.2)).collect(),
    }
}

/// Shortest and longest way to the end, by walking every way.
fn walk(state: &State, seen: &mut HashMap<Place, (u8, u8)>, visit: &mut dyn FnMut(&State, Option<FactId>)) -> (u8, u8) {
    let key = place(&given(state));
    if let Some(known) = seen.get(&key) {
        return *known;
    }
    let asked = next(&given(state));
    visit(state, asked);
    let bounds = match asked {
        None => (0, 0),
        Some(fact) => answered(state, fact).iter().fold((u8::MAX, 0), |(short, long), state| {
            let (a, b) = walk(state, seen, visit);
            (short.min(a + 1), long.max(b + 1))
        }),
    };
    seen.insert(key, bounds);
    bounds
}

#[test]
fn every_path_ends_and_every_question_and_headline_is_reached() {
    let mut questions = [false; 19];
    let mut headlines = Vec::new();
    let mut reasons = Vec::new();
    let mut seen = HashMap::new();
    let (shortest, longest) = walk(&(Answers::default(), false, false), &mut seen, &mut |state, asked| {
        let bounds = left(&given(state));
        if let Some(fact) = asked {
            questions[fact as usize] = true;
            // No question repeats: what is asked has no answer.
            assert!(!given(state).answered(fact));
            assert!(bounds.shortest > 0);
        } else {
            headlines.push(findings(&state.0).headline());
            assert_eq!((bounds.shortest, bounds.longest), (0, 0));
            assert!(FactId::ALL.into_iter().all(|fact| status(&given(state), fact) != Status::Ask));
        }
        for fact in FactId::ALL {
            if let Status::NotNeeded(reason) = status(&given(state), fact) {
                reasons.push(reason);
            }
            assert_eq!(after(&given(state), fact).is_none(), asked.is_none());
        }
    });
    assert_eq!((shortest, longest), (10, 19));
    assert!(questions.into_iter().all(|reached| reached));
    assert!(Headline::ALL.iter().all(|headline| headlines.contains(headline)));
    assert!(WhyNot::ALL.iter().all(|reason| reasons.contains(reason)));
    assert!(seen.len() > 5000, "{}", seen.len());
}

#[test]
fn left_is_exact_in_every_state_on_the_way() {
    let mut seen = HashMap::new();
    let mut all = Vec::new();
    walk(&(Answers::default(), false, false), &mut seen, &mut |state, _| all.push(*state));
    for state in all {
        let expected = seen[&place(&given(&state))];
        let bounds = left(&given(&state));
        assert_eq!((bounds.shortest, bounds.longest), expected, "{:?}", state.0);
    }
}

#[test]
fn left_is_exact_from_any_answers() {
    let mut numbers = Numbers(1951);
    let mut seen = HashMap::new();
    for round in 0..1500 {
        let state = (numbers.answers(1 + round % 3), round % 2 == 0, round % 3 == 0);
        let expected = walk(&state, &mut seen, &mut |_, _| {});
        let bounds = left(&given(&state));
        assert_eq!((bounds.shortest, bounds.longest), expected, "{:?}", state.0);
    }
}

#[test]
fn what_is_not_needed_does_not_change_a_finding_that_is_still_asked_for() {
    // Answers set aside because they do not matter leave both offences and the aggravation as they are.
    use palermo::law::FindingId::{CooperationSom, CooperationTip, Smuggling, SmugglingAggravated, Trafficking};
    let mut numbers = Numbers(12);
    for _ in 0..4000 {
        let answers = numbers.answers(1);
        let mut used = answers;
        for fact in READ {
            let given = Given { answers: &answers, states: true, date: true };
            if matches!(status(&given, fact), Status::NotNeeded(_)) {
                used.set(fact, None);
            }
        }
        for finding in [Trafficking, Smuggling, SmugglingAggravated, CooperationTip, CooperationSom] {
            assert_eq!(
                findings(&answers).get(finding),
                findings(&used).get(finding),
                "{} on {answers:?}",
                finding.name()
            );
        }
    }
}
