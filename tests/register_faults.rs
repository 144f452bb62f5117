//! What is wrong in the data of the register is found, named and placed.

use palermo::content::source::Fault;
use palermo::content::source::register::register;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A copy of the content folder that is taken away again.
struct Content(PathBuf);

impl Content {
    fn copy() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("palermo-register-{}-{number}", std::process::id()));
        fs::create_dir_all(folder.join("frameworks")).expect("a folder");
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        for name in ["", "frameworks"] {
            for entry in fs::read_dir(from.join(name)).expect("content").flatten() {
                if entry.path().is_file() {
                    let text = fs::read(entry.path()).expect("a file");
                    fs::write(folder.join(name).join(entry.file_name()), text).expect("a copy");
                }
            }
        }
        Self(folder)
    }

    #[track_caller]
    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect(file);
        assert!(text.contains(from), "{file} no longer holds {from}");
        fs::write(path, text.replacen(from, to, 1)).expect(file);
    }

    fn faults(&self) -> Vec<Fault> {
        register(&self.0).1
    }
}

impl Drop for Content {
    fn drop(&mut self) {
        // A copy that stays behind in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// After one edit of a file, a fault is found there, at that place, in words that hold these.
#[track_caller]
fn finds(file: &str, from: &str, to: &str, place: &str, says: &str) {
    let content = Content::copy();
    content.edit(file, from, to);
    let faults = content.faults();
    let found = faults
        .iter()
        .any(|fault| fault.file.ends_with(file) && fault.place.contains(place) && fault.says.contains(says));
    assert!(found, "{file}: {to}: {faults:#?}");
}

#[test]
fn the_content_as_it_is_has_no_fault() {
    assert_eq!(Content::copy().faults(), []);
}

#[test]
fn fields_of_a_framework() {
    let tip = "frameworks/tip_protocol.toml";
    for (from, to, place, says) in [
        ("id = \"tip_protocol\"", "id = \"tip\"", "id", "name of the file"),
        ("group = \"international\"", "group = \"worldwide\"", "group", "not known"),
        ("kind = \"protocol\"", "kind = \"\"", "kind", "not known"),
        ("subject = [\"trafficking\"]", "subject = []", "subject", "is empty"),
        ("subject = [\"trafficking\"]", "subject = [\"slaves\"]", "subject", "not known"),
        ("\"protection\", \"partnership\"]", "\"prevention\"]", "ps", "stands twice"),
        ("adopted_place = \"New York\"", "adopted_place = \" \"", "adopted_place", "is empty"),
        ("in_force = \"2003-12-25\"", "in_force = \"25 December 2003\"", "in_force", "not a date"),
        ("in_force = \"2003-12-25\"", "in_force = \"\"", "in_force", "not a date"),
        ("in_force = \"2003-12-25\"", "in_force = \"2003-02-29\"", "in_force", "not a date"),
        ("in_force = \"2003-12-25\"", "in_force = \"2000-11\"\nended = \"1999\"", "ended", "before its start"),
        ("in_force = \"2003-12-25\"", "in_force = \"2000-10\"", "in_force", "before adoption"),
        ("opened = \"2000-12-12\"", "opened = \"2000-11-14\"", "opened", "before adoption"),
        ("opened = \"2000-12-12\"", "opened = \"2004-12-12\"", "in_force", "before opening"),
        ("membership = \"tip_protocol\"", "membership = \"tip\"", "membership", "not known"),
        ("membership_as_of = \"2024-04-20\"", "", "membership_as_of", "is missing"),
        ("membership_as_of = \"2024-04-20\"", "membership_as_of = \"2013\"", "membership_complete_until", "after"),
        ("membership_complete = false", "membership_complete = true", "uncertain_states", "not complete"),
        (
            "membership_complete_until = \"2014-01-27\"",
            "membership_complete_until = \"2014\"",
            "membership_complete_until",
            "",
        ),
        ("uncertain_states = [\"CG\"", "uncertain_states = [\"UK\"", "uncertain_states", "\"UK\""),
        ("citation = ", "source = \"\"\ncitation = ", "line", "unknown field"),
        ("url = \"https://", "url = \"", "url", "https://"),
        ("membership_complete = false\n", "", "line 1", "missing field"),
    ] {
        finds(tip, from, to, place, says);
    }
    let saarc = "frameworks/saarc_convention_2002.toml";
    finds(saarc, "unverified = [\"adopted\"", "unverified = [\"ended\"", "unverified", "does not hold");
    finds(saarc, "\"key_articles (numbers)\"", "\"articles (numbers)\"", "unverified_detail", "must begin");
    finds("frameworks/aseanapol.toml", "sources = [", "sources = [] # [", "sources", "is empty");
    finds("frameworks/aseanapol.toml", "adopted = \"1981\"", "adopted = ", "line", "");
}

#[test]
fn a_list_without_dates_needs_a_day_by_which_all_were_bound() {
    finds("frameworks/ilo_c182.toml", "bound_by_latest = ", "# ", "bound_by_latest", "is needed");
    let tip = "frameworks/tip_protocol.toml";
    finds(
        tip,
        "membership_complete = false",
        "bound_by_latest = \"2020\"\nmembership_complete = false",
        "bound_by_latest",
        "nowhere else",
    );
    let words = "frameworks/artip.toml";
    finds(
        words,
        "membership_complete = true",
        "membership_complete = true\nmembership_as_of = \"2010\"",
        "membership",
        "describe a list",
    );
}

#[test]
fn what_took_the_place_of_what() {
    let old = "frameworks/eu_framework_decision_2002.toml";
    let new = "frameworks/eu_directive_2011_36.toml";
    for (file, from, to, place, says) in [
        (old, "ended_by = \"eu_directive_2011_36\"", "ended_by = \"eu_directive\"", "ended_by", "not known"),
        (
            old,
            "ended_by = \"eu_directive_2011_36\"",
            "ended_by = \"eu_directive_2004_81\"",
            "ended_by",
            "does not list it",
        ),
        (old, "ended_by = \"eu_directive_2011_36\"", "ended_by = \"convention_1949\"", "ended_by", "is older"),
        (old, "ended = \"2011-04-14\"", "", "ended_by", "needs the last day"),
        (new, "supersedes = [", "supersedes = [\"gone\", ", "supersedes", "not known"),
        (new, "supersedes = [", "supersedes = [\"eu_directive_2024_1712\", ", "supersedes", "is newer"),
        (new, "supersedes = [", "supersedes = [\"arcppt\", ", "supersedes", "another framework ended it"),
        (new, "supersedes = [", "supersedes = [\"eu_directive_2011_36\", ", "id", "its own place"),
    ] {
        finds(file, from, to, place, says);
    }
}

#[test]
fn lines_of_the_lists() {
    let file = "parties.csv";
    let line = "untoc,AF,Afghanistan,2000-12-14,2003-09-24,2003-10-24,,ratification,UN";
    for (to, place, says) in [
        ("untoc,af,Afghanistan,2000-12-14,2003-09-24,2003-10-24,,ratification,UN", "untoc af", "not a code"),
        ("untoc,UK,Afghanistan,2000-12-14,2003-09-24,2003-10-24,,ratification,UN", "untoc UK", "not a code"),
        ("untoc,AL,Albania,2000-12-14,2003-09-24,2003-10-24,,ratification,UN", "untoc AL", "another line"),
        ("untoc,AF,,2000-12-14,2003-09-24,2003-10-24,,ratification,UN", "untoc AF", "no name"),
        ("untoc,AF,Afganistan,2000-12-14,2003-09-24,2003-10-24,,ratification,UN", "AF", "is called"),
        ("untoc,AF,Afghanistan,14.12.2000,2003-09-24,2003-10-24,,ratification,UN", "line 2", "not a date"),
        ("untoc,AF,Afghanistan,2004,2003-09-24,2003-10-24,,ratification,UN", "untoc AF", "before signature"),
        ("untoc,AF,Afghanistan,2000-12-14,2003-10-25,2003-10-24,,ratification,UN", "untoc AF", "before consent"),
        ("untoc,AF,Afghanistan,2000-12-14,2003-09-24,2003-10-24,2003,signed,UN", "untoc AF", "not a kind"),
        ("untoc,AF,Afghanistan,2000-12-14,2003-09-24,2003-10-24,2002,ratification,UN", "untoc AF", "the end is before"),
        ("untoc,AF,Afghanistan,2000-12-14,2003-09-24,,,,UN", "untoc AF", "a signature alone"),
        ("untoc,AF,Afghanistan,,,,,,UN", "untoc AF", "needs its date"),
        ("untok,AF,Afghanistan,2000-12-14,2003-09-24,2003-10-24,,ratification,UN", "untok", "no framework uses"),
        ("untoc,AF,Afghanistan,2000-12-14,2003-09-24,2003-10-24,,ratification,,UN", "", "is not CSV"),
    ] {
        finds(file, line, to, place, says);
    }
    finds(file, "framework_id,iso2", "framework,iso2", "line 1", "the first line");
    finds(file, "(snapshot 2014-01),yes", "(snapshot 2014-01),checked", "line 2", "yes or memory");
    finds(
        file,
        "ratification,UN Treaty Collection via github zmjones/untreaties (snapshot 2014-01)",
        "ratification,",
        "line 2",
        "no source",
    );
}

#[test]
fn lists_states_and_provisions() {
    finds("lists.toml", "list = \"saarc\"", "list = \"saarcs\"", "saarcs", "no such list");
    finds("lists.toml", "list = \"saarc\"", "list = \"eu\"", "eu", "a framework uses");
    finds("lists.toml", "why = \"membership", "why = \"\" # \"", "council_of_europe", "reason");
    finds("states.toml", "\"GB\"", "\"UK\"", "members", "not a code");
    finds("states.toml", "\"GB\", ", "", "", "GB stands in no list");
    finds("states.toml", "\"GB\"", "\"GB\", \"GB\"", "members", "stands twice");
    finds("provisions.toml", "id = \"tip.3.b\"", "id = \"tip.3.a\"", "tip.3.a", "another provision");
    finds("provisions.toml", "framework = \"tip_protocol\"", "framework = \"tip\"", "tip.3.a", "no framework");
    finds("provisions.toml", "short = \"TIP 3(a)\"", "short = \"\"", "tip.3.a", "short is empty");
}

#[test]
fn missing_files() {
    for file in ["parties.csv", "states.toml", "lists.toml", "provisions.toml"] {
        let content = Content::copy();
        fs::remove_file(content.0.join(file)).expect(file);
        assert!(content.faults().iter().any(|fault| fault.file.ends_with(file)), "{file}");
    }
    let content = Content::copy();
    fs::remove_dir_all(content.0.join("frameworks")).expect("a folder");
    assert!(content.faults().iter().any(|fault| fault.file.ends_with("frameworks")));
}
