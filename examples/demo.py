"""From annotated dataclasses to typed instances, on a real quantized model: what ``make demo`` runs.

Reads three sentences for the people, organizations and places of `guidelines.news`, shows what was
found as a table and as JSON lines, writes an HTML page, and says how long each part took.
"""

from __future__ import annotations

import time
from pathlib import Path

from gollie_like import Extractor
from gollie_like.record import dumps
from gollie_like.show import render_page
from guidelines import news

TEXTS = [
    "Angela Merkel met Emmanuel Macron of the European Union in Meseberg near Berlin.",
    "Nokia will move its research center from Espoo to Tampere, said Pekka Lundmark.",
    "他出生于上海，后来在日本学习。",
]


def main() -> None:
    """Load, read, show."""
    parts: dict[str, float] = {}
    start = time.perf_counter()
    extractor = Extractor([news.Person, news.Organization, news.Place])
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
    html = render_page(extractions, title="Three texts from the news")
    page.write_text(html, encoding="utf-8")
    print(f"\nThe same as a page: {page}")
    print("Time: " + ", ".join(f"{what} {seconds:.1f} s" for what, seconds in parts.items()))


if __name__ == "__main__":
    main()
