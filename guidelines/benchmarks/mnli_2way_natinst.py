"""MNLI, decidable or not: whether a second sentence is settled by a first.

Source: Natural Instructions, task 199, made from MultiNLI; inputs are ``premise`` and
``hypothesis``. License: OANC terms for the sentences. Citation: Williams, Nangia and Bowman 2018,
"A Broad-Coverage Challenge Corpus for Sentence Understanding through Inference", NAACL; Wang et
al. 2022, "Super-NaturalInstructions", EMNLP. Exactly one label fits each pair.
"""

from dataclasses import dataclass

from gollie_like.schema import Label


@dataclass
class Decided(Label):
    """The premise settles the hypothesis one way or the other: whoever accepts the
    premise must hold the hypothesis for true, or must hold it for false. Include
    paraphrases, consequences, and plain contradictions."""


@dataclass
class Undecided(Label):
    """The premise leaves the hypothesis open: it adds a detail, a cause, a number or
    another topic of which the premise says nothing. Do not use it where the two
    contradict each other."""


LABELS: dict[str, type] = {
    "yes": Decided,
    "no": Undecided,
}
