# Duties of the frameworks, one line each, in the order of content/frameworks/<id>.toml. Under "shall consider" the line names what is to be
# considered or endeavoured. Our own words.

duty-acrwc-1 = Prevent the abduction and sale of, and traffic in, children, and their use in begging.

duty-actip-1 = Make trafficking a crime, with aggravated forms.
duty-actip-2 = Policies and research, border and demand measures.
duty-actip-3 = Cooperate in the areas it lists.
duty-actip-4 = Identify victims, care for them and protect their privacy.
duty-actip-5 = Return safely and without undue delay.
duty-actip-6 = Leave to stay, for a time or for good.
duty-actip-7 = Not holding victims liable for acts tied to their being trafficked.

duty-arab_convention_toc-1 = Make trafficking in persons a crime.
duty-arab_convention_toc-2 = Make organ trade a crime.

duty-ariat-1 = Prevent people from being trafficked.
duty-ariat-2 = Make trafficking a crime where it is none; seize gains to pay for help.
duty-ariat-3 = Give standard help with housing, work and health; dignified return and reintegration.

duty-asean_china_mou-1 = Exchange information and personnel, train, work together in law enforcement and research.

duty-asean_declaration_trafficking-1 = Set up a regional network of focal points.
duty-asean_declaration_trafficking-2 = Guard travel documents against fraud.
duty-asean_declaration_trafficking-3 = Share information; have immigration and police work together.
duty-asean_declaration_trafficking-4 = Tell victims from offenders, treat them humanely and help them, with prompt return.
duty-asean_declaration_trafficking-5 = Respect their dignity and human rights.
duty-asean_declaration_trafficking-6 = Act firmly against those engaged in trafficking.

duty-asean_declaration_transnational_crime-1 = Strengthen cooperation, widen its scope and discuss further agreements.
duty-asean_declaration_transnational_crime-2 = Have ministers meet to coordinate.

duty-asean_mla_treaty-1 = Give each other the widest possible legal assistance in criminal matters.
duty-asean_mla_treaty-2 = Help with the forfeiture of proceeds.

duty-asean_plan_of_action_2015-1 = Carry out the tasks that the plan gives under the ASEAN convention.

duty-asean_vision_2020-1 = Agree on rules of behaviour and joint measures on problems that cross borders.

duty-aseanapol-1 = Exchange information on criminal organisations between police forces.

duty-bali_process-1 = Make the public aware of the risks; better border and visa systems.
duty-bali_process-2 = Improve laws and law enforcement; share information.
duty-bali_process-3 = Work on victim protection and asylum practice.

duty-belem_do_para-1 = Due diligence, laws, protection and remedies against violence, trafficking included.

duty-brussels_declaration-1 = Carry out shared standards and best practices.
duty-brussels_declaration-2 = Give victims access to support such as shelter and health care.

duty-cedaw-1 = Act without delay against discrimination, also by private persons.
duty-cedaw-2 = Take all fitting measures, laws included, against traffic in women and the exploitation of prostitution.

duty-coe_convention_197-1 = Identify victims through trained staff; no removal while that is pending.
duty-coe_convention_197-2 = Help victims, whether or not they testify.
duty-coe_convention_197-3 = Give at least thirty days to recover and reflect.
duty-coe_convention_197-4 = Issue a renewable permit for personal situation, for cooperation, or for both.
duty-coe_convention_197-5 = Legal aid and compensation.
duty-coe_convention_197-6 = Return with regard for rights, safety and dignity, preferably voluntary.
duty-coe_convention_197-7 = Make trafficking a crime.
duty-coe_convention_197-8 = Make it possible not to punish victims for what they were compelled to do.
duty-coe_convention_197-9 = Coordinate, and run policies of prevention.
duty-coe_convention_197-10 = Discourage demand.
duty-coe_convention_197-11 = Cooperate as widely as possible.
duty-coe_convention_197-12 = Encourage partnership with civil society.
duty-coe_convention_197-13 = Be evaluated in rounds by independent experts.
duty-coe_convention_197-14 = A crime of using services known to come from a victim.
duty-coe_convention_197-15 = A national rapporteur.

duty-commit-1 = Policy and cooperation between the six countries.
duty-commit-2 = Laws, law enforcement and justice.
duty-commit-3 = Protection, recovery and reintegration.
duty-commit-4 = Prevention.
duty-commit-5 = Task forces, senior officials and plans of action.

duty-convention_1949-1 = Punish procuring and exploiting prostitution, whatever the person consented to.
duty-convention_1949-2 = Punish keeping or financing a brothel.
duty-convention_1949-3 = Take or encourage social measures of prevention and rehabilitation.
duty-convention_1949-4 = Check travel and recruitment of women and children.
duty-convention_1949-5 = Establish identity, care for the person, and repatriate.

duty-crc-1 = Make the child’s best interests a primary consideration.
duty-crc-2 = Protect children from economic and sexual exploitation.
duty-crc-3 = Prevent the abduction and sale of, and traffic in, children.
duty-crc-4 = Promote recovery and reintegration.

duty-echr_article_4-1 = Hold no one in slavery or servitude.
duty-echr_article_4-2 = Require no one to do forced labour.
duty-echr_article_4-3 = Secure this to everyone within jurisdiction; as the Court reads it: have laws, protect people at real risk, investigate.

duty-ecowas_plan_2001-1 = Set up task forces.

duty-eu_directive_2004_81-1 = Give time to recover and decide, without expulsion meanwhile.
duty-eu_directive_2004_81-2 = Give subsistence and emergency medical care in that time.
duty-eu_directive_2004_81-3 = Tell the person of these possibilities.
duty-eu_directive_2004_81-4 = A permit of at least six months, where the stay helps the proceedings and the person cooperates.

duty-eu_directive_2011_36-1 = Make trafficking a crime; consent is irrelevant where a means was used, and a child needs no means.
duty-eu_directive_2011_36-2 = Maximum penalties of at least five years, ten when aggravated.
duty-eu_directive_2011_36-3 = Make it possible not to prosecute victims for what they were compelled to do.
duty-eu_directive_2011_36-4 = Help victims before, during and after proceedings, whether or not they testify.
duty-eu_directive_2011_36-5 = Protect victims in investigations and trials.
duty-eu_directive_2011_36-6 = For children: presume the age, appoint a guardian, fit the help to the child.
duty-eu_directive_2011_36-7 = Open existing compensation schemes to victims.
duty-eu_directive_2011_36-8 = Reduce demand; train officials.
duty-eu_directive_2011_36-9 = Monitor nationally, and work with the EU coordinator.

duty-eu_directive_2024_1712-1 = Count exploitation of surrogacy, forced marriage and illegal adoption.
duty-eu_directive_2024_1712-2 = Make it a crime to use services known to be exacted from a victim.
duty-eu_directive_2024_1712-3 = Set up formal referral, with a focal point.

duty-eu_facilitators_package-1 = Sanction intentional help with illegal entry or transit, benefit or not.
duty-eu_facilitators_package-2 = Sanction intentional help with illegal stay for financial gain.
duty-eu_facilitators_package-3 = In grave cases for gain, a maximum of at least eight years.
duty-eu_facilitators_package-4 = Leave the protection of refugees untouched.

duty-eu_framework_decision_2002-1 = Make trafficking for labour or sexual exploitation a crime.
duty-eu_framework_decision_2002-2 = Provide effective, proportionate and dissuasive penalties.
duty-eu_framework_decision_2002-3 = In aggravated cases, a maximum of at least eight years.
duty-eu_framework_decision_2002-4 = Investigate without waiting for a complaint; help child victims.

duty-global_compact_migration-1 = Cooperate against smuggling; do not make migrants criminally liable for being smuggled.
duty-global_compact_migration-2 = Prevent and combat trafficking; identify and protect victims.

duty-global_plan_of_action_2010-1 = Prevent, protect, prosecute and form partnerships.
duty-global_plan_of_action_2010-2 = Pay into a trust fund for victims.

duty-ilo_c029-1 = End the use of forced labour in all its forms.
duty-ilo_c029-2 = Make it a penal offence, with adequate penalties that are enforced.

duty-ilo_c105-1 = Never use forced labour for the five ends it names.
duty-ilo_c105-2 = Secure its immediate and complete abolition.

duty-ilo_c182-1 = Set penalties; take children out of the worst forms of labour; rehabilitation and schooling.
duty-ilo_c182-2 = Run programmes of action against the worst forms of child labour.
duty-ilo_c182-3 = Help other Members through wider cooperation.

duty-ilo_p029-1 = Have a national policy and plan against forced labour.
duty-ilo_p029-2 = Include action against trafficking for forced labour.
duty-ilo_p029-3 = Inform, inspect labour, support due diligence and deal with root causes.
duty-ilo_p029-4 = Identify, release and protect victims, and help them recover.
duty-ilo_p029-5 = Open remedies such as compensation to all victims, whatever their legal status.
duty-ilo_p029-6 = Make it possible not to prosecute victims for what they were compelled to do.
duty-ilo_p029-7 = Cooperate with other Members.

duty-maputo_protocol-1 = Prevent and condemn trafficking in women, prosecute it, and protect women at risk.

duty-oas_traffic_in_minors_1994-1 = Find the child and return it.

duty-ohchr_principles_2002-1 = Do not detain or prosecute victims for what follows from being trafficked.
duty-ohchr_principles_2002-2 = Do not make help depend on cooperation with the authorities.

duty-opsc-1 = Make sale of children, child prostitution and child pornography crimes wherever committed.
duty-opsc-2 = Take jurisdiction over acts on the territory; it may also be taken over acts by and against nationals.
duty-opsc-3 = Protect child victims at every stage of the proceedings.
duty-opsc-4 = Adopt laws and programmes of prevention.
duty-opsc-5 = Cooperate across borders.

duty-osce_action_plan-1 = Set up national referral mechanisms.

duty-refugee_convention-1 = No penalty for illegal entry or presence, under its conditions.
duty-refugee_convention-2 = No return to where life or freedom is threatened.

duty-refugee_protocol_1967-1 = Apply Articles 2 to 34 of the 1951 Convention without its date limit.
duty-refugee_protocol_1967-2 = Cooperate with UNHCR.

duty-saarc_convention_2002-1 = Make trafficking of women and children for prostitution a crime, with aiding it.
duty-saarc_convention_2002-2 = Count aggravating circumstances, such as organised groups and child victims.
duty-saarc_convention_2002-3 = Legal assistance and extradition.
duty-saarc_convention_2002-4 = Train, exchange information, set up a regional task force.
duty-saarc_convention_2002-5 = Repatriation, legal advice, health care and protective homes.

duty-slavery_convention_1926-1 = Prevent and suppress the slave trade, and end slavery.
duty-slavery_convention_1926-2 = Keep compulsory labour from becoming like slavery.
duty-slavery_convention_1926-3 = Punish breaches severely.

duty-som_protocol-1 = Make crimes of procuring illegal entry, of the papers for it and of enabling illegal stay, for benefit.
duty-som_protocol-2 = Count danger to life and degrading treatment as aggravating.
duty-som_protocol-3 = Do not prosecute migrants under the Protocol for having been smuggled.
duty-som_protocol-4 = At sea, board only with the flag State’s consent, and keep those on board safe and humanely treated.
duty-som_protocol-5 = Protect life, bar torture, help migrants in danger, and tell of the right to contact a consulate.
duty-som_protocol-6 = Take back one’s own nationals; carry out return in an orderly, safe and dignified way.
duty-som_protocol-7 = Exchange information on routes, means and organisers.
duty-som_protocol-8 = Strengthen border measures as far as possible.
duty-som_protocol-9 = Train officials, in the humane treatment of migrants too.
duty-som_protocol-10 = Tell the public that smuggling is a crime, and of its risks.
duty-som_protocol-11 = Bilateral or regional agreements.

duty-supplementary_slavery_convention_1956-1 = End debt bondage, serfdom, servile marriage and the delivery of children for exploitation.
duty-supplementary_slavery_convention_1956-2 = Set minimum ages of marriage where needed, and encourage free consent.
duty-supplementary_slavery_convention_1956-3 = Make conveying slaves a crime.
duty-supplementary_slavery_convention_1956-4 = Make enslaving a person, or inducing it, a crime.

duty-tip_protocol-1 = Make trafficking a crime, with attempt, complicity and organizing.
duty-tip_protocol-2 = Protect the privacy and identity of victims, in appropriate cases and as far as the law at home allows.
duty-tip_protocol-3 = Tell victims about the proceedings, and let their views be heard.
duty-tip_protocol-4 = Take account of age, sex and special needs, those of children above all.
duty-tip_protocol-5 = Offer victims the possibility of compensation.
duty-tip_protocol-6 = Take back one’s own nationals, with regard for their safety and the state of proceedings.
duty-tip_protocol-7 = Have policies that prevent trafficking and keep victims from being trafficked again.
duty-tip_protocol-8 = Discourage the demand that leads to exploitation.
duty-tip_protocol-9 = Exchange information, and train officials.
duty-tip_protocol-10 = Strengthen border controls as far as possible.
duty-tip_protocol-11 = Leave refugee law untouched, and do not discriminate against victims.
duty-tip_protocol-12 = Housing, counselling, medical and material help, work and training.
duty-tip_protocol-13 = Endeavour to keep victims physically safe.
duty-tip_protocol-14 = Leave to stay, for a time or for good.

duty-untoc-1 = Make crimes of taking part in an organized criminal group, laundering, corruption and obstruction of justice.
duty-untoc-2 = Extradite for the offences the Convention and its protocols cover, under its conditions.
duty-untoc-3 = Give each other legal assistance in investigations and trials.
duty-untoc-4 = Protect witnesses from retaliation, within the State’s means.
duty-untoc-5 = Help and protect victims, and give them access to compensation.
duty-untoc-6 = Have the police work closely together across borders.
duty-untoc-7 = Agree on joint investigations.
duty-untoc-8 = Develop projects and policies against organized crime, and look at how they work.
