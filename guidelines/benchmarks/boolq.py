"""BoolQ: yes or no questions answered by a passage.

Source: https://github.com/google-research-datasets/boolean-questions; inputs are ``passage`` and
``question``. License: CC BY-SA 3.0. Citation: Clark et al. 2019, "BoolQ: Exploring the Surprising
Difficulty of Natural Yes/No Questions", NAACL. Exactly one label fits each pair.
"""

from dataclasses import dataclass

from gollie_like.schema import Label


@dataclass
class Yes(Label):
    """The passage shows that the answer to the question is yes, directly or by an easy
    inference. Include general rules in the passage that cover the case asked about.
    Take the question in its usual sense, even if it is sloppily worded."""


@dataclass
class No(Label):
    """The passage shows that the answer to the question is no: it denies it, names an
    exception that applies, or describes something that rules it out. Include questions
    that confuse two different things the passage tells apart."""


LABELS: dict[str, type] = {
    "True": Yes,
    "False": No,
}
