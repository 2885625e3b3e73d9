"""CaRB: open triples with crowd-made gold, any predicate and any number of arguments.

Source: https://github.com/dair-iitd/CaRB, ``wiki_dev.tsv`` and ``wiki_test.tsv``. License: as
stated in the repository. Citation: Bhardwaj, Aggarwal and Mausam 2019, "CaRB: A Crowdsourced
Benchmark for Open IE", EMNLP. Columns: sentence, predicate, argument 1, argument 2 and further
ones. Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Free, Relation


@dataclass
class Proposition(Relation):
    """One fact that the sentence states, as small as possible. Give an instance for
    each verb or noun that states a relation, and split what "and" joins. Words of the
    predicate may be supplied where the sentence leaves them out ("is"). Exclude
    opinions about the fact and what is only implied."""

    subject: str  # Who or what it is about, as a whole phrase.
    predicate: (
        Free  # The words that relate them, mostly from the sentence. Such as: "was born in", "is"
    )
    objects: list[str]
    """The object and circumstances, in order, each as a whole phrase."""


LABELS: dict[str, type] = {
    "proposition": Proposition,
}
