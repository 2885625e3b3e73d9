"""RTE: whether a hypothesis follows from a text, in two classes.

Source: https://gluebenchmark.com, from the PASCAL challenges RTE1 to RTE5; inputs are ``premise``
and ``hypothesis``. License: none stated, so use it locally. Citation: Dagan, Glickman and Magnini
2006, "The PASCAL Recognising Textual Entailment Challenge"; Wang et al. 2019, "GLUE", ICLR. Kept
for scoring. Exactly one label fits each pair.
"""

from dataclasses import dataclass

from gollie_like.schema import Label


@dataclass
class Entailment(Label):
    """A person who reads the premise would conclude that the hypothesis is most likely
    true. Include paraphrase, generalization, and everyday knowledge that nobody would
    dispute. Every part of the hypothesis must be covered: names, numbers, times and
    places."""


@dataclass
class NotEntailment(Label):
    """The premise does not make the hypothesis true: it contradicts it, speaks of
    something else, or leaves one part open. Include hypotheses that may be true in the
    world but are not supported, and those with a swapped role, place, number or
    time."""


LABELS: dict[str, type] = {
    "entailment": Entailment,
    "not_entailment": NotEntailment,
}
