//! When each remark is made, and when not.

use super::*;
use crate::law::testing::answers;

fn names(text: &str) -> Vec<&'static str> {
    remarks(&answers(text)).into_iter().map(Remark::name).collect()
}

/// All remarks on these answers, in order.
#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(names(text).join(" "), expected, "{text}");
}

/// One remark: answers that call for it, and answers that do not.
#[track_caller]
fn table(remark: &str, called: &[&str], not_called: &[&str]) {
    assert!(Remark::NAMES.contains(&remark));
    for row in called {
        assert!(names(row).contains(&remark), "{remark} on {row}");
    }
    for row in not_called {
        assert!(!names(row).contains(&remark), "{remark} on {row}");
    }
}

const OFFENCE: &str = "acts=receipt purpose=slavery";
const TAKEN_IN: &str = "border=yes illegal_entry=yes destination_status=foreigner procured=yes";

fn with(base: &str, more: &str) -> String {
    [base, more].join(" ")
}

#[test]
fn nothing_answered_calls_for_nothing() {
    check("", "");
    check("acts=unknown consent=unknown fear_of_return=unknown border=unknown organised_group=unknown", "");
}

#[test]
fn consent() {
    table(
        "consent_irrelevant_means",
        &["means=fraud consent=throughout", "means=fraud consent=at_first age=adult"],
        &[
            "means=fraud consent=never",
            "means=none consent=throughout",
            "means=fraud consent=throughout age=child",
            "means=fraud consent=throughout purpose=none",
            "means=fraud consent=unknown",
        ],
    );
    table(
        "consent_irrelevant_child",
        &["age=child consent=throughout means=none", "age=child consent=at_first means=fraud"],
        &["age=child consent=never", "age=child consent=throughout acts=none", "consent=throughout"],
    );
    table(
        "consent_not_an_element",
        &[
            "consent=throughout",
            "consent=never",
            "consent=throughout profit=none means=none",
            "consent=at_first profit=none purpose=none",
            "consent=throughout means=fraud",
        ],
        &[
            "consent=unknown",
            "consent=throughout profit=none means=fraud",
            "consent=throughout profit=none age=child",
            "consent=never profit=none means=fraud acts=receipt purpose=slavery",
        ],
    );
}

#[test]
fn children() {
    table(
        "child_rule",
        &["age=child", "age=child means=none", "age=child means=unknown"],
        &["age=child means=fraud", "age=child purpose=none", "age=adult", "age=unknown means=none"],
    );
    table(
        "child_means_recorded",
        &["age=child means=fraud"],
        &["age=child means=none", "means=fraud", "age=child means=fraud acts=none"],
    );
    table(
        "age_decides",
        &["means=none", "means=none age=unknown acts=receipt purpose=slavery", "means=none acts=unknown"],
        &["means=none age=adult", "means=none age=child", "means=none acts=none", "means=unknown", ""],
    );
}

#[test]
fn purposes() {
    table(
        "purpose_not_listed",
        &[
            "purpose=forced_begging",
            "purpose=forced_criminality",
            "purpose=forced_marriage",
            "purpose=other_exploitation",
            "purpose=slavery+forced_begging",
        ],
        &[
            "purpose=slavery",
            "purpose=none",
            "purpose=unknown",
            "purpose=prostitution_of_others+other_sexual_exploitation+forced_labour+practices_similar_to_slavery+servitude+organ_removal",
        ],
    );
    let called = remarks(&answers("purpose=slavery+forced_begging+other_exploitation"));
    let Some(Remark::PurposeNotListed { options }) = called.first() else { panic!("{called:?}") };
    let all = FactId::Purpose.fact().kind.options();
    let named: Vec<&str> = (0..all.len()).filter(|bit| options & 1 << bit != 0).map(|bit| all[bit]).collect();
    assert_eq!(named, ["forced_begging", "other_exploitation"]);
    table(
        "purpose_not_achieved_counts",
        &["purpose=slavery", "purpose=slavery profit=fee_from_migrant", "purpose=slavery profit=none"],
        &["purpose=slavery profit=exploitation", "purpose=none", "", "purpose=slavery acts=none"],
    );
}

#[test]
fn what_does_not_defeat_trafficking() {
    table(
        "no_border_needed",
        &["border=no", "border=no acts=receipt purpose=slavery age=child"],
        &["border=yes", "", "border=no purpose=none"],
    );
    table(
        "no_movement_needed",
        &["acts=harbouring", "acts=recruitment+receipt+harbouring"],
        &["acts=harbouring+transfer", "acts=transportation", "acts=none", "acts=harbouring purpose=none"],
    );
    table(
        "legal_entry_no_bar",
        &["illegal_entry=no", "illegal_entry=no border=yes"],
        &["illegal_entry=no border=no", "illegal_entry=yes", "illegal_entry=no purpose=none"],
    );
    table(
        "group_not_element",
        &["organised_group=no", "organised_group=no purpose=none"],
        &["organised_group=yes", "organised_group=no purpose=none profit=none"],
    );
    table(
        "paid_journey_no_bar",
        &["profit=fee_from_migrant", "profit=fee_from_migrant+exploitation"],
        &["profit=exploitation", "profit=fee_from_migrant acts=none"],
    );
    table(
        "deaths_aggravate_not_traffic",
        &["danger=yes", "danger=yes purpose=none"],
        &["danger=no", "danger=yes profit=none", &with(OFFENCE, "means=fraud danger=yes")],
    );
}

#[test]
fn smuggling() {
    let papers = "profit=other_benefit border=yes destination_status=foreigner illegal_stay=no illegal_entry=no";
    table(
        "papers_only_not_aggravated",
        &[&with(papers, "documents=procured_provided_possessed danger=yes")],
        &[&with(papers, "documents=procured_provided_possessed danger=no"), &with(papers, "documents=made danger=yes")],
    );
    table(
        "entry_failed_documents",
        &[
            &with(papers, "documents=made"),
            "profit=other_benefit border=yes destination_status=foreigner documents=made",
        ],
        &[&with(papers, "documents=none"), &with(TAKEN_IN, "profit=other_benefit documents=made")],
    );
    table(
        "stay_no_border_needed",
        &["border=no illegal_stay=yes profit=exploitation destination_status=foreigner"],
        &["border=yes illegal_stay=yes profit=exploitation destination_status=foreigner", "border=no illegal_stay=yes"],
    );
    table(
        "migrant_not_offender",
        &["illegal_entry=yes", "illegal_stay=yes profit=none", "documents=made", &with(TAKEN_IN, "profit=none")],
        &[
            "illegal_entry=no",
            "",
            "illegal_entry=yes border=no",
            "illegal_entry=yes destination_status=national_or_resident",
        ],
    );
    table(
        "one_person",
        &[&with(TAKEN_IN, "profit=fee_from_migrant"), &with(OFFENCE, "means=fraud organised_group=yes")],
        &["", &with(OFFENCE, "means=fraud"), &with(TAKEN_IN, "profit=none")],
    );
}

#[test]
fn outside_the_protocols() {
    table(
        "no_benefit_outside",
        &[&with(TAKEN_IN, "profit=none"), "profit=none"],
        &[
            "profit=unknown",
            "profit=none destination_status=national_or_resident",
            "profit=none border=no illegal_stay=no",
        ],
    );
    table(
        "no_means_labour_law",
        &[
            "means=none age=adult purpose=forced_labour",
            "means=none age=adult purpose=none profit=exploitation",
            "means=none purpose=none profit=exploitation",
        ],
        &[
            "means=none purpose=forced_labour",
            "means=none age=child purpose=none profit=exploitation",
            "means=none age=adult purpose=prostitution_of_others",
            "means=none age=adult purpose=none profit=fee_from_migrant",
            "means=fraud age=adult purpose=none profit=exploitation",
        ],
    );
    table(
        "ransom_no_purpose",
        &[
            "means=abduction purpose=none profit=other_benefit",
            "means=threat_or_force+fraud purpose=none profit=fee_from_migrant",
        ],
        &[
            "means=fraud purpose=none profit=other_benefit",
            "means=abduction purpose=none profit=none",
            "means=abduction purpose=servitude profit=other_benefit",
            "means=abduction purpose=none profit=exploitation",
            "means=abduction profit=other_benefit",
        ],
    );
    table("refugee_beside", &["fear_of_return=yes"], &["fear_of_return=no", ""]);
}

#[test]
fn whole_cases() {
    check(
        "acts=harbouring purpose=prostitution_of_others profit=exploitation age=child means=none consent=throughout \
         border=no destination_status=national_or_resident documents=none illegal_stay=no organised_group=no",
        "consent_irrelevant_child child_rule no_border_needed no_movement_needed group_not_element",
    );
    check(
        "acts=transportation purpose=none profit=none age=adult means=none consent=throughout border=yes \
         illegal_entry=yes destination_status=foreigner procured=yes fear_of_return=yes",
        "consent_not_an_element migrant_not_offender no_benefit_outside refugee_beside",
    );
    check(
        "acts=transportation+harbouring purpose=none profit=fee_from_migrant+other_benefit age=adult \
         means=threat_or_force+abduction consent=at_first border=yes illegal_entry=yes destination_status=foreigner \
         procured=yes documents=none illegal_stay=no danger=yes degrading_treatment=yes organised_group=yes",
        "consent_not_an_element deaths_aggravate_not_traffic migrant_not_offender ransom_no_purpose one_person",
    );
}
