//! `open` and `changes` against brute force: nothing missing, nothing too much, nothing that does not work.

use palermo::law::{
    Answer, Answers, Change, FactId, FindingId, Headline, Outcome, RULES, Target, changes, findings, open,
};

use crate::oracle::{self, holds, kinds, unknown, worlds};
use crate::random::Numbers;

/// Answers to try: none, all unknown, all yes, all no, the corner cases around documents and age, and random ones.
fn samples(count: u64, seed: u64) -> Vec<Answers> {
    let all = |answer: &dyn Fn(FactId) -> Answer| {
        FactId::ALL
            .into_iter()
            .take(17)
            .fold(Answers::default(), |answers, fact| answers.with(fact, Some(answer(fact))))
    };
    let last = |fact| kinds_of(fact).last().copied().unwrap_or(Answer::Unknown);
    let first = |fact| kinds_of(fact).first().copied().unwrap_or(Answer::Unknown);
    let mut samples = vec![Answers::default(), all(&|_| Answer::Unknown), all(&last), all(&first)];
    for fact in FactId::ALL.into_iter().take(17) {
        samples.push(all(&last).with(fact, Some(first(fact))));
        samples.push(all(&last).with(fact, None));
        samples.push(all(&first).with(fact, Some(last(fact))));
        samples.push(Answers::default().with(fact, Some(first(fact))));
        samples.push(Answers::default().with(fact, Some(last(fact))));
    }
    let mut numbers = Numbers(seed);
    samples.extend((0..count).map(|round| numbers.answers(round % 5)));
    samples
}

fn kinds_of(fact: FactId) -> Vec<Answer> {
    if oracle::READ.contains(&fact) { kinds(fact) } else { vec![Answer::Options(1)] }
}

/// Whether answering the facts of the mask can settle the finding: in some part of the worlds that agree on them, the
/// finding is the same throughout.
fn settles(finding: FindingId, facts: &[FactId], mask: usize, table: &[(Vec<usize>, bool)]) -> bool {
    let chosen = |place: usize| mask >> place & 1 == 1;
    if finding == FindingId::TipMeans {
        return facts.iter().enumerate().any(|(place, _)| chosen(place));
    }
    let mut seen: std::collections::HashMap<Vec<usize>, (bool, bool)> = std::collections::HashMap::new();
    for (ways, value) in table {
        let part = ways.iter().enumerate().filter(|(place, _)| chosen(*place)).map(|(_, way)| *way).collect();
        let entry = seen.entry(part).or_insert((false, false));
        if *value { entry.0 = true } else { entry.1 = true }
    }
    seen.values().any(|(yes, no)| yes != no)
}

/// Every smallest settling set, found by trying all sets on a table of all worlds.
fn settling(answers: &Answers, finding: FindingId) -> Vec<Vec<FactId>> {
    let reads = finding.rule().reads;
    let facts: Vec<FactId> = reads.iter().copied().filter(|fact| unknown(answers, *fact)).collect();
    let counts: Vec<usize> = facts.iter().map(|fact| kinds(*fact).len()).collect();
    let mut table = Vec::new();
    for number in 0..counts.iter().product() {
        let mut rest: usize = number;
        let ways: Vec<usize> = counts.iter().map(|count| (rest % count, rest /= count).0).collect();
        let full =
            facts.iter().zip(&ways).fold(*answers, |full, (fact, way)| full.with(*fact, Some(kinds(*fact)[*way])));
        table.push((ways, holds(&worlds(&full, reads)[0], finding)));
    }
    let mut minimal: Vec<usize> = Vec::new();
    let mut masks: Vec<usize> = (0..1 << facts.len()).collect();
    masks.sort_by_key(|mask| mask.count_ones());
    for mask in masks {
        if !minimal.iter().any(|smaller| smaller & mask == *smaller) && settles(finding, &facts, mask, &table) {
            minimal.push(mask);
        }
    }
    let named =
        |mask: &usize| (0..facts.len()).filter(|place| mask >> place & 1 == 1).map(|place| facts[place]).collect();
    let mut sets: Vec<Vec<FactId>> = minimal.iter().map(named).collect();
    sets.sort_by_key(|set| (set.len(), set.clone()));
    sets
}

#[test]
fn open_is_exact() {
    let mut seen = 0;
    for answers in samples(1200, 41) {
        let found = findings(&answers);
        let open = open(&answers);
        let expected: Vec<FindingId> =
            FindingId::ALL.into_iter().filter(|id| found.get(*id) == Outcome::Undetermined).collect();
        assert_eq!(open.iter().map(|open| open.finding).collect::<Vec<_>>(), expected);
        for open in open {
            seen += 1;
            assert_eq!(open.settled_by, settling(&answers, open.finding), "{} on {answers:?}", open.finding.name());
        }
    }
    assert!(seen > 3000, "{seen}");
}

/// A way to change answers: the facts as a mask over all, their new classes, and the outcome.
type Way = (u32, Vec<(FactId, usize)>, Outcome);

/// What an offence comes to for every combination of classes of the facts it reads: 0 unknown, 1 no, 2 yes.
struct Table {
    facts: &'static [FactId],
    outcomes: Vec<Outcome>,
}

impl Table {
    fn of(finding: FindingId) -> Self {
        let facts = finding.rule().reads;
        let outcomes = (0..facts.iter().map(|_| 3).product()).map(|number: usize| {
            let mut rest = number;
            let answers = facts.iter().fold(Answers::default(), |answers, fact| {
                let class = rest % 3;
                rest /= 3;
                answers.with(
                    *fact,
                    [Some(Answer::Unknown), kinds(*fact).first().copied(), kinds(*fact).last().copied()][class],
                )
            });
            oracle::outcome(&answers, finding, facts)
        });
        Self { facts, outcomes: outcomes.collect() }
    }

    fn class(answers: &Answers, fact: FactId) -> usize {
        match answers.get(fact) {
            None | Some(Answer::Unknown) => 0,
            Some(Answer::None) => 1,
            Some(Answer::Options(mask)) if fact == FactId::Age => usize::from(mask == 0b10) + 1,
            Some(Answer::Options(_)) if kinds(fact)[0] == Answer::None => 2,
            Some(Answer::Options(mask)) => usize::from(mask == 0b01) + 1,
        }
    }

    /// Every way to change answers: the facts as a mask over the table's, their new classes, and the outcome.
    fn ways(&self, answers: &Answers) -> Vec<Way> {
        let mut ways = Vec::new();
        self.go(answers, 0, 0, 1, 0, &mut Vec::new(), &mut ways);
        ways
    }

    #[allow(clippy::too_many_arguments)]
    fn go(
        &self,
        answers: &Answers,
        place: usize,
        index: usize,
        step: usize,
        mask: u32,
        set: &mut Vec<(FactId, usize)>,
        ways: &mut Vec<Way>,
    ) {
        let Some(fact) = self.facts.get(place) else {
            return ways.push((mask, set.clone(), self.outcomes[index]));
        };
        let now = Self::class(answers, *fact);
        self.go(answers, place + 1, index + now * step, step * 3, mask, set, ways);
        for class in [1, 2] {
            if class != now {
                set.push((*fact, class));
                self.go(answers, place + 1, index + class * step, step * 3, mask | 1 << (*fact as u32), set, ways);
                set.pop();
            }
        }
    }
}

type Sets = Vec<Vec<(FactId, usize)>>;

/// The ways that reach the target of which no smaller way reaches it.
fn minimal(mut reaching: Vec<(u32, Vec<(FactId, usize)>)>) -> Sets {
    reaching.sort_by_key(|(mask, _)| mask.count_ones());
    let mut masks: Vec<u32> = Vec::new();
    let mut kept: Sets = Vec::new();
    for (mask, set) in reaching {
        if masks.iter().any(|smaller| smaller & mask == *smaller && *smaller != mask) {
            continue;
        }
        masks.push(mask);
        kept.push(set);
    }
    kept.sort_by_key(|set| (set.len(), set.clone()));
    kept
}

fn given(changes: &[Change], target: Target) -> Sets {
    let chosen = changes.iter().filter(|change| change.target == target);
    chosen
        .map(|change| {
            change
                .set
                .iter()
                .map(|(fact, answer)| {
                    let answers = Answers::default().with(*fact, Some(*answer));
                    assert_eq!(answers.get(*fact), Some(*answer));
                    (*fact, Table::class(&answers, *fact))
                })
                .collect()
        })
        .collect()
}

#[test]
fn changes_are_exact() {
    let trafficking = Table::of(FindingId::Trafficking);
    let smuggling = Table::of(FindingId::Smuggling);
    for (round, answers) in samples(1200, 99).into_iter().enumerate() {
        let found = findings(&answers);
        let listed = changes(&answers);
        let (one, other) = (trafficking.ways(&answers), smuggling.ways(&answers));
        for (finding, ways) in [(FindingId::Trafficking, &one), (FindingId::Smuggling, &other)] {
            for (now, then) in [(Outcome::Met, Outcome::NotMet), (Outcome::NotMet, Outcome::Met)] {
                let reaching = ways.iter().filter(|way| way.2 == then && found.get(finding) == now);
                let expected = minimal(reaching.map(|way| (way.0, way.1.clone())).collect());
                assert_eq!(given(&listed, Target::Finding(finding, then)), expected, "{answers:?}");
            }
        }
        if round % 8 > 0 && round > 90 {
            continue; // the headline needs every pair of ways, so it is tried on some of the samples
        }
        for target in Headline::ALL {
            let mut reaching = Vec::new();
            for (mask, set, first) in &one {
                for (more, rest, second) in &other {
                    let headline = match (first, second) {
                        (Outcome::Met, Outcome::Met) => Headline::Both,
                        (Outcome::Met, _) => Headline::Trafficking,
                        (_, Outcome::Met) => Headline::Smuggling,
                        (Outcome::NotMet, Outcome::NotMet) => Headline::Neither,
                        _ => Headline::Undetermined,
                    };
                    if headline == target && target != Headline::Undetermined && target != found.headline() {
                        reaching.push((mask | more, set, rest));
                    }
                }
            }
            // Only the smallest can be minimal beside one another: drop what covers a smaller way before copying.
            reaching.sort_by_key(|way| way.0.count_ones());
            let mut masks: Vec<u32> = Vec::new();
            let mut kept = Vec::new();
            for (mask, set, rest) in reaching {
                if !masks.iter().any(|smaller| smaller & mask == *smaller && *smaller != mask) {
                    if masks.last() != Some(&mask) {
                        masks.push(mask);
                    }
                    let mut both: Vec<(FactId, usize)> = set.iter().chain(rest).copied().collect();
                    both.sort_unstable();
                    kept.push((mask, both));
                }
            }
            assert_eq!(given(&listed, Target::Headline(target)), minimal(kept), "{} on {answers:?}", target.name());
        }
    }
}

#[test]
fn every_change_works_when_it_is_made() {
    for answers in samples(1500, 7) {
        let before = findings(&answers);
        for change in changes(&answers) {
            let mut changed = answers;
            for (fact, answer) in &change.set {
                assert!(*answer != Answer::Unknown && changed.set(*fact, Some(*answer)));
            }
            let after = findings(&changed);
            match change.target {
                Target::Finding(finding, outcome) => {
                    assert_eq!(after.get(finding), outcome);
                    assert_ne!(before.get(finding), outcome);
                    assert!(change.set.iter().all(|(fact, _)| finding.rule().reads.contains(fact)));
                }
                Target::Headline(headline) => {
                    assert_eq!(after.headline(), headline);
                    assert_ne!(before.headline(), headline);
                }
            }
        }
    }
}

#[test]
fn every_other_headline_can_be_reached() {
    for answers in samples(300, 5) {
        let now = findings(&answers).headline();
        for headline in Headline::ALL {
            let wanted = headline != now && headline != Headline::Undetermined;
            let listed = changes(&answers).iter().any(|change| change.target == Target::Headline(headline));
            assert_eq!(listed, wanted, "{} on {answers:?}", headline.name());
        }
    }
}

#[test]
fn rules_read_no_more_than_the_search_can_bear() {
    assert!(RULES.iter().all(|rule| rule.reads.len() <= 9));
}
