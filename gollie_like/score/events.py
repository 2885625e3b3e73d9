"""Events and templates: triggers, and arguments inside events that belong together.

In: gold and predicted mentions of each document. Out: `Scores`, by class and, for arguments, by
role. An argument counts only inside its event: gold and predicted events are paired one to one
first. Pairs are of one class and chosen so that the number of shared arguments is as large as can
be (a shared trigger breaks ties): the order of events never matters, and a wrong trigger does not
make good arguments wrong. Mode ``attached-argument`` demands the trigger as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from gollie_like.document import Mention
from gollie_like.errors import UsageError
from gollie_like.score.counts import Counts, Tally
from gollie_like.score.pairing import pair_best, pair_equal
from gollie_like.score.reading import Argument, By, read_arguments, read_key
from gollie_like.score.runs import (
    Mentions,
    add_unparsed,
    check_runs,
    check_texts,
    measure_rates,
    select,
)
from gollie_like.score.scores import Scores
from gollie_like.spec import Schema

__all__ = ["EVENT_MODES", "EventMode", "score_events"]

EventMode = Literal[
    "trigger-identification",
    "trigger",
    "argument-identification",
    "argument",
    "attached-argument",
    "gollie-trigger",
    "gollie-argument",
]

EVENT_MODES: Mapping[str, str] = {
    "trigger-identification": "same trigger, whatever the class",
    "trigger": "same class and trigger",
    "argument-identification": "same argument in paired events, whatever its role",
    "argument": "same argument and role in paired events of one class",
    "attached-argument": "same argument and role in paired events of one class and trigger",
    "gollie-trigger": "as GoLLIE: invented predictions dropped, then class and lower-cased trigger",
    "gollie-argument": "as GoLLIE: role and string, in the first event of equal class and trigger",
}
"""What each mode counts as right, in a line."""

_Value = tuple[str, Hashable]  # role and identity of an argument


@dataclass(frozen=True, slots=True)
class _Event:
    """An event as a mode sees it; values without a place are counted and equal nothing."""

    label: str
    trigger: Hashable | None
    roles: Counter[str]
    values: Counter[_Value]


def score_events(
    gold: Sequence[Mentions],
    predicted: Sequence[Mentions],
    *,
    mode: EventMode = "argument",
    by: By = "offsets",
    schema: Schema | None = None,
    texts: Sequence[str] | None = None,
    unparsed: Sequence[int] | None = None,
    classes: Collection[str] | None = None,
) -> Scores:
    """The score of events, or of templates, whose query stands for the trigger.

    Triggers and arguments are equal by offsets, or by their characters with ``by="strings"``;
    choices, numbers and flags are arguments too and are equal by value; free text is not scored.
    Unparsed items count as one prediction each. The modes ``gollie-...`` compare strings and need
    ``texts``; unparsed items cost nothing there.
    """
    if mode not in get_args(EventMode):
        raise UsageError(f"Events have no mode {mode!r}; choose one of {', '.join(EVENT_MODES)}.")
    lost = check_runs(gold, predicted, unparsed)
    as_gollie = mode.startswith("gollie")
    read = check_texts(texts, mode, len(gold)) if as_gollie else [""] * len(gold)
    golden = [select(mentions, "events", classes) for mentions in gold]
    said = [select(mentions, "events", classes) for mentions in predicted]
    by_class: list[dict[str, Counts]] = []
    by_role: list[dict[str, Counts]] = []
    for one, two, text, missing in zip(golden, said, read, lost, strict=True):
        counts, roles = _count(one, two, mode=mode, by=by, schema=schema, text=text)
        by_class.append(counts if as_gollie else add_unparsed(counts, missing))
        by_role.append(roles)
    return Scores(
        family="events",
        mode=mode if as_gollie or by == "offsets" else f"{mode}, by strings",
        definition=EVENT_MODES[mode],
        figures=Tally(tuple(by_class), tuple(by_role)),
        rates=measure_rates(golden, said, lost),
    )


def _count(
    gold: Mentions,
    predicted: Mentions,
    *,
    mode: EventMode,
    by: By,
    schema: Schema | None,
    text: str,
) -> tuple[dict[str, Counts], dict[str, Counts]]:
    """The counts of a document by class and by role."""
    golden = [_read_event(mention, mode, by, schema) for mention in gold]
    said = [_read_event(mention, mode, by, schema) for mention in predicted]
    if mode.startswith("gollie"):
        said = _drop_invented(predicted, said, text, schema)
    if "trigger" in mode:
        return _count_triggers(golden, said, mode), {}
    return _count_arguments(golden, said, mode)


def _read_event(mention: Mention, mode: EventMode, by: By, schema: Schema | None) -> _Event:
    as_gollie = mode.startswith("gollie")
    key = read_key(mention, schema)
    trigger = None if key is None else key.identify("strings" if as_gollie else by)
    if as_gollie:
        trigger = str(trigger or "").lower()  # there two events without a trigger are equal
    arguments = read_arguments(mention, schema)
    return _make_event(mention.label, trigger, arguments, "strings" if as_gollie else by, mode)


def _make_event(
    label: str, trigger: Hashable | None, arguments: Sequence[Argument], by: By, mode: EventMode
) -> _Event:
    values: Counter[_Value] = Counter()
    for argument in arguments:
        identity = argument.identify(by)
        if identity is not None:
            role = "" if mode == "argument-identification" else argument.role
            values[role, identity] += 1
    return _Event(label, trigger, Counter(a.role for a in arguments), values)


def _drop_invented(
    mentions: Mentions, events: Sequence[_Event], text: str, schema: Schema | None
) -> list[_Event]:
    """GoLLIE's filter: events and arguments the text does not contain, or not so often."""
    lowered = text.lower()
    seen: Counter[Hashable] = Counter()
    kept = []
    for mention, event in zip(mentions, events, strict=True):
        trigger = event.trigger
        if isinstance(trigger, str) and trigger:
            if trigger not in lowered:
                continue
            seen[trigger] += 1
            if seen[trigger] > lowered.count(trigger):
                continue
        arguments = [
            argument
            for argument in read_arguments(mention, schema)
            if argument.closed or argument.place.surface.lower() in lowered
        ]
        kept.append(_make_event(event.label, trigger, arguments, "strings", "gollie-argument"))
    return kept


def _count_triggers(
    gold: Sequence[_Event], predicted: Sequence[_Event], mode: EventMode
) -> dict[str, Counts]:
    pairs = pair_equal(
        [_identify_trigger(event) for event in gold],
        [_identify_trigger(event) for event in predicted],
    )
    if mode == "trigger-identification":
        # Those of one class were paired first; now whoever is left over at the same trigger.
        taken_gold, taken_said = {g for g, _ in pairs}, {p for _, p in pairs}
        pairs += pair_equal(
            [None if i in taken_gold else event.trigger for i, event in enumerate(gold)],
            [None if i in taken_said else event.trigger for i, event in enumerate(predicted)],
        )
    found = Counter(gold[index].label for index, _ in pairs)
    right = Counter(predicted[index].label for _, index in pairs)
    has, says = Counter(e.label for e in gold), Counter(e.label for e in predicted)
    return {
        name: Counts(says[name], has[name], right[name], found[name])
        for name in sorted({*has, *says})
    }


def _identify_trigger(event: _Event) -> Hashable | None:
    return None if event.trigger is None else (event.label, event.trigger)


def _count_arguments(
    gold: Sequence[_Event], predicted: Sequence[_Event], mode: EventMode
) -> tuple[dict[str, Counts], dict[str, Counts]]:
    if mode == "gollie-argument":
        pairs = pair_equal([*map(_identify_trigger, gold)], [*map(_identify_trigger, predicted)])
    else:
        pairs = pair_best(_credit_pairs(gold, predicted, attached=mode == "attached-argument"))
    by_class: dict[str, Counts] = {}
    by_role: dict[str, Counts] = {}

    def add(label: str, role: str, counts: Counts) -> None:
        by_class[label] = by_class.get(label, Counts()) + counts
        if mode != "argument-identification":
            name = f"{label}.{role}"
            by_role[name] = by_role.get(name, Counts()) + counts

    for event in gold:
        for role, number in event.roles.items():
            add(event.label, role, Counts(gold=number))
    for event in predicted:
        for role, number in event.roles.items():
            add(event.label, role, Counts(predicted=number))
    for one, two in pairs:
        for (role, _), number in (gold[one].values & predicted[two].values).items():
            add(gold[one].label, role, Counts(right=number, found=number))
    return by_class, by_role


def _credit_pairs(
    gold: Sequence[_Event], predicted: Sequence[_Event], *, attached: bool
) -> dict[tuple[int, int], float]:
    """What pairing two events would earn: shared arguments first, a shared trigger for ties."""
    many = 1 + min(len(gold), len(predicted))
    by_label: dict[str, list[int]] = {}
    for two, event in enumerate(predicted):
        by_label.setdefault(event.label, []).append(two)
    credit: dict[tuple[int, int], float] = {}
    for one, golden in enumerate(gold):
        for two in by_label.get(golden.label, ()):
            said = predicted[two]
            same_trigger = golden.trigger is not None and golden.trigger == said.trigger
            if attached and not same_trigger:
                continue
            credit[one, two] = many * sum((golden.values & said.values).values()) + same_trigger
    return credit
