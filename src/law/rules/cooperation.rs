//! Where the co-operation rules of the Protocols apply (TIP 4, SOM 4, UNTOC 3).

#[cfg(not(target_arch = "wasm32"))]
use super::Cases;
use super::Rule;
use super::smuggling::smuggling;
use super::trafficking::trafficking;
use crate::law::elements::Elements;
use crate::law::facts::FactId;
use crate::law::findings::FindingId;
use crate::law::tri::Tri;

/// # What it says
/// Trafficking that is transnational and involves an organised criminal group.
/// # Why it matters
/// It opens the Protocol's rules on co-operation between States.
/// # Provision
/// TIP 4, UNTOC 2(a), 3(2) and 34(2).
/// # What is not enough
/// To say that it is missing: the definition of trafficking needs neither a border nor a group (UNTOC 34(2)).
pub(super) const TIP: Rule = Rule {
    id: FindingId::CooperationTip,
    provisions: &["tip.4", "untoc.2.a", "untoc.3.2", "untoc.34.2"],
    reads: &[
        FactId::Acts,
        FactId::Purpose,
        FactId::Age,
        FactId::Means,
        FactId::Border,
        FactId::OrganisedGroup,
        FactId::TransnationalLink,
    ],
    judge: |e| cooperation(e, trafficking(e)).into(),
};

/// # What it says
/// Smuggling of migrants that is transnational and involves an organised criminal group.
/// # Why it matters
/// It opens the Protocol's rules on co-operation between States.
/// # Provision
/// SOM 4, UNTOC 2(a) and 3(2).
/// # What is not enough
/// To say that it is missing: a single smuggler commits the offence all the same.
pub(super) const SOM: Rule = Rule {
    id: FindingId::CooperationSom,
    provisions: &["som.4", "untoc.2.a", "untoc.3.2", "untoc.34.2"],
    reads: &[
        FactId::Profit,
        FactId::Border,
        FactId::IllegalEntry,
        FactId::DestinationStatus,
        FactId::Procured,
        FactId::Documents,
        FactId::IllegalStay,
        FactId::OrganisedGroup,
        FactId::TransnationalLink,
    ],
    judge: |e| cooperation(e, smuggling(e)).into(),
};

/// The offence, committed across borders or linked to another State, by an organised group.
fn cooperation(e: &Elements, offence: Tri) -> Tri {
    offence.and(transnational(e)).and(e.is(FactId::OrganisedGroup))
}

/// Transnational in nature: a border, or one of the links of UNTOC 3(2)(b) to (d).
fn transnational(e: &Elements) -> Tri {
    e.is(FactId::Border).or(e.is(FactId::TransnationalLink))
}

/// The table of cases of each rule, in their order.
#[cfg(not(target_arch = "wasm32"))]
pub(super) const CASES: [Cases; 2] = [
    Cases {
        finding: FindingId::CooperationTip,
        met: &[
            "acts=harbouring purpose=slavery means=fraud border=yes organised_group=yes",
            "acts=harbouring purpose=slavery age=child border=no transnational_link=yes organised_group=yes",
        ],
        not_met: &[
            "organised_group=no",
            "acts=none",
            "border=no transnational_link=no",
            "acts=harbouring purpose=slavery means=fraud border=no transnational_link=no organised_group=yes",
            "acts=harbouring purpose=slavery means=none age=adult border=yes organised_group=yes",
        ],
        open: &[
            "",
            "acts=harbouring purpose=slavery means=fraud border=no organised_group=yes",
            "acts=harbouring purpose=slavery means=fraud border=yes",
            "acts=harbouring purpose=slavery means=none border=yes organised_group=yes",
        ],
        not_required: &[],
    },
    Cases {
        finding: FindingId::CooperationSom,
        met: &[
            "illegal_stay=yes profit=other_benefit destination_status=foreigner border=no transnational_link=yes \
                 organised_group=yes",
            "documents=made profit=other_benefit destination_status=foreigner border=yes organised_group=yes",
        ],
        not_met: &["organised_group=no", "profit=none", "border=no transnational_link=no", "border=no illegal_stay=no"],
        open: &[
            "",
            "organised_group=yes",
            "illegal_stay=yes profit=other_benefit destination_status=foreigner organised_group=yes",
        ],
        not_required: &[],
    },
];
