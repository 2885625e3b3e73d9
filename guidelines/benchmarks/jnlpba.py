"""JNLPBA: molecular biology terms in PubMed abstracts on human blood cells.

Source: https://github.com/openbiocorpora/jnlpba. License: CC BY 3.0. Citation: Collier and Kim
2004, "Introduction to the Bio-entity Recognition Task at JNLPBA", JNLPBA. Spans are long: they
take in the modifiers before the head noun.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Protein(Entity):
    """A protein, protein family, complex, subunit or domain, named or described
    ("transcription factor"). Include the words around the name that say which one.
    Exclude the gene or its promoter (Dna) and the transcript (Rna)."""

    span: str  # Such as: "interleukin-2 receptor", "c-Myc", "tyrosine kinases"


@dataclass
class Dna(Entity):
    """A gene, or a stretch or site of DNA: promoters, enhancers, motifs, plasmids,
    chromosomes. Decide by the head noun ("gene", "site", "promoter"). Exclude the
    protein of the same name."""

    span: str  # Such as: "IL-4 gene", "TATA box", "5' flanking region", "chromosome 11"


@dataclass
class Rna(Entity):
    """A kind of RNA or transcript, named by its gene or in general. Keep "mRNA" or
    "transcript" in the span. Exclude the gene (Dna) and the protein."""

    span: str  # Such as: "GATA-1 mRNA", "16S rRNA", "spliced transcripts"


@dataclass
class CellType(Entity):
    """A natural kind of cell, with modifiers that say its state or origin. Exclude
    cells grown as a line or treated in culture under a name (CellLine)."""

    span: str  # Such as: "neutrophils", "resting T cells", "CD34+ progenitors"


@dataclass
class CellLine(Entity):
    """Cells kept or changed in the laboratory: named lines, clones, transfected or
    cultured cells. Exclude natural kinds of cells (CellType)."""

    span: str  # Such as: "Jurkat", "HeLa cells", "transfected B-cell lines"


LABELS: dict[str, type] = {
    "protein": Protein,
    "DNA": Dna,
    "RNA": Rna,
    "cell_type": CellType,
    "cell_line": CellLine,
}
