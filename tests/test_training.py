"""Training: views are reproducible, packs show what decoding shows, runs resume exactly."""

from __future__ import annotations

import json
import shutil
import warnings
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from tiny_model import tiny_model, tiny_tokenizer
from torch.nn.functional import cross_entropy
from training_data import Person, Place, Thing, document, source

from gollie_like.backends.ragged.mask import Rows, visible
from gollie_like.backends.tokens import Vocabulary
from gollie_like.document import Document, Mention, Span
from gollie_like.errors import GrammarError, InputError, UsageError
from gollie_like.introspect import describe_schema
from gollie_like.prompt import print_code, render_prefix, render_suffix
from gollie_like.spec import Schema
from gollie_like.task import Task
from gollie_like.training.cutting import cut_document
from gollie_like.training.leaks import HeldOut
from gollie_like.training.mixture import (
    MIXTURE,
    Ingredient,
    find_left_out,
    keep_marked,
    read_mixture,
)
from gollie_like.training.pack import IGNORED, PREFIX, Pack
from gollie_like.training.packing import pack_view
from gollie_like.training.sft import Settings, draw_pack, measure_loss, schedule, train
from gollie_like.training.views import Source, View, ViewOptions, draw_view


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary(tiny_tokenizer(), size=len(tiny_tokenizer()))


def test_the_same_seed_shows_the_same_text() -> None:
    shown = [
        [render_prefix(v.task) + render_suffix(v.task, d) for d in v.documents]
        for v in (draw_view(source(), Random("7")) for _ in range(2))
    ]

    assert shown[0] == shown[1]
    assert shown[0] != [render_prefix(draw_view(source(), Random("8")).task)]


def views(count: int = 300, **options: Any) -> list[View]:
    return [draw_view(source(), Random(n), ViewOptions(**options)) for n in range(count)]


def test_gold_is_cut_down_to_what_is_asked_for() -> None:
    for view in views():
        asked = {view.task.schema[name].cls for name in view.task.schema.answers}
        for shown in view.documents:
            whole = document(int(shown.id)).gold or ()
            assert shown.gold == tuple(m for m in whole if type(m.instance) in asked)


def test_views_vary_in_every_way() -> None:
    drawn = views(documents=4)
    specs = [spec for view in drawn for spec in view.task.schema]

    assert {len(view.task.schema) for view in drawn} == {1, 2, 3}
    assert len({tuple(s.cls for s in v.task.schema) for v in drawn}) > 9
    assert any(spec.name.startswith("LABEL_") for spec in specs)
    assert any(spec.guideline is None for spec in specs)
    assert any(spec.guideline == "A human being by name." for spec in specs)
    comments = {spec["span"].guideline for spec in specs if spec.cls is Person}
    assert None in comments
    assert 'Such as: "Eve", "Max"' in comments
    assert any(c and "Ann" in c for c in comments)
    assert any(not d.gold for view in drawn for d in view.documents)


def test_masked_views_name_no_class_anywhere() -> None:
    for view in views(masked=1.0, classes=(3, 3), all_classes=1.0):
        text = render_prefix(view.task)
        assert not any(name in text for name in ("Person", "Place", "Thing"))
        code = print_code([Person("Ann")], names=view.names)
        assert code.strip("[]\n ,").startswith("LABEL_")


def test_examples_are_never_the_answers() -> None:
    for view in views(no_examples=0.0, own_examples=0.0):
        shown = {m.instance.span for d in view.documents for m in d.gold or ()}
        for spec in view.task.schema:
            comment = spec["span"].guideline or ""
            assert not any(f'"{span}"' in comment for span in shown)


def test_wordings_and_foreign_classes_are_used() -> None:
    wordings = {"Person": ("Somebody with a name.",)}
    foreign = describe_schema([Thing]).specs
    schema = describe_schema([Person, Place])
    mixed = Source("towns", Task(schema), source().documents, 1.0, wordings, foreign)
    drawn = [draw_view(mixed, Random(n), ViewOptions(masked=0.0)) for n in range(100)]

    assert any(s.guideline == "Somebody with a name." for v in drawn for s in v.task.schema)
    assert any("Thing" in view.task.schema.answers for view in drawn)


def packs(vocabulary: Vocabulary, count: int = 8, **options: Any) -> list[Pack]:
    return [
        draw_pack([source()], vocabulary, seed=1, step=n, tokens=1500, **options)[1]
        for n in range(count)
    ]


def test_a_pack_holds_what_decoding_would_see(vocabulary: Vocabulary) -> None:
    view = draw_view(source(), Random(3))
    pack = pack_view(view, vocabulary, room=4000, loss="answer")
    assert pack is not None

    prefix = vocabulary.encode_prefix(render_prefix(view.task))
    assert list(pack.tokens[pack.owners == PREFIX]) == prefix
    assert pack.documents == len(view.documents)
    for number, shown in enumerate(view.documents):
        mine = pack.owners == number
        text = vocabulary.decode([int(t) for t in pack.tokens[mine]]).decode()
        code = print_code([m.instance for m in shown.gold or ()], names=view.names)
        assert text == f"{render_suffix(view.task, shown)} {code}"
        assert list(pack.positions[mine]) == list(range(len(prefix), len(prefix) + int(mine.sum())))
        learned = [int(t) for t in pack.targets[mine] if t != IGNORED]
        assert vocabulary.decode(learned).decode() == f" {code}"


def test_choices_are_a_part_of_the_answer(vocabulary: Vocabulary) -> None:
    for some, all_ in zip(packs(vocabulary), packs(vocabulary, loss="answer"), strict=True):
        chosen = some.targets != IGNORED
        assert (all_.targets[chosen] == some.targets[chosen]).all()
        assert 0 < chosen.sum() <= (all_.targets != IGNORED).sum()
    assert sum((p.targets != IGNORED).sum() for p in packs(vocabulary)) < sum(
        (p.targets != IGNORED).sum() for p in packs(vocabulary, loss="answer")
    )


def test_a_pack_is_attended_to_under_the_mask_of_decoding(vocabulary: Vocabulary) -> None:
    """Loss and gradients are those of transformers' own attention, given the whole mask."""
    pack = packs(vocabulary, 1)[0]
    model = deepcopy(tiny_model("qwen2"))
    rows = Rows(pack.tokens, pack.owners, np.full_like(pack.owners, PREFIX), pack.positions)
    mask = visible(rows, torch.from_numpy(pack.owners), torch.from_numpy(pack.positions))
    learned = torch.from_numpy(pack.targets != IGNORED)
    output = model(
        input_ids=torch.from_numpy(pack.tokens)[None],
        position_ids=torch.from_numpy(pack.positions)[None],
        attention_mask=mask[None, None],
    )
    expected = cross_entropy(output.logits[0][learned], torch.from_numpy(pack.targets)[learned])
    parameters = list(model.parameters())
    loss = measure_loss(model, pack)

    assert float(loss.detach()) == pytest.approx(float(expected.detach()), abs=1e-5)
    pairs = zip(
        torch.autograd.grad(loss, parameters),
        torch.autograd.grad(expected, parameters),
        strict=True,
    )
    assert all(torch.allclose(mine, theirs, atol=1e-5) for mine, theirs in pairs)


def test_documents_first_asks_for_what_is_there() -> None:
    options = ViewOptions(documents_first=1.0, negatives=0, empty=0.0)
    for view in [draw_view(source(), Random(n), options) for n in range(60)]:
        asked = {spec.cls for spec in view.task.schema}
        assert view.documents
        assert asked == {type(m.instance) for d in view.documents for m in d.gold or ()}
    drawn = [draw_view(source(), Random(n), replace(options, negatives=2)) for n in range(30)]
    assert any(Thing in view.names for view in drawn), "nobody marked a Thing"


def test_of_answers_to_choose_from_none_is_missing() -> None:
    """Where exactly one answer is right, no document is shown without it."""
    task = Task(describe_schema([Person, Place, Thing]), "one")
    one = [replace(d, gold=d.gold[:1]) for d in source().documents if d.gold]
    for n in range(60):
        view = draw_view(Source("one", task, one), Random(n))
        assert view.task.cardinality == "one"
        assert len(view.task.schema.answers) == 3
        assert all(len(d.gold or ()) == 1 for d in view.documents)


def test_long_documents_are_cut_between_sentences() -> None:
    text = "Ann went to Paris. " * 20
    spans = [Span(n, n + 3) for n in range(0, len(text) - 1, 19)]
    whole = Document(text, "d", gold=tuple(Mention(Person("Ann"), {"span": (s,)}) for s in spans))
    pieces = cut_document(whole, room=100)

    assert "".join(piece.text for piece in pieces).split() == text.split()
    assert len({piece.id for piece in pieces}) == len(pieces) > 3
    assert sum(len(piece.gold or ()) for piece in pieces) == 20
    for piece in pieces:
        assert len(piece.text) <= 100
        for mention in piece.gold or ():
            assert mention.span is not None
            assert piece.text[mention.span.start : mention.span.end] == "Ann"
    assert cut_document(replace(whole, inputs={"question": "Who?"}), room=100)[0].text == text
    label = replace(whole, gold=(Mention(Person("Ann")),))
    assert cut_document(label, room=100) == [label]


def test_documents_learn_as_if_they_were_alone(vocabulary: Vocabulary) -> None:
    """The loss of a pack is that of its documents, each behind its own prefix."""
    model = tiny_model("qwen2")
    view = draw_view(source(), Random(5))
    together = pack_view(view, vocabulary, room=4000)
    assert together is not None
    total = count = 0.0
    for shown in view.documents:
        alone = pack_view(replace(view, documents=(shown,)), vocabulary, room=4000)
        assert alone is not None
        learned = int((alone.targets != IGNORED).sum())
        total += float(measure_loss(model, alone).detach()) * learned
        count += learned

    assert float(measure_loss(model, together).detach()) == pytest.approx(total / count, abs=1e-4)


def test_what_cannot_be_learned_is_left_out_and_said(vocabulary: Vocabulary) -> None:
    view = draw_view(source(), Random(3), ViewOptions(masked=0.0))
    lost = Document("Annabel went.", "lost", gold=(Mention(Person("Anna")),))
    pack = pack_view(replace(view, documents=(*view.documents, lost)), vocabulary, room=4000)

    assert pack is not None
    assert [line.split(":")[0] for line in pack.skipped] == ["lost"]
    assert pack_view(view, vocabulary, room=10) is None
    with pytest.raises(UsageError, match="no view fits into 10 tokens"):
        draw_pack([source()], vocabulary, seed=0, step=0, tokens=10)


SETTINGS = Settings(steps=6, tokens=1200, rank=2, save_every=2, warmup=1)


def run(folder: Path, vocabulary: Vocabulary, steps: int, **changes: Any) -> list[dict[str, Any]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # peft calls what transformers renamed
        train(
            deepcopy(tiny_model("qwen2", seed=1)),
            vocabulary,
            [source()],
            folder,
            replace(SETTINGS, steps=steps, **changes),
            base="tiny",
        )
    return [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]


def test_a_run_that_stopped_goes_on_as_if_it_had_not(
    tmp_path: Path, vocabulary: Vocabulary
) -> None:
    level = replace(SETTINGS, cooldown=0.0)
    assert schedule(5, level) == schedule(3, level) == 1.0
    whole = run(tmp_path / "whole", vocabulary, 6)
    run(tmp_path / "halves", vocabulary, 6)
    for step in (4, 6):  # as if it had been killed after step 3, before the next checkpoint
        (tmp_path / "halves" / f"checkpoint-{step:06d}").rename(tmp_path / f"{step}")
    (tmp_path / "4").rename(tmp_path / "halves" / "checkpoint-000004")
    (tmp_path / "halves" / "log.jsonl").unlink()
    rest = run(tmp_path / "halves", vocabulary, 6)

    assert [line["step"] for line in whole] == list(range(6))
    assert [line["step"] for line in rest] == [4, 5]
    assert [line["loss"] for line in rest] == [line["loss"] for line in whole[4:]]
    config = json.loads((tmp_path / "whole" / "model" / "adapter_config.json").read_text())
    assert config["base_model_name_or_path"] == "tiny"
    assert sorted(p.name for p in (tmp_path / "whole").glob("checkpoint-*")) == [
        "checkpoint-000004",
        "checkpoint-000006",
    ]


def read_weights(folder: Path) -> dict[str, torch.Tensor]:
    files = sorted(folder.glob("*.safetensors"))
    return {name: value for file in files for name, value in load_file(str(file)).items()}


def test_the_average_of_the_weights_is_exported(tmp_path: Path, vocabulary: Vocabulary) -> None:
    run(tmp_path, vocabulary, 6, average=0.3, save_every=1, keep=9)
    steps = [
        load_file(str(tmp_path / f"checkpoint-{step:06d}" / "weights.safetensors"))
        for step in range(1, 7)
    ]

    made = read_weights(tmp_path / "model")
    moved = 0.0
    for name, last in steps[-1].items():
        mean = None
        for number, held in enumerate(steps):
            decay = min(0.3, number / (10 + number))
            mean = held[name] if mean is None else decay * mean + (1 - decay) * held[name]
        assert mean is not None
        exported = made[name.replace(".default", "")].float()
        assert torch.allclose(exported, mean, atol=1e-3)
        moved = max(moved, float((exported - last).abs().max()))
    assert moved > 0  # or the average would be the last weights


def test_an_average_goes_on_where_it_stopped(tmp_path: Path, vocabulary: Vocabulary) -> None:
    run(tmp_path / "whole", vocabulary, 6, average=0.5)
    run(tmp_path / "parts", vocabulary, 4, average=0.5, cooldown=0.0)
    for step in (2, 4):
        name = f"checkpoint-{step:06d}"
        shutil.rmtree(tmp_path / "parts" / name)
    shutil.copytree(
        tmp_path / "whole" / "checkpoint-000004", tmp_path / "parts" / "checkpoint-000004"
    )
    (tmp_path / "parts" / "settings.json").unlink()
    run(tmp_path / "parts", vocabulary, 6, average=0.5)

    whole, parts = (read_weights(tmp_path / name / "model") for name in ("whole", "parts"))
    assert whole.keys() == parts.keys()
    assert all(torch.equal(whole[name], parts[name]) for name in whole)


def test_a_run_may_begin_to_average_on_its_way(tmp_path: Path, vocabulary: Vocabulary) -> None:
    run(tmp_path, vocabulary, 4)
    run(tmp_path, vocabulary, 6, average=0.9)

    assert (tmp_path / "checkpoint-000006" / "average.safetensors").is_file()
    assert not (tmp_path / "checkpoint-000004" / "average.safetensors").exists()


def test_other_settings_are_refused(tmp_path: Path, vocabulary: Vocabulary) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"rank": 8}))

    with pytest.raises(UsageError, match="a run with other settings"):
        run(folder, vocabulary, 2)


def test_the_rate_rises_stays_and_falls() -> None:
    settings = Settings(steps=100, warmup=10, cooldown=0.2)
    rates = [schedule(step, settings) for step in range(100)]

    assert rates[0] == pytest.approx(0.1)
    assert set(rates[9:80]) == {1.0}
    assert rates[80:] == sorted(rates[80:], reverse=True)
    assert rates[-1] == pytest.approx(0.05)


def test_the_leak_guard_finds_the_same_and_the_nearly_same() -> None:
    guard = HeldOut(
        ["The quick brown fox jumps over the lazy dog.", "Who directed Alien?", "他出生于上海市。"]
    )

    def kind(text: str) -> str | None:
        leak = guard.find(text)
        return leak and leak.kind

    assert kind("the QUICK brown fox jumps over the lazy dog") == "same"
    assert kind("Yesterday the quick brown fox jumps over the lazy cat again.") == "near"
    assert kind("A quick red fox walks around the lazy dog.") is None
    assert kind("who directed alien") == "same"
    assert kind("who directed aliens") is None
    assert kind("据说他出生于上海市。") == "near"
    assert len(guard) == 3


def test_only_sets_that_may_be_shipped_are_mixed(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="may not be trained on"):
        read_mixture(tmp_path, ingredients=[Ingredient("crossner_ai")], held_out=HeldOut([]))
    assert "cyner_mitre" not in {ingredient.name for ingredient in MIXTURE}


def test_a_mixture_is_read_guarded_and_accounted_for(tmp_path: Path) -> None:
    folder = tmp_path / "wnut17"
    folder.mkdir()
    lines = ["Ann\tB-person", "met\tO", "Bo\tB-person", "", "I\tO", "like\tO", "it\tO", ""]
    (folder / "wnut17train.conll").write_text("\n".join(lines) + "\n")
    sources, report = read_mixture(
        tmp_path, ingredients=[Ingredient("wnut17")], held_out=HeldOut(["I like it"])
    )

    assert [d.text for d in sources[0].documents] == ["Ann met Bo"]
    assert sources[0].schema.answers == ("Person",)
    assert sources[0].wordings["Person"]
    assert (dict(report.documents), dict(report.leaks)) == ({"wnut17": 1}, {"wnut17": 1})
    assert "wnut17: 1 left out, held-out text" in str(report)


def test_what_a_limit_leaves_out_may_be_scored_on(tmp_path: Path) -> None:
    folder = tmp_path / "boolq"
    folder.mkdir()
    rows = [
        {"question": f"is it {n}", "passage": f"Passage {n} says so.", "answer": n % 2 == 0}
        for n in range(9)
    ]
    (folder / "boolq.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    ingredients = [Ingredient("boolq", ("all",), 1.0, 5), Ingredient("wnut17")]
    options = {"ingredients": ingredients, "held_out": HeldOut([])}
    sources, _ = read_mixture(tmp_path, **options)
    left = find_left_out("boolq", tmp_path, **options)
    assert len(left) == 4
    assert len({*left, *(d.id for d in sources[0].documents)}) == 9
    with pytest.raises(UsageError, match="no part of the mixture"):
        find_left_out("rte", tmp_path, **options)
    options["ingredients"] = [Ingredient("boolq", ("all",))]
    with pytest.raises(UsageError, match="leaves out nothing of boolq, all"):
        find_left_out("boolq", tmp_path, **options)
    with pytest.raises(InputError, match="does not hold boolq"):
        find_left_out("boolq", tmp_path / "none", **options)


def test_classes_nobody_marked_are_not_asked_for() -> None:
    schema = keep_marked(describe_schema([Person, Place, Thing]), source().documents)

    assert isinstance(schema, Schema)
    assert schema.answers == ("Person", "Place")


def test_spelling_refuses_what_the_grammar_refuses(vocabulary: Vocabulary) -> None:
    from gollie_like.backends.matcher import GrammarWalk
    from gollie_like.grammar import build_grammar
    from gollie_like.training.packing import spell

    task = Task(describe_schema([Person]))
    for code in (' [\n    Person(span="Zed"),\n]', " [", " [] "):
        walk = GrammarWalk(build_grammar(task, "Ann"), vocabulary)
        with pytest.raises(GrammarError):
            spell(code, walk, vocabulary)
