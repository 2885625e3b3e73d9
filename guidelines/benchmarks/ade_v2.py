"""ADE corpus v2: drugs with their side effects and doses in sentences of case reports.

Source: https://github.com/davidsbatista/Annotated-Semantic-Relationships-Datasets,
``ADE-Corpus-V2``. License: none stated, so use it locally. Citation: Gurulingappa et al. 2012,
"Development of a benchmark corpus to support the automatic extraction of drug-related adverse
effects from medical case reports", Journal of Biomedical Informatics. Kept for scoring: the
examples here are invented. Most of its sentences also stand in PHEE.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class DrugEffect(Relation):
    """A drug is said to have caused, or probably caused, a harmful effect in a patient.
    Give one instance for each drug and each effect. Exclude the illness a drug is given
    for, effects that got better under it, and a drug and an effect that the text does
    not link."""

    drug: str  # The name of the drug alone. Such as: "zopiclone", "oxolamine"
    effect: str  # The harm, with its place and kind. Such as: "itching of both palms"


@dataclass
class DrugDose(Relation):
    """A drug is given in a stated amount or at a stated rate. Exclude the duration
    alone, levels measured in blood, and amounts of something else."""

    drug: str  # The name of the drug alone.
    dose: str  # The amount with its unit and frequency. Such as: "75 mg at dusk"


LABELS: dict[str, type] = {
    "DRUG-AE": DrugEffect,
    "DRUG-DOSE": DrugDose,
}
