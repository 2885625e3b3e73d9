"""The round trip: does gold come back if a model says it exactly?

In: a benchmark and its gold. Out: the share of gold instances that come back, and every exception
with its reason. The gold of a document is printed as code, the grammar and the guard against
repeats are run over it, the evaluator reads it back, grounding looks for it in the text, and the
instances and their offsets are compared with those of the data. What does not come back is a limit
on every score: no answer could be right there.

=================  ==============================================================================
reason             what it means
=================  ==============================================================================
inside-word        a value begins or ends inside a word: the grammar refuses it, by design
not-in-text        a value does not stand in the text as the data has it
spaces             a value begins or ends with white space
refused            the grammar refuses it for any other reason
repeated           it stands there more often than its words occur in the text
cardinality        the task asks for another number of instances
changed            the evaluator reads another instance, or none
other-place        grounding takes another occurrence of the same words
not-found          grounding does not find the words where the data has them
=================  ==============================================================================
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gollie_like.accept import accepts
from gollie_like.amount import tell_amount
from gollie_like.document import Mention, Span
from gollie_like.evaluate import evaluate
from gollie_like.gold.documents import GoldDocument, GoldSet
from gollie_like.gold.tasks import BenchmarkTask
from gollie_like.grammar import Grammar, build_grammar
from gollie_like.ground import locate
from gollie_like.prompt import print_code
from gollie_like.task import Task

__all__ = ["Lapse", "RoundTrip", "check_round_trip"]


@dataclass(frozen=True)
class Lapse:
    """A gold instance that does not come back, and why."""

    reason: str
    document: str
    instance: str
    detail: str


@dataclass(frozen=True)
class RoundTrip:
    """How much of the gold of a split comes back.

    ``said`` counts the instances that can be said: accepted by the grammar and read back as they
    were; ``exact`` those that have their offsets again as well.
    """

    name: str
    families: tuple[str, ...]
    split: str
    documents: int
    whole: int
    instances: int
    said: int
    exact: int
    lapses: tuple[Lapse, ...]

    @property
    def accepted(self) -> int:
        """How many instances the grammar and the guard let pass."""
        return self.said + self.reasons()["changed"]

    @property
    def accepted_share(self) -> float:
        """The share of instances that the grammar lets pass; 1 if there are none."""
        return self.accepted / self.instances if self.instances else 1.0

    @property
    def said_share(self) -> float:
        """The share of instances that can be said; 1 if there are none."""
        return self.said / self.instances if self.instances else 1.0

    @property
    def exact_share(self) -> float:
        """The share of instances that come back with their offsets; 1 if there are none."""
        return self.exact / self.instances if self.instances else 1.0

    def reasons(self) -> Counter[str]:
        """How often each reason occurs."""
        return Counter(lapse.reason for lapse in self.lapses)

    def __str__(self) -> str:
        lines = [
            f"{self.name}/{self.split}: of {tell_amount(self.instances, 'instance')}, "
            f"{self.exact:,} exactly as before ({self.exact_share:.2%}), {self.said:,} apart from "
            f"offsets ({self.said_share:.2%}); of {tell_amount(self.documents, 'document')}, "
            f"{self.whole:,} whole"
        ]
        for reason, count in self.reasons().most_common():
            lines.append(f"  {reason}: {count:,}")
            shown = [lapse for lapse in self.lapses if lapse.reason == reason][:3]
            lines += [f"    {x.document}: {x.instance}: {x.detail}" for x in shown]
        return "\n".join(lines)


def check_round_trip(benchmark: BenchmarkTask, gold: GoldSet) -> RoundTrip:
    """Send the gold of every document through the corridor and back."""
    lapses: list[Lapse] = []
    whole = instances = said = exact = 0
    for item in gold.documents:
        found = _check(benchmark.task, item)
        lapses += found
        lost = sum(lapse.reason not in ("other-place", "not-found") for lapse in found)
        instances += len(item.gold)
        said += len(item.gold) - lost
        exact += len(item.gold) - len(found)
        whole += not found
    return RoundTrip(
        benchmark.name,
        benchmark.families,
        gold.split,
        len(gold),
        whole,
        instances,
        said,
        exact,
        tuple(lapses),
    )


def _check(task: Task, item: GoldDocument) -> list[Lapse]:
    """The instances of a document that do not come back."""
    text, identifier = item.document.text, item.document.id
    grammar = build_grammar(task, text)
    kept, faults = _find_sayable(task, grammar, item.gold, text)
    evaluation = evaluate(f" {print_code([m.instance for m in kept])}", task)
    if len(evaluation.items) != len(kept):
        message = "; ".join(map(str, evaluation.problems[:2])) or "another number of instances"
        faults += [(mention, "changed", message) for mention in kept]
        kept = []
    mentions = locate(evaluation.items, text, task.schema) if kept else ()
    for mention, read in zip(kept, mentions, strict=True):
        if read.instance != mention.instance or type(read.instance) is not type(mention.instance):
            faults.append((mention, "changed", f"read as {read.instance!r}"))
        else:
            faults += [(mention, *fault) for fault in _compare_places(mention, read, text)][:1]
    return [Lapse(reason, identifier, _clip(repr(m.instance)), why) for m, reason, why in faults]


_Fault = tuple[Mention, str, str]


def _find_sayable(
    task: Task, grammar: Grammar, gold: Sequence[Mention], text: str
) -> tuple[list[Mention], list[_Fault]]:
    """The instances that the grammar and the guard let pass, in order, and what ails the rest."""
    kept, faults = list(gold), []
    if not _accepts(grammar, kept):
        alone = [m for m in kept if not _accepts(grammar, [m])]
        faults += [(m, *_explain_refusal(m, text)) for m in alone]
        kept = [m for m in kept if not any(m is other for other in alone)]
        if not _accepts(grammar, kept):
            why = (
                f"{tell_amount(len(kept), 'instance')} where the task asks for {task.cardinality!r}"
            )
            faults += [(m, "cardinality", why) for m in kept]
            return [], faults
    while True:
        code = f" {print_code([m.instance for m in kept])}"
        place = grammar.watch().check(code)
        if place is None:
            return kept, faults
        # Every instance stands on a line of its own, behind the line that opens the list.
        taken = kept.pop(code.count("\n", 0, place) - 1)
        faults.append((taken, "repeated", "its words do not occur so often"))


def _accepts(grammar: Grammar, mentions: Sequence[Mention]) -> bool:
    # Nothing at all is nobody's fault, even where the task asks for something.
    code = f" {print_code([m.instance for m in mentions])}"
    return not mentions or accepts(grammar, code)


def _explain_refusal(mention: Mention, text: str) -> tuple[str, str]:
    values = list(_values(mention))
    for path, span, words in values:
        if span is None:
            return "not-in-text", f"{path} {words!r} has no place in the text"
    for path, span, words in values:
        if words != words.strip():
            return "spaces", f"{path} is {words!r}"
        if span is not None and _cuts_word(span, text):
            context = text[max(0, span.start - 12) : span.end + 12]
            return "inside-word", f"{path} {words!r} in {context!r}"
    return "refused", "the grammar has no such instance"


def _values(mention: Mention) -> Iterator[tuple[str, Span | None, str]]:
    for path, spans in mention.spans.items():
        words = _read(mention.instance, path)
        listed = words if isinstance(words, (list, tuple)) else [words]
        for span, word in zip(spans, listed, strict=False):
            yield path, span, str(word)


def _read(value: object, path: str) -> object:
    """The value at a path such as ``launcher.name`` or ``stages[0].name``."""
    for step in path.replace("[", ".[").split("."):
        if step.startswith("["):
            value = value[int(step[1:-1])] if isinstance(value, (list, tuple)) else None
        else:
            value = getattr(value, step, None)
    return value


def _cuts_word(span: Span, text: str) -> bool:
    before = text[span.start - 1 : span.start + 1] if span.start else ""
    after = text[span.end - 1 : span.end + 1]
    return any(len(pair) == 2 and all(map(_is_inner, pair)) for pair in (before, after))


def _is_inner(character: str) -> bool:
    return character.isalnum() or character in "_'’"


def _compare_places(gold: Mention, read: Mention, text: str) -> Iterator[tuple[str, str]]:
    for path, spans in gold.spans.items():
        found = read.spans.get(path, ())
        for number, span in enumerate(spans):
            if span is None:
                continue
            place = found[number] if number < len(found) else None
            if place is None:
                yield "not-found", f"{path} {span.of(text)!r} was not found"
            elif place != span:
                where = f"[{place.start}, {place.end}] instead of [{span.start}, {span.end}]"
                yield "other-place", f"{path} {span.of(text)!r} was found at {where}"


def _clip(shown: str) -> str:
    return shown if len(shown) <= 120 else f"{shown[:117]}..."
