//! The differences as rails between the side of smuggling and the side of trafficking.

use crate::content::cat;
#[cfg(not(target_arch = "wasm32"))]
use crate::law::Difference;
use crate::law::Side;
use crate::ui::components::mark::shape;
use crate::ui::element::{El, el};

/// Where a side is on its rail: in hundredths of the way from smuggling to trafficking, and the marks that stand there.
pub fn placement(side: Side) -> (u8, &'static [&'static str]) {
    match side {
        Side::Smuggling => (0, &["smuggling"]),
        Side::Trafficking => (100, &["trafficking"]),
        Side::Both => (50, &["smuggling", "trafficking"]),
        Side::Neither => (50, &["neither"]),
        Side::Open => (50, &["open"]),
    }
}

/// The rail of a case. A picture: the words of the side stand beside it.
pub fn rail(side: Side, difference: &str) -> El {
    let marks = el("span").class("rail-marks").all(placement(side).1, |name| mark(name));
    framed(el("span").class(&cat("rail at-", &placement(side).0.to_string(), "")).add(marks), difference)
}

/// A rail with the mark of each offence at its end, for any case.
#[cfg(not(target_arch = "wasm32"))]
pub fn taught(difference: Difference) -> El {
    let line = el("span").class("rail at-ends").add(mark("smuggling")).add(mark("trafficking"));
    framed(line, difference.name())
}

fn framed(line: El, difference: &str) -> El {
    let end = |offence| el("span").say3("rails-", difference, offence);
    let ends = el("span").class("rail-ends").add(end(".smuggling")).add(end(".trafficking"));
    el("div").class("rail-frame").attr("aria-hidden", "true").add(line).add(ends)
}

fn mark(name: &'static str) -> El {
    el("span").key(name).class(name).add(shape(name))
}

#[cfg(test)]
mod tests {
    use super::placement;
    use crate::law::{Answer, Answers, FactId, Side, differences};

    #[test]
    fn marks_stand_where_the_engine_puts_the_case() {
        let tables: Vec<(u8, String)> = Side::ALL.map(|side| (placement(side).0, placement(side).1.join("+"))).to_vec();
        let expected =
            [(0, "smuggling"), (100, "trafficking"), (50, "smuggling+trafficking"), (50, "neither"), (50, "open")];
        assert_eq!(tables, expected.map(|(at, marks)| (at, marks.to_owned())));
    }

    #[test]
    fn a_migrant_who_pays_and_agrees() {
        let mut answers = Answers::default();
        for (fact, mask) in [
            (FactId::Age, 1),
            (FactId::Consent, 1),
            (FactId::Border, 1),
            (FactId::IllegalEntry, 1),
            (FactId::Profit, 1),
        ] {
            answers.set(fact, Some(Answer::Options(mask)));
        }
        answers.set(FactId::Means, Some(Answer::None));
        answers.set(FactId::Purpose, Some(Answer::None));
        let sides = differences(&answers).map(|placed| placed.side);
        assert_eq!(sides.map(|side| placement(side).0), [0, 50, 0, 0]);
    }
}
