//! What teaches on the result: the signs to look for, the three approaches, the duties by P.

use serde_json::json;

use crate::{
    axe::Audit,
    cases::Case,
    engine::Engine,
    every_page::{full_case, too_wide},
    trial::Trial,
    trouble::{Trouble, same},
};

/// Each open fact has signs with their sources, and a link straight to its question.
pub fn signs_lead_to_the_question(engine: Engine) {
    Trial::new(engine, "signs_lead_to_the_question").run(async |page| {
        page.start("#/result").await?;
        page.wait_for(".evidence [data-fact=means]").await?;
        // Every fact that a rule reads is open.
        same("facts", &page.count(".evidence > [data-fact]").await?, &15)?;
        same("facts without signs", &page.count(".evidence > [data-fact]:not(:has(details li .source))").await?, &0)?;
        let source = page.script("document.querySelectorAll('.evidence details, .sources').forEach(d => d.open = true); return document.querySelector('.sources').textContent;", vec![]).await?;
        let told = source.as_str().unwrap_or_default();
        same("sources are named and marked", &(told.contains("Operational indicators of trafficking") && told.contains("from memory")), &true)?;
        let mut audit = Audit::default();
        audit.look(page, "Result of nothing, signs unfolded").await?;
        page.click_on(".evidence [data-fact=means] a.go").await?;
        page.asks("means").await?;
        audit.end()
    });
}

/// The approaches change with the case; the duties are sorted by P and by force. Nothing is too wide on a phone.
pub fn approaches_and_duties(engine: Engine) {
    Trial::new(engine, "approaches_and_duties").run(async |page| {
        let mut audit = Audit::default();
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        page.go("#/result").await?;
        page.wait_for(".approaches [data-aspect=stay]").await?;
        same("aspects", &page.count(".approaches [data-aspect]").await?, &5)?;
        same("cells", &page.count(".approaches [data-aspect] td").await?, &15)?;
        same("empty cells", &page.count(".approaches [data-aspect] td:not(:has(li))").await?, &0)?;
        same("the fusion", page.attribute("[data-fusion]", "data-fusion").await?.as_str(), "fusion_trafficked")?;
        let trafficked = page.text(".approaches [data-aspect=status]").await?;
        same("TIP leans", &page.count("[data-approach=jail_the_offender] [data-leans=tip_protocol]").await?, &1)?;
        same("nothing leans to the first", &page.count("[data-approach=arrest_and_deport_the_victim] [data-leans]").await?, &0)?;
        // Counted and listed alike, and the firm apart from the rest.
        page.script("document.querySelectorAll('details').forEach(d => d.open = true);", vec![]).await?;
        for p in ["prevention", "prosecution", "protection", "partnership"] {
            for force in ["shall", "shall_consider", "political"] {
                let script = "const [p, force] = arguments; const at = ['prevention', 'prosecution', 'protection', 'policy', 'partnership'].indexOf(p); \
                    const told = document.querySelectorAll('.duty-counts tbody tr')[at].querySelector(`[data-force=${force}]`).textContent; \
                    return Number(told) - document.querySelectorAll(`[data-p=${p}] .${force} .bare-list > li`).length;";
                let off = page.script(script, vec![json!(p), json!(force)]).await?;
                same(&format!("{p} {force}"), &off.as_i64(), &Some(0))?;
            }
        }
        same("stay is to be considered", &page.count("[data-p=protection] .shall_consider [data-duties=tip_protocol]").await?, &1)?;
        same("compensation is firm", &page.count("[data-p=protection] .shall [data-duties=tip_protocol]").await?, &1)?;
        audit.look(page, "Result, approaches and duties").await?;
        page.size(if engine == Engine::Firefox { 500 } else { 360 }, 800).await?;
        if let Some(fault) = too_wide(page, "Result").await? {
            return Err(Trouble::new(fault));
        }
        audit.look(page, "Result, narrow").await?;
        page.size(1280, 800).await?;

        page.go("#/check").await?;
        page.open_case(&Case::of("e4j-m11-box5-nine")?.file).await?;
        page.go("#/result").await?;
        page.wait_for("[data-fusion=fusion_smuggled]").await?;
        let smuggled = page.text(".approaches [data-aspect=status]").await?;
        same("status reads the same", &(smuggled == trafficked), &false)?;

        page.go("#/framework/tip_protocol").await?;
        page.wait_for(".duty-list").await?;
        same("duties of the Protocol", &page.count(".duty-list tbody tr").await?, &14)?;
        audit.look(page, "Framework with duties").await?;
        audit.end()
    });
}
