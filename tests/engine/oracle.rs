//! The law written a second time, in plain booleans and without a look at the engine: what is unknown is tried both
//! ways, and a finding is met or not met when every way agrees.

use palermo::law::{Answer, Answers, FactId, FindingId, Outcome};

/// A case in which everything is known.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // one a fact: that is what it is for
pub struct World {
    pub act: bool,
    pub purpose: bool,
    pub benefit: bool,
    pub child: bool,
    pub means: bool,
    pub border: bool,
    pub unlawful_entry: bool,
    pub foreign: bool,
    pub procured: bool,
    pub papers: bool,
    pub papers_made: bool,
    pub unlawful_stay: bool,
    pub danger: bool,
    pub degrading: bool,
    pub group: bool,
    pub link: bool,
}

/// Whether a finding is made in a world; for means, whether any was used.
pub fn holds(w: &World, finding: FindingId) -> bool {
    let is_trafficking = if w.child { w.act && w.purpose } else { w.act && w.means && w.purpose };
    let crossing = w.border && w.unlawful_entry;
    let six_one_a = w.benefit && w.foreign && crossing && w.procured;
    let six_one_b = w.benefit && w.foreign && w.border && w.papers;
    let six_one_b_i = six_one_b && w.papers_made;
    let six_one_c = w.benefit && w.foreign && w.unlawful_stay;
    let is_smuggling = six_one_a || six_one_b || six_one_c;
    let abroad = w.border || w.link;
    match finding {
        FindingId::TipAct => w.act,
        FindingId::TipMeans => w.means,
        FindingId::TipPurpose => w.purpose,
        FindingId::Trafficking => is_trafficking,
        FindingId::SomProcurement => w.procured,
        FindingId::SomIllegalEntry => crossing,
        FindingId::SomForeigner => w.foreign,
        FindingId::SomBenefit => w.benefit,
        FindingId::SmugglingEntry => six_one_a,
        FindingId::SmugglingDocuments => six_one_b,
        FindingId::SmugglingStay => six_one_c,
        FindingId::Smuggling => is_smuggling,
        FindingId::SmugglingAggravated => (six_one_a || six_one_b_i || six_one_c) && (w.danger || w.degrading),
        FindingId::CooperationTip => is_trafficking && w.group && abroad,
        FindingId::CooperationSom => is_smuggling && w.group && abroad,
    }
}

/// The fifteen facts that rules may read.
pub const READ: [FactId; 15] = [
    FactId::Acts,
    FactId::Purpose,
    FactId::Profit,
    FactId::Age,
    FactId::Means,
    FactId::Border,
    FactId::IllegalEntry,
    FactId::DestinationStatus,
    FactId::Procured,
    FactId::Documents,
    FactId::IllegalStay,
    FactId::Danger,
    FactId::DegradingTreatment,
    FactId::OrganisedGroup,
    FactId::TransnationalLink,
];

/// The known answers to a fact that can make a difference, one of a kind.
pub fn kinds(fact: FactId) -> Vec<Answer> {
    match fact {
        FactId::Acts => vec![Answer::None, Answer::Options(0b0_1000)],
        FactId::Purpose => vec![Answer::None, Answer::Options(0b1000_0000)],
        FactId::Profit => vec![Answer::None, Answer::Options(0b100)],
        FactId::Means => vec![Answer::None, Answer::Options(0b1_0000)],
        FactId::Documents => vec![Answer::None, Answer::Options(0b10), Answer::Options(0b01)],
        FactId::Age => vec![Answer::Options(0b01), Answer::Options(0b10)],
        _ => vec![Answer::Options(0b10), Answer::Options(0b01)],
    }
}

/// Puts a known answer into a world.
fn put(w: &mut World, fact: FactId, answer: Answer) {
    let any = matches!(answer, Answer::Options(_));
    let first = matches!(answer, Answer::Options(options) if options & 1 == 1);
    match fact {
        FactId::Acts => w.act = any,
        FactId::Purpose => w.purpose = any,
        FactId::Profit => w.benefit = any,
        FactId::Age => w.child = !first,
        FactId::Means => w.means = any,
        FactId::Border => w.border = first,
        FactId::IllegalEntry => w.unlawful_entry = first,
        FactId::DestinationStatus => w.foreign = first,
        FactId::Procured => w.procured = first,
        FactId::Documents => (w.papers, w.papers_made) = (any, first),
        FactId::IllegalStay => w.unlawful_stay = first,
        FactId::Danger => w.danger = first,
        FactId::DegradingTreatment => w.degrading = first,
        FactId::OrganisedGroup => w.group = first,
        FactId::TransnationalLink => w.link = first,
        FactId::Consent | FactId::FearOfReturn | FactId::States | FactId::Date => {}
    }
}

/// Whether the fact is unknown, said so or not answered.
pub fn unknown(answers: &Answers, fact: FactId) -> bool {
    matches!(answers.get(fact), None | Some(Answer::Unknown))
}

/// Every world that agrees with the answers, over the facts named; the others stay at no.
pub fn worlds(answers: &Answers, facts: &[FactId]) -> Vec<World> {
    let mut worlds = vec![World::default()];
    for fact in facts {
        let ways = if unknown(answers, *fact) { kinds(*fact) } else { answers.get(*fact).into_iter().collect() };
        let mut more = Vec::with_capacity(worlds.len() * ways.len());
        for world in &worlds {
            for way in &ways {
                let mut world = *world;
                put(&mut world, *fact, *way);
                more.push(world);
            }
        }
        worlds = more;
    }
    worlds
}

/// What a finding comes to, by trying every world.
pub fn outcome(answers: &Answers, finding: FindingId, facts: &[FactId]) -> Outcome {
    if finding == FindingId::TipMeans && answers.get(FactId::Age) == Some(Answer::Options(0b10)) {
        return Outcome::NotRequired;
    }
    let worlds = worlds(answers, facts);
    let made = worlds.iter().filter(|world| holds(world, finding)).count();
    match made {
        0 => Outcome::NotMet,
        all if all == worlds.len() => Outcome::Met,
        _ => Outcome::Undetermined,
    }
}
