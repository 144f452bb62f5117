//! Walks through the built site in real browsers, over `WebDriver`.
//!
//! The site is what `make build` left in `dist/`, served by this project's own server. Every test has a server, a driver and a
//! fresh browser profile of its own, and ends all of them. `make test` runs these; `cargo test --test browser NAME` runs some.
//!
//! - `process`, `engine`, `trap`: the programs that are started and ended, what each browser is asked for, and where its
//!   requests to other hosts end
//! - `trial`: one test from start to end; what holds after every test is checked there
//! - `page`, `files`, `looks`: what a person does on a page and sees there; `walk`: on the pages of this site
//! - `axe`: accessibility
//! - the other modules: the tests, by subject

mod axe;
mod engine;
mod files;
mod looks;
mod page;
mod process;
mod trap;
mod trial;
mod trouble;
mod walk;

mod harness;

use engine::Engine;

/// Makes each test once for each browser, so that a failure names both.
macro_rules! in_both {
    ($($subject:ident::$test:ident),* $(,)?) => {
        mod chromium { $(#[test] fn $test() { super::$subject::$test(super::Engine::Chromium); })* }
        mod firefox { $(#[test] fn $test() { super::$subject::$test(super::Engine::Firefox); })* }
    };
}

in_both![
    harness::the_start_page_is_served,
    harness::accessibility_faults_are_found,
    harness::faults_in_the_console_are_found,
    harness::answers_are_given,
    harness::files_are_saved_and_opened,
    harness::wasm_is_refused,
];

mod webkit {
    #[test]
    fn the_start_page_is_served() {
        super::harness::the_start_page_is_served(super::Engine::WebKit);
    }
}
