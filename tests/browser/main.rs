//! Walks through the built site in real browsers, over `WebDriver`.
//!
//! The site is what `make build` left in `dist/`, served by this project's own server. Every test has a server, a driver and a
//! fresh browser profile of its own, and ends all of them. `make test` runs these; `cargo test --test browser NAME` runs some.
//!
//! - `process`, `engine`, `trap`: the programs that are started and ended, what each browser is asked for, and where its
//!   requests to other hosts end
//! - `trial`: one test from start to end; what holds after every test is checked there
//! - `page`, `files`, `looks`: what a person does on a page and sees there; `walk`, `cases`: on the pages of this site
//! - `hosts`: pages of another site that show this one in a frame
//! - `sites`: sites made from the built one, with something missing
//! - `axe`: accessibility
//! - `courses`: the packages in training sites, and the one HTML file
//! - the other modules: the tests, by subject

mod axe;
mod cases;
mod courses;
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
mod embedding;
mod every_page;
mod explain;
mod explore;
mod harness;
mod hosting;
mod hosts;
mod installing;
mod keyboard;
mod languages;
mod leaving;
mod memory;
mod opening;
mod pictures;
mod places;
mod practise;
mod record;
mod smoke;
mod teaching;
mod verdicts;

use courses::{cmi5, hostile, onefile, scorm, scormhost};
use engine::Engine;

/// Makes each test once for each browser, so that a failure names both.
macro_rules! in_both {
    ($($subject:ident::$test:ident),* $(,)?) => {
        mod chromium {
            $(#[test] fn $test() { super::$subject::$test(super::Engine::Chromium); })*
            // These measure and picture the page; once is enough, and Firefox has no window of 320 px.
            #[test] fn nothing_is_too_wide() { super::every_page::nothing_is_too_wide(super::Engine::Chromium); }
            #[test] fn pictures_on_a_telephone() { super::explain::pictures_on_a_telephone(super::Engine::Chromium); }
            // Only this one tells what it misses.
            #[test] fn can_be_installed() { super::installing::can_be_installed(super::Engine::Chromium); }
            #[test] fn practice_is_not_too_wide() { super::practise::practice_is_not_too_wide(super::Engine::Chromium); }
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
    embedding::hosts_set_the_height,
    embedding::nothing_is_kept_and_no_answer_leaves,
    embedding::a_strict_host,
    embedding::sandboxed_frames,
    embedding::what_a_host_may_say,
    embedding::the_lines_are_written,
    onefile::failures_are_named,
    onefile::opens_from_a_disk,
    onefile::works_in_a_sandbox,
    cmi5::a_broken_launch,
    cmi5::cmi5_is_kept_and_resumed,
    hostile::another_site_above_and_no_storage,
    hostile::no_service_worker,
    hostile::work_goes_on_in_any_course,
    scorm::scorm12_is_kept_and_resumed,
    scorm::scorm2004_is_kept_and_resumed,
    scormhost::scormhost_keeps_both,
    every_page::other_pages_are_accessible,
    every_page::questions_are_accessible,
    explain::a_computed_change_is_kept,
    explain::another_date_is_tried,
    explain::an_answer_is_flipped_and_put_back,
    explain::pictures_of_a_case,
    explain::the_ledger_fills_in,
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
    installing::a_newer_version_waits,
    leaving::shift_three_times,
    leaving::the_setting,
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
    record::a_case_travels_by_link,
    record::a_result_on_paper,
    record::broken_links_lose_nothing,
    record::results_are_saved_as_text_and_data,
    record::the_map_shows_the_own_path,
    record::words_are_explained_in_place,
    teaching::approaches_and_duties,
    teaching::signs_lead_to_the_question,
    practise::a_case_by_keyboard,
    practise::a_pair_is_judged,
    practise::a_set_is_opened_from_its_link,
    practise::a_worked_example_is_read,
    practise::own_cases_are_opened_or_refused,
    practise::practice_is_accessible,
    practise::progress_is_kept_and_carried,
    verdicts::a_child_and_the_unknown,
    verdicts::ten_migrants,
];

mod webkit {
    #[test]
    fn a_short_walk() {
        super::smoke::a_short_walk(super::Engine::WebKit);
    }

    #[test]
    fn hosts_set_the_height() {
        super::embedding::hosts_set_the_height(super::Engine::WebKit);
    }

    #[test]
    fn opens_from_a_disk() {
        super::onefile::opens_from_a_disk(super::Engine::WebKit);
    }

    #[test]
    fn works_in_a_sandbox() {
        super::onefile::works_in_a_sandbox(super::Engine::WebKit);
    }

    #[test]
    fn scorm12_is_kept_and_resumed() {
        super::scorm::scorm12_is_kept_and_resumed(super::Engine::WebKit);
    }
}

/// Without a browser.
mod packages {
    #[test]
    fn manifests_are_valid() {
        super::courses::schemas::manifests_are_valid();
    }

    #[test]
    fn packages_are_reproducible() {
        super::courses::onefile::packages_are_reproducible();
    }

    #[test]
    fn the_stub_refuses() {
        super::courses::lrs::the_stub_refuses();
    }
}
