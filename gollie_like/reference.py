"""Schemas by reference: ``MODULE[:Class,...]`` in, a task out.

In: the name of a module or the path of a ``.py`` file, with class names behind a colon if only some
are wanted. Out: the module's own ``TASK`` if it has one, of the named classes alone if some are
named, else a task made of its classes. The module is the user's own code and is imported, that is,
run.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
import sys
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from types import ModuleType

from gollie_like.errors import SchemaError, UsageError
from gollie_like.introspect import describe_schema
from gollie_like.schema import is_guideline_class
from gollie_like.task import Task

__all__ = ["is_path", "read_task"]


def read_task(reference: str) -> Task:
    """The task a reference names.

    Raises `UsageError` if module, file or class does not exist and `SchemaError` if the module
    cannot be run or holds no usable guideline classes.
    """
    place, names = _split(reference)
    module = _run_file(Path(place)) if is_path(place) else _import_module(place)
    own = getattr(module, "TASK", None)
    if not names:
        return own if isinstance(own, Task) else Task(describe_schema(module))
    schema = describe_schema([_find_class(module, name) for name in names], name=module.__name__)
    return replace(own, schema=schema) if isinstance(own, Task) else Task(schema)


def is_path(place: str) -> bool:
    """Whether a reference's module is given as a file."""
    return place.endswith(".py") or os.sep in place or "/" in place


def _split(reference: str) -> tuple[str, list[str]]:
    place, colon, names = reference.rpartition(":")
    # A drive letter is not a module: C:\\schema.py
    if not colon or os.sep in names or "/" in names or names.endswith(".py"):
        place, names = reference, ""
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    if not place.strip() or (colon and place != reference and not wanted):
        raise UsageError(
            f"{reference!r} names no schema; write MODULE, MODULE:Class,Class or path/to/file.py"
        )
    return place.strip(), wanted


def _import_module(name: str) -> ModuleType:
    if "" not in sys.path and os.getcwd() not in sys.path:
        sys.path.insert(0, os.getcwd())  # as `python -m` does: schemas lie beside the user
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name and (name == error.name or name.startswith(f"{error.name}.")):
            raise UsageError(
                f"there is no module {name!r}; give the name of an importable module, such as "
                "guidelines.space, or the path of a .py file"
            ) from None
        raise SchemaError(f"module {name} cannot be imported: {error}") from error
    except (ImportError, ValueError, TypeError) as error:
        raise SchemaError(f"module {name} cannot be imported: {error}") from error
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # the user's own code: any failure is one sentence here
        raise SchemaError(_failure(name, error)) from error


def _run_file(path: Path) -> ModuleType:
    if not path.is_file():
        raise UsageError(f"there is no file {path}; give the path of a .py file with a schema")
    resolved = path.resolve()
    digest = hashlib.sha256(str(resolved).encode()).hexdigest()[:8]
    name = f"{path.stem}_{digest}" if not path.stem.isidentifier() else path.stem
    if name in sys.modules and getattr(sys.modules[name], "__file__", None) != str(resolved):
        name = f"{name}_{digest}"  # never the module of that name that is already loaded
    spec = importlib.util.spec_from_file_location(name, resolved)
    if spec is None or spec.loader is None:
        raise UsageError(f"{path} is not a Python file; a schema file ends in .py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses and get_type_hints look modules up there
    try:
        spec.loader.exec_module(module)
    except BaseException as error:  # the user's own code: any failure is one sentence here
        del sys.modules[name]
        if isinstance(error, KeyboardInterrupt):
            raise
        raise SchemaError(_failure(str(path), error)) from error
    return module


def _failure(place: str, error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return f"{place} is not valid Python: {error.msg} in line {error.lineno}"
    if isinstance(error, UnicodeDecodeError):
        return f"{place} is not UTF-8 text: {error.reason} at byte {error.start}"
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    line = f" in line {trace.tb_lineno}" if trace is not None else ""
    if isinstance(error, SystemExit):
        return f"{place} cannot be run: it ends the program{line}"
    return f"{place} cannot be run: {type(error).__name__}{line}: {error}"


def _find_class(module: ModuleType, name: str) -> type:
    held = getattr(module, name, None)
    if isinstance(held, type) and is_guideline_class(held):
        return held
    known = [n for n, c in vars(module).items() if isinstance(c, type) and is_guideline_class(c)]
    close = get_close_matches(name, known, n=3) or sorted(known)[:8]
    hint = f"; there are {', '.join(close)}" if close else ""
    raise UsageError(f"{module.__name__} has no guideline class {name!r}{hint}")
