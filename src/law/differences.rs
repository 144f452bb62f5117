//! On which side of each taught difference a case lies.

use super::answers::{Answer, Answers};
use super::elements::Elements;
use super::facts::FactId;
use super::tri::Tri;

/// The three differences of the source document, and the fourth that UNODC teaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Smuggled migrants agree to be moved; where a means was used, or for a child, agreement is irrelevant.
    Consent,
    /// Smuggling always concerns a State's border or the stay in it; trafficking needs no border.
    Transnationality,
    /// Trafficking is for exploitation; smuggling needs none.
    Exploitation,
    /// Smugglers are paid for moving people, traffickers live on exploiting them.
    Profit,
}

impl Difference {
    /// Every difference, in order.
    pub const ALL: [Self; 4] = [Self::Consent, Self::Transnationality, Self::Exploitation, Self::Profit];

    /// The id used in text keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Transnationality => "transnationality",
            Self::Exploitation => "exploitation",
            Self::Profit => "profit",
        }
    }
}

/// Where the answers lie on one difference. It describes the case; only the findings decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// As is typical of smuggling.
    Smuggling,
    /// As is typical of trafficking.
    Trafficking,
    /// As in either.
    Both,
    /// As in none of them.
    Neither,
    /// The answers leave it open.
    Open,
}

impl Side {
    /// Every side, in order.
    pub const ALL: [Self; 5] = [Self::Smuggling, Self::Trafficking, Self::Both, Self::Neither, Self::Open];

    /// The id used in text keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Smuggling => "smuggling",
            Self::Trafficking => "trafficking",
            Self::Both => "both",
            Self::Neither => "neither",
            Self::Open => "open",
        }
    }
}

/// One difference with the side that the answers are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The difference.
    pub difference: Difference,
    /// Where the answers lie.
    pub side: Side,
    /// The facts whose answers put it there, in order.
    pub facts: &'static [FactId],
}

/// The four differences with the side that the answers are on.
#[must_use]
pub fn differences(answers: &Answers) -> [Placed; 4] {
    use FactId::{Age, Border, Consent, Documents, IllegalEntry, IllegalStay, Means, Profit, Purpose};
    let e = Elements::read(answers, Tri::Unknown);
    let place = |difference, side, facts| Placed { difference, side, facts };
    [
        place(Difference::Consent, consent(answers, &e), &[Age, Means, Consent]),
        place(Difference::Transnationality, transnationality(&e), &[Border, IllegalEntry, Documents, IllegalStay]),
        place(Difference::Exploitation, exploitation(&e), &[Purpose]),
        place(Difference::Profit, profit(answers), &[Profit]),
    ]
}

/// A means, or a child: whatever the person agreed to is irrelevant (TIP 3(b), (c)). Without either, agreement at
/// the outset is what smuggling usually starts with.
fn consent(answers: &Answers, e: &Elements) -> Side {
    match (e.is(FactId::Means).or(e.is(FactId::Age)), answers.get(FactId::Consent)) {
        (Tri::Yes, _) => Side::Trafficking,
        (Tri::No, Some(Answer::Options(NEVER))) => Side::Neither,
        (Tri::No, Some(Answer::Options(_))) => Side::Smuggling,
        _ => Side::Open,
    }
}

/// The option `never` of the fact `consent`.
const NEVER: u16 = 0b100;

/// What smuggling needs, an unlawful entry, papers for it or an unlawful stay, is found in trafficking too; trafficking
/// without any of it is found, smuggling not. Nothing here speaks against trafficking.
fn transnationality(e: &Elements) -> Side {
    let over_border = e.is(FactId::Border).and(e.is(FactId::IllegalEntry).or(e.is(FactId::Documents)));
    match over_border.or(e.is(FactId::IllegalStay)) {
        Tri::Yes => Side::Both,
        Tri::No => Side::Trafficking,
        Tri::Unknown => Side::Open,
    }
}

/// Any purpose of exploitation.
fn exploitation(e: &Elements) -> Side {
    match e.is(FactId::Purpose) {
        Tri::Yes => Side::Trafficking,
        Tri::No => Side::Smuggling,
        Tri::Unknown => Side::Open,
    }
}

/// A fee for the journey, gain from exploitation, or both; any other benefit is typical of neither.
fn profit(answers: &Answers) -> Side {
    let from = |option| answers.has(FactId::Profit, option);
    match (answers.get(FactId::Profit), from(0b001), from(0b010)) {
        (None | Some(Answer::Unknown), _, _) => Side::Open,
        (_, true, true) => Side::Both,
        (_, true, false) => Side::Smuggling,
        (_, false, true) => Side::Trafficking,
        (_, false, false) => Side::Neither,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::testing::answers;

    /// The sides in the order of the differences, as `consent transnationality exploitation profit`.
    #[track_caller]
    fn check(text: &str, sides: &str) {
        assert_eq!(differences(&answers(text)).map(|placed| placed.side.name()).join(" "), sides, "{text}");
    }

    #[test]
    fn sides() {
        check("", "open open open open");
        check(
            "age=adult means=none consent=throughout border=yes illegal_entry=yes purpose=none profit=fee_from_migrant",
            "smuggling both smuggling smuggling",
        );
        check(
            "means=deception consent=at_first border=no illegal_stay=no purpose=servitude profit=exploitation",
            "trafficking trafficking trafficking trafficking",
        );
        check(
            "age=child consent=throughout border=yes purpose=servitude profit=exploitation+fee_from_migrant",
            "trafficking open trafficking both",
        );
        check(
            "age=adult means=none consent=never border=no illegal_stay=yes purpose=none profit=none",
            "neither both smuggling neither",
        );
        check(
            "age=adult means=none consent=unknown border=yes illegal_entry=no profit=other_benefit",
            "open open open neither",
        );
        check(
            "means=none consent=throughout border=yes illegal_entry=no documents=none illegal_stay=no",
            "open trafficking open open",
        );
    }

    #[test]
    fn nothing_about_a_border_is_on_the_smuggling_side_alone() {
        for row in ["border=yes illegal_entry=yes", "border=yes documents=made", "illegal_stay=yes", "border=no"] {
            let side = differences(&answers(row))[1].side;
            assert!(matches!(side, Side::Both | Side::Trafficking | Side::Open), "{row}");
        }
    }
}
