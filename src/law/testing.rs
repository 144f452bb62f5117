//! What the tests of this room share.

use super::Answers;
use super::rules::row_answers;

/// Reads answers written as a row of a table of cases.
#[track_caller]
pub(super) fn answers(text: &str) -> Answers {
    row_answers(text).expect("facts and their answers")
}
