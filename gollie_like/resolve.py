"""Resolving: a class in, its annotations as live types out.

In: a class, and further classes that its annotations may name. Out: a hint for each field. What
cannot be found or read is a `SchemaError`. Not covered: what a hint means (`annotation`).
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Mapping
from typing import Any

from gollie_like.errors import SchemaError
from gollie_like.schema import Origin

__all__ = ["resolve_annotations", "where_defined"]


def where_defined(cls: type) -> str:
    """The class with file and line, as far as they are known, for messages."""
    origin = cls.__dict__.get("__gollie_origin__")
    place = f"{origin.filename}:{origin.line}" if isinstance(origin, Origin) else cls.__module__
    return f"class {cls.__qualname__} ({place})"


def resolve_annotations(cls: type, siblings: Iterable[type]) -> Mapping[str, Any]:
    """Annotations as live types; names that only siblings carry are taken from them."""
    names: dict[str, Any] = {}
    for parent in reversed(cls.__mro__):
        origin = parent.__dict__.get("__gollie_origin__")
        if isinstance(origin, Origin):
            names.update(origin.names)
    names[cls.__name__] = cls
    while True:
        try:
            hints = typing.get_type_hints(cls, None, names, include_extras=True)
            return {name: _resolve_inner(hint, cls, names) for name, hint in hints.items()}
        except NameError as error:
            known = {sibling.__name__: sibling for sibling in siblings}
            if error.name in names or error.name not in known:
                raise SchemaError(
                    f"{where_defined(cls)}: an annotation names {error.name!r}, which cannot be "
                    "found; import it, or define that class in the same schema"
                ) from None
            names[error.name] = known[error.name]
        except Exception as error:
            raise SchemaError(
                f"{where_defined(cls)}: an annotation cannot be read: {error}"
            ) from error


def _resolve_inner(hint: Any, cls: type, names: dict[str, Any]) -> Any:
    """Python 3.10 leaves the string in ``list["Launcher"]`` as it is; resolve it here."""
    if typing.get_origin(hint) is list and isinstance(_item_of(hint), str):
        holder = types.new_class("_Holder")
        holder.__module__ = cls.__module__
        holder.__annotations__ = {"item": typing.get_args(hint)[0]}
        resolved = typing.get_type_hints(holder, None, names, include_extras=True)
        return types.GenericAlias(list, (resolved["item"],))
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return typing.Union[tuple(_resolve_inner(o, cls, names) for o in typing.get_args(hint))]
    return hint


def _item_of(hint: Any) -> Any:
    """What a list holds; ``None`` for a bare ``List``, which `annotation` refuses."""
    return next(iter(typing.get_args(hint)), None)
