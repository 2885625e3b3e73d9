"""Filling the fields of a guideline class from marked words, entities and events of a record.

In: a class, what may fill its fields, and the places of the words. Out: an instance as a `Mention`,
with the span of every verbatim value under the path of its field. How a value is made follows from
the field's type alone (`spec.FieldType`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gollie_like.document import Mention, Span
from gollie_like.readers.filler import (
    Filler,
    Fragments,
    IncompleteError,
    Missing,
    Piece,
    Places,
    Unfit,
)
from gollie_like.readers.fitting import (
    convert,
    describe_cached,
    key_field,
    snake_case,
    takes_instances,
)
from gollie_like.readers.labelled import Argument, Labelled, LabelledSpan
from gollie_like.readers.place import find_words
from gollie_like.readers.report import Account
from gollie_like.schema import BASES
from gollie_like.spec import (
    ClassSpec,
    FieldType,
    FreeText,
    Instance,
    ListOf,
    OneOf,
    Verbatim,
)

__all__ = ["Filling"]


class Filling:
    """Makes instances for one record."""

    def __init__(
        self,
        record: Labelled,
        mappings: Sequence[Mapping[str, type | None]],
        roles: Mapping[str, str | None],
        values: Mapping[str, Any],
        fragments: Fragments,
        missing: Missing,
        account: Account | None,
    ) -> None:
        self._record, self._roles, self._values = record, roles, values
        self._fragments, self._missing, self._account = fragments, missing, account
        self._classes = {label: cls for mapping in mappings for label, cls in mapping.items()}
        self._siblings = tuple(dict.fromkeys(c for c in self._classes.values() if c is not None))
        taken: set[Span] = set()
        self._pieces = [self._locate(entity, taken) for entity in record.entities]

    # What stands where

    def _locate(self, marked: LabelledSpan, taken: set[Span]) -> tuple[Piece, ...]:
        text = self._record.text
        if marked.spans:
            return tuple((span.of(text), span) for span in marked.spans)
        place = find_words(text, marked.text, taken=taken)
        if place is not None:
            taken.add(place)
        return ((marked.text, place),)

    def pieces(self, index: int) -> tuple[Piece, ...]:
        """The words of an entity."""
        return self._pieces[index]

    def trigger(self, index: int) -> tuple[Piece, ...]:
        """The words of an event's trigger."""
        trigger = self._record.events[index].trigger
        return self._locate(trigger, set()) if trigger is not None else ()

    def words(self, words: str) -> Filler:
        """Words without a place, at their first place in the text."""
        return Filler(((words, find_words(self._record.text, words, taken=set())),))

    def note(self, what: str) -> None:
        """Keep an account of what the instances do not hold."""
        if self._account is not None:
            self._account.note(what, self._record.origin or self._record.id)

    # Classes

    def spec(self, cls: type) -> ClassSpec:
        """The spec of a class of the mappings, or of one that it refers to."""
        return describe_cached(cls, self._siblings)

    def class_of(self, label: str, classes: Mapping[str, type | None]) -> type | None:
        """The class that stands for a label, or for its prefix."""
        at = label
        while at not in classes and re.search(r"[.:]", at):
            at = re.sub(r"[.:][^.:]*\Z", "", at)
        if at in classes:
            return classes[at]
        self._lack(f"label {label!r}", "give it a class, or None to leave it out")
        return None

    def _lack(self, what: str, how: str) -> None:
        if self._missing == "refuse":
            where = self._record.origin or self._record.id
            raise Unfit(f"{where}: {what} of the data has no place in the classes; {how}")
        self.note(f"{what} has no place in the classes and was left out")

    # Instances

    def write(
        self,
        cls: type,
        own: Sequence[Filler],
        arguments: Sequence[Argument],
        extra: Mapping[str, Any],
    ) -> Iterator[Mention]:
        """A mention whose key field has its own words and whose fields have the arguments."""
        spec = self.spec(cls)
        yield from self.write_fields(cls, self._pairs(spec, own, arguments), extra)

    def write_fields(
        self, cls: type, pairs: Sequence[tuple[str, Sequence[Filler]]], extra: Mapping[str, Any]
    ) -> Iterator[Mention]:
        """A mention from fields and what fills them; none if a field that must be filled is not."""
        places = Places()
        try:
            instance = self._make(self.spec(cls), pairs, "", places, extra)
        except IncompleteError as reason:
            self.note(f"{reason}; the instance was left out")
            return
        yield Mention(instance, places.spans, places.status)

    def _pairs(
        self, spec: ClassSpec, own: Sequence[Filler], arguments: Sequence[Argument]
    ) -> list[tuple[str, Sequence[Filler]]]:
        grouped: dict[str, list[Filler]] = {}
        if own:
            grouped[key_field(spec).name] = list(own)
        for argument in arguments:
            self._place_argument(spec, argument, argument.role, grouped)
        return list(grouped.items())

    def _place_argument(
        self, spec: ClassSpec, argument: Argument, path: str, grouped: dict[str, list[Filler]]
    ) -> None:
        name = self._roles.get(path, self._roles.get(argument.role, snake_case(path)))
        if name is None:
            return
        held = next((field for field in spec.fields if field.name == name), None)
        if held is None:
            how = "add such a field, or name another in roles (None leaves it out)"
            self._lack(f"role {path!r} (field {name!r} of {spec.name})", how)
            return
        if argument.entity is not None:
            pieces = self.pieces(argument.entity)
        else:
            pieces = self.trigger(argument.event) if argument.event is not None else ()
        filler = Filler(pieces, argument.entity, argument.event, argument.arguments)
        grouped.setdefault(name, []).append(filler)
        if not takes_instances(held.type):
            for inner in argument.arguments:
                self._place_argument(spec, inner, f"{path}.{inner.role}", grouped)

    def _make(
        self,
        spec: ClassSpec,
        pairs: Sequence[tuple[str, Sequence[Filler]]],
        path: str,
        places: Places,
        extra: Mapping[str, Any],
    ) -> Any:
        values: dict[str, Any] = {}
        for name, fillers in pairs:
            held = spec[name]
            value = self._fill(held.type, fillers, f"{path}{name}", places)
            if value is not None:
                values[name] = value
        values.update(extra)
        for held in spec.fields:
            if held.name not in values and not held.optional:
                if not isinstance(held.type, ListOf):
                    raise IncompleteError(f"{spec.name} has no {held.name}")
                values[held.name] = []
            elif held.name not in values and held.nullable:
                values[held.name] = None
        return spec.cls(
            **{held.name: values[held.name] for held in spec.fields if held.name in values}
        )

    def _fill(self, kind: FieldType, fillers: Sequence[Filler], path: str, places: Places) -> Any:
        if isinstance(kind, ListOf):
            return self._fill_list(kind.item, fillers, path, places)
        if isinstance(kind, OneOf):
            return self._fill(self._option(kind, fillers[0]), fillers, path, places)
        if isinstance(kind, Instance):
            return self._nest(kind, fillers, path, places)
        if len(fillers) > 1:
            self.note(f"field {path} takes one value and got several; the first was kept")
        if isinstance(kind, (Verbatim, FreeText)):
            piece = self._single(fillers[0])
            if piece is not None and isinstance(kind, Verbatim):
                places.put(path, [piece[1]])
            return piece[0] if piece is not None else None
        words = fillers[0].pieces[0][0]
        fits, value = convert(kind, self._values.get(words, words))
        if not fits:
            raise Unfit(
                f"{self._record.origin}: {words!r} does not fit the field {path}; "
                "name the value that stands for it in values"
            )
        return value

    def _fill_list(
        self, item: FieldType, fillers: Sequence[Filler], path: str, places: Places
    ) -> list[Any]:
        if isinstance(item, (Verbatim, FreeText)):
            pieces = [piece for filler in fillers for piece in filler.pieces]
            pieces = list(dict.fromkeys(pieces))
            if isinstance(item, Verbatim):
                places.put(path, [span for _, span in pieces])
            return [words for words, _ in pieces]
        made: list[Any] = []
        for filler in fillers:
            kind = self._option(item, filler) if isinstance(item, OneOf) else item
            if not isinstance(kind, (Verbatim, FreeText)):
                made.append(self._fill(kind, [filler], f"{path}[{len(made)}]", places))
            elif (piece := self._single(filler)) is not None:
                # Strings among instances stand under the list's own path, as grounding has them.
                if isinstance(kind, Verbatim):
                    places.add(path, piece[1])
                made.append(piece[0])
        return made

    def _single(self, filler: Filler) -> Piece | None:
        """The words of a filler as one string of the text."""
        spans = [span for _, span in filler.pieces if span is not None]
        if len(filler.pieces) == 1 or len(spans) < len(filler.pieces):
            return filler.pieces[0]
        self.note("a mention in several pieces went into a single string")
        if self._fragments == "leave":
            return None
        if self._fragments == "first":
            return filler.pieces[0]
        hull = Span(min(span.start for span in spans), max(span.end for span in spans))
        return hull.of(self._record.text), hull

    def _option(self, kind: OneOf, filler: Filler) -> FieldType:
        """Which of several types a filler has: an instance where one fits, else plain words."""
        cls = self._class_of_filler(filler)
        for option in kind.options:
            if isinstance(option, Instance) and cls is not None and issubclass(cls, option.cls):
                return option
        plain = [option for option in kind.options if not isinstance(option, Instance)]
        return plain[0] if plain else kind.options[0]

    def _class_of_filler(self, filler: Filler) -> type | None:
        if filler.event is not None:
            return self._classes.get(self._record.events[filler.event].type)
        if filler.entity is not None:
            return self._classes.get(self._record.entities[filler.entity].type)
        return None

    def _nest(self, kind: Instance, fillers: Sequence[Filler], path: str, places: Places) -> Any:
        cls = self._class_of_filler(fillers[0])
        if cls is None or not issubclass(cls, kind.cls):
            cls = kind.cls
        if cls in BASES:
            raise Unfit(
                f"{self._record.origin}: field {path} takes any {cls.__name__}, but the label of "
                f"{fillers[0].pieces[0][0]!r} has no class in the mappings; give it one"
            )
        spec = self.spec(cls)
        arguments = [argument for filler in fillers for argument in filler.arguments]
        for filler in fillers:
            if filler.event is not None:
                arguments.extend(self._record.events[filler.event].arguments)
        own = [filler for filler in fillers if filler.pieces]
        return self._make(spec, self._pairs(spec, own, arguments), f"{path}.", places, {})
