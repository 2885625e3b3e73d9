"""A hundred classes over fifty short texts: no prompt holds them all, and none is left out.

`BatchedExtractor` reads each text once for each batch of classes and merges what was found. What
was really asked is counted at the door of the model, prompt by prompt, and held against what should
have been: every class in the prompt of one batch, every text read whole by every batch.

    python examples/many_classes.py
    python examples/many_classes.py --documents 5 --batch 20
    python examples/many_classes.py -f story.txt notes.jsonl
"""

from __future__ import annotations

import argparse
import inspect
import itertools
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gollie_like import Document, Entity
from gollie_like.backends import open_backend
from gollie_like.backends.protocol import Backend, Completion, Request
from gollie_like.batched import BatchedExtraction, BatchedExtractor
from gollie_like.cli.arguments import positive
from gollie_like.errors import GollieLikeError, InputError
from gollie_like.sources import Unreadable, read_files
from guidelines.benchmarks import cyner_mitre, fabner, fewnerd, inlegalner, jnlpba, tasteset

SOURCES = (fewnerd, cyner_mitre, tasteset, jnlpba, inlegalner, fabner)
TEXTS = Path(__file__).with_suffix(".jsonl")


def gather_classes(count: int = 100) -> list[type]:
    """The first entity classes of several schemas; of two with one name the first one."""
    found: dict[str, type] = {}
    for module in SOURCES:
        for name, held in vars(module).items():
            own = inspect.isclass(held) and held.__module__ == module.__name__
            if own and issubclass(held, Entity):
                found.setdefault(name, held)
    return list(found.values())[:count]


class Counted:
    """A backend that hands everything on, and counts what it was asked by each prefix.

    A prefix that comes for the first time, and with it a batch, is told on standard error.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self.requests: Counter[str] = Counter()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        """What the backend says."""
        return self._backend.generate(self._count(requests))

    def _count(self, requests: Iterable[Request]) -> Iterator[Request]:
        for request in requests:
            if request.prefix not in self.requests:
                print(f"batch {len(self.requests) + 1} …", file=sys.stderr, flush=True)
            self.requests[request.prefix] += 1
            yield request

    @property
    def passes(self) -> int | None:
        """Runs of the model so far, where the engine tells."""
        work = getattr(getattr(self._backend, "engine", None), "work", None)
        return getattr(work, "passes", None)


@dataclass(frozen=True)
class Account:
    """What was asked and found: the classes of each batch, the extractions, the requests of each
    prefix, and what it took."""

    classes: tuple[str, ...]
    batches: tuple[tuple[str, ...], ...]
    found: tuple[BatchedExtraction, ...]
    requests: Counter[str]
    passes: int | None
    seconds: float

    def list_faults(self) -> list[str]:
        """Everything that does not add up; nothing if all is well."""
        asked = Counter(name for prefix in self.requests for name in list_asked(prefix))
        faults = [
            f"{name} stands in the prompts of {asked[name]} batches, not of one"
            for name in (*self.classes, *(asked.keys() - set(self.classes)))
            if asked[name] != 1 or name not in self.classes
        ]
        if len(set(self.requests.values())) > 1:
            faults.append(f"the batches were asked unequally often: {list(self.requests.values())}")
        if self.requests.total() < len(self.found) * len(self.batches):
            faults.append(f"only {self.requests.total()} requests reached the model")
        for one in self.found:
            faults += [f"document {one.document.id}: {fault}" for fault in self._check(one)]
        return faults

    def _check(self, one: BatchedExtraction) -> Iterator[str]:
        if len(one.parts) != len(self.batches):
            yield f"read by {len(one.parts)} of {len(self.batches)} batches"
        for number, part in enumerate(one.parts, 1):
            if part.truncated or part.unread or part.failed:
                yield f"not complete in batch {number}: {'; '.join(map(str, part.problems))}"


def list_asked(prefix: str) -> list[str]:
    """The classes whose guidelines stand in a prompt."""
    return re.findall(r"^class (\w+)\(", prefix, flags=re.MULTILINE)


def read_all(
    documents: Sequence[Document], backend: Backend, *, size: int | None = None
) -> Account:
    """All classes over all documents."""
    counted = Counted(backend)
    reader = BatchedExtractor(gather_classes(), size=size, backend=counted)
    before, start = counted.passes, time.perf_counter()
    found = tuple(reader.extract_many(documents))
    seconds = time.perf_counter() - start
    after = counted.passes
    return Account(
        reader.task.schema.answers,
        tuple(reader.batches),
        found,
        counted.requests,
        None if before is None or after is None else after - before,
        seconds,
    )


def print_account(account: Account) -> Iterator[str]:
    """What was found where, by which batch, and whether it all adds up."""
    for one in account.found:
        yield f"\n{Path(one.document.id).name}: {' '.join(one.text.split())[:100]}"
        for mention, batch in zip(one.mentions, one.found_by, strict=True):
            sure = "" if mention.confidence is None else f"  {mention.confidence:.2f}"
            yield f"    {mention.instance!r}  batch {batch + 1}{sure}"
    mentions = sum(len(one.mentions) for one in account.found)
    passes = "not told" if account.passes is None else f"{account.passes:,}"
    yield f"\n{len(account.classes)} classes in {len(account.batches)} batches"
    yield f"{len(account.found)} documents, {account.requests.total()} requests, passes: {passes}"
    yield f"{mentions} mentions, {account.seconds:.1f} s\n"
    for number, names in enumerate(account.batches):
        said = sum(len(one.parts[number].mentions) for one in account.found)
        kept = Counter(
            mention.label
            for one in account.found
            for mention, batch in zip(one.mentions, one.found_by, strict=True)
            if batch == number
        )
        most = ", ".join(f"{name} {count}" for name, count in kept.most_common(6))
        yield f"batch {number + 1}: {len(names)} classes, {said} said, {kept.total()} kept: {most}"
    faults = account.list_faults()
    yield (
        "\nevery class was asked for in one batch, every document read whole by every batch"
        if (not faults)
        else "\n" + "\n".join(faults)
    )


def read_documents(files: Sequence[str], count: int) -> list[Document]:
    """The first documents of the files.

    Raises `InputError` for what cannot be read.
    """
    documents = []
    for one in itertools.islice(read_files(files), count):
        if isinstance(one, Unreadable):
            raise InputError(one.message)
        documents.append(one)
    return documents


def main(arguments: Sequence[str] | None = None) -> int:
    """Read, print, and say by the exit status whether it adds up."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("-f", "--file", nargs="+", default=[str(TEXTS)], help="what to read")
    parser.add_argument(
        "--documents", type=positive, default=50, metavar="N", help="at most so many"
    )
    parser.add_argument("--batch", type=positive, metavar="N", help="classes of a batch")
    parser.add_argument("--model", default="auto", help="as for gollie-like extract")
    options = parser.parse_args(arguments)
    try:
        documents = read_documents(options.file, options.documents)
        account = read_all(documents, open_backend(options.model), size=options.batch)
    except GollieLikeError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(print_account(account)))
    return 1 if account.list_faults() else 0


if __name__ == "__main__":
    raise SystemExit(main())
