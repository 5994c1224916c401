"""A cleanup in a window of a large photo: only what it reads has to be copied or looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import Box, Picture
from glean_core.restoration.cleanup import blend_result, cleanup
from glean_core.restoration.engine import Restorer
from glean_core.restoration.foresight import Foresight
from glean_core.restoration.progress import Cancel, Progress
from glean_core.restoration.request import CleanupOptions, CleanupPlan, CleanupResult, Corners


@dataclass(frozen=True, eq=False)
class Part:
    """A window of a photo and the mask there. Plans and results are in the photo's coordinates.

    picture, mask: window.height x window.width (x C; mask float32 0..1). The window holds the whole
    mask, and all that its cleanup reads (see `window_read`).
    """

    picture: Picture
    mask: NDArray[np.float32]
    window: Box

    @classmethod
    def whole(cls, picture: Picture, mask: NDArray[np.float32]) -> Part:
        """The whole photo as a part of itself."""
        return cls(picture, mask, Box(0, 0, picture.width, picture.height))

    def clean_up(
        self,
        engine: Restorer,
        options: CleanupOptions | None = None,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
        cascade: Restorer | None = None,
        foresight: Foresight | None = None,
    ) -> CleanupResult:
        """See `cleanup`. Without foresight the part has to be the whole photo."""
        left, top = self.window[:2]
        own = None if foresight is None else _moved(foresight, -left, -top)
        result = cleanup(self.picture, self.mask, engine, options, progress, cancel, cascade, own)
        return _moved_result(result, left, top)

    def blend(self, result: CleanupResult, options: CleanupOptions | None = None) -> CleanupResult:
        """See `blend_result`."""
        left, top = self.window[:2]
        blended = blend_result(self.picture, self.mask, _moved_result(result, -left, -top), options)
        return _moved_result(blended, left, top)

    def whole_mask(self, height: int, width: int) -> NDArray[np.float32]:
        """The mask as one of the whole photo, height x width."""
        mask = np.zeros((height, width), np.float32)
        mask[self.window.slices] = self.mask
        return mask

    def mask_in(self, box: Box) -> NDArray[np.float32]:
        """The mask under a box inside the window, in the photo's coordinates; not copied."""
        return self.mask[box.moved(-self.window.left, -self.window.top).slices]


def _moved(foresight: Foresight, right: int, down: int) -> Foresight:
    return replace(
        foresight,
        plan=_moved_plan(foresight.plan, right, down),
        region=foresight.region.moved(right, down),
        box=foresight.box.moved(right, down),
    )


def _moved_plan(plan: CleanupPlan, right: int, down: int) -> CleanupPlan:
    crop = plan.crop
    if crop is not None:
        crop = replace(crop, centre_x=crop.centre_x + right, centre_y=crop.centre_y + down)
    return replace(
        plan,
        frames=tuple(frame.moved(right, down) for frame in plan.frames),
        outlines=_moved_corners(plan.outlines, right, down),
        crop=crop,
    )


def _moved_result(result: CleanupResult, right: int, down: int) -> CleanupResult:
    if right == 0 and down == 0:
        return result
    return replace(
        result,
        box=result.box.moved(right, down),
        frames=tuple(frame.moved(right, down) for frame in result.frames),
        outlines=_moved_corners(result.outlines, right, down),
    )


def _moved_corners(outlines: tuple[Corners, ...], right: int, down: int) -> tuple[Corners, ...]:
    return tuple(tuple((x + right, y + down) for x, y in corners) for corners in outlines)
