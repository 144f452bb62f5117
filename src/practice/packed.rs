//! How the practice cases travel to the browser: each as a list of texts and a row of numbers.

use super::scenario::{Form, MisconceptionId, Scenario, ScenarioKind, Source, Stated, Way};
use crate::frameworks::{Day, Places, Role, StateCode};
use crate::law::{Answer, FactId};
use serde::{Deserialize, Serialize};

/// All cases, as they are stored.
#[derive(Default, Serialize, Deserialize)]
pub struct Packed(Vec<(Vec<String>, Vec<u16>)>);

/// Packs cases for the browser.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn pack(cases: &[Scenario]) -> Packed {
    Packed(cases.iter().map(|case| (texts(case), numbers(case))).collect())
}

#[cfg(not(target_arch = "wasm32"))]
fn texts(case: &Scenario) -> Vec<String> {
    let source = |read: fn(&Source) -> &String| case.source.as_ref().map(read).cloned().unwrap_or_default();
    let mut texts = vec![
        case.id.clone(),
        case.title.clone(),
        case.region.clone(),
        case.note.clone(),
        case.twin.clone().unwrap_or_default(),
        source(|source| &source.name),
        source(|source| &source.citation),
        source(|source| &source.url),
    ];
    texts.extend(case.sentences.iter().cloned());
    texts.extend(case.ask_frameworks.iter().cloned());
    texts
}

#[cfg(not(target_arch = "wasm32"))]
fn numbers(case: &Scenario) -> Vec<u16> {
    let count = |length: usize| u16::try_from(length).unwrap_or(u16::MAX);
    let mut row = vec![case.kind as u16, case.difficulty.into()];
    row.push(mask(&case.ways.iter().map(|way| *way as u16).collect::<Vec<_>>()));
    row.push(mask(&case.forms.iter().map(|form| *form as u16).collect::<Vec<_>>()));
    row.push(mask(&case.misconceptions.iter().map(|id| *id as u16).collect::<Vec<_>>()));
    row.push(count(case.sentences.len()));
    for day in [case.date, case.source.as_ref().and_then(|source| source.seen)] {
        row.extend(day.map_or([0; 3], |day| [day.year(), day.month().into(), day.day().into()]));
    }
    for (_, states) in case.states.roles() {
        row.push(count(states.len()));
        row.extend(states.iter().map(|state| state.index().map_or(255, u16::from)));
    }
    for stated in &case.stated {
        row.push(stated.fact as u16);
        row.push(match stated.answer {
            Answer::Unknown => 0,
            Answer::None => 1,
            Answer::Options(mask) => mask + 1,
        });
        row.push(count(stated.sentences.len()));
        row.extend(stated.sentences.iter().copied().map(u16::from));
    }
    row
}

#[cfg(not(target_arch = "wasm32"))]
fn mask(places: &[u16]) -> u16 {
    places.iter().fold(0, |mask, place| mask | 1 << place)
}

/// The cases that a compiled file holds; `None` where it is damaged or of another build.
#[inline(never)]
pub fn unpack(bytes: &[u8]) -> Option<Vec<Scenario>> {
    let packed: Packed = postcard::from_bytes(bytes).ok()?;
    packed.0.into_iter().map(|(texts, numbers)| case(texts, &mut numbers.into_iter())).collect()
}

fn case(texts: Vec<String>, row: &mut impl Iterator<Item = u16>) -> Option<Scenario> {
    let mut texts = texts.into_iter();
    let mut text = || texts.next();
    let (id, title, region, note, twin) = (text()?, text()?, text()?, text()?, text()?);
    let (name, citation, url) = (text()?, text()?, text()?);
    let kind = *ScenarioKind::ALL.get(usize::from(row.next()?))?;
    let difficulty = u8::try_from(row.next()?).ok()?;
    let ways = chosen(row.next()?, Way::ALL);
    let forms = chosen(row.next()?, Form::ALL);
    let misconceptions = chosen(row.next()?, MisconceptionId::ALL);
    let count = usize::from(row.next()?);
    let sentences: Vec<String> = texts.by_ref().take(count).collect();
    let date = day(row)?;
    let seen = day(row)?;
    let mut states = Places::default();
    for role in Role::ALL {
        for _ in 0..row.next()? {
            states.of_mut(role).push(StateCode::at(u8::try_from(row.next()?).ok()?)?);
        }
    }
    let mut facts = Vec::new();
    while let Some(fact) = row.next() {
        let fact = *FactId::ALL.get(usize::from(fact))?;
        let answer = match row.next()? {
            0 => Answer::Unknown,
            1 => Answer::None,
            mask => Answer::Options(mask - 1),
        };
        let count = row.next()?;
        let sentences = (0..count).map(|_| row.next().and_then(|place| u8::try_from(place).ok()));
        facts.push(Stated { fact, answer, sentences: sentences.collect::<Option<_>>()? });
    }
    let source = (!name.is_empty()).then_some(Source { name, citation, url, seen });
    let twin = Some(twin).filter(|twin| !twin.is_empty());
    let ask_frameworks = texts.collect();
    Some(Scenario {
        id,
        kind,
        title,
        difficulty,
        ways,
        forms,
        region,
        misconceptions,
        twin,
        sentences,
        stated: facts,
        states,
        date,
        ask_frameworks,
        note,
        source,
    })
}

/// The items whose bit is set.
fn chosen<T: Copy>(mask: u16, all: &[T]) -> Vec<T> {
    all.iter().enumerate().filter(|(bit, _)| mask >> bit & 1 == 1).map(|(_, item)| *item).collect()
}

/// A day, or none where all is zero; `None` where the row ends or the calendar has no such day.
fn day(row: &mut impl Iterator<Item = u16>) -> Option<Option<Day>> {
    let (year, month, day) = (row.next()?, row.next()?, row.next()?);
    if year == 0 {
        return Some(None);
    }
    Day::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::testing::{cases, today};

    #[test]
    fn cases_come_back() {
        let mut cases = cases();
        cases[2].date = Some(today());
        cases[2].states.origin = StateCode::parse("VN").into_iter().collect();
        cases[2].ask_frameworks = vec!["som_protocol".to_owned()];
        cases[2].stated[1].answer = Answer::Unknown;
        let (name, citation, url) = ("A court".to_owned(), "[2020] 1".to_owned(), "https://example.org".to_owned());
        cases[1].source = Some(Source { name, citation, url, seen: Some(today()) });
        assert_eq!(unpack(&bytes(&pack(&cases))), Some(cases));
    }

    fn bytes(packed: &Packed) -> Vec<u8> {
        let Ok(bytes) = postcard::to_allocvec(packed) else { panic!("cases can be packed") };
        bytes
    }

    #[test]
    fn damaged_rows_are_refused() {
        let mut packed = pack(&cases());
        packed.0[0].1[0] = 9;
        assert_eq!(unpack(&bytes(&packed)), None);
        let mut packed = pack(&cases());
        packed.0[0].1.pop();
        assert_eq!(unpack(&bytes(&packed)), None);
        assert_eq!(unpack(b"\x05"), None);
    }
}
