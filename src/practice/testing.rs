//! Cases for tests: a boat, and twins of nineteen and seventeen.

use super::scenario::{Form, MisconceptionId, Scenario, ScenarioKind, Stated, Way};
use crate::frameworks::{Day, Places};
use crate::law::{Answer, FactId};

/// A case from facts such as `acts=recruitment+receipt age=child`; one sentence a fact.
pub(crate) fn case(id: &str, facts: &str) -> Scenario {
    let stated = facts.split_whitespace().enumerate().map(|(place, part)| {
        let Some((name, text)) = part.split_once('=') else { panic!("{part} is no fact") };
        let Some(fact) = FactId::parse(name) else { panic!("{name} is no fact") };
        let bit = |option: &str| {
            let Some(bit) = fact.fact().kind.options().iter().position(|id| *id == option) else {
                panic!("{option} is no answer to {name}")
            };
            1_u16 << bit
        };
        let answer = match text {
            "unknown" => Answer::Unknown,
            "none" if !fact.fact().kind.options().contains(&"none") => Answer::None,
            options => Answer::Options(options.split('+').map(bit).fold(0, |mask, bit| mask | bit)),
        };
        Stated { fact, answer, sentences: vec![u8::try_from(place).unwrap_or_default()] }
    });
    let stated: Vec<Stated> = stated.collect();
    Scenario {
        id: id.to_owned(),
        kind: ScenarioKind::Pair,
        title: id.to_owned(),
        difficulty: 1,
        ways: vec![Way::Internal],
        forms: vec![Form::Sexual],
        region: "anywhere".to_owned(),
        misconceptions: Vec::new(),
        twin: None,
        sentences: stated.iter().map(|stated| stated.fact.name().to_owned()).collect(),
        stated,
        states: Places::default(),
        date: None,
        ask_frameworks: Vec::new(),
        note: "A note.".to_owned(),
        source: None,
    }
}

/// A day of the tests.
pub(crate) fn today() -> Day {
    let Some(day) = Day::new(2026, 11, 24) else { panic!("a day") };
    day
}

/// Three cases, two of them twins.
pub(crate) fn cases() -> Vec<Scenario> {
    let of_age = |id, age| {
        case(
            id,
            &[
                "acts=transportation purpose=prostitution_of_others profit=exploitation age=",
                age,
                " means=none consent=throughout border=no illegal_stay=no",
            ]
            .concat(),
        )
    };
    let mut nineteen = of_age("at_nineteen", "adult");
    let mut seventeen = of_age("at_seventeen", "child");
    nineteen.sentences[3] = "She is nineteen.".to_owned();
    seventeen.sentences[3] = "She is seventeen.".to_owned();
    nineteen.twin = Some(seventeen.id.clone());
    seventeen.twin = Some(nineteen.id.clone());
    seventeen.misconceptions = vec![MisconceptionId::ChildNeedsMeans];
    let boat = case(
        "boat",
        "acts=transportation purpose=none profit=fee_from_migrant age=adult means=none border=yes illegal_entry=yes destination_status=foreigner procured=yes danger=yes",
    );
    vec![nineteen, seventeen, boat]
}
