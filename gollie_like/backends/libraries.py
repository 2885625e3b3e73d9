"""torch, bitsandbytes and transformers, imported once, in the order that takes the least time.

Whoever loads or converts weights takes them from here.
"""

from __future__ import annotations

from gollie_like.backends.quiet import importing_quickly, uncollected

with uncollected():
    import torch

with importing_quickly():
    import bitsandbytes
    import transformers
    import transformers.modeling_utils

__all__ = ["bitsandbytes", "torch", "transformers"]
