//! Zip files whose bytes depend on nothing but what is in them.

use super::Outcome;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The files of a zip, by name.
#[derive(Default)]
pub struct Archive(BTreeMap<String, Vec<u8>>);

impl Archive {
    /// Adds a file.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) {
        self.0.insert(name.to_owned(), bytes);
    }

    /// The names of all files, sorted.
    pub fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    /// The zip: names sorted, the earliest time that a zip knows.
    pub fn zipped(&self) -> Outcome<Vec<u8>> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(9))
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.0 {
            zip.start_file(name.as_str(), options).map_err(|error| format!("{name}: {error}"))?;
            zip.write_all(bytes).map_err(|error| format!("{name}: {error}"))?;
        }
        Ok(zip.finish().map_err(|error| error.to_string())?.into_inner())
    }
}

/// The checksums of files, as `sha256sum --check` reads them.
pub fn sums(files: &[(String, Vec<u8>)]) -> String {
    let mut sums = String::new();
    for (name, bytes) in files {
        for byte in Sha256::digest(bytes) {
            // Writing to a text cannot fail.
            let _ = write!(sums, "{byte:02x}");
        }
        sums.push_str(&["  ", name, "\n"].concat());
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_in_which_files_come_does_not_matter() {
        let zipped = |names: [&str; 2]| {
            let mut archive = Archive::default();
            names.into_iter().for_each(|name| archive.add(name, name.as_bytes().to_vec()));
            archive.zipped().expect("a zip in memory can be written")
        };
        assert_eq!(zipped(["a", "read/b"]), zipped(["read/b", "a"]));
    }

    #[test]
    fn sums_are_those_of_sha256sum() {
        let empty = ("empty".to_owned(), Vec::new());
        let expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty\n";
        assert_eq!(sums(&[empty]), expected);
    }
}
