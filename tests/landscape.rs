//! What the register says of States on days: 2008, when the source document was written, and 2026.

use palermo::content::source::register::register;
use palermo::frameworks::{
    Applies, Dated, Day, Note, Places, ReasonId, Register, StateCode, Status, Var, applies, standing,
};
use palermo::law::{Answer, Answers, FactId};
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

#[track_caller]
fn code(text: &str) -> Option<StateCode> {
    (text != "--").then(|| StateCode::parse(text).expect("a code"))
}

fn id(place: u8) -> &'static str {
    REGISTER.framework(place).map_or("", |framework| framework.id.as_str())
}

#[track_caller]
fn stand(date: &str, state: &str, framework: &str) -> Applies {
    let (place, _) = REGISTER.find(framework).expect("a framework");
    standing(&REGISTER, place, code(state), day(date)).expect("a framework")
}

/// The answers of `fact=option+option` pairs; `none` and `unknown` as in a case file.
#[track_caller]
fn answers(pairs: &str) -> Answers {
    let mut answers = Answers::default();
    for pair in pairs.split_whitespace() {
        let (name, options) = pair.split_once('=').expect("fact=options");
        let fact = FactId::parse(name).expect("a fact");
        let answer = match options {
            "none" => Answer::None,
            "unknown" => Answer::Unknown,
            _ => Answer::Options(options.split('+').fold(0, |mask, option| {
                let place = fact.fact().kind.options().iter().position(|known| *known == option);
                mask | 1 << place.expect("an option")
            })),
        };
        assert!(answers.set(fact, Some(answer)), "{pair}");
    }
    answers
}

fn places(origin: &[&str], destination: &[&str]) -> Places {
    let codes = |list: &[&str]| list.iter().filter_map(|text| code(text)).collect();
    Places { origin: codes(origin), destination: codes(destination), ..Places::default() }
}

/// Every block of `landscape.txt`: a day and a State, and each framework in one line by its status.
#[test]
fn landscapes() {
    let mut blocks = 0;
    for block in include_str!("landscape.txt").split("\n\n").filter(|block| !block.starts_with('#')) {
        let mut lines = block.lines();
        let (date, state) = lines.next().and_then(|head| head.split_once(' ')).expect("a head");
        let mut expected: Vec<(&str, &str)> = Vec::new();
        for line in lines {
            let (status, ids) = line.trim().split_once(": ").expect("status: ids");
            expected.extend(ids.split(' ').map(|id| (id, status)));
        }
        expected.sort_unstable();
        let mut found: Vec<(&str, &str)> = (0..54)
            .filter_map(|place| standing(&REGISTER, place, code(state), day(date)))
            .map(|applies| (id(applies.framework), applies.status.name()))
            .collect();
        found.sort_unstable();
        assert_eq!(found, expected, "{date} {state}");
        blocks += 1;
    }
    assert_eq!(blocks, 68);
}

/// Read by hand from `parties.csv`: day, State, framework; status, since, until, reason.
#[test]
fn dates_and_reasons() {
    for (date, state, framework, status, since, until, reason) in [
        // VN to GB
        ("2008-11-30", "VN", "tip_protocol", "not_yet", "2012-07-08", "", "bound_later"),
        ("2012-06-20", "VN", "tip_protocol", "not_yet", "2012-07-08", "", "consented_not_bound"),
        ("2012-07-08", "VN", "tip_protocol", "binding", "2012-07-08", "", "bound"),
        ("2008-11-30", "VN", "som_protocol", "not_party", "", "", "outside_until"),
        ("2026-11-23", "VN", "som_protocol", "not_recorded", "", "", "no_accession"),
        ("2026-11-23", "VN", "actip", "binding", "2017-03-08", "", "bound"),
        ("2008-11-30", "GB", "tip_protocol", "binding", "2006-03-11", "", "bound"),
        ("2008-11-30", "GB", "coe_convention_197", "not_yet", "2009-04-01", "", "bound_later"),
        ("2026-11-23", "GB", "coe_convention_197", "binding", "2009-04-01", "", "bound"),
        // TH: signed the Smuggling Protocol in 2001 and did no more
        ("2008-11-30", "TH", "som_protocol", "not_party", "", "", "signed_only"),
        ("2026-11-23", "TH", "som_protocol", "not_party", "", "", "signed_only"),
        ("2008-11-30", "TH", "untoc", "not_yet", "2013-11-16", "", "bound_later"),
        // KH to TH, CN to AU, NG to IT, PH to MY, BR, US
        ("2008-11-30", "KH", "tip_protocol", "binding", "2007-08-01", "", "bound"),
        ("2008-11-30", "CN", "tip_protocol", "not_yet", "2010-03-10", "", "bound_later"),
        ("2026-11-23", "CN", "tip_protocol", "binding", "2010-03-10", "", "bound"),
        ("2026-11-23", "CN", "som_protocol", "not_recorded", "", "", "no_accession"),
        ("2008-11-30", "AU", "bali_process", "commitment", "", "", "takes_part_undated"),
        ("2008-11-30", "NG", "tip_protocol", "binding", "2003-12-25", "", "bound"),
        ("2008-11-30", "NG", "ecowas_plan_2001", "commitment", "2001-12-21", "", "takes_part"),
        ("2008-11-30", "IT", "brussels_declaration", "commitment", "2002-09-20", "", "takes_part"),
        ("2008-11-30", "IT", "som_protocol", "binding", "2006-09-01", "", "bound"),
        ("2008-11-30", "PH", "som_protocol", "binding", "2004-01-28", "", "bound"),
        ("2008-11-30", "MY", "tip_protocol", "not_yet", "2009-03-28", "", "bound_later"),
        ("2009-03-01", "MY", "tip_protocol", "not_yet", "2009-03-28", "", "consented_not_bound"),
        ("2008-11-30", "BR", "som_protocol", "binding", "2004-02-28", "", "bound"),
        ("2026-11-23", "BR", "belem_do_para", "binding", "", "", "bound_undated"),
        ("2008-11-30", "BR", "belem_do_para", "not_recorded", "", "", "bound_undated_open"),
        ("2026-11-23", "US", "belem_do_para", "not_party", "", "", "outside"),
        ("2026-11-23", "US", "crc", "not_party", "", "", "signed_only"),
        ("2026-11-23", "US", "tip_protocol", "binding", "2005-12-03", "", "bound"),
        // ILO C182: no dates of its own, everyone bound by 4 August 2021
        ("2021-08-03", "BR", "ilo_c182", "not_recorded", "", "", "bound_undated_open"),
        ("2021-08-04", "BR", "ilo_c182", "binding", "", "", "bound_undated"),
        // Denmark and the EU acts: the Framework Decision was not replaced for it, and the directives do not bind it
        ("2008-11-30", "DK", "eu_framework_decision_2002", "binding", "2002-08-01", "", "bound"),
        ("2026-11-23", "DK", "eu_framework_decision_2002", "binding", "2002-08-01", "", "bound"),
        ("2026-11-23", "DK", "eu_directive_2011_36", "not_party", "", "", "outside"),
        ("2026-11-23", "DK", "eu_directive_2024_1712", "not_party", "", "", "outside"),
        ("2026-11-23", "DK", "eu_directive_2004_81", "not_party", "", "", "outside"),
        ("2026-11-23", "DK", "eu_facilitators_package", "binding", "2002-12-05", "", "bound"),
        ("2026-11-23", "IT", "eu_framework_decision_2002", "ended", "2002-08-01", "2011-04-14", "state_replaced"),
        ("2026-11-23", "US", "eu_framework_decision_2002", "ended", "2002-08-01", "2011-04-14", "ended_replaced"),
        // The United Kingdom: the Framework Decision until it joined the directive, EU acts until the end of 2020
        ("2011-10-13", "GB", "eu_directive_2011_36", "not_yet", "2011-10-14", "2020-12-31", "bound_later"),
        ("2011-10-14", "GB", "eu_framework_decision_2002", "binding", "2002-08-01", "2011-10-14", "bound"),
        ("2011-10-15", "GB", "eu_framework_decision_2002", "ended", "2002-08-01", "2011-10-14", "state_replaced"),
        ("2020-12-31", "GB", "eu_directive_2011_36", "binding", "2011-10-14", "2020-12-31", "bound"),
        ("2021-01-01", "GB", "eu_directive_2011_36", "ended", "2011-10-14", "2020-12-31", "left"),
        ("2021-01-01", "GB", "eu_facilitators_package", "ended", "2002-12-05", "2020-12-31", "left"),
        ("2026-11-23", "GB", "eu_directive_2004_81", "not_party", "", "", "outside"),
        ("2020-02-01", "GB", "brussels_declaration", "ended", "2002-09-20", "2020-01-31", "left"),
        ("2021-01-01", "GB", "echr_article_4", "binding", "1953-09-03", "", "bound"),
        // Russia and the European Convention on Human Rights
        ("2022-09-16", "RU", "echr_article_4", "binding", "1998-05-05", "2022-09-16", "bound"),
        ("2022-09-17", "RU", "echr_article_4", "ended", "1998-05-05", "2022-09-16", "left"),
        // Uncertain States
        ("2014-01-27", "SO", "tip_protocol", "not_party", "", "", "outside_until"),
        ("2014-01-28", "SO", "tip_protocol", "not_recorded", "", "", "no_accession_doubtful"),
        ("2026-11-23", "GA", "som_protocol", "not_recorded", "", "", "no_accession_doubtful"),
        ("2026-11-23", "ER", "som_protocol", "binding", "2014-10-25", "", "bound"),
        ("2026-11-23", "IR", "untoc", "not_party", "", "", "signed_only"),
        ("2026-11-23", "SO", "untoc_review_mechanism", "not_recorded", "", "", "no_accession"),
        // Partial dates
        ("2017-02-01", "LA", "actip", "not_yet", "2017-03-08", "", "not_in_force"),
        ("2017-06-15", "LA", "actip", "not_recorded", "2017", "", "state_start_open"),
        ("2017-12-31", "ID", "actip", "binding", "2017", "", "bound"),
        ("2017-08-31", "MY", "actip", "not_yet", "2017-09", "", "bound_later"),
        ("2017-09-15", "MY", "actip", "not_recorded", "2017-09", "", "state_start_open"),
        ("2017-10-01", "MY", "actip", "binding", "2017-09", "", "bound"),
        ("2021-01-15", "KM", "som_protocol", "not_recorded", "2021-01", "", "state_start_open"),
        ("2020-10-15", "GB", "untoc_review_mechanism", "not_recorded", "2020-10", "", "start_open"),
        ("2020-11-01", "GB", "untoc_review_mechanism", "commitment", "2020-10", "", "takes_part"),
        ("2006-06-30", "TH", "arcppt", "not_recorded", "2003", "2006", "state_end_open"),
        ("2007-01-01", "TH", "arcppt", "ended", "2003", "2006", "state_replaced"),
        ("2006-06-30", "US", "arcppt", "not_recorded", "2003", "2006", "end_open"),
        ("2012-06-30", "--", "artip", "not_recorded", "2006", "2012", "end_open"),
        // Before the framework, and before any
        ("1920-01-01", "GB", "slavery_convention_1926", "not_yet", "1927-03-09", "", "not_adopted"),
        ("2003-09-28", "NG", "untoc", "not_yet", "2003-09-29", "", "not_in_force"),
        ("2000-11-14", "NG", "untoc", "not_yet", "2003-09-29", "", "not_adopted"),
        // No State named
        ("2026-11-23", "--", "tip_protocol", "candidate", "2003-12-25", "", "candidate"),
        ("2008-11-30", "--", "eu_framework_decision_2002", "candidate", "2002-08-01", "", "candidate"),
        ("2026-11-23", "--", "eu_framework_decision_2002", "ended", "2002-08-01", "2011-04-14", "ended_replaced"),
        // Territories: in the Bali Process, otherwise not in the data
        ("2026-11-23", "HK", "bali_process", "commitment", "", "", "takes_part_undated"),
        ("2026-11-23", "HK", "tip_protocol", "not_recorded", "", "", "territory"),
        ("2026-11-23", "GL", "cedaw", "not_recorded", "", "", "territory"),
        ("2026-11-23", "XK", "crc", "not_party", "", "", "outside"),
        // Left ECOWAS, joined ASEAN and the European Union
        ("2025-01-29", "BF", "ecowas_plan_2001", "commitment", "2001-12-21", "2025-01-29", "takes_part"),
        ("2025-01-30", "BF", "ecowas_plan_2001", "ended", "2001-12-21", "2025-01-29", "left"),
        ("2008-11-30", "TL", "aseanapol", "not_yet", "2025-10-26", "", "joined_later"),
        ("2008-11-30", "HR", "eu_directive_2004_81", "not_yet", "2013-07-01", "", "bound_later"),
        // A rule in words
        ("2026-11-23", "FR", "global_compact_migration", "not_recorded", "", "", "words_only"),
        ("2026-11-23", "KH", "artip", "ended", "2006", "2012", "ended_replaced"),
    ] {
        let found = stand(date, state, framework);
        let read = (found.status.name(), found.since.to_string(), found.until.to_string(), found.reason.name());
        assert_eq!(read, (status, since.to_owned(), until.to_owned(), reason), "{date} {state} {framework}");
    }
}

#[test]
fn successors_are_named() {
    for (date, state, framework, successor) in [
        ("2026-11-23", "IT", "eu_framework_decision_2002", Some("eu_directive_2011_36")),
        ("2026-11-23", "US", "eu_framework_decision_2002", Some("eu_directive_2011_36")),
        ("2026-11-23", "--", "arcppt", Some("artip")),
        ("2021-01-01", "GB", "eu_directive_2011_36", None),
        ("2022-09-17", "RU", "echr_article_4", None),
        ("2026-11-23", "DK", "eu_framework_decision_2002", None),
    ] {
        assert_eq!(stand(date, state, framework).successor.map(id), successor, "{date} {state} {framework}");
    }
}

#[test]
fn what_rests_on_memory_is_marked() {
    for (date, state, framework, unverified) in [
        ("2026-11-23", "VN", "tip_protocol", false),
        ("2026-11-23", "ER", "som_protocol", true),       // the line
        ("2026-11-23", "--", "refugee_convention", true), // its entry into force
        ("2026-11-23", "--", "tip_protocol", false),
        ("1919-01-01", "GB", "saarc_convention_2002", true), // its adoption
        ("2026-11-23", "US", "eu_directive_2011_36", true),  // whom it reaches
        ("2026-11-23", "US", "coe_convention_197", false),
        ("2026-11-23", "FR", "maputo_protocol", true),
    ] {
        assert_eq!(stand(date, state, framework).unverified, unverified, "{date} {state} {framework}");
    }
}

#[test]
fn the_subject_comes_first() {
    let smuggling = "border=yes illegal_entry=yes destination_status=foreigner procured=yes profit=fee_from_migrant";
    let neither = "acts=none profit=none illegal_stay=no documents=none";
    for (given, framework, status) in [
        ("", "tip_protocol", Status::Binding),
        ("", "som_protocol", Status::Binding),
        ("acts=none", "tip_protocol", Status::OffSubject),
        ("acts=none", "echr_article_4", Status::OffSubject),
        ("acts=none", "crc", Status::OffSubject),
        ("acts=none", "som_protocol", Status::Binding),
        ("acts=none", "untoc", Status::Binding),
        (smuggling, "tip_protocol", Status::Binding),
        ("profit=none", "som_protocol", Status::OffSubject),
        ("profit=none", "tip_protocol", Status::Binding),
        ("profit=none", "untoc", Status::Binding),
        (neither, "untoc", Status::OffSubject),
        (neither, "refugee_convention", Status::Binding),
        ("fear_of_return=no", "refugee_convention", Status::OffSubject),
        ("fear_of_return=unknown", "refugee_convention", Status::Binding),
        ("fear_of_return=no", "tip_protocol", Status::Binding),
    ] {
        let all = applies(&REGISTER, &answers(given), &places(&[], &["GB"]), day("2026-11-23"));
        let found = all.iter().find(|applies| id(applies.framework) == framework).expect("a result");
        assert_eq!(found.status, status, "{given} {framework}");
    }
}

#[test]
fn off_subject_comes_even_before_adoption() {
    let all = applies(&REGISTER, &answers("acts=none profit=none"), &Places::default(), day("1920-01-01"));
    for found in &all {
        let refugees = ["refugee_convention", "refugee_protocol_1967"].contains(&id(found.framework));
        assert_eq!(found.status, if refugees { Status::NotYet } else { Status::OffSubject }, "{}", id(found.framework));
    }
}

#[test]
fn one_result_for_each_framework_and_state() {
    let states = places(&["VN", "GB"], &["GB", "TH"]);
    let all = applies(&REGISTER, &Answers::default(), &states, day("2026-11-23"));
    let order: Vec<_> = all.iter().map(|applies| (applies.framework, applies.state)).collect();
    let expected: Vec<_> = (0..54).flat_map(|place| ["VN", "GB", "TH"].map(|state| (place, code(state)))).collect();
    assert_eq!(order, expected);
    let nobody = applies(&REGISTER, &Answers::default(), &Places::default(), day("2026-11-23"));
    assert_eq!(nobody.len(), 54);
    assert!(nobody.iter().all(|applies| applies.state.is_none()));
}

#[test]
fn narrower_frameworks_say_so() {
    let labour = "purpose=forced_labour";
    for (given, state, framework, note, there) in [
        ("age=adult", "GB", "crc", Note::ChildrenOnly, true),
        ("age=child", "GB", "crc", Note::ChildrenOnly, false),
        ("age=unknown", "GB", "crc", Note::ChildrenOnly, false),
        ("age=adult", "BR", "ilo_c182", Note::ChildrenOnly, true),
        ("age=adult", "US", "crc", Note::ChildrenOnly, false), // outside: its scope does not matter
        ("", "BR", "belem_do_para", Note::WomenOnly, true),
        ("age=child", "GB", "cedaw", Note::WomenOnly, true),
        ("age=adult", "NP", "saarc_convention_2002", Note::WomenAndChildrenOnly, true),
        (labour, "NP", "saarc_convention_2002", Note::ProstitutionOnly, true),
        (labour, "FR", "convention_1949", Note::ProstitutionOnly, true),
        ("", "FR", "convention_1949", Note::ProstitutionOnly, false),
        ("purpose=prostitution_of_others+forced_labour", "FR", "convention_1949", Note::ProstitutionOnly, false),
        ("purpose=other_sexual_exploitation", "FR", "convention_1949", Note::ProstitutionOnly, false),
        ("", "IT", "eu_directive_2024_1712", Note::SeeTerritory, true),
        ("", "IT", "tip_protocol", Note::SeeTerritory, false),
        ("", "ER", "som_protocol", Note::DepositDoubtful, true),
        ("", "IR", "untoc", Note::DepositMayBeMissing, true),
        ("", "GB", "untoc", Note::DepositMayBeMissing, false),
    ] {
        let all = applies(&REGISTER, &answers(given), &places(&[], &[state]), day("2026-11-23"));
        let found = all.iter().find(|applies| id(applies.framework) == framework).expect("a result");
        assert_eq!(found.notes.contains(note), there, "{given} {state} {framework}");
        assert_eq!(found.notes.iter().any(|one| one == note), there);
    }
}

/// Over all States, all frameworks and many days: no reason lacks a value that its text shows, and none stays unused.
#[test]
fn every_reason_has_what_its_text_shows() {
    let mut seen: Vec<ReasonId> = Vec::new();
    let mut days: Vec<Day> = (1925..=2027).filter_map(|year| Day::new(year, 6, 15)).collect();
    days.extend(["2006-06-30", "2012-06-30", "2020-10-15", "2022-09-17", "2012-06-20"].map(day));
    for date in days {
        for place in 0..54 {
            for state in StateCode::all().map(Some).chain([None]) {
                let found = standing(&REGISTER, place, state, date).expect("a framework");
                for variable in found.reason.variables() {
                    assert!(has(&found, *variable), "{date} {state:?} {}: {variable:?}", id(place));
                }
                if !seen.contains(&found.reason) {
                    seen.push(found.reason);
                }
            }
        }
    }
    // Without a case there is no subject; and no framework of the register ended with nothing in its place.
    let absent: Vec<_> = ReasonId::ALL.iter().filter(|reason| !seen.contains(reason)).collect();
    assert_eq!(absent, [&ReasonId::OffSubject, &ReasonId::NoFear, &ReasonId::Ended]);
}

fn has(found: &Applies, variable: Var) -> bool {
    let framework = found.of(&REGISTER).expect("a framework");
    let party = || found.party(&REGISTER).expect("a line");
    let dated = |date: Dated| !date.is_unknown();
    match variable {
        Var::Date => true,
        Var::State => found.state.is_some(),
        Var::Since => dated(found.since),
        Var::Until => dated(found.until),
        Var::Adopted => dated(framework.adopted),
        Var::Signed => dated(party().signed),
        Var::Consent => dated(party().consent),
        Var::Kind => party().kind.is_some(),
        Var::AsOf => dated(found.as_of),
        Var::Listed => framework.membership_complete_until.is_some(),
        Var::BoundBy => dated(framework.bound_by_latest),
        Var::Successor => found.successor.is_some(),
    }
}
