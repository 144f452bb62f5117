//! Walks through the built site in real browsers, over `WebDriver`.
//!
//! The site is what `make build` left in `dist/`, served by this project's own server. Every test has a server, a driver and a
//! fresh browser profile of its own, and ends all of them. `make test` runs these; `cargo test --test browser NAME` runs some.
//!
//! - `process`, `engine`, `trap`: the programs that are started and ended, what each browser is asked for, and where its
//!   requests to other hosts end
//! - `trial`: one test from start to end; what holds after every test is checked there
//! - `page`, `files`, `looks`: what a person does on a page and sees there; `walk`, `cases`: on the pages of this site
//! - `sites`: sites made from the built one, with something missing
//! - `axe`: accessibility
//! - the other modules: the tests, by subject

mod axe;
mod cases;
mod engine;
mod files;
mod looks;
mod page;
mod process;
mod sites;
mod trap;
mod trial;
mod trouble;
mod walk;

mod answers;
mod case_files;
mod every_page;
mod explore;
mod harness;
mod hosting;
mod keyboard;
mod languages;
mod memory;
mod opening;
mod pictures;
mod places;
mod smoke;
mod verdicts;

use engine::Engine;

/// Makes each test once for each browser, so that a failure names both.
macro_rules! in_both {
    ($($subject:ident::$test:ident),* $(,)?) => {
        mod chromium {
            $(#[test] fn $test() { super::$subject::$test(super::Engine::Chromium); })*
            // These measure and picture the page; once is enough, and Firefox has no window of 320 px.
            #[test] fn nothing_is_too_wide() { super::every_page::nothing_is_too_wide(super::Engine::Chromium); }
            #[test] fn pictures_of_the_pages() { super::pictures::pictures_of_the_pages(super::Engine::Chromium); }
            #[test] fn pictures_of_the_views() { super::explore::pictures_of_the_views(super::Engine::Chromium); }
        }
        mod firefox { $(#[test] fn $test() { super::$subject::$test(super::Engine::Firefox); })* }
    };
}

in_both![
    answers::none_and_unknown_clear_the_others,
    answers::one_answer_is_changed,
    case_files::a_case_is_saved_and_opened,
    case_files::broken_case_files_are_refused,
    every_page::other_pages_are_accessible,
    every_page::questions_are_accessible,
    explore::the_list_is_filtered,
    explore::the_map_moves_in_time,
    explore::the_matrix_scrolls,
    explore::the_timeline_shows_the_date,
    explore::the_views_are_accessible,
    explore::the_views_are_places,
    explore::the_views_from_right_to_left,
    explore::what_changed_since_2008,
    harness::accessibility_faults_are_found,
    harness::answers_are_given,
    harness::faults_in_the_console_are_found,
    harness::files_are_saved_and_opened,
    harness::wasm_is_refused,
    hosting::files_missing,
    hosting::offline_below_a_sub_path,
    hosting::wasm_blocked,
    hosting::without_scripts,
    keyboard::wholly_by_keyboard,
    languages::every_text_is_translated,
    languages::right_to_left,
    memory::a_case_is_kept_and_forgotten,
    memory::back_forward_and_reload,
    opening::scrolling_is_kept,
    opening::the_start_page_arrives_whole,
    places::dates_are_given,
    places::frameworks_of_a_journey,
    places::states_are_found,
    places::states_are_taken_and_removed,
    places::states_must_be_states,
    verdicts::a_child_and_the_unknown,
    verdicts::ten_migrants,
];

mod webkit {
    #[test]
    fn a_short_walk() {
        super::smoke::a_short_walk(super::Engine::WebKit);
    }
}
