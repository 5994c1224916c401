"""From the history of a photo to a stack of layers that shows the photo as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.cleanup_record import CleanupRecord
from app.document.earlier import ProjectLayer
from app.document.history import Step
from app.document.planes import region, union
from app.document.project.covering import covering, lay_over
from app.document.project.snapshot import ProjectSnapshot
from glean_core.imaging import Picture, bounding_box, png
from glean_core.imaging.box import Box
from glean_core.imaging.srgb import srgb_profile

Pixels = NDArray[Any]

ORIGINAL = "Original"
RETOUCHING = "Retouching"
MAX_PIXELS = 1 << 40  # of our own layers: their size is known


def layers_of(snapshot: ProjectSnapshot) -> list[ProjectLayer]:
    """Return the layers of a project, the lowest first.

    "Original" lies at the bottom. Then the history in its order, so that the newest pixels win:
    one layer for each cleanup, one for all other work between two of them. What can't be taken
    apart any more, because the steps were dropped or the photo has another size since, is one
    layer of retouching. The layers of the project that the photo was read from stay at the bottom
    as long as they still show what the history begins with.
    """
    steps = _steps_of_this_size(snapshot.steps)
    state = snapshot.picture.pixels.copy()
    for step in reversed(steps):
        for patch in step.patches:
            if patch.plane == "pixels":
                region(state, patch.box)[...] = patch.before.array()
    pile, shown = _pile(snapshot)
    pile.add(shown, state, None)
    del shown  # as large as the photo
    for record, group in _groups(steps):
        box, before = _apply(group, state)
        if box is not None:
            pile.add(before, state, record, box)
    return pile.layers


@dataclass
class _Pile:
    """Layers so far, from below, and how many of each kind."""

    icc: bytes
    layers: list[ProjectLayer]
    retouches: int = 0
    cleanups: int = 0

    def add(
        self, before: Pixels, state: Pixels, record: CleanupRecord | None, box: Box | None = None
    ) -> None:
        """Add the layer that leads from one state to another; before: the pixels of the box."""
        box = box or Box(0, 0, state.shape[1], state.shape[0])
        pixels = covering(before, region(state, box))
        if pixels is None:
            # Nothing laid over it makes the photo more transparent: a new beginning.
            whole = Box(0, 0, state.shape[1], state.shape[0])
            self._append(state, whole, record, whole=True)
            return
        inside = bounding_box(pixels[..., -1])
        if inside is not None:
            place = inside.moved(box.left, box.top)
            self._append(region(pixels, inside), place, record)

    def _append(
        self, pixels: Pixels, box: Box, record: CleanupRecord | None, whole: bool = False
    ) -> None:
        if record is not None:
            self.cleanups += 1
            name = f"Clean up {self.cleanups} – {record.title or record.model}"
        else:
            self.retouches += 1
            name = RETOUCHING if self.retouches == 1 else f"{RETOUCHING} {self.retouches}"
        self.layers.append(ProjectLayer(name, box, encoded(pixels, self.icc), whole, record))


def profile_in(picture: Picture) -> bytes:
    """Return the profile that a project's pictures carry.

    Also those of a photo without one: Krita asks about every 16-bit layer that doesn't say.
    """
    return picture.icc if picture.icc is not None else srgb_profile(picture.is_grey)


def encoded(pixels: Pixels, icc: bytes | None = None) -> bytes:
    """Return pixels H x W x C as a PNG file."""
    return png.encode(Picture(pixels, icc))


def _pile(snapshot: ProjectSnapshot) -> tuple[_Pile, Pixels]:
    """Return the layers of the earlier project, or the original alone, and what they show."""
    icc, opened = profile_in(snapshot.picture), snapshot.opened
    earlier = snapshot.earlier.layers
    # Another size or a mirrored photo: its original is another one than that of the project.
    if earlier and np.array_equal(_decoded(earlier[0]), opened):
        shown = opened.copy()
        for layer in earlier[1:]:
            if layer.whole:
                shown = _decoded(layer)
            else:
                lay_over(region(shown, layer.box), _decoded(layer))
        cleanups = sum(layer.cleanup is not None for layer in earlier)
        return _Pile(icc, list(earlier), len(earlier) - 1 - cleanups, cleanups), shown
    whole = Box(0, 0, opened.shape[1], opened.shape[0])
    return _Pile(icc, [ProjectLayer(ORIGINAL, whole, encoded(opened, icc), whole=True)]), opened


def _decoded(layer: ProjectLayer) -> Pixels:
    pixels = png.decode(layer.png, MAX_PIXELS).pixels
    return pixels if pixels.flags.writeable else pixels.copy()


def _steps_of_this_size(steps: tuple[Step, ...]) -> list[Step]:
    """Return the newest steps, back to the last one that changed the photo's size."""
    kept: list[Step] = []
    for step in reversed(steps):
        if step.reshape is not None:
            break
        kept.insert(0, step)
    return kept


def _groups(steps: list[Step]) -> Iterator[tuple[CleanupRecord | None, list[Step]]]:
    """Yield each cleanup by itself, and what lies between two of them together."""
    marks = [(index if step.cleanup is not None else -1, step) for index, step in enumerate(steps)]
    for _, group in groupby((m for m in marks if m[1].changes_pixels), key=lambda mark: mark[0]):
        found = [step for _, step in group]
        yield found[0].cleanup, found


def _apply(group: list[Step], state: Pixels) -> tuple[Box | None, Pixels]:
    """Take a state through steps; returns the box that they touch and its pixels before."""
    kept: dict[Box, Pixels] = {}
    for step in group:
        for patch in step.patches:
            if patch.plane == "pixels":
                there = region(state, patch.box)
                kept.setdefault(patch.box, there.copy())
                there[...] = patch.after.array()
    box = union(kept)
    if box is None:
        return None, state
    before = region(state, box).copy()
    for tile, pixels in kept.items():
        region(before, tile.moved(-box.left, -box.top))[...] = pixels
    return box, before
