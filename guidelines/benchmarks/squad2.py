"""SQuAD 2.0: the words of a passage that answer a question, if it answers it.

Source: https://rajpurkar.github.io/SQuAD-explorer, here half of the development part; inputs are
``passage`` and ``question``. License: CC BY-SA 4.0. Citation: Rajpurkar, Jia and Liang 2018,
"Know What You Don't Know: Unanswerable Questions for SQuAD", ACL. An empty result means that the
passage does not answer the question.
"""

from dataclasses import dataclass

from gollie_like.schema import Value


@dataclass
class Answer(Value):
    """The shortest run of words in the passage that answers the question. Give one
    instance, or none if the passage does not say it. Leave out articles, prepositions
    and explanations around it. Exclude words that would answer a similar question about
    another person, time, place or amount: a question that changes one detail of the
    passage has no answer."""

    span: str  # Such as: "in the spring of 1912", "hydrogen", "three deputies"


LABELS: dict[str, type] = {
    "answer": Answer,
}
