"""Round trips of many sets: a file that a long check fills set by set, and the table made of it.

In: `RoundTrip`s, one after the other. Out: a Markdown page. While a check is unfinished, its round
trips stand in ``NAME.trips.jsonl`` beside the page, each on disk before the next set is begun, so
that the same check goes on where it was; a finished one removes that file, which quotes the data.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from gollie_like.benchmark.roundtrip import Lapse, RoundTrip
from gollie_like.errors import InputError, UsageError

__all__ = ["TripFile", "render_trips"]


def render_trips(trips: Sequence[RoundTrip], *, enough: float) -> str:
    """A table of round trips, and how many sets can be said to at least that share."""
    lines = [
        "| set | family | split | documents | instances | accepted | equal | offsets "
        "| what is lost |",
        "|---|---|---|---:|---:|---:|---:|---:|---|",
        *map(_render, trips),
    ]
    if len(trips) > 1:
        lines.append(_render(_add_up(trips)))
    said = sum(trip.said_share >= enough for trip in trips)
    lines += ["", f"{said} of {len(trips)} can be said to at least {enough:.0%}"]
    return "\n".join(lines)


def _render(trip: RoundTrip) -> str:
    lost = ", ".join(f"{reason} {count:,}" for reason, count in trip.reasons().most_common())
    shares = (trip.accepted_share, trip.said_share, trip.exact_share)
    told = " | ".join(map(_tell, shares))
    return (
        f"| {trip.name} | {', '.join(trip.families)} | {trip.split} | {trip.documents:,} "
        f"| {trip.instances:,} | {told} | {lost} |"
    )


def _tell(share: float) -> str:
    """A share in which a single lapse among many still shows."""
    return "100 %" if share == 1 else f"{min(share, 0.9999):.2%}".replace("%", " %")


def _add_up(trips: Sequence[RoundTrip]) -> RoundTrip:
    return RoundTrip(
        name="**all**",
        families=(),
        split="",
        documents=sum(trip.documents for trip in trips),
        whole=sum(trip.whole for trip in trips),
        instances=sum(trip.instances for trip in trips),
        said=sum(trip.said for trip in trips),
        exact=sum(trip.exact for trip in trips),
        lapses=tuple(lapse for trip in trips for lapse in trip.lapses),
    )


class TripFile:
    """The round trips of an unfinished check by the reference of their task, kept as they come."""

    def __init__(self, page: Path, settings: Mapping[str, Any], *, restart: bool = False) -> None:
        self.page = page
        self.done: dict[str, RoundTrip] = {}
        self._path = page.with_suffix(".trips.jsonl")
        settings = json.loads(json.dumps(settings))
        page.parent.mkdir(parents=True, exist_ok=True)
        if not restart and self._path.exists():
            self._read(settings)
        else:
            self._path.write_text(json.dumps({"settings": settings}) + "\n", encoding="utf-8")

    def add(self, reference: str, trip: RoundTrip) -> None:
        """Keep a round trip; it is in the file when this returns."""
        self.done[reference] = trip
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"reference": reference, "trip": asdict(trip)}) + "\n")

    def finish(self, text: str) -> Path:
        """Write the page; nothing is left to go on with."""
        self.page.write_text(text + "\n", encoding="utf-8")
        self._path.unlink(missing_ok=True)
        return self.page

    def _read(self, settings: Mapping[str, Any]) -> None:
        whole = []
        for number, line in enumerate(self._path.read_text("utf-8").splitlines(keepends=True), 1):
            if not line.endswith("\n"):
                break  # the check was killed while it wrote this line
            try:
                held = json.loads(line)
                if number == 1:
                    self._require_same(held["settings"], settings)
                else:
                    self.done[held["reference"]] = _make_trip(held["trip"])
            except (ValueError, TypeError, KeyError):
                raise InputError(
                    f"{self._path}:{number} is no line of a check; give --restart to begin anew"
                ) from None
            whole.append(line)
        if not whole:
            whole = [json.dumps({"settings": settings}) + "\n"]
        self._path.write_text("".join(whole), encoding="utf-8")

    def _require_same(self, held: Mapping[str, Any], settings: Mapping[str, Any]) -> None:
        changed = sorted(key for key in settings if held.get(key) != settings[key])
        if changed:
            told = ", ".join(f"{k} ({held.get(k)} there, {settings[k]} now)" for k in changed)
            raise UsageError(
                f"{self._path} was begun with other settings: {told}; go on with the same ones, "
                "or give --restart to begin anew"
            )


def _make_trip(plain: dict[str, Any]) -> RoundTrip:
    lapses = tuple(Lapse(**lapse) for lapse in plain.pop("lapses"))
    return RoundTrip(**{**plain, "families": tuple(plain["families"])}, lapses=lapses)
