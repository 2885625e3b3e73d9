"""OIE2016: open triples in Wikipedia sentences, each with any predicate.

Source: https://github.com/gabrielStanovsky/oie-benchmark, the part from Wikipedia. License: MIT.
Citation: Stanovsky and Dagan 2016, "Creating a Large Benchmark for Open Information Extraction",
EMNLP. Columns of the files: sentence, head of the predicate, predicate, arguments.
"""

from dataclasses import dataclass

from gollie_like.schema import Free, Relation


@dataclass
class Proposition(Relation):
    """One statement that the sentence makes, with its predicate and all arguments in
    their order. Give one instance for each verb that states something, also in
    subordinate clauses. Include appositions only if a verb stands there. Exclude what
    the sentence merely suggests."""

    predicate: Free
    """The verb with its particles or preposition, mostly in the sentence's own words.
    Such as: "grew up in", "was sold to"."""
    arguments: list[str]
    """The subject first, then objects and circumstances, each as a whole phrase."""


LABELS: dict[str, type] = {
    "proposition": Proposition,
}
