"""Further wordings for the guidelines of `guidelines.benchmarks.inlegalner`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Court": (
        "Courts and tribunals by name, seat included.",
        "Mark the name of any judicial body, whether it hears this case or heard another. "
        'Pointing words such as "this" with a common noun do not count, and other public bodies '
        "are Organization.",
        "Where justice is done: names of supreme, high, district and special courts and of "
        "tribunals. Take the place that belongs to the name. Commissions and departments that "
        "do not judge go to Organization, and pronouns or short references to the bench go "
        "unmarked.",
        "Refers to judicial bodies at any level, with the seat in the span. Include the forum "
        "of an earlier or lower decision. Boards and departments are Organization.",
    ),
    "Petitioner": (
        "Who brings the case, by name: petitioner, appellant, plaintiff.",
        "Mark the party that asks the court for relief. Only the name is taken, without the "
        'address, the father\'s name or "and others". The opposing party is Respondent.',
        "The person or body at whose instance the court acts, as the preamble or the text "
        "shows. In an appeal this is whoever appeals. Do not stretch the span over parentage, "
        "age or residence; the side that has to answer is Respondent.",
        "Unlike Respondent, who must answer, the side that started the present matter is marked "
        "here: individuals, firms or the state, by name only.",
    ),
    "Respondent": (
        "Who has to answer the case, by name: respondent, defendant.",
        "Mark the party against whom relief is sought, be it a person, a firm or a state. The "
        "party that went to court is Petitioner, and counsel for either is Lawyer.",
        "Against whom does the case run? That name is wanted, as the preamble gives it. When "
        "the state appeals against an acquittal, the accused is on this side. Whoever filed the "
        "case is Petitioner.",
        "Refers to the opposite side of whoever filed: individuals, firms, authorities or "
        "states that are sued or appealed against. Advocates are not parties.",
    ),
    "Judge": (
        "Names of judges, of this case or of a cited one.",
        "Mark the personal name of whoever sat in judgment, leaving out words of honor before "
        'it and "J." after it. Advocates are Lawyer.',
        "Members of the bench by name, alone or in a list. Officers of the registry and "
        "advocates do not belong here.",
        "Include: members of the deciding bench and authors of cited rulings, by name. Do not "
        "include: prefixes of honor, the abbreviation after the name, court staff.",
    ),
    "Lawyer": (
        "Names of advocates and counsel, whichever side they stand on.",
        'Mark who appeared for a party, without "Adv.", "Shri" or similar. Those who decide are '
        "Judge.",
        "People who plead before the court, named in the preamble or the text. Leave forms of "
        "address and offices outside the span; do not mark their clients.",
        "This class covers those who argue or file for a client, by name and without prefix. "
        "The client is Petitioner or Respondent.",
    ),
    "Witness": (
        "Names of people who gave evidence.",
        'Mark a person whom the text calls a witness or marks as "PW" or "DW", without that '
        "mark and its number. Someone merely mentioned in evidence is OtherPerson.",
        "Who testified, for either side? Take the name and its title of profession if it is "
        "joined to it. Without any hint of testimony, the class is OtherPerson.",
        "Unlike OtherPerson, who is only talked about, somebody whose testimony is mentioned is "
        "marked here, without the witness number.",
    ),
    "OtherPerson": (
        "People with no role of their own in the case, by name.",
        "Mark victims, relatives, officers of police and accused people named in the narrative. "
        "Those who appear as party, judge, counsel or witness have their own classes "
        "(Petitioner, Respondent, Judge, Lawyer, Witness).",
        "People named in any other capacity than the listed ones. Check first whether the "
        "sentence shows a party to the case, someone on the bench, someone pleading, or someone "
        "testifying.",
        "Include: the injured or dead, kin, investigators, accused people in the story, owners "
        "of land. Do not include: anyone with a role before the court.",
    ),
    "Organization": (
        "Firms, banks, departments, unions and authorities by name, unless they are a party or "
        "a court.",
        "Mark bodies that the judgment speaks of. If one brings or answers the case in the "
        "preamble, it is Petitioner or Respondent instead; judicial bodies are Court.",
        "A named body, public or private, in a role other than that of a litigant. Places are "
        "GeoPoliticalEntity, acts of parliament are Statute.",
        "Refers to corporate and public bodies mentioned in passing or as part of the facts, "
        "for example lenders, employers, police departments and boards.",
    ),
    "GeoPoliticalEntity": (
        "Places by name: countries, states, districts, cities, villages.",
        "Mark where something happened or somebody lives. If the place is only part of a "
        "court's or body's name, leave it inside that name.",
        "Named territory of any size. Do not cut it out of longer names such as those of a "
        "Court, Organization or Statute.",
        "This class covers territory with a name, from a hamlet to a nation, wherever it is not "
        "just a piece of a longer name.",
    ),
    "Statute": (
        "Acts, codes, rules and constitutions, by full name or short form.",
        "Mark the law as a whole with its year. A numbered part of it is Provision, and a "
        "decided case is Precedent.",
        "Written law that is cited by its title or abbreviation. The section before it is given "
        "separately as Provision.",
        "Unlike Provision, which is one numbered piece, the legal text as a whole is marked "
        "here, in full or as initials, year included.",
    ),
    "Provision": (
        "Numbered parts of a law: sections, articles, rules, orders, clauses.",
        "Mark the word and its number together. Several numbers after one such word stay in a "
        "single span. The law itself is Statute.",
        "Which part of the law is applied? Take it from the word for the part to the last "
        "number or letter, and stop before the name of the act, which is Statute.",
        "Refers to cited pieces of legislation by kind and number, subsections too. A list of "
        "numbers behind one word stays together. Stop before the name of the law.",
    ),
    "Precedent": (
        "Earlier decisions that the judgment cites.",
        "Mark the case from the first party's name to the end of the citation in the reports. A "
        "file number alone is CaseNumber.",
        'A case that serves as authority, written as two parties with a "v." between them, '
        "mostly followed by year, volume and page. Take everything in one span. The case being "
        "decided does not count, and docket numbers are CaseNumber.",
        'Include: names of parties with "v." between them, report, year and page, or a short '
        "form that refers back to such a case. Do not include: the present matter.",
    ),
    "CaseNumber": (
        "The number of a case, appeal, petition or complaint, with its type.",
        "Mark under which number a matter is registered. A place in printed reports is part of "
        "Precedent.",
        "File numbers of proceedings, this one or others, from the words for the type to the year.",
        "Unlike Precedent, which cites a report, the registry number of a matter or police "
        "complaint is marked here, with what kind of matter it is.",
    ),
    "Date": (
        "Calendar dates in any form.",
        "Mark day, month and year as they are written. A year that belongs to a law or a docket "
        "number is left there, and lengths of time are no dates.",
        "On which day something happened, in digits or words. The year in the name of an act "
        "stays with Statute, the year of a docket stays with CaseNumber.",
        "Refers to a certain day in figures or words, exactly as it is printed. Years in titles "
        "of laws and in docket numbers do not count.",
    ),
}
