"""A tiny checkpoint as the published ones are, and an offer of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from glean_core import zoo
from glean_core.zoo.catalogue import Offer


def published_bytes(folder: Path, seed: int = 7) -> bytes:
    """A network from 8 to 32 pixels in the layout of the published checkpoints."""
    import torch

    from tests.tiny import tiny_glean

    state = {f"generator.{name}": t for name, t in tiny_glean(seed).state_dict().items()}
    path = folder / "made.pth"
    torch.save({"meta": {}, "state_dict": state}, path)
    return path.read_bytes()


def offer_of(data: bytes, address: str = "http://127.0.0.1:9") -> Offer:
    """An offer of that file, whose size the catalogue knows only about."""
    prefix = hashlib.sha256(data).hexdigest()[:8]
    file = f"tiny_glean_4x-{prefix}.pth"
    return replace(
        zoo.find_offer("glean-portrait-x8"),
        name="tiny-published",
        in_size=8,
        out_size=32,
        factor=4,
        file=file,
        url=f"{address}/{file}",
        digest_prefix=prefix,
        size=len(data) - 100,
    )
