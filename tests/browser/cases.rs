//! Cases as data, and working through one as the app asks.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::{Value, json};

use crate::{
    page::Page,
    trouble::{Outcome, Trouble},
};

/// A case of `tests/cases/cases.json`: its file, and what the law says of it.
pub struct Case {
    /// The case file.
    pub file: Value,
    /// The outcomes that are right, by finding.
    pub expect: BTreeMap<String, Vec<String>>,
}

impl Case {
    /// The case with this id.
    pub fn of(id: &str) -> Outcome<Self> {
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/cases.json");
        let text = fs::read_to_string(&place).map_err(|e| Trouble::new(format!("{}: {e}", place.display())))?;
        let cases: Vec<Value> = serde_json::from_str(&text).map_err(|e| Trouble::new(e.to_string()))?;
        let found = cases.into_iter().find(|case| case["id"] == id);
        let found = found.ok_or_else(|| Trouble::new(format!("There is no case {id}.")))?;
        let expect = serde_json::from_value(found["expect"].clone()).map_err(|e| Trouble::new(e.to_string()))?;
        Ok(Self { file: found["case"].clone(), expect })
    }

    /// The options to tick for a fact; what the case does not say is unknown.
    pub fn options(&self, fact: &str) -> Vec<&str> {
        match &self.file["answers"][fact] {
            Value::String(one) => vec![one],
            Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
            _ => vec!["unknown"],
        }
    }
}

impl Page {
    /// Answers question after question as the case says, from the one shown until none is left. The facts asked, in order.
    ///
    /// The States stay empty and the date is today.
    pub async fn work_through(&self, case: &Case) -> Outcome<Vec<String>> {
        let mut asked: Vec<String> = Vec::new();
        loop {
            let route = self.route().await?;
            let Some(fact) = route.strip_prefix("#/q/") else { break };
            if asked.iter().any(|before| before == fact) {
                return Err(Trouble::new(format!("{fact} is asked a second time, after {asked:?}.")));
            }
            match fact {
                "states" => self.skip_states().await?,
                "date" => self.answer("date", &["today"]).await?,
                _ => self.answer(fact, &case.options(fact)).await?,
            }
            asked.push(fact.to_owned());
        }
        self.wait_for_route("#/check").await?;
        self.stands().await?;
        Ok(asked)
    }

    /// Goes on from the question of States without naming one.
    pub async fn skip_states(&self) -> Outcome {
        self.wait_for("#states-origin").await?;
        self.go_on().await
    }

    /// Opens a case file through the page of answers.
    pub async fn open_case(&self, case: &Value) -> Outcome {
        self.open_text(&case.to_string()).await?;
        self.wait_for("#notice:not(.problem)").await.map(drop)
    }

    /// Gives a file with this text to the field that opens case files.
    pub async fn open_text(&self, text: &str) -> Outcome {
        self.go("#/check").await?;
        let file = self.downloads.with_file_name("given.json");
        fs::write(&file, text).map_err(|e| Trouble::new(format!("{}: {e}", file.display())))?;
        self.choose_file("#open-case", &file).await
    }

    /// Fails unless every finding named has one of the outcomes that are right for it, and each row its provision.
    pub async fn findings_are(&self, expect: &BTreeMap<String, Vec<String>>) -> Outcome {
        for (finding, right) in expect {
            let outcome = self.outcome(finding).await?;
            if !right.contains(&outcome) {
                return Err(Trouble::new(format!("{finding} is {outcome}; it should be one of {right:?}.")));
            }
        }
        let script = "return [...document.querySelectorAll('[data-finding]')].filter(row => \
            row.querySelectorAll('.opens summary').length === 0 || !row.querySelector('.status').innerText.trim()).map(row => row.dataset.finding);";
        let bare = self.script(script, vec![]).await?;
        let rows = self.count("[data-finding]").await?;
        if bare == json!([]) && rows == 15 {
            return Ok(());
        }
        Err(Trouble::new(format!("Of 15 rows {rows} are there, and these have no word or no provision: {bare}.")))
    }
}
