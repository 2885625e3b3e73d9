"""AnatEM: anatomical entities in biomedical texts, from cell parts to body parts.

Source: http://nactem.ac.uk/anatomytagger, in the form of
https://github.com/cambridgeltl/MTL-Bioinformatics-2016. License: CC BY 4.0 for that form.
Citation: Pyysalo and Ananiadou 2014, "Anatomical entity mention recognition at literature scale",
Bioinformatics. Contains the texts of the Cancer Genetics sets.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Anatomy(Entity):
    """A part or product of a body at any level between molecule and whole organism:
    systems, organs, tissues, cells and cell lines, parts of cells, body fluids, and
    pathological growths such as tumors. Include adjectives that stand for a part
    ("hepatic") and "tumor" or "cancer" as tissue. Exclude molecules, genes, species,
    and the whole organism."""

    span: str  # Such as: "spinal cord", "macrophages", "renal", "plasma membrane", "MCF-7 cells"


LABELS: dict[str, type] = {
    "Anatomy": Anatomy,
}
