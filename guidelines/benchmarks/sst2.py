"""SST-2: whether a sentence from a film review is favorable.

Source: https://github.com/clairett/pytorch-sentiment-classification (train 6,920, dev 872, test
1,821 sentences, lower-case and tokenized). License: none stated, so use it locally. Citation:
Socher et al. 2013, "Recursive Deep Models for Semantic Compositionality Over a Sentiment
Treebank", EMNLP. Kept for scoring. Exactly one label fits each text.
"""

from dataclasses import dataclass

from gollie_like.schema import Label


@dataclass
class Positive(Label):
    """The sentence as a whole speaks well of the film, its makers or the experience.
    Include praise after a concession ("slow, yet moving") and mild approval. Judge by
    what the sentence says in the end, not by single good words that are denied or
    turned into mockery."""


@dataclass
class Negative(Label):
    """The sentence as a whole speaks ill of the film, its makers or the experience.
    Include irony, faint praise that serves blame, and praise of what the film fails to
    be. Judge by the end of the sentence: a fault after a compliment outweighs it."""


LABELS: dict[str, type] = {
    "1": Positive,
    "0": Negative,
}
