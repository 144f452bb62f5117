//! Kleene's three-valued logic: what is not known is never taken for "no".

/// A truth value of a statement about a case: no, unknown or yes, in that order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Tri {
    /// The statement does not hold.
    No,
    /// The answers leave it open.
    Unknown,
    /// The statement holds.
    Yes,
}

impl Tri {
    /// `Yes` for true, `No` for false.
    #[must_use]
    pub const fn known(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }

    /// Both hold: one `No` is enough to defeat it, whatever is unknown besides.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        if (self as u8) < (other as u8) { self } else { other }
    }

    /// At least one holds: one `Yes` is enough, whatever is unknown besides.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        if (self as u8) > (other as u8) { self } else { other }
    }

    /// The contrary; unknown stays unknown.
    #[must_use]
    #[allow(clippy::should_implement_trait)] // `const`, and named like `and` and `or`
    pub const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tri::{No, Unknown, Yes};

    #[test]
    fn kleene_tables() {
        let all = [No, Unknown, Yes];
        let and = [[No, No, No], [No, Unknown, Unknown], [No, Unknown, Yes]];
        let or = [[No, Unknown, Yes], [Unknown, Unknown, Yes], [Yes, Yes, Yes]];
        for (i, a) in all.into_iter().enumerate() {
            for (j, b) in all.into_iter().enumerate() {
                assert_eq!(a.and(b), and[i][j]);
                assert_eq!(a.or(b), or[i][j]);
                assert_eq!(a.and(b).not(), a.not().or(b.not()));
            }
        }
    }
}
