//! What a person has judged so far, as numbers, and as a small text to keep or to carry to another device.

use super::judged::Judged;
use super::judging::is_right;
use super::review::Review;
use super::scenario::{MisconceptionId, Scenario};
use super::trace::shown;
use crate::law::{FindingId, findings};

/// The mark of the text; the last part is its version.
pub const PROGRESS_FORMAT: &str = "palermo-progress/1";

/// Some right ones of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many were right.
    pub right: u16,
    /// Of how many.
    pub of: u16,
}

impl Tally {
    fn add(&mut self, right: bool) {
        self.of = self.of.saturating_add(1);
        self.right = self.right.saturating_add(u16::from(right));
    }

    /// In hundredths, rounded; 0 of none.
    #[must_use]
    pub fn percent(self) -> u16 {
        if self.of == 0 {
            0
        } else {
            u16::try_from((u32::from(self.right) * 200 + u32::from(self.of)) / (u32::from(self.of) * 2)).unwrap_or(100)
        }
    }
}

/// One case that was judged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub case: String,
    /// Whether its headline was right the last time.
    pub right: bool,
    /// How often it was judged.
    pub times: u16,
    /// When it comes again.
    pub review: Review,
}

/// All that is kept of a person's practice. No name, no answer, no time of day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Headlines judged.
    pub headlines: Tally,
    /// The marks.
    pub points: i32,
    /// By element, in the order in which they were first judged.
    pub elements: Vec<(FindingId, Tally)>,
    /// How often each wrong idea was seen.
    pub misconceptions: Vec<(MisconceptionId, u16)>,
    /// Headlines by how sure: a guess, fairly sure, sure.
    pub sure: [Tally; 3],
    /// The cases.
    pub cases: Vec<Kept>,
}

/// Why a text cannot be read as progress. The sentence is `practise-progress-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgressProblem {
    /// It is another kind of file.
    Format,
    /// This line, counted from 1, is damaged.
    Line(usize),
}

impl Progress {
    /// The case of an id, if it was judged.
    #[must_use]
    pub fn case(&self, id: &str) -> Option<&Kept> {
        self.cases.iter().find(|kept| kept.case == id)
    }

    /// How often a wrong idea was seen.
    #[must_use]
    pub fn seen(&self, misconception: MisconceptionId) -> u16 {
        self.misconceptions.iter().find(|(id, _)| *id == misconception).map_or(0, |(_, count)| *count)
    }

    /// Takes a judged case in; `today` as in [`super::review::number`].
    pub fn record(&mut self, case: &Scenario, judged: &Judged, today: u16) {
        self.headlines.add(judged.correct);
        self.points += i32::from(judged.points);
        let found = findings(&case.answers());
        for element in &judged.elements {
            entry(&mut self.elements, element.finding).add(is_right(&found, element));
        }
        for misconception in shown(case, judged) {
            let count = entry(&mut self.misconceptions, misconception);
            *count = count.saturating_add(1);
        }
        if let Some(tally) = usize::from(judged.sure).checked_sub(1).and_then(|place| self.sure.get_mut(place)) {
            tally.add(judged.correct);
        }
        // A twin that stood in for a case moves that case on.
        let stands_for = self.cases.iter_mut().find(|kept| {
            case.twin.as_deref() == Some(kept.case.as_str()) && kept.review.is_due(today) && kept.review.by_twin()
        });
        if let Some(kept) = stands_for {
            kept.review = kept.review.after(judged.correct, today);
        }
        let place = self.cases.iter().position(|kept| kept.case == case.id).unwrap_or(self.cases.len());
        if place == self.cases.len() {
            self.cases.push(Kept { case: case.id.clone(), ..Kept::default() });
        }
        if let Some(kept) = self.cases.get_mut(place) {
            kept.right = judged.correct;
            kept.times = kept.times.saturating_add(1);
            kept.review = kept.review.after(judged.correct, today);
        }
    }

    /// Notes that a worked example was read to its end.
    pub fn read_through(&mut self, id: &str) {
        if self.case(id).is_none() {
            self.cases.push(Kept { case: id.to_owned(), right: true, times: 1, review: Review::default() });
        }
    }

    /// Ids of the cases to judge today: those that are due, every other time by their twin.
    #[must_use]
    pub fn due(&self, cases: &[Scenario], today: u16) -> Vec<String> {
        let mut due: Vec<String> = Vec::new();
        for kept in self.cases.iter().filter(|kept| kept.review.is_due(today)) {
            let Some(case) = cases.iter().find(|case| case.id == kept.case) else { continue };
            let twin =
                case.twin.as_ref().filter(|twin| kept.review.by_twin() && cases.iter().any(|case| case.id == **twin));
            let id = twin.unwrap_or(&case.id);
            if !due.contains(id) {
                due.push(id.clone());
            }
        }
        due
    }

    /// The first day on which something is due after today.
    #[must_use]
    pub fn next(&self, today: u16) -> Option<u16> {
        self.cases.iter().map(|kept| kept.review.due).filter(|due| *due > today).min()
    }

    /// The text to keep.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::from(PROGRESS_FORMAT);
        let mut line = |word: &str, numbers: &[i32]| {
            text.push('\n');
            text.push_str(word);
            for number in numbers {
                text.push(' ');
                text.push_str(&number.to_string());
            }
        };
        line("t", &[self.headlines.right.into(), self.headlines.of.into(), self.points]);
        for (place, tally) in (1..).zip(self.sure) {
            line("s", &[place, tally.right.into(), tally.of.into()]);
        }
        for (finding, tally) in &self.elements {
            line(&["e ", finding.name()].concat(), &[tally.right.into(), tally.of.into()]);
        }
        for (id, count) in &self.misconceptions {
            line(&["m ", id.name()].concat(), &[(*count).into()]);
        }
        for kept in &self.cases {
            let review = kept.review;
            let numbers = [i32::from(kept.right), kept.times.into(), review.step.into(), review.due.into()];
            line(&["c ", &kept.case].concat(), &numbers);
        }
        text.push('\n');
        text
    }

    /// Reads the text.
    ///
    /// # Errors
    /// A text of another kind, or the first damaged line.
    pub fn read(text: &str) -> Result<Self, ProgressProblem> {
        let mut lines = (1..).zip(text.lines());
        if lines.next().map(|(_, mark)| mark.trim_end()) != Some(PROGRESS_FORMAT) {
            return Err(ProgressProblem::Format);
        }
        let mut progress = Self::default();
        for (number, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
            progress.take(&mut line.split_whitespace()).ok_or(ProgressProblem::Line(number))?;
        }
        Ok(progress)
    }

    /// Takes one line in; `None` where it is damaged.
    fn take<'a>(&mut self, words: &mut impl Iterator<Item = &'a str>) -> Option<()> {
        match words.next()? {
            "t" => {
                self.headlines = tally(words)?;
                self.points = words.next()?.parse().ok()?;
            }
            "s" => {
                let place = usize::from(number(words)?).checked_sub(1)?;
                *self.sure.get_mut(place)? = tally(words)?;
            }
            "e" => {
                let finding = FindingId::parse(words.next()?)?;
                *entry(&mut self.elements, finding) = tally(words)?;
            }
            "m" => {
                let id = MisconceptionId::parse(words.next()?)?;
                *entry(&mut self.misconceptions, id) = number(words)?;
            }
            "c" => {
                let case = words.next()?.to_owned();
                let right = number(words)? == 1;
                let times = number(words)?;
                let step =
                    u8::try_from(number(words)?).ok().filter(|step| usize::from(*step) < super::review::STEPS.len())?;
                let due = number(words)?;
                self.cases.push(Kept { case, right, times, review: Review { step, due } });
            }
            _ => return None,
        }
        words.next().is_none().then_some(())
    }
}

fn number<'a>(words: &mut impl Iterator<Item = &'a str>) -> Option<u16> {
    words.next()?.parse().ok()
}

fn tally<'a>(words: &mut impl Iterator<Item = &'a str>) -> Option<Tally> {
    let tally = Tally { right: number(words)?, of: number(words)? };
    (tally.right <= tally.of).then_some(tally)
}

/// What stands beside an id in a list, put there first if need be.
fn entry<K: PartialEq, V: Default>(list: &mut Vec<(K, V)>, id: K) -> &mut V {
    let place = list.iter().position(|(known, _)| *known == id).unwrap_or(list.len());
    if place == list.len() {
        list.push((id, V::default()));
    }
    &mut list[place].1
}

#[cfg(test)]
mod tests;
