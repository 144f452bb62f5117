use crate::{engine::Engine, every_page::full_case, trial::Trial};
pub fn debug(engine: Engine) {
    Trial::new(engine, "debug").run(async |page| {
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        for (w, shots) in [
            (
                1280u32,
                &[
                    ("result", "#/result", 5u32),
                    ("question", "#/q/means", 1),
                    ("states", "#/q/states", 1),
                    ("check", "#/check", 1),
                    ("frameworks", "#/frameworks", 2),
                    ("framework", "#/framework/coe_convention_197", 2),
                    ("about", "#/about", 2),
                    ("compare", "#/compare", 2),
                ][..],
            ),
            (
                360,
                &[
                    ("start", "#/", 2),
                    ("result", "#/result", 6),
                    ("question", "#/q/means", 2),
                    ("states", "#/q/states", 1),
                    ("check", "#/check", 2),
                    ("frameworks", "#/frameworks", 1),
                    ("framework", "#/framework/coe_convention_197", 2),
                    ("about", "#/about", 3),
                    ("compare", "#/compare", 2),
                ][..],
            ),
        ] {
            page.size(w, 1500).await?;
            for (name, route, n) in shots {
                page.go(route).await?;
                page.theme(if *n == 1 { "dark" } else { "light" }).await?;
                for i in 0..*n {
                    page.script(&format!("scrollTo({{top:{}, behavior:'instant'}})", i * 1450), vec![]).await?;
                    page.screenshot(&format!("zz-{w}-{name}-{i}")).await?;
                }
            }
        }
        page.size(1280, 1500).await?;
        page.theme("light").await?;
        page.go("#/q/states").await?;
        page.click_on("#states-origin").await?;
        page.keys("united").await?;
        page.wait_for("#states-origin-list [role=option]").await?;
        page.screenshot("zz-combobox").await?;
        page.start("ar-XB/#/q/means").await?;
        page.stands().await?;
        page.screenshot("zz-rtl").await?;
        page.start("en-XA/#/").await?;
        page.size(360, 1500).await?;
        page.screenshot("zz-xa").await?;
        Ok(())
    });
}
