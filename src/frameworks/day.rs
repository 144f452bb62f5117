//! A day of the calendar.

use core::fmt;

use super::dated::{Dated, NotADate};

/// A day of the Gregorian calendar, years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    of_month: u8,
}

impl Day {
    /// The day with these numbers, or `None` where the calendar has no such day.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year == 0 || year > 9999 || month == 0 || month > 12 {
            return None;
        }
        if day == 0 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, of_month: day })
    }

    /// Reads an ISO date, `YYYY-MM-DD`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        match Dated::parse(text) {
            Some(Dated::Day(day)) => Some(day),
            _ => None,
        }
    }

    /// The year, 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.of_month
    }
}

/// Number of days in that month; `month` is 1 to 12.
pub(super) const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Day {
    /// The ISO form, `YYYY-MM-DD`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        Dated::Day(*self).fmt(out)
    }
}

impl From<Day> for u32 {
    fn from(day: Day) -> Self {
        Dated::Day(day).into()
    }
}

impl TryFrom<u32> for Day {
    type Error = NotADate;

    fn try_from(packed: u32) -> Result<Self, NotADate> {
        match Dated::try_from(packed)? {
            Dated::Day(day) => Ok(day),
            _ => Err(NotADate(packed)),
        }
    }
}
