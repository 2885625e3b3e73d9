"""Weighing answers: likelihoods are those of the model, whatever is read beside them."""

from __future__ import annotations

import math
from random import Random

import pytest
import torch
from tiny_model import tiny_model, tiny_tokenizer

from gollie_like.backends.hf import HfBackend, Settings
from gollie_like.backends.question import AnswerTree, Branch, Question, Reply, Scores
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.prompt import CHATS

PREFIX = "# The following lines describe the task definition\n@dataclass\nclass Person:\n\n\n"
ANSWERS = (
    " [\n    Ann(),\n]",
    " [\n    Bo(),\n]",
    " [\n    Berlin(),\n]",
    " []",
    " [\n    An(),\n]",
)


def backend(engine: str, kind: str = "qwen2", **settings: int) -> HfBackend:
    model = tiny_model(kind)
    options = Settings(**settings) if settings else None  # type: ignore[arg-type]
    return HfBackend(model, tiny_tokenizer(), engine=engine, settings=options)  # type: ignore[arg-type]


def plain(text: str, answers: tuple[str, ...] = ANSWERS, *, full: bool = False) -> Question:
    suffix = f'# This is the text to analyze\ntext = "{text}"\n\n# Listed here\nresult ='
    return Question(PREFIX, suffix, (Branch("", answers),), full=full)


def branching(text: str, *, full: bool = False) -> Question:
    branches = tuple(
        Branch(f'hypothesis = "{word}"\n\n# Listed here\nresult =', ANSWERS[:3])
        for word in ("Ann is here", "Bo", "New York and Paris")
    )
    return Question(PREFIX, f'premise = "{text}"\n', branches, full=full)


def invent(chance: Random) -> Question:
    words = " ".join(chance.choice(["Ann", "Bo", "fox", "New York", "中", "🙂"]) for _ in range(9))
    make = chance.choice([plain, branching])
    return make(words, full=chance.random() < 0.5)


def flat(reply: Reply) -> list[float]:
    assert reply.message == ""
    found = [one for branch in reply.branches for one in branch]
    return [one.among for one in found] + [one.total for one in found if one.total is not None]


@pytest.mark.parametrize("kind", ["qwen2", "llama"])
def test_the_ragged_engine_weighs_as_the_simple_loop_does(kind: str) -> None:
    """Law: grouping, chunking and neighbors change nothing but rounding."""
    chance = Random(7)
    questions = [invent(chance) for _ in range(12)]
    expected = [flat(reply) for reply in backend("simple", kind).weigh(questions)]

    for settings in ({"group": 1, "chunk": 13}, {"group": 5, "chunk": 64}, {"memory": 700 * 256}):
        found = [flat(reply) for reply in backend("ragged", kind, **settings).weigh(questions)]
        assert len(found) == len(expected)
        for one, other in zip(found, expected, strict=True):
            assert one == pytest.approx(other, abs=1e-3)


def test_totals_are_what_the_model_says_token_by_token() -> None:
    question = plain("Ann met Bo", full=True)
    (reply,) = backend("ragged").weigh([question])
    model = tiny_model("qwen2")
    vocabulary = backend("simple")._vocabulary
    prompt = [*vocabulary.encode_prefix(question.prefix), *vocabulary.encode(question.suffix)]

    for answer, weighed in zip(ANSWERS, reply.branches[0], strict=True):
        tokens = vocabulary.encode(answer)
        with torch.no_grad():
            logits = model(torch.tensor([prompt + tokens])).logits[0, :, : vocabulary.size]
        logs = logits.log_softmax(-1)
        expected = sum(float(logs[len(prompt) - 1 + i, t]) for i, t in enumerate(tokens))
        assert weighed.total == pytest.approx(expected, abs=1e-3)
        assert weighed.tokens == len(tokens)


def test_the_answers_of_a_branch_share_all_probability() -> None:
    (reply,) = backend("ragged").weigh([branching("Ann met Bo")])

    for branch in reply.branches:
        assert math.fsum(math.exp(one.among) for one in branch) == pytest.approx(1, abs=1e-5)
        assert all(one.total is None for one in branch)


def test_many_answers_take_no_more_passes_than_few() -> None:
    many = tuple(f" [\n    Label{number}(),\n]" for number in range(150))
    replies = list(backend("ragged").weigh([plain("Ann", many), plain("Ann", many[:2])]))

    assert [len(reply.branches[0]) for reply in replies] == [150, 2]
    assert replies[0].passes == replies[1].passes == 2


def test_a_chat_prompt_is_read_as_for_generation() -> None:
    one = plain("Ann")
    wrapped = Question(one.prefix, one.suffix, one.branches, chat=CHATS["chatml"])
    ragged, simple = (flat(next(backend(e).weigh([wrapped]))) for e in ("ragged", "simple"))

    assert ragged == pytest.approx(simple, abs=1e-3)
    assert ragged != pytest.approx(flat(next(backend("simple").weigh([one]))), abs=1e-2)


def test_a_question_too_long_is_one_reply_that_says_so() -> None:
    questions = [plain("Ann"), plain("fox " * 2000), plain("Bo")]
    for engine in ("ragged", "simple"):
        first, second, third = backend(engine).weigh(questions)
        assert (first.message, third.message) == ("", "")
        assert "use a shorter text or fewer classes" in second.message


def test_a_tree_asks_only_where_answers_part() -> None:
    tree = AnswerTree([(1, 2, 3), (1, 2, 4, 5), (1, 6)], full=False)

    assert tree.asks == {(1,): (2, 6), (1, 2): (3, 4)}
    assert tree.paths == [(1, 2)]
    low, high = 0.0, math.log(3)
    first, second, third = tree.weigh({(1,): Scores((high, low)), (1, 2): Scores((low, low))})
    assert math.exp(third.among) == pytest.approx(0.25)
    assert math.exp(first.among) == math.exp(second.among) == pytest.approx(0.375)


def test_scripts_weigh() -> None:
    scripted = ScriptedBackend([], weights=lambda prompt, answer: 1.0 if "Bo" in answer else 0.0)
    (reply,) = scripted.weigh([plain("x")])

    assert flat(reply)[1] == max(flat(reply)[:5])
    (silent,) = ScriptedBackend([]).weigh([plain("x")])
    assert "no weights" in silent.message
