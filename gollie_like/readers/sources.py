"""Published data sets by name: which reader, which files, which license; and reading one split.

In: the name of a set in the `catalogue`, the folder with its files, a split. Out: `Records`, the
split's `Labelled` records as a stream with its report. Files stay where their publishers put them;
nothing is downloaded here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from gollie_like.errors import InputError, UsageError
from gollie_like.readers.files import Source
from gollie_like.readers.labelled import Labelled
from gollie_like.readers.report import Account, OnError, ReadReport

__all__ = [
    "DataSet",
    "Records",
    "list_parts",
    "list_splits",
    "open_set",
    "open_split",
    "scored_set",
    "split_files",
]

Reader = Callable[..., Iterator[Labelled]]

Group = Literal["train", "dev", "bring"]
"""What a set may be used for: training and scores, scores only, or scores with files that users
bring themselves."""

_SYNONYMS = (
    ("dev", "devel", "valid", "val", "validation"),
    ("test", "test_revised"),
    ("train", "training"),
)


@dataclass(frozen=True)
class DataSet:
    """One published set.

    ``splits`` lists files relative to the set's folder; ``a|b`` means the first of those that
    exists, and a name with ``*`` every file that fits. ``options`` go to the reader, and
    ``split_options`` those of one split alone.
    """

    name: str
    read: Reader
    splits: Mapping[str, tuple[str, ...]]
    group: Group
    license: str
    options: Mapping[str, Any] = field(default_factory=dict)
    split_options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    language: str = "en"
    encoding: str = "utf-8"
    redistributable: bool = False
    on_error: OnError = "refuse"
    note: str = ""


class Records(Iterator[Labelled]):
    """The records of a split, one after the other; ``report`` tells what was read so far.

    Identifiers that the data gives twice are told apart by a number.
    """

    def __init__(self, stream: Iterator[Labelled], account: Account) -> None:
        self._stream, self._account = stream, account
        self._seen: dict[str, int] = {}

    def __next__(self) -> Labelled:
        record = next(self._stream)
        times = self._seen[record.id] = self._seen.get(record.id, 0) + 1
        return record if times == 1 else replace(record, id=f"{record.id}~{times}")

    @property
    def report(self) -> ReadReport:
        return self._account.report()


def open_split(
    data: DataSet, directory: str | Path, split: str, *, on_error: OnError | None = None
) -> Records:
    """Open one split of a set; ``directory`` is its folder, or the folder that holds it.

    ``on_error`` is the set's own choice unless given: to refuse the first malformed record or, for
    sets that were published with a few, to skip and list them.
    """
    account = Account(on_error or data.on_error)
    chosen = _split_name(data, split)
    sources = split_files(data, directory, chosen)
    options = {**data.options, **data.split_options.get(chosen, {})}

    def stream() -> Iterator[Labelled]:
        for source in sources:
            yield from data.read(source, account=account, **options)

    return Records(stream(), account)


def split_files(data: DataSet, directory: str | Path, split: str) -> list[Source]:
    """The files of a split; `InputError` if one is not there."""
    root = Path(directory)
    if not root.is_dir():
        raise InputError(f"{root}: no such folder; {data.name} is read from the folder it is in")
    home = root / data.name if (root / data.name).is_dir() else root
    found: list[Source] = []
    for pattern in data.splits[_split_name(data, split)]:
        found.extend(_matching(home, pattern, data))
    return found


def _split_name(data: DataSet, split: str) -> str:
    if split in data.splits:
        return split
    for names in _SYNONYMS:
        if split in names:
            for name in names:
                if name in data.splits:
                    return name
    raise UsageError(f"{data.name} has no split {split!r}; it has {', '.join(data.splits)}")


def _name(path: Path, home: Path) -> str:
    return path.relative_to(home).as_posix() if path != home else home.name


def _matching(home: Path, pattern: str, data: DataSet) -> list[Source]:
    for choice in pattern.split("|"):
        paths = sorted(home.glob(choice)) if "*" in choice else [home / choice]
        paths = [path for path in paths if path.exists()]
        if paths:
            return [Source(path, _name(path, home), data.encoding) for path in paths]
    raise InputError(
        f"{home}: holds no {pattern.replace('|', ' or ')}, which {data.name} needs; "
        "put the published file there"
    )


def list_splits(pattern: str, names: str = "train dev test") -> dict[str, tuple[str, ...]]:
    """Splits whose file is named after them: ``{}`` stands for the name."""
    return {name: (pattern.replace("{}", name),) for name in names.split()}


def list_parts(pattern: str, parts: str, splits: str) -> dict[str, tuple[str, ...]]:
    """Splits of a set in parts: ``part/split`` each, and ``split`` for all parts."""
    whole = {s: tuple(pattern.format(p, s) for p in parts.split()) for s in splits.split()}
    each = {f"{p}/{s}": (pattern.format(p, s),) for p in parts.split() for s in splits.split()}
    return whole | each


def open_set(
    name: str,
    read: Reader,
    splits: Mapping[str, tuple[str, ...]],
    license: str,
    language: str = "en",
    **options: Any,
) -> DataSet:
    """A set that may be trained on and passed on."""
    return DataSet(
        name, read, splits, "train", license, options, language=language, redistributable=True
    )


def scored_set(
    name: str,
    read: Reader,
    splits: Mapping[str, tuple[str, ...]],
    license: str,
    language: str = "en",
    **options: Any,
) -> DataSet:
    """A set that is for scores alone."""
    return DataSet(name, read, splits, "dev", license, options, language=language)
