//! What a course keeps so that a person can go on another day: the code of the case, and how far the practice has come.
//!
//! SCORM 1.2 keeps 4096 ASCII characters and no more, and some courses fail in silence beyond that.

use crate::casefile::{self, Case};

/// No text to resume from is longer, in characters, all of them ASCII.
pub const LONGEST: usize = 4000;

/// The text to resume from. Where the case has a name or States too many to fit, they are left out, the name first; where
/// even that does not fit, the practice is.
#[must_use]
pub fn resume(case: &Case, practice: &str) -> String {
    let practice: String = practice.chars().map(coded).filter(|letter| is_kept(*letter)).collect();
    let fits = |text: &String| text.len() <= LONGEST;
    let with = |case: &Case| [&casefile::to_link(case), ".", &practice].concat();
    let text = with(case);
    if fits(&text) {
        return text;
    }
    let unnamed = Case { title: None, ..case.clone() };
    let text = with(&unnamed);
    if fits(&text) {
        return text;
    }
    let text = with(&Case { states: None, ..unnamed.clone() });
    if fits(&text) { text } else { [casefile::to_link(&Case { states: None, ..unnamed }).as_str(), "."].concat() }
}

/// The case and the practice that a text resumes; `None` where it was damaged. An empty text is an empty case.
#[must_use]
pub fn resumed(text: &str) -> Option<(Case, String)> {
    if text.is_empty() {
        return Some((Case::default(), String::new()));
    }
    let (case, practice) = text.split_once('.').unwrap_or((text, ""));
    Some((casefile::from_link(case).ok()?, practice.chars().map(decoded).collect()))
}

/// Spaces and line breaks as letters that every course keeps.
fn coded(letter: char) -> char {
    match letter {
        ' ' => '~',
        '\n' => '|',
        other => other,
    }
}

fn decoded(letter: char) -> char {
    match letter {
        '~' => ' ',
        '|' => '\n',
        other => other,
    }
}

/// Printable ASCII but for what would have to be escaped in JSON.
fn is_kept(letter: char) -> bool {
    letter.is_ascii_graphic() && !matches!(letter, '"' | '\\')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casefile::TITLE_MAX;
    use crate::frameworks::{Places, Role, StateCode};
    use crate::law::{Answer, FactId};

    fn case() -> Case {
        let mut case = Case { title: Some("é".repeat(TITLE_MAX)), ..Case::default() };
        case.answers.set(FactId::Age, Some(Answer::Options(1)));
        case
    }

    #[test]
    fn a_case_and_the_practice_come_back() {
        let text = resume(&case(), "one 2 3\nboat 4\n");
        assert!(text.is_ascii());
        assert_eq!(resumed(&text), Some((case(), "one 2 3\nboat 4\n".to_owned())));
        assert_eq!(resumed(""), Some((Case::default(), String::new())));
        assert_eq!(resumed("1AAAAzJx."), None);
    }

    #[test]
    fn the_largest_case_and_practice_stay_below_what_a_course_keeps() {
        let mut places = Places::default();
        let all: Vec<StateCode> = (0..=u8::MAX).filter_map(StateCode::at).collect();
        Role::ALL.iter().for_each(|role| places.of_mut(*role).extend(&all));
        let largest = Case { states: Some(places), ..case() };
        for practice in ["", &"p".repeat(2000), &"p".repeat(3900), &"p".repeat(10_000)] {
            let text = resume(&largest, practice);
            assert!(text.len() <= LONGEST, "{} characters with {} of practice", text.len(), practice.len());
            let (back, _) = resumed(&text).expect("what was written is read");
            assert_eq!(back.answers, largest.answers);
        }
        assert_eq!(resumed(&resume(&case(), &"p".repeat(3900))).map(|(case, _)| case.title), Some(None));
    }

    #[test]
    fn what_would_break_json_is_left_out() {
        assert_eq!(
            resumed(&resume(&Case::default(), "a\"b\\c d\né")).map(|(_, practice)| practice),
            Some("abc d\n".to_owned())
        );
    }
}
