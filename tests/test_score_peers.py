"""Agreement with established scorers, where they are installed, on random and on awkward input.

``seqeval`` and ``nervaluate`` score entities from tag sequences, ``scikit-learn`` labels, ``scipy``
correlations. Where a peer's definition differs from ours the test says how and leaves that out.
"""

from __future__ import annotations

import math
import random
import warnings
from importlib.metadata import version

import pytest
from score_classes import Business, Firm, Person, Place, Politics, Sports

from gollie_like.document import Mention, Span
from gollie_like.score import score_entities, score_labels, score_similarity

CLASSES = {cls.__name__: cls for cls in (Person, Place, Firm)}
LABELS = (Sports, Politics, Business)


def random_tags(rng: random.Random, length: int) -> list[str]:
    """A well-formed BIO sequence."""
    tags: list[str] = []
    while len(tags) < length:
        name = rng.choice([*CLASSES, None, None])
        if name is None:
            tags.append("O")
        else:
            tags += [f"B-{name}", *[f"I-{name}"] * rng.randrange(3)]
    return tags[:length]


def disturb(tags: list[str], rng: random.Random) -> list[str]:
    """Other tags for some tokens, well formed again."""
    fresh = random_tags(rng, len(tags))
    mixed = [new if rng.random() < 0.25 else old for old, new in zip(tags, fresh, strict=True)]
    for place, tag in enumerate(mixed):
        before = mixed[place - 1] if place else "O"
        if tag.startswith("I-") and before[2:] != tag[2:]:
            mixed[place] = f"B-{tag[2:]}"
    return mixed


def read_mentions(tags: list[str]) -> list[Mention]:
    """The entities of a BIO sequence; token number 7 stands at characters 70 to 79."""
    mentions, start = [], 0
    for place, tag in enumerate([*tags, "O"]):
        if place and not tag.startswith("I-") and tags[place - 1] != "O":
            cls = CLASSES[tags[place - 1][2:]]
            mentions.append(Mention(cls("x"), {"span": (Span(10 * start, 10 * place - 1),)}))
        if not tag.startswith("I-"):
            start = place
    return mentions


def import_nervaluate():
    """The package from its version 1 on; older ones, which Python 3.10 gets, answer in tuples."""
    nervaluate = pytest.importorskip("nervaluate")
    if int(version("nervaluate").split(".")[0]) < 1:
        pytest.skip("nervaluate is older than 1.0")
    return nervaluate


@pytest.fixture(scope="module")
def tagged() -> tuple[list[list[str]], list[list[str]]]:
    rng = random.Random(7)
    gold = [random_tags(rng, rng.randrange(1, 30)) for _ in range(300)]
    return gold, [disturb(tags, rng) for tags in gold]


def test_exact_agrees_with_seqeval(tagged):
    metrics = pytest.importorskip("seqeval.metrics")
    gold, predicted = tagged

    scores = score_entities([*map(read_mentions, gold)], [*map(read_mentions, predicted)])

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert scores.precision == pytest.approx(metrics.precision_score(gold, predicted))
        assert scores.recall == pytest.approx(metrics.recall_score(gold, predicted))
        assert scores.f1 == pytest.approx(metrics.f1_score(gold, predicted))
        assert scores["macro_f1"] == pytest.approx(
            metrics.f1_score(gold, predicted, average="macro")
        )
        per_class = metrics.classification_report(gold, predicted, output_dict=True)
    for name in CLASSES:
        assert scores.per_class[name].precision == pytest.approx(per_class[name]["precision"])
        assert scores.per_class[name].recall == pytest.approx(per_class[name]["recall"])


@pytest.mark.parametrize(
    ("mode", "strategy"), [("exact", "strict"), ("boundary", "exact"), ("overlap", "ent_type")]
)
def test_entity_modes_agree_with_nervaluate(tagged, mode, strategy):
    """Greedy pairing by overlap, as there, can lose a pair that ours finds: never the reverse."""
    nervaluate = import_nervaluate()
    gold, predicted = tagged
    overall = nervaluate.Evaluator(gold, predicted, tags=list(CLASSES), loader="list").evaluate()
    theirs = overall["overall"][strategy]

    scores = score_entities(
        [*map(read_mentions, gold)], [*map(read_mentions, predicted)], mode=mode
    )

    assert scores.total.predicted == theirs.actual
    assert scores.total.gold == theirs.possible
    if mode == "overlap":
        assert theirs.correct <= scores.total.right <= 1.1 * theirs.correct
    else:
        assert scores.total.right == theirs.correct
        assert scores.f1 == pytest.approx(theirs.f1)


def test_partial_agrees_with_nervaluate_on_one_class():
    """There partial credit ignores classes; with one class, and no prediction that meets two gold
    mentions or the reverse, the definitions are the same."""
    nervaluate = import_nervaluate()
    rng = random.Random(3)
    gold, predicted = [], []
    for _ in range(200):
        golden, said = [], []
        for _ in range(rng.randrange(1, 6)):
            cell = ["O"] * 4
            for side in (golden, said):
                here, start = list(cell), rng.randrange(3)
                stop = rng.randrange(start + 1, 4)
                if rng.random() < 0.8:
                    here[start:stop] = ["B-Person", *["I-Person"] * (stop - start - 1)]
                side += here
        gold.append(golden)
        predicted.append(said)
    theirs = nervaluate.Evaluator(gold, predicted, tags=["Person"], loader="list").evaluate()

    scores = score_entities(
        [*map(read_mentions, gold)], [*map(read_mentions, predicted)], mode="partial"
    )

    assert scores.f1 == pytest.approx(theirs["overall"]["partial"].f1)
    assert scores.precision == pytest.approx(theirs["overall"]["partial"].precision)


def test_single_labels_agree_with_scikit_learn():
    metrics = pytest.importorskip("sklearn.metrics")
    rng = random.Random(5)
    gold = [rng.randrange(3) for _ in range(400)]
    said = [label if rng.random() < 0.6 else rng.randrange(3) for label in gold]

    scores = score_labels(
        [[Mention(LABELS[label]())] for label in gold],
        [[Mention(LABELS[label]())] for label in said],
    )

    assert scores["accuracy"] == pytest.approx(metrics.accuracy_score(gold, said))
    assert scores["macro_f1"] == pytest.approx(metrics.f1_score(gold, said, average="macro"))
    assert scores["f1"] == pytest.approx(metrics.f1_score(gold, said, average="micro"))
    assert scores["mcc"] == pytest.approx(metrics.matthews_corrcoef(gold, said))


def test_several_labels_agree_with_scikit_learn():
    metrics = pytest.importorskip("sklearn.metrics")
    rng = random.Random(6)
    gold = [[rng.random() < 0.4 for _ in LABELS] for _ in range(300)]
    said = [[yes if rng.random() < 0.7 else not yes for yes in row] for row in gold]

    scores = score_labels(
        [[Mention(c()) for c, yes in zip(LABELS, row, strict=True) if yes] for row in gold],
        [[Mention(c()) for c, yes in zip(LABELS, row, strict=True) if yes] for row in said],
    )

    assert scores["accuracy"] == pytest.approx(metrics.accuracy_score(gold, said))
    assert scores["f1"] == pytest.approx(metrics.f1_score(gold, said, average="micro"))
    assert scores["macro_f1"] == pytest.approx(metrics.f1_score(gold, said, average="macro"))
    flat = [y for row in gold for y in row], [y for row in said for y in row]
    assert scores["mcc"] == pytest.approx(metrics.matthews_corrcoef(*flat))


@pytest.mark.parametrize("ties", [False, True])
def test_correlations_agree_with_scipy(ties):
    stats = pytest.importorskip("scipy.stats")
    rng = random.Random(8)
    gold = [rng.uniform(0, 5) for _ in range(200)]
    said = [g + rng.gauss(0, 1) for g in gold]
    if ties:
        gold, said = [float(round(g)) for g in gold], [float(round(s)) for s in said]

    scores = score_similarity(gold, said)

    assert math.isclose(scores["pearson"], stats.pearsonr(gold, said).statistic, rel_tol=1e-9)
    assert math.isclose(scores["spearman"], stats.spearmanr(gold, said).statistic, rel_tol=1e-9)
