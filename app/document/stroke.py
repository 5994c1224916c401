"""One stroke of a brush: its way, what it covers, what it may change, and its step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.document.brush import Brush, Coverage, EvenPath
from app.document.document import Document
from app.document.history import Array, Plane, region, union
from glean_core.imaging.box import Box
from glean_core.imaging.convert import to_float

LEAST_PRESSURE = 0.05  # a pen that hardly touches still leaves something


class Pen(Enum):
    """What a pen's pressure changes."""

    NOTHING = "nothing"
    SIZE = "size"
    OPACITY = "opacity"
    BOTH = "both"


class Dab(NamedTuple):
    """One touch of the brush: its centre in photo pixels, the pen's pressure 0..1."""

    x: float
    y: float
    pressure: float = 1.0


class Stroke:
    """Everything that strokes have in common, whatever they do to the photo.

    A stroke changes one plane of a document, "pixels" only inside the selection. Its dabs depend
    on the way of the hand alone, not on how many events it came in. `finish` makes it one
    step, `cancel` takes everything back.
    """

    def __init__(
        self,
        document: Document,
        brush: Brush,
        pen: Pen = Pen.NOTHING,
        plane: Plane = "pixels",
    ) -> None:
        self.document = document
        self.brush = brush
        self.pen = pen
        self.plane: Plane = plane
        self.recording = document.record()
        self.covered: Box | None = None  # the box around all that the stroke covers
        self.reached = False  # whether it came to a pixel that it may change
        self._limited = plane == "pixels" and document.selected_box is not None
        self._coverage = Coverage((document.height, document.width))
        self._path = EvenPath(brush.spacing)

    # -- the way -------------------------------------------------------------------------

    def extend(self, x: float, y: float, pressure: float = 1.0) -> list[Dab]:
        """Go on to a point; returns the dabs on the way there."""
        if self.pen is Pen.NOTHING:
            return [Dab(*point) for point in self._path.extend((x, y))]
        # Pressing harder on one spot is a way too, of half the brush from nothing to full.
        unit = self.brush.size / 2
        points = self._path.extend((x, y, pressure * unit))
        return [Dab(at_x, at_y, depth / unit) for at_x, at_y, depth in points]

    def brush_at(self, dab: Dab) -> tuple[Brush, float]:
        """Return the brush as the pen presses it, and its strength 0..1."""
        pressure = min(max(dab.pressure, LEAST_PRESSURE), 1.0)
        sized = self.pen in (Pen.SIZE, Pen.BOTH)
        brush = replace(self.brush, size=self.brush.size * pressure) if sized else self.brush
        return brush, pressure if self.pen in (Pen.OPACITY, Pen.BOTH) else 1.0

    def cover(self, dabs: list[Dab]) -> Box | None:
        """Add dabs to what is covered; returns the box to paint anew, None outside the photo."""
        pressed: list[Box] = []
        for dab in dabs:
            brush, strength = self.brush_at(dab)
            box = self._coverage.press(brush, (dab.x, dab.y), strength)
            if box is not None:
                pressed.append(box)
        changed = union(pressed)
        if changed is not None:
            self.covered = changed if self.covered is None else self.covered.union(changed)
        return changed

    # -- what it changes -----------------------------------------------------------------

    def coverage(self, box: Box) -> NDArray[np.float32]:
        """View how far the dabs cover a box: h x w 0..1."""
        return region(self._coverage.array, box)

    def limit(self, box: Box) -> NDArray[np.float32] | None:
        """Return how far the selection lets change into a box: h x w 0..1, None for all of it."""
        if not self._limited:
            return None
        return to_float(region(self.document.selection, box))

    def weight(self, box: Box) -> NDArray[np.float32]:
        """Return how far the stroke changes each pixel of a box: h x w 0..1."""
        weight: NDArray[np.float32] = self.coverage(box) * np.float32(self.brush.opacity)
        limit = self.limit(box)
        return weight if limit is None else weight * limit

    def before(self, box: Box) -> Array:
        """View a box of the plane as it was before the stroke."""
        self.recording.touch(self.plane, box)
        return region(self.recording.before(self.plane), box)

    def lay(self, box: Box, make: Callable[[Array, NDArray[np.float32]], Array]) -> None:
        """Paint a box anew and show it: `make` turns what was there and the weight into pixels."""
        weight = self.weight(box)
        if weight.any():
            self.put(box, make(self.before(box), weight))

    def put(self, box: Box, pixels: Array) -> None:
        """Write a box of the photo and show it."""
        self.reached = True
        self.recording.touch("pixels", box)
        region(self.document.pixels, box)[...] = pixels
        self.document.show(box)

    # -- its end -------------------------------------------------------------------------

    def finish(self, name: str) -> bool:
        """Make the stroke one step of the history; False when nothing changed."""
        done = self.document.commit(self.recording, name, retouched=self.plane == "pixels")
        if not done and self.plane == "selection":
            self.cancel()  # the box around the selection is measured again
        return done

    def cancel(self) -> None:
        self.document.cancel(self.recording)
