"""Configurations: a small TOML file in, what a training run is, checked, out.

A configuration has up to six tables, all documented in ``docs/training.md``::

    [model]      which base, what of it is trained, where it runs
    [data]       our mixture by name, or a labeled file of your own with its guidelines
    [views]      what an example shows: a preset, and single knobs
    [training]   steps, their size, the learning rate, when to save
    [scoring]    how often to score, on what, when to stop early
    [output]     the folder of the run, and the name of the model

Every key has a default where one makes sense; an unknown key, a value of the wrong type and a
contradiction are refused with a sentence that names the file, the table and the key. Relative paths
are relative to the file. Nothing is read here but the configuration itself.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from gollie_like.errors import InputError, UsageError
from gollie_like.training.options import PRESETS, ViewOptions
from gollie_like.training.settings import Settings

if sys.version_info >= (3, 11):
    import tomllib
else:  # the same reader under its older name
    import tomli as tomllib

__all__ = ["Config", "DataTable", "ModelTable", "OutputTable", "ScoringTable", "read_config"]


@dataclass(frozen=True)
class ModelTable:
    """The base (a name of the catalogue, of a hub, a folder, a GGUF file) and where it runs."""

    base: str = "qwen2.5-coder-0.5b"
    device: str = "auto"


@dataclass(frozen=True)
class DataTable:
    """What is trained on: ``mixture`` and the ``directory`` with the sets, or a ``file``.

    With a file, ``guidelines`` is its schema (``MODULE[:Class,...]``), ``format`` how it is laid
    out (told from its name by default), ``labels`` maps its labels to class names where these
    differ, and ``dev`` is a second file for scores; without one, ``held_out`` of the documents are
    kept for them. ``ingredients`` keeps only these sets of a mixture. ``packs`` names a folder of
    prepared steps, which are then taken as they are and nothing else is read.
    """

    mixture: str = ""
    directory: str = ""
    ingredients: tuple[str, ...] = ()
    file: str = ""
    guidelines: str = ""
    format: Literal["", "jsonl", "conll", "csv", "tsv"] = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    dev: str = ""
    held_out: float = 0.2
    limit: int = 0
    packs: str = ""


@dataclass(frozen=True)
class ScoringTable:
    """When the model is scored while it is trained: every so many steps; 0 is never.

    ``tasks`` are benchmark tasks to score on (``crossner_ai``), each on its ``split`` (``dev`` by
    default); of a file of one's own it is the part held out. ``documents`` bounds how many of each.
    Training ends early once ``patience`` scores in a row were no better than the best; 0 is never.
    """

    every: int = 0
    tasks: tuple[str, ...] = ()
    split: str = "dev"
    documents: int = 100
    patience: int = 0


@dataclass(frozen=True)
class OutputTable:
    """The ``folder`` that everything is written into, and what the model is called."""

    folder: str = ""
    name: str = ""


@dataclass(frozen=True)
class Config:
    """A training run; ``path`` is where its configuration stands."""

    settings: Settings
    model: ModelTable = ModelTable()
    data: DataTable = DataTable()
    views: ViewOptions = PRESETS["default"]
    preset: str = "default"
    scoring: ScoringTable = ScoringTable()
    output: OutputTable = OutputTable()
    path: Path = Path("train.toml")

    @property
    def folder(self) -> Path:
        """The folder of the run."""
        return self.place(self.output.folder or f"runs/{self.path.stem}")

    @property
    def name(self) -> str:
        """What the model is called."""
        return self.output.name or self.folder.name

    def place(self, path: str) -> Path:
        """A path as the configuration means it."""
        return (self.path.parent / Path(path).expanduser()).absolute()


def read_config(path: str | Path, changes: Sequence[str] = ()) -> Config:
    """The configuration in a file, with ``changes`` such as ``training.steps=20`` on top.

    Raises `InputError` if it is no TOML and `UsageError` if it says what cannot be done.
    """
    path = Path(path)
    try:
        held = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{path} is not TOML: {error}") from error
    for change in changes:
        _change(held, change)
    return _check(_build(held, path))


def _change(held: dict[str, Any], change: str) -> None:
    place, equals, value = change.partition("=")
    table, dot, key = place.strip().partition(".")
    if not equals or not dot:
        raise UsageError(f"{change!r} changes nothing; write table.key=value")
    try:
        read = tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        read = value.strip()  # a bare word is a string
    held.setdefault(table, {})[key] = read


_TABLES: Mapping[str, type] = {
    "model": ModelTable,
    "data": DataTable,
    "training": Settings,
    "scoring": ScoringTable,
    "output": OutputTable,
}


def _build(held: Mapping[str, Any], path: Path) -> Config:
    _require_known(held, {*_TABLES, "views"}, f"{path}: there is no table [{{}}]")
    for name, table in held.items():
        if not isinstance(table, dict):
            raise UsageError(f"{path}: {name} is a table; write [{name}] above its keys")
    views = dict(held.get("views", {}))
    preset = views.pop("preset", "default")
    if preset not in PRESETS:
        raise UsageError(f"{path}: [views] has no preset {preset!r}; there are {_list(PRESETS)}")
    training = dict(held.get("training", {}))
    training.update({"mode": held["model"]["mode"]} if "mode" in held.get("model", {}) else {})
    model = {k: v for k, v in held.get("model", {}).items() if k != "mode"}
    tables = {**held, "model": model, "training": training}
    made = {n: _fill(cls, tables.get(n, {}), f"{path}: [{n}]") for n, cls in _TABLES.items()}
    settings = made.pop("training")
    views = _fill(ViewOptions, views, f"{path}: [views]", start=PRESETS[preset])
    return Config(settings=settings, views=views, preset=preset, path=path, **made)


def _fill(cls: type, given: Mapping[str, Any], where: str, *, start: Any = None) -> Any:
    """An instance of a table's class, or of ``start`` with some fields changed."""
    hints = get_type_hints(cls)
    _require_known(given, set(hints), f"{where} has no key {{}}")
    values = {key: _read(value, hints[key], f"{where} {key}") for key, value in given.items()}
    if start is not None:
        return replace(start, **values)
    lost = [f.name for f in fields(cls) if f.name not in values and _is_required(f)]
    if lost:
        raise UsageError(f"{where} needs {lost[0]}")
    return cls(**values)


def _is_required(known: Any) -> bool:
    return known.default is MISSING and known.default_factory is MISSING


def _require_known(given: Iterable[str], known: Iterable[str], sentence: str) -> None:
    names = sorted(known)
    for key in given:
        if key not in names:
            near = get_close_matches(key, names, n=1)
            hint = f"did you mean {near[0]}?" if near else f"there are {_list(names)}"
            raise UsageError(f"{sentence.format(repr(key))}; {hint}")


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)


def _read(value: Any, hint: Any, where: str) -> Any:
    """A value of TOML as a field's type wants it; `UsageError` if it is another."""
    origin, options = get_origin(hint), get_args(hint)
    if origin is Literal:
        if value in options:
            return value
        raise UsageError(f"{where} is one of {_list(map(repr, options))}, not {value!r}")
    if origin is tuple:
        kinds = options[:1] * len(value) if options[-1] is ... and _is_list(value) else options
        if not _is_list(value) or len(value) != len(kinds):
            raise UsageError(f"{where} is a list of {_describe(options)}, not {value!r}")
        return tuple(_read(item, kind, where) for item, kind in zip(value, kinds, strict=True))
    if origin in (Union, UnionType):
        return value if value is None else _read(value, options[0], where)
    if origin is not None:  # a mapping of strings
        if isinstance(value, dict) and all(isinstance(v, str) for v in value.values()):
            return value
        raise UsageError(f"{where} is a table of names, not {value!r}")
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint:
        raise UsageError(f"{where} is {_describe([hint])}, not {value!r}")
    return value


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _describe(kinds: Iterable[Any]) -> str:
    names = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
    return " and ".join(names[kind] for kind in kinds if kind is not ...)


def _check(config: Config) -> Config:
    """The configuration, if it can be carried out; `UsageError` says why not."""
    data, where = config.data, str(config.path)
    sources = [name for name in ("mixture", "file", "packs") if getattr(data, name)]
    if len(sources) != 1:
        said = " and ".join(sources) or "none of them"
        raise UsageError(f"{where}: [data] has one of mixture, file and packs, not {said}")
    if data.mixture and not data.directory:
        raise UsageError(f"{where}: [data] needs directory, the folder with the sets")
    if data.file and not data.guidelines:
        raise UsageError(f"{where}: [data] needs guidelines, the schema of the file")
    if data.dev and not data.file:
        raise UsageError(f"{where}: [data] dev goes with a file of your own; see [scoring] tasks")
    if not 0 <= data.held_out < 1:
        raise UsageError(f"{where}: [data] held_out is a share below 1, not {data.held_out}")
    if config.scoring.patience and not config.scoring.every:
        raise UsageError(f"{where}: [scoring] patience needs every, how often to score")
    for table, name in ((config.settings, "training"), (config.scoring, "scoring")):
        for known in fields(table):
            value = getattr(table, known.name)
            if isinstance(value, (int, float)) and value < 0:
                raise UsageError(f"{where}: [{name}] {known.name} cannot be {value}")
    if config.settings.average >= 1:
        raise UsageError(f"{where}: [training] average is below 1, not {config.settings.average}")
    return config
