use super::shown;
use crate::law::{FindingId, Headline, Outcome};
use crate::practice::testing::{case, today};
use crate::practice::{Given, MisconceptionId, judge};
use Headline::{Both, Neither, Smuggling, Trafficking};
use MisconceptionId as M;
use Outcome::{Met, NotMet, Undetermined};

const TRAFFICKED: &str =
    "acts=recruitment+transportation purpose=forced_labour profit=exploitation age=adult means=deception";
const SMUGGLED: &str = "acts=transportation purpose=none profit=fee_from_migrant age=adult means=none border=yes illegal_entry=yes destination_status=foreigner procured=yes";

/// Judges everything as found but for what is given, and looks which wrong ideas are seen.
#[track_caller]
fn check(
    facts: &str,
    more: &str,
    targeted: &[M],
    wrong: &[(FindingId, Outcome)],
    headline: Option<Headline>,
    expected: &[M],
) {
    let mut case = case("case", &[facts, " ", more].concat());
    case.misconceptions = targeted.to_vec();
    let found = crate::law::findings(&case.answers());
    let mut given = Given { headline: headline.or(Some(found.headline())), sure: Some(2), ..Given::default() };
    for finding in super::super::judging::ELEMENTS.into_iter().chain([FindingId::SmugglingAggravated]) {
        given.judge(finding, found.get(finding));
    }
    wrong.iter().for_each(|(finding, outcome)| given.judge(*finding, *outcome));
    let Some(judged) = judge(&case, &given, true, None, today()) else { panic!("everything is judged") };
    assert_eq!(shown(&case, &judged), expected, "{facts} {more}");
}

#[test]
fn right_judgments_show_nothing() {
    check(TRAFFICKED, "", &[], &[], None, &[]);
    check(SMUGGLED, "danger=yes", &[M::DeathsMakeTrafficking], &[], None, &[]);
}

#[test]
fn elements() {
    let means = |outcome| [(FindingId::TipMeans, outcome)];
    let purpose = |outcome| [(FindingId::TipPurpose, outcome)];
    let act = [(FindingId::TipAct, NotMet)];
    check("acts=receipt purpose=slavery age=child means=none", "", &[], &means(NotMet), None, &[M::ChildNeedsMeans]);
    check("acts=receipt purpose=slavery age=child means=fraud", "", &[], &means(Met), None, &[M::ChildNeedsMeans]);
    check(TRAFFICKED, "consent=at_first", &[], &means(NotMet), None, &[M::ConsentSoNoTrafficking]);
    check(TRAFFICKED, "consent=never", &[], &means(NotMet), None, &[]);
    check(
        "acts=recruitment purpose=slavery means=fraud profit=fee_from_migrant",
        "",
        &[],
        &purpose(NotMet),
        None,
        &[M::NoExploitationYet],
    );
    check("acts=harbouring purpose=slavery means=fraud", "", &[], &act, None, &[M::MovementNeeded]);
    check(TRAFFICKED, "border=no", &[], &act, None, &[M::NoBorderNoTrafficking]);
    check(SMUGGLED, "danger=yes", &[], &purpose(Met), None, &[M::DeathsMakeTrafficking]);
    check(SMUGGLED, "danger=no", &[], &purpose(Met), None, &[M::BorderMakesTrafficking]);
    check(
        "acts=recruitment purpose=forced_labour age=adult means=none",
        "",
        &[],
        &means(Met),
        None,
        &[M::PoorWorkIsTrafficking],
    );
    check(
        "profit=none border=yes illegal_entry=yes procured=yes destination_status=foreigner purpose=none",
        "",
        &[],
        &[(FindingId::SomBenefit, Met)],
        None,
        &[M::FamilyHelpIsSmuggling],
    );
}

#[test]
fn an_unknown_read_as_no_counts_only_where_it_could_matter() {
    let means = [(FindingId::TipMeans, NotMet)];
    check("acts=recruitment purpose=forced_labour age=adult", "", &[], &means, None, &[M::UnknownIsNo]);
    check("acts=recruitment purpose=none age=adult", "", &[], &means, None, &[]);
    check(
        "acts=recruitment purpose=forced_labour age=adult",
        "border=no illegal_stay=no",
        &[],
        &[],
        Some(Neither),
        &[M::UnknownIsNo],
    );
}

#[test]
fn headlines() {
    check(TRAFFICKED, "consent=at_first border=no", &[], &[], Some(Neither), &[M::ConsentSoNoTrafficking]);
    check(
        TRAFFICKED,
        "consent=at_first border=no",
        &[M::NoBorderNoTrafficking],
        &[],
        Some(Neither),
        &[M::NoBorderNoTrafficking],
    );
    check(
        TRAFFICKED,
        "consent=never border=yes illegal_entry=no",
        &[M::LegalEntrySoNoTrafficking],
        &[],
        Some(Neither),
        &[M::LegalEntrySoNoTrafficking],
    );
    check(SMUGGLED, "danger=yes", &[], &[], Some(Trafficking), &[M::DeathsMakeTrafficking]);
    check(SMUGGLED, "danger=no", &[], &[], Some(Neither), &[M::SmugglingNeedsHarm]);
    check(SMUGGLED, "danger=yes organised_group=no", &[], &[], Some(Neither), &[M::NoGroupNoOffence]);
    let both = "acts=transportation purpose=forced_labour profit=fee_from_migrant+exploitation age=adult means=deception border=yes illegal_entry=yes destination_status=foreigner procured=yes";
    check(both, "danger=yes", &[], &[], Some(Smuggling), &[M::EitherOr]);
    check(both, "danger=yes", &[M::PaidSoNotVictim], &[], Some(Smuggling), &[M::PaidSoNotVictim]);
    check(both, "danger=yes", &[], &[], Some(Trafficking), &[M::EitherOr]);
    check(
        "profit=none border=yes illegal_entry=yes procured=yes destination_status=foreigner purpose=none acts=none",
        "",
        &[],
        &[],
        Some(Smuggling),
        &[M::FamilyHelpIsSmuggling],
    );
    check(SMUGGLED, "danger=no", &[], &[], Some(Both), &[M::BorderMakesTrafficking]);
}

#[test]
fn what_fits_no_known_idea_is_left_without() {
    check(SMUGGLED, "danger=yes", &[], &[(FindingId::SomForeigner, Undetermined)], None, &[]);
}
