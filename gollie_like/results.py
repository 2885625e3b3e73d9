"""Results kept on disk: what was found in a text by a model with its guidelines, found at once.

In: the fingerprint of an extractor's settings, documents, extractions. Out: the extraction of a
document that was read before. The store is one file of SQLite in a private directory; processes may
share it, and it is bounded: the oldest results go. It is never needed: where it cannot be read or
written (a full disk, a read-only directory, a damaged file), that is said once and the work goes
on without it. Only extractions that nothing cut short are kept.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
import zlib
from dataclasses import replace
from pathlib import Path

from gollie_like.cache import Note, cache_directory, discard, make_private, print_note
from gollie_like.document import Document
from gollie_like.errors import GollieLikeError
from gollie_like.extraction import Extraction
from gollie_like.given import list_given
from gollie_like.record import dumps, from_record
from gollie_like.schema import print_value
from gollie_like.task import Task

__all__ = ["Results"]

_LARGEST = 1 << 30
_BETWEEN_COMMITS = 1.0
_TABLE = "CREATE TABLE IF NOT EXISTS results (key BLOB PRIMARY KEY, record BLOB NOT NULL)"


class Results:
    """Extractions by settings and text; use it in a ``with`` block.

    ``fingerprint`` is `Extractor.fingerprint`, ``largest`` the most bytes of the file.
    """

    def __init__(
        self,
        fingerprint: str,
        task: Task,
        *,
        directory: Path | None = None,
        largest: int = _LARGEST,
        note: Note = print_note,
    ) -> None:
        self._fingerprint = fingerprint
        self._task = task
        self._directory = directory or cache_directory() / "results"
        self._path = self._directory / "results.sqlite"
        self._largest = largest
        self._note = note
        self._added = 0
        self._committed = time.monotonic()
        self._connection: sqlite3.Connection | None = None
        try:
            make_private(self._directory)
            self._connection = self._connect()
        except (GollieLikeError, OSError, sqlite3.Error) as error:
            self._give_up(error)

    def __enter__(self) -> Results:
        return self

    def __exit__(self, *_: object) -> None:
        self.commit()
        if self._connection is not None:
            self._connection.close()

    def commit(self) -> None:
        """See that what was added is on the disk, for other processes too."""
        try:
            if self._connection is not None:
                self._connection.commit()
                self._committed = time.monotonic()
        except sqlite3.Error as error:
            self._give_up(error)

    def find(self, document: Document) -> Extraction | None:
        """The extraction of a document with this text, if there is one."""
        if self._connection is None:
            return None
        try:
            query = "SELECT record FROM results WHERE key = ?"
            row = self._connection.execute(query, (self._key(document),)).fetchone()
            if row is None:
                return None
            record = json.loads(zlib.decompress(row[0]))
            found = from_record({**record, "text": document.text}, self._task)
        except sqlite3.Error as error:
            self._give_up(error)
            return None
        except (GollieLikeError, ValueError, TypeError, zlib.error):
            return None  # damaged, or of classes that have changed: it is read anew
        return replace(found, document=document)

    def add(self, extraction: Extraction) -> None:
        """Keep an extraction, unless something cut it short."""
        if self._connection is None or extraction.truncated or extraction.failed:
            return
        try:
            document = extraction.document
            # What was given is in the key, and comes back with the document that is asked about.
            said = replace(extraction, document=replace(document, given=()))
            row = self._key(document), zlib.compress(dumps(said).encode())
            self._connection.execute("INSERT OR REPLACE INTO results VALUES (?, ?)", row)
            self._added += 1
            if self._added % 1000 == 0:
                self._keep_small()
            if time.monotonic() - self._committed > _BETWEEN_COMMITS:
                self.commit()
        except sqlite3.Error as error:
            self._give_up(error)
        except GollieLikeError:
            return  # what JSON cannot say is not kept

    def _connect(self) -> sqlite3.Connection:
        try:
            return self._prepare()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:  # no database: it holds nothing that cannot be had again
            self._note(f"{self._path} is damaged and is begun anew.")
            discard(self._path)
            return self._prepare()

    def _prepare(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=10)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute(_TABLE)
            connection.commit()
            self._path.chmod(0o600)
        except BaseException:
            connection.close()
            raise
        return connection

    def _keep_small(self) -> None:
        """Drop the oldest fifth of the results when the file has become too large."""
        assert self._connection is not None
        (pages,) = self._connection.execute("PRAGMA page_count").fetchone()
        (free,) = self._connection.execute("PRAGMA freelist_count").fetchone()
        (size,) = self._connection.execute("PRAGMA page_size").fetchone()
        if (pages - free) * size > self._largest:
            self._connection.execute(
                "DELETE FROM results WHERE rowid IN (SELECT rowid FROM results ORDER BY rowid "
                "LIMIT (SELECT count(*) / 5 + 1 FROM results))"
            )

    def _key(self, document: Document) -> bytes:
        given = [g if isinstance(g, str) else print_value(g) for g in list_given(document)]
        said = [self._fingerprint, document.text, sorted(document.inputs.items()), given]
        return hashlib.sha256(json.dumps(said).encode()).digest()

    def _give_up(self, error: Exception) -> None:
        self._note(f"Results are not kept in {self._directory}: {str(error).rstrip('.')}.")
        if self._connection is not None:
            connection, self._connection = self._connection, None
            try:
                connection.close()
            except sqlite3.Error:
                return
