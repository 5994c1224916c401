"""What is remembered of a cleanup beside its pixels: model, settings, region."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.document.planes import Stored
from glean_core.imaging.box import Box

Value = str | int | float | bool | tuple[int, ...] | None


@dataclass(frozen=True, eq=False)
class CleanupRecord:
    """One cleanup.

    model: the model's name; title: its name for people; settings: by the names of
    `CleanupOptions`; box: where it changed pixels; mask: box.height x box.width uint8, put away.
    """

    model: str
    title: str
    settings: Mapping[str, Value]
    box: Box
    mask: Stored

    @classmethod
    def of(
        cls,
        model: str,
        title: str,
        settings: Mapping[str, Value],
        box: Box,
        mask: NDArray[np.float32],
    ) -> CleanupRecord:
        """Make one; mask: box.height x box.width, 0..1."""
        inside = np.rint(np.clip(mask, 0, 1) * 255).astype(np.uint8)
        return cls(model, title, settings, box, Stored.of(inside, squeeze=True))
