use super::*;
use crate::law::FACTS;
use std::collections::BTreeSet;

fn answers(text: &str) -> Answers {
    let mut answers = Answers::default();
    for word in text.split_whitespace() {
        let (name, value) = word.split_once('=').expect("fact=answer");
        let fact = FactId::parse(name).expect("a fact");
        let place = fact.fact().kind.options().iter().position(|option| *option == value);
        let answer = if value == "none" { Answer::None } else { Answer::Options(1 << place.expect("an option")) };
        assert!(answers.set(fact, Some(answer)), "{word}");
    }
    answers
}

#[track_caller]
fn check(text: &str, approach: Approach, aspect: Aspect, expected: &str) {
    assert_eq!(fate(approach, aspect, &answers(text)).join(" "), expected, "{approach:?} {aspect:?} on {text}");
}

const TRAFFICKED: &str = "acts=recruitment purpose=forced_labour means=deception";
const SMUGGLED: &str = "acts=transportation purpose=none age=adult border=yes illegal_entry=yes destination_status=foreigner \
     procured=yes profit=fee_from_migrant";

#[test]
fn variants_follow_the_facts() {
    use Approach::{ArrestAndDeport, JailTheOffender, ProtectTheVictim};
    use Aspect::{Return, Status, Stay, Support, Testimony};
    let case = |more: &str| [TRAFFICKED, more].join(" ");
    // Nothing answered: nothing is taken for granted.
    check("", ArrestAndDeport, Status, "ad_status_open");
    check("", JailTheOffender, Status, "jo_status_perhaps");
    check("", ProtectTheVictim, Stay, "pv_stay_if");
    check("", ProtectTheVictim, Support, "pv_support_perhaps");
    // A foreigner and a national; lawful and unlawful entry.
    let foreigner = case("border=yes destination_status=foreigner illegal_entry=yes");
    check(&foreigner, ArrestAndDeport, Status, "ad_status_irregular");
    check(&foreigner, ArrestAndDeport, Stay, "ad_stay");
    check(&foreigner, JailTheOffender, Stay, "jo_stay");
    check(&foreigner, ProtectTheVictim, Stay, "pv_stay");
    let lawful = case("border=yes destination_status=foreigner illegal_entry=no illegal_stay=no");
    check(&lawful, ArrestAndDeport, Status, "ad_status_regular");
    let national = case("border=yes destination_status=national_or_resident fear_of_return=yes age=child");
    check(&national, ArrestAndDeport, Status, "ad_status_home ad_child");
    check(&national, ArrestAndDeport, Testimony, "ad_testimony_home");
    for approach in Approach::ALL {
        check(&national, *approach, Stay, "home_stay");
        check(&national, *approach, Return, "home_return");
    }
    // No border, nobody remains unlawfully: an answer on status that is no longer asked for counts for nothing.
    let inside = case("border=no illegal_stay=no destination_status=foreigner");
    check(&inside, ArrestAndDeport, Stay, "ad_stay_if");
    // A child, agreement, acts that the person was made to do, fear.
    check(&case("age=child"), ProtectTheVictim, Return, "pv_return pv_return_child");
    check(&case("age=child"), JailTheOffender, Support, "jo_support jo_support_child");
    check(&case("consent=at_first"), ArrestAndDeport, Status, "ad_status_open ad_consent");
    check(&case("consent=at_first"), JailTheOffender, Testimony, "jo_testimony jo_consent");
    check(&case("consent=never"), ProtectTheVictim, Status, "pv_status_trafficked");
    let made = "acts=receipt purpose=forced_criminality means=fraud";
    check(made, ProtectTheVictim, Status, "pv_status_trafficked pv_compelled");
    check(&case("fear_of_return=yes"), ArrestAndDeport, Stay, "ad_stay_if ad_fear");
    check(&case("fear_of_return=yes"), JailTheOffender, Return, "jo_return_if no_refoulement");
    // Smuggled, endangered, and neither.
    check(SMUGGLED, JailTheOffender, Stay, "jo_stay_smuggled");
    check(SMUGGLED, ProtectTheVictim, Support, "pv_support_smuggled");
    check(&[SMUGGLED, "danger=yes"].join(" "), ProtectTheVictim, Support, "pv_support_endangered");
    check("acts=none border=no illegal_stay=no", ProtectTheVictim, Stay, "pv_stay_other");
    assert_eq!(fusion(&answers(SMUGGLED)), "fusion_smuggled");
    assert_eq!(fusion(&answers(TRAFFICKED)), "fusion_trafficked");
}

#[test]
fn every_sentence_can_be_reached_and_is_listed() {
    let varied = [
        FactId::DestinationStatus,
        FactId::IllegalEntry,
        FactId::IllegalStay,
        FactId::Age,
        FactId::Consent,
        FactId::Danger,
        FactId::FearOfReturn,
    ];
    let bases = [TRAFFICKED, SMUGGLED, "", "acts=none border=no", "acts=receipt purpose=forced_begging means=fraud"];
    let mut cases: Vec<Answers> = bases.into_iter().map(answers).collect();
    for fact in varied {
        let options = FACTS[fact as usize].kind.options().len();
        let answers = |case: &Answers| {
            (0..options).map(|place| case.with(fact, Some(Answer::Options(1 << place)))).collect::<Vec<_>>()
        };
        let more: Vec<Answers> = cases.iter().flat_map(answers).collect();
        cases.extend(more);
    }
    let mut reached = BTreeSet::new();
    for case in &cases {
        reached.insert(fusion(case));
        for approach in Approach::ALL {
            for aspect in Aspect::ALL {
                let ids = fate(*approach, *aspect, case);
                assert!(!ids.is_empty());
                reached.extend(ids);
            }
        }
    }
    assert_eq!(reached.into_iter().collect::<Vec<_>>(), FATES);
}
