//! What a course reads of a package before it opens it: `imsmanifest.xml` for SCORM, `cmi5.xml` for cmi5.

use super::escaped;
use super::onefile::Kind;

/// What a manifest says.
pub struct Course {
    /// The title.
    pub title: String,
    /// One sentence on it.
    pub description: String,
    /// The language, as a tag.
    pub language: String,
    /// The files of the package but for the manifest.
    pub files: Vec<String>,
}

/// The score, in percent, from which a set of cases is passed.
const MASTERY: u8 = 80;

/// Names of the course and of its one unit for cmi5; they never change.
const COURSE_ID: &str = "urn:uuid:5c8b0f1e-53a4-4f6d-9a3e-2f1d1b7f0a41";
const UNIT_ID: &str = "urn:uuid:b2a7e6d0-8a0e-4f5c-8d0b-6d0e9f3c7a52";

impl Course {
    /// The manifest's name in the package, and its text.
    pub fn manifest(&self, kind: Kind) -> (&'static str, String) {
        match kind {
            Kind::Scorm2004 => ("imsmanifest.xml", self.scorm2004()),
            Kind::Cmi5 => ("cmi5.xml", self.cmi5()),
            Kind::File | Kind::Scorm12 => ("imsmanifest.xml", self.scorm12()),
        }
    }

    fn files(&self) -> String {
        self.files.iter().map(|name| ["      <file href=\"", &escaped(name), "\"/>\n"].concat()).collect()
    }

    fn scorm12(&self) -> String {
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="palermo" version="{version}"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="palermo-course">
    <organization identifier="palermo-course">
      <title>{title}</title>
      <item identifier="palermo-item" identifierref="palermo-resource" isvisible="true">
        <title>{title}</title>
        <adlcp:masteryscore>{MASTERY}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="palermo-resource" type="webcontent" adlcp:scormtype="sco" href="index.html">
{files}    </resource>
  </resources>
</manifest>
"#,
            version = env!("CARGO_PKG_VERSION"),
            title = escaped(&self.title),
            files = self.files(),
        )
    }

    fn scorm2004(&self) -> String {
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="palermo" version="{version}"
    xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
    xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
    xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
    xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="palermo-course">
    <organization identifier="palermo-course">
      <title>{title}</title>
      <item identifier="palermo-item" identifierref="palermo-resource" isvisible="true">
        <title>{title}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="palermo-objective" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>0.{tenths}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="palermo-resource" type="webcontent" adlcp:scormType="sco" href="index.html">
{files}    </resource>
  </resources>
</manifest>
"#,
            version = env!("CARGO_PKG_VERSION"),
            tenths = MASTERY / 10,
            title = escaped(&self.title),
            files = self.files(),
        )
    }

    fn cmi5(&self) -> String {
        let (title, description, language) =
            (escaped(&self.title), escaped(&self.description), escaped(&self.language));
        let says = |tag: &str, text: &str, space: &str| {
            format!("{space}<{tag}>\n{space}  <langstring lang=\"{language}\">{text}</langstring>\n{space}</{tag}>\n")
        };
        let words = [says("title", &title, "    "), says("description", &description, "    ")].concat();
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="{COURSE_ID}">
{words}  </course>
  <au id="{UNIT_ID}" launchMethod="AnyWindow" moveOn="CompletedOrPassed" masteryScore="0.{tenths}">
{words}    <url>index.html</url>
  </au>
</courseStructure>
"#,
            tenths = MASTERY / 10,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_manifest_cannot_break_it() {
        let course = Course {
            title: "A & <B>".to_owned(),
            description: "\"C\"".to_owned(),
            language: "en-GB".to_owned(),
            files: vec!["index.html".to_owned(), "a&b.html".to_owned()],
        };
        for kind in Kind::COURSES {
            let (_, text) = course.manifest(kind);
            assert!(text.contains("A &amp; &lt;B&gt;") && !text.contains("<B>"), "{text}");
            assert_eq!(text.contains("href=\"a&amp;b.html\""), kind != Kind::Cmi5);
        }
    }
}
