//! The elements of smuggling of migrants (SOM 3(a), 3(b), 6(1)).

#[cfg(not(target_arch = "wasm32"))]
use super::Cases;
use super::Rule;
use crate::law::elements::Elements;
use crate::law::facts::FactId;
use crate::law::findings::FindingId;
use crate::law::tri::Tri;

/// # What it says
/// Somebody arranged, made possible or carried out the entry.
/// # Why it matters
/// The Protocol is about those who bring others in, not about the person who comes.
/// # Provision
/// SOM 3(a).
/// # What is not enough
/// That the person entered: migrants are not liable under this Protocol for having been its object (SOM 5).
pub(super) const PROCUREMENT: Rule = Rule {
    id: FindingId::SomProcurement,
    provisions: &["som.3.a"],
    reads: &[FactId::Procured],
    judge: |e| procurement(e).into(),
};

/// # What it says
/// A border was crossed, or was meant to be, without the receiving State's requirements for legal entry.
/// # Why it matters
/// Smuggling by entry is an offence against the border of a State; trafficking needs none.
/// # Provision
/// SOM 3(b).
/// # What is not enough
/// A border crossing that was lawful.
pub(super) const ILLEGAL_ENTRY: Rule = Rule {
    id: FindingId::SomIllegalEntry,
    provisions: &["som.3.b"],
    reads: &[FactId::Border, FactId::IllegalEntry],
    judge: |e| illegal_entry(e).into(),
};

/// # What it says
/// The person is neither a national nor a permanent resident of the State entered or stayed in.
/// # Why it matters
/// Nobody can be smuggled into the own country.
/// # Provision
/// SOM 3(a).
/// # What is not enough
/// A foreign passport, where the person resides there permanently.
pub(super) const FOREIGNER: Rule = Rule {
    id: FindingId::SomForeigner,
    provisions: &["som.3.a"],
    reads: &[FactId::DestinationStatus],
    judge: |e| foreigner(e).into(),
};

/// # What it says
/// It was done to obtain, directly or indirectly, a financial or other material benefit.
/// # Why it matters
/// It keeps family members and humanitarian helpers outside the Protocol; what is only hoped for counts.
/// # Provision
/// SOM 3(a), 6(1).
/// # What is not enough
/// Costs shared or help given for nothing.
pub(super) const BENEFIT: Rule = Rule {
    id: FindingId::SomBenefit,
    provisions: &["som.3.a", "som.6.1"],
    reads: &[FactId::Profit],
    judge: |e| benefit(e).into(),
};

/// Somebody procured the entry.
pub(super) fn procurement(e: &Elements) -> Tri {
    e.is(FactId::Procured)
}

/// A border crossed, or meant to be, without what the law requires.
pub(super) fn illegal_entry(e: &Elements) -> Tri {
    e.is(FactId::Border).and(e.is(FactId::IllegalEntry))
}

/// Neither national nor permanent resident.
pub(super) fn foreigner(e: &Elements) -> Tri {
    e.is(FactId::DestinationStatus)
}

/// Any profit.
pub(super) fn benefit(e: &Elements) -> Tri {
    e.is(FactId::Profit)
}

/// The table of cases of each rule, in their order.
#[cfg(not(target_arch = "wasm32"))]
pub(super) const CASES: [Cases; 4] = [
    Cases {
        finding: FindingId::SomProcurement,
        met: &["procured=yes", "procured=yes border=no"],
        not_met: &["procured=no", "procured=no illegal_entry=yes border=yes"],
        open: &["", "procured=unknown", "border=no"],
        not_required: &[],
    },
    Cases {
        finding: FindingId::SomIllegalEntry,
        met: &["border=yes illegal_entry=yes"],
        not_met: &["border=no", "illegal_entry=no", "border=no illegal_entry=yes", "border=unknown illegal_entry=no"],
        open: &[
            "",
            "border=yes",
            "illegal_entry=yes",
            "border=unknown illegal_entry=yes",
            "border=yes illegal_entry=unknown",
        ],
        not_required: &[],
    },
    Cases {
        finding: FindingId::SomForeigner,
        met: &["destination_status=foreigner"],
        not_met: &["destination_status=national_or_resident", "destination_status=national_or_resident border=yes"],
        open: &["", "destination_status=unknown"],
        not_required: &[],
    },
    Cases {
        finding: FindingId::SomBenefit,
        met: &[
            "profit=fee_from_migrant",
            "profit=exploitation",
            "profit=other_benefit",
            "profit=fee_from_migrant+exploitation",
        ],
        not_met: &["profit=none"],
        open: &["", "profit=unknown"],
        not_required: &[],
    },
];
