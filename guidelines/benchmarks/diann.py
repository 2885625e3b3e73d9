"""DIANN: disabilities in abstracts of biomedical papers.

Source: https://github.com/gildofabregat/DIANN-IBEREVAL-2018, English part, one file an abstract
with tags around each mention. License: none stated. Citation: Fabregat et al. 2018, "Overview of
the DIANN Task: Disability Annotation Task", IberEval. Words that negate a disability and their
scopes are tagged as well and are not asked for. Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Disability(Entity):
    """Words for a lasting limitation of what a body or mind can do: of moving, seeing,
    hearing, speaking, thinking, remembering, living on one's own. Include short forms,
    the general word, and a disability that the text denies or only fears. Take the
    shortest phrase that names it. Exclude the disease or injury that causes it, unless
    it is itself the limitation, and signs that pass."""

    span: str  # Such as: "loss of grip strength", "word blindness", "impaired balance", "LGS"


LABELS: dict[str, type] = {
    "dis": Disability,
    "Dis": Disability,
}
