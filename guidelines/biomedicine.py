"""Biomedicine: genes, chemicals, diseases and organisms, and how they act on each other.

For abstracts and papers of molecular biology, genetics, pharmacology and microbiology. Left out:
the care of single patients (`guidelines.clinical`), study design and statistics
(`guidelines.science`), and identifiers of databases.

Use: ``gollie-like extract --schema guidelines.biomedicine -f abstract.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Relation, Value


@dataclass
class GeneOrProtein(Entity):
    """A named gene, its RNA or its protein, including families, complexes and
    receptors. Use this one class even where the text means the gene in one place and
    the product in another. Include symbols, full names and abbreviations as separate
    mentions. Exclude general words ("enzyme", "receptor") without a name, single amino
    acids and peptides used as drugs (Chemical). Leave out "gene", "protein" and "mRNA"
    around it."""

    span: str  # Such as: "TP53", "interleukin-6", "NF-kappa B", "insulin receptor"


@dataclass
class Variant(Entity):
    """A change in a sequence that the text names: substitutions, deletions, fusions,
    alleles and reference numbers. Include changes given at DNA, RNA or protein level.
    Exclude the gene that carries it and vague wording such as "a mutation in this gene"
    or "wild type"."""

    span: str  # Such as: "V600E", "c.35delG", "exon 19 deletion", "rs4680"


@dataclass
class Chemical(Entity):
    """A named substance: drugs, metabolites, ions, elements, lipids, toxins, reagents,
    and classes of them. Include trade names and abbreviations. Exclude genes and
    proteins (even if given as a drug: antibodies are GeneOrProtein), foods, and roles
    such as "inhibitor" or "agonist" that name no substance."""

    span: str  # Such as: "metformin", "Ca2+", "statins", "reactive oxygen species"


@dataclass
class Disease(Entity):
    """A disorder, syndrome, infection, tumor, injury or abnormal sign, in people or
    animals. Include modifiers that name a subtype ("type 2"). Exclude the organism that
    causes an infection, normal processes ("aging"), and bare "disease", "patients" or
    "symptoms"."""

    span: str  # Such as: "cystic fibrosis", "type 2 diabetes", "hepatomegaly"


@dataclass
class Organism(Entity):
    """A species, strain, genus, virus, or the everyday word for a kind of living thing.
    Include "human", "mice" and "patients" when they stand for the species under study.
    Exclude cell lines, tissues, and a species name inside a disease or gene name."""

    span: str  # Such as: "Escherichia coli", "SARS-CoV-2", "Sprague-Dawley rats"


@dataclass
class CellOrTissue(Entity):
    """A cell type, cell line, tissue, organ or part of a cell. Include the words that
    make it specific ("CD8+", "primary"). Exclude whole organisms, body fluids used only
    as samples, and tumors (Disease); a line grown from a tumor stays a CellOrTissue."""

    span: str  # Such as: "HeLa", "CD8+ T cells", "hippocampus", "mitochondria"


@dataclass
class Dose(Value):
    """An amount or concentration of a substance that was given or measured, with its
    unit and, if it follows directly, how often. Include ranges, and concentrations in a
    culture medium. Exclude durations, ages, counts of subjects and statistics such as p
    values."""

    span: str  # Such as: "10 mg/kg", "50 nM", "500 mg twice daily"


@dataclass
class Treats(Relation):
    """A chemical relieves, cures or prevents a disease, or is under study for that
    purpose. Include prevention and trials under way. For example, "cisplatin for
    ovarian cancer". Exclude a drug that causes the disease, a drug that was tried
    without effect, and a drug and a disease that only share a sentence."""

    chemical: Chemical  # What is given.
    disease: Disease  # What it is given against.


@dataclass
class Causes(Relation):
    """A chemical, variant, gene or organism brings about a disease or raises its risk,
    and the text asserts it. Include side effects and raised risks. For example,
    "smoking-related carcinogens induce lung cancer". Exclude relations that the text
    denies, mere markers of a disease, and the disease that a drug is meant to treat."""

    cause: Chemical | Variant | GeneOrProtein | Organism  # What brings it about.
    disease: Disease  # What follows.


@dataclass
class Interaction(Relation):
    """Two genes, proteins or chemicals bind to or act on each other directly. If one
    drives the amount or activity of the other, use Regulation. Include binding,
    complexes, and drugs that dock to a receptor. For example, "Mdm2 binds p53". Exclude
    two names in a list, shared pathways, and similarity of sequence."""

    first: GeneOrProtein | Chemical  # One partner; the order has no meaning.
    second: GeneOrProtein | Chemical  # The other partner.


@dataclass
class Regulation(Event):
    """Something raises, lowers or otherwise changes the expression, amount or activity
    of a gene, protein or chemical. Include knockdowns and induced changes. Exclude
    plain statements of presence ("is expressed in liver") and effects on diseases."""

    mention: str  # The word that states the change. Such as: "inhibits", "upregulation"
    direction: Literal["up", "down", "unclear"]
    """Whether it raises or lowers the target."""
    regulator: str | None  # What acts, copied from the text.
    target: str  # Whose amount or activity changes.
    where: CellOrTissue | None  # The cells or tissue in which it was seen.


@dataclass
class Modification(Event):
    """A chemical change of a protein after it is made: phosphorylation, methylation,
    acetylation, ubiquitination, cleavage and their reversal. Include loss of a
    modification and enzymes that act on themselves. Exclude changes of the DNA sequence
    (Variant) and of the amount of protein (Regulation)."""

    mention: str  # The word for the change. Such as: "phosphorylates", "cleavage"
    protein: str  # The protein that is changed.
    enzyme: str | None  # What brings the change about.
    site: str | None  # The residue or region. Such as: "Ser15", "the catalytic loop"
