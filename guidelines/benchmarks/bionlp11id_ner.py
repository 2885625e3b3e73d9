"""BioNLP 2011 ID: entities in papers on infectious diseases.

Source: BioNLP Shared Task 2011, in the form of
https://github.com/cambridgeltl/MTL-Bioinformatics-2016. License: as in the LICENSE file of the
set. Citation: Pyysalo et al. 2011, "Overview of the Infectious Diseases (ID) task of BioNLP
Shared Task 2011".
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Protein(Entity):
    """A named gene or gene product: proteins, genes, RNAs, subunits, by symbol, locus
    tag or name. Include mutants named by the gene if the gene is meant. Exclude operons
    with several genes (RegulonOperon), families in general terms, and the bacterium
    (Organism)."""

    span: str  # Such as: "SigB", "toxin A", "lpxC", "PA1432"


@dataclass
class Organism(Entity):
    """A species, strain, serovar, genus or everyday name of a living thing, virus
    included, and strains named as mutants of one. Include "mice" and "host" species by
    name. Exclude cells, tissues and proteins of the organism."""

    span: str  # Such as: "Salmonella Typhimurium", "H. pylori", "BALB/c mice", "S. aureus RN4220"


@dataclass
class Chemical(Entity):
    """A named small substance: antibiotics, sugars, lipids, metals, nucleotides, acids,
    dyes. Include classes with a chemical name. Exclude proteins and mixtures such as
    growth media."""

    span: str  # Such as: "ampicillin", "iron", "cyclic di-GMP", "fatty acids"


@dataclass
class RegulonOperon(Entity):
    """A set of genes that are transcribed or controlled together, by name. Include the
    name where the operon or regulon as a whole is meant, even without the word. Exclude
    single genes and their proteins (Protein)."""

    span: str  # Such as: "lac operon", "SOS regulon", "virB"


LABELS: dict[str, type] = {
    "Protein": Protein,
    "Organism": Organism,
    "Chemical": Chemical,
    "Regulon-operon": RegulonOperon,
}
