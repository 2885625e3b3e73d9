"""E3C: clinical entities in case reports, in five languages.

Source: https://github.com/hltfbk/E3C-Corpus, layer 1, English, Spanish, French, Italian and
Basque. License: CC BY-NC 4.0. Citation: Magnini et al. 2020, "The E3C Project: Collection and
Annotation of a Multilingual Corpus of Clinical Cases", CLiC-it. Kept for scoring: the examples
here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class ClinicalEntity(Entity):
    """A disorder of a patient: disease, syndrome, injury, sign, symptom, abnormal
    finding. Take the noun phrase with the adjectives that specify it, without articles
    and negations. Include denied and past disorders. Exclude normal findings, tests,
    drugs, body parts alone, and procedures."""

    span: str  # Such as: "swollen ankles", "perforated appendix", "fiebre alta", "insuffisance cardiaque"


LABELS: dict[str, type] = {
    "ety": ClinicalEntity,
    "CLINENTITY": ClinicalEntity,
}
