//! What is wrong in `content/`, for those who edit it.

use std::fmt;
use std::path::Path;

/// One fault: where it is and what is wrong, in a plain sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file or folder.
    pub file: String,
    /// The place in it: a key, a field, a line; empty for the file as a whole.
    pub place: String,
    /// What is wrong and what would be right.
    pub says: String,
}

impl Fault {
    /// A fault in a file, at a place, in words.
    pub fn new(file: &Path, place: &str, says: &str) -> Self {
        Self { file: file.display().to_string(), place: place.to_owned(), says: says.to_owned() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() {
            write!(out, "{}: {}", self.file, self.says)
        } else {
            write!(out, "{}: {}: {}", self.file, self.place, self.says)
        }
    }
}
