use super::place::parse;
use super::{Act, Practise, Stage, world};
use crate::law::{FindingId, Headline, Outcome};
use crate::practice::testing::{cases, today};
use crate::practice::{ELEMENTS, Judged, review};
use std::rc::Rc;

fn practise() -> Practise {
    let mut practise = Practise::default();
    practise.reduce("", Act::Arrived(Some(Rc::new(cases()))), None, today());
    practise
}

/// Does one thing after the other on a page; the last judgment.
fn act(practise: &mut Practise, page: &str, acts: Vec<Act>) -> Option<Judged> {
    acts.into_iter().filter_map(|act| practise.reduce(page, act, None, today())).last()
}

/// Everything judged "not met" up to the headline.
fn all_not_met() -> Vec<Act> {
    let mut acts = vec![Act::On];
    acts.extend(ELEMENTS.map(|finding| Act::Judge(finding, Outcome::NotMet)));
    acts.push(Act::On);
    acts
}

const SEVENTEEN: &str = "case/at_seventeen";

#[test]
fn a_case_goes_on_only_when_everything_is_judged() {
    let mut practise = practise();
    act(&mut practise, SEVENTEEN, vec![Act::On, Act::On]);
    assert_eq!((practise.attempt.stage, practise.attempt.wrong), (Stage::Judge, true));
    act(&mut practise, SEVENTEEN, all_not_met());
    assert_eq!((practise.attempt.stage, practise.attempt.wrong), (Stage::Verdict, false));
    assert_eq!(act(&mut practise, SEVENTEEN, vec![Act::Headline(Headline::Neither), Act::On]), None);
    let judged = act(&mut practise, SEVENTEEN, vec![Act::Sure(3), Act::On]);
    assert_eq!(judged.map(|judged| (judged.correct, judged.points)), Some((false, -6)));
    assert_eq!(practise.attempt.stage, Stage::Answer);
    assert_eq!(practise.progress.due(&cases(), review::number(today()) + 1), ["at_seventeen"]);
}

#[test]
fn another_case_begins_anew_and_the_same_one_on_request() {
    let mut practise = practise();
    act(&mut practise, SEVENTEEN, vec![Act::Mark(1), Act::Mark(2), Act::Mark(1)]);
    assert_eq!(practise.attempt.marked, [2]);
    assert!(practise.attempt("case/boat").marked.is_empty());
    act(&mut practise, SEVENTEEN, vec![Act::Again]);
    assert!(practise.attempt.marked.is_empty());
}

#[test]
fn what_is_said_again_counts() {
    let mut practise = practise();
    let mut acts = vec![Act::On, Act::Judge(FindingId::TipAct, Outcome::Undetermined)];
    acts.extend(all_not_met());
    act(&mut practise, SEVENTEEN, acts);
    assert_eq!(practise.attempt.given.element(FindingId::TipAct), Some(Outcome::NotMet));
}

#[test]
fn a_set_leads_from_case_to_case_as_its_options_say() {
    let practise = practise();
    let step = practise.step("set/170.2.boat.at_nineteen/1");
    let step = step.map(|step| (step.case.id.clone(), step.next.clone(), step.certainty, step.frameworks));
    let next = Some("set/170.2.boat.at_nineteen/2".to_owned());
    assert_eq!(step, Some(("boat".to_owned(), next, false, false)));
    assert_eq!(practise.step("set/170.2.boat.at_nineteen/2").map(|step| step.next), Some(None));
    assert!(practise.step("set/170.2.boat.at_nineteen/3").is_none());
    assert!(practise.step("set/170.1.nobody/1").is_none());
}

#[test]
fn without_certainty_a_set_gives_a_mark_or_none() {
    let mut practise = practise();
    let page = "set/170.1.at_nineteen/1";
    act(&mut practise, page, all_not_met());
    let judged = act(&mut practise, page, vec![Act::Headline(Headline::Neither), Act::On]);
    assert_eq!(judged.map(|judged| (judged.sure, judged.points, judged.correct)), Some((0, 1, true)));
}

#[test]
fn a_worked_example_counts_once_it_is_read() {
    let mut all = cases();
    all[2].kind = crate::practice::ScenarioKind::Worked;
    let mut practise = Practise::default();
    practise.reduce("", Act::Arrived(Some(Rc::new(all))), None, today());
    act(&mut practise, "case/boat", vec![Act::More(false); 7]);
    assert!(practise.progress.case("boat").is_none());
    act(&mut practise, "case/boat", vec![Act::More(false)]);
    assert!(practise.progress.case("boat").is_some());
    assert_eq!(practise.progress.headlines.of, 0);
}

#[test]
fn the_example_of_own_cases_is_a_good_file() {
    let read = world::own_cases(include_str!("own_example.json"));
    assert_eq!(read.map(|cases| cases.len()), Ok(1));
}

#[test]
fn filters_narrow_and_are_taken_away() {
    let mut practise = practise();
    practise.reduce("free", Act::Difficulty(2), None, today());
    assert_eq!(practise.filtered().count(), 0);
    practise.reduce("free", Act::Difficulty(2), None, today());
    assert_eq!(practise.filtered().count(), 3);
    assert_eq!(parse("free"), super::Place::Free);
}
