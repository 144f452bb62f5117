//! Accessibility, checked by axe-core on the page as it stands.

use std::{fs, path::Path, sync::LazyLock};

use serde_json::{Value, json};

use crate::{
    page::Page,
    trouble::{Outcome, Trouble},
};

/// The rules that pages are held to: WCAG 2.2 A and AA, and good practice.
const RULES: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

static SOURCE: LazyLock<Option<String>> = LazyLock::new(|| {
    let place =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools/npm/node_modules/axe-core/axe.min.js");
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

impl Page {
    /// Fails if axe finds anything on the page as it stands, in the light or in the dark.
    pub async fn accessible(&self, state: &str) -> Outcome {
        if self
            .script("return typeof axe === 'object';", vec![])
            .await?
            != true
        {
            let source = SOURCE
                .as_ref()
                .ok_or_else(|| Trouble::new("axe-core is not installed. Run make setup-test."))?;
            self.script(source, vec![]).await?;
        }
        let before = self
            .script(
                "return document.documentElement.dataset.theme ?? null;",
                vec![],
            )
            .await?;
        let mut faults = Vec::new();
        for theme in ["light", "dark"] {
            self.theme(theme).await?;
            let found = self.web.execute_async(RUN, vec![json!(RULES)]).await?;
            let found = found.json().as_array().cloned().unwrap_or_default();
            faults.extend(
                found
                    .iter()
                    .filter_map(Value::as_str)
                    .map(|fault| format!("{theme}: {fault}")),
            );
        }
        let back = "const d = document.documentElement; if (arguments[0]) d.dataset.theme = arguments[0]; else delete d.dataset.theme;";
        self.script(back, vec![before]).await?;
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Trouble::new(format!(
                "{state} is not accessible:\n{}",
                faults.join("\n")
            )))
        }
    }
}
