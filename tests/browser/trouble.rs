//! What went wrong in a test, in plain words.

use std::{fmt, panic::Location};

use thirtyfour::error::WebDriverError;

/// Why a test failed, in plain words.
pub struct Trouble(String);

/// What a step of a test leads to.
pub type Outcome<T = ()> = Result<T, Trouble>;

impl Trouble {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<WebDriverError> for Trouble {
    /// Keeps the place in the test, which the driver's own message does not have.
    #[track_caller]
    fn from(error: WebDriverError) -> Self {
        let place = Location::caller();
        Self(format!("{error} (at {}:{})", place.file(), place.line()))
    }
}

/// Fails unless both are the same, naming what was compared.
pub fn same<T: PartialEq + fmt::Debug + ?Sized>(what: &str, found: &T, expected: &T) -> Outcome {
    if found == expected {
        return Ok(());
    }
    Err(Trouble::new(format!("{what}: found {found:?}, expected {expected:?}.")))
}
