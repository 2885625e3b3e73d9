"""Prompt injection: what a document says changes neither grammar nor schema nor other documents."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import pytest
from hostile_documents import FRIENDLY, HOSTILE
from tiny_model import tiny_model, tiny_tokenizer

from gollie_like import Entity, Event, Extraction, Extractor
from gollie_like.accept import explain
from gollie_like.backends import open_backend
from gollie_like.backends.hf import HfBackend
from gollie_like.backends.protocol import Backend, Completion, Limits, Request
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.document import Alignment
from gollie_like.record import to_record, validate


@dataclass
class Person(Entity):
    """A human being with a name. Such as: "Ann"."""

    span: str  # The name.


@dataclass
class Place(Entity):
    """A city, a country, a river."""

    span: str  # The name.


@dataclass
class Meeting(Event):
    """People come together."""

    mention: str  # The word for it.
    people: list[Person]  # Who.
    where: Place | None = None  # In which place.


SCHEMA = [Person, Place, Meeting]


class Recorder:
    """A backend that remembers what was asked and what was answered."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self.seen: list[tuple[Request, Completion]] = []
        self.name, self.context_length = backend.name, backend.context_length
        self.count_tokens = backend.count_tokens

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        asked: list[Request] = []

        def note() -> Iterator[Request]:
            for request in requests:
                asked.append(request)
                yield request

        for number, completion in enumerate(self._backend.generate(note())):
            self.seen.append((asked[number], completion))
            yield completion


@cache
def tiny() -> HfBackend:
    return HfBackend(tiny_model(context=4096), tiny_tokenizer())


def is_too_complex(message: str) -> bool:
    """Whether the grammar engine gave a text up, which ends the answer to that text alone."""
    return "became too complex" in message and len(message) < 200


def require_inside_the_grammar(seen: list[tuple[Request, Completion]]) -> None:
    for request, completion in seen:
        if is_too_complex(completion.message):
            continue
        assert completion.finish in ("stop", "tokens", "repeat"), completion.message
        assert request.grammar is not None
        verdict = explain(request.grammar, completion.text)
        if completion.finish == "stop":
            assert verdict.accepted, verdict
        else:  # cut off: as far as it goes, it is the beginning of an answer
            assert verdict.prefix == completion.text, verdict


def require_sound(found: Extraction) -> None:
    """Classes of the schema only, every value copied from this very text."""
    validate(to_record(found))
    for problem in found.problems:
        assert problem.kind in ("cut-off", "repeated", "truncated") or is_too_complex(
            problem.message
        ), problem
    for mention in found.mentions:
        assert type(mention.instance) in SCHEMA
        for path, status in mention.status.items():
            assert status in (Alignment.EXACT, Alignment.NORMALIZED), (path, mention)


def mixed() -> list[str]:
    """A friendly document after every few hostile ones."""
    texts: list[str] = []
    for at in range(0, len(HOSTILE), 8):
        texts += [*HOSTILE[at : at + 8], FRIENDLY[at // 8 % len(FRIENDLY)]]
    return texts


def require_unmoved(extractor: Extractor) -> None:
    alone = {text: extractor.extract(text).code for text in FRIENDLY}
    together = list(extractor.extract_many(mixed()))
    assert [found.document.text for found in together] == mixed()
    for found in together:
        require_sound(found)
        if found.document.text in alone:
            assert found.code == alone[found.document.text]


def test_there_are_enough_of_them() -> None:
    assert len(set(HOSTILE)) == len(HOSTILE) >= 60


def test_every_answer_stays_inside_its_grammar_and_moves_no_other() -> None:
    recorder = Recorder(tiny())
    require_unmoved(Extractor(SCHEMA, backend=recorder, limits=Limits(tokens=48), window=512))
    require_inside_the_grammar(recorder.seen)
    assert len(recorder.seen) >= len(HOSTILE)


def test_control_tokens_in_texts_are_plain_text() -> None:
    """In a chat format, too, where control tokens do stand around the text."""
    recorder = Recorder(tiny())
    extractor = Extractor(SCHEMA, backend=recorder, limits=Limits(tokens=16), chat="chatml")
    texts = [text for text in HOSTILE if "<|" in text]
    for found in extractor.extract_many(texts):
        require_sound(found)
    require_inside_the_grammar(recorder.seen)
    vocabulary = tiny()._vocabulary
    for text in texts:
        assert not vocabulary.special & set(vocabulary.encode(text)), text


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_one_string_of_the_prompt(text: str) -> None:
    """Headings and entities carried over included, a prompt is assignments of constants alone."""
    asked: list[Request] = []

    def answer(suffix: str) -> str:
        return '[Person(span="Ann")]' if "Ann" in suffix else "[]"

    class Listener(ScriptedBackend):
        def _complete(self, request: Request) -> Completion:
            asked.append(request)
            return super()._complete(request)

    whole = f"# {text[:90]}\n\n{text}\n\n## {text[-90:]}\n\nAnn. {text}"
    extractor = Extractor(
        SCHEMA, backend=Listener(answer), window=200, overlap=20, headings=True, carry=True
    )
    extractor.extract(whole)
    assert asked
    for request in asked:
        assert request.prefix == extractor.prefix
        *assignments, result = ast.parse(f"{request.suffix} None").body
        names = []
        for assignment in (*assignments, result):
            assert isinstance(assignment, ast.Assign)
            (target,) = assignment.targets
            assert isinstance(target, ast.Name)
            names.append(target.id)
            if target.id == "text":
                assert ast.literal_eval(assignment.value) in whole
        assert names in (["text", "result"], ["text", "given", "result"])


@pytest.mark.model
def test_a_real_model_is_held_by_its_grammar_too() -> None:
    recorder = Recorder(open_backend("auto"))
    extractor = Extractor(SCHEMA, backend=recorder, limits=Limits(tokens=96), layout="lines")
    texts = [text for text in HOSTILE if len(text) < 400]
    alone = {text: extractor.extract(text) for text in FRIENDLY}
    for found in extractor.extract_many([*texts, *FRIENDLY]):
        require_sound(found)
        if found.document.text in alone:
            expected = alone[found.document.text]
            assert [m.instance for m in found.mentions] == [m.instance for m in expected.mentions]
    require_inside_the_grammar(recorder.seen)
