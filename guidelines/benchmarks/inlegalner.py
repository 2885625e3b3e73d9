"""InLegalNER: names and sources of law in judgments of Indian courts.

Source: https://github.com/Legal-NLP-EkStep/legal_NER. License: Apache-2.0. Citation: Kalamkar et
al. 2022, "Named Entity Recognition in Indian Court Judgments", NLLP. The texts are sentences of
judgments and whole preambles with their line breaks.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Value


@dataclass
class Court(Entity):
    """The name of a court or tribunal, deciding this case or another one, with its
    seat. Exclude bare "this Court" and other authorities (Organization)."""

    span: str  # Such as: "High Court of Kerala", "Supreme Court"


@dataclass
class Petitioner(Entity):
    """The name of a person or body that brings the case or appeal: petitioner,
    appellant, plaintiff, where named in the preamble or as such. Leave out "and
    others", addresses and parentage. Exclude the other side (Respondent)."""

    span: str  # Such as: "Lakshmi Devi", "Coastal Traders Pvt. Ltd."


@dataclass
class Respondent(Entity):
    """The name of a person or body against whom the case is brought: respondent,
    defendant, accused in an appeal of the state. Exclude the party that brings it
    (Petitioner) and lawyers."""

    span: str  # Such as: "State of Gujarat", "Suresh Nair"


@dataclass
class Judge(Entity):
    """The name of a judge of this or an earlier decision, without "Justice", "Hon'ble"
    or "J.". Exclude lawyers and registrars."""

    span: str  # Such as: "R. K. Menon", "Indira Rao"


@dataclass
class Lawyer(Entity):
    """The name of an advocate or counsel of any side, without "Adv." or "Shri". Exclude
    judges and parties."""

    span: str  # Such as: "Arvind Joshi", "P. Meera"


@dataclass
class Witness(Entity):
    """The name of a person who testified, as the text shows by "PW", "DW" or the word
    witness. Leave out the number. Exclude persons only spoken of (OtherPerson)."""

    span: str  # Such as: "Ramesh", "Dr. Kavita Shah"


@dataclass
class OtherPerson(Entity):
    """The name of any other person: victims, relatives, police officers, accused
    persons named in the body. Exclude parties, judges, lawyers and witnesses in their
    roles."""

    span: str  # Such as: "Sunita", "Inspector Yadav"


@dataclass
class Organization(Entity):
    """A company, bank, department, union or authority by name that is no party in its
    role and no court. Exclude places and statutes."""

    span: str  # Such as: "Reserve Bank of India", "Sunrise Builders"


@dataclass
class GeoPoliticalEntity(Entity):
    """A named place: country, state, district, city, village. Exclude a place inside
    the name of a court, body or statute."""

    span: str  # Such as: "Odisha", "Nashik", "Thrissur District"


@dataclass
class Statute(Entity):
    """The name or short form of an act, code, rules or constitution, with its year.
    Exclude its sections (Provision) and cases (Precedent)."""

    span: str  # Such as: "Indian Evidence Act, 1872", "CrPC", "Motor Vehicles Act"


@dataclass
class Provision(Entity):
    """A section, article, order, rule or clause by number, with "Section" and
    subsections. Numbers joined by "and" or commas after one word form one span. Exclude
    the statute."""

    span: str  # Such as: "Section 482", "Article 21", "Sections 120B and 34"


@dataclass
class Precedent(Entity):
    """An earlier decision that is cited, from the names of the parties to the end of
    its citation. Exclude this case itself and bare numbers of cases (CaseNumber)."""

    span: str  # Such as: "Mehta v. Union of India, AIR 1987 SC 10", "Gopal Das (supra)"


@dataclass
class CaseNumber(Value):
    """The number under which this or another case or complaint is kept, with its type.
    Exclude report citations (Precedent)."""

    span: str  # Such as: "Criminal Appeal No. 77 of 2015", "W.P. (C) 4412/2019"


@dataclass
class Date(Value):
    """A calendar date in any format. Exclude years inside case numbers and statutes,
    and durations."""

    span: str  # Such as: "12.03.2014", "5th June, 1998"


LABELS: dict[str, type] = {
    "COURT": Court,
    "PETITIONER": Petitioner,
    "RESPONDENT": Respondent,
    "JUDGE": Judge,
    "LAWYER": Lawyer,
    "WITNESS": Witness,
    "OTHER_PERSON": OtherPerson,
    "ORG": Organization,
    "GPE": GeoPoliticalEntity,
    "STATUTE": Statute,
    "PROVISION": Provision,
    "PRECEDENT": Precedent,
    "CASE_NUMBER": CaseNumber,
    "DATE": Date,
}
