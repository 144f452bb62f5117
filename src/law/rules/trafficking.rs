//! Trafficking in persons (TIP 3).

#[cfg(not(target_arch = "wasm32"))]
use super::Cases;
use super::Rule;
use super::trafficking_elements::{act, child, means, purpose};
use crate::law::elements::Elements;
use crate::law::facts::FactId;
use crate::law::findings::FindingId;
use crate::law::tri::Tri;

/// # What it says
/// An act, for the purpose of exploitation, by one of the means; for a child the act and the purpose alone.
/// # Why it matters
/// It is the offence. All three elements together make it, and it is complete before any exploitation happens.
/// # Provision
/// TIP 3(a) to (d).
/// # What is not enough
/// To defeat it: consent, lawful entry, a paid journey, no border, no movement, no organised group.
pub(super) const TRAFFICKING: Rule = Rule {
    id: FindingId::Trafficking,
    provisions: &["tip.3.a", "tip.3.b", "tip.3.c", "tip.3.d"],
    reads: &[FactId::Acts, FactId::Purpose, FactId::Age, FactId::Means],
    judge: |e| trafficking(e).into(),
};

/// The offence: act and purpose and (means or child).
pub(crate) fn trafficking(e: &Elements) -> Tri {
    act(e).and(purpose(e)).and(means(e).or(child(e)))
}

/// The table of cases of each rule, in their order.
#[cfg(not(target_arch = "wasm32"))]
pub(super) const CASES: [Cases; 1] = [Cases {
    finding: FindingId::Trafficking,
    met: &[
        "acts=recruitment purpose=forced_labour means=deception age=adult",
        "acts=recruitment purpose=forced_labour means=deception",
        "acts=harbouring purpose=prostitution_of_others age=child means=none consent=throughout",
        "acts=harbouring purpose=forced_begging age=child means=unknown",
        "acts=receipt purpose=slavery means=other_coercion consent=throughout border=no organised_group=no",
        "acts=receipt purpose=servitude means=abuse_of_power illegal_entry=no border=yes profit=fee_from_migrant",
    ],
    not_met: &[
        "acts=none",
        "purpose=none",
        "age=adult means=none",
        "acts=none purpose=slavery means=abduction age=child",
        "acts=transportation purpose=none means=threat_or_force danger=yes degrading_treatment=yes",
        "acts=recruitment purpose=forced_labour means=none age=adult consent=never",
    ],
    open: &[
        "",
        "acts=recruitment purpose=forced_labour means=none",
        "acts=recruitment purpose=forced_labour means=none age=unknown",
        "acts=recruitment purpose=forced_labour means=unknown age=adult",
        "acts=recruitment means=deception age=child",
        "purpose=forced_labour age=child",
    ],
    not_required: &[],
}];
