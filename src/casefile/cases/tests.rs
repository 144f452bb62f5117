use super::read_cases;
use crate::casefile::Value;
use crate::frameworks::Day;
use crate::law::{Answer, FactId};
use crate::practice::{ScenarioKind, Stated};

fn value(text: &str) -> Value {
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) => value.into(),
        Err(error) => panic!("{error}: {text}"),
    }
}

/// A file with one case of these entries besides id, kind and title.
fn one(entries: &str) -> String {
    [r#"{"format":"palermo-cases/1","cases":[{"id":"a","kind":"judgment","title":"A","#, entries, "}]}"].concat()
}

const SENTENCE: &str = r#""sentences":[{"text":"She is nineteen.","shows":{"age":"adult"}}]"#;

#[test]
fn a_whole_case_is_read() {
    let text = r#"{"format":"palermo-cases/1","cases":[{"id":"day_labour","kind":"judgment","title":"Day labour","difficulty":2,
        "ways":["land"],"forms":["labour"],"region":"anywhere","misconceptions":["either_or"],"ask_frameworks":["tip_protocol"],
        "date":"2020-02-29","note":"Why.","states":{"origin":["VN"]},
        "sentences":[{"text":"He is twenty.","shows":{"age":"adult"}},{"text":"It rains."},{"text":"A van took him.","shows":{"acts":["transportation"],"age":"adult"}}],
        "expect":{"headline":"undetermined","findings":{"tip.act":"met"}},
        "source":{"name":"A court","citation":"[2020] 1","url":"https://example.org","seen":"2026-01-02"}}]}"#;
    let cases = match read_cases(&value(text)) {
        Ok(cases) => cases,
        Err(problem) => panic!("{problem:?}"),
    };
    assert_eq!(cases.len(), 1);
    let case = &cases[0];
    assert_eq!((case.kind, case.difficulty, case.date), (ScenarioKind::Judgment, 2, Day::new(2020, 2, 29)));
    let stated = |fact, answer, sentences: &[u8]| Stated { fact, answer, sentences: sentences.to_vec() };
    assert_eq!(
        case.stated,
        [stated(FactId::Acts, Answer::Options(0b10), &[2]), stated(FactId::Age, Answer::Options(0b01), &[0, 2]),]
    );
    assert_eq!(case.source.as_ref().and_then(|source| source.seen), Day::new(2026, 1, 2));
}

#[test]
fn problems_name_their_place() {
    let two = |one: &str, other: &str| {
        [
            r#"{"format":"palermo-cases/1","cases":[{"id":"a","kind":"pair","title":"A","#,
            one,
            r#"},{"kind":"pair","title":"B","#,
            other,
            "}]}",
        ]
        .concat()
    };
    let age = |age: &str| [r#""sentences":[{"text":"T","shows":{"age":""#, age, r#""}}]"#].concat();
    for (text, place, kind) in [
        ("[]".to_owned(), "", "not_object"),
        (r#"{"cases":[]}"#.to_owned(), "format", "format_missing"),
        (r#"{"format":"palermo-case/1","answers":{}}"#.to_owned(), "format", "format_wrong"),
        (r#"{"format":"palermo-cases/1"}"#.to_owned(), "cases", "missing"),
        (r#"{"format":"palermo-cases/1","cases":[]}"#.to_owned(), "cases", "empty"),
        (r#"{"format":"palermo-cases/1","cases":[7]}"#.to_owned(), "cases[0]", "wrong_type"),
        (r#"{"format":"palermo-cases/1","cases":[{"id":"a"}]}"#.to_owned(), "cases[0].kind", "missing"),
        (r#"{"format":"palermo-cases/1","cases":[],"by":"me"}"#.to_owned(), "by", "unknown_key"),
        (one(r#""headline":"both""#), "cases[0].headline", "unknown_key"),
        (one(r#""note":"n""#), "cases[0].sentences", "missing"),
        (one(r#""sentences":[{"text":"T"}]"#), "cases[0].sentences", "nothing_shown"),
        (one(r#""sentences":[{"text":" "}]"#), "cases[0].sentences[0].text", "empty"),
        (one(r#""sentences":[{"shows":{"age":"adult"}}]"#), "cases[0].sentences[0].text", "missing"),
        (
            one(r#""sentences":[{"text":"T","shows":{"means":["fraud","magic"]}}]"#),
            "cases[0].sentences[0].shows.means[1]",
            "unknown_id",
        ),
        (
            one(r#""sentences":[{"text":"T","shows":{"mood":"sad"}}]"#),
            "cases[0].sentences[0].shows.mood",
            "unknown_key",
        ),
        (
            one(r#""sentences":[{"text":"T","shows":{"age":"adult"}},{"text":"U","shows":{"age":"child"}}]"#),
            "cases[0].sentences[1].shows.age",
            "second_answer",
        ),
        (one(&[SENTENCE, r#","difficulty":4"#].concat()), "cases[0].difficulty", "unknown_id"),
        (one(&[SENTENCE, r#","ways":["tunnel"]"#].concat()), "cases[0].ways[0]", "unknown_id"),
        (one(&[SENTENCE, r#","states":{"origin":["UK"]}"#].concat()), "cases[0].states.origin[0]", "uk_code"),
        (one(&[SENTENCE, r#","date":"2023-02-30""#].concat()), "cases[0].date", "impossible_date"),
        (one(&[SENTENCE, r#","source":{"name":"A","seen":"today"}"#].concat()), "cases[0].source.seen", "bad_date"),
        (one(&[SENTENCE, r#","expect":{"headline":"trafficking"}"#].concat()), "cases[0].expect.headline", "not_found"),
        (
            one(&[SENTENCE, r#","expect":{"findings":{"tip.act":"met"}}"#].concat()),
            "cases[0].expect.findings.tip.act",
            "not_found",
        ),
        (one(&[SENTENCE, r#","twin":"b""#].concat()), "cases[0].twin", "no_twin"),
        (two(&age("adult"), &[r#""id":"a","#, &age("child")].concat()), "cases[1].id", "second_id"),
        (two(&age("adult"), &[r#""id":"B b","#, &age("child")].concat()), "cases[1].id", "bad_id"),
        (
            two(&[r#""twin":"b","#, &age("adult")].concat(), &[r#""id":"b","twin":"a","#, &age("adult")].concat()),
            "cases[0].twin",
            "twin_apart",
        ),
    ] {
        let problem = read_cases(&value(&text)).err().map(|problem| (problem.place, problem.kind.name()));
        assert_eq!(problem, Some((place.to_owned(), kind)), "{text}");
    }
    let twins = two(&[r#""twin":"b","#, &age("adult")].concat(), &[r#""id":"b","twin":"a","#, &age("child")].concat());
    assert_eq!(read_cases(&value(&twins)).map(|cases| cases.len()), Ok(2));
}
