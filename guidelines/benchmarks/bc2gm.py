"""BC2GM: gene and protein names in PubMed sentences.

Source: BioCreative II, in the form of https://github.com/cambridgeltl/MTL-Bioinformatics-2016.
License: CC BY 4.0 for that form. Citation: Smith et al. 2008, "Overview of BioCreative II gene
mention recognition", Genome Biology.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Gene(Entity):
    """A specific gene, protein, RNA, complex, domain or DNA site with a name, in any
    organism. Include family names, mutants, and words that belong to the name ("human",
    "receptor", "promoter", "mRNA") if they are needed to say which one. Exclude generic
    words ("kinase", "the protein"), chemicals, cells, and names of methods."""

    span: str  # Such as: "p16INK4a", "insulin-like growth factor II", "lacZ", "estrogen receptor alpha"


LABELS: dict[str, type] = {
    "GENE": Gene,
}
