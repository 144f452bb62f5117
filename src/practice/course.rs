//! The short course: the explainer, worked examples, pairs, a mixed set; about half an hour.

use super::scenario::{Scenario, ScenarioKind};

/// How many worked examples the course has.
const WORKED: usize = 6;
/// How many pairs.
const PAIRS: usize = 6;
/// How many cases the mixed set takes of each kind: pairs that have not been met, judgments, contested ones.
const MIXED: usize = 2;

/// A part of the course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What to look for.
    Explainer,
    /// Solved, to read along.
    Worked,
    /// Twins, one after the other.
    Pairs,
    /// All kinds, the easier first.
    Mixed,
}

impl Part {
    /// The id in text keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Explainer => "explainer",
            Self::Worked => "worked",
            Self::Pairs => "pairs",
            Self::Mixed => "mixed",
        }
    }
}

/// The steps of the course in order: part, and place in `cases`; the explainer has none.
///
/// Made from whatever cases there are: easier ones come first, and the order of the list decides among equals.
pub fn course(cases: &[Scenario]) -> Vec<(Part, Option<usize>)> {
    let of = |kind: ScenarioKind| {
        let mut places: Vec<usize> = (0..cases.len()).filter(|place| cases[*place].kind == kind).collect();
        places.sort_by_key(|place| cases[*place].difficulty);
        places
    };
    let mut steps = vec![(Part::Explainer, None)];
    steps.extend(of(ScenarioKind::Worked).into_iter().take(WORKED).map(|place| (Part::Worked, Some(place))));
    let mut pairs: Vec<usize> = Vec::new();
    for place in of(ScenarioKind::Pair) {
        let twin = cases[place].twin.as_ref().and_then(|twin| cases.iter().position(|case| case.id == *twin));
        if let Some(twin) = twin.filter(|_| !pairs.contains(&place)) {
            pairs.extend([place, twin]);
        }
    }
    let (met, rest) = pairs.split_at(pairs.len().min(PAIRS * 2));
    steps.extend(met.iter().map(|place| (Part::Pairs, Some(*place))));
    let others = rest.chunks(2).filter_map(|pair| pair.last().copied()).take(MIXED);
    let kinds = [ScenarioKind::Judgment, ScenarioKind::Contested].map(of);
    let mixed = others.chain(kinds.into_iter().flat_map(|places| places.into_iter().take(MIXED)));
    steps.extend(mixed.map(|place| (Part::Mixed, Some(place))));
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::testing::case;

    #[test]
    fn the_course_has_all_its_parts_in_order() {
        let mut cases = Vec::new();
        for number in 0..8_u8 {
            for (kind, letter) in
                [(ScenarioKind::Worked, "w"), (ScenarioKind::Judgment, "j"), (ScenarioKind::Contested, "c")]
            {
                cases.push(Scenario {
                    kind,
                    difficulty: 3 - number % 3,
                    ..case(&[letter, &number.to_string()].concat(), "")
                });
            }
            let (one, other) = (["a", &number.to_string()].concat(), ["b", &number.to_string()].concat());
            cases.push(Scenario { twin: Some(other.clone()), ..case(&one, "") });
            cases.push(Scenario { twin: Some(one), ..case(&other, "") });
        }
        let steps = course(&cases);
        let parts = |part| steps.iter().filter(|(of, _)| *of == part).count();
        assert_eq!([Part::Explainer, Part::Worked, Part::Pairs, Part::Mixed].map(parts), [1, 6, 12, 6]);
        let ids: Vec<&str> = steps.iter().filter_map(|(_, place)| Some(cases[(*place)?].id.as_str())).collect();
        assert_eq!(ids[..6], ["w2", "w5", "w1", "w4", "w7", "w0"]);
        assert_eq!(ids[6..10], ["a0", "b0", "a1", "b1"]);
        assert_eq!(ids[18..], ["b6", "b7", "j2", "j5", "c2", "c5"]);
    }

    #[test]
    fn without_cases_the_course_is_the_explainer() {
        assert_eq!(course(&[]), [(Part::Explainer, None)]);
    }
}
