"""The ragged cache: its mask rule against brute force, its contents under any use, positions."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_model import KINDS, tiny_model

from gollie_like.backends.ragged.cache import CacheShape, PrefixStates, RaggedCache
from gollie_like.backends.ragged.forward import RaggedModel
from gollie_like.backends.ragged.mask import NOBODY, Rows, visible
from gollie_like.backends.ragged.prefixes import PrefixStore

SHAPE = CacheShape(layers=2, heads=2, size=4, dtype=torch.float32, device=torch.device("cpu"))


def rows_of(owner: int, positions: list[int], *, prefix: int = 0, tokens: object = None) -> Rows:
    count = len(positions)
    ids = np.arange(count) if tokens is None else np.array(tokens)
    return Rows(ids, np.full(count, owner), np.full(count, prefix), np.array(positions, dtype=int))


# --- the rule ----------------------------------------------------------------------------------

small = st.integers(NOBODY, 4)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 9)), min_size=1),
    st.lists(st.tuples(small, st.integers(0, 9)), min_size=1),
)
def test_the_mask_rule_is_the_one_in_words(
    queries: list[tuple[int, int, int]], keys: list[tuple[int, int]]
) -> None:
    owners, prefixes, positions = (np.array(column) for column in zip(*queries, strict=True))
    rows = Rows(np.zeros_like(owners), owners, prefixes, positions)
    key_owners, key_positions = (torch.tensor(column) for column in zip(*keys, strict=True))
    seen = visible(rows, key_owners, key_positions)
    for q, (owner, prefix, position) in enumerate(queries):
        for k, (key_owner, key_position) in enumerate(keys):
            belongs = key_owner in (owner, prefix)
            assert bool(seen[q, k]) == (belongs and key_position <= position)


# --- the contents ------------------------------------------------------------------------------


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_the_cache_holds_what_lives_whatever_happens(data: st.DataObject) -> None:
    """Against a plain list of (owner, position, value); every value is one of its own."""
    cache, model = RaggedCache(SHAPE), []
    lengths = dict.fromkeys(range(4), 0)
    value = 0.0
    for _ in range(data.draw(st.integers(1, 25))):
        action = data.draw(st.sampled_from(["append", "append", "trim", "release", "squeeze"]))
        owner = data.draw(st.integers(0, 3))
        if action == "append":
            count = data.draw(st.integers(1, 70))
            positions = list(range(lengths[owner], lengths[owner] + count))
            start = cache.append(rows_of(owner, positions))
            values = torch.arange(count) + value + 1
            value += count
            for layer in range(SHAPE.layers):
                states = values[None, :, None].expand(2, -1, 4) * (layer + 1)
                cache.write(layer, start, states, -states)
            model += list(zip([owner] * count, positions, values.tolist(), strict=True))
            lengths[owner] += count
        elif action == "squeeze":
            cache.squeeze()
            assert cache.used == len(model)
            assert cache.capacity <= 2 * (cache.used + 64)
        else:
            keep = data.draw(st.integers(0, lengths[owner])) if action == "trim" else 0
            cache.trim(owner, keep) if action == "trim" else cache.release(owner)
            model = [entry for entry in model if entry[0] != owner or entry[1] < keep]
            lengths[owner] = min(lengths[owner], keep)
        assert cache.live == len(model)
        for one in range(4):
            states = cache.dump(one)
            expected = [entry[2] for entry in sorted(model) if entry[0] == one]
            for layer in range(SHAPE.layers):
                assert states.keys[layer, 0, :, 0].tolist() == [v * (layer + 1) for v in expected]
                assert (states.values[layer] == -states.keys[layer]).all()


def test_a_failed_append_is_forgotten() -> None:
    cache = RaggedCache(SHAPE)
    cache.append(rows_of(0, [0, 1]))
    before = cache.used
    cache.append(rows_of(1, [0, 1, 2]))
    cache.truncate(before)
    assert (cache.used, cache.live, cache.holds(1)) == (2, 2, False)


# --- the forward pass --------------------------------------------------------------------------


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("seed", range(12))
def test_hidden_states_are_those_of_each_text_alone(kind: str, seed: int) -> None:
    """Texts of any lengths, in chunks, refused drafts and squeezes in between, in two caches."""
    model, chance = tiny_model(kind), Random(seed)
    reader = RaggedModel(model)

    def draw_tokens(least: int, most: int) -> list[int]:
        return [chance.randrange(400) for _ in range(chance.randint(least, most))]

    prefix = draw_tokens(1, 30)
    texts = [draw_tokens(1, 40) for _ in range(chance.randint(1, 6))]
    caches = [RaggedCache(reader.shape), RaggedCache(reader.shape)]
    reader.read([(caches[0], rows_of(0, list(range(len(prefix))), tokens=prefix))])
    caches[1].load(0, caches[0].dump(0))
    done = [0] * len(texts)
    hidden: list[list[torch.Tensor]] = [[] for _ in texts]
    while any(at < len(text) for at, text in zip(done, texts, strict=True)):
        plan: list[list[tuple[int, Rows]]] = [[], []]
        for number, text in enumerate(texts):
            count = chance.randint(0, min(9, len(text) - done[number]))
            new = text[done[number] : done[number] + count] + draw_tokens(0, 3)
            if new:
                start = len(prefix) + done[number]
                rows = rows_of(number + 1, list(range(start, start + len(new))), tokens=new)
                plan[number % 2].append((number, rows))
                done[number] += count
        batches = [
            (cache, Rows.join([rows for _, rows in part]))
            for cache, part in zip(caches, plan, strict=True)
            if part
        ]
        states = reader.read(batches) if batches else torch.zeros(0)
        at = 0
        for number, rows in plan[0] + plan[1]:
            real = len(prefix) + done[number] - int(rows.positions[0])
            hidden[number] += list(states[at : at + real])
            at += len(rows)
            caches[number % 2].trim(number + 1, len(prefix) + done[number])
        if chance.random() < 0.5:
            chance.choice(caches).squeeze()
    with torch.inference_mode():
        for text, found in zip(texts, hidden, strict=True):
            whole = model.base_model(torch.tensor([prefix + text])).last_hidden_state[0]
            assert torch.allclose(torch.stack(found), whole[len(prefix) :], atol=2e-4)


def test_the_model_is_left_as_it_was() -> None:
    model = tiny_model("qwen2")
    before = model.config._attn_implementation
    reader = RaggedModel(model)
    reader.read([(RaggedCache(reader.shape), rows_of(0, [0, 1], tokens=[5, 6]))])
    assert model.config._attn_implementation == before


def test_a_pass_that_fails_leaves_the_caches_alone() -> None:
    reader = RaggedModel(tiny_model("qwen2"))
    caches = [RaggedCache(reader.shape), RaggedCache(reader.shape)]
    reader.read([(cache, rows_of(0, [0, 1], tokens=[5, 6])) for cache in caches])
    bad = rows_of(1, [2], tokens=[10**6])
    with pytest.raises(IndexError):
        reader.read([(caches[0], rows_of(1, [2], tokens=[7])), (caches[1], bad)])
    assert [(cache.used, cache.live) for cache in caches] == [(2, 2), (2, 2)]


# --- kept prefixes -----------------------------------------------------------------------------


def states(length: int, fill: float) -> PrefixStates:
    keys = torch.full((SHAPE.layers, SHAPE.heads, length, SHAPE.size), fill)
    return PrefixStates(keys, -keys)


class Shelf:
    """A store, what it had to read, and what it said."""

    def __init__(self, directory: Path | None = None, **options: int) -> None:
        self.read: list[tuple[int, ...]] = []
        self.notes: list[str] = []
        self.store = PrefixStore(
            "model", SHAPE, directory=directory, note=self.notes.append, **options
        )

    def get(self, *tokens: int) -> float:
        def read() -> PrefixStates:
            self.read.append(tokens)
            return states(len(tokens), float(sum(tokens)))

        found = self.store.get(tokens, read)
        assert len(found) == len(tokens)
        return float(found.keys.mean())


def test_a_kept_prefix_is_read_once() -> None:
    shelf = Shelf()
    assert [shelf.get(1, 2), shelf.get(3), shelf.get(1, 2)] == [3.0, 3.0, 3.0]
    assert shelf.read == [(1, 2), (3,)]


def test_what_was_used_longest_ago_goes_first() -> None:
    shelf = Shelf(memory=2 * states(1, 0.0).bytes)
    for token in (1, 2, 1, 3, 1, 2):
        shelf.get(token)
    assert shelf.read == [(1,), (2,), (3,), (2,)]


def test_prefixes_survive_on_disk(tmp_path: Path) -> None:
    Shelf(tmp_path / "kept").get(1, 2)
    second = Shelf(tmp_path / "kept")
    assert second.get(1, 2) == 3.0
    assert second.read == []
    assert [path.suffix for path in (tmp_path / "kept").iterdir()] == [".safetensors"]


def test_damaged_files_are_read_anew(tmp_path: Path) -> None:
    Shelf(tmp_path).get(1, 2)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:40])
    second = Shelf(tmp_path)
    assert second.get(1, 2) == 3.0
    assert second.read == [(1, 2)]


def test_the_disk_is_bounded(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, disk=1)
    for token in range(4):
        shelf.get(token)
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("when", [1, 4 * 10**9])
def test_what_was_used_longest_ago_goes_first_whatever_the_clock_says(
    when: int, tmp_path: Path
) -> None:
    """What was kept before the clock was set, here to 1970 or 2096, goes before what came since."""
    room = 3 * size_on_disk(tmp_path)
    kept = tmp_path / "kept"
    for token in (1, 2, 3):
        Shelf(kept, disk=room).get(token)
    for number, file in enumerate(sorted(kept.iterdir(), key=lambda file: file.stat().st_mtime)):
        os.utime(file, (when + number, when + number))
    Shelf(kept).get(1)  # used again: 2 is now the one used longest ago
    Shelf(kept, disk=room).get(4)
    after = Shelf(kept)
    for token in (1, 3, 4):
        after.get(token)
    assert after.read == []
    after.get(2)
    assert after.read == [(2,)]


def size_on_disk(directory: Path) -> int:
    """The bytes of one prefix of one token in a file."""
    Shelf(directory / "one").get(9)
    (file,) = (directory / "one").iterdir()
    return file.stat().st_size


def test_a_directory_that_cannot_be_used_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    shelf = Shelf(tmp_path / "file")
    assert [shelf.get(1), shelf.get(2)] == [1.0, 2.0]
    assert len(shelf.notes) == 1
