//! What a framework is to a State on a day, and the stable reasons and notes that go with it.

use super::named::named;

named! {
    /// What a framework is to a State on a day (`status-<name>` in the texts).
    #[must_use]
    Status {
        /// In force, and the State is bound.
        Binding = "binding",
        /// Political or operational, and the State takes part.
        Commitment = "commitment",
        /// Not adopted or not in force, or not yet for the State.
        NotYet = "not_yet",
        /// Repealed, replaced or left before the day.
        Ended = "ended",
        /// The State stands outside.
        NotParty = "not_party",
        /// It covers nothing that the case may be.
        OffSubject = "off_subject",
        /// No State is named, and it is in force or active.
        Candidate = "candidate",
        /// The record does not tell.
        NotRecorded = "not_recorded",
    }
}

named! {
    /// Why a framework has its status; the text is `reason-<name>`, its variables are [`ReasonId::variables`].
    ReasonId {
        /// No finding that it covers is met or open.
        OffSubject = "off_subject",
        /// It protects refugees, and the person fears no return.
        NoFear = "no_fear",
        /// It was not adopted on that day.
        NotAdopted = "not_adopted",
        /// It was adopted and not in force on that day.
        NotInForce = "not_in_force",
        /// The recorded date of its start is too coarse for that day.
        StartOpen = "start_open",
        /// It is in force or active; no State is named.
        Candidate = "candidate",
        /// It ended and something took its place.
        EndedReplaced = "ended_replaced",
        /// It ended.
        Ended = "ended",
        /// The recorded date of its end is too coarse for that day.
        EndOpen = "end_open",
        /// The State signed and did nothing more.
        SignedOnly = "signed_only",
        /// The State had not even signed on that day, and later did nothing more than sign.
        SignedLater = "signed_later",
        /// The State had consented on that day and was bound only later.
        ConsentedNotBound = "consented_not_bound",
        /// The State was bound only later.
        BoundLater = "bound_later",
        /// The State took part only later.
        JoinedLater = "joined_later",
        /// The recorded date since when the State is bound or takes part is too coarse for that day.
        StateStartOpen = "state_start_open",
        /// It ended for the State and something took its place.
        StateReplaced = "state_replaced",
        /// It ended for the State, which left.
        Left = "left",
        /// The recorded date of its end for the State is too coarse for that day.
        StateEndOpen = "state_end_open",
        /// The State is bound.
        Bound = "bound",
        /// The State is bound; since when is not stored, but all were bound by a date.
        BoundUndated = "bound_undated",
        /// The State is a party as recorded; whether it was bound on that day already is not stored.
        BoundUndatedOpen = "bound_undated_open",
        /// The State takes part.
        TakesPart = "takes_part",
        /// The State takes part as recorded; since when is not stored.
        TakesPartUndated = "takes_part_undated",
        /// A rule in words tells whom it addresses; no list is stored.
        WordsOnly = "words_only",
        /// A territory: whether its State's consent extends to it is not in the data.
        Territory = "territory",
        /// Not in a list that is complete.
        Outside = "outside",
        /// Not in a list that was complete until a later day.
        OutsideUntil = "outside_until",
        /// Not in a list that is not complete.
        NoAccession = "no_accession",
        /// Not in a list that is not complete, and known to be uncertain for this State.
        NoAccessionDoubtful = "no_accession_doubtful",
    }
}

named! {
    /// A variable of the reason texts. Dates come formatted; partial ones as month and year, or as a year.
    Var {
        /// The State, as it stands inside a sentence.
        State = "state",
        /// The day of the case.
        Date = "date",
        /// Since when it counts: `Applies::since`.
        Since = "since",
        /// Its last day: `Applies::until`.
        Until = "until",
        /// When the framework was adopted.
        Adopted = "adopted",
        /// When the State signed.
        Signed = "signed",
        /// When the State consented to be bound.
        Consent = "consent",
        /// How the State consented: the text `kind-<name>`.
        Kind = "kind",
        /// How old the list is: `Applies::as_of`.
        AsOf = "asof",
        /// Until when the list is complete.
        Listed = "listed",
        /// By when everyone in the list was bound.
        BoundBy = "bound",
        /// The short name of what took its place.
        Successor = "successor",
    }
}

impl ReasonId {
    /// The variables that the text of this reason uses, no more and no fewer.
    pub const fn variables(self) -> &'static [Var] {
        match self {
            Self::OffSubject | Self::NoFear | Self::WordsOnly | Self::Territory => &[],
            Self::NotAdopted => &[Var::Date, Var::Adopted],
            Self::NotInForce => &[Var::Since],
            Self::StartOpen => &[Var::Date, Var::Since],
            Self::Candidate => &[Var::Date],
            Self::EndedReplaced => &[Var::Until, Var::Successor],
            Self::Ended => &[Var::Until],
            Self::EndOpen => &[Var::Date, Var::Until],
            Self::SignedOnly | Self::SignedLater => &[Var::State, Var::Signed],
            Self::ConsentedNotBound => &[Var::State, Var::Date, Var::Since, Var::Kind, Var::Consent],
            Self::BoundLater | Self::JoinedLater | Self::StateStartOpen => &[Var::State, Var::Date, Var::Since],
            Self::StateReplaced => &[Var::State, Var::Until, Var::Successor],
            Self::Left => &[Var::State, Var::Until],
            Self::StateEndOpen => &[Var::State, Var::Date, Var::Until],
            Self::Bound => &[Var::State, Var::Since, Var::Kind],
            Self::BoundUndated | Self::BoundUndatedOpen => &[Var::State, Var::BoundBy],
            Self::TakesPart => &[Var::State, Var::Since],
            Self::TakesPartUndated | Self::Outside => &[Var::State],
            Self::OutsideUntil => &[Var::State, Var::Listed],
            Self::NoAccession | Self::NoAccessionDoubtful => &[Var::State, Var::AsOf],
        }
    }
}

named! {
    /// A remark beside the reason; the text is `note-<name>`.
    Note {
        /// A national law must carry it out; by when, its territory text says.
        SeeTerritory = "see_territory",
        /// It protects persons under eighteen, and the person is an adult.
        ChildrenOnly = "children_only",
        /// It protects women and girls, and no question asks about that.
        WomenOnly = "women_only",
        /// It protects women and children, and the person is an adult.
        WomenAndChildrenOnly = "women_and_children_only",
        /// It is limited to prostitution, which is no purpose in the answers.
        ProstitutionOnly = "prostitution_only",
        /// The list may lack a deposit of this State.
        DepositMayBeMissing = "deposit_may_be_missing",
        /// The list holds a deposit of this State with doubt.
        DepositDoubtful = "deposit_doubtful",
    }
}

/// A set of [`Note`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notes(u8);

impl Notes {
    /// Adds a note where the condition holds.
    pub(super) fn add_if(&mut self, condition: bool, note: Note) {
        if condition {
            self.0 |= 1 << note as u8;
        }
    }

    /// Takes the notes of another set in.
    pub(super) fn join(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether the note is among them.
    pub const fn contains(self, note: Note) -> bool {
        self.0 >> note as u8 & 1 == 1
    }

    /// The notes, in the order of [`Note::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Note> {
        Note::ALL.iter().copied().filter(move |note| self.contains(*note))
    }
}
