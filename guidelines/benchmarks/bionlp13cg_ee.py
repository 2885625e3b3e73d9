"""BioNLP 2013 CG: forty kinds of events in abstracts on cancer genetics.

Source: https://github.com/openbiocorpora/bionlp-st-2013-cg. License: CC BY-SA 3.0. Citation:
Pyysalo et al. 2013, "Overview of the Cancer Genetics (CG) task of BioNLP Shared Task 2013".
Arguments are names of entities or, for regulation and planned processes, other events; fields are
the roles in snake_case, and numbered roles share one field. The entities are in
``bionlp13cg_ner``.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class Development(Event):
    """An anatomical structure or a tumor forms or develops. Exclude growth in size
    (Growth), vessels (BloodVesselDevelopment) and cancer arising (Carcinogenesis)."""

    mention: str  # Such as: "development", "formation", "progression"
    theme: list[str]  # Who or what it happens to.


@dataclass
class BloodVesselDevelopment(Event):
    """Blood vessels form or grow. The word alone is enough. Exclude changes of vessels
    already there (Remodeling)."""

    mention: str  # Such as: "angiogenesis", "neovascularization"
    theme: list[str]  # Who or what it happens to.
    at_loc: list[str]  # Where it is.


@dataclass
class Growth(Event):
    """A tissue, tumor or organism grows in size. Exclude cells that multiply
    (CellProliferation)."""

    mention: str  # Such as: "growth", "grew"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Death(Event):
    """An organism dies or survives as a question of life. Exclude cells (CellDeath)."""

    mention: str  # Such as: "died", "survival", "killed"
    theme: list[str]  # Who or what it happens to.


@dataclass
class CellDeath(Event):
    """Cells die. Exclude organisms (Death)."""

    mention: str  # Such as: "apoptosis", "necrosis", "apoptotic"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Breakdown(Event):
    """An anatomical structure is damaged or comes apart. Exclude molecules
    (Catabolism)."""

    mention: str  # Such as: "degeneration", "disruption", "damage"
    theme: list[str]  # Who or what it happens to.


@dataclass
class CellProliferation(Event):
    """Cells multiply. Exclude tissues that grow (Growth) and one cell that divides
    (CellDivision)."""

    mention: str  # Such as: "proliferation", "expansion"
    theme: list[str]  # Who or what it happens to.


@dataclass
class CellDivision(Event):
    """A cell divides. Exclude the increase in number (CellProliferation)."""

    mention: str  # Such as: "mitosis", "divide"
    theme: list[str]  # Who or what it happens to.


@dataclass
class CellDifferentiation(Event):
    """A cell turns into a specialized kind. Exclude malignant change
    (CellTransformation)."""

    mention: str  # Such as: "differentiation", "mature"
    theme: list[str]  # Who or what it happens to.
    at_loc: list[str]  # Where it is.


@dataclass
class Remodeling(Event):
    """A structure of the body is rebuilt. Exclude first formation (Development)."""

    mention: str  # Such as: "remodeling", "repair"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Reproduction(Event):
    """An organism reproduces or is born. Exclude cells (CellDivision)."""

    mention: str  # Such as: "breeding", "birth"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Mutation(Event):
    """A gene or genome is changed. Exclude chemical marks on DNA (DnaMethylation)."""

    mention: str  # Such as: "mutated", "deletion", "amplification"
    theme: list[str]  # Who or what it happens to.
    at_loc: list[str]  # Where it is.
    site: list[str]  # Where on the molecule.


@dataclass
class Carcinogenesis(Event):
    """Cancer arises. Exclude a single cell turning malignant (CellTransformation) and
    spread (Metastasis)."""

    mention: str  # Such as: "tumorigenesis", "oncogenic"
    theme: list[str]  # Who or what it happens to.
    at_loc: list[str]  # Where it is.


@dataclass
class CellTransformation(Event):
    """A cell turns malignant. Exclude the rise of a tumor (Carcinogenesis)."""

    mention: str  # Such as: "transformed", "malignant transformation"
    theme: list[str]  # Who or what it happens to.
    at_loc: list[str]  # Where it is.


@dataclass
class Metastasis(Event):
    """Cancer spreads to another place. Exclude movement of cells in general
    (Localization)."""

    mention: str  # Such as: "metastasis", "metastatic", "spread"
    theme: list[str]  # Who or what it happens to.
    to_loc: list[str]  # To where.


@dataclass
class Infection(Event):
    """An organism is infected. Exclude delivery of genes in the laboratory
    (PlannedProcess)."""

    mention: str  # Such as: "infected", "infection"
    theme: list[str]  # Who or what it happens to.
    participant: list[str]  # Molecules after which it is named or that take part.


@dataclass
class Metabolism(Event):
    """A substance is taken through the body's reactions, with no direction stated.
    Exclude making (Synthesis) and breaking (Catabolism)."""

    mention: str  # Such as: "metabolism", "consumption"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Synthesis(Event):
    """A substance that is no gene product is made. Exclude expression
    (GeneExpression)."""

    mention: str  # Such as: "synthesis", "production"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Catabolism(Event):
    """A molecule is broken down. Exclude structures (Breakdown)."""

    mention: str  # Such as: "degradation", "hydrolysis"
    theme: list[str]  # Who or what it happens to.


@dataclass
class AminoAcidCatabolism(Event):
    """Amino acids are broken down, as a process by name."""

    mention: str  # Such as: "glutaminolysis", "proteolysis of amino acids"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Glycolysis(Event):
    """Sugar is broken down for energy, as a process by name."""

    mention: str  # Such as: "glycolysis", "glycolytic"
    theme: list[str]  # Who or what it happens to.


@dataclass
class GeneExpression(Event):
    """A gene product is made or present. Exclude its steps by name (Transcription,
    Translation)."""

    mention: str  # Such as: "expression", "overexpressed"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Transcription(Event):
    """RNA is made from a gene, or mRNA is measured."""

    mention: str  # Such as: "transcription", "mRNA expression"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Translation(Event):
    """Protein is made from RNA."""

    mention: str  # Such as: "translation", "protein synthesis"
    theme: list[str]  # Who or what it happens to.


@dataclass
class ProteinProcessing(Event):
    """A protein is cut or matured into its working form. Exclude its loss
    (Catabolism)."""

    mention: str  # Such as: "cleavage", "maturation"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Phosphorylation(Event):
    """A phosphate group is put on a protein."""

    mention: str  # Such as: "phosphorylated", "phosphorylation"
    theme: list[str]  # Who or what it happens to.
    site: list[str]  # Where on the molecule.


@dataclass
class Dephosphorylation(Event):
    """A phosphate group is taken off a protein."""

    mention: str  # Such as: "dephosphorylated", "dephosphorylation"
    theme: list[str]  # Who or what it happens to.
    site: list[str]  # Where on the molecule.


@dataclass
class Acetylation(Event):
    """An acetyl group is put on a protein."""

    mention: str  # Such as: "acetylated", "acetylation"
    theme: list[str]  # Who or what it happens to.
    site: list[str]  # Where on the molecule.


@dataclass
class Ubiquitination(Event):
    """Ubiquitin is attached to a protein."""

    mention: str  # Such as: "ubiquitinated", "ubiquitination"
    theme: list[str]  # Who or what it happens to.
    site: list[str]  # Where on the molecule.


@dataclass
class Glycosylation(Event):
    """Sugar is attached to a protein."""

    mention: str  # Such as: "glycosylated", "glycosylation"
    theme: list[str]  # Who or what it happens to.
    site: list[str]  # Where on the molecule.


@dataclass
class DnaMethylation(Event):
    """DNA is methylated. Exclude the removal (DnaDemethylation)."""

    mention: str  # Such as: "hypermethylation", "methylated"
    theme: list[str]  # Who or what it happens to.
    site: list[str]  # Where on the molecule.


@dataclass
class DnaDemethylation(Event):
    """DNA loses its methyl groups. Exclude the attachment (DnaMethylation)."""

    mention: str  # Such as: "demethylation", "demethylated"
    theme: list[str]  # Who or what it happens to.
    site: list[str]  # Where on the molecule.


@dataclass
class Pathway(Event):
    """A signaling pathway or process of many steps is named."""

    mention: str  # Such as: "signaling", "cell cycle", "cascade"
    participant: list[str]  # Molecules after which it is named or that take part.
    theme: list[str]  # Who or what it happens to.


@dataclass
class Binding(Event):
    """Molecules or cells bind to each other. Exclude regulation without contact
    (Regulation)."""

    mention: str  # Such as: "binding", "adhesion", "interacts"
    theme: list[str]  # Who or what it happens to.
    site: list[str]  # Where on the molecule.


@dataclass
class Dissociation(Event):
    """What was bound comes apart. Exclude damage (Breakdown)."""

    mention: str  # Such as: "detachment", "dissociation"
    theme: list[str]  # Who or what it happens to.


@dataclass
class Localization(Event):
    """A molecule, cell or other thing moves or is at a place. Exclude spread of cancer
    (Metastasis)."""

    mention: str  # Such as: "migration", "invasion", "uptake"
    theme: list[str]  # Who or what it happens to.
    at_loc: list[str]  # Where it is.
    from_loc: list[str]  # From where.
    to_loc: list[str]  # To where.


@dataclass
class PlannedProcess(Event):
    """Something is done on purpose in care or in the laboratory: treatment,
    transfection, injection, surgery. Exclude natural processes."""

    mention: str  # Such as: "treated", "therapy", "transfected"
    theme: list[str | Event]  # Who or what it happens to.
    instrument: list[str]  # With what drug or tool.


@dataclass
class Regulation(Event):
    """Something affects an entity or event, without a direction. Exclude stated
    directions (PositiveRegulation, NegativeRegulation)."""

    mention: str  # Such as: "regulates", "role", "effect"
    theme: list[str | Event]  # Who or what it happens to.
    cause: list[str | Event]  # What brings it about.
    site: list[str]  # Where on the molecule.
    csite: list[str]  # Where on the cause.


@dataclass
class PositiveRegulation(Event):
    """Something raises, starts or enables an entity or event. Exclude effects without a
    direction (Regulation)."""

    mention: str  # Such as: "induced", "promotes", "increased"
    theme: list[str | Event]  # Who or what it happens to.
    cause: list[str | Event]  # What brings it about.
    site: list[str]  # Where on the molecule.
    csite: list[str]  # Where on the cause.


@dataclass
class NegativeRegulation(Event):
    """Something lowers, blocks or ends an entity or event. Exclude effects without a
    direction (Regulation)."""

    mention: str  # Such as: "inhibits", "suppressed", "reduced"
    theme: list[str | Event]  # Who or what it happens to.
    cause: list[str | Event]  # What brings it about.
    site: list[str]  # Where on the molecule.
    csite: list[str]  # Where on the cause.


LABELS: dict[str, type] = {
    "Development": Development,
    "Blood_vessel_development": BloodVesselDevelopment,
    "Growth": Growth,
    "Death": Death,
    "Cell_death": CellDeath,
    "Breakdown": Breakdown,
    "Cell_proliferation": CellProliferation,
    "Cell_division": CellDivision,
    "Cell_differentiation": CellDifferentiation,
    "Remodeling": Remodeling,
    "Reproduction": Reproduction,
    "Mutation": Mutation,
    "Carcinogenesis": Carcinogenesis,
    "Cell_transformation": CellTransformation,
    "Metastasis": Metastasis,
    "Infection": Infection,
    "Metabolism": Metabolism,
    "Synthesis": Synthesis,
    "Catabolism": Catabolism,
    "Amino_acid_catabolism": AminoAcidCatabolism,
    "Glycolysis": Glycolysis,
    "Gene_expression": GeneExpression,
    "Transcription": Transcription,
    "Translation": Translation,
    "Protein_processing": ProteinProcessing,
    "Phosphorylation": Phosphorylation,
    "Dephosphorylation": Dephosphorylation,
    "Acetylation": Acetylation,
    "Ubiquitination": Ubiquitination,
    "Glycosylation": Glycosylation,
    "DNA_methylation": DnaMethylation,
    "DNA_demethylation": DnaDemethylation,
    "Pathway": Pathway,
    "Binding": Binding,
    "Dissociation": Dissociation,
    "Localization": Localization,
    "Planned_process": PlannedProcess,
    "Regulation": Regulation,
    "Positive_regulation": PositiveRegulation,
    "Negative_regulation": NegativeRegulation,
}
