"""MRPC: whether two news sentences say the same thing.

Source: Microsoft Research Paraphrase Corpus; inputs are ``first`` and ``second``. License:
Microsoft Shared Source License. Citation: Dolan and Brockett 2005, "Automatically Constructing a
Corpus of Sentential Paraphrases", IWP. Kept for scoring. Exactly one label fits each pair.
"""

from dataclasses import dataclass

from gollie_like.schema import Label


@dataclass
class Paraphrase(Label):
    """Both sentences report the same event with the same main facts, so that one could
    stand for the other. Small differences do not matter: word order, synonyms, a minor
    detail that only one of them adds, another spelling of the source."""


@dataclass
class NotParaphrase(Label):
    """The sentences differ in something that matters: another event, person, figure or
    outcome, or one of them carries an important fact that is missing in the other.
    Shared words and a common topic are not enough."""


LABELS: dict[str, type] = {
    "1": Paraphrase,
    "0": NotParaphrase,
}
