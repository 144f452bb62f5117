//! Accessibility, checked by axe-core on the page as it stands.

use std::{collections::BTreeMap, fs, path::Path, sync::LazyLock};

use serde_json::{Value, json};

use crate::{
    page::Page,
    trouble::{Outcome, Trouble},
};

/// The rules that pages are held to: WCAG 2.2 A and AA, and good practice.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

static SOURCE: LazyLock<Option<String>> = LazyLock::new(|| {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools/npm/node_modules/axe-core/axe.min.js");
    fs::read_to_string(place).ok()
});

/// Waits until nothing moves, since colours in between are nobody's choice, and lists what axe finds, one line for each element.
const RUN: &str = r"
    const [tags, done] = arguments;
    const still = Promise.allSettled(document.getAnimations().map(a => a.effect.getComputedTiming().endTime === Infinity ? null : a.finished));
    const late = new Promise(resolve => setTimeout(resolve, 2000));
    Promise.race([still, late])
        .then(() => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }))
        .then(found => done(found.violations.flatMap(v => v.nodes.map(n =>
            `${v.id} (${v.impact}): ${v.help}\n    ${n.target.join(' ')}\n    ${n.failureSummary.replaceAll('\n', '\n    ')}`))),
            error => done([`axe failed: ${error}`]));
";

/// What is not accessible, with the states in which that was found.
#[derive(Default)]
pub struct Audit(BTreeMap<String, Vec<String>>);

impl Audit {
    /// Looks at the page as it stands, in the light and in the dark.
    pub async fn look(&mut self, page: &Page, state: &str) -> Outcome {
        for fault in page.faults().await? {
            self.0.entry(fault).or_default().push(state.to_owned());
        }
        Ok(())
    }

    /// Fails if anything was found in any state.
    pub fn end(self) -> Outcome {
        if self.0.is_empty() {
            return Ok(());
        }
        let faults = self.0.iter().map(|(fault, states)| format!("In {}:\n{fault}", states.join(", ")));
        Err(Trouble::new(format!("Not accessible.\n{}", faults.collect::<Vec<_>>().join("\n"))))
    }
}

impl Page {
    /// What axe finds on the page as it stands, in the light and in the dark.
    async fn faults(&self) -> Outcome<Vec<String>> {
        if self.script("return typeof axe === 'object';", vec![]).await? != true {
            let missing = || Trouble::new("axe-core is not installed. Run make setup-test.");
            self.script(SOURCE.as_ref().ok_or_else(missing)?, vec![]).await?;
        }
        let before = self.script("return document.documentElement.dataset.theme ?? null;", vec![]).await?;
        let mut faults = Vec::new();
        for theme in ["light", "dark"] {
            self.theme(theme).await?;
            let found = self.web.execute_async(RUN, vec![json!(RULES)]).await?;
            let found = found.json().as_array().cloned().unwrap_or_default();
            faults.extend(found.iter().filter_map(Value::as_str).map(|fault| format!("{theme}: {fault}")));
        }
        let back = "const d = document.documentElement; if (arguments[0]) d.dataset.theme = arguments[0]; else delete d.dataset.theme;";
        self.script(back, vec![before]).await?;
        Ok(faults)
    }

    /// Fails if axe finds anything on the page as it stands.
    pub async fn accessible(&self, state: &str) -> Outcome {
        let mut audit = Audit::default();
        audit.look(self, state).await?;
        audit.end()
    }
}
