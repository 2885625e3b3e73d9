"""Scores: gold and predicted in, figures with intervals out, in modes that are stated.

::

    scores = score_entities([d.gold for d in documents], [e.mentions for e in extractions])
    print(scores)                      # a table: figures, intervals, classes
    scores.f1, scores.per_class["Person"].recall, scores.intervals()["f1"]
    scores.to_dict()                   # for JSON
    compare_scores(scores, others)     # two runs over the same documents

One family a module: `entities`, `relations`, `events` (and templates), `triples`, `labels`,
`similarity`, `answers`. Each says in its docstring what counts as right. What they share:
`counts` (precision, recall, F1 and their conventions), `interval` (bootstrap and paired test),
`scores` (the value that comes out), `pairing`, `reading`, `words`, `runs`, `figures`. Beside them
stand `confusion` (which class for which) and `reliability` (is confidence worth its name).

Everything the model said counts: mentions without a place in the text and items that could not be
read cost precision, except in the modes that repeat what other systems do.
"""

from __future__ import annotations

from gollie_like.score.answers import score_answers
from gollie_like.score.confusion import NOTHING, count_entity_confusions, count_label_confusions
from gollie_like.score.counts import UNPARSED, Counts
from gollie_like.score.entities import (
    ENTITY_MODES,
    EntityMode,
    Pair,
    pair_entities,
    score_entities,
)
from gollie_like.score.events import EVENT_MODES, EventMode, score_events
from gollie_like.score.interval import Comparison, Interval
from gollie_like.score.labels import score_labels
from gollie_like.score.relations import RELATION_MODES, RelationMode, score_relations
from gollie_like.score.reliability import (
    Bin,
    CurvePoint,
    Judgment,
    Reliability,
    choose_threshold,
    judge_mentions,
    measure_calibration,
    measure_curve_area,
    trace_curve,
)
from gollie_like.score.runs import count_unparsed
from gollie_like.score.scores import Scores, compare_scores
from gollie_like.score.similarity import score_similarity
from gollie_like.score.triples import score_triples

__all__ = [
    "ENTITY_MODES",
    "EVENT_MODES",
    "NOTHING",
    "RELATION_MODES",
    "UNPARSED",
    "Bin",
    "Comparison",
    "Counts",
    "CurvePoint",
    "EntityMode",
    "EventMode",
    "Interval",
    "Judgment",
    "Pair",
    "RelationMode",
    "Reliability",
    "Scores",
    "choose_threshold",
    "compare_scores",
    "count_entity_confusions",
    "count_label_confusions",
    "count_unparsed",
    "judge_mentions",
    "measure_calibration",
    "measure_curve_area",
    "pair_entities",
    "score_answers",
    "score_entities",
    "score_events",
    "score_labels",
    "score_relations",
    "score_similarity",
    "score_triples",
    "trace_curve",
]
