"""From annotated dataclasses to typed instances, on a real quantized model: what ``make demo`` runs.

Prints the guidelines, reads three sentences, shows what was found as a table and as JSON lines,
writes an HTML page, and says how long each part took.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from gollie_like import Entity, Event, Extractor
from gollie_like.record import dumps
from gollie_like.show import render_page

TEXTS = [
    "Ariane 6 lifted off from Kourou on 9 July 2024 and put nine small satellites into orbit.",
    "The Ares 3 mission to Mars is scheduled for 2032; the Starship rocket built by SpaceX will "
    "carry astronauts Max Rutherford, Elena Soto and Jake Martinez.",
    "探测器嫦娥六号于2024年6月25日返回地球。",
]


@dataclass
class Launcher(Entity):
    """A rocket that carries payloads from the ground into space. Exclude what it carries."""

    span: str  # Such as: "Saturn V", "Ariane 5"


@dataclass
class Astronaut(Entity):
    """A person who travels in space, by name. Exclude job titles."""

    span: str  # Such as: "Neil Armstrong", "Tanaka"


@dataclass
class Mission(Event):
    """A planned or accomplished journey beyond Earth's atmosphere, crewed or uncrewed."""

    mention: str  # The name of the mission. Such as: "Apollo 11", "Artemis II"
    date: str | None  # When it starts, as written.
    destination: str | None  # Where it goes. Such as: "the Moon"


def main() -> None:
    """Load, read, show."""
    parts: dict[str, float] = {}
    start = time.perf_counter()
    extractor = Extractor([Launcher, Astronaut, Mission])
    name = extractor.backend.name
    parts[f"load {name}"] = time.perf_counter() - start

    start = time.perf_counter()
    extractions = list(extractor.extract_many(TEXTS))
    parts[f"read {len(TEXTS)} texts"] = time.perf_counter() - start

    for extraction in extractions:
        print(f"\n{extraction.text}\n{extraction}")
    print("\nThe same as JSON lines:")
    for extraction in extractions:
        print(dumps(extraction))

    page = Path("demo.html").resolve()
    html = render_page(extractions, title="Three texts about spaceflight")
    page.write_text(html, encoding="utf-8")
    print(f"\nThe same as a page: {page}")
    print("Time: " + ", ".join(f"{what} {seconds:.1f} s" for what, seconds in parts.items()))


if __name__ == "__main__":
    main()
