# The About page. Markdown: paragraphs, **strong**, *em*, lists and links; no headings, the .title of a section is its heading.
# correction-<n>: one correction of the source document: what it .says, what is .correct, and .where it bites.

about-title = About Palermo
about-lead = What this tool does, what it rests on, and where it stops.

about-method =
    Palermo turns the two Protocols of the year 2000 into rules: seventeen facts about a case, two more for place and time, and fifteen findings. Each finding names the provision that decides it. Here is how to read them.

    - **A case is about one person and one course of conduct.** In a group, every other person is a case of their own.
    - **An offence is there when all its elements are.** Trafficking needs an act, a means and a purpose of exploitation; for a child no means. Smuggling has three forms: procuring illegal entry, fraudulent documents, and enabling illegal stay.
    - **What is open** is found by trying out the answers that are still unknown: the tool shows the smallest sets of answers that would settle a finding.
    - **What would change it** is found in the same way, by changing answers and running the rules again. None of it is written by hand.
    - **The frameworks** are compared with the States and the date of the case: was each in force, was that State bound, and does the subject fit?

    The [map of the questions](#/map) shows what each question feeds and what can make it idle. The same rules are used for every case. They are tested row by row, and once more against a second set of rules that was written separately.
    .title = Method
about-unknown =
    Every question can be answered *I do not know*. An answer that is unknown, or not given yet, stays **open**. It never counts as no.

    A finding is met or not met only when the unknown answers cannot change it. If one missing element already rules an offence out, nothing else needs to be known. If not, the finding is open, and the result says what would settle it.

    A question is asked only while its answer can still matter, or because it teaches one of the main differences. Answers that are no longer needed are kept and shown as not used. They come back when they matter again.
    .title = Unknown is not no
about-sources =
    The tool began from a **source document**: NTS Alert, November 2008, *International and Regional Response to Human Trafficking*, by the team of NTS-Asia. Its list of frameworks, its comparisons and its criticism are kept. Where it is wrong or loose, the law is taught as it is and the correction is shown below.

    - **Law**: the Convention against Transnational Organized Crime with its Protocols on trafficking and on smuggling, the Refugee Convention, and the Council of Europe Convention on trafficking. What is quoted is quoted letter by letter; everything else is in our own words.
    - **Who is bound, and since when**: published copies of the United Nations Treaty Collection and the lists and notices of other depositaries and governments. Each row names its source.
    - **Teaching**: material of UNODC, above all its university modules on trafficking and smuggling.
    - **The three approaches**: Dina Francesca Haynes, *Used, Abused, Arrested and Deported*, Human Rights Quarterly 26 (2004), pages 221 to 272, as the source document reports it.

    Which approach a framework leans to is an assessment. Each framework page says on what it rests: the source document, the literature, or our own reading.
    .title = Sources
about-register =
    The register holds treaties, declarations, processes, programmes and European Union acts from 1926 to today. It is a **snapshot**, put together in November 2026 from stored public copies. Every list says as of when it was recorded. Before you rely on a date, check the depositary.

    - What counts is the day on which a framework entered into force **for that State**, not the day on which the State signed. A signature alone is shown as signed, not bound.
    - A date of which only the month or the year is known is used as far as it goes. Where the day would matter, the answer is *not recorded*.
    - Where a list may be incomplete, a State that does not stand in it is shown as having **no accession on record**. That is not the same as being outside.
    - Political texts are shown as commitments. They do not bind in law.
    - For a directive of the European Union, the day on which Member States had to comply is often later than its entry into force.

    Some rows and details rest on memory and were **not checked against the depositary**. They are marked wherever they appear. The register also leaves out reservations, territories that a State speaks for, and national laws.
    .title = The register of frameworks
about-limits =
    - The tool knows the two Protocols. **National law decides real cases**, and it can be wider or narrower.
    - The rules are plain where courts argue. Contested points, such as vulnerability, ransom, or a free passage for somebody who steers the boat, are named but not decided.
    - Intention, attempt and taking part are not modelled: the tool looks at what was done to the person and what it was for.
    - Four kinds of exploitation that can be chosen are not named in the Protocol. The result says so.
    - It looks at one person at a time, and not at the guilt of anybody.
    - Party data age. What happened after the date of record is not in it.
    - No lawyer from outside has reviewed the texts so far.
    .title = Limits
about-privacy =
    Nothing you answer leaves this device **unless you share it**. After loading, the page asks only for its own files. There is no account, no cookie, no counting of visits, and no request to anybody else.

    What is stored, and when:

    - **While you work**, the case is kept for this browser tab, so that a reload does not lose it. It is gone when you close the tab.
    - **On this device**, only if you tick the box *Keep this case on this device*. Untick it, or start again, and it is deleted.
    - **Light or dark**, if you choose one.
    - **The app itself**, so that it works without a network.

    Starting again deletes the case from the tab and from the device. On a shared computer, do that before you leave.

    A case file is saved where you choose. It holds the answers, and the title if you gave one; everybody who gets the file can read them. A link to a case, which you copy only after reading what it holds, carries the same as a code; the page takes the code out of the address once it has read it. **Do not put names or other details of real people into a case.**

    Whoever hosts the site may log that its files were fetched, as with any site.
    .title = Privacy
about-exit =
    If somebody must not see that you are here, a button at the top of every page can take you to another page at once. Pressing Shift three times does the same. The page goes blank first, the answers kept in this browser are cleared, and the other page is not told where you came from.

    This does **not hide that you were here**. The browser’s history, and the network you use, may still show it. A private window leaves less behind.

    The button is off unless you switch it on here, or the page that shows Palermo asks for it. The setting is kept on this device.
    .title = Leaving at once
about-accessibility =
    Palermo aims at the Web Content Accessibility Guidelines 2.2, level AA. This is our own evaluation of the pages and of the whole walk through a case. No outside body has checked it.

    What was tested:

    - automated checks with axe, in Chromium and in Firefox, light and dark, on every kind of page and on the states of the walk, errors included;
    - use by keyboard alone, with visible focus;
    - a width of 320 pixels, which is what zoom to 400 per cent leaves of a common screen, without sideways scrolling;
    - by eye: forced colours and print, of a question and of a result.

    What was not tested:

    - **real screen readers** with people who use them every day;
    - **Safari**, on computers and on phones;
    - speech input and switch control;
    - zoom and forced colours in every browser, on every page;
    - real languages written from right to left: only a generated test language was used.

    Known gaps: automated checks find only part of the barriers; the quoted law is in its original, difficult wording; the texts are in English only. There is a reading edition in plain linked pages that works without scripts.

    If something gets in your way, please tell those who gave you this tool, or open an issue where its source is kept.
    .title = Accessibility statement
about-licence =
    The program and its own texts may be used under the MIT licence or the Apache License 2.0, whichever you prefer.

    The register holds facts from public sources: who joined what, and when. Treaties and conventions are quoted in short passages, each with its source. The source document is cited, and only short phrases of it appear, in the corrections below.

    The world map is drawn from Natural Earth, which is in the public domain, by way of world-atlas (copyright 2013 to 2019 Michael Bostock, ISC licence). It implies no position on any boundary.
    .title = Licence
about-teaching =
    Palermo is for teaching and for training. It is **not legal advice**, and it decides about nobody’s status. A result says what the rules give on the answers, whatever those answers are worth.

    Do not use it to sort real people. Whether somebody may have been trafficked, needs protection as a refugee, or needs help of any kind is for trained people to find out, in a safe place and in the person’s own language. Do not question anybody in order to fill in a form.
    .title = Teaching, not legal advice

about-corrections = The source document is from November 2008. These are the points where it is wrong or loose, what is correct, and the page where it matters.
    .title = Corrections to the source document
    .column-says = The source document
    .column-correct = Correct
    .column-where = Where it matters

correction-1 =
    .says = It writes that “the consent of the trafficker” is rendered meaningless.
    .correct = It is the consent of the trafficked person that counts for nothing once one of the means was used (TIP 3(b)).
    .where = #/q/consent
correction-2 =
    .says = It speaks of smuggled “victims”.
    .correct = Smuggled migrants are the object of the offence (SOM 5 and 16). Smuggling as such is an offence against the State.
    .where = #/compare
correction-3 =
    .says = In its quotation of Article 3(a) it prints “a threat”.
    .correct = The Protocol has the definite article there. This tool quotes the definition letter by letter.
    .where = #/q/means
correction-4 =
    .says = It quotes Article 3(a) alone.
    .correct = The definition goes on: 3(b) on consent, 3(c) on children and 3(d) on who is a child are part of it.
    .where = #/q/age
correction-5 =
    .says = It says that the Convention was adopted in Palermo.
    .correct = The General Assembly adopted it in New York on 15 November 2000. It was opened for signature in Palermo from 12 to 15 December 2000.
    .where = #/framework/untoc
correction-6 =
    .says = It says that the Convention and the Trafficking Protocol entered into force in September 2003.
    .correct = The Convention did, on 29 September 2003. The Trafficking Protocol followed on 25 December 2003 and the Smuggling Protocol on 28 January 2004.
    .where = #/framework/tip_protocol
correction-7 =
    .says = It counts two supplementary protocols.
    .correct = There are three. The third is about firearms and lies outside this subject.
    .where = #/framework/untoc
correction-8 =
    .says = It reports a European Union maximum penalty for trafficking of “no less than 8 years”.
    .correct = Framework Decision 2002/629/JHA asked for a maximum of at least eight years, and only in the aggravated cases that it listed (Article 3(2)). Directive 2011/36/EU replaced it, with maximum penalties of at least five years, and ten in aggravated cases. Directive (EU) 2024/1712 has amended that directive.
    .where = #/framework/eu_framework_decision_2002
correction-9 =
    .says = It says that States may prosecute where the offence is for the benefit of a “person” established in their territory.
    .correct = The rule is about a legal person, such as a company, that is established there.
    .where = #/framework/eu_framework_decision_2002
correction-10 =
    .says = It says that the relationship between smuggler and migrant usually ends after the crossing.
    .correct = That is a rule of thumb. The Protocol also covers fraudulent documents and enabling an unlawful stay (SOM 6(1)(b) and (c)).
    .where = #/q/illegal_stay
correction-11 =
    .says = It sets trafficking, which may occur within borders, against smuggling, which “usually” crosses one.
    .correct = Smuggling of migrants always concerns the border of a State. Trafficking needs no border and no movement.
    .where = #/q/border
correction-12 =
    .says = It asks how to tell “an asylum” from a victim of trafficking.
    .correct = It means an asylum seeker. And the two are not alternatives: a person can be both (TIP 14, SOM 19).
    .where = #/q/fear_of_return
correction-13 =
    .says = It speaks of the “persecution” of human traffickers.
    .correct = Prosecution.
    .where = #/framework/tip_protocol
correction-14 =
    .says = It calls three ASEAN texts “legal instruments”.
    .correct = They are political declarations and do not bind in law. The first binding ASEAN text on trafficking is the Convention of 2015 (ACTIP).
    .where = #/framework/asean_declaration_trafficking
correction-15 =
    .says = It gives the declaration of ASEAN and the United States a title that takes in human trafficking.
    .correct = Its title is ASEAN-United States of America Joint Declaration for Cooperation to Combat International Terrorism.
    .where = #/framework/asean_us_declaration
correction-16 =
    .says = It names three main differences: consent, transnationality and exploitation.
    .correct = UNODC teaches four: the source of profit is the fourth. The source document folds it into exploitation.
    .where = #/q/profit
correction-17 =
    .says = It does not mention Article 4 of the Trafficking Protocol.
    .correct = A link to another State and an organised group limit the Protocol’s rules on co-operation. They never limit the definition (UNTOC 34(2)).
    .where = #/q/organised_group
