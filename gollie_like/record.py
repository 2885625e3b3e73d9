"""Record: an extraction as one line of JSON, and back.

In: an `Extraction`. Out: a record, a plain dictionary that follows the JSON Schema published as
``record.schema.json`` beside this module. Given the task, a record reads back as an equal
extraction, but for the gold mentions of its document, which are not written. What was given to the
document is: strings, instances, and mentions with their places. Numbers are written in full: the
shortest form that reads back as the same number. How values are written says `plain`.

A line is UTF-8 and never holds a line break of any kind: what could be one, and lone surrogates,
are escaped. What JSON cannot say (an infinite number, a pair of surrogates that JSON would join to
one character, which would move every offset after it) is refused.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema

from gollie_like.document import Alignment, Document, Mention, Problem, Span
from gollie_like.errors import InputError, RecordError
from gollie_like.extraction import Extraction
from gollie_like.plain import instance_from_plain, instance_to_plain
from gollie_like.spec import ClassSpec, Schema
from gollie_like.task import Task

__all__ = [
    "dumps",
    "from_record",
    "make_sayable",
    "read_lines",
    "read_records",
    "record_schema",
    "to_record",
    "validate",
]

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_BREAKING = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def to_record(extraction: Extraction) -> dict[str, Any]:
    """The extraction as a dictionary that JSON can say; empty circumstances are left out."""
    document = extraction.document
    record: dict[str, Any] = {
        "id": document.id,
        "text": document.text,
        "mentions": [
            _mention_to_plain(mention, f"$.mentions[{number}]")
            for number, mention in enumerate(extraction.mentions)
        ],
        "problems": [
            {"kind": problem.kind, "where": problem.where, "message": problem.message}
            for problem in extraction.problems
        ],
        "truncated": extraction.truncated,
        "model": extraction.model,
    }
    circumstances = {
        "inputs": dict(document.inputs),
        "given": [
            _given_to_plain(given, f"$.given[{number}]")
            for number, given in enumerate(document.given)
        ],
        "origin": document.origin,
        "unread": [[span.start, span.end] for span in extraction.unread],
        "code": extraction.code,
        "unsure": [
            _mention_to_plain(mention, f"$.unsure[{number}]")
            for number, mention in enumerate(extraction.unsure)
        ],
    }
    record.update((name, value) for name, value in circumstances.items() if value)
    if extraction.seconds is not None:
        record["seconds"] = extraction.seconds
    return record


def dumps(extraction: Extraction) -> str:
    """The extraction as one line of JSON, without a line end."""
    try:
        line = json.dumps(to_record(extraction), ensure_ascii=False, allow_nan=False)
    except RecordError as error:
        raise RecordError(f"document {extraction.document.id!r}: {error}") from error
    except (ValueError, RecursionError) as error:  # NaN, an integer of thousands of digits, depth
        raise RecordError(
            f"document {extraction.document.id!r} cannot be put into JSON: {error}"
        ) from error
    if pair := _PAIR.search(line):
        raise RecordError(
            f"document {extraction.document.id!r} holds the surrogates {pair.group()!a} side "
            "by side, which JSON would join to one character: decode its text anew, "
            "with text.encode('utf-16', 'surrogatepass').decode('utf-16')"
        )
    return _BREAKING.sub(lambda found: f"\\u{ord(found.group()):04x}", line)


def make_sayable(extraction: Extraction) -> Extraction:
    """The extraction itself, or, if JSON cannot say it, one that holds nothing but the reason.

    Then what is wrong with the text itself is replaced by question marks.
    """
    try:
        dumps(extraction)
    except RecordError as error:
        document = extraction.document
        text = document.text if isinstance(document.text, str) else ""
        said = Document(_mend(text), id=_mend(document.id), origin=_mend(document.origin))
        return Extraction(
            said,
            problems=(Problem("record", "", str(error)),),
            truncated=True,
            unread=(Span(0, len(text)),) if text else (),
            model=extraction.model,
        )
    return extraction


def _mend(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def record_schema() -> dict[str, Any]:
    """The published JSON Schema of a record."""
    text = resources.files("gollie_like").joinpath("record.schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def validate(record: Any) -> None:
    """Raise `RecordError`, naming the place, unless this is a record with spans in its text."""
    try:
        error = jsonschema.exceptions.best_match(_validator().iter_errors(record))
    except RecursionError:
        raise RecordError("$: the record is nested too deeply") from None
    if error is not None:
        raise RecordError(f"{_path(error.absolute_path)}: {_clip(error.message)}")
    length = len(record["text"])
    for number, span in enumerate(record.get("unread", ())):
        _check_span(span, length, f"$.unread[{number}]")
    for name in ("mentions", "given", "unsure"):
        for number, mention in enumerate(record.get(name, ())):
            _check_mention(mention, length, [name, number, "spans"])


def from_record(
    record: Mapping[str, Any],
    task: Task,
    *,
    known: Schema | None = None,
    checked: bool = False,
) -> Extraction:
    """The extraction a record was made of, its instances of the task's classes.

    What was given to the document is of the classes of ``known``, or else of the task's. Raises
    `RecordError`, naming the place, for what is no record or does not fit the classes. ``checked``
    says that `validate` has seen the record, as it has those of `read_records`.
    """
    if not checked:
        validate(record)
    answers = {name: task.schema[name] for name in task.schema.answers}
    try:
        mentions, unsure = (
            tuple(
                _mention_from_plain(mention, answers, task.schema, f"$.{name}[{number}]")
                for number, mention in enumerate(record.get(name, ()))
            )
            for name in ("mentions", "unsure")
        )
        given = tuple(
            _given_from_plain(plain, task.schema, known, f"$.given[{number}]")
            for number, plain in enumerate(record.get("given", ()))
        )
    except RecursionError:
        raise RecordError("$: an instance is nested too deeply") from None
    return Extraction(
        document=Document(
            record["text"],
            id=record["id"],
            inputs=record.get("inputs", {}),
            origin=record.get("origin", ""),
            given=given,
        ),
        mentions=mentions,
        problems=tuple(Problem(**problem) for problem in record["problems"]),
        code=record.get("code", ""),
        truncated=record["truncated"],
        unread=tuple(map(_span, record.get("unread", ()))),
        model=record["model"],
        seconds=record.get("seconds"),
        unsure=unsure,
        schema=task.schema,
    )


def read_records(path: str | Path) -> Iterator[dict[str, Any]]:
    """The records of a file of JSON lines, checked one by one as they are read.

    Raises `RecordError` with file and line for a line that is no record, `InputError` for a file
    that cannot be read.
    """
    try:
        with open(path, "rb") as file:
            yield from read_lines(file, origin=str(path))
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error


def read_lines(lines: Iterable[str | bytes], *, origin: str = "line") -> Iterator[dict[str, Any]]:
    """The records of lines of JSON, checked one by one; empty lines are skipped.

    ``origin`` stands before the line number in messages.
    """
    for number, line in enumerate(lines, 1):
        where = f"{origin}:{number}"
        try:
            text = line.decode("utf-8") if isinstance(line, bytes) else line
        except UnicodeDecodeError as error:
            raise InputError(
                f"{where} is not UTF-8 (byte {error.start + 1} of the line)"
            ) from error
        text = text.removeprefix("\ufeff") if number == 1 else text
        if not text.strip():
            continue
        try:
            record = json.loads(text.rstrip("\r\n"), parse_constant=_refuse_constant)
        except json.JSONDecodeError as error:
            reason = f"{error.msg} at character {error.pos + 1}"
            raise RecordError(f"{where} is not JSON: {reason}") from error
        except (ValueError, RecursionError) as error:
            raise RecordError(f"{where} is not a record: {error}") from error
        try:
            validate(record)
        except RecordError as error:
            raise RecordError(f"{where} is not a record: {error}") from error
        yield record


def _mention_to_plain(mention: Mention, where: str) -> dict[str, Any]:
    plain = instance_to_plain(mention.instance, where)
    plain["spans"] = {
        path: [None if span is None else [span.start, span.end] for span in spans]
        for path, spans in mention.spans.items()
    }
    plain["status"] = {path: status.value for path, status in mention.status.items()}
    plain["confidence"] = mention.confidence
    if mention.field_confidence:
        plain["field_confidence"] = dict(mention.field_confidence)
    return plain


def _given_to_plain(given: Any, where: str) -> str | dict[str, Any]:
    if isinstance(given, str):
        return str(given)
    if isinstance(given, Mention):
        return _mention_to_plain(given, where)
    return instance_to_plain(given, where)


def _mention_from_plain(
    plain: Mapping[str, Any], options: Mapping[str, ClassSpec], schema: Schema, where: str
) -> Mention:
    return Mention(
        instance=instance_from_plain(plain, options, schema, where),
        spans={
            path: tuple(None if span is None else _span(span) for span in spans)
            for path, spans in plain["spans"].items()
        },
        status={path: Alignment(status) for path, status in plain["status"].items()},
        confidence=plain["confidence"],
        field_confidence=plain.get("field_confidence", {}),
    )


def _given_from_plain(plain: Any, own: Schema, known: Schema | None, where: str) -> Any:
    """A given string, instance or mention; also of a class that cannot be answered."""
    if isinstance(plain, str):
        return plain
    name = plain["class"]
    schema = known if known is not None and name in known.by_name else own
    if name not in schema.by_name:
        raise RecordError(
            f"{where}.class: {name!r} was given, but is a class of another schema than the task's; "
            "read the record with that one as `known`"
        )
    if "spans" in plain:
        return _mention_from_plain(plain, schema.by_name, schema, where)
    return instance_from_plain(plain, schema.by_name, schema, where)


def _span(plain: list[Any]) -> Span:
    # JSON Schema counts 4.0 as an integer.
    return Span(int(plain[0]), int(plain[1]))


def _check_mention(mention: Any, length: int, steps: list[str | int]) -> None:
    if isinstance(mention, dict):
        for path, spans in mention.get("spans", {}).items():
            for part, span in enumerate(spans):
                if span is not None:
                    _check_span(span, length, _path([*steps, path, part]))


def _check_span(plain: list[Any], length: int, where: str) -> None:
    start, end = plain
    if not start <= end <= length:
        raise RecordError(
            f"{where}: [{start}, {end}] is no range of the text, which has {length} characters"
        )


@functools.cache
def _validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(record_schema())


def _path(steps: Iterable[str | int]) -> str:
    """A place as a path, such as ``$.mentions[0].spans["launcher.name"][0]``."""
    shown = "$"
    for step in steps:
        if isinstance(step, int):
            shown += f"[{step}]"
        elif step.isidentifier():
            shown += f".{step}"
        else:
            shown += f"[{json.dumps(step)}]"
    return shown


def _clip(message: str) -> str:
    return message if len(message) <= 300 else f"{message[:200]} ... {message[-90:]}"


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number")
