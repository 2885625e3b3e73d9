"""Habits of a model: what was learned about it after its training, on documents with gold.

In: the folder of a model. Out: `Habits`, from the file ``habits.json`` in it, or none: a
calibration of its confidence, how far to tilt toward ending a list of instances (above 0, fewer
and surer ones) or toward another item (below), the form of prompts it was trained on, and how sure
an instance must be to be given. All but the form are chosen on dev sets by `training`.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import get_args

from gollie_like.cache import read_record, write_atomically
from gollie_like.calibration import Calibration
from gollie_like.errors import InputError, ModelError
from gollie_like.task import PromptForm

__all__ = ["HABITS", "NO_HABITS", "Habits", "read_habits", "write_habits"]

HABITS = "habits.json"
"""The file's name, beside the weights."""


@dataclass(frozen=True)
class Habits:
    """What to make of a model's confidence, a bias for its decisions, and how it is asked."""

    calibration: Calibration | None = None
    tilt: float = 0.0
    form: PromptForm = "gollie"
    threshold: float = 0.0


NO_HABITS = Habits()
"""Those of a model of which nothing is known."""


def read_habits(folder: Path | None) -> Habits:
    """The habits in a model's folder, or none.

    Raises `ModelError` if the file is there and says something else.
    """
    path = None if folder is None else folder / HABITS
    if path is None or not path.is_file():
        return NO_HABITS
    held = read_record(path)
    try:
        tilt = float(held.get("tilt", 0.0))
        threshold = float(held.get("threshold", 0.0))
        fitted = held.get("calibration")
        calibration = None if fitted is None else Calibration.from_json(json.dumps(fitted))
    except (TypeError, ValueError, InputError) as error:
        raise ModelError(f"{path} does not say what a model's habits are: {error}") from error
    form = held.get("form", "gollie")
    fits = math.isfinite(tilt) and 0 <= threshold <= 1 and form in get_args(PromptForm)
    if not held or not fits:
        raise ModelError(f"{path} does not say what a model's habits are; delete or mend it.")
    return Habits(calibration, tilt, form, threshold)


def write_habits(folder: Path, habits: Habits) -> None:
    """Put habits beside the weights."""
    with write_atomically(folder / HABITS, private=False) as out:
        out.write((json.dumps(asdict(habits), indent=1) + "\n").encode())
