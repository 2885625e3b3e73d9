"""The report of a run: one JSON file with everything, a page and pictures beside it.

In: a `Run`. Out: a dictionary that JSON can hold, and the files made of it. ``report.json`` has
the scores in every mode with their intervals, what could not be read or grounded, speed, settings,
circumstances, and for each document its gold and what was said, so that any other score can be
computed from it and any two reports can be compared.
"""

from __future__ import annotations

import json
import re
import shlex
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from gollie_like.benchmark.mistakes import choose_telling, find_mistakes
from gollie_like.benchmark.page import render_page
from gollie_like.benchmark.pictures import draw_classes, draw_confidence, draw_confusions
from gollie_like.benchmark.run import Run
from gollie_like.cache import write_atomically
from gollie_like.document import Alignment
from gollie_like.extraction import Extraction
from gollie_like.gold.pairing import pair_right
from gollie_like.machine import (
    describe_machine,
    find_commit,
    list_packages,
    tell_date,
)
from gollie_like.record import to_record
from gollie_like.score import (
    Judgment,
    Scores,
    choose_threshold,
    count_entity_confusions,
    count_label_confusions,
    measure_calibration,
    measure_curve_area,
    trace_curve,
)
from gollie_like.score.counts import Tally

__all__ = [
    "build_report",
    "leave_texts_out",
    "tell_command",
    "tell_options",
    "write_file",
    "write_report",
]


def build_report(run: Run) -> dict[str, Any]:
    """Everything there is to say about a run, as JSON can hold it."""
    scores = run.score()
    primary = next(iter(scores))
    return {
        "report": "gollie-like benchmark",
        "task": run.benchmark.name,
        "title": run.benchmark.title,
        "split": run.gold.split,
        "n": len(run.gold),
        "model": run.model,
        "family": run.benchmark.family,
        "primary": primary,
        "scores": {name: made.to_dict() for name, made in scores.items()},
        "seen": _split_seen(scores[primary], _find_seen(run)),
        "shown_in_training": _count_shown(run),
        "majority": _find_majority(run),
        **_count_failures(run),
        **_measure_speed(run),
        "confidence": _measure_confidence(run),
        "confusions": _count_confusions(run),
        "mistakes": _list_mistakes(run),
        **_list_circumstances(run),
        "predictions": [
            {
                "id": item.document.id,
                "gold": to_record(Extraction(item.document, item.gold))["mentions"],
                **({"answers": list(item.answers)} if run.benchmark.family == "answers" else {}),
                **prediction.to_dict(),
            }
            for item, prediction in zip(run.gold.documents, run.predictions, strict=True)
        ],
    }


def _measure_speed(run: Run) -> dict[str, Any]:
    seconds = run.seconds
    characters = sum(len(item.document.text) for item in run.gold.documents)
    return {
        "seconds": round(seconds, 3),
        "documents_per_second": round(len(run.gold) / seconds, 3) if seconds else None,
        "characters_per_second": round(characters / seconds, 1) if seconds else None,
        "load_seconds": round(run.load_seconds, 3),
    }


def _list_circumstances(run: Run) -> dict[str, Any]:
    """What the numbers depend on."""
    return {
        "settings": dict(run.settings),
        "command": tell_command(run.settings),
        "model_hash": run.settings.get("model_hash", ""),
        "seed": run.settings.get("seed"),
        "data": {
            "source": run.benchmark.source,
            "license": run.benchmark.license,
            "citation": run.benchmark.citation,
            "read": str(run.gold),
        },
        "packages": list_packages(),
        "machine": describe_machine(),
        "commit": find_commit(),
        "date": tell_date(),
    }


def tell_command(settings: Mapping[str, Any]) -> str:
    """The command that runs the same benchmark again; ``DIR`` stands for the data's folder."""
    words = ["gollie-like", "benchmark", str(settings.get("reference") or settings["task"])]
    words += ["--data", "DIR", "--split", settings["split"], *tell_options(settings)]
    words += ["--no-guidelines"] * (not settings["guidelines"])
    words += ["--mask-names"] * settings["masked"]
    words += ["--seen", "FILE"] * (settings.get("seen") is not None)
    return shlex.join(words)


def tell_options(settings: Mapping[str, Any]) -> list[str]:
    """The options that a run of any kind was made with, as words of a command."""
    words = ["--seed", str(settings["seed"])]
    if settings["limit"] is not None:
        words += ["--limit", str(settings["limit"])]
    words += ["--model", str(settings.get("asked_model") or _ask_for(settings["model"]))]
    for name in ("precision", "device", "chat"):
        if settings.get(name):
            words += [f"--{name}", str(settings[name])]
    if settings.get("on_error"):
        words += ["--on-error", settings["on_error"]]
    words += ["--documents", "FILE"] * bool(settings.get("chosen_from"))
    if settings.get("exclude"):
        words += ["--exclude", ",".join(settings["exclude"])]
    words += ["--unconstrained"] * (not settings["constrained"])
    for name in ("threshold", "max_tokens", "max_seconds"):
        if settings.get(name) is not None:
            words += [f"--{name.replace('_', '-')}", str(settings[name])]
    return words


def _ask_for(name: str) -> str:
    """The name to ask for a model by: its own, without the precision behind it."""
    return re.sub(r" \([^()]*\)\Z", "", name)


def write_report(run: Run, path: str | Path, *, texts: bool = True) -> dict[str, Any]:
    """Write ``path`` (a ``.json`` file), the page beside it and its pictures; return the report.

    Without ``texts`` nothing that is written quotes the data: a report that may be passed on
    whatever the license of the texts. What is returned is whole.
    """
    target = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    whole = build_report(run)
    report = whole if texts else leave_texts_out(whole)
    pictures = _draw(report)
    names = {}
    for name, picture in pictures.items():
        file = target.with_name(f"{target.stem}.{name}.svg")
        write_file(file, picture)
        names[name] = file.name
    documents = {item.document.id: item.document for item in run.gold.documents if texts}
    write_file(target.with_suffix(".md"), render_page(report, names, documents))
    write_file(target, json.dumps(report, indent=1, ensure_ascii=True) + "\n")
    return whole


def leave_texts_out(report: Mapping[str, Any]) -> dict[str, Any]:
    """The report without any words of the data: no predictions, and errors by their sort alone."""
    kept = ("kind", "of_this_sort", "document", "said_class", "gold_class", "confidence")
    return {
        **report,
        "mistakes": [{name: held[name] for name in kept} for held in report["mistakes"]],
        "predictions": [
            {name: held[name] for name in ("id", "unparsed", "seconds")}
            for held in report["predictions"]
        ],
    }


def _draw(report: Mapping[str, Any]) -> dict[str, str]:
    drawn = {}
    rows = report["scores"][report["primary"]]["per_class"]
    if rows:
        drawn["classes"] = draw_classes(rows)
    if report["confusions"]:
        drawn["confusions"] = draw_confusions(report["confusions"])
    if report["confidence"]:
        drawn["confidence"] = draw_confidence(report["confidence"])
    return drawn


def write_file(path: Path, text: str) -> None:
    """Write a file that appears only when it is whole."""
    with write_atomically(path, private=False) as out:
        out.write(text.encode("utf-8", "backslashreplace"))


def _find_majority(run: Run) -> dict[str, Any] | None:
    """The commonest label and its share, where each document has one: what no model has to beat."""
    if run.benchmark.family != "labels" or run.benchmark.task.cardinality != "one":
        return None
    counts = Counter(mention.label for item in run.gold.documents for mention in item.gold[:1])
    if not counts:
        return None
    label, count = counts.most_common(1)[0]
    return {"label": label, "share": count / len(run.gold)}


def _find_seen(run: Run) -> Sequence[str] | None:
    """Classes that training had seen: those that were told, or that the model's own account has."""
    told: Sequence[str] | None = run.settings.get("seen")
    if told is not None or run.training is None or run.settings.get("masked"):
        return told
    return run.training.find_seen(run.benchmark.name, run.benchmark.data.name)


def _count_shown(run: Run) -> int | None:
    """How many documents of the very set the model was trained on; ``None`` if nobody knows."""
    if run.training is None:
        return None
    return run.training.find_shown(run.benchmark.name, run.benchmark.data.name)


def _split_seen(made: Scores, seen: Sequence[str] | None) -> dict[str, Any] | None:
    """The score to quote on classes that training had seen and on others, if that is known."""
    if seen is None or not isinstance(made.figures, Tally):
        return None
    return {part: held.to_dict() for part, held in made.split_seen(seen).items()}


def _count_failures(run: Run) -> dict[str, Any]:
    said = [mention for extraction in run.extractions for mention in extraction.mentions]
    unparsed = sum(prediction.unparsed for prediction in run.predictions)
    ungrounded = sum(Alignment.UNGROUNDED in mention.status.values() for mention in said)
    everything = max(1, len(said) + unparsed)
    failed = [e for e in run.extractions if _has(e, "backend", "input", "too-long", "record")]
    return {
        "parse_failures": sum(prediction.unparsed > 0 for prediction in run.predictions),
        "ungrounded": ungrounded,
        "unparsed_items": unparsed,
        "said": len(said),
        "rates": {"unparsed": unparsed / everything, "ungrounded": ungrounded / everything},
        "failed_documents": len(failed),
        "truncated_documents": sum(extraction.truncated for extraction in run.extractions),
    }


def _has(extraction: Extraction, *kinds: str) -> bool:
    return any(problem.kind in kinds for problem in extraction.problems)


def _measure_confidence(run: Run) -> dict[str, Any] | None:
    """Whether confidence means what it says; nothing where the backend tells none."""
    said = [mention for extraction in run.extractions for mention in extraction.mentions]
    if run.benchmark.family in ("answers", "triples", "score") or not said:
        return None
    if any(mention.confidence is None for mention in said):
        return None
    judgments = []
    for place, (item, extraction) in enumerate(
        zip(run.gold.documents, run.extractions, strict=True)
    ):
        pairs = pair_right(item.gold, extraction.mentions, run.benchmark.task.schema)
        right = {index for _, index in pairs}
        judgments += [
            Judgment(m.confidence or 0.0, float(index in right), place, index)
            for index, m in enumerate(extraction.mentions)
        ]
    calibration = measure_calibration(judgments)
    curve = trace_curve(judgments, sum(len(item.gold) for item in run.gold.documents))
    best = choose_threshold(curve)
    return {
        "bins": [
            {"low": b.low, "high": b.high, "count": b.count, "mean": b.confidence, "right": b.right}
            for b in calibration.bins
        ],
        "ece": calibration.ece,
        "worst": calibration.worst,
        "brier": calibration.brier,
        "average_precision": measure_curve_area(curve),
        "best_threshold": {
            "threshold": best.threshold,
            "precision": best.precision,
            "recall": best.recall,
            "f1": best.f1,
        },
        "curve": [[p.threshold, p.precision, p.recall] for p in _thin(curve[1:], 100)],
    }


def _thin(points: Sequence[Any], most: int) -> list[Any]:
    """At most so many of the points, the first and the last among them."""
    if len(points) <= most:
        return list(points)
    return [points[round(i * (len(points) - 1) / (most - 1))] for i in range(most)]


def _count_confusions(run: Run) -> list[list[Any]]:
    """Rows of gold class, said class and count, for families whose mentions have one place."""
    gold = [item.gold for item in run.gold.documents]
    said = [extraction.mentions for extraction in run.extractions]
    schema, classes = run.benchmark.task.schema, run.benchmark.classes
    if run.benchmark.family == "labels":
        counted = count_label_confusions(gold, said, schema=schema)
    elif "entities" in run.benchmark.families:
        counted = count_entity_confusions(gold, said, schema=schema)
    elif run.benchmark.family == "events":
        counted = count_entity_confusions(gold, said, schema=schema, classes=classes)
    else:
        return []
    return [[one, two, count] for (one, two), count in counted.most_common()]


def _list_mistakes(run: Run) -> list[dict[str, Any]]:
    benchmark = run.benchmark
    found = find_mistakes(
        run.gold.documents, run.extractions, benchmark.task.schema, family=benchmark.family
    )
    return [
        {
            "kind": mistake.kind,
            "of_this_sort": size,
            "document": mistake.document,
            "said": mistake.said,
            "gold": mistake.gold,
            "said_class": mistake.said_class,
            "gold_class": mistake.gold_class,
            "said_span": [*_ends(mistake.said_span)],
            "gold_span": [*_ends(mistake.gold_span)],
            "confidence": mistake.confidence,
            "note": mistake.note,
        }
        for _, mistake, size in choose_telling(found)
    ]


def _ends(span: Any) -> tuple[int, ...]:
    return () if span is None else (span.start, span.end)
