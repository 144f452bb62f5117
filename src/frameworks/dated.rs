//! Dates of which only the year or the month may be known, and what they tell about a day.

use core::fmt;

use super::day::{Day, days_in};

/// A date as the record gives it: not known, a year, a month, or a day.
///
/// A partial date means that the record holds no more, not that the whole year or month counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dated {
    /// No date is stored, or none applies.
    #[default]
    Unknown,
    /// Only the year is known.
    Year(u16),
    /// Only the year and the month are known.
    Month(u16, u8),
    /// The day is known.
    Day(Day),
}

/// Where a day stands against a recorded date that something started on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Reached {
    /// The day is before it.
    No,
    /// The record is too coarse to tell.
    Open,
    /// The day is on or after it.
    Yes,
}

impl Dated {
    /// Reads nothing, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` for anything else and for days that do not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        match bytes.len() {
            0 => Some(Self::Unknown),
            4 => Self::of(digits(bytes)?, 0, 0),
            7 | 10 if bytes.get(4) != Some(&b'-') => None,
            7 => match (digits(bytes.get(..4)?)?, digits(bytes.get(5..)?)?) {
                (_, 0) => None,
                (year, month) => Self::of(year, month, 0),
            },
            10 if bytes.get(7) == Some(&b'-') => {
                let year = digits(bytes.get(..4)?)?;
                let month = digits(bytes.get(5..7)?)?;
                match digits(bytes.get(8..)?)? {
                    0 => None,
                    day => Self::of(year, month, day),
                }
            }
            _ => None,
        }
    }

    /// The date with these numbers; month and day are 0 where they are not known.
    fn of(year: u16, month: u16, day: u16) -> Option<Self> {
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        if day > 0 {
            return Day::new(year, month, day).map(Self::Day);
        }
        if year == 0 || month > 12 {
            return None;
        }
        Some(if month > 0 { Self::Month(year, month) } else { Self::Year(year) })
    }

    /// The numbers of the date, 0 for what is not known.
    const fn parts(self) -> (u16, u8, u8) {
        match self {
            Self::Unknown => (0, 0, 0),
            Self::Year(year) => (year, 0, 0),
            Self::Month(year, month) => (year, month, 0),
            Self::Day(day) => (day.year(), day.month(), day.day()),
        }
    }

    /// The first day it can be; `None` where no date is stored.
    pub const fn earliest(self) -> Option<Day> {
        match self {
            Self::Unknown => None,
            Self::Year(year) => Day::new(year, 1, 1),
            Self::Month(year, month) => Day::new(year, month, 1),
            Self::Day(day) => Some(day),
        }
    }

    /// The last day it can be; `None` where no date is stored.
    pub const fn latest(self) -> Option<Day> {
        match self {
            Self::Unknown => None,
            Self::Year(year) => Day::new(year, 12, 31),
            Self::Month(year, month) => Day::new(year, month, days_in(year, month)),
            Self::Day(day) => Some(day),
        }
    }

    /// Whether no date is stored.
    pub const fn is_unknown(self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Whether what starts on this date has started on `day`. Open where no date is stored.
    pub fn started(self, day: Day) -> Reached {
        match (self.earliest(), self.latest()) {
            (Some(first), _) if day < first => Reached::No,
            (_, Some(last)) if day >= last => Reached::Yes,
            _ => Reached::Open,
        }
    }

    /// Whether what has this date as its last day is over on `day`. Not over where no date is stored.
    pub fn over(self, day: Day) -> Reached {
        match (self.earliest(), self.latest()) {
            (Some(first), _) if day <= first => Reached::No,
            (_, Some(last)) if day > last => Reached::Yes,
            (None, None) => Reached::No,
            _ => Reached::Open,
        }
    }

    /// The later of two dates; of two that may be the same day, the less exact one, as it is all that is certain.
    #[must_use]
    pub fn later(self, other: Self) -> Self {
        let key = |date: Self| (date.latest(), date.earliest().map(core::cmp::Reverse));
        if key(self) >= key(other) { self } else { other }
    }
}

/// The number that these ASCII digits spell; at most four of them.
fn digits(bytes: &[u8]) -> Option<u16> {
    let mut number = 0;
    for byte in bytes {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u16::from(byte - b'0');
    }
    Some(number)
}

impl fmt::Display for Dated {
    /// What [`Dated::parse`] reads: nothing, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        if year > 0 {
            write!(out, "{year:04}")?;
        }
        for part in [month, day] {
            if part > 0 {
                write!(out, "-{part:02}")?;
            }
        }
        Ok(())
    }
}

/// A number that is no packed date: the compiled content is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate(pub(super) u32);

impl fmt::Display for NotADate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl From<Dated> for u32 {
    /// Year, month and day in 14, 4 and 5 bits, so that a date is three bytes in the compiled content.
    fn from(date: Dated) -> Self {
        let (year, month, day) = date.parts();
        Self::from(year) << 9 | Self::from(month) << 5 | Self::from(day)
    }
}

impl TryFrom<u32> for Dated {
    type Error = NotADate;

    fn try_from(packed: u32) -> Result<Self, NotADate> {
        let part = |value: u32| u16::try_from(value).map_err(|_| NotADate(packed));
        let (year, month, day) = (part(packed >> 9)?, part(packed >> 5 & 15)?, part(packed & 31)?);
        match (year, month, day) {
            (0, 0, 0) => Ok(Self::Unknown),
            (_, 0, 1..) | (10_000.., _, _) => Err(NotADate(packed)),
            _ => Self::of(year, month, day).ok_or(NotADate(packed)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[track_caller]
    fn dated(text: &str) -> Dated {
        Dated::parse(text).expect("a date")
    }

    #[test]
    fn what_is_read_is_written_back() {
        for text in ["", "2017", "2017-05", "2008-11-30", "2000-02-29", "0001-01-01", "9999-12-31"] {
            let date = dated(text);
            assert_eq!(date.to_string(), text);
            assert_eq!(Dated::try_from(u32::from(date)), Ok(date));
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "0000",
            "17",
            "2017-",
            "2017-5",
            "2017-13",
            "2017-00",
            "2017/05",
            "2017-05-",
            "2017-02-29",
            "1900-02-29",
            "2017-05-00",
            "2017-05-32",
            "2017-00-01",
            "2017-05-1 ",
            "+017-05-01",
            "2017-05-01T",
            "20170501",
            "２017",
        ] {
            assert_eq!(Dated::parse(text), None, "{text}");
        }
        for text in ["", "2017", "2017-05"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_partial_date_leaves_its_own_span_open() {
        let year = dated("2017");
        assert_eq!(year.started(day("2016-12-31")), Reached::No);
        assert_eq!(year.started(day("2017-01-01")), Reached::Open);
        assert_eq!(year.started(day("2017-12-30")), Reached::Open);
        assert_eq!(year.started(day("2017-12-31")), Reached::Yes);
        assert_eq!(year.over(day("2017-01-01")), Reached::No);
        assert_eq!(year.over(day("2017-01-02")), Reached::Open);
        assert_eq!(year.over(day("2017-12-31")), Reached::Open);
        assert_eq!(year.over(day("2018-01-01")), Reached::Yes);
        assert_eq!(Dated::Unknown.started(day("2018-01-01")), Reached::Open);
        assert_eq!(Dated::Unknown.over(day("2018-01-01")), Reached::No);
    }

    #[test]
    fn the_last_day_still_counts() {
        let last = dated("2020-12-31");
        assert_eq!(last.over(day("2020-12-31")), Reached::No);
        assert_eq!(last.over(day("2021-01-01")), Reached::Yes);
    }

    #[test]
    fn the_later_date_is_no_surer_than_it_is() {
        assert_eq!(dated("2017").later(dated("2017-03-08")), dated("2017"));
        assert_eq!(dated("2020-10").later(dated("2006-03-11")), dated("2020-10"));
        assert_eq!(Dated::Unknown.later(dated("2006")), dated("2006"));
        assert_eq!(dated("2017-12").later(dated("2017")), dated("2017"));
    }

    #[test]
    fn damaged_numbers_are_refused() {
        let year = 2017 << 9;
        for packed in [0x1, 0x20, year | 0x1, year | 0x1A0, year | 0x5E, 10_000 << 9, u32::MAX] {
            assert!(Dated::try_from(packed).is_err(), "{packed}");
        }
    }
}
