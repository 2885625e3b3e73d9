"""BioNLP 2013 PC: reactions and regulation in abstracts on biomolecular pathways.

Source: https://github.com/openbiocorpora/bionlp-st-2013-pc. License: CC BY-SA 3.0. Citation: Ohta
et al. 2013, "Overview of the Pathway Curation (PC) task of BioNLP Shared Task 2013". Arguments
are names of entities or, for regulation and activation, other events; fields are the roles in
snake_case, and numbered roles share one field. The entities are in ``bionlp13pc_ner``.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class Conversion(Event):
    """A substance is turned into another: synthesis, hydrolysis, metabolism. Exclude
    the named modifications of proteins, such as Phosphorylation."""

    mention: str  # Such as: "converted", "hydrolysis", "biosynthesis"
    theme: list[str]  # What goes in.
    product: list[str]  # What comes out.


@dataclass
class Phosphorylation(Event):
    """A phosphate group is put on a molecule. Exclude its removal
    (Dephosphorylation)."""

    mention: str  # Such as: "phosphorylates", "phosphorylation"
    theme: list[str]  # What is phosphorylated.
    cause: list[str | Event]  # What does it.
    site: list[str]  # The residue.


@dataclass
class Dephosphorylation(Event):
    """A phosphate group is taken off a molecule. Exclude its attachment
    (Phosphorylation)."""

    mention: str  # Such as: "dephosphorylated", "dephosphorylation"
    theme: list[str]  # What is dephosphorylated.
    cause: list[str | Event]  # What does it.
    site: list[str]  # The residue.


@dataclass
class Acetylation(Event):
    """An acetyl group is put on a molecule. Exclude its removal (Deacetylation)."""

    mention: str  # Such as: "acetylated", "acetylation"
    theme: list[str]  # What is acetylated.
    cause: list[str | Event]  # What does it.
    site: list[str]  # The residue.


@dataclass
class Deacetylation(Event):
    """An acetyl group is taken off a molecule. Exclude its attachment (Acetylation)."""

    mention: str  # Such as: "deacetylated", "deacetylation"
    theme: list[str]  # What is deacetylated.
    cause: list[str | Event]  # What does it.
    site: list[str]  # The residue.


@dataclass
class Methylation(Event):
    """A methyl group is put on a molecule, DNA included. Exclude its removal
    (Demethylation)."""

    mention: str  # Such as: "methylated", "methylation"
    theme: list[str]  # What is methylated.
    cause: list[str | Event]  # What does it.
    site: list[str]  # The residue or site.


@dataclass
class Demethylation(Event):
    """A methyl group is taken off a molecule. Exclude its attachment (Methylation)."""

    mention: str  # Such as: "demethylated", "demethylation"
    theme: list[str]  # What is demethylated.
    cause: list[str | Event]  # What does it.
    site: list[str]  # The residue or site.


@dataclass
class Ubiquitination(Event):
    """Ubiquitin is attached to a molecule. Exclude its removal (Deubiquitination) and
    the breakdown that follows (Degradation)."""

    mention: str  # Such as: "ubiquitinated", "polyubiquitination"
    theme: list[str]  # What is ubiquitinated.
    cause: list[str | Event]  # What does it.
    site: list[str]  # The residue.


@dataclass
class Deubiquitination(Event):
    """Ubiquitin is taken off a molecule. Exclude its attachment (Ubiquitination)."""

    mention: str  # Such as: "deubiquitinated", "deubiquitination"
    theme: list[str]  # What is freed of ubiquitin.
    cause: list[str | Event]  # What does it.
    site: list[str]  # The residue.


@dataclass
class Hydroxylation(Event):
    """A hydroxyl group is put on a molecule. Exclude other reactions (Conversion)."""

    mention: str  # Such as: "hydroxylated", "hydroxylation"
    theme: list[str]  # What is hydroxylated.
    cause: list[str | Event]  # What does it.
    site: list[str]  # The residue.


@dataclass
class Localization(Event):
    """A molecule is at a place in the cell. Exclude its movement (Transport)."""

    mention: str  # Such as: "located", "localization", "resides"
    theme: list[str]  # What is there.
    at_loc: list[str]  # Where it is.
    from_loc: list[str]  # Where it was.
    to_loc: list[str]  # Where it comes to be.


@dataclass
class Transport(Event):
    """A molecule moves from one place of the cell to another. Exclude rest at a place
    (Localization)."""

    mention: str  # Such as: "translocates", "exported", "recruitment"
    theme: list[str]  # What moves.
    from_loc: list[str]  # From where.
    to_loc: list[str]  # To where.


@dataclass
class GeneExpression(Event):
    """A gene product is made or present. Exclude its steps by name (Transcription,
    Translation)."""

    mention: str  # Such as: "expressed", "overexpression"
    theme: list[str]  # The gene or product.


@dataclass
class Transcription(Event):
    """RNA is made from a gene. Exclude protein (Translation)."""

    mention: str  # Such as: "transcription", "transcribed"
    theme: list[str]  # The gene.


@dataclass
class Translation(Event):
    """Protein is made from RNA. Exclude expression in general (GeneExpression)."""

    mention: str  # Such as: "translation", "protein synthesis"
    theme: list[str]  # The gene or protein.


@dataclass
class Degradation(Event):
    """A molecule is broken down. Exclude falling apart of a complex (Dissociation)."""

    mention: str  # Such as: "degradation", "turnover"
    theme: list[str]  # What is broken down.


@dataclass
class Activation(Event):
    """A molecule comes into its active state. Exclude a rise in its amount or of an
    event (PositiveRegulation)."""

    mention: str  # Such as: "activated", "activation"
    theme: list[str]  # What becomes active.
    cause: list[str | Event]  # What does it.


@dataclass
class Inactivation(Event):
    """A molecule comes into its inactive state or is knocked out. Exclude a lower
    amount (NegativeRegulation)."""

    mention: str  # Such as: "inactivated", "loss", "knockdown"
    theme: list[str]  # What becomes inactive.
    cause: list[str | Event]  # What does it.


@dataclass
class Binding(Event):
    """Molecules bind and form a complex. Exclude regulation without contact
    (Regulation)."""

    mention: str  # Such as: "binds", "interaction", "complex formation"
    theme: list[str]  # All that bind.
    product: list[str]  # The complex they form.


@dataclass
class Dissociation(Event):
    """A complex falls apart or lets go of a part. Exclude breakdown of a molecule
    (Degradation)."""

    mention: str  # Such as: "dissociation", "release"
    theme: list[str]  # The complex.
    product: list[str]  # The parts.


@dataclass
class Pathway(Event):
    """A pathway or process with many steps is named. Exclude single reactions."""

    mention: str  # Such as: "signaling", "cell cycle", "cascade"
    participant: list[str]  # Molecules after which it is named or that take part.


@dataclass
class Regulation(Event):
    """Something affects an entity or event, without a direction. Exclude stated
    directions (PositiveRegulation, NegativeRegulation)."""

    mention: str  # Such as: "regulates", "role", "control"
    theme: list[str | Event]  # What is affected.
    cause: list[str | Event]  # What affects it.


@dataclass
class PositiveRegulation(Event):
    """Something raises, starts or enables an entity or event. Exclude a molecule's own
    switch to active (Activation)."""

    mention: str  # Such as: "promotes", "required", "induced"
    theme: list[str | Event]  # What is raised.
    cause: list[str | Event]  # What raises it.


@dataclass
class NegativeRegulation(Event):
    """Something lowers, blocks or ends an entity or event. Exclude a molecule's own
    switch to inactive (Inactivation)."""

    mention: str  # Such as: "suppresses", "inhibition", "reduced"
    theme: list[str | Event]  # What is lowered.
    cause: list[str | Event]  # What lowers it.


LABELS: dict[str, type] = {
    "Conversion": Conversion,
    "Phosphorylation": Phosphorylation,
    "Dephosphorylation": Dephosphorylation,
    "Acetylation": Acetylation,
    "Deacetylation": Deacetylation,
    "Methylation": Methylation,
    "Demethylation": Demethylation,
    "Ubiquitination": Ubiquitination,
    "Deubiquitination": Deubiquitination,
    "Hydroxylation": Hydroxylation,
    "Localization": Localization,
    "Transport": Transport,
    "Gene_expression": GeneExpression,
    "Transcription": Transcription,
    "Translation": Translation,
    "Degradation": Degradation,
    "Activation": Activation,
    "Inactivation": Inactivation,
    "Binding": Binding,
    "Dissociation": Dissociation,
    "Pathway": Pathway,
    "Regulation": Regulation,
    "Positive_regulation": PositiveRegulation,
    "Negative_regulation": NegativeRegulation,
}
