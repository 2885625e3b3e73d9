"""Text2KGBench on politics: relations of one ontology of Wikidata.

Source: https://github.com/cenguix/Text2KGBench, ``wikidata_tekgen``, ontology of politics.
License: CC BY 4.0, with sentences of TekGen (CC BY-SA 2.0). Citation: Mihindukulasooriya et al.
2023, "Text2KGBench: A Benchmark for Ontology-Driven Knowledge Graph Generation from Text", ISWC.
The gold was aligned by machine and names things as Wikidata does ("01 January 1990"): about half
of it does not stand in the sentence in these words and cannot be copied from it. Compare by
strings.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class HeadOfState(Relation):
    """A person is or was head of a state. Exclude heads of government
    (HeadOfGovernment)."""

    state: str  # The state.
    person: str  # King, president or the like.


@dataclass
class HeadOfGovernment(Relation):
    """A person leads or led a government. Exclude heads of state (HeadOfState)."""

    place: str  # The state, city or province.
    person: str  # Who leads it.


@dataclass
class PositionHeld(Relation):
    """A person holds or held a post. Exclude seats sought (CandidateIn)."""

    person: str  # Who holds it.
    position: str  # The post.


@dataclass
class MemberOf(Relation):
    """A person belongs to a body. Exclude parties (PartyMember)."""

    person: str  # Who belongs to it.
    body: str  # To what.


@dataclass
class Alignment(Relation):
    """A party stands on a side, such as the left. Exclude its teachings (Ideology)."""

    party: str  # The party.
    side: str  # Where it stands.


@dataclass
class PartyMember(Relation):
    """A person belongs to a party. Exclude other bodies (MemberOf)."""

    person: str  # Who belongs to it.
    party: str  # The party.


@dataclass
class ElectedIn(Relation):
    """A person won an election. Exclude those who only stood (CandidateIn)."""

    person: str  # Who won.
    election: str  # The election.


@dataclass
class CandidateIn(Relation):
    """A person stands in an election. Exclude posts held (PositionHeld)."""

    person: str  # Who stands.
    election: str  # The election.


@dataclass
class Ideology(Relation):
    """A party or movement holds a teaching. Exclude its side (Alignment)."""

    party: str  # The party.
    ideology: str  # The teaching.


LABELS: dict[str, type] = {
    "head of state": HeadOfState,
    "head of government": HeadOfGovernment,
    "position held": PositionHeld,
    "Member of": MemberOf,
    "political alignment": Alignment,
    "member of political party": PartyMember,
    "elected in": ElectedIn,
    "candidacy in election": CandidateIn,
    "political ideology": Ideology,
}
