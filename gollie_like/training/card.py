"""Model cards: the record of a run and the reports of benchmarks in, one page of Markdown out.

Nothing in a card is written by hand, so nothing in it can be forgotten or wished for: data and
licenses come from the record of the run, scores with their intervals from the JSON files of
``gollie-like benchmark``, and what the model is bad at from the lowest of these scores.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from gollie_like.catalogue import CATALOGUE
from gollie_like.errors import InputError
from gollie_like.training.written import PREFIX

__all__ = ["find_weak_spots", "read_record", "render_card"]

_ENOUGH_GOLD = 10
_POOR = 0.3
_MOST_SPOTS = 8
_WRITTEN = (
    f"The sets whose names begin with `{PREFIX}` are sentences of our own about many things that "
    "scored sets are about too (machine learning, politics, literature, music, science, news in "
    "English and Chinese, films and restaurants), with classes of like names, and tasks of like "
    "kinds (kinds of questions, sections of a newspaper, opinions, pairs of sentences, passages "
    "with questions). Nothing of a scored set is in them, so scores are for unseen texts and "
    "annotations, but not for unfamiliar subjects."
)


def render_card(
    record: Mapping[str, Any],
    *,
    reports: Sequence[Mapping[str, Any]] = (),
    base_reports: Sequence[Mapping[str, Any]] = (),
    flips: Mapping[str, Any] | None = None,
    size: int | None = None,
) -> str:
    """The card of a model.

    ``record`` is the ``run.json`` of its run, ``reports`` and ``base_reports`` are benchmark
    reports of the model and of its base, ``flips`` the score of `flipped`, ``size`` the bytes of
    its files.
    """
    parts = [
        f"# {record['name']}",
        _introduce(record, size),
        "## What it was trained on",
        *_tell_data(record["data"], record.get("shown", {})),
        "## How",
        _tell_training(record),
        "## Scores",
        *_tell_scores(reports, base_reports, record, flips),
        "## What it is bad at",
        *_bullets(find_weak_spots(record, reports)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _introduce(record: Mapping[str, Any], size: int | None) -> str:
    settings, base = record["settings"], record["base"]
    known = CATALOGUE.get(base)
    license = f" ({known.license})" if known else ""
    kinds = {
        "lora": f"A LoRA adapter (rank {settings['rank']} on all linear layers",
        "qlora": f"A LoRA adapter trained on NF4 (rank {settings['rank']} on all linear layers",
        "full": "All weights (",
    }
    room = f"{size / 1e6:.1f} MB" if size else ""
    told = ", ".join(filter(None, [kinds[settings["mode"]], room]))
    return f"{told.replace('(, ', '(')}) for {base}{license}, trained to follow guidelines."


def _tell_data(data: Mapping[str, Any], shown: Mapping[str, int]) -> list[str]:
    licenses, leaks = data.get("licenses", {}), data.get("leaks", {})
    counts = data.get("documents", {})
    rows: list[Sequence[str]] = [
        (
            name,
            licenses.get(name, "your own"),
            f"{count:,}",
            f"{leaks.get(name, 0):,}",
            f"{shown.get(name, 0):,}",
        )
        for name, count in counts.items()
    ]
    heads = ("set", "license", "documents", "left out by the guard", "shown")
    parts = [_table(heads, rows)]
    if data.get("absent"):
        parts.append(f"Not there when it was trained: {', '.join(data['absent'])}.")
    if any(name.startswith(PREFIX) for name in counts):
        parts.append(_WRITTEN)
    guard = data.get("guard", {})
    if guard:
        parts.append(
            "The guard leaves out every document that repeats a text of a scored set, or nearly "
            "so, and checks names and example lists. It found "
            f"{len(guard['names'])} scored sets and {len(guard['examples'])} of their example "
            "lists in the mixture."
        )
        seen = {name: classes for name, classes in guard["seen"].items() if classes}
        rows = [(name, ", ".join(classes)) for name, classes in seen.items()]
        if rows:
            parts.append("Classes of scored sets that were seen in training under their names:")
            parts.append(_table(("set", "seen classes"), rows))
    return parts


def _tell_training(record: Mapping[str, Any]) -> str:
    settings, machine, views = record["settings"], record["machine"], record["views"]
    where = machine.get("gpu") or machine.get("processor") or "an unknown processor"
    packages = ", ".join(f"{name} {version}" for name, version in record["packages"].items())
    ended = ", ended early" if record["ended"] == "no better" else ""
    decay = settings.get("average", 0.0)
    averaged = f" The weights are a running mean, decay {decay:g}." if decay else ""
    sittings = record.get("sittings", [])
    taken_up = " " + "; ".join(
        f"{'then ' if one['step'] else ''}from step {one['step']:,} at commit "
        f"`{one['commit'] or 'unknown'}` with {len(one['sets'])} sets, prompts in the form "
        f"`{one.get('form', 'gollie')}`"
        for one in sittings
    )
    return (
        f"{record['steps']:,} steps{ended} of {settings['packs']} × {settings['tokens']:,} tokens, "
        f"seed {settings['seed']}: {record['tokens']:,} tokens, {record['learned_tokens']:,} of "
        f'them learned (`loss = "{settings["loss"]}"`), {record["documents"]:,} documents shown. '
        f"Learning rate {settings['rate']:g} after {settings['warmup']} steps, lowered over the "
        f"last {settings['cooldown']:.0%}; {settings['precision']}.{averaged} Views: preset "
        f"`{views['preset']}`. {record['seconds'] / 60:.0f} minutes on {where} with "
        f"{machine.get('threads', machine.get('cpus', 1))} threads. Commit "
        f"`{record['commit'] or 'unknown'}`, {record['date']}. {packages}."
        + (f" The run changed on its way:{taken_up}." if sittings[1:] else "")
    )


def _tell_scores(
    reports: Sequence[Mapping[str, Any]],
    base_reports: Sequence[Mapping[str, Any]],
    record: Mapping[str, Any],
    flips: Mapping[str, Any] | None,
) -> list[str]:
    base = {_key(report): report for report in base_reports}
    rows: list[Sequence[str]] = []
    for report in reports:
        other = base.get(_key(report))
        speed = report.get("documents_per_second")
        rows.append(
            (
                f"{report['task']}/{report['split']}{_view_of(report)}{_mark(report)}",
                str(report["n"]),
                f"{report['primary']} {_headline(report)[0]}",
                _show(report),
                _show(other) if other else "not measured",
                f"{speed:.1f}" if speed else "",
            )
        )
    parts = []
    if rows:
        heads = ("set", "documents", "figure", "this model", "its base", "documents/s")
        parts += ["95 % bootstrap intervals over documents.", _table(heads, rows)]
        if any(map(_mark, reports)):
            parts.append("† Other documents of this set were trained on: no zero-shot score.")
    if record["after"]:
        rows = [
            (
                one["name"],
                str(one["documents"]),
                _figure(_find(record["before"], one["name"])),
                _figure(one),
            )
            for one in record["after"]
        ]
        parts.append("On the way, in the precision of training (wholly right instances, F1):")
        parts.append(_table(("set", "documents", "base", "chosen checkpoint"), rows))
    if flips:
        low, high = flips["interval"]
        parts.append(
            f"Of {len(flips['pairs'])} pairs whose exclusion is flipped, "
            f"{flips['followed']:.0%} [{low:.0%}, {high:.0%}] were followed."
        )
    return parts or ["Not measured yet."]


def _key(report: Mapping[str, Any]) -> tuple[Any, ...]:
    settings = report["settings"]
    view = (settings.get("guidelines"), settings.get("masked"))
    return report["task"], report["split"], settings.get("documents_sha256"), *view


def _view_of(report: Mapping[str, Any]) -> str:
    settings = report["settings"]
    told = "" if settings.get("guidelines", True) else ", no guidelines"
    return told + (", names masked" if settings.get("masked") else "")


def _headline(report: Mapping[str, Any]) -> tuple[str, float, list[float]]:
    try:
        scores = report["scores"][report["primary"]]
        name = scores["headline"]
        return name, scores[name], scores["interval"]
    except (KeyError, TypeError) as error:
        raise InputError(f"a report has no score to quote ({error!r})") from error


def _show(report: Mapping[str, Any]) -> str:
    _, value, interval = _headline(report)
    if None in interval:
        return f"{value:.3f}"
    return f"{value:.3f} [{interval[0]:.3f}, {interval[1]:.3f}]"


def _find(held: Iterable[Mapping[str, Any]], name: str) -> Mapping[str, Any] | None:
    return next((one for one in held if one["name"] == name), None)


def _figure(one: Mapping[str, Any] | None) -> str:
    if one is None:
        return "not measured"
    low, high = one["f1"]["interval"]
    return f"{one['f1']['value']:.3f} [{low:.3f}, {high:.3f}]"


def find_weak_spots(record: Mapping[str, Any], reports: Sequence[Mapping[str, Any]]) -> list[str]:
    """What the scores say against the model, worst first, and what nobody has measured."""
    spots = []
    for report in sorted(reports, key=lambda one: _headline(one)[1]):
        name, value, _ = _headline(report)
        if value < 0.5:
            where = f"{report['task']}{_view_of(report)}"
            spots.append(f"{where}: {name} is only {value:.2f} ({report['family']}).")
    classes = [
        (row["f1"], f"{report['task']}.{name}", row["gold"])
        for report in reports
        for name, row in report["scores"][report["primary"]].get("per_class", {}).items()
        if row["gold"] >= _ENOUGH_GOLD and row["f1"] < _POOR
    ]
    spots += [
        f"{name}: F1 {value:.2f} on {gold:g} instances."
        for value, name, gold in sorted(classes)[:_MOST_SPOTS]
    ]
    measured = {report["family"] for report in reports}
    families = ("entities", "relations", "events", "opinions", "labels", "answers", "triples")
    lacking = [family for family in families if family not in measured]
    if lacking:
        spots.append(f"Not measured: {', '.join(lacking)}.")
    if record["settings"]["steps"] > record["steps"] and record["ended"] == "time":
        spots.append("The run was not finished.")
    spots.append("Texts in other languages than those of its training sets.")
    return spots


def _mark(report: Mapping[str, Any]) -> str:
    """A sign for scores on sets that were trained on."""
    return "†" if report.get("shown_in_training") else ""


def _bullets(lines: Iterable[str]) -> list[str]:
    return ["\n".join(f"* {line}" for line in lines)]


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    escaped = ([str(cell).replace("|", "\\|") for cell in row] for row in lines)
    return "\n".join(f"| {' | '.join(row)} |" for row in escaped)


def read_record(folder: Path) -> dict[str, Any]:
    """The record of a run; `InputError` if there is none."""
    path = folder / "run.json"
    try:
        held: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(
            f"{path} cannot be read: {error.strerror or error}; give the folder of a finished run"
        ) from error
    except ValueError as error:
        raise InputError(f"{path} is not JSON: {error}") from error
    return held
