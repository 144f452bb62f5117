//! How fast the engine is. Budgets: findings and frameworks of one case 20 microseconds; `open` and `changes` in the worst
//! case 5 milliseconds.

use criterion::{Criterion, criterion_group, criterion_main};
use palermo::casefile::{Case, Value, from_link, read, to_link};
use palermo::content::source::load;
use palermo::frameworks::applies;
use palermo::interview::{Given, left, next};
use palermo::law::{Answer, Answers, FactId, Kind, changes, findings, open, remarks, why};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// A case of the tests by its id.
fn known(id: &str) -> Case {
    let cases: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../tests/cases/cases.json")).expect("the cases are JSON");
    let entry = cases.iter().find(|entry| entry["id"] == id).expect("a case of that id");
    read(&Value::from(entry["case"].clone())).expect("a case that can be read")
}

/// Answers that are hard to search, by climbing: from the best found, one answer is changed at a time.
fn hardest() -> Answers {
    let cost = |answers: &Answers| {
        let once = || {
            let start = Instant::now();
            black_box((open(answers), changes(answers)));
            start.elapsed()
        };
        (0..3).map(|_| once()).min().unwrap_or(Duration::ZERO)
    };
    let mut worst = (Duration::ZERO, Answers::default());
    for start in [None, Some(Answer::Unknown), Some(Answer::Options(1)), Some(Answer::Options(2)), Some(Answer::None)] {
        let mut answers = Answers::default();
        for fact in FactId::ALL {
            answers.set(fact, start);
        }
        let mut best = cost(&answers);
        for _ in 0..3 {
            for fact in FactId::ALL {
                for way in ways(fact) {
                    let tried = answers.with(fact, way);
                    let time = cost(&tried);
                    if time > best {
                        (best, answers) = (time, tried);
                    }
                }
            }
        }
        if best > worst.0 {
            worst = (best, answers);
        }
    }
    worst.1
}

/// The answers to a fact that the rules can tell apart.
fn ways(fact: FactId) -> Vec<Option<Answer>> {
    match fact.fact().kind {
        Kind::Many(_) => vec![None, Some(Answer::None), Some(Answer::Options(1)), Some(Answer::Options(2))],
        Kind::One(_) => vec![None, Some(Answer::Options(1)), Some(Answer::Options(2))],
        Kind::Places | Kind::Date => Vec::new(),
    }
}

fn engine(criterion: &mut Criterion) {
    // The one of ten migrants who is sold; and a lorry through four States.
    let case = known("e4j-m11-box5");
    let lorry = known("essex-39");
    let empty = Answers::default();
    let worst = hardest();
    let link = to_link(&case);
    let content = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"));
    let register = content.unwrap_or_else(|faults| panic!("{} faults in content", faults.len())).register;
    let places = lorry.states.clone().unwrap_or_default();
    let day = lorry.date.expect("a date");

    criterion.bench_function("findings", |bencher| bencher.iter(|| findings(black_box(&case.answers))));
    criterion.bench_function("analyse (findings and frameworks, four States)", |bencher| {
        bencher.iter(|| {
            (findings(black_box(&lorry.answers)), applies(&register, black_box(&lorry.answers), &places, day))
        });
    });
    criterion.bench_function("why, every finding", |bencher| {
        bencher.iter(|| {
            findings(black_box(&case.answers)).iter().map(|(id, _)| why(&case.answers, id).facts.len()).sum::<usize>()
        });
    });
    criterion.bench_function("remarks", |bencher| bencher.iter(|| remarks(black_box(&case.answers))));
    criterion.bench_function("open and changes, one case", |bencher| {
        bencher.iter(|| (open(black_box(&case.answers)), changes(black_box(&case.answers))));
    });
    criterion.bench_function("open and changes, nothing answered", |bencher| {
        bencher.iter(|| (open(black_box(&empty)), changes(black_box(&empty))));
    });
    criterion.bench_function("open and changes, worst case", |bencher| {
        bencher.iter(|| (open(black_box(&worst)), changes(black_box(&worst))));
    });
    let given = Given { answers: &empty, states: false, date: false };
    criterion.bench_function("interview, next and left from the start", |bencher| {
        bencher.iter(|| (next(black_box(&given)), left(black_box(&given))));
    });
    criterion.bench_function("link, there and back", |bencher| {
        bencher.iter(|| from_link(&to_link(black_box(&case))).map(|case| case.answers == empty));
    });
    assert!(from_link(&link).is_ok());
}

criterion_group!(benches, engine);
criterion_main!(benches);
