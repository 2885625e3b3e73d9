"""NCBI Disease: disease names in PubMed abstracts, mostly on heredity.

Source: https://github.com/spyysalo/ncbi-disease. License: public domain (work of the United
States government). Citation: Doğan, Leaman and Lu 2014, "NCBI disease corpus: a resource for
disease name recognition and concept normalization", Journal of Biomedical Informatics.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Disease(Entity):
    """A disease, disease class, syndrome, tumor or deficiency, by full name,
    abbreviation or descriptive phrase. Include modifiers that name a type
    ("early-onset", "X-linked"), names used as an adjective ("Marfan patients":
    "Marfan"), and coordinated names as one span if they share a head. Exclude genes
    named after a disease, organisms, symptoms given only as findings, and words such as
    "disorder" alone."""

    span: str  # Such as: "Wilson disease", "hereditary colon cancer", "CF", "autosomal recessive deafness"


LABELS: dict[str, type] = {
    "Disease": Disease,
}
