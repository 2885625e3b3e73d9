"""The model backend with the simple loop: order, limits, failures, and agreement with the model."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import pytest
import torch
from tiny_model import KINDS, LarkGrammar, tiny_model, tiny_tokenizer
from transformers import GPT2Config, GPT2LMHeadModel

from gollie_like.backends.hf import Engine, HfBackend, Settings
from gollie_like.backends.protocol import Backend, Completion, Limits, Request

PREFIX = "# The task\nclass Person(Entity):\n\n"


def request(text: str, grammar: object = None, **limits: float) -> Request:
    return Request(PREFIX, f'text = "{text}"\nresult =', grammar, Limits(**limits))  # type: ignore[arg-type]


@pytest.fixture(params=["simple", "ragged"])
def engine(request: pytest.FixtureRequest) -> Engine:
    return request.param  # type: ignore[no-any-return]


def backend(engine: Engine, kind: str = "qwen2", **options: int) -> Backend:
    model = tiny_model(kind, **options)
    return HfBackend(model, tiny_tokenizer(), name=kind, engine=engine)


ITEMS = LarkGrammar(
    'start: " [" item (", " item){3,9} "]"\nitem: /[A-Z][a-z]{1,6}/ "(" /[0-9]{1,3}/ ")"\n'
)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_free_decoding_is_what_the_model_says(kind: str, engine: Engine) -> None:
    """Against `generate` of transformers on the same tokens."""
    tokenizer, model = tiny_tokenizer(), tiny_model(kind)
    asked = request("Ann", tokens=12)
    (done,) = backend(engine, kind).generate([asked])
    ids = tokenizer(asked.prefix + asked.suffix, return_tensors="pt")["input_ids"]
    settings = {"max_new_tokens": 12, "do_sample": False, "pad_token_id": 0}
    settings["suppress_tokens"] = list(range(len(tokenizer), 512))  # rows without a token
    mask = torch.ones_like(ids)
    told = model.generate(ids, attention_mask=mask, **settings)[0, ids.shape[1] :].tolist()
    special = set(tokenizer.all_special_ids)
    told = told[: next((i for i, t in enumerate(told) if t in special), len(told))]
    text = tokenizer.decode(told)
    assert text.startswith(done.text)
    assert done.finish in ("stop", "tokens")


def test_decisions_are_renormalized_over_what_is_allowed(engine: Engine) -> None:
    """Two alternatives: their probabilities, each given that it is one of them, add up to one."""
    grammar = LarkGrammar('start: "a" | "b"')
    (done,) = backend(engine).generate([request("Ann", grammar)])
    tokenizer, model = tiny_tokenizer(), tiny_model()
    ids = tokenizer(request("Ann").prefix + request("Ann").suffix, return_tensors="pt")["input_ids"]
    with torch.inference_mode():
        scores = model(ids).logits[0, -1]
    pair = scores[[tokenizer.convert_tokens_to_ids(t) for t in "ab"]].log_softmax(0)
    assert done.text == "ab"[int(pair.argmax())]
    assert done.decisions is not None
    assert math.isclose(done.decisions[0].logprob, float(pair.max()), abs_tol=1e-5)


def test_a_shared_prefix_changes_nothing(engine: Engine) -> None:
    asked = [request(text, ITEMS) for text in ("Ann", "Bo", "a longer text")]
    together = [c.text for c in backend(engine).generate(asked)]
    alone = [next(iter(backend(engine).generate([one]))).text for one in asked]
    assert together == alone


def test_an_empty_prefix_works(engine: Engine) -> None:
    (done,) = backend(engine).generate([replace(request("Ann", ITEMS), prefix="")])
    assert done.finish == "stop"


def test_a_bad_grammar_fails_alone(engine: Engine) -> None:
    asked = [
        request("Ann", ITEMS),
        request("Ann", LarkGrammar("start: nowhere")),
        request("Bo", ITEMS),
    ]
    assert [c.finish for c in backend(engine).generate(asked)] == ["stop", "error", "stop"]


def test_a_prompt_beyond_the_context_fails_alone(engine: Engine) -> None:
    asked = [request("Ann " * 300, ITEMS), request("Bo", ITEMS)]
    first, second = backend(engine, context=256).generate(asked)
    assert (first.finish, second.finish) == ("context", "stop")
    assert "256" in first.message


def test_the_time_limit_is_kept(engine: Engine) -> None:
    (done,) = backend(engine).generate([request("Ann", seconds=0.0, tokens=None)])
    assert done.finish == "time"


def test_counts_are_told(engine: Engine) -> None:
    (done,) = backend(engine).generate([request("Ann", ITEMS)])
    tokens = backend(engine).count_tokens(request("Ann").prefix + request("Ann").suffix)
    assert done.prompt_tokens == tokens
    assert 0 < done.passes <= done.generated_tokens


@pytest.mark.parametrize(("engine", "ahead"), [("simple", 1), ("ragged", 4)])
def test_requests_are_drawn_lazily(engine: Engine, ahead: int) -> None:
    drawn = []

    def requests() -> Iterator[Request]:
        for number in range(16):
            drawn.append(number)
            yield request("Ann", ITEMS)

    model = HfBackend(
        tiny_model(), tiny_tokenizer(), engine=engine, settings=Settings(concurrency=ahead)
    )
    stream = model.generate(requests())
    assert isinstance(next(stream), Completion)
    assert len(drawn) <= 2 * ahead
    assert len(list(stream)) == 15
    assert len(drawn) == 16


def test_an_unknown_architecture_falls_back_with_a_note() -> None:
    model = GPT2LMHeadModel(GPT2Config(vocab_size=512, n_embd=32, n_layer=1, n_head=2)).eval()
    model.generation_config.eos_token_id = None
    fallback = HfBackend(model, tiny_tokenizer())
    assert "gpt2" in fallback.notes[0]
    (done,) = fallback.generate([request("Ann", ITEMS)])
    assert done.finish == "stop"
