"""GENIA 2013: molecular events in full papers on transcription factors.

Source: https://github.com/openbiocorpora/bionlp-st-2013-ge. License: CC BY 3.0. Citation: Kim,
Wang and Yamamoto 2013, "The Genia Event Extraction Shared Task, 2013 Edition". Arguments are
protein names or, for regulation, other events; fields are the roles in snake_case, and numbered
roles such as ``Theme2`` share one field.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class GeneExpression(Event):
    """A gene product is made or present in cells: expression, production. Include its
    absence as a negated mention. Exclude the making of RNA as such (Transcription) and
    changes of the amount (PositiveRegulation, NegativeRegulation)."""

    mention: str  # Such as: "expressed", "production", "synthesis"
    theme: list[str]  # The protein or gene. Such as: "IL-10"


@dataclass
class Transcription(Event):
    """RNA is made from a gene, or its mRNA is measured. Exclude expression of the
    protein (GeneExpression)."""

    mention: str  # Such as: "transcription", "mRNA levels"
    theme: list[str]  # The gene.


@dataclass
class ProteinCatabolism(Event):
    """A protein is broken down. Exclude cleavage as processing without loss."""

    mention: str  # Such as: "degradation", "proteolysis"
    theme: list[str]  # The protein.


@dataclass
class Localization(Event):
    """A protein moves to or is kept at a place in or outside the cell. Exclude binding
    to a partner (Binding)."""

    mention: str  # Such as: "translocation", "secreted", "nuclear import"
    theme: list[str]  # The protein.
    to_loc: list[str]  # Where to. Such as: "nucleus"


@dataclass
class Binding(Event):
    """Proteins bind to each other, to DNA or to another partner. Exclude regulation
    without contact (Regulation)."""

    mention: str  # Such as: "bound", "interaction", "forms a complex"
    theme: list[str]  # All proteins that bind.
    site: list[str]  # The domain or site of binding.


@dataclass
class ProteinModification(Event):
    """A protein is changed chemically, without saying how. Exclude the named kinds
    (Phosphorylation, Ubiquitination, Acetylation, Deacetylation)."""

    mention: str  # Such as: "modification", "modified"
    theme: list[str]  # The protein.


@dataclass
class Phosphorylation(Event):
    """A phosphate group is put on a protein. Exclude its removal."""

    mention: str  # Such as: "phosphorylated", "phospho"
    theme: list[str]  # The protein.
    cause: list[str]  # The kinase or other agent.
    site: list[str]  # The residue. Such as: "Ser536"


@dataclass
class Ubiquitination(Event):
    """Ubiquitin is attached to a protein. Exclude the breakdown that follows
    (ProteinCatabolism)."""

    mention: str  # Such as: "ubiquitylated", "polyubiquitination"
    theme: list[str]  # The protein.
    cause: list[str]  # The ligase or other agent.
    site: list[str]  # The residue or domain.


@dataclass
class Acetylation(Event):
    """An acetyl group is put on a protein. Exclude its removal (Deacetylation)."""

    mention: str  # Such as: "acetylated", "acetylation"
    theme: list[str]  # The protein.
    site: list[str]  # The residue.


@dataclass
class Deacetylation(Event):
    """An acetyl group is taken off a protein. Exclude its attachment (Acetylation)."""

    mention: str  # Such as: "deacetylated", "deacetylation"
    theme: list[str]  # The protein.
    cause: list[str]  # The enzyme.
    site: list[str]  # The residue.


@dataclass
class Regulation(Event):
    """Something affects a protein or event, without saying whether it rises or falls.
    Exclude stated directions (PositiveRegulation, NegativeRegulation)."""

    mention: str  # Such as: "regulates", "effect", "dependent"
    theme: list[str | Event]  # The protein or event that is affected.
    cause: list[str | Event]  # The protein or event that affects it.
    site: list[str]  # Where on the theme.
    csite: list[str]  # Where on the cause.


@dataclass
class PositiveRegulation(Event):
    """Something starts, raises or enables a protein's activity or an event. Exclude
    effects without a direction (Regulation)."""

    mention: str  # Such as: "induced", "activation", "enhances"
    theme: list[str | Event]  # The protein or event that is raised.
    cause: list[str | Event]  # The protein or event that raises it.
    site: list[str]  # Where on the theme.
    csite: list[str]  # Where on the cause.


@dataclass
class NegativeRegulation(Event):
    """Something lowers, blocks or ends a protein's activity or an event. Exclude
    effects without a direction (Regulation)."""

    mention: str  # Such as: "inhibits", "suppressed", "deficient"
    theme: list[str | Event]  # The protein or event that is lowered.
    cause: list[str | Event]  # The protein or event that lowers it.
    site: list[str]  # Where on the theme.
    csite: list[str]  # Where on the cause.


LABELS: dict[str, type] = {
    "Gene_expression": GeneExpression,
    "Transcription": Transcription,
    "Protein_catabolism": ProteinCatabolism,
    "Localization": Localization,
    "Binding": Binding,
    "Protein_modification": ProteinModification,
    "Phosphorylation": Phosphorylation,
    "Ubiquitination": Ubiquitination,
    "Acetylation": Acetylation,
    "Deacetylation": Deacetylation,
    "Regulation": Regulation,
    "Positive_regulation": PositiveRegulation,
    "Negative_regulation": NegativeRegulation,
}
