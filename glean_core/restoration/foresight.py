"""What can be known about a cleanup before its model runs, so that a press needn't wait for it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import Box, Picture
from glean_core.imaging.extend import prepare_extension
from glean_core.restoration.grain import Grain, grain_of, white_noise
from glean_core.restoration.plan import checked_region, plan_cleanup
from glean_core.restoration.reach import GRAIN_RIM, result_box
from glean_core.restoration.request import CleanupOptions, CleanupPlan
from glean_core.restoration.source import srgb_region
from glean_core.zoo.card import ModelCard

GRAIN_SEED = 1


@dataclass(frozen=True)
class Foresight:
    """One cleanup, before it is made.

    region: the box around the mask; box: what the result will cover; grain: the noise of the
    picture around it, None where no place tells.
    """

    plan: CleanupPlan
    region: Box
    box: Box
    grain: Grain | None


def foresee(
    picture: Picture,
    mask: NDArray[np.float32],
    card: ModelCard,
    options: CleanupOptions | None = None,
    cascade: ModelCard | None = None,
) -> Foresight:
    """Find out all that `cleanup` asks of a picture except the model. See `plan_cleanup`."""
    plan = plan_cleanup(picture, mask, card, options, cascade)
    region = checked_region(picture, mask)
    box = result_box(region, plan.effective_factor, picture.height, picture.width)
    prepare_extension((mask[box.slices] <= 0).astype(np.float32))  # the blending finds it done
    return Foresight(plan, region, box, _grain_around(picture, mask, box))


def _grain_around(picture: Picture, mask: NDArray[np.float32], box: Box) -> Grain | None:
    """The noise of the picture near a box, where it isn't masked."""
    wide = box.padded(GRAIN_RIM).clipped(picture.height, picture.width)
    known = mask[wide.slices] <= 0
    if picture.has_alpha:
        known &= picture.pixels[wide.slices][..., -1] > 0
    step = 1 / 255 if picture.pixels.dtype == np.uint8 else 0.0
    grain = grain_of(srgb_region(picture, wide), known, step)
    if grain is not None:
        white_noise((box.height, box.width, 3), GRAIN_SEED)  # the blending finds it drawn
    return grain
