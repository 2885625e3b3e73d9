"""The page of a report: what a person reads, as Markdown.

In: the report as a dictionary, the names of its pictures. Out: a page whose first lines say how
fast it was and against what; then the figures of each engine, what they mean, how cost grows, and
at the end all that the figures depend on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["render_page", "render_table"]

_AGAINST = {
    "generate": "transformers `generate` without a grammar",
    "masked": "`generate` under the same grammar",
    "xgrammar": "`generate` with xgrammar",
    "llama.cpp": "llama.cpp",
}
_COLUMNS = (
    "| engine | documents | documents/s | tokens/s | passes a document | tokens a pass | forced "
    "| drafts accepted | memory | first result | same answers | cut off | ours is |",
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
)
_MEANING = """\
Documents/s are medians of all rounds. Tokens/s are tokens of answers; passes are runs through the
model's layers, and tokens a pass all tokens in them, padding included. Forced tokens are those of
the answers that the grammar left no choice about; drafts accepted are guesses that the model
confirmed. Memory is how far it rose above what stood before the engine began; for llama.cpp that
includes its own copy of the weights. The first result is counted from the start, the reading of the
guidelines included. Same answers: equal to those of our engine, character by character. Cut off:
answers that reached the limit of tokens. For llama.cpp with several slots, passes are counted for
each document by itself."""


def render_page(report: Mapping[str, Any], pictures: Mapping[str, str]) -> str:
    """The whole page."""
    parts = [*_open(report), *_show_engines(report, pictures)]
    parts += [*_show_growth(report, pictures), *_close(report)]
    return "\n".join(parts) + "\n"


def render_table(report: Mapping[str, Any]) -> str:
    """The engines as a table for a terminal."""
    head = ("engine", "docs/s", "tok/s", "passes", "tok/pass", "MiB", "first", "same", "ours is")
    rows = [head]
    for row in sorted(report["engines"], key=lambda row: row["documents_per_second"]):
        rows.append(
            (
                row["key"],
                f"{row['documents_per_second']:.3g}",
                f"{row['tokens_per_second']:.3g}",
                f"{row['passes_per_document']:.3g}",
                f"{row['tokens_per_pass']:.3g}",
                _mebibytes(row["memory"]),
                f"{row['first_seconds']:.2f} s",
                _percent(row["equal_share"]),
                _times(row["ours_is_faster"]),
            )
        )
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for cells in rows:
        first = cells[0].ljust(widths[0])
        others = [cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True)]
        lines.append("  ".join([first, *others]).rstrip())
    return "\n".join(lines)


def _open(report: Mapping[str, Any]) -> Iterator[str]:
    yield f"# Speed: {report['model']}, {report['device']}"
    yield ""
    best = next((row for row in report["engines"] if row["key"] == "ours"), None)
    if best is not None:
        yield (
            f"**{best['documents_per_second']:.3g} documents a second**: {report['documents']:,} "
            f"documents of `{report['schema']}` ({report['classes']} classes, a prefix of "
            f"{report['prefix_tokens']:,} tokens, {report['prompt_tokens']:.0f} tokens of prompt "
            f"and {report['answer_tokens']:.0f} of answer a document), "
            f"threads: {report['threads']}, interleaved rounds: {report['rounds']}."
        )
        yield ""
    for group, words in _AGAINST.items():
        if group in report["ratios"]:
            yield f"* **{report['ratios'][group]:.3g} times** as fast as {words} at its best"
        elif group in report["skipped"]:
            yield f"* not compared with {words}: {report['skipped'][group]}"
    if "floor" in report["ratios"]:
        yield f"* **{report['ratios']['floor']:.3g} times** the floor, which only reads the tokens"
    yield ""


def _show_engines(report: Mapping[str, Any], pictures: Mapping[str, str]) -> Iterator[str]:
    if "engines" in pictures:
        yield f"![Documents a second by engine]({pictures['engines']})"
        yield ""
    yield from _COLUMNS
    for row in report["engines"]:
        cells = (
            f"{row['title']} (`{row['key']}`)",
            f"{row['documents']:,}",
            f"{row['documents_per_second']:.3g}",
            f"{row['tokens_per_second']:.3g}",
            f"{row['passes_per_document']:.3g}",
            f"{row['tokens_per_pass']:.3g}",
            _percent(row["forced_share"]),
            _percent(row["accepted_share"]),
            _mebibytes(row["memory"], unit=True),
            f"{row['first_seconds']:.2f} s",
            _percent(row["equal_share"]),
            f"{row['incomplete']:,}",
            _times(row["ours_is_faster"]),
        )
        yield f"| {' | '.join(cells)} |"
    yield ""
    yield _MEANING
    if report["baseline_limit"] is not None:
        yield (
            "Of the documents, the slower engines read only the first "
            f"{report['baseline_limit']:,}, and their figures are for these."
        )
    if report["closed_for_repeats"]:
        yield (
            f"In {report['closed_for_repeats']:,} documents our engine closed the list because an "
            "item came back too often; the others go on there."
        )
    yield ""
    for group, rates in report["sizes_tried"].items():
        tried = ", ".join(f"{size}: {rate:.3g}" for size, rate in rates.items())
        yield f"Sizes tried for `{group}`, in documents/s: {tried}."
    yield ""


def _show_growth(report: Mapping[str, Any], pictures: Mapping[str, str]) -> Iterator[str]:
    if not report["growth"]:
        return
    yield "## How cost grows"
    yield ""
    if "growth" in pictures:
        yield f"![Seconds a document]({pictures['growth']})"
        yield ""
    for name, points in report["growth"].items():
        yield (
            f"| {name} | documents | prefix tokens | prompt tokens | answer tokens | documents/s "
            "| floor, documents/s | passes a document | tokens a pass | memory |"
        )
        yield f"|{'---:|' * 10}"
        for point in points:
            yield (
                f"| {point['size']:,} | {point['documents']:,} | {point['prefix_tokens']:,} "
                f"| {point['prompt_tokens']:.0f} | {point['written']:.0f} "
                f"| {point['documents_per_second']:.3g} "
                f"| {point['floor_documents_per_second']:.3g} "
                f"| {point['passes_per_document']:.3g} | {point['tokens_per_pass']:.3g} "
                f"| {_mebibytes(point['memory'], unit=True)} |"
            )
        yield ""


def _close(report: Mapping[str, Any]) -> Iterator[str]:
    yield "## How it was made"
    yield ""
    yield f"    {' '.join(report['command'].split())}"
    yield ""
    yield "| | |"
    yield "|---|---|"
    rows = {
        "model": f"{report['model']} {report['model_hash']}",
        "packages": ", ".join(f"{name} {held}" for name, held in report["packages"].items()),
        "machine": ", ".join(f"{name} {held}" for name, held in report["machine"].items()),
        "threads": report["threads"],
        "settings": ", ".join(f"{name} {held}" for name, held in report["settings"].items()),
        "commit": report["commit"] or "not a checkout",
        "date": report["date"],
    }
    for name, value in rows.items():
        yield f"| {name} | {str(value).replace('|', chr(92) + '|')} |"


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


def _times(ratio: float | None) -> str:
    return "" if ratio is None else f"{ratio:.3g} x"


def _mebibytes(count: int | None, *, unit: bool = False) -> str:
    return "" if count is None else f"{count / 2**20:,.0f}{' MiB' if unit else ''}"
