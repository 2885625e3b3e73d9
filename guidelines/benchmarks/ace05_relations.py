"""ACE 2005: eighteen relations between entities, by their fine types.

Source: https://catalog.ldc.upenn.edu/LDC2006T06, as sentences in OneIE's JSON
(``{train,dev,test}.oneie.json``) or as ``.apf.xml`` with its ``.sgm`` (split ``all``). License:
agreement with LDC, so users bring the files. Citation: Walker et al. 2006, "ACE 2005 Multilingual
Training Corpus", LDC. Labels are read with their subtypes. The first field of a relation is its
first argument in the data. Kept for scoring.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Located(Relation):
    """A person is at a place, for however long. Exclude homes (CitizenResident) and
    things near a place (Near)."""

    person: str  # Who is there.
    place: str  # Where.


@dataclass
class Near(Relation):
    """Somebody or something is close to a place or thing, not in it and no part of it.
    Exclude being there (Located)."""

    entity: str  # What is near.
    landmark: str  # Near what.


@dataclass
class Geographical(Relation):
    """A place or building is a part of a larger place. Exclude closeness (Near) and
    parts of bodies of people (Subsidiary)."""

    part: str  # The smaller place.
    whole: str  # The larger one.


@dataclass
class Subsidiary(Relation):
    """A body is a branch, department or daughter of a larger body or of a state.
    Exclude single members (Membership)."""

    part: str  # The branch.
    whole: str  # The larger body.


@dataclass
class ArtifactPart(Relation):
    """A thing is a part of another thing, such as a barrel of a gun. Exclude places
    (Geographical)."""

    part: str  # The part.
    whole: str  # The whole thing.


@dataclass
class BusinessTie(Relation):
    """Two people know each other through work: partners, lawyer and client, chief and
    aide. Exclude kin (Family) and the tie of a person to a body (Employment)."""

    first: str  # One of them.
    second: str  # The other.


@dataclass
class Family(Relation):
    """Two people are kin by blood or marriage. Include former spouses and in-laws.
    Exclude friends (LastingPersonal)."""

    first: str  # One of them.
    second: str  # The other.


@dataclass
class LastingPersonal(Relation):
    """Two people have a lasting private tie that is neither kin nor work: friends,
    neighbors, lovers. Exclude single meetings."""

    first: str  # One of them.
    second: str  # The other.


@dataclass
class Employment(Relation):
    """A person works for a body or a state, in office too. Exclude members without pay
    (Membership)."""

    person: str  # Who works.
    employer: str  # For whom.


@dataclass
class Ownership(Relation):
    """A person owns a body. Exclude shares in it (InvestorShareholder)."""

    owner: str  # Who owns it.
    organization: str  # What is owned.


@dataclass
class Founder(Relation):
    """A person or body founded a body. Exclude those who only lead it (Employment)."""

    founder: str  # Who founded it.
    organization: str  # What was founded.


@dataclass
class StudentAlum(Relation):
    """A person studies or studied at a school. Exclude teachers (Employment)."""

    student: str  # Who studies.
    school: str  # Where.


@dataclass
class SportsAffiliation(Relation):
    """A player, coach or owner belongs to a sports team. Exclude fans."""

    person: str  # Who belongs to it.
    team: str  # The team.


@dataclass
class InvestorShareholder(Relation):
    """Somebody holds shares of a body or has put money into it. Exclude full owners
    (Ownership)."""

    investor: str  # Who holds shares.
    organization: str  # Of what.


@dataclass
class Membership(Relation):
    """A person, body or state is a member of a body. Exclude paid work (Employment)."""

    member: str  # Who is a member.
    organization: str  # Of what.


@dataclass
class OwnerMaker(Relation):
    """Somebody uses, owns, invented or made a thing: vehicle, weapon, building. Exclude
    owned bodies (Ownership)."""

    agent: str  # Who has or made it.
    artifact: str  # The thing.


@dataclass
class CitizenResident(Relation):
    """A person is a citizen of a country, lives in a place, or belongs to a faith or
    people. Exclude visits (Located)."""

    person: str  # Who belongs there.
    group: str  # The place, faith or people.


@dataclass
class OrganizationLocation(Relation):
    """A body has its seat, or works, in a place. Exclude branches of a body
    (Subsidiary)."""

    organization: str  # The body.
    place: str  # Where it is.


LABELS: dict[str, type] = {
    "PHYS:Located": Located,
    "PHYS:Near": Near,
    "PART-WHOLE:Geographical": Geographical,
    "PART-WHOLE:Subsidiary": Subsidiary,
    "PART-WHOLE:Artifact": ArtifactPart,
    "PER-SOC:Business": BusinessTie,
    "PER-SOC:Family": Family,
    "PER-SOC:Lasting-Personal": LastingPersonal,
    "ORG-AFF:Employment": Employment,
    "ORG-AFF:Ownership": Ownership,
    "ORG-AFF:Founder": Founder,
    "ORG-AFF:Student-Alum": StudentAlum,
    "ORG-AFF:Sports-Affiliation": SportsAffiliation,
    "ORG-AFF:Investor-Shareholder": InvestorShareholder,
    "ORG-AFF:Membership": Membership,
    "ART:User-Owner-Inventor-Manufacturer": OwnerMaker,
    "GEN-AFF:Citizen-Resident-Religion-Ethnicity": CitizenResident,
    "GEN-AFF:Org-Location": OrganizationLocation,
}
