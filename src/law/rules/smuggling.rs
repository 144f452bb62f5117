//! The three ways of smuggling migrants, and smuggling as any of them (SOM 6(1)).

#[cfg(not(target_arch = "wasm32"))]
use super::Cases;
use super::Rule;
use super::smuggling_elements::{benefit, foreigner, illegal_entry, procurement};
use crate::law::elements::Elements;
use crate::law::facts::FactId;
use crate::law::findings::FindingId;
use crate::law::tri::Tri;

/// # What it says
/// Somebody procured, for a benefit, the illegal entry of a foreigner.
/// # Why it matters
/// It is smuggling of migrants as the Protocol defines it.
/// # Provision
/// SOM 6(1)(a), with 3(a) and (b).
/// # What is not enough
/// Illegal entry that nobody procured, or that was procured for nothing.
pub(super) const ENTRY: Rule = Rule {
    id: FindingId::SmugglingEntry,
    provisions: &["som.6.1", "som.3.a", "som.3.b"],
    reads: &[FactId::Profit, FactId::Border, FactId::IllegalEntry, FactId::DestinationStatus, FactId::Procured],
    judge: |e| entry(e).into(),
};

/// # What it says
/// A fraudulent travel or identity document was made, or obtained, supplied or held, to enable smuggling.
/// # Why it matters
/// It is an offence of its own: it does not matter that the entry never came about.
/// # Provision
/// SOM 6(1)(b).
/// # What is not enough
/// A false paper that serves no border crossing, no foreigner or no benefit.
pub(super) const DOCUMENTS: Rule = Rule {
    id: FindingId::SmugglingDocuments,
    provisions: &["som.6.1"],
    reads: &[FactId::Profit, FactId::Border, FactId::DestinationStatus, FactId::Documents],
    judge: |e| documents(e).into(),
};

/// # What it says
/// Somebody enabled a foreigner, for a benefit, to remain without meeting the requirements, by illegal means.
/// # Why it matters
/// It needs no border crossing in the case at all.
/// # Provision
/// SOM 6(1)(c).
/// # What is not enough
/// That the person overstays; that lodging or work was given without illegal means.
pub(super) const STAY: Rule = Rule {
    id: FindingId::SmugglingStay,
    provisions: &["som.6.1"],
    reads: &[FactId::Profit, FactId::DestinationStatus, FactId::IllegalStay],
    judge: |e| stay(e).into(),
};

/// # What it says
/// Smuggling of migrants in any of the three ways.
/// # Why it matters
/// It is the offence that the headline speaks of.
/// # Provision
/// SOM 6(1).
/// # What is not enough
/// Danger, deaths or ill-treatment on the way: they aggravate it, and make nothing smuggling that is not.
pub(super) const SMUGGLING: Rule = Rule {
    id: FindingId::Smuggling,
    provisions: &["som.6.1", "som.3.a", "som.3.b"],
    reads: &[
        FactId::Profit,
        FactId::Border,
        FactId::IllegalEntry,
        FactId::DestinationStatus,
        FactId::Procured,
        FactId::Documents,
        FactId::IllegalStay,
    ],
    judge: |e| smuggling(e).into(),
};

/// A foreigner, and a benefit: what the three ways have in common.
fn foreigner_for_benefit(e: &Elements) -> Tri {
    foreigner(e).and(benefit(e))
}

/// By entry.
pub(super) fn entry(e: &Elements) -> Tri {
    procurement(e).and(illegal_entry(e)).and(foreigner_for_benefit(e))
}

/// By documents of either kind.
pub(super) fn documents(e: &Elements) -> Tri {
    with_papers(e, e.is(FactId::Documents))
}

/// By making documents.
pub(super) fn made_documents(e: &Elements) -> Tri {
    with_papers(e, e.made())
}

/// By the documents given: they serve smuggling only where a border, a foreigner and a benefit come together.
fn with_papers(e: &Elements, papers: Tri) -> Tri {
    papers.and(e.is(FactId::Border)).and(foreigner_for_benefit(e))
}

/// By enabling an unlawful stay.
pub(super) fn stay(e: &Elements) -> Tri {
    e.is(FactId::IllegalStay).and(foreigner_for_benefit(e))
}

/// In any way.
pub(crate) fn smuggling(e: &Elements) -> Tri {
    entry(e).or(documents(e)).or(stay(e))
}

/// The table of cases of each rule, in their order.
#[cfg(not(target_arch = "wasm32"))]
pub(super) const CASES: [Cases; 4] = [
    Cases {
        finding: FindingId::SmugglingEntry,
        met: &["profit=fee_from_migrant border=yes illegal_entry=yes destination_status=foreigner procured=yes"],
        not_met: &[
            "profit=none",
            "border=no",
            "illegal_entry=no",
            "procured=no",
            "destination_status=national_or_resident",
            "profit=none border=yes illegal_entry=yes destination_status=foreigner procured=yes",
        ],
        open: &[
            "",
            "border=yes illegal_entry=yes destination_status=foreigner procured=yes",
            "profit=fee_from_migrant border=unknown illegal_entry=yes destination_status=foreigner procured=yes",
        ],
        not_required: &[],
    },
    Cases {
        finding: FindingId::SmugglingDocuments,
        met: &[
            "documents=made profit=other_benefit border=yes destination_status=foreigner",
            "documents=procured_provided_possessed profit=fee_from_migrant border=yes destination_status=foreigner",
            "documents=made profit=other_benefit border=yes destination_status=foreigner illegal_entry=no procured=no",
        ],
        not_met: &[
            "documents=none",
            "documents=made border=no",
            "documents=made profit=none",
            "documents=made destination_status=national_or_resident",
        ],
        open: &["", "documents=unknown", "documents=made border=yes destination_status=foreigner"],
        not_required: &[],
    },
    Cases {
        finding: FindingId::SmugglingStay,
        met: &[
            "illegal_stay=yes profit=exploitation destination_status=foreigner",
            "illegal_stay=yes profit=exploitation destination_status=foreigner border=no",
        ],
        not_met: &[
            "illegal_stay=no",
            "illegal_stay=yes profit=none",
            "illegal_stay=yes destination_status=national_or_resident",
        ],
        open: &["", "illegal_stay=yes", "illegal_stay=unknown profit=exploitation destination_status=foreigner"],
        not_required: &[],
    },
    Cases {
        finding: FindingId::Smuggling,
        met: &[
            "profit=fee_from_migrant border=yes illegal_entry=yes destination_status=foreigner procured=yes",
            "documents=made profit=other_benefit border=yes destination_status=foreigner illegal_entry=no",
            "illegal_stay=yes profit=exploitation destination_status=foreigner border=no",
        ],
        not_met: &[
            "profit=none",
            "destination_status=national_or_resident",
            "border=no illegal_stay=no",
            "illegal_entry=no documents=none illegal_stay=no",
            "procured=no documents=none illegal_stay=no danger=yes",
        ],
        open: &[
            "",
            "border=no",
            "illegal_entry=no",
            "illegal_entry=no documents=none",
            "procured=no illegal_stay=no border=yes",
        ],
        not_required: &[],
    },
];
