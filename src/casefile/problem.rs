//! What is wrong with a case file or a link, where, and what may stand there instead.

/// Why a case file or a link cannot be read. The case in hand is not touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The place in the file, such as `answers.means[2]`, counted from 0; empty for the file as a whole and for a link.
    pub place: String,
    /// What is wrong.
    pub kind: ProblemKind,
    /// What stands there, shortened; for a wrong sort of value the sort: `object`, `list`, `string`, `number`,
    /// `boolean`, `null`.
    pub found: String,
    /// What may stand there: ids, codes, keys or sorts of value.
    pub expected: Vec<String>,
}

/// A sort of problem. Its sentence is the text `problem-<name>`, with the variables `place`, `found` and `expected`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The file holds something else than one object.
    NotObject,
    /// The mark of the format is missing.
    FormatMissing,
    /// The mark of the format is another.
    FormatWrong,
    /// A key that does not exist there.
    UnknownKey,
    /// A value of the wrong sort.
    WrongType,
    /// One id where a list of ids belongs.
    ListExpected,
    /// An id that does not exist there.
    UnknownId,
    /// A list without any id.
    EmptyList,
    /// `none` or `unknown` among the ids of a list: they stand alone.
    NoneInList,
    /// A code that is not assigned.
    UnknownCode,
    /// A code in lower case.
    LowerCaseCode,
    /// `UK`, for which the code is `GB`.
    UkCode,
    /// `EU`, which is no State: its member States are named one by one.
    EuCode,
    /// Not a date of the form `YYYY-MM-DD`.
    BadDate,
    /// A day that the calendar does not have.
    ImpossibleDate,
    /// A title of too many characters.
    TitleTooLong,
    /// A link that was cut off or changed.
    LinkBroken,
    /// A link of another version.
    LinkVersion,
    /// An entry that must be there and is not.
    Missing,
    /// A text without words, or a list without items.
    Empty,
    /// An id of other letters than small ones, digits and `_`.
    BadId,
    /// An id that another case has.
    SecondId,
    /// Another answer to a fact than an earlier sentence shows.
    SecondAnswer,
    /// A case in which no sentence shows a fact.
    NothingShown,
    /// A twin that is not in the file, or does not name this case as its twin.
    NoTwin,
    /// A twin that differs in another number of facts than one.
    TwinApart,
    /// What the author expects and the engine does not find.
    NotFound,
}

impl ProblemKind {
    /// Every kind, in order.
    pub const ALL: [Self; 27] = [
        Self::NotObject,
        Self::FormatMissing,
        Self::FormatWrong,
        Self::UnknownKey,
        Self::WrongType,
        Self::ListExpected,
        Self::UnknownId,
        Self::EmptyList,
        Self::NoneInList,
        Self::UnknownCode,
        Self::LowerCaseCode,
        Self::UkCode,
        Self::EuCode,
        Self::BadDate,
        Self::ImpossibleDate,
        Self::TitleTooLong,
        Self::LinkBroken,
        Self::LinkVersion,
        Self::Missing,
        Self::Empty,
        Self::BadId,
        Self::SecondId,
        Self::SecondAnswer,
        Self::NothingShown,
        Self::NoTwin,
        Self::TwinApart,
        Self::NotFound,
    ];

    /// The id used in text keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotObject => "not_object",
            Self::FormatMissing => "format_missing",
            Self::FormatWrong => "format_wrong",
            Self::UnknownKey => "unknown_key",
            Self::WrongType => "wrong_type",
            Self::ListExpected => "list_expected",
            Self::UnknownId => "unknown_id",
            Self::EmptyList => "empty_list",
            Self::NoneInList => "none_in_list",
            Self::UnknownCode => "unknown_code",
            Self::LowerCaseCode => "lower_case_code",
            Self::UkCode => "uk_code",
            Self::EuCode => "eu_code",
            Self::BadDate => "bad_date",
            Self::ImpossibleDate => "impossible_date",
            Self::TitleTooLong => "title_too_long",
            Self::LinkBroken => "link_broken",
            Self::LinkVersion => "link_version",
            Self::Missing => "missing",
            Self::Empty => "empty",
            Self::BadId => "bad_id",
            Self::SecondId => "second_id",
            Self::SecondAnswer => "second_answer",
            Self::NothingShown => "nothing_shown",
            Self::NoTwin => "no_twin",
            Self::TwinApart => "twin_apart",
            Self::NotFound => "not_found",
        }
    }
}

impl Problem {
    /// A problem at a place.
    pub(super) fn new(place: &str, kind: ProblemKind, found: &str, expected: &[&str]) -> Self {
        Self {
            place: clip(place),
            kind,
            found: clip(found),
            expected: expected.iter().map(|id| (*id).to_owned()).collect(),
        }
    }
}

impl Problem {
    /// The same problem, its place seen from a part of a larger file.
    pub(super) fn within(mut self, place: &str) -> Self {
        self.place = clip(&[place, ".", &self.place].concat());
        self
    }
}

/// How much of a stranger's text is shown.
const SHOWN: usize = 60;

/// The text on one line, shortened.
fn clip(text: &str) -> String {
    let mut shown: String =
        text.chars().take(SHOWN).map(|character| if character.is_control() { ' ' } else { character }).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}
