//! Aggravated smuggling (SOM 6(3)).

#[cfg(not(target_arch = "wasm32"))]
use super::Cases;
use super::Rule;
use super::smuggling::{entry, made_documents, stay};
use crate::law::elements::Elements;
use crate::law::facts::FactId;
use crate::law::findings::FindingId;
use crate::law::tri::Tri;

/// # What it says
/// Smuggling by entry, by a stay or by making documents, where lives or safety were endangered or likely to be, or
/// where it entailed inhuman or degrading treatment, including for exploitation.
/// # Why it matters
/// States must treat it as graver. It is where deaths on the way belong, and it makes nothing trafficking.
/// # Provision
/// SOM 6(3), which names the offences of 6(1)(a), (b)(i) and (c).
/// # What is not enough
/// Having obtained, supplied or held documents alone: 6(1)(b)(ii) is not among the offences that 6(3) aggravates.
pub(super) const AGGRAVATED: Rule = Rule {
    id: FindingId::SmugglingAggravated,
    provisions: &["som.6.3"],
    reads: &[
        FactId::Profit,
        FactId::Border,
        FactId::IllegalEntry,
        FactId::DestinationStatus,
        FactId::Procured,
        FactId::Documents,
        FactId::IllegalStay,
        FactId::Danger,
        FactId::DegradingTreatment,
    ],
    judge: |e| aggravable(e).and(circumstance(e)).into(),
};

/// The offences that can be aggravated.
pub(crate) fn aggravable(e: &Elements) -> Tri {
    entry(e).or(stay(e)).or(made_documents(e))
}

/// What aggravates them.
fn circumstance(e: &Elements) -> Tri {
    e.is(FactId::Danger).or(e.is(FactId::DegradingTreatment))
}

/// The table of cases of each rule, in their order.
#[cfg(not(target_arch = "wasm32"))]
pub(super) const CASES: [Cases; 1] = [Cases {
    finding: FindingId::SmugglingAggravated,
    met: &[
        "profit=fee_from_migrant border=yes illegal_entry=yes destination_status=foreigner procured=yes danger=yes",
        "profit=fee_from_migrant border=yes destination_status=foreigner documents=made degrading_treatment=yes",
        "profit=exploitation destination_status=foreigner illegal_stay=yes degrading_treatment=yes danger=no",
    ],
    not_met: &[
        "danger=no degrading_treatment=no",
        "profit=none danger=yes",
        "profit=fee_from_migrant border=yes destination_status=foreigner documents=procured_provided_possessed \
                 illegal_entry=no illegal_stay=no danger=yes degrading_treatment=yes",
        "border=no illegal_stay=no danger=yes",
    ],
    open: &[
        "",
        "danger=yes",
        "danger=no",
        "profit=fee_from_migrant border=yes destination_status=foreigner documents=procured_provided_possessed danger=yes",
        "profit=fee_from_migrant border=yes illegal_entry=yes destination_status=foreigner procured=yes",
        "profit=fee_from_migrant border=yes illegal_entry=yes destination_status=foreigner procured=yes danger=no \
                 degrading_treatment=unknown",
    ],
    not_required: &[],
}];
