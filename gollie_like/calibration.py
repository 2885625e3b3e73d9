"""Calibration: what confidences are worth, learned from labelled data.

In: confidences and whether each was right. Out: a `Calibration`, a curve from confidences to
frequencies. How far the two are apart is told by `gollie_like.score.measure_calibration`.

The curve is logistic in the log-odds of the confidence, with Platt's smoothed targets (Platt 1999,
"Probabilistic outputs for support vector machines"), fitted by Newton's method with the safeguards
of Lin, Lin and Weng (2007, "A note on Platt's probabilistic outputs"). Two numbers need little
data, and the order of two confidences is never turned round.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from gollie_like.amount import tell_amount
from gollie_like.errors import InputError, UsageError

__all__ = ["Calibration", "fit_calibration"]

_EDGE = 1e-9  # confidences are kept this far from 0 and 1, where log-odds end


@dataclass(frozen=True, slots=True)
class Calibration:
    """A curve from confidences to frequencies: ``1 / (1 + exp(-slope * log-odds - intercept))``.

    ``samples`` says how many labelled instances it was fitted on. The default changes nothing.
    """

    slope: float = 1.0
    intercept: float = 0.0
    samples: int = 0

    def apply(self, confidence: float) -> float:
        """How often an instance of this confidence is right."""
        return _logistic(self.slope * _log_odds(confidence) + self.intercept)

    def to_json(self) -> str:
        """The calibration as one line of JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Calibration:
        """The calibration that `to_json` wrote; `InputError` if the text is none."""
        try:
            held = json.loads(text)
            made = cls(float(held["slope"]), float(held["intercept"]), int(held["samples"]))
        except (ValueError, TypeError, KeyError) as error:
            raise InputError(
                f"not a calibration ({type(error).__name__}: {error}); expected "
                '{"slope": number, "intercept": number, "samples": number}'
            ) from None
        if not (math.isfinite(made.slope) and math.isfinite(made.intercept) and made.slope >= 0):
            raise InputError(
                "a calibration needs finite numbers and a slope of at least 0, "
                f"not slope {made.slope} and intercept {made.intercept}"
            )
        return made


def fit_calibration(confidences: Sequence[float], correct: Sequence[bool]) -> Calibration:
    """The curve that fits best how often instances of a confidence were right.

    A slope below 0, which would turn the order round, is not allowed: data that ask for it get
    the same frequency for every confidence.
    """
    _check(confidences, correct)
    scores = [_log_odds(confidence) for confidence in confidences]
    right = sum(map(bool, correct))
    # Smoothed targets keep the curve finite when everything was right, or nothing.
    yes, no = (right + 1) / (right + 2), 1 / (len(correct) - right + 2)
    targets = [yes if was_right else no for was_right in correct]
    slope, intercept = _fit_logistic(scores, targets)
    if slope < 0:
        slope, intercept = 0.0, _log_odds(sum(targets) / len(targets))
    return Calibration(slope, intercept, len(scores))


def _check(confidences: Sequence[float], correct: Sequence[bool]) -> None:
    if len(confidences) != len(correct):
        raise UsageError(
            f"{tell_amount(len(confidences), 'confidence')} came with "
            f"{tell_amount(len(correct), 'judgment')}; give one judgment for each confidence"
        )
    if not confidences:
        raise UsageError("a calibration needs labelled instances; there are none")
    for confidence in confidences:
        if not 0 <= confidence <= 1:
            raise UsageError(f"a confidence lies between 0 and 1, not at {confidence}")


def _log_odds(confidence: float) -> float:
    kept = min(max(confidence, _EDGE), 1 - _EDGE)
    return math.log(kept) - math.log1p(-kept)


def _logistic(value: float) -> float:
    if value >= 0:
        return 1 / (1 + math.exp(-value))
    raised = math.exp(value)
    return raised / (1 + raised)


def _fit_logistic(scores: Sequence[float], targets: Sequence[float]) -> tuple[float, float]:
    """Newton's method, until the loss falls no more."""
    point = 0.0, 0.0
    loss = _loss(scores, targets, *point)
    while True:
        near, lower = _improve(scores, targets, point, loss)
        if lower >= loss:
            return point
        point, loss = near, lower


def _improve(
    scores: Sequence[float], targets: Sequence[float], point: tuple[float, float], loss: float
) -> tuple[tuple[float, float], float]:
    """One step, halved until the loss falls by more than rounding, and the loss it leads to."""
    step = _newton_step(scores, targets, *point)
    size = 1.0
    while size > 1e-10:
        near = point[0] - size * step[0], point[1] - size * step[1]
        lower = _loss(scores, targets, *near)
        if lower < loss * (1 - 1e-13):
            return near, lower
        size /= 2
    return point, loss


def _newton_step(
    scores: Sequence[float], targets: Sequence[float], slope: float, intercept: float
) -> tuple[float, float]:
    curve = [_logistic(slope * score + intercept) for score in scores]
    errors = [p - target for p, target in zip(curve, targets, strict=True)]
    spread = [p * (1 - p) for p in curve]
    down = math.fsum(e * s for e, s in zip(errors, scores, strict=True)), math.fsum(errors)
    # The second derivatives, kept away from singular where all scores are alike.
    a = math.fsum(w * s * s for w, s in zip(spread, scores, strict=True)) + 1e-9
    b = math.fsum(w * s for w, s in zip(spread, scores, strict=True))
    c = math.fsum(spread) + 1e-9
    scale = max(a * c - b * b, 1e-18)
    return (c * down[0] - b * down[1]) / scale, (a * down[1] - b * down[0]) / scale


def _loss(
    scores: Sequence[float], targets: Sequence[float], slope: float, intercept: float
) -> float:
    """The cross-entropy of the curve, without overflow."""
    values = [slope * score + intercept for score in scores]
    return math.fsum(
        max(value, 0.0) - target * value + math.log1p(math.exp(-abs(value)))
        for value, target in zip(values, targets, strict=True)
    )


if __name__ == "__main__":
    promised = [0.95, 0.9, 0.9, 0.8, 0.8, 0.6, 0.6, 0.3, 0.2, 0.1] * 10
    kept = [True, True, False, True, False, True, False, False, False, False] * 10
    fitted = fit_calibration(promised, kept)
    print(fitted)
    for confidence in sorted(set(promised)):
        print(f"{confidence:.2f} -> {fitted.apply(confidence):.2f}")
