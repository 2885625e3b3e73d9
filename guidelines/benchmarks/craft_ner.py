"""CRAFT: ontology concepts in full-text biomedical articles.

Source: https://github.com/UCDenver-ccp/CRAFT, in the form of
https://github.com/cambridgeltl/MTL-Bioinformatics-2016. License: CC BY 4.0 for that form.
Citation: Bada et al. 2012, "Concept annotation in the CRAFT corpus", BMC Bioinformatics. Spans
are short: generic words count, as long as they name a concept of the ontology.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class SequenceFeature(Entity):
    """A feature of a biological sequence or a way it varies, in the sense of the
    Sequence Ontology: gene, exon, allele, promoter, mutation, transcript, chromosome
    part, mutant, wild type. Include these generic words. Exclude genes by name
    (GeneOrProtein)."""

    span: str  # Such as: "introns", "allele", "cDNA", "knockout", "polymorphism"


@dataclass
class GeneOrProtein(Entity):
    """A gene or gene product by name or symbol. Exclude generic words ("gene",
    "protein") and features (SequenceFeature)."""

    span: str  # Such as: "Pax6", "Brca1", "fibronectin"


@dataclass
class Taxon(Entity):
    """A group of organisms at any rank, by Latin or everyday name, down to "mouse" and
    "human". Include "animals" and "individuals" where organisms are meant. Exclude
    strains by code and cells."""

    span: str  # Such as: "mice", "Drosophila", "vertebrates", "E. coli"


@dataclass
class Chemical(Entity):
    """A chemical entity or role in the sense of ChEBI: substances, ions, groups, and
    general words such as "acid", "drug", "protein" or "mRNA". Exclude proteins by name
    (GeneOrProtein) and antibodies (CellularComponent)."""

    span: str  # Such as: "ethanol", "amino acids", "inhibitor", "phosphate"


@dataclass
class CellTypeConcept(Entity):
    """A kind of cell, from "cell" itself to specialized kinds. Exclude parts of cells
    (CellularComponent) and lines by code."""

    span: str  # Such as: "cells", "neurons", "oocytes", "fibroblast"


@dataclass
class CellularComponent(Entity):
    """A part of a cell or a complex, in the sense of the Gene Ontology, noun or
    adjective. Include "antibody", which counts as a complex. Exclude whole cells and
    tissues."""

    span: str  # Such as: "nucleus", "synaptic", "axons", "chromatin"


LABELS: dict[str, type] = {
    "SO": SequenceFeature,
    "GGP": GeneOrProtein,
    "Taxon": Taxon,
    "CHEBI": Chemical,
    "CL": CellTypeConcept,
    "GO": CellularComponent,
}
