//! A case as a short code for a link: a version, then the answers as bits with a checksum, in base64url.
//!
//! The code never leaves the device by itself: it stands behind the `#` of an address, which browsers do not send.

use super::Case;
use super::bits::{Reader, Writer, to_bytes, to_digits};
use super::problem::{Problem, ProblemKind};
use crate::frameworks::{Day, Places, Role, StateCode};
use crate::law::{Answer, FACTS, Fact, Kind};

/// The version of the code.
const VERSION: char = '1';

/// No case needs more characters.
const LONGEST: usize = 32_768;

/// The code of a case.
///
/// Titles and lists of States of tens of thousands of characters, which no case file or page lets through, have none
/// that can be read back.
#[must_use]
pub fn to_link(case: &Case) -> String {
    let mut bits = Writer::default();
    for fact in FACTS.iter().filter(|fact| !fact.kind.options().is_empty()) {
        put_answer(&mut bits, fact, case.answers.get(fact.id));
    }
    bits.put(u32::from(case.states.is_some()), 1);
    for (_, states) in case.states.iter().flat_map(Places::roles) {
        bits.put_number(states.len());
        for state in states {
            bits.put(state.index().map_or(255, u32::from), 8);
        }
    }
    bits.put(u32::from(case.date.is_some()), 1);
    if let Some(day) = case.date {
        bits.put(day.year().into(), 14);
        bits.put(day.month().into(), 4);
        bits.put(day.day().into(), 5);
    }
    bits.put(u32::from(case.title.is_some()), 1);
    if let Some(title) = &case.title {
        bits.put_number(title.len());
        title.bytes().for_each(|byte| bits.put(byte.into(), 8));
    }
    let mut bytes = bits.end();
    let sum = checksum(&bytes);
    bytes.extend(sum.to_be_bytes());
    let mut text = String::from(VERSION);
    to_digits(&bytes, &mut text);
    text
}

/// The case of a code.
///
/// # Errors
/// A code of another version, or one that was cut off or changed.
pub fn from_link(text: &str) -> Result<Case, Problem> {
    let mut rest = text.chars();
    let version = rest.next();
    if version.is_some_and(|version| version != VERSION) {
        let found: String = version.into_iter().collect();
        return Err(Problem::new("", ProblemKind::LinkVersion, &found, &["1"]));
    }
    let broken = || Problem::new("", ProblemKind::LinkBroken, "", &[]);
    let case = decode(rest.as_str()).ok_or_else(broken)?;
    // One case has one code: whatever else decodes to it was changed on the way.
    if to_link(&case) == text { Ok(case) } else { Err(broken()) }
}

fn decode(text: &str) -> Option<Case> {
    if text.len() > LONGEST {
        return None;
    }
    let bytes = to_bytes(text)?;
    let (body, sum) = bytes.split_last_chunk::<2>()?;
    if checksum(body) != u16::from_be_bytes(*sum) {
        return None;
    }
    let mut bits = Reader::new(body);
    let mut case = Case::default();
    for fact in FACTS.iter().filter(|fact| !fact.kind.options().is_empty()) {
        if bits.take(1)? == 1 && !case.answers.set(fact.id, Some(take_answer(&mut bits, fact)?)) {
            return None;
        }
    }
    if bits.take(1)? == 1 {
        let mut places = Places::default();
        for role in Role::ALL {
            for _ in 0..bits.take_number()? {
                let index = u8::try_from(bits.take(8)?).ok()?;
                places.of_mut(role).push(StateCode::at(index)?);
            }
        }
        case.states = Some(places);
    }
    if bits.take(1)? == 1 {
        let part = |value: Option<u32>| u16::try_from(value?).ok();
        let (year, month, day) = (part(bits.take(14))?, part(bits.take(4))?, part(bits.take(5))?);
        case.date = Some(Day::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?);
    }
    if bits.take(1)? == 1 {
        let mut title = Vec::new();
        for _ in 0..bits.take_number()? {
            title.push(u8::try_from(bits.take(8)?).ok()?);
        }
        case.title = Some(String::from_utf8(title).ok()?);
    }
    Some(case)
}

/// One answer: whether there is one; then for a fact that takes one option its number, unknown being 0, and for a fact
/// that takes several unknown (0), none (1) or a mask of options (2).
fn put_answer(bits: &mut Writer, fact: &Fact, answer: Option<Answer>) {
    bits.put(u32::from(answer.is_some()), 1);
    let Some(answer) = answer else { return };
    let one = matches!(fact.kind, Kind::One(_));
    match answer {
        Answer::Unknown => bits.put(0, 2),
        Answer::None => bits.put(1, 2),
        Answer::Options(mask) if one => bits.put(mask.trailing_zeros() + 1, 2),
        Answer::Options(mask) => {
            bits.put(2, 2);
            bits.put(mask.into(), width(fact));
        }
    }
}

/// The answer that follows; `None` where no answer is written so.
fn take_answer(bits: &mut Reader, fact: &Fact) -> Option<Answer> {
    let one = matches!(fact.kind, Kind::One(_));
    Some(match bits.take(2)? {
        0 => Answer::Unknown,
        number if one => Answer::Options(1 << (number - 1)),
        1 => Answer::None,
        2 => Answer::Options(u16::try_from(bits.take(width(fact))?).ok()?),
        _ => return None,
    })
}

/// How many options a fact has.
fn width(fact: &Fact) -> u8 {
    u8::try_from(fact.kind.options().len()).unwrap_or(16)
}

/// CRC-16 (CCITT, start 0xffff): every change within sixteen bits in a row shows.
fn checksum(bytes: &[u8]) -> u16 {
    let mut sum = 0xffff_u16;
    for byte in bytes {
        sum ^= u16::from(*byte) << 8;
        for _ in 0..8 {
            sum = if sum & 0x8000 == 0 { sum << 1 } else { sum << 1 ^ 0x1021 };
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::FactId;

    #[test]
    fn known_codes() {
        // Pinned: a link that was shared once must go on working.
        assert_eq!(to_link(&Case::default()), "1AAAAzJw");
        assert_eq!(checksum(b"123456789"), 0x29b1);
        let mut case = Case { title: Some("é".to_owned()), states: Some(Places::default()), ..Case::default() };
        case.answers.set(FactId::Acts, Some(Answer::Options(0b11)));
        case.answers.set(FactId::Age, Some(Answer::Options(0b10)));
        assert_eq!(from_link(&to_link(&case)), Ok(case));
    }

    #[test]
    fn one_option_facts_fit_two_bits() {
        let one = FACTS.iter().filter(|fact| matches!(fact.kind, Kind::One(_)));
        assert!(one.into_iter().all(|fact| fact.kind.options().len() <= 3));
    }

    #[test]
    fn other_versions_and_empty_codes() {
        let kind = |text| from_link(text).map_err(|problem| problem.kind);
        assert_eq!(kind(""), Err(ProblemKind::LinkBroken));
        assert_eq!(kind("1"), Err(ProblemKind::LinkBroken));
        assert_eq!(kind("2AAAA"), Err(ProblemKind::LinkVersion));
        assert_eq!(kind("é"), Err(ProblemKind::LinkVersion));
    }
}
