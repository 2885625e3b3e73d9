"""Replies: the words of a short passage that answer a question, or none.

Written for this project: passages in the manner of reference books, news, manuals,
stories and messages, each with two or three questions in other words than its own.
"""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity


@dataclass
class Reply(Entity):
    """The shortest words of the passage that answer the question in full, copied as
    they stand. Before a name or noun, leave off the article, preposition or title; keep
    the unit of a number and an "about" before it; for a reason, give the clause without
    "because". If the passage gives several answers, as for "which two ...", each is an
    instance of its own, in the order of the passage. Give nothing where it does not say
    it: for another person, year or place than those it tells of, or a detail that it
    leaves out, even if it holds a name or number of the right kind."""

    span: str  # Such as: "a quarter of the crew", "Ilmari Venn", "the ice was too thin"


WORDINGS: dict[str, tuple[str, ...]] = {
    "Reply": (
        "What answers the question, in the passage's own words; nothing if not told.",
        "Mark the few words that one would say if asked this question: a name, number, "
        "date, thing, or, for a reason, a clause. Mark each of several answers by "
        "itself, and nothing if one would have to guess.",
        "Can the question be answered from the passage alone? Then which words do it? "
        'Include: the bare name, the amount with its unit and its "about", the cause '
        'without "because". Do not include: the rest of the sentence, words that '
        "answer a similar question, what is only likely.",
        "A piece of the passage, as short as it can be without losing a part of the "
        "answer. The question uses other words than the passage, and two sentences may "
        "have to be read together. Some questions ask for what the passage does not "
        "say; these get no instance.",
        "An answer found in the passage, unlike a word of the right kind that belongs "
        "to somebody or something else: a price is no answer if it is the price of "
        "another thing. One instance for each answer; none without an answer.",
        "Extract the exact words that tell what is asked; names and nouns without an "
        "article or title in front. Two things asked for and told: two instances. Not "
        "told: none.",
    ),
}


TASK = Task(describe_schema([Reply]), "list", ("passage", "question"))
