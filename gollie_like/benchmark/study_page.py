"""The page and the picture of a study of guidelines.

In: a study as `study.build_study` makes it. Out: Markdown whose first screen says what guidelines
and names are worth, and an SVG of the effects with their intervals.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.benchmark.study import EFFECTS, VIEWS
from gollie_like.benchmark.wording import name_figure, show_code, show_interval, show_number
from gollie_like.drawing import (
    BLUE,
    GRAY,
    INK,
    ORANGE,
    clip,
    draw_line,
    draw_page,
    draw_rule,
    draw_text,
    measure,
)

__all__ = ["draw_study", "render_study"]

_SHOWN = {
    "full": "guidelines and names",
    "names": "names alone",
    "masked": "guidelines, names masked",
    "bare": "neither",
}
_TOLD = {
    "guidelines": "guidelines, when names are shown",
    "guidelines, names masked": "guidelines, when names are masked",
    "names": "names, when guidelines are shown",
    "names, no guidelines": "names, when there are no guidelines",
}
_SCALE, _STEP, _TOP = 360, 26, 62
_REACHES = (0.04, 0.1, 0.2, 0.4, 0.6, 1.0)


def render_study(study: Mapping[str, Any], *, picture: str, links: Mapping[str, str]) -> str:
    """The page; ``links`` has the page of each ``task/view``."""
    parts = [
        *_open(study, picture),
        *_show_effects(study),
        *_show_scores(study, links),
        *_close(study),
    ]
    return "\n".join(parts) + "\n"


def _open(study: Mapping[str, Any], picture: str) -> Iterator[str]:
    tasks = study["tasks"]
    documents = sum(task["n"] for task in tasks)
    yield "# What guidelines and class names are worth"
    yield ""
    yield (
        f"{show_code(study['model'])} read {tell_amount(documents, 'document')} of "
        f"{tell_amount(len(tasks), 'task')}, each four times: with its guidelines "
        "(docstrings and field comments) and class names, without guidelines, with its classes "
        "called LABEL_1, LABEL_2 and so on, and with neither. Everything else was the same."
    )
    yield ""
    for name in EFFECTS:
        effect = study["mean"][name]
        yield f"* **{_TOLD[name]}**: {_tell(effect)} on average{_judge(effect)}."
    yield ""
    yield f"![How much guidelines raise the score of each task]({picture})"
    yield ""


def _show_effects(study: Mapping[str, Any]) -> Iterator[str]:
    yield "## Effects by task"
    yield ""
    yield f"| task | figure | {' | '.join(_TOLD.values())} |"
    yield f"|---|---|{'---|' * len(EFFECTS)}"
    for task in study["tasks"]:
        cells = [f"{_tell(task['effects'][n])}, p {_p(task['effects'][n]['p'])}" for n in EFFECTS]
        figure = f"{name_figure(task['headline'])} ({task['mode']})"
        yield f"| {task['task']} | {figure} | {' | '.join(cells)} |"
    means = [_tell(study["mean"][name]) for name in EFFECTS]
    yield f"| **mean** | | {' | '.join(means)} |"
    yield ""
    yield (
        "Each effect is the difference of two runs over the same documents, with the interval of "
        "a paired bootstrap over documents (95 %) and the p-value of an approximate "
        "randomization test, not corrected for the number of tests. The mean weighs tasks "
        "alike; its interval takes the tasks as given."
    )
    yield ""


def _show_scores(study: Mapping[str, Any], links: Mapping[str, str]) -> Iterator[str]:
    yield "## Scores by view"
    yield ""
    yield f"| task | split | documents | {' | '.join(_SHOWN[view] for view in VIEWS)} |"
    yield f"|---|---|---:|{'---|' * len(VIEWS)}"
    for task in study["tasks"]:
        cells = []
        for view in VIEWS:
            held = task["views"][view]
            shown = f"{show_number(held['value'])} ({show_interval(held['interval'])})"
            link = links.get(f"{task['task']}/{view}")
            cells.append(f"[{shown}]({link})" if link else shown)
        yield f"| {task['task']} | {task['split']} | {task['n']:,} | {' | '.join(cells)} |"
    yield ""
    yield "What it costs to read guidelines:"
    yield ""
    yield (
        "| task | characters of the prompt with guidelines | without | documents/s with | without "
        "| unreadable with | without |"
    )
    yield f"|---|{'---:|' * 6}"
    for task in study["tasks"]:
        pair = [task["views"]["full"], task["views"]["names"]]
        cells = [show_number(held["prompt_characters"], 0) for held in pair]
        cells += [show_number(held["documents_per_second"], 2) for held in pair]
        cells += [f"{held['rates']['unparsed']:.1%}" for held in pair]
        yield f"| {task['task']} | {' | '.join(cells)} |"
    yield ""


def _close(study: Mapping[str, Any]) -> Iterator[str]:
    yield "## How it was made"
    yield ""
    yield "Every run of the study was made as this one, with `--no-guidelines` and `--mask-names`:"
    yield ""
    for task in study["tasks"]:
        yield f"    {task['command']}"
    yield ""
    machine = ", ".join(f"{name} {value}" for name, value in study["machine"].items())
    yield f"Model {study['model']} {study['model_hash']}; {machine}; {study['date']}."


def _tell(effect: Mapping[str, Any]) -> str:
    return f"{effect['difference']:+.3f} [{effect['low']:+.3f}, {effect['high']:+.3f}]"


def _judge(effect: Mapping[str, Any]) -> str:
    return "" if effect["low"] > 0 or effect["high"] < 0 else ", which may be chance"


def _p(value: float) -> str:
    return "< 0.001" if value < 0.001 else f"{value:.3f}"


def draw_study(study: Mapping[str, Any]) -> str:
    """The effects of guidelines by task: dots with intervals, above and below the line of 0."""
    shown = [("guidelines", BLUE), ("guidelines, names masked", ORANGE)]
    rows = [(task["task"], task["effects"]) for task in study["tasks"]]
    rows.append(("mean", study["mean"]))
    ends = [abs(e[name][k]) for _, e in rows for name, _ in shown for k in ("low", "high")]
    reach = next((step for step in _REACHES if step >= max(ends)), 1.0)
    gutter = 24 + measure(name for name, _ in rows)
    bottom = _TOP + _STEP * len(rows)
    parts = [
        draw_text(16, 24, "How much guidelines raise the score", size=15, weight=600),
        draw_text(gutter, 46, "● names shown", fill=BLUE),
        draw_text(gutter + 130, 46, "● names masked", fill=ORANGE),
    ]
    for share in (-1.0, -0.5, 0.0, 0.5, 1.0):
        x = _place(share * reach, reach, gutter)
        parts.append(draw_rule(x, _TOP, x, bottom))
        label = f"{share * reach:+.3g}" if share else "0"
        parts.append(draw_text(x, bottom + 16, label, anchor="middle"))
    middle = _place(0.0, reach, gutter)
    parts.append(draw_line([(middle, _TOP), (middle, bottom)], GRAY))
    for number, (name, effects) in enumerate(rows):
        y = _TOP + _STEP * number + _STEP / 2
        parts.append(draw_text(gutter - 8, y + 4, clip(name), anchor="end", fill=INK))
        parts += _draw_row(effects, shown, y, reach, gutter)
    return draw_page(gutter + _SCALE + 40, bottom + 30, parts, "Effects of guidelines")


def _draw_row(
    effects: Mapping[str, Any],
    shown: Sequence[tuple[str, str]],
    y: float,
    reach: float,
    gutter: float,
) -> Iterator[str]:
    for shift, (name, color) in zip((-5, 5), shown, strict=True):
        effect = effects[name]
        ends = [(_place(effect[key], reach, gutter), y + shift) for key in ("low", "high")]
        yield draw_line(ends, color)
        x = _place(effect["difference"], reach, gutter)
        yield f"<circle cx='{x:.1f}' cy='{y + shift:.1f}' r='4' fill='{color}'/>"


def _place(value: float, reach: float, gutter: float) -> float:
    return gutter + _SCALE / 2 + value / reach * _SCALE / 2
