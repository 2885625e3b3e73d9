"""Every exception this package raises on purpose, as one tree.

::

    GollieLikeError
    ├── SchemaError        a guideline class cannot be used (annotation, docstring, name, source)
    ├── GrammarError       a grammar cannot be built or compiled for a schema and a text
    ├── InputError         a file or text cannot be read (encoding, emptiness, a malformed line)
    ├── RecordError        a JSON record does not follow the published schema
    ├── ModelError         a model is unknown, cannot be fetched, verified, converted or loaded
    ├── BackendError       a backend could not finish a request
    └── UsageError         the caller asked for something that does not exist or does not fit

Each message is a sentence that says what went wrong, where, what was expected and, where there is
a way, how to mend it. The command line prints it as it is; ``UsageError``, ``SchemaError`` and
``InputError`` end it with exit status 2, the others with 1.
"""

from __future__ import annotations

__all__ = [
    "BackendError",
    "GollieLikeError",
    "GrammarError",
    "InputError",
    "ModelError",
    "RecordError",
    "SchemaError",
    "UsageError",
]


class GollieLikeError(Exception):
    """Base of every error raised on purpose by this package."""


class SchemaError(GollieLikeError):
    """A guideline class cannot be used; the message names it and, if known, file and line."""


class GrammarError(GollieLikeError):
    """A grammar could not be built from a schema, or an engine refused to compile it."""


class InputError(GollieLikeError):
    """A file or a text could not be read; the message names the file and, if known, the line."""


class RecordError(GollieLikeError):
    """A JSON record does not follow the published JSON Schema; the message names the place."""


class ModelError(GollieLikeError):
    """A model is unknown or could not be fetched, verified, converted or loaded."""


class BackendError(GollieLikeError):
    """A backend could not finish a request."""


class UsageError(GollieLikeError):
    """An argument names something that does not exist or does not fit the others."""
