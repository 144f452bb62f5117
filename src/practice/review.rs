//! When a missed case comes again: after 1, 3, 7 and 21 days.

use crate::frameworks::Day;

/// Days until a case returns, step by step.
pub const STEPS: [u16; 4] = [1, 3, 7, 21];

/// Where a case that was missed stands. Days are counted from the first of January 2000; 0 where nothing is due any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// The place in [`STEPS`].
    pub step: u8,
    /// The day on which it is due.
    pub due: u16,
}

impl Review {
    /// After the case was judged on a day: a miss begins again, a hit moves on once the case is due and not before.
    #[must_use]
    pub fn after(self, right: bool, today: u16) -> Self {
        if !right {
            return Self { step: 0, due: today + STEPS[0] };
        }
        if !self.is_due(today) {
            return self;
        }
        match STEPS.get(usize::from(self.step) + 1) {
            Some(days) => Self { step: self.step + 1, due: today + days },
            None => Self::default(),
        }
    }

    /// Whether the case is to come again.
    #[must_use]
    pub fn is_due(self, today: u16) -> bool {
        self.due != 0 && self.due <= today
    }

    /// Whether the twin stands in for the case this time: every other time, so that the fact decides and not memory.
    #[must_use]
    pub fn by_twin(self) -> bool {
        self.step % 2 == 1
    }
}

/// A day as the number of days since the first of January 2000; 0 for any before.
#[must_use]
pub fn number(day: Day) -> u16 {
    // Years begin in March, so that the leap day is the last of its year.
    let (year, month) = (i32::from(day.year()), i32::from(day.month()));
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + i32::from(day.day()) - 1;
    // The first of January 2000.
    u16::try_from(days - 730_425).unwrap_or(if year < 2000 { 0 } else { u16::MAX - 31 })
}

/// The day of a number.
#[must_use]
pub fn day(number: u16) -> Option<Day> {
    let begins = |year: u16| Day::new(year, 1, 1).map(self::number);
    let mut year = 2000 + number / 366;
    while begins(year + 1)? <= number {
        year += 1;
    }
    let month =
        (1..=12).rev().find(|month| Day::new(year, *month, 1).is_some_and(|day| self::number(day) <= number))?;
    let first = self::number(Day::new(year, month, 1)?);
    Day::new(year, month, u8::try_from(number - first + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_and_come_back() {
        for (text, days) in [
            ("2000-01-01", 0),
            ("2000-02-29", 59),
            ("2000-03-01", 60),
            ("2000-12-31", 365),
            ("2001-01-01", 366),
            ("2024-02-29", 8825),
            ("2026-11-24", 9824),
        ] {
            let Some(date) = Day::parse(text) else { panic!("{text} is a day") };
            assert_eq!(number(date), days, "{text}");
        }
        for days in 0..40_000 {
            assert_eq!(day(days).map(number), Some(days), "{days}");
        }
    }

    #[test]
    fn a_miss_begins_again_and_a_hit_moves_on() {
        // (judged on, right, step afterwards, due afterwards)
        #[track_caller]
        fn check(course: &[(u16, bool, u8, u16)]) {
            let mut review = Review::default();
            for (today, right, step, due) in course {
                review = review.after(*right, *today);
                assert_eq!(review, Review { step: *step, due: *due }, "on day {today}");
            }
        }
        check(&[(100, true, 0, 0)]);
        check(&[
            (100, false, 0, 101),
            (101, true, 1, 104),
            (104, true, 2, 111),
            (111, true, 3, 132),
            (132, true, 0, 0),
        ]);
        check(&[(100, false, 0, 101), (100, true, 0, 101), (103, true, 1, 106), (106, false, 0, 107)]);
        check(&[(100, false, 0, 101), (101, true, 1, 104), (102, true, 1, 104), (102, false, 0, 103)]);
    }
}
