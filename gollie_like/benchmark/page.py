"""The page of a report: what a person reads, as Markdown.

In: the report as a dictionary, the names of its pictures, the texts of its documents. Out: a page
whose first screen says what was measured, how well it went and how sure that is; then classes,
confusions, confidence and errors in context; at the end the settings that reproduce it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

__all__ = ["render_index", "render_page"]

_FIGURES = ("f1", "precision", "recall", "accuracy", "macro_f1", "exact", "mcc")
_NAMES = {"f1": "F1", "macro_f1": "macro F1", "mcc": "MCC", "exact": "exact match"}
_CONTEXT = 70


def render_page(
    report: Mapping[str, Any], pictures: Mapping[str, str], texts: Mapping[str, str]
) -> str:
    """The whole page."""
    parts = [
        *_open(report),
        *_show_modes(report),
        *_show_failures(report),
        *_show_pictures(report, pictures),
        *_show_mistakes(report, texts),
        *_close(report),
    ]
    return "\n".join(parts) + "\n"


def render_index(reports: Sequence[tuple[str, Mapping[str, Any]]]) -> str:
    """A table of several reports, with links to their pages (given without ``.md``)."""
    lines = ["# Benchmarks", "", f"Model: {_code(reports[0][1]['model'])}", ""] if reports else []
    lines += [
        "| task | split | documents | score | 95 % interval | unreadable | not in the text "
        "| documents/s |",
        "|---|---|---:|---|---|---:|---:|---:|",
    ]
    for name, report in reports:
        made = report["scores"][report["primary"]]
        headline = made["headline"]
        rates = report["rates"]
        lines.append(
            f"| [{report['task']}]({name}.md) | {report['split']} | {report['n']} "
            f"| {_name(headline)} {_number(made[headline])} ({report['primary']}) "
            f"| {_interval(made['interval'])} | {rates['unparsed']:.1%} "
            f"| {rates['ungrounded']:.1%} | {_number(report['documents_per_second'], 2)} |"
        )
    return "\n".join(lines) + "\n"


def _open(report: Mapping[str, Any]) -> Iterator[str]:
    made = report["scores"][report["primary"]]
    headline, settings = made["headline"], report["settings"]
    yield f"# {report['task']}, {report['split']}: {_name(headline)} {_number(made[headline])}"
    yield ""
    yield report["title"]
    yield ""
    view = "with its guidelines" if settings["guidelines"] else "**without guidelines**"
    view += ", **class names masked**" if settings["masked"] else ""
    drawn = "all" if settings["limit"] is None else f"drawn with seed {settings['seed']}"
    yield (
        f"{_code(report['model'])} read {report['n']:,} documents of the split ({drawn}) {view} "
        f"and scored **{_name(headline)} {_number(made[headline])}**, 95 % interval "
        f"{_interval(made['interval'])}. What counts as right: {made['definition']}. It read "
        f"{_number(report['documents_per_second'], 2)} documents a second."
    )
    yield ""


def _show_modes(report: Mapping[str, Any]) -> Iterator[str]:
    scores = report["scores"]
    figures = [name for name in _FIGURES if any(name in made for made in scores.values())]
    yield f"| mode | {' | '.join(map(_name, figures))} | 95 % interval | a prediction is right if |"
    yield f"|---|{'---:|' * len(figures)}---|---|"
    for name, made in scores.items():
        bold = "**" if name == report["primary"] else ""
        row = [f"{bold}{_number(made.get(figure))}{bold}" for figure in figures]
        interval = f"{_interval(made['interval'])} ({_name(made['headline'])})"
        yield f"| {name} | {' | '.join(row)} | {interval} | {made['definition']} |"
    yield ""
    yield (
        "The modes are defined in `docs/scores.md`. The interval says how much the figure would "
        "move with other documents of the same kind."
    )
    yield ""
    if report["seen"] is not None:
        yield "| classes that training | F1 | precision | recall | 95 % interval |"
        yield "|---|---:|---:|---:|---|"
        for part, words in (("seen", "had seen"), ("unseen", "had not seen")):
            made = report["seen"][part]
            cells = " | ".join(_number(made[name]) for name in ("f1", "precision", "recall"))
            yield f"| {words} | {cells} | {_interval(made['interval'])} |"
        yield ""


def _show_failures(report: Mapping[str, Any]) -> Iterator[str]:
    rates = report["rates"]
    yield "| what was said | | share |"
    yield "|---|---:|---:|"
    yield f"| mentions and items in all | {report['said'] + report['unparsed_items']:,} | |"
    lost = report["unparsed_items"]
    yield f"| items that could not be read | {lost:,} | {rates['unparsed']:.1%} |"
    yield (
        f"| mentions with a value nowhere in the text | {report['ungrounded']:,} "
        f"| {rates['ungrounded']:.1%} |"
    )
    for key, words in (
        ("failed_documents", "documents that could not be read at all"),
        ("truncated_documents", "documents cut off by a limit"),
    ):
        share = report[key] / max(1, report["n"])
        yield f"| {words} | {report[key]:,} | {share:.1%} |"
    yield ""


def _show_pictures(report: Mapping[str, Any], pictures: Mapping[str, str]) -> Iterator[str]:
    titles = {
        "classes": ("Classes", "F1, precision and recall of each class"),
        "confusions": ("Confusions", "which class was said where another stands"),
        "confidence": ("Confidence", "how often predictions of a confidence are right"),
    }
    for name, file in pictures.items():
        title, words = titles[name]
        yield f"## {title}"
        yield ""
        yield f"![{title}: {words}]({file})"
        yield ""
        if name == "confidence":
            best = report["confidence"]["best_threshold"]
            yield (
                f"Keeping only what is at least {_number(best['threshold'])} sure would give F1 "
                f"{_number(best['f1'])} here (precision {_number(best['precision'])}, recall "
                f"{_number(best['recall'])}). Choose such a threshold on development data and "
                "report it on other data. The curve counts what is right in every respect."
            )
            yield ""


def _show_mistakes(report: Mapping[str, Any], texts: Mapping[str, str]) -> Iterator[str]:
    mistakes = report["mistakes"]
    if not mistakes:
        yield "There are no errors."
        yield ""
        return
    yield f"## {len(mistakes)} telling errors"
    yield ""
    yield (
        "Of the commonest sorts of error the ones the model was surest of. ⟦ ⟧ is what was said, "
        "⟪ ⟫ what the gold has."
    )
    for number, mistake in enumerate(mistakes, 1):
        yield ""
        yield f"{number}. {_tell(mistake)}"
        yield ""
        for label, shown in (("said", mistake["said"]), ("gold", mistake["gold"])):
            if shown:
                yield f"        {label}: {_flat(shown)}"
        if mistake["note"]:
            yield f"        {_flat(mistake['note'])}"
        text = texts.get(mistake["document"])
        if text is not None:
            context = _mark(text, mistake["said_span"], mistake["gold_span"])
            yield f"        text: {context}"
    yield ""


def _tell(mistake: Mapping[str, Any]) -> str:
    more = mistake["of_this_sort"] - 1
    alike = f", {more:,} more like it" if more else ""
    sure = mistake["confidence"]
    sure = f", confidence {sure:.2f}" if sure is not None else ""
    return f"**{mistake['kind']}** in document {_code(mistake['document'])}{sure}{alike}"


def _mark(text: str, said: Sequence[int], gold: Sequence[int]) -> str:
    """A stretch of the text with both places marked; a long way between them is left out."""
    spans = [span for span in (said, gold) if span]
    if not spans:
        return _flat(text[: 3 * _CONTEXT]) + (" …" if len(text) > 3 * _CONTEXT else "")
    start = max(0, min(span[0] for span in spans) - _CONTEXT)
    end = min(len(text), max(span[1] for span in spans) + _CONTEXT)
    marks: list[tuple[int, int, str]] = []
    if gold:
        marks += [(gold[0], 1, "⟪"), (gold[1], -1, "⟫")]
    if said:
        marks += [(said[0], 2, "⟦"), (said[1], -2, "⟧")]
    shown, place = "", start
    # Closing marks stand before opening ones of the same place, the inner ones first.
    for at, _, mark in sorted(marks):
        shown += text[place:at] + mark
        place = at
    shown = _flat(shown + text[place:end])
    if len(shown) > 8 * _CONTEXT:
        shown = f"{shown[: 4 * _CONTEXT]} … {shown[-4 * _CONTEXT :]}"
    return f"{'… ' * (start > 0)}{shown}{' …' * (end < len(text))}"


def _close(report: Mapping[str, Any]) -> Iterator[str]:
    yield "## How it was made"
    yield ""
    yield f"    {_flat(report['command'])}"
    yield ""
    yield "| | |"
    yield "|---|---|"
    packages = ", ".join(f"{name} {version}" for name, version in report["packages"].items())
    machine = ", ".join(f"{name} {value}" for name, value in report["machine"].items())
    rows = {
        "data": report["data"]["source"],
        "license": report["data"]["license"],
        "citation": report["data"]["citation"],
        "what was read": report["data"]["read"],
        "model": f"{report['model']} {report['model_hash']}".strip(),
        "time": f"{_number(report['seconds'], 1)} s for {report['n']:,} documents, and "
        f"{_number(report['load_seconds'], 1)} s to load the model",
        "packages": packages,
        "machine": machine,
        "commit": report["commit"] or "not a checkout",
        "date": report["date"],
    }
    for name, value in rows.items():
        yield f"| {name} | {_cell(value)} |"
    yield ""
    yield "<details><summary>All settings</summary>"
    yield ""
    yield "| setting | value |"
    yield "|---|---|"
    for name, value in report["settings"].items():
        yield f"| {name} | {_cell(value)} |"
    yield ""
    yield "</details>"


def _name(figure: str) -> str:
    return _NAMES.get(figure, figure)


def _number(value: Any, digits: int = 3) -> str:
    return "" if value is None else f"{value:.{digits}f}"


def _interval(ends: Sequence[float | None]) -> str:
    low, high = ends
    return "" if low is None or high is None else f"{low:.3f} to {high:.3f}"


def _flat(text: str) -> str:
    """One line, whatever the text holds."""
    return re.sub(r"\s+", " ", "".join(c if c.isprintable() else " " for c in text)).strip()


def _code(text: str) -> str:
    return f"`{_flat(text).replace('`', chr(39))}`"


def _cell(value: Any) -> str:
    shown = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    return re.sub(r"([|<>`*_\[\]\\])", r"\\\1", _flat(shown))
