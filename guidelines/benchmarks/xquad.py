"""XQuAD: the words of a passage that answer a question, in several languages.

Source: https://github.com/google-deepmind/xquad, ``xquad.{en,zh,es,de}.json``; inputs are
``passage`` and ``question`` in one language. License: CC BY-SA 4.0. Citation: Artetxe, Ruder and
Yogatama 2020, "On the Cross-lingual Transferability of Monolingual Representations", ACL. Every
question has an answer. Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Value


@dataclass
class Answer(Value):
    """The shortest run of words in the passage that answers the question, copied in the
    passage's own language. Leave out articles and prepositions before it unless the
    answer makes no sense without them. Exclude repeated words of the question."""

    span: str  # Such as: "zwölf Lehrlinge", "en la ladera norte", "1847"


LABELS: dict[str, type] = {
    "answer": Answer,
}
