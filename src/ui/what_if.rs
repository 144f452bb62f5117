//! What if: other answers tried out on the result, without touching the case until the person keeps them.

use super::draft::{Choice, Draft};
use crate::casefile::Case;
use crate::frameworks::{Day, FIRST};
use crate::law::{Answer, Answers, FactId, Kind};

/// Where an answer can be flipped: the same fact can stand on the result more than once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the table of elements.
    Matrix,
    /// In the list of answers.
    Answers,
}

impl Place {
    /// The id used in element ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Matrix => "matrix",
            Self::Answers => "answers",
        }
    }
}

/// What the person last did with what was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Made it the case.
    Kept,
    /// Left the case as it is.
    PutBack,
}

/// What is being tried out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhatIf {
    /// The answers tried; `None` while the result is that of the case.
    pub tried: Option<Answers>,
    /// What was typed as another date for the frameworks, be it a day or not yet.
    pub date: Option<String>,
    /// The answer whose choices are open, and where.
    pub open: Option<(FactId, Place)>,
    /// What was done last, while nothing is tried.
    pub done: Option<Done>,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Open the choices of an answer, or close them.
    Pick(FactId, Place),
    /// Type another date for the frameworks.
    Date(String),
    /// Tick or untick a choice of an answer.
    Flip(FactId, Choice),
    /// Try these answers together; several options mean "any of these".
    Try(Vec<(FactId, Answer)>),
    /// Make what is tried the case.
    Keep,
    /// Return to the answers of the case.
    PutBack,
}

impl WhatIf {
    /// The answers that the result is shown for.
    pub fn answers(&self, case: &Case) -> Answers {
        self.tried.unwrap_or(case.answers)
    }

    /// The day tried; none while what was typed is no day that the register knows.
    pub fn day(&self) -> Option<Day> {
        self.date.as_deref().and_then(Day::parse).filter(|day| *day >= FIRST)
    }

    /// Whether anything differs from the case.
    pub fn is_trying(&self) -> bool {
        self.tried.is_some() || self.day().is_some()
    }

    /// The facts whose answers differ from those of the case, in order.
    pub fn changed(&self, answers: &Answers) -> Vec<FactId> {
        let tried = self.tried.unwrap_or(*answers);
        FactId::ALL.into_iter().filter(|fact| tried.get(*fact) != answers.get(*fact)).collect()
    }
}

/// Takes in what happened. Only [`Act::Keep`] touches the case.
#[inline(never)]
pub fn reduce(what_if: &mut WhatIf, case: &mut Case, act: Act) {
    let mut answers = what_if.answers(case);
    let mut done = None;
    match act {
        Act::Pick(fact, place) => {
            what_if.open = Some((fact, place)).filter(|picked| what_if.open != Some(*picked));
            return;
        }
        Act::Date(text) => {
            what_if.date = Some(text).filter(|text| case.date.is_none_or(|day| day.to_string() != *text));
        }
        Act::Flip(fact, choice) => {
            let mut draft = Draft { answer: answers.get(fact), ..Draft::default() };
            draft.choose(fact, choice);
            answers.set(fact, draft.answer);
        }
        Act::Try(set) => {
            for (fact, answer) in set {
                answers.set(fact, Some(one_of(fact, answer)));
            }
        }
        Act::Keep => {
            case.answers = answers;
            case.date = what_if.day().or(case.date);
            what_if.date = None;
            done = Some(Done::Kept);
        }
        Act::PutBack => {
            answers = case.answers;
            what_if.date = None;
            done = Some(Done::PutBack);
            what_if.open = None;
        }
    }
    what_if.done = done;
    what_if.tried = Some(answers).filter(|answers| *answers != case.answers);
}

/// "Any of these" as one answer: a case is not made to say all of them. The open-ended option, which comes last, is
/// taken where the fact has one, otherwise the first.
fn one_of(fact: FactId, answer: Answer) -> Answer {
    match (fact.fact().kind, answer) {
        (Kind::Many(options), Answer::Options(mask)) if mask.count_ones() > 1 => {
            let other = options.last().is_some_and(|option| option.starts_with("other"));
            let place = if other { mask.ilog2() } else { mask.trailing_zeros() };
            Answer::Options(1 << place)
        }
        _ => answer,
    }
}

#[cfg(test)]
mod tests {
    use super::{Act, Done, Place, WhatIf, reduce};
    use crate::casefile::Case;
    use crate::frameworks::Day;
    use crate::law::{Answer, FactId, FindingId, Outcome, changes, findings};
    use crate::ui::draft::Choice;

    fn case() -> Case {
        let mut case = Case::default();
        for (fact, answer) in [
            (FactId::Acts, Answer::Options(1)),
            (FactId::Purpose, Answer::Options(0b100)),
            (FactId::Age, Answer::Options(1)),
            (FactId::Means, Answer::Options(0b1_0000)),
            (FactId::Border, Answer::Options(0b10)),
            (FactId::IllegalStay, Answer::Options(0b10)),
            (FactId::Profit, Answer::Options(0b10)),
        ] {
            assert!(case.answers.set(fact, Some(answer)));
        }
        case
    }

    fn after(acts: &[Act]) -> (WhatIf, Case) {
        let (mut what_if, mut case) = (WhatIf::default(), case());
        acts.iter().for_each(|act| reduce(&mut what_if, &mut case, act.clone()));
        (what_if, case)
    }

    const NONE: Act = Act::Flip(FactId::Means, Choice::None);

    #[test]
    fn what_is_tried_leaves_the_case_alone() {
        let (what_if, untouched) = after(std::slice::from_ref(&NONE));
        assert_eq!(untouched, case());
        assert_eq!(what_if.changed(&untouched.answers), [FactId::Means]);
        assert_eq!(findings(&what_if.answers(&untouched)).get(FindingId::Trafficking), Outcome::NotMet);
        assert_eq!(findings(&untouched.answers).get(FindingId::Trafficking), Outcome::Met);
    }

    #[test]
    fn it_is_kept_or_put_back() {
        let (what_if, kept) = after(&[NONE, Act::Keep]);
        assert_eq!(kept.answers.get(FactId::Means), Some(Answer::None));
        assert_eq!((what_if.tried, what_if.done), (None, Some(Done::Kept)));
        let (what_if, back) = after(&[NONE, Act::PutBack]);
        assert_eq!(back, case());
        assert_eq!((what_if.tried, what_if.done), (None, Some(Done::PutBack)));
    }

    #[test]
    fn flipping_there_and_back_is_trying_nothing() {
        let deception = Act::Flip(FactId::Means, Choice::Option(4));
        let (what_if, _) =
            after(&[Act::Flip(FactId::Means, Choice::Option(0)), Act::Flip(FactId::Means, Choice::Option(0))]);
        assert_eq!(what_if.tried, None);
        // Without its only option a fact is not answered: open, never "no".
        let (what_if, case) = after(&[deception]);
        assert_eq!(what_if.answers(&case).get(FactId::Means), None);
        assert_eq!(findings(&what_if.answers(&case)).get(FindingId::TipMeans), Outcome::Undetermined);
    }

    #[test]
    fn a_date_is_tried_once_it_is_a_day() {
        let date = |text: &str| Act::Date(text.to_owned());
        let (what_if, untouched) = after(&[date("2010-05-04")]);
        assert_eq!((what_if.day(), untouched.date), (Day::new(2010, 5, 4), None));
        for no_day in ["", "0002-05-04", "2010-02-30"] {
            assert!(!after(&[date(no_day)]).0.is_trying(), "{no_day}");
        }
        let (what_if, kept) = after(&[date("2010-05-04"), NONE, Act::Keep]);
        assert_eq!((what_if.is_trying(), kept.date), (false, Day::new(2010, 5, 4)));
        assert_eq!(kept.answers.get(FactId::Means), Some(Answer::None));
        let (what_if, back) = after(&[date("2010-05-04"), Act::PutBack]);
        assert_eq!((what_if.is_trying(), back.date), (false, None));
        assert!(!after(&[date("2010-05-04"), Act::Keep, date("2010-05-04")]).0.is_trying());
    }

    #[test]
    fn choices_open_in_one_place_at_a_time() {
        let pick = |place| Act::Pick(FactId::Means, place);
        assert_eq!(after(&[pick(Place::Matrix), pick(Place::Answers)]).0.open, Some((FactId::Means, Place::Answers)));
        assert_eq!(after(&[pick(Place::Matrix), pick(Place::Matrix)]).0.open, None);
    }

    /// Every computed change does what it says when it is tried.
    #[test]
    fn computed_changes_reach_their_target() {
        use crate::law::Target;
        let all = changes(&case().answers);
        assert!(all.len() > 10);
        for change in all {
            let (what_if, case) = after(&[Act::Try(change.set.clone())]);
            let now = findings(&what_if.answers(&case));
            match change.target {
                Target::Finding(finding, outcome) => assert_eq!(now.get(finding), outcome, "{change:?}"),
                Target::Headline(headline) => assert_eq!(now.headline(), headline, "{change:?}"),
            }
        }
    }
}
