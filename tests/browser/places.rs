//! States and the date: finding, taking and removing them, and what follows for the frameworks.

use serde_json::{Value, json};

use crate::{
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

impl Page {
    /// Types into the field of a role and takes the State of this name from the list.
    pub async fn name_state(&self, role: &str, text: &str, name: &str) -> Outcome {
        self.click_on(&format!("#states-{role}")).await?;
        self.keys(text).await?;
        let option = "return [...document.querySelectorAll(`#states-${arguments[0]}-list [role=option]`)].find(o => o.innerText === arguments[1])?.id;";
        let option = self.wait_until(&format!("{name} for \"{text}\""), option, vec![json!(role), json!(name)]).await?;
        self.click_on(&format!("#{}", option.as_str().unwrap_or_default())).await?;
        let taken = "const names = [...document.querySelectorAll('.chosen li > span')].map(s => s.innerText); \
            return names.includes(arguments[1]) && document.getElementById('states-' + arguments[0]).value === '';";
        self.wait_until(&format!("{name} taken"), taken, vec![json!(role), json!(name)]).await.map(drop)
    }

    /// The names that are suggested for a text typed into the field of a role, which is emptied again.
    async fn suggested(&self, role: &str, text: &str) -> Outcome<Vec<String>> {
        self.click_on(&format!("#states-{role}")).await?;
        self.keys(text).await?;
        let script = "const field = document.getElementById('states-' + arguments[0]); \
            const said = field.closest('.picker').querySelector('[role=status]').textContent; \
            return field.value === arguments[1] && said && [...document.querySelectorAll(`#${field.id}-list [role=option]`)].map(o => o.innerText);";
        let names = self.wait_until(&format!("answer to \"{text}\""), script, vec![json!(role), json!(text)]).await?;
        self.script("document.getElementById('states-' + arguments[0]).select();", vec![json!(role)]).await?;
        self.press(thirtyfour::Key::Delete).await?;
        serde_json::from_value(names).map_err(|e| Trouble::new(e.to_string()))
    }
}

pub fn states_are_found(engine: Engine) {
    Trial::new(engine, "states_are_found").run(async |page| {
        page.start("#/q/states").await?;
        page.wait_for("#states-origin").await?;
        for (text, name) in [
            ("viet", "Viet Nam"),
            ("Vietnam", "Viet Nam"),
            ("Burma", "Myanmar"),
            ("UK", "United Kingdom"),
            ("GB", "United Kingdom"),
            ("vn", "Viet Nam"),
            ("cote", "Côte d'Ivoire"),
            ("turkiye", "Türkiye"),
            ("TÜRK", "Türkiye"),
            ("osterreich", "Austria"),
            ("xk", "Kosovo"),
            ("palest", "Palestine"),
        ] {
            let names = page.suggested("origin", text).await?;
            if !names.iter().any(|found| found.contains(name)) {
                return Err(Trouble::new(format!("For \"{text}\" {name} is not suggested, only {names:?}.")));
            }
        }
        same("suggested for what is no State", &page.suggested("origin", "atlantis").await?, &vec![])
    });
}

/// Several in one role, in the order named; one twice is one; one is removed.
pub fn states_are_taken_and_removed(engine: Engine) {
    Trial::new(engine, "states_are_taken_and_removed").run(async |page| {
        page.start("#/q/states").await?;
        for (text, name) in [("thai", "Thailand"), ("fran", "France"), ("thailand", "Thailand"), ("belg", "Belgium")] {
            page.name_state("transit", text, name).await?;
        }
        same("transit", &chosen(page).await?, &json!(["Thailand", "France", "Belgium"]))?;
        page.click("Remove France").await?;
        let two = "return document.querySelectorAll('.chosen li').length === 2;";
        page.wait_until("list without France", two, vec![]).await?;
        same("transit", &chosen(page).await?, &json!(["Thailand", "Belgium"]))?;
        let lost = "return document.activeElement === document.body;";
        same("the focus is lost after Remove", &page.script(lost, vec![]).await?, &json!(false))
    });
}

/// The list goes when its field is left, so that it covers nothing; a text that names no State is no answer.
pub fn states_must_be_states(engine: Engine) {
    Trial::new(engine, "states_must_be_states").run(async |page| {
        page.start("#/q/states").await?;
        page.click_on("#states-origin").await?;
        page.keys("united").await?;
        page.wait_for("#states-origin-list [role=option]").await?;
        page.press(thirtyfour::Key::Tab).await?;
        let gone = "return !document.getElementById('states-origin-list').checkVisibility();";
        page.wait_until("end of the list once its field is left", gone, vec![]).await?;

        page.go_on().await?;
        let said = page.text(".error-summary").await?;
        same("the text is named", &said.contains("“united”"), &true)?;
        page.click_on(".error-summary a").await?;
        page.wait_until("focus on the field", "return document.activeElement.id === 'states-origin';", vec![]).await?;
        let invalid = page.script("return document.activeElement.getAttribute('aria-invalid');", vec![]).await?;
        same("the field is marked as wrong", &invalid, &json!("true"))?;
        page.script("document.activeElement.select();", vec![]).await?;
        page.keys("uk").await?;
        // A State that is typed in full need not be picked from the list.
        page.go_on().await?;
        page.wait_until("way on", "return location.hash !== '#/q/states';", vec![]).await?;
        page.go("#/check").await?;
        let row = page.text("[data-fact=states] dd ul").await?;
        same("States", row.as_str(), "Origin: United Kingdom")
    });
}

pub fn dates_are_given(engine: Engine) {
    Trial::new(engine, "dates_are_given").run(async |page| {
        page.start("#/q/date").await?;
        // Day, month and year are asked for only with another date.
        page.choose("date", &["today"]).await?;
        same("fields are shown", &shown(page, "#date-day").await?, &json!(false))?;
        for (day, month, year) in [("30", "2", "2008"), ("1", "13", "2008"), ("", "5", "2008"), ("x", "5", "2008")] {
            other_date(page, day, month, year).await?;
            page.go_on().await?;
            page.wait_for(".error-summary").await?;
            page.click_on(".error-summary a").await?;
            page.wait_until("focus on the day", "return document.activeElement.id === 'date-day';", vec![]).await?;
            page.go("#/glossary").await?;
            page.go("#/q/date").await?;
        }
        other_date(page, "29", "2", "2008").await?;
        page.go_on().await?;
        page.wait_until("way on", "return location.hash !== '#/q/date';", vec![]).await?;
        same("date", dated(page).await?.as_str(), "29 February 2008")?;
        page.go("#/q/date").await?;
        same("year, when asked again", &page.script("return document.getElementById('date-year').value;", vec![]).await?, &json!("2008"))?;
        page.answer("date", &["today"]).await?;
        let today = "return new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: 'numeric' }).format(new Date());";
        let today = page.script(today, vec![]).await?;
        same("date", &json!(dated(page).await?), &today)?;
        page.go("#/q/date").await?;
        page.answer("date", &["source"]).await?;
        same("date", dated(page).await?.as_str(), "30 November 2008")
    });
}

/// Rows of the register from Viet Nam to the United Kingdom: the landscape of November 2008, and today's.
pub fn frameworks_of_a_journey(engine: Engine) {
    const THEN: [(&str, &str, &str); 8] = [
        ("tip_protocol", "GB", "binding"),
        ("tip_protocol", "VN", "not_yet"),
        ("som_protocol", "GB", "binding"),
        ("eu_framework_decision_2002", "GB", "binding"),
        ("eu_framework_decision_2002", "VN", "not_party"),
        ("eu_directive_2011_36", "GB", "not_yet"),
        ("coe_convention_197", "GB", "not_yet"),
        ("actip", "VN", "not_yet"),
    ];
    const NOW: [(&str, &str, &str); 6] = [
        ("tip_protocol", "GB", "binding"),
        ("tip_protocol", "VN", "binding"),
        ("eu_framework_decision_2002", "GB", "ended"),
        ("eu_directive_2011_36", "GB", "ended"),
        ("coe_convention_197", "GB", "binding"),
        ("actip", "VN", "binding"),
    ];
    Trial::new(engine, "frameworks_of_a_journey").run(async |page| {
        page.start("#/q/states").await?;
        page.name_state("origin", "viet", "Viet Nam").await?;
        page.name_state("destination", "united k", "United Kingdom").await?;
        page.go_on().await?;
        for (date, rows) in [("source", &THEN[..]), ("today", &NOW[..])] {
            page.go("#/q/date").await?;
            page.answer("date", &[date]).await?;
            page.go("#/result").await?;
            for (framework, state, status) in rows {
                let row = format!("[data-framework={framework}][data-state={state}]");
                let found = page.attribute(&row, "data-status").await?;
                same(&format!("{framework} for {state}, {date}"), found.as_str(), status)?;
            }
            let script = "return [...document.querySelectorAll('.framework')].filter(f => !f.dataset.state || f.querySelectorAll('p').length === 0 || f.textContent.includes('{')).length;";
            same("rows without State or reason", &page.script(script, vec![]).await?, &json!(0))?;
            same("States", &page.count(".states > .state").await?, &2)?;
            same("frameworks twice over", &page.count(".framework").await?, &108)?;
        }
        // Without a State nothing is said to bind.
        page.go("#/q/states").await?;
        for name in ["Viet Nam", "United Kingdom"] {
            page.click(&format!("Remove {name}")).await?;
        }
        page.go_on().await?;
        page.go("#/result").await?;
        same("binding", &page.count("[data-status=binding]").await?, &0)?;
        same("States", &page.count(".framework:not([data-state=''])").await?, &0)?;
        same("candidates", &(page.count("[data-framework][data-status=candidate]").await? > 10), &true)
    });
}

async fn chosen(page: &Page) -> Outcome<Value> {
    page.script("return [...document.querySelectorAll('.chosen li > span')].map(s => s.innerText);", vec![]).await
}

async fn shown(page: &Page, css: &str) -> Outcome<Value> {
    page.script("return document.querySelector(arguments[0]).checkVisibility();", vec![json!(css)]).await
}

/// The date that the answers show.
async fn dated(page: &Page) -> Outcome<String> {
    page.go("#/check").await?;
    page.text("[data-fact=date] dd ul").await
}

async fn other_date(page: &Page, day: &str, month: &str, year: &str) -> Outcome {
    page.choose("date", &["other"]).await?;
    for (part, text) in [("day", day), ("month", month), ("year", year)] {
        page.click_on(&format!("#date-{part}")).await?;
        page.script("document.activeElement.select();", vec![]).await?;
        page.press(thirtyfour::Key::Delete).await?;
        page.keys(text).await?;
        let held = "return document.getElementById('date-' + arguments[0]).value === arguments[1];";
        page.wait_until(&format!("{part} {text}"), held, vec![json!(part), json!(text)]).await?;
    }
    Ok(())
}
