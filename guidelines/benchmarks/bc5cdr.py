"""BC5CDR: chemicals and diseases in PubMed titles and abstracts.

Source: BioCreative V, in the form of https://github.com/cambridgeltl/MTL-Bioinformatics-2016.
License: CC BY 4.0. Citation: Li et al. 2016, "BioCreative V CDR task corpus: a resource for
chemical disease relation extraction", Database.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Chemical(Entity):
    """A named substance: drugs, elements, ions, metabolites, toxins, hormones and
    vitamins that are small molecules, and chemical classes; systematic names, trade
    names and abbreviations alike. Include a chemical inside a compound word. Exclude
    proteins, peptides given as genes, and words for an effect ("analgesic") without a
    substance."""

    span: str  # Such as: "warfarin", "Na+", "beta-blockers", "5-fluorouracil"


@dataclass
class Disease(Entity):
    """A disease, syndrome, symptom, sign, injury, or adverse effect on the body,
    including toxicity and disorders of mind. Take the shortest phrase that keeps the
    specific meaning, with its type and place. Exclude normal processes, causes such as
    germs, and bare "disease" or "effects"."""

    span: str  # Such as: "bradycardia", "ovarian cancer", "hearing loss"


LABELS: dict[str, type] = {
    "Chemical": Chemical,
    "Disease": Disease,
}
