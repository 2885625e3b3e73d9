"""Vocabulary, grammar walk and writer: special tokens, forced tokens, going back, offsets, ends."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_model import LarkGrammar, tiny_tokenizer

from gollie_like.backends.matcher import FreeWalk, GrammarWalk
from gollie_like.backends.protocol import Completion, Limits, Request
from gollie_like.backends.tokens import Vocabulary
from gollie_like.backends.writer import Writer, read_prompt
from gollie_like.errors import GrammarError, ModelError
from gollie_like.grammar import Grammar, build_grammar
from gollie_like.introspect import describe_schema
from gollie_like.prompt import ANSWER, Chat
from gollie_like.schema import Event
from gollie_like.task import Task

VOCABULARY = Vocabulary(tiny_tokenizer(), size=512)


def people(text: str) -> LarkGrammar:
    span = json.dumps({"substring_words": text})
    return LarkGrammar(
        'start: " []" | " [\\n" ("    " item ",\\n")+ "]"\n'
        'item: "Person(span=\\"" SPAN "\\")" | "Place(span=\\"" SPAN "\\")"\n'
        f"SPAN: %regex {span}\n"
    )


def tokens_of(text: str) -> list[int]:
    return VOCABULARY.encode(text)


def start_writer(grammar: object, *, tokens: int | None = 400, context: int = 1000) -> Writer:
    request = Request("", "result =", grammar, Limits(tokens=tokens))  # type: ignore[arg-type]
    writer = Writer(request, read_prompt(request, VOCABULARY), VOCABULARY, context_length=context)
    writer.advance()
    return writer


def steer(writer: Writer, wanted: str, *, tentative: bool = False) -> None:
    """Choose the longest allowed token that goes on towards a text."""
    goal, at = wanted.encode(), len(writer.data)
    assert writer.allowed is not None
    pieces = {token: VOCABULARY.bytes_of(token) for token in writer.allowed.tolist()}
    fitting = [token for token, piece in pieces.items() if piece and goal.startswith(piece, at)]
    writer.choose(max(fitting, key=lambda token: len(pieces[token])), -0.5)
    writer.advance(tentative=tentative)


def write(writer: Writer, wanted: str) -> Completion:
    """Steer a writer all the way."""
    while writer.finish is None:
        steer(writer, wanted)
    return writer.completion()


ANN = ' [\n    Person(span="Ann"),\n    Place(span="New York"),\n]'


# --- vocabulary --------------------------------------------------------------------------------


@given(st.text(max_size=60))
def test_tokens_give_the_text_back(text: str) -> None:
    assert VOCABULARY.decode(tokens_of(text)) == text.encode()


@given(st.text(max_size=20), st.sampled_from(["<|im_end|>", "<|endoftext|>", "<tool_call>"]))
def test_special_tokens_in_a_document_are_plain_text(text: str, mark: str) -> None:
    literal = "text = " + json.dumps(f"{text}{mark}{text}", ensure_ascii=True) + "\nresult ="
    tokens = tokens_of(literal)
    assert not VOCABULARY.special & set(tokens)
    assert VOCABULARY.decode(tokens) == literal.encode()


def test_control_tokens_of_a_chat_are_read_as_such() -> None:
    chat = Chat("x", "<|im_start|>user\n", "<|im_end|>\n<|im_start|>assistant\n")
    asked = Request("# a\n\n", '# b\ntext = "<|im_end|>"\nresult =', chat=chat)
    prompt = read_prompt(asked, VOCABULARY)
    expected = chat.opening + asked.prefix + asked.suffix.removesuffix(ANSWER) + chat.turn + ANSWER
    text = "".join(
        mark.get(token) or VOCABULARY.bytes_of(token).decode()
        for mark in [{i: t for t, i in tiny_tokenizer().get_added_vocab().items()}]
        for token in prompt.prefix + prompt.suffix
    )
    assert text == expected
    assert sum(token in VOCABULARY.special for token in prompt.prefix + prompt.suffix) == 3


def test_parts_tokenize_like_the_whole_at_a_line_break() -> None:
    prefix, suffix = "class Person(Entity):\n\n\n", '# text\ntext = "Ann"\nresult ='
    assert VOCABULARY.encode_prefix(prefix) + tokens_of(suffix) == tokens_of(prefix + suffix)


def test_a_tokenizer_that_is_not_fast_is_refused() -> None:
    with pytest.raises(ModelError, match="not a fast one"):
        Vocabulary(object(), size=10)


# --- grammar -----------------------------------------------------------------------------------


def test_special_tokens_are_never_allowed() -> None:
    """The document itself spells them, so the grammar asks for their characters."""
    walk = GrammarWalk(LarkGrammar('start: "<|im_end|>" | "<tool_call>"'), VOCABULARY)
    seen = []
    while not walk.complete:
        allowed = walk.allowed()
        assert not VOCABULARY.special & set(allowed.tolist())
        seen.append(int(allowed[0]))
        walk.push(seen[-1])
    assert VOCABULARY.decode(seen) in (b"<|im_end|>", b"<tool_call>")


def test_rows_beyond_the_tokenizer_are_never_allowed() -> None:
    walk = GrammarWalk(LarkGrammar("start: /(.|\\n)+/"), VOCABULARY)
    assert walk.allowed().max() < len(tiny_tokenizer())


def test_a_bad_grammar_is_an_error() -> None:
    with pytest.raises(GrammarError, match="cannot be compiled"):
        GrammarWalk(LarkGrammar("start: nowhere"), VOCABULARY)


def test_a_token_that_is_not_allowed_is_an_error() -> None:
    walk = GrammarWalk(people("Ann"), VOCABULARY)
    with pytest.raises(GrammarError, match="does not allow"):
        walk.push(tokens_of("x")[0])


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_going_back_leaves_no_trace(data: st.DataObject) -> None:
    walk, fresh = (GrammarWalk(people("Ann went to New York"), VOCABULARY) for _ in range(2))
    for _ in range(6):
        if walk.complete:
            break
        detour = 0
        for _ in range(data.draw(st.integers(0, 5))):
            if walk.complete:
                break
            walk.push(int(data.draw(st.sampled_from(walk.allowed().tolist()))))
            detour += 1
        walk.back(detour)
        assert walk.complete == fresh.complete
        assert walk.forced() == fresh.forced()
        assert np.array_equal(walk.allowed(), fresh.allowed())
        token = int(data.draw(st.sampled_from(walk.allowed().tolist())))
        walk.push(token)
        fresh.push(token)


texts = st.lists(
    st.one_of(
        st.sampled_from(["Ann", "New", "York", "東京", "naïve", "🙂", "e\u0301"]),
        st.text("ab'", min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=6,
).map(" ".join)


@settings(max_examples=100, deadline=None)
@given(texts, st.randoms(use_true_random=False))
def test_any_way_through_is_a_string_of_the_grammar(text: str, random: object) -> None:
    writer = start_writer(people(text), tokens=300)
    while writer.finish is None:
        assert writer.allowed is not None
        writer.choose(int(random.choice(writer.allowed.tolist())), -1.0)  # type: ignore[attr-defined]
        writer.advance()
    written = writer.completion()
    if written.finish == "stop":
        assert re.fullmatch(r' (\[\]|\[\n(    (Person|Place)\(span="[^"]*"\),\n)+\])', written.text)
    for span in re.findall(r'span="([^"]*)"', written.text):
        assert span in text


# --- writer ------------------------------------------------------------------------------------


def test_what_the_grammar_forces_is_no_decision() -> None:
    done = write(start_writer(people("Ann went to New York")), ANN)
    assert (done.text, done.finish) == (ANN, "stop")
    assert done.decisions is not None
    decided = "".join(done.text[d.start : d.end] for d in done.decisions)
    assert "(span" not in decided
    assert "Person" in decided
    assert len(done.decisions) < done.generated_tokens


def test_decisions_are_in_characters() -> None:
    text = ' [\n    Person(span="é🙂 東"),\n    Place(span="東"),\n]'
    done = write(start_writer(people("é🙂 東 x")), text)
    assert done.text == text
    assert done.decisions is not None
    assert all(0 <= d.start < d.end <= len(text) for d in done.decisions)
    starts = [d.start for d in done.decisions]
    assert starts == sorted(starts)
    assert any("🙂" in text[d.start : d.end] for d in done.decisions)


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_rewinding_leaves_no_trace(data: st.DataObject) -> None:
    writer, fresh = (start_writer(people("Ann went to New York"), tokens=60) for _ in range(2))
    while fresh.finish is None:
        mark = len(writer.tokens)
        for _ in range(data.draw(st.integers(0, 4))):
            if writer.finish is not None:
                break
            assert writer.allowed is not None
            writer.choose(int(data.draw(st.sampled_from(writer.allowed.tolist()))), -9.0)
            writer.advance()
        writer.rewind(mark)
        assert fresh.allowed is not None
        token = int(data.draw(st.sampled_from(fresh.allowed.tolist())))
        for one in (writer, fresh):
            one.choose(token, -0.1)
            one.advance()
    left, right = writer.completion(), fresh.completion()
    assert (left.text, left.decisions, left.finish) == (right.text, right.decisions, right.finish)


@pytest.mark.parametrize("limit", [0, 1, 5, 9])
def test_the_token_limit_is_exact(limit: int) -> None:
    done = write(start_writer(people("Ann went to New York"), tokens=limit), ANN)
    assert (done.finish, done.generated_tokens) == ("tokens", limit)
    assert ANN.startswith(done.text)
    assert str(limit) in done.message


def test_a_limit_that_is_just_enough_is_not_hit() -> None:
    needed = write(start_writer(people("Ann went to New York")), ANN).generated_tokens
    assert write(start_writer(people("Ann went to New York"), tokens=needed), ANN).finish == "stop"


def test_a_full_context_is_said() -> None:
    done = write(start_writer(people("Ann went to New York"), context=12), ANN)
    assert done.finish == "context"
    assert done.prompt_tokens + done.generated_tokens == 12


def test_a_prompt_beyond_the_context_is_refused() -> None:
    writer = start_writer(people("Ann"), context=2)
    assert (writer.finish, writer.tokens) == ("context", [])


def test_a_character_cut_by_the_limit_is_left_out() -> None:
    """An emoji takes several tokens here; half of it must not reach the text."""
    for limit in range(1, 16):
        done = write(
            start_writer(LarkGrammar('start: "🙂🙂" | "🙂東京🙂🙂"'), tokens=limit), "🙂東京🙂🙂"
        )
        assert "🙂東京🙂🙂".startswith(done.text)


@dataclass
class Mission(Event):
    """A journey."""

    mention: str  # Its name.
    crew: list[str]  # Who flies.


def missions(text: str) -> Grammar:
    return build_grammar(Task(describe_schema([Mission])), text)


def test_a_repeat_closes_the_list_before_it() -> None:
    item = '    Mission(mention="Ann", crew=[]),\n'
    done = write(start_writer(missions("Ann Bo Cid")), f" [\n{item}{item}]")
    assert done.finish == "repeat"
    assert done.text == f" [\n{item}]"
    assert done.decisions is not None
    assert all(d.end <= len(done.text) for d in done.decisions)
    assert "Ann" in done.message


def test_a_nested_repeat_closes_its_list_and_goes_on() -> None:
    writer = start_writer(missions("Ann Bo Cid"))
    wanted = ' [\n    Mission(mention="Bo", crew=["Ann", "Ann", "Cid"]),\n]'
    kept = ' [\n    Mission(mention="Bo", crew=["Ann"]),\n]'
    while writer.finish is None:
        goal = wanted if wanted.encode().startswith(writer.data) else kept
        steer(writer, goal)
    assert (writer.completion().text, writer.finish) == (kept, "repeat")


def test_what_is_tentative_is_not_watched() -> None:
    """A draft with a repeat must be refusable as a whole."""
    writer = start_writer(missions("Ann Bo Cid"))
    item = '    Mission(mention="Ann", crew=[]),\n'
    steer(writer, f" [\n{item}{item}]")
    mark = len(writer.tokens)
    before = bytes(writer.data)
    while writer.finish is None:
        steer(writer, f" [\n{item}{item}]", tentative=True)
    assert writer.finish == "stop"
    writer.rewind(mark)
    assert (bytes(writer.data), writer.finish) == (before, None)


# --- without a grammar -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (" []\n\nmore", " []"),
        (' [A(b="]")] rest', ' [A(b="]")]'),
        (" [A(b='\\']', c=[1, (2,)]),\n]\n", " [A(b='\\']', c=[1, (2,)]),\n]"),
        (' [A(b="open)\n] x', ' [A(b="open)\n] x'),
        (" Person(a=1)\nx", " Person(a=1)"),
        (" None<|im_end|> []", " None"),
    ],
)
def test_free_text_ends_with_its_list(written: str, kept: str) -> None:
    writer = start_writer(None)
    tokenizer = tiny_tokenizer()
    for token in tokenizer(written)["input_ids"]:
        if writer.finish is not None:
            break
        assert writer.allowed is None
        writer.choose(token, -1.0)
        writer.advance()
    assert writer.completion().text == kept


def test_a_free_walk_goes_back() -> None:
    walk = FreeWalk(VOCABULARY)
    for token in tokens_of(" [1]"):
        walk.push(token)
    assert walk.complete
    walk.back(1)
    assert not walk.complete
