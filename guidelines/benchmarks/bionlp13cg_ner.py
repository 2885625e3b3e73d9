"""BioNLP 2013 CG: sixteen entity types in abstracts on cancer genetics.

Source: BioNLP Shared Task 2013, in the form of
https://github.com/cambridgeltl/MTL-Bioinformatics-2016. License: CC BY-SA 3.0. Citation: Pyysalo
et al. 2013, "Overview of the Cancer Genetics (CG) task of BioNLP Shared Task 2013".
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class GeneOrGeneProduct(Entity):
    """A named gene, RNA, protein, family or complex. Include abbreviations and full
    names separately. Exclude single amino acids (AminoAcid), small molecules
    (SimpleChemical), and general words such as "receptor"."""

    span: str  # Such as: "EGFR", "cyclin D1", "miR-21", "collagen IV"


@dataclass
class SimpleChemical(Entity):
    """A substance that is no gene product: drugs, ions, sugars, lipids, nucleotides,
    reagents. Exclude proteins, peptides encoded by a gene, and amino acids as parts of
    a protein (AminoAcid)."""

    span: str  # Such as: "tamoxifen", "calcium", "nitric oxide", "doxorubicin"


@dataclass
class AminoAcid(Entity):
    """An amino acid or a residue of a protein, with its position if written. Exclude
    whole proteins and mutation names in which no residue stands alone."""

    span: str  # Such as: "lysine", "Tyr705", "serine 15"


@dataclass
class Cancer(Entity):
    """A tumor, leukemia or other malignant growth, as a disease or as the mass itself,
    with the words that name its type and place. Exclude cell lines grown from it
    (Cell), benign lesions (PathologicalFormation), and "carcinogenesis" as a
    process."""

    span: str  # Such as: "glioma", "breast tumor", "acute myeloid leukemia"


@dataclass
class Cell(Entity):
    """A cell, cell type or cell line, including cancer cells. Keep "cells" in the span.
    Exclude parts of a cell (CellularComponent) and layers of cells named as tissue
    (Tissue)."""

    span: str  # Such as: "fibroblasts", "PC-3 cells", "endothelial cell"


@dataclass
class CellularComponent(Entity):
    """A part of a cell that has a place or shape: nucleus, membrane, chromosome,
    cytoskeleton, matrix around the cell, and "DNA" as the material of chromosomes.
    Include adjectives ("nuclear"). Exclude other molecules and complexes."""

    span: str  # Such as: "mitochondria", "cytoplasmic", "focal adhesions"


@dataclass
class Tissue(Entity):
    """A mass of like cells with one function, below the level of an organ part made of
    several tissues. Exclude single cells and structures of mixed tissues
    (MultiTissueStructure)."""

    span: str  # Such as: "epithelium", "adipose tissue", "stroma"


@dataclass
class MultiTissueStructure(Entity):
    """A part of an organ, or a structure built of several tissues: vessels, ducts,
    nerves, lobes, bone marrow. Exclude whole organs (Organ) and uniform tissue
    (Tissue)."""

    span: str  # Such as: "blood vessels", "bone marrow", "renal cortex", "lymphatics"


@dataclass
class Organ(Entity):
    """A whole organ of an animal or plant, or its adjective. Exclude parts of it
    (MultiTissueStructure) and tumors of it (Cancer)."""

    span: str  # Such as: "kidney", "brain", "hepatic", "skin"


@dataclass
class OrganismSubdivision(Entity):
    """A region of the body that is no organ: limbs, head, trunk, flank. Exclude spaces
    inside it (ImmaterialAnatomicalEntity)."""

    span: str  # Such as: "hind limb", "neck", "tail"


@dataclass
class AnatomicalSystem(Entity):
    """A system of organs that work together, or its adjective. Exclude single organs
    and signaling pathways."""

    span: str  # Such as: "nervous system", "immune system", "gastrointestinal tract"


@dataclass
class ImmaterialAnatomicalEntity(Entity):
    """A space, surface or point of the body without matter of its own, also as the
    place of an injection. Exclude the wall or fluid around it."""

    span: str  # Such as: "intraperitoneal", "lumen", "extracellular"


@dataclass
class OrganismSubstance(Entity):
    """A fluid or other substance of the body: blood and its parts, urine, milk,
    extracts. Exclude cells in it and secreted proteins."""

    span: str  # Such as: "plasma", "saliva", "ascites"


@dataclass
class DevelopingAnatomicalStructure(Entity):
    """A structure that exists only during development. Exclude the grown organ and the
    process of development."""

    span: str  # Such as: "embryos", "neural crest", "fetal"


@dataclass
class PathologicalFormation(Entity):
    """An abnormal structure that is no cancer: wounds, scars, cysts, plaques, polyps,
    benign or early lesions. Exclude malignant growth (Cancer) and diseases as such."""

    span: str  # Such as: "ulcers", "adenomatous polyps", "granuloma"


@dataclass
class Organism(Entity):
    """A species, strain, virus, or people and animals as subjects of the study. Exclude
    cells and cell lines."""

    span: str  # Such as: "mice", "patients", "zebrafish", "HPV-16"


LABELS: dict[str, type] = {
    "Gene_or_gene_product": GeneOrGeneProduct,
    "Simple_chemical": SimpleChemical,
    "Amino_acid": AminoAcid,
    "Cancer": Cancer,
    "Cell": Cell,
    "Cellular_component": CellularComponent,
    "Tissue": Tissue,
    "Multi-tissue_structure": MultiTissueStructure,
    "Organ": Organ,
    "Organism_subdivision": OrganismSubdivision,
    "Anatomical_system": AnatomicalSystem,
    "Immaterial_anatomical_entity": ImmaterialAnatomicalEntity,
    "Organism_substance": OrganismSubstance,
    "Developing_anatomical_structure": DevelopingAnatomicalStructure,
    "Pathological_formation": PathologicalFormation,
    "Organism": Organism,
}
