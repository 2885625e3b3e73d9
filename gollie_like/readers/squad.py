"""SQuAD's JSON: passages, questions, answers with their place; version 2 with no-answer.

In: a file in SQuAD's layout (also CMRC 2018 and XQuAD). Out: one `Labelled` a question, the
passage as its text, the question in ``inputs``. Equal answers of several annotators are kept
once; no answer at all means that the passage does not tell. The file is held as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gollie_like.readers.files import SourceLike, as_source, json_value
from gollie_like.readers.labelled import Labelled, LabelledSpan, mark
from gollie_like.readers.place import place_words
from gollie_like.readers.report import Account, Row, read_rows, refuse

__all__ = ["read_squad"]


def read_squad(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read the questions of a file, with the passage of each."""
    account = account or Account()
    origin, kept = as_source(source), account

    def rows() -> Iterator[Row]:
        data = json_value(origin)
        if not isinstance(data, dict) or not isinstance(data.get("data"), list):
            refuse(origin.name, "has no list 'data', as SQuAD's layout has")
        for number, article in enumerate(data["data"]):
            for inner, paragraph in enumerate(article.get("paragraphs", ())):
                where = f"{origin.name}:data[{number}].paragraphs[{inner}]"
                for last, question in enumerate(paragraph.get("qas", ())):
                    title = str(article.get("title", ""))
                    yield Row(f"{where}.qas[{last}]", (title, paragraph, question))

    return read_rows(rows(), lambda row: _parse(row, kept), account)


def _parse(row: Row, account: Account) -> Labelled:
    title, paragraph, question = row.value
    text = paragraph["context"]
    labelled = "answers" in question
    found: list[LabelledSpan] = []
    for given in question.get("answers", ()):
        answer = _answer(text, given, row.where, account)
        if answer not in found:
            found.append(answer)
    impossible = labelled and (question.get("is_impossible", False) or not found)
    return Labelled(
        str(question["id"]),
        text,
        row.where,
        frozenset(("answers", "labels")) if labelled else frozenset(),
        inputs={"question": question["question"]},
        answers=() if impossible else tuple(found),
        labels=(("impossible" if impossible else "answerable"),) if labelled else (),
        attributes={"title": title} if title else {},
    )


def _answer(text: str, answer: dict[str, Any], where: str, account: Account) -> LabelledSpan:
    start, words = int(answer["answer_start"]), answer["text"]
    try:
        span = place_words(text, words, start, start + len(words), where=where, account=account)
    except ValueError:
        account.note("an answer that is not in the passage was kept without a place", where)
        return LabelledSpan("answer", words)
    return mark(text, "answer", span)
