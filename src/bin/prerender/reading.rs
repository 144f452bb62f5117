//! The reading edition: the same pages as plain linked HTML, readable and printable without scripts or WebAssembly.

use super::assets::{Assets, Edition, Failure};
use super::page::{escaped, shapes};
use palermo::content::{register, say};
use palermo::law::FACTS;
use palermo::ui::app::titled;
use palermo::ui::reading::{Booklet, Page, Props};
use palermo::ui::route::{Route, set_reading};
use yew::LocalServerRenderer;

/// Writes `read/*.html`.
pub async fn write(assets: &mut Assets, edition: &Edition) -> Result<(), Failure> {
    set_reading(true);
    let mut routes = vec![
        Route::Start,
        Route::Compare,
        Route::Frameworks,
        Route::Map,
        Route::Glossary(String::new()),
        Route::About(String::new()),
        Route::Embed,
    ];
    routes.extend(FACTS.iter().map(|fact| Route::Question { fact: fact.id, change: false }));
    let frameworks = register().map(|register| register.frameworks.as_slice()).unwrap_or_default();
    routes.extend(frameworks.iter().map(|framework| Route::Framework(framework.id.clone())));
    let shapes = shapes()?;
    for route in routes {
        let title = if route == Route::Start { say("reading-title") } else { route.title() };
        let body =
            LocalServerRenderer::<Page>::with_props(Props { route: route.clone() }).hydratable(false).render().await;
        let page = document(assets, edition, &title, &format!("{shapes}\n{body}"));
        assets.write_page(edition, &format!("read/{}", route.file()), &page)?;
    }
    let body = LocalServerRenderer::<Booklet>::new().hydratable(false).render().await;
    let page = document(assets, edition, &say("booklet-title"), &format!("{shapes}\n{body}"));
    assets.write_online(edition, "read/booklet.html", &page)?;
    set_reading(false);
    Ok(())
}

/// A page of the reading edition as an HTML document.
fn document(assets: &Assets, edition: &Edition, title: &str, body: &str) -> String {
    let root = edition.root.trim_start_matches("./");
    format!(
        "<!doctype html>\n{}\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'\">\n\
         <title>{}</title>\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"../{root}icon.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"../{root}{}\">\n</head>\n<body>\n{body}\n</body>\n</html>\n",
        edition.html,
        escaped(&titled(title)),
        assets.stylesheet,
    )
}
