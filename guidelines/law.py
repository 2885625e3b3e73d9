"""Law: parties, courts, sources of law, and the steps of a case or contract.

For judgments, complaints, contracts, statutes and legal news in any jurisdiction. Left out:
legal conclusions of your own, footnote apparatus, and signatures. Personal data of private parties
can be found with `guidelines.privacy`.

Use: ``gollie-like extract --schema guidelines.law -f judgment.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Free, Relation, Template, Value


@dataclass
class Party(Entity):
    """A person, company or state body that takes part in a case or contract on one
    side. Include defined terms used as names ("the Licensee"). Exclude judges, lawyers
    and witnesses, and "the parties" as a whole. Leave out forms of address."""

    span: str  # The name or defined term. Such as: "Harbor Foods Ltd.", "Ms. Idris", "the Tenant"
    side: Literal["claimant", "defendant", "third party", "contract party", "unclear"]
    """claimant: who sues, appeals, petitions or prosecutes; defendant: who answers."""


@dataclass
class LegalProfessional(Entity):
    """A judge, lawyer, prosecutor, notary, arbitrator or law firm acting in its office.
    Include law firms and lawyers of either side. Exclude parties and experts, even if
    they are trained in law. Leave out "Hon." and "counsel for"."""

    span: str  # Such as: "Justice Okafor", "Lindqvist & Partners LLP"
    function: Literal["judge", "counsel", "prosecutor", "arbitrator", "notary", "other"]
    """In this text."""


@dataclass
class Court(Entity):
    """A named court, tribunal or arbitration panel, with the words that say where it
    sits. Include lower courts whose decision is reviewed. Exclude bare "the court",
    governments, and authorities that only make rules."""

    span: str  # Such as: "High Court of Kenya", "ICC Tribunal", "Ninth Circuit"


@dataclass
class Statute(Entity):
    """A written source of law: constitution, act, code, regulation, directive, treaty,
    by name or short title. Include defined short forms ("the 1996 Act") and bills.
    Exclude the article or section cited from it (Provision), court decisions
    (Precedent), and contracts."""

    span: str  # Such as: "Civil Code", "Clean Air Act 1993", "Directive 95/46/EC"


@dataclass
class Provision(Entity):
    """A numbered part of a statute or contract: article, section, clause, paragraph,
    rule. Keep subsections with it: "Section 12(3)(b)". Include schedules and annexes
    with a number. Exclude the name of the statute and page numbers; list each number of
    an enumeration separately."""

    span: str  # Such as: "Article 6", "s. 12(3)(b)", "Clause 9.1"
    source: str | None  # The statute or contract it belongs to, if the text names it.


@dataclass
class Precedent(Entity):
    """An earlier decision that the text cites, by the names of the parties, with the
    citation if it follows directly. Include short names by which the text returns to
    it. Exclude the case under decision itself."""

    span: str  # Such as: "Marlow v. Finch [1987] 2 AC 44", "the Aldgate decision"
    treatment: Literal["followed", "distinguished", "overruled", "mentioned"]
    """By this text."""


@dataclass
class CaseNumber(Value):
    """The docket, file or application number of a case, with its prefix. Include
    numbers of police reports and of lower courts. Exclude numbers of statutes, exhibits
    and paragraphs, and published citations (Precedent)."""

    span: str  # Such as: "No. 18-2231", "Civil Appeal 405 of 2011", "C-131/12"


@dataclass
class MoneyClaim(Value):
    """A sum of money that is claimed, awarded, agreed or fined. Include the currency.
    Exclude sums that only describe a business or its size."""

    span: str  # Such as: "€25,000", "two months' rent", "USD 1.2 million"


@dataclass
class Obligation(Template):
    """A duty, permission or prohibition that a contract or statute lays on someone. Use
    one instance for each actor and duty. Include exceptions as permissions. Exclude
    recitals, definitions, and facts that bind nobody."""

    query: str  # Who is bound or entitled, as written. Such as: "the Tenant", "any member state"
    force: Literal["must", "may", "must not"]  # Duty, permission or prohibition.
    action: str  # What is to be done or left, copied from the text.
    condition: str | None  # When or if. Such as: "upon thirty days' written notice"
    deadline: str | None  # Until when. Such as: "within 14 days"


@dataclass
class Represents(Relation):
    """A lawyer or firm acts for a party in this matter. Include public lawyers who act
    for the state. For example, "Mr. Sato for the appellant". Exclude lawyers who sit as
    judges, and counsel for whom the text does not say."""

    counsel: LegalProfessional  # Who acts.
    client: Party  # For whom.


@dataclass
class Filing(Event):
    """A document or request is put before a court or authority: suit, appeal, motion,
    complaint, petition. Include withdrawals and replies. Exclude decisions upon it
    (Ruling) and letters between parties."""

    mention: str  # The word for it. Such as: "filed", "appealed", "petition"
    filer: str | None  # Who files.
    against: str | None  # The opposing party, if named.
    court: Court | None  # Before which court.
    date: str | None  # When it was filed.
    claims: list[str]  # What is asked for or alleged. Such as: "breach of contract"


@dataclass
class Ruling(Event):
    """A decision by a court, tribunal or jury: judgment, order, verdict, sentence,
    grant or refusal of a request. Include decisions of lower courts that are reported.
    Exclude settlements and opinions of parties on how it should be decided."""

    mention: str  # The word for the decision. Such as: "dismissed", "sentenced", "held"
    court: str | None  # Who decides, copied from the text.
    outcome: Literal["granted", "partly granted", "refused", "convicted", "acquitted", "other"]
    """For appeals and claims: granted, partly granted or refused, as seen by who asked; for
    criminal charges: convicted or acquitted."""
    date: str | None  # When it was decided.
    consequences: list[str]  # What follows. Such as: "a fine of $500", "a new trial"
    reason: Free | None
    """The main ground in one sentence of your own, if the text gives one."""
