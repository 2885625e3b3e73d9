"""BioNLP 2013 PC: entities in abstracts on biomolecular pathways.

Source: BioNLP Shared Task 2013, in the form of
https://github.com/cambridgeltl/MTL-Bioinformatics-2016. License: CC BY-SA 3.0. Citation: Ohta et
al. 2013, "Overview of the Pathway Curation (PC) task of BioNLP Shared Task 2013".
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class GeneOrGeneProduct(Entity):
    """A named gene, RNA or protein, alone or as a family. Include abbreviations
    separately. Exclude assemblies of several proteins under one name (Complex) and
    general words such as "kinase"."""

    span: str  # Such as: "MAPK1", "caspase-3", "Rad51", "TGF-beta"


@dataclass
class SimpleChemical(Entity):
    """A small molecule: metabolites, ions, drugs, nucleotides, lipids, residues named
    as chemicals. Exclude proteins and peptides encoded by a gene."""

    span: str  # Such as: "glucose", "PIP3", "rapamycin", "ATP"


@dataclass
class Complex(Entity):
    """Several molecules bound together and named as one: a name of its own, or the
    parts joined by a slash or hyphen. Exclude the single parts and families of like
    proteins (GeneOrGeneProduct)."""

    span: str  # Such as: "proteasome", "NF-kappaB", "Bad/Bcl-xL", "mTORC1"


@dataclass
class CellularComponent(Entity):
    """A part of the cell as a place or structure, noun or adjective. Exclude complexes
    of a few proteins (Complex), cells and tissues."""

    span: str  # Such as: "cytosol", "nuclear", "plasma membrane", "centrosomes"


LABELS: dict[str, type] = {
    "Gene_or_gene_product": GeneOrGeneProduct,
    "Simple_chemical": SimpleChemical,
    "Complex": Complex,
    "Cellular_component": CellularComponent,
}
