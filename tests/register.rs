//! The register as a whole: its counts, its chains of succession, its members by day.

use palermo::content::source::register::register;
use palermo::frameworks::{Day, Field, Force, Framework, P, Register, Status, members_on, succession};
use std::path::Path;
use std::sync::LazyLock;

static REGISTER: LazyLock<Register> = LazyLock::new(|| {
    let (register, faults) = register(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"));
    assert!(faults.is_empty(), "{faults:#?}");
    register
});

#[track_caller]
fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn id(place: u8) -> &'static str {
    REGISTER.framework(place).map_or("", |framework| framework.id.as_str())
}

#[test]
fn counts_are_those_of_the_record() {
    let frameworks = &REGISTER.frameworks;
    let count = |test: fn(&Framework) -> bool| frameworks.iter().filter(|one| test(one)).count();
    assert_eq!(frameworks.len(), 54);
    assert_eq!(count(|framework| framework.details.seed), 15);
    assert_eq!(count(|framework| framework.binding), 31);
    assert_eq!(REGISTER.lists.len(), 35);
    assert_eq!(REGISTER.lists.iter().map(|list| list.parties.len()).sum::<usize>(), 2506);
    assert_eq!(REGISTER.states.len(), 199);
    let memory = REGISTER.lists.iter().flat_map(|list| &list.parties).filter(|party| !party.verified).count();
    assert_eq!(memory, 729);
}

#[test]
fn lists_have_the_parties_of_the_control_totals() {
    // List, parties and members, signatures without consent.
    for (list, parties, signed) in [
        // 192 and 181 and 150 States, and the European Union is among them.
        ("untoc", 192, 2),
        ("tip_protocol", 181, 2),
        ("som_protocol", 150, 10),
        ("crc", 196, 1),
        ("opsc", 178, 8),
        ("cedaw", 189, 2),
        ("refugee_convention", 146, 0),
        ("refugee_protocol_1967", 147, 0),
        ("convention_1949", 82, 13),
        ("supplementary_slavery_convention_1956", 123, 3),
        ("slavery_convention_1926", 111, 0),
        ("coe_convention_197", 48, 0),
        ("actip", 10, 0),
        ("asean", 11, 0),
        ("commit", 6, 0),
        ("bali_process", 45, 0),
        ("asean_mla_treaty", 10, 0),
        ("asean_us_declaration", 11, 0),
        ("asean_china_mou", 11, 0),
        ("saarc", 8, 0),
        ("saarc_convention_2002", 7, 0),
        ("eu", 28, 0),
        ("council_of_europe", 47, 0),
        ("echr_article_4", 47, 0),
        ("osce", 57, 0),
        ("ecowas", 15, 0),
        ("belem_do_para", 32, 0),
        ("ilo_c182", 187, 0),
        ("ilo_p029", 52, 0),
        ("arcppt", 5, 0),
    ] {
        let rows = &REGISTER.list(list).expect(list).parties;
        let consents = rows.iter().filter(|party| party.kind.is_some()).count();
        assert_eq!((consents, rows.len() - consents), (parties, signed), "{list}");
    }
}

#[test]
fn chains_run_from_the_oldest_to_the_newest() {
    let chain = |framework: &str| -> Vec<&str> {
        let (place, _) = REGISTER.find(framework).expect("a framework");
        succession(&REGISTER, place).into_iter().map(id).collect()
    };
    for link in ["arcppt", "artip", "aaptip", "asean_act"] {
        assert_eq!(chain(link), ["arcppt", "artip", "aaptip", "asean_act"]);
    }
    assert_eq!(chain("eu_directive_2011_36"), ["eu_framework_decision_2002", "eu_directive_2011_36"]);
    assert_eq!(chain("asean_declaration_trafficking"), ["asean_declaration_trafficking", "actip"]);
    assert_eq!(chain("untoc"), ["untoc"]);
}

#[test]
fn members_are_told_by_day() {
    let (place, _) = REGISTER.find("coe_convention_197").expect("a framework");
    let bound =
        |date: &str| members_on(&REGISTER, place, day(date)).iter().filter(|one| one.status == Status::Binding).count();
    assert_eq!(bound("2008-01-31"), 0);
    assert_eq!(bound("2008-02-01"), 10); // the ten States that brought it into force
    assert_eq!(bound("2026-11-23"), 48);
    let (words, _) = REGISTER.find("ilo_c029").expect("a framework");
    assert!(members_on(&REGISTER, words, day("2026-11-23")).is_empty());
}

/// The articles of a framework's duties with this force that serve this P, in order.
fn articles(id: &str, p: P, force: Force) -> String {
    let (_, framework) = REGISTER.find(id).expect("a framework");
    let chosen = framework.duties.iter().filter(|duty| duty.force == force && duty.ps.contains(&p));
    chosen.map(|duty| duty.article.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn duties_are_told_apart_by_p_and_by_force() {
    for (id, p, force, expected) in [
        ("tip_protocol", P::Protection, Force::ShallConsider, "6(3) 6(5) 7"),
        ("tip_protocol", P::Protection, Force::Shall, "6(1) 6(2) 6(4) 6(6) 8 14"),
        ("tip_protocol", P::Prosecution, Force::Shall, "5 6(2)"),
        ("tip_protocol", P::Prevention, Force::Shall, "9(1) 9(5) 11"),
        ("som_protocol", P::Prosecution, Force::Shall, "6(1) 6(3)"),
        ("som_protocol", P::Partnership, Force::ShallConsider, "17"),
        ("coe_convention_197", P::Prosecution, Force::ShallConsider, "19"),
        ("coe_convention_197", P::Protection, Force::Shall, "10 12 13 14 15 16 26"),
        ("eu_directive_2004_81", P::Protection, Force::ShallConsider, "8"),
        ("actip", P::Protection, Force::ShallConsider, "14(4) 14(7)"),
        ("commit", P::Policy, Force::Political, "I V"),
        ("commit", P::Protection, Force::Shall, ""),
        ("refugee_convention", P::Protection, Force::Shall, "31 33"),
    ] {
        assert_eq!(articles(id, p, force), expected, "{id} {p:?} {force:?}");
    }
}

#[test]
fn duties_are_data_of_most_frameworks() {
    let duties =
        || REGISTER.frameworks.iter().flat_map(|framework| framework.duties.iter().map(move |duty| (framework, duty)));
    assert_eq!(duties().count(), 169);
    for (framework, duty) in duties() {
        assert!(!duty.ps.is_empty(), "{}", framework.id);
        assert_eq!(framework.binding, duty.force != Force::Political, "{}", framework.id);
        assert!(!duty.article.is_empty() || !framework.binding, "{}", framework.id);
        assert!(
            !duty.verified || !framework.rests_on_memory(Field::Articles) || duty.article.is_empty(),
            "{}",
            framework.id
        );
    }
    let silent = REGISTER.frameworks.iter().filter(|framework| framework.duties.is_empty());
    let silent: Vec<&str> = silent.map(|framework| framework.id.as_str()).collect();
    let programmes = [
        "untoc_review_mechanism",
        "ouagadougou_plan_2006",
        "asean_us_declaration",
        "arcppt",
        "artip",
        "aaptip",
        "asean_act",
        "ecowas_eccas_2006",
        "cis_agreement_2005",
    ];
    assert!(silent.iter().all(|id| programmes.contains(id)) && silent.len() == programmes.len(), "{silent:?}");
    for p in P::ALL {
        assert!(duties().any(|(_, duty)| duty.ps.contains(p) && duty.force == Force::Shall), "{p:?}");
    }
}
