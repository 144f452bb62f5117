//! A trainer's set: which cases, in which order, how they are judged; and its code for a link.
//!
//! The code is `1`, `c` where certainty is asked, `f` where frameworks are, the pass mark, how many cases, and their ids,
//! with dots between: `1cf70.2.paid_for_the_boat.at_nineteen`. It carries no answer and no name.

use super::progress::Progress;
use super::scenario::Scenario;

/// The version of the code.
const VERSION: char = '1';

/// No set needs more cases.
const MOST: usize = 200;

/// A trainer's set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// Ids of the cases, in order.
    pub cases: Vec<String>,
    /// Whether it is asked how sure the person is.
    pub certainty: bool,
    /// Whether frameworks are asked for, where a case has some.
    pub frameworks: bool,
    /// How many cases in a hundred must be judged right to pass; 0 where nothing is to be passed.
    pub pass: u8,
}

/// Why a set cannot be used. The text is `practise-set-<name>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetProblem {
    /// The code was cut off or changed.
    Broken,
    /// The code is of another version.
    Version,
    /// A case that these pages do not have.
    UnknownCase(String),
}

impl Default for Set {
    fn default() -> Self {
        Self { cases: Vec::new(), certainty: true, frameworks: true, pass: 80 }
    }
}

impl Set {
    /// The code of the set.
    #[must_use]
    pub fn code(&self) -> String {
        let mut code = String::from(VERSION);
        if self.certainty {
            code.push('c');
        }
        if self.frameworks {
            code.push('f');
        }
        code.push_str(&self.pass.to_string());
        code.push('.');
        code.push_str(&self.cases.len().to_string());
        for id in &self.cases {
            code.push('.');
            code.push_str(id);
        }
        code
    }

    /// The set of a code.
    ///
    /// # Errors
    /// A code of another version, one that was cut off or changed, or one that names a case which `cases` does not hold.
    pub fn read(code: &str, cases: &[Scenario]) -> Result<Self, SetProblem> {
        let mut parts = code.split('.');
        let head = parts.next().unwrap_or_default();
        let head = match head.strip_prefix(VERSION) {
            Some(head) => head,
            None if head.starts_with(|first: char| first.is_ascii_digit()) => return Err(SetProblem::Version),
            None => return Err(SetProblem::Broken),
        };
        let certainty = head.starts_with('c');
        let head = head.strip_prefix('c').unwrap_or(head);
        let frameworks = head.starts_with('f');
        let pass = head.strip_prefix('f').unwrap_or(head).parse().ok().filter(|pass| *pass <= 100);
        let pass = pass.ok_or(SetProblem::Broken)?;
        let count = parts.next().and_then(|count| count.parse::<usize>().ok()).ok_or(SetProblem::Broken)?;
        let ids: Vec<String> = parts.map(str::to_owned).collect();
        if ids.is_empty() || ids.len() != count || count > MOST {
            return Err(SetProblem::Broken);
        }
        if let Some(unknown) = ids.iter().find(|id| !cases.iter().any(|case| case.id == **id)) {
            return Err(SetProblem::UnknownCase(unknown.chars().take(60).collect()));
        }
        Ok(Self { cases: ids, certainty, frameworks, pass })
    }

    /// Takes a case in at the end, or out.
    pub fn toggle(&mut self, id: &str) {
        if self.cases.iter().any(|chosen| chosen == id) {
            self.cases.retain(|chosen| chosen != id);
        } else if self.cases.len() < MOST {
            self.cases.push(id.to_owned());
        }
    }

    /// Moves a case one place forward.
    pub fn earlier(&mut self, id: &str) {
        if let Some(place) = self.cases.iter().position(|chosen| chosen == id).filter(|place| *place > 0) {
            self.cases.swap(place, place - 1);
        }
    }

    /// How many cases of the set were judged right the last time; nothing while one of them was not judged yet.
    #[must_use]
    pub fn right(&self, progress: &Progress) -> Option<usize> {
        let kept: Option<Vec<bool>> = self.cases.iter().map(|id| progress.case(id).map(|kept| kept.right)).collect();
        kept.map(|kept| kept.into_iter().filter(|right| *right).count())
    }

    /// Whether so many right ones of the whole set pass it.
    #[must_use]
    pub fn passes(&self, right: usize) -> bool {
        right * 100 >= self.cases.len() * usize::from(self.pass)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::testing::cases;

    #[test]
    fn sets_come_back_from_their_codes() {
        let ids = ["at_nineteen", "at_seventeen", "boat"];
        for (certainty, frameworks, pass, code) in [
            (true, true, 70, "1cf70.3.at_nineteen.at_seventeen.boat"),
            (false, true, 0, "1f0.3.at_nineteen.at_seventeen.boat"),
            (true, false, 100, "1c100.3.at_nineteen.at_seventeen.boat"),
            (false, false, 5, "15.3.at_nineteen.at_seventeen.boat"),
        ] {
            let set = Set { cases: ids.map(str::to_owned).to_vec(), certainty, frameworks, pass };
            assert_eq!(set.code(), code);
            assert_eq!(Set::read(code, &cases()), Ok(set));
        }
    }

    #[test]
    fn broken_codes_are_refused() {
        use SetProblem::{Broken, UnknownCase, Version};
        for (code, problem) in [
            ("", Broken),
            ("1", Broken),
            ("1cf70", Broken),
            ("1cf70.0", Broken),
            ("1cf70.2.boat", Broken),
            ("1cf101.1.boat", Broken),
            ("1x70.1.boat", Broken),
            ("cf70.1.boat", Broken),
            ("2cf70.1.boat", Version),
            ("1cf70.2.boat.at_nine", UnknownCase("at_nine".to_owned())),
        ] {
            assert_eq!(Set::read(code, &cases()), Err(problem), "{code}");
        }
    }

    #[test]
    fn cases_are_taken_in_and_out_and_moved() {
        let mut set = Set::default();
        for id in ["a", "b", "c", "b"] {
            set.toggle(id);
        }
        assert_eq!(set.cases, ["a", "c"]);
        set.earlier("c");
        set.earlier("c");
        assert_eq!(set.cases, ["c", "a"]);
    }

    #[test]
    fn the_pass_mark_is_a_share_of_the_whole_set() {
        let set = Set { cases: vec![String::new(); 3], pass: 70, ..Set::default() };
        assert!(!set.passes(2));
        assert!(set.passes(3));
        assert!(Set { pass: 0, ..set }.passes(0));
    }
}
