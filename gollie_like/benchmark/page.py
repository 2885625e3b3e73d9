"""The page of a report: what a person reads, as Markdown.

In: the report as a dictionary, the names of its pictures, its documents. Out: a page
whose first screen says what was measured, how well it went and how sure that is; then classes,
confusions, confidence and errors in context; at the end the settings that reproduce it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.benchmark.context import show_mistakes
from gollie_like.benchmark.published import find_published
from gollie_like.benchmark.wording import (
    flatten,
    name_figure,
    show_cell,
    show_code,
    show_interval,
    show_number,
)
from gollie_like.document import Document

__all__ = ["render_page"]

_FIGURES = (
    "f1",
    "precision",
    "recall",
    "accuracy",
    "macro_f1",
    "exact",
    "mcc",
    "spearman",
    "pearson",
)
_THINGS = {
    "entities": "mentions",
    "relations": "relations",
    "events": "arguments",
    "opinions": "opinions",
    "triples": "words of triples",
    "labels": "labels",
}


def render_page(
    report: Mapping[str, Any], pictures: Mapping[str, str], documents: Mapping[str, Document]
) -> str:
    """The whole page."""
    parts = [
        *_open(report),
        *_show_published(report),
        *_show_modes(report),
        *_show_failures(report),
        *_show_pictures(report, pictures),
        *show_mistakes(report, documents),
        *_close(report),
    ]
    return "\n".join(parts) + "\n"


def _open(report: Mapping[str, Any]) -> Iterator[str]:
    made = report["scores"][report["primary"]]
    headline, settings = made["headline"], report["settings"]
    figure, value = name_figure(headline), show_number(made[headline])
    yield f"# {report['task']}, {report['split']}: {figure} {value}"
    yield ""
    yield report["title"]
    yield ""
    view = "with its guidelines" if settings["guidelines"] else "**without guidelines**"
    view += ", **class names masked**" if settings["masked"] else ""
    drawn = "all" if settings["limit"] is None else f"drawn with seed {settings['seed']}"
    yield (
        f"{show_code(report['model'])} read {tell_amount(report['n'], 'document')} of the split "
        f"({drawn}) {view} and scored **{figure} {value}**, 95 % interval "
        f"{show_interval(made['interval'])}. What counts as right: {made['definition']}. It read "
        f"{show_number(report['documents_per_second'], 2)} documents a second."
    )
    yield ""
    told = _explain(report, made)
    if told:
        yield told
        yield ""
    if report.get("shown_in_training"):
        yield (
            f"The model was trained on {tell_amount(report['shown_in_training'], 'document')} of "
            "this set (of its training part, where it has one): **this is no zero-shot score**."
        )
        yield ""
    if report["mistakes"]:
        sorts = {(m["kind"], m["gold_class"], m["said_class"]): m for m in report["mistakes"]}
        common = sorted(sorts.values(), key=lambda m: -m["of_this_sort"])[:3]
        yield f"Commonest errors: {'; '.join(map(_tell_sort, common))}."
        yield ""


def _explain(report: Mapping[str, Any], made: Mapping[str, Any]) -> str:
    """The score in plain words: how many of a hundred are right."""
    if "accuracy" in made:
        told = f"Of 100 documents it answers {100 * made['accuracy']:.0f} rightly."
        most = report.get("majority")
        if most:
            told += (
                f" Answering {show_code(most['label'])} to all of them would be right "
                f"{100 * most['share']:.0f} times."
            )
        return told
    if "exact" in made:
        return f"Of 100 questions it answers {100 * made['exact']:.0f} in the very words."
    if "precision" not in made:
        return ""
    things = _THINGS.get(report["family"], "items")
    return (
        f"Of 100 {things} it gives, {100 * made['precision']:.0f} are right (precision); of 100 "
        f"that should be found, it finds {100 * made['recall']:.0f} (recall). F1 is the harmonic "
        "mean of the two, 1 at best."
    )


def _tell_sort(mistake: Mapping[str, Any]) -> str:
    gold, said = mistake["gold_class"], mistake["said_class"]
    told = {
        (True, True): f"{said} where {gold} stands" if gold != said else f"{gold}",
        (True, False): f"{gold}",
        (False, True): f"{said}",
    }.get((bool(gold), bool(said)), "output")
    return f"{flatten(told)}, {mistake['kind']} ({tell_amount(mistake['of_this_sort'], 'time')})"


def _show_published(report: Mapping[str, Any]) -> Iterator[str]:
    """Scores of other systems, where they were made in a comparable setting."""
    scores = find_published(report)
    if not scores:
        return
    yield "Published zero-shot scores, beside ours by the same rules:"
    yield ""
    yield "| system | F1 | ours | rules | source |"
    yield "|---|---:|---:|---|---|"
    for score in scores:
        ours = report["scores"][score.mode]["f1"]
        cells = (score.system, f"{score.value:.3f}", show_number(ours), score.mode, score.source)
        yield f"| {' | '.join(cells)} |"
    yield ""
    yield (
        f"Theirs are of the whole test part, ours of {tell_amount(report['n'], 'document')}; other "
        "guidelines, prompts and tokenization remain, so differences of a few points mean little."
    )
    yield ""


def _show_modes(report: Mapping[str, Any]) -> Iterator[str]:
    yield "## Scores by other rules"
    yield ""
    scores = report["scores"]
    figures = [name for name in _FIGURES if any(name in made for made in scores.values())]
    columns = " | ".join(map(name_figure, figures))
    yield f"| mode | {columns} | 95 % interval | a prediction is right if |"
    yield f"|---|{'---:|' * len(figures)}---|---|"
    for name, made in scores.items():
        bold = "**" if name == report["primary"] else ""
        row = [f"{bold}{show_number(made.get(figure))}{bold}" for figure in figures]
        interval = f"{show_interval(made['interval'])} ({name_figure(made['headline'])})"
        yield f"| {name} | {' | '.join(row)} | {interval} | {made['definition']} |"
    yield ""
    yield (
        "The modes are defined in `docs/scores.md`. The interval says how much the figure would "
        "move with other documents of the same kind."
    )
    yield ""
    yield from _show_seen(report["seen"])


def _show_seen(parts: Mapping[str, Any] | None) -> Iterator[str]:
    """Scores on classes whose names training had seen, with other guidelines, and on others."""
    if parts is None:
        return
    present = [part for part in ("seen", "unseen") if parts[part]["per_class"]]
    if len(present) < 2:
        which = "All" if present == ["seen"] else "None"
        yield f"{which} of these classes had been seen in training under their names."
        yield ""
        return
    yield "| classes whose names training | F1 | precision | recall | 95 % interval |"
    yield "|---|---:|---:|---:|---|"
    for part, words in (("seen", "had seen"), ("unseen", "had not seen")):
        made = parts[part]
        cells = " | ".join(show_number(made[name]) for name in ("f1", "precision", "recall"))
        yield f"| {words} | {cells} | {show_interval(made['interval'])} |"
    yield ""


def _show_failures(report: Mapping[str, Any]) -> Iterator[str]:
    yield "## What could not be used"
    yield ""
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
            best = {k: show_number(v) for k, v in report["confidence"]["best_threshold"].items()}
            yield (
                f"Keeping only what is at least {best['threshold']} sure would give F1 "
                f"{best['f1']} here (precision {best['precision']}, recall {best['recall']}). "
                "Choose such a threshold on development data and report it on other data. The "
                "curve counts what is right in every respect."
            )
            yield ""


def _close(report: Mapping[str, Any]) -> Iterator[str]:
    yield "## How it was made"
    yield ""
    yield f"    {flatten(report['command'])}"
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
        "time": f"{show_number(report['seconds'], 1)} s for "
        f"{tell_amount(report['n'], 'document')}, and "
        f"{show_number(report['load_seconds'], 1)} s to load the model",
        "packages": packages,
        "machine": machine,
        "commit": report["commit"] or "not a checkout",
        "date": report["date"],
    }
    for name, value in rows.items():
        yield f"| {name} | {show_cell(value)} |"
    yield ""
    yield "<details><summary>All settings</summary>"
    yield ""
    yield "| setting | value |"
    yield "|---|---|"
    for name, value in report["settings"].items():
        yield f"| {name} | {show_cell(value)} |"
    yield ""
    yield "</details>"
