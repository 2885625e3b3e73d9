"""Training: labeled documents in, a model that fills prompts well out.

::

    config ─data→ sources ─views→ tasks, documents ─packing→ packs ─sft→ model ─ship→ adapter, card
              │                                                 │
              └ own, mixture, guard, leaks                      └ adapt, attention, checkpoints

``run`` is the corridor behind ``gollie-like train``. ``views`` decides what an example shows,
``options`` how that varies; ``packing`` lays one prefix and many documents under one mask; ``sft``
trains on packs and resumes after a kill. Around them stand ``dev`` (scores on the way), ``tuning``
(habits), ``ablation``, ``throughput``, ``flipped`` (does it follow a guideline), ``parcels`` (files
in pieces) and ``card``. ``python -m gollie_like.training`` has what only maintainers need.
"""
