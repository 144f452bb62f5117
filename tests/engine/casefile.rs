//! Case files and links: what is written is read back, and what is broken is refused with its place.

use palermo::casefile::{Case, Problem, ProblemKind, Value, from_link, read, to_link, write};
use palermo::frameworks::{Day, Places, StateCode};
use proptest::prelude::*;

use crate::random;

fn parse(text: &str) -> Value {
    serde_json::from_str::<serde_json::Value>(text).expect("JSON").into()
}

fn states() -> impl Strategy<Value = Vec<StateCode>> {
    proptest::collection::vec((0..250_u8).prop_map(|index| StateCode::at(index).expect("a code")), 0..4)
}

fn places() -> impl Strategy<Value = Places> {
    (states(), states(), states(), states()).prop_map(|(origin, transit, destination, directed_from)| Places {
        origin,
        transit,
        destination,
        directed_from,
    })
}

fn day() -> impl Strategy<Value = Day> {
    (1..=9999_u16, 1..=12_u8, 1..=28_u8).prop_map(|(year, month, day)| Day::new(year, month, day).expect("a day"))
}

fn case() -> impl Strategy<Value = Case> {
    let title = proptest::option::of("\\PC{0,40}|[\\x00-\\x7f]{0,20}");
    (title, random::answers(), proptest::option::of(places()), proptest::option::of(day()))
        .prop_map(|(title, answers, states, date)| Case { title, answers, states, date })
}

/// Any JSON at all, with keys and words of the format mixed in.
fn json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("palermo-case/1"),
        Just("none"),
        Just("unknown"),
        Just("yes"),
        Just("recruitment"),
        Just("GB"),
        Just("UK"),
        Just("2021-05-01"),
        Just(""),
        Just("é"),
    ];
    let key = prop_oneof![
        4 => prop_oneof![Just("answers"), Just("states"), Just("date"), Just("title"), Just("acts"), Just("age"),
            Just("means"), Just("origin"), Just("transit"), Just("documents")].prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i32>().prop_map(|number| Value::Number(number.to_string())),
        word.prop_map(|word| Value::String(word.to_owned())),
        "\\PC{0,80}".prop_map(Value::String),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::List),
            proptest::collection::vec((key.clone(), inner), 0..5).prop_map(Value::Object),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn every_case_comes_back_from_its_file(case in case()) {
        prop_assert_eq!(read(&parse(&write(&case))), Ok(case));
    }

    #[test]
    fn every_case_comes_back_from_its_link(case in case()) {
        let link = to_link(&case);
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'));
        prop_assert_eq!(from_link(&link), Ok(case));
    }

    #[test]
    fn a_changed_link_is_refused(case in case(), at in any::<prop::sample::Index>(), to in "[A-Za-z0-9_-]") {
        let link = to_link(&case);
        let at = at.index(link.len());
        let mut changed = link.clone();
        changed.replace_range(at..=at, &to);
        if changed != link {
            prop_assert!(from_link(&changed).is_err());
        }
    }

    #[test]
    fn a_cut_link_is_refused(case in case(), at in any::<prop::sample::Index>()) {
        let link = to_link(&case);
        prop_assert!(from_link(&link[..at.index(link.len())]).is_err());
        prop_assert!(from_link(&[link.as_str(), "A"].concat()).is_err());
    }

    #[test]
    fn no_text_as_a_link_panics(text in "\\PC{0,60}|1[A-Za-z0-9_-]{0,80}") {
        if let Ok(case) = from_link(&text) {
            prop_assert_eq!(to_link(&case), text);
        }
    }

    #[test]
    fn no_json_panics_and_a_problem_names_its_place(value in json()) {
        let framed = match &value {
            Value::Object(members) => {
                let mark = ("format".to_owned(), Value::String("palermo-case/1".to_owned()));
                Value::Object([mark].into_iter().chain(members.iter().cloned()).collect())
            }
            other => other.clone(),
        };
        for value in [value, framed] {
            match read(&value) {
                Ok(case) => prop_assert_eq!(read(&parse(&write(&case))), Ok(case)),
                Err(problem) => {
                    prop_assert!(problem.place.chars().count() <= 61 && problem.found.chars().count() <= 61);
                    prop_assert!(!problem.place.contains('\n') && !problem.found.contains('\n'));
                    prop_assert!(problem.kind == ProblemKind::NotObject || !problem.place.is_empty() || problem.found.is_empty());
                }
            }
        }
    }
}

#[test]
fn hostile_links() {
    let huge = ["1", &"A".repeat(1_000_000)].concat();
    for text in [huge.as_str(), "1AAAA", "1____________________________________", "1\0\0\0", "#1AAAAzJw", " 1AAAAzJw"] {
        assert!(from_link(text).is_err());
    }
    assert_eq!(from_link("1AAAAzJw"), Ok(Case::default()));
}

/// A file with these members beside the format, and the problem in it: kind, place, found, what is expected.
#[track_caller]
fn check(members: &str, kind: &str, place: &str, found: &str, expected: &str) {
    let text = ["{\"format\": \"palermo-case/1\", ", members, "}"].concat();
    let problem = read(&parse(&text)).expect_err("a problem");
    let Problem { place: at, kind: is, found: what, expected: instead } = problem;
    assert_eq!(
        (is.name(), at.as_str(), what.as_str(), instead.join(" ").as_str()),
        (kind, place, found, expected),
        "{members}"
    );
}

#[test]
fn problems_name_the_place_and_the_remedy() {
    check(r#""answer": {}"#, "unknown_key", "answer", "answer", "format title answers states date");
    check(r#""title": 5"#, "wrong_type", "title", "number", "string");
    check(r#""answers": []"#, "wrong_type", "answers", "list", "object");
    check(
        r#""answers": {"acts": ["recruitment", "kidnapping"]}"#,
        "unknown_id",
        "answers.acts[1]",
        "kidnapping",
        "recruitment transportation transfer harbouring receipt",
    );
    check(
        r#""answers": {"acts": []}"#,
        "empty_list",
        "answers.acts",
        "",
        "recruitment transportation transfer harbouring receipt none unknown",
    );
    check(
        r#""answers": {"documents": ["made", "none"]}"#,
        "none_in_list",
        "answers.documents[1]",
        "none",
        "made procured_provided_possessed",
    );
    check(
        r#""answers": {"documents": ["unknown"]}"#,
        "none_in_list",
        "answers.documents[0]",
        "unknown",
        "made procured_provided_possessed",
    );
    check(
        r#""answers": {"documents": "made"}"#,
        "list_expected",
        "answers.documents",
        "made",
        "made procured_provided_possessed none unknown",
    );
    check(r#""answers": {"documents": {}}"#, "wrong_type", "answers.documents", "object", "list none unknown");
    check(r#""answers": {"documents": [3]}"#, "wrong_type", "answers.documents[0]", "number", "string");
    check(r#""answers": {"age": ["child"]}"#, "wrong_type", "answers.age", "list", "string");
    check(r#""answers": {"age": "none"}"#, "unknown_id", "answers.age", "none", "adult child unknown");
    check(r#""answers": {"border": true}"#, "wrong_type", "answers.border", "boolean", "string");
    check(r#""answers": {"border": null}"#, "wrong_type", "answers.border", "null", "string");
    check(
        r#""answers": {"Border": "yes"}"#,
        "unknown_key",
        "answers.Border",
        "Border",
        "acts purpose profit age means consent border illegal_entry destination_status procured documents illegal_stay danger \
         degrading_treatment organised_group transnational_link fear_of_return",
    );
    check(
        r#""answers": {"states": {}}"#,
        "unknown_key",
        "answers.states",
        "states",
        "acts purpose profit age means consent border illegal_entry destination_status procured documents illegal_stay danger \
         degrading_treatment organised_group transnational_link fear_of_return",
    );
    check(r#""states": []"#, "wrong_type", "states", "list", "object");
    check(
        r#""states": {"from": []}"#,
        "unknown_key",
        "states.from",
        "from",
        "origin transit destination directed_from",
    );
    check(r#""states": {"transit": "FR"}"#, "wrong_type", "states.transit", "string", "list");
    check(r#""states": {"transit": ["FR", 3]}"#, "wrong_type", "states.transit[1]", "number", "string");
    check(r#""states": {"origin": ["vn"]}"#, "lower_case_code", "states.origin[0]", "vn", "VN");
    check(r#""states": {"origin": ["UK"]}"#, "uk_code", "states.origin[0]", "UK", "GB");
    check(r#""states": {"origin": ["EU"]}"#, "eu_code", "states.origin[0]", "EU", "");
    check(r#""states": {"origin": ["ZZ"]}"#, "unknown_code", "states.origin[0]", "ZZ", "");
    check(r#""states": {"origin": ["Viet Nam"]}"#, "unknown_code", "states.origin[0]", "Viet Nam", "");
    check(r#""date": "1 May 2021""#, "bad_date", "date", "1 May 2021", "YYYY-MM-DD");
    check(r#""date": "2021-05""#, "bad_date", "date", "2021-05", "YYYY-MM-DD");
    check(r#""date": "2021-02-29""#, "impossible_date", "date", "2021-02-29", "YYYY-MM-DD");
    check(r#""date": 2021"#, "wrong_type", "date", "number", "string");
    let long = "x".repeat(201);
    check(&format!(r#""title": "{long}""#), "title_too_long", "title", "201", "200");
    check(
        &format!(r#""date": "{}\n{}""#, "a".repeat(9), "b".repeat(80)),
        "bad_date",
        "date",
        &format!("{} {}…", "a".repeat(9), "b".repeat(50)),
        "YYYY-MM-DD",
    );
}

#[test]
fn the_format_comes_first() {
    for (text, kind, place) in [
        ("[]", "not_object", ""),
        ("\"palermo-case/1\"", "not_object", ""),
        ("{}", "format_missing", "format"),
        ("{\"answers\": {}}", "format_missing", "format"),
        ("{\"format\": \"palermo-case/2\", \"answer\": 1}", "format_wrong", "format"),
        ("{\"format\": 1}", "wrong_type", "format"),
    ] {
        let problem = read(&parse(text)).expect_err("a problem");
        assert_eq!((problem.kind.name(), problem.place.as_str()), (kind, place), "{text}");
    }
}

#[test]
fn what_may_be_left_out() {
    assert_eq!(read(&parse("{\"format\": \"palermo-case/1\"}")), Ok(Case::default()));
    let title = "ü".repeat(200);
    let case = read(&parse(&format!(
        "{{\"title\": \"{title}\", \"format\": \"palermo-case/1\", \"states\": {{\"transit\": []}}}}"
    )));
    assert_eq!(case, Ok(Case { title: Some(title), states: Some(Places::default()), ..Case::default() }));
}

#[test]
fn problem_names_are_unique() {
    let mut names: Vec<&str> = ProblemKind::ALL.iter().map(|kind| kind.name()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), ProblemKind::ALL.len());
}
