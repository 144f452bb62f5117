//! The pages below `#/practise`, and what a case stands in.

use super::Practise;
use crate::content::cat;
use crate::practice::{Part, Scenario, Set, course};
use crate::ui::route::Route;

/// A page of practice, by what follows `#/practise/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    /// All ways to practise.
    Home,
    /// The steps of the short course.
    Course,
    /// A step of the course, from 1.
    Step(usize),
    /// All cases, with filters.
    Free,
    /// One case by its id.
    Case(&'a str),
    /// What is due for review.
    Due,
    /// A case that is due, by its id.
    DueCase(&'a str),
    /// Progress.
    Progress,
    /// A trainer puts a set together.
    Build,
    /// A set, by its code.
    Set(&'a str),
    /// A case of a set, from 1.
    SetStep(&'a str, usize),
    /// A trainer's own cases.
    Own,
    /// One of them, from 1.
    OwnStep(usize),
    /// No such page.
    Unknown,
}

/// The page that the rest of an address names.
pub fn parse(detail: &str) -> Place<'_> {
    let (page, rest) = detail.split_once('/').unwrap_or((detail, ""));
    let number = |text: &str| text.parse::<usize>().ok().filter(|number| *number > 0);
    match (page, rest) {
        ("", _) => Place::Home,
        ("course", "") => Place::Course,
        ("course", step) => number(step).map_or(Place::Unknown, Place::Step),
        ("free", "") => Place::Free,
        ("case", id) if !id.is_empty() => Place::Case(id),
        ("due", "") => Place::Due,
        ("due", id) => Place::DueCase(id),
        ("progress", "") => Place::Progress,
        ("build", "") => Place::Build,
        ("set", code) if !code.is_empty() => match code.split_once('/') {
            None => Place::Set(code),
            Some((code, step)) => number(step).map_or(Place::Unknown, |step| Place::SetStep(code, step)),
        },
        ("own", "") => Place::Own,
        ("own", step) => number(step).map_or(Place::Unknown, Place::OwnStep),
        _ => Place::Unknown,
    }
}

/// The address of a page below practice.
pub fn href(detail: &str) -> String {
    Route::Practise(detail.to_owned()).href()
}

/// The rest of an address with a number.
pub fn numbered(page: &str, number: usize) -> String {
    cat(page, "/", &number.to_string())
}

/// A case where it stands: in the course, in a set, or alone.
#[derive(Clone)]
pub struct Step<'a> {
    /// The case.
    pub case: &'a Scenario,
    /// The cases among which its twin is.
    pub pool: &'a [Scenario],
    /// Its number and of how many; none where it stands alone.
    pub position: Option<(usize, usize)>,
    /// The part of the course.
    pub part: Option<Part>,
    /// Where it belongs, as the rest of an address.
    pub home: String,
    /// What comes next, as the rest of an address.
    pub next: Option<String>,
    /// Whether it is asked how sure the person is.
    pub certainty: bool,
    /// Whether frameworks are asked for.
    pub frameworks: bool,
}

impl<'a> Step<'a> {
    fn alone(case: &'a Scenario, pool: &'a [Scenario], home: &str) -> Self {
        Self {
            case,
            pool,
            position: None,
            part: None,
            home: home.to_owned(),
            next: None,
            certainty: true,
            frameworks: true,
        }
    }

    /// The twin of the case.
    pub fn twin(&self) -> Option<&'a Scenario> {
        self.case.twin.as_ref().and_then(|twin| self.pool.iter().find(|case| case.id == *twin))
    }
}

impl Practise {
    /// The case that an address names, with what it stands in.
    pub fn step<'a>(&'a self, detail: &str) -> Option<Step<'a>> {
        let cases = self.cases()?;
        let find = |id: &str| cases.iter().find(|case| case.id == id);
        let mut step = match parse(detail) {
            Place::Step(number) => {
                let steps = course(cases);
                let (part, place) = *steps.get(number - 1)?;
                let mut step = Step::alone(cases.get(place?)?, cases, "course");
                step.part = Some(part);
                step.position = Some((number, steps.len()));
                step
            }
            Place::Case(id) => {
                let mut step = Step::alone(find(id)?, cases, "free");
                let mut after = self.filtered().skip_while(|case| case.id != id).skip(1);
                step.next = after.next().map(|case| cat("case/", &case.id, ""));
                step
            }
            Place::DueCase(id) => Step::alone(find(id)?, cases, "due"),
            Place::SetStep(code, number) => {
                let set = Set::read(code, cases).ok()?;
                let mut step = Step::alone(find(set.cases.get(number - 1)?)?, cases, &cat("set/", code, ""));
                step.position = Some((number, set.cases.len()));
                step.certainty = set.certainty;
                step.frameworks = set.frameworks;
                step
            }
            Place::OwnStep(number) => {
                let mut step = Step::alone(self.own.get(number - 1)?, &self.own, "own");
                step.position = Some((number, self.own.len()));
                step
            }
            _ => return None,
        };
        if let Some((number, of)) = step.position.filter(|(number, of)| number < of) {
            step.next = Some(numbered(&step.home, number + 1)).filter(|_| of > number);
        }
        Some(step)
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, parse};

    #[test]
    fn addresses_name_pages() {
        for (detail, place) in [
            ("", Place::Home),
            ("course", Place::Course),
            ("course/3", Place::Step(3)),
            ("course/0", Place::Unknown),
            ("course/x", Place::Unknown),
            ("free", Place::Free),
            ("case/boat", Place::Case("boat")),
            ("case", Place::Unknown),
            ("due", Place::Due),
            ("due/boat", Place::DueCase("boat")),
            ("set/1cf70.1.boat", Place::Set("1cf70.1.boat")),
            ("set/1cf70.1.boat/1", Place::SetStep("1cf70.1.boat", 1)),
            ("set", Place::Unknown),
            ("own/2", Place::OwnStep(2)),
            ("nowhere", Place::Unknown),
        ] {
            assert_eq!(parse(detail), place, "{detail}");
        }
    }
}
