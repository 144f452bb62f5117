//! The differences as rails between the side of smuggling and the side of trafficking.

use crate::content::{cat, joined};
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

/// The rail of a case at `place` among the sides of all differences, with the line that joins it to its neighbours.
///
/// A picture: the words of the side stand beside it.
pub fn rail(sides: &[Side], place: usize, difference: &str) -> El {
    let Some(side) = sides.get(place).copied() else { return el("div") };
    let marks = el("span").class("rail-marks").all(placement(side).1, |name| mark(name));
    let line = el("span").class(&cat("rail at-", side.name(), "")).add(profile(sides, place)).add(marks);
    framed(line, difference)
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

/// The part of the line through all marks that crosses this row: from half-way to the rail before to half-way to the next.
fn profile(sides: &[Side], place: usize) -> El {
    let points = points(sides, place);
    let line = el("polyline").attr("points", &points).attr("vector-effect", "non-scaling-stroke");
    el("svg").class("profile").attr("viewBox", "0 0 100 100").attr("preserveAspectRatio", "none").add(line)
}

fn points(sides: &[Side], place: usize) -> String {
    let at = |place: usize| sides.get(place).map(|side| u16::from(placement(*side).0));
    let here = at(place).unwrap_or_default();
    let point = |x: u16, y: &str| cat(&x.to_string(), ",", y);
    let mut all = Vec::new();
    if let Some(before) = place.checked_sub(1).and_then(at) {
        all.push(point(u16::midpoint(here, before), "0"));
    }
    all.push(point(here, "50"));
    if let Some(after) = at(place + 1) {
        all.push(point(u16::midpoint(here, after), "100"));
    }
    joined(&all, " ")
}

#[cfg(test)]
mod tests {
    use super::{placement, points};
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
        assert_eq!(points(&sides, 0), "0,50 25,100");
        assert_eq!(points(&sides, 1), "25,0 50,50 25,100");
        assert_eq!(points(&sides, 3), "0,0 0,50");
    }
}
