"""All engines over the same documents, in interleaved rounds.

In: a subject, a material, a plan. Out: the trials of each engine. Engines take turns in every
round, in another order each time, so that whatever else the machine does meets all of them. Batch
sizes are tried once, on a few documents, and the fastest of each group takes part in the rounds.
Slow engines may read the first documents only. Before anything counts, every engine has read two
documents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from statistics import median

from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.ragged.engine import Settings
from gollie_like.errors import BackendError, UsageError
from gollie_like.speed.generate import Generate, Masking, llguidance_masking, xgrammar_masking
from gollie_like.speed.llama import LlamaCpp, is_installed
from gollie_like.speed.memory import Meter
from gollie_like.speed.merged import find_gguf
from gollie_like.speed.ours import Floor, Ours, answer_all
from gollie_like.speed.subject import Material, Subject
from gollie_like.speed.trial import Engine, Trial, run_trial

__all__ = ["GROUPS", "Measured", "Plan", "Result", "measure"]

GROUPS = ("generate", "masked", "xgrammar", "llama.cpp", "ours", "floor")
"""The kinds of engines."""

_SLOW = frozenset({"generate", "masked", "xgrammar", "llama.cpp"})
_FLOOR_SIZES = (256, 512, 1024)
_TITLES = {
    "generate": "transformers generate, no grammar",
    "masked": "transformers generate, the same grammar as masks",
    "xgrammar": "transformers generate, xgrammar",
}

Progress = Callable[[str], None]
"""Told what is being done."""


@dataclass(frozen=True)
class Plan:
    """What to measure: see ``gollie-like speed --help``."""

    groups: tuple[str, ...] = GROUPS
    rounds: int = 3
    sizes: tuple[int, ...] = (4, 8, 16)
    baseline_limit: int | None = None

    def __post_init__(self) -> None:
        unknown = [name for name in self.groups if name not in GROUPS]
        if unknown:
            raise UsageError(f"there is no engine {unknown[0]!r}; there are {', '.join(GROUPS)}")
        if "floor" in self.groups and "ours" not in self.groups:
            raise UsageError("the floor reads what our engine writes: measure `ours` as well")


@dataclass
class Result:
    """The trials of one engine, and what is the same in all of them."""

    engine: Engine
    material: Material
    trials: list[Trial] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Documents per second, the median of all rounds."""
        return median(trial.rate for trial in self.trials)

    @property
    def typical(self) -> Trial:
        """The trial in the middle, by its time."""
        ordered = sorted(self.trials, key=lambda trial: trial.seconds)
        return ordered[(len(ordered) - 1) // 2]


@dataclass(frozen=True)
class Measured:
    """What came of a plan.

    ``tried`` are documents per second by batch size, ``skipped`` tells why an engine was left out,
    ``answers`` are those of our engine, all documents.
    """

    results: tuple[Result, ...]
    tried: dict[str, dict[int, float]]
    skipped: dict[str, str]
    answers: tuple[Completion, ...]

    @property
    def ours(self) -> Result | None:
        """Our engine as it comes, which is what the others are compared with."""
        return next((held for held in self.results if held.engine.key == "ours"), None)

    def best(self, group: str) -> Result | None:
        """The fastest engine of a group."""
        found = [result for result in self.results if result.engine.group == group]
        return max(found, key=lambda result: result.rate, default=None)


def measure(
    subject: Subject, material: Material, plan: Plan, *, progress: Progress = lambda _: None
) -> Measured:
    """Run all engines of a plan."""
    progress("our engine reads everything once, as a standard for the others")
    answers = answer_all(subject, material)
    if failed := next((done for done in answers if done.finish == "error"), None):
        raise BackendError(f"A document could not be read: {failed.message}")
    few = material.first(plan.baseline_limit)
    tried: dict[str, dict[int, float]] = {}
    skipped: dict[str, str] = {}
    engines: list[Engine] = []
    for group in plan.groups:
        made = _make(group, subject, material, plan, answers)
        if isinstance(made, str):
            skipped[group] = made
            progress(f"{group}: left out, {made}")
            continue
        engines += _choose(group, made, few if group in _SLOW else material, tried, progress)
    results = [Result(e, few if e.group in _SLOW else material) for e in engines]
    _run_rounds(results, plan.rounds, Meter(subject.device), progress)
    return Measured(tuple(results), tried, skipped, answers)


def _run_rounds(results: list[Result], rounds: int, meter: Meter, progress: Progress) -> None:
    for result in results:
        progress(f"{result.engine.key}: getting warm")
        run_trial(result.engine, _requests(result, 2), meter)
    for number in range(rounds):
        turn = number % max(1, len(results))
        for result in [*results[turn:], *results[:turn]]:
            trial = run_trial(result.engine, _requests(result), meter)
            result.trials.append(trial)
            progress(f"round {number + 1}, {result.engine.key}: {trial.rate:.2f} documents/s")


def _requests(result: Result, limit: int | None = None) -> Iterator[Request]:
    return result.material.first(limit).requests(constrained=result.engine.constrained)


def _make(
    group: str,
    subject: Subject,
    material: Material,
    plan: Plan,
    answers: tuple[Completion, ...],
) -> list[Engine] | str:
    """The engines of a group: alone first, then the sizes to try; or why there are none."""
    if group == "ours":
        return [
            Ours(subject, "ours", "ours, concurrency of its own choice", Settings()),
            Ours(subject, "ours-1", "ours, one document at a time", Settings(concurrency=1)),
            Ours(subject, "ours-no-drafts", "ours, without drafts", Settings(drafts=0)),
        ]
    if group == "floor":
        texts = tuple(done.text for done in answers)
        lane = subject.engine(Settings()).group
        return [Floor(subject, texts, size, lane) for size in _FLOOR_SIZES]
    if group == "llama.cpp":
        return _make_llama(subject, material, plan, answers)
    masking: Masking | None = None
    if group == "masked":
        masking = llguidance_masking(subject)
    if group == "xgrammar":
        masking = xgrammar_masking(subject)
        if masking is None:
            return "xgrammar is not installed (pip install 'gollie-like[speed]')"
    alone = Generate(subject, group, f"{_TITLES[group]}, one at a time", 1, masking)
    return [
        alone,
        *(
            replace(alone, size=size, title=f"{_TITLES[group]}, batches of {size}")
            for size in plan.sizes
            if size > 1
        ),
    ]


def _make_llama(
    subject: Subject, material: Material, plan: Plan, answers: tuple[Completion, ...]
) -> list[Engine] | str:
    if not is_installed():
        return "xllamacpp is not installed (pip install 'gollie-like[speed]')"
    found = find_gguf(subject.entry)
    if isinstance(found, str):
        return found
    longest = max(done.prompt_tokens for done in answers) + (material.limits.tokens or 2048) + 8
    slots = (1, *(size for size in plan.sizes if 1 < size <= 4))
    return [LlamaCpp(subject, found, longest, count) for count in slots]


def _choose(
    group: str,
    made: list[Engine],
    material: Material,
    tried: dict[str, dict[int, float]],
    progress: Progress,
) -> list[Engine]:
    """Try sizes on a few documents; keep the one without a size, and the fastest other."""
    if group == "ours":
        return made
    alone, sized = ([], made) if group == "floor" else (made[:1], made[1:])
    if len(sized) < 2:
        return made
    sample = material.first(max(16, *(_size_of(engine) for engine in sized)))
    if group == "floor":
        sample = material
    meter = Meter("cpu")
    rates: dict[int, float] = {}
    for engine in sized:
        run_trial(engine, sample.first(2).requests(constrained=engine.constrained), meter)
        trial = run_trial(engine, sample.requests(constrained=engine.constrained), meter)
        rates[_size_of(engine)] = trial.rate
        progress(f"trying {engine.key}: {trial.rate:.2f} documents/s")
    tried[group] = rates
    return [*alone, max(sized, key=lambda engine: rates[_size_of(engine)])]


def _size_of(engine: Engine) -> int:
    if isinstance(engine, LlamaCpp):
        return engine.slots
    return engine.size if isinstance(engine, (Generate, Floor)) else 1
