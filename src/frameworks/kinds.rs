//! The kinds of things in the register; their ids are those of `content/` and of the texts.

use super::named::named;

named! {
    /// The level or region a framework belongs to.
    Group {
        /// The United Nations and the ILO.
        International = "international",
        /// The European Union and the Council of Europe.
        European = "european",
        /// The Association of Southeast Asian Nations.
        Asean = "asean",
        /// ASEAN together with States outside it.
        TransRegional = "trans-regional",
        /// Africa.
        African = "african",
        /// Asia beyond ASEAN.
        AsianRegional = "asian-regional",
        /// Groups of States across regions.
        Other = "other",
        /// The Americas.
        American = "american",
        /// The Greater Mekong Sub-region.
        SubRegional = "sub-regional",
    }
}

named! {
    /// What sort of text or arrangement a framework is.
    FrameworkKind {
        /// A treaty.
        Treaty = "treaty",
        /// A protocol to a treaty, itself a treaty.
        Protocol = "protocol",
        /// A plan of action.
        Plan = "plan",
        /// A political declaration.
        Declaration = "declaration",
        /// A directive or framework decision of the European Union.
        EuAct = "eu_act",
        /// A standing process or forum.
        Process = "process",
        /// A programme of technical or financial help.
        Programme = "programme",
        /// A memorandum of understanding.
        Memorandum = "memorandum",
        /// Guidance or another text without legal force.
        SoftLaw = "soft_law",
    }
}

named! {
    /// What a framework is about.
    Subject {
        /// Transnational or organised crime at large.
        Crime = "crime",
        /// Trafficking in persons.
        Trafficking = "trafficking",
        /// Smuggling of migrants.
        Smuggling = "smuggling",
        /// Slavery, servitude and forced labour.
        Slavery = "slavery",
        /// Children.
        Children = "children",
        /// Refugees.
        Refugees = "refugees",
    }
}

named! {
    /// The Ps of anti-trafficking policy.
    P {
        /// Prevention.
        Prevention = "prevention",
        /// Prosecution.
        Prosecution = "prosecution",
        /// Protection.
        Protection = "protection",
        /// Policy, added by COMMIT.
        Policy = "policy",
        /// Partnership, added by later practice.
        Partnership = "partnership",
    }
}

named! {
    /// The approaches of Haynes (2004), as the source document uses them.
    Approach {
        /// Arrest and Deport the Victim.
        ArrestAndDeport = "arrest_and_deport_the_victim",
        /// Jail the Offender.
        JailTheOffender = "jail_the_offender",
        /// Protect the Victim.
        ProtectTheVictim = "protect_the_victim",
    }
}

named! {
    /// Whom a framework protects, where that is narrower than everybody: read from its title and scope.
    Protects {
        /// Persons under eighteen.
        Children = "children",
        /// Women and girls.
        Women = "women",
        /// Women and children.
        WomenAndChildren = "women_and_children",
    }
}

named! {
    /// The one purpose a framework is limited to, where it is: read from its title and scope.
    PurposeOnly {
        /// Prostitution and sexual exploitation.
        Prostitution = "prostitution",
    }
}

named! {
    /// How a State came to take part.
    PartyKind {
        /// Ratification.
        Ratification = "ratification",
        /// Accession.
        Accession = "accession",
        /// Succession.
        Succession = "succession",
        /// Acceptance.
        Acceptance = "acceptance",
        /// Approval.
        Approval = "approval",
        /// Membership of the organisation, process or group.
        Membership = "membership",
    }
}

named! {
    /// Fields of a framework that can rest on memory alone.
    Field {
        /// Day of adoption.
        Adopted = "adopted",
        /// Place of adoption.
        AdoptedPlace = "adopted_place",
        /// Day of opening for signature.
        Opened = "opened",
        /// Day of entry into force.
        InForce = "in_force",
        /// Last day.
        Ended = "ended",
        /// Whom it reaches.
        Territory = "territory",
        /// What it covers.
        Covers = "covers",
        /// Its key articles.
        Articles = "key_articles",
        /// Its citation.
        Citation = "citation",
        /// Its address.
        Url = "url",
        /// Its strengths.
        Strengths = "strengths",
        /// Whether it binds.
        Binding = "binding",
    }
}
