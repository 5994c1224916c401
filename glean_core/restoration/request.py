"""What a cleanup is asked, what it plans and what it returns."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from glean_core.errors import GleanError
from glean_core.imaging.box import Box
from glean_core.restoration.grain import Grain

GRAIN_BY_DEFAULT = 0.5  # best by feature distance, see docs/evaluation.md
Corners = tuple[tuple[float, float], ...]  # (x, y) of four corners in picture pixels, in order


class RestorationError(GleanError):
    """A cleanup or an upscale can't be done as it was asked."""


@dataclass(frozen=True)
class CleanupOptions:
    """How a result is put into the picture.

    strength: 0 (nothing) to 1 (all of the restored pixels).
    feather: width in picture pixels of the soft rim inside the mask; None chooses one.
    colour_agreement: 0 (as the model made it) to 1 (colours drawn to the surroundings).
    frame: working frame in picture pixels that the person drew; None chooses one.
    grain: 0 (as smooth as the model made it) to 1 (the noise of the surroundings).
    """

    strength: float = 1.0
    feather: float | None = None
    colour_agreement: float = 1.0
    frame: Box | None = None
    grain: float = GRAIN_BY_DEFAULT

    def __post_init__(self) -> None:
        for name, value in (
            ("Strength", self.strength),
            ("Colour agreement", self.colour_agreement),
            ("Grain", self.grain),
        ):
            if not 0.0 <= value <= 1.0:
                raise RestorationError(f"{name} is {value:g}; choose a number from 0 to 1.")
        if self.feather is not None and not 0.0 <= self.feather <= 10_000.0:
            raise RestorationError(f"Feather is {self.feather:g}; choose 0 to 10000 pixels.")
        if self.frame is not None and min(self.frame.width, self.frame.height) < 1:
            raise RestorationError("The frame is empty; draw one around the region.")


@dataclass(frozen=True)
class FaceCrop:
    """A square in picture pixels that may be turned: the aligned crop a face model works on.

    (centre_x, centre_y) counts from the picture's top left corner, pixel centres lie at halves;
    `angle` in radians is the direction of the crop's upper edge, clockwise as seen on the screen.
    """

    centre_x: float
    centre_y: float
    side: float
    angle: float = 0.0


@dataclass(frozen=True)
class CleanupPlan:
    """Where a cleanup will work, found without running the model.

    frames: axis-parallel working squares (left, top, width, height) in picture pixels; may reach
        over the picture's border. A turned face crop is given as the square of its size.
    outlines: the same frames as corners, turned as they are: what a canvas draws.
    effective_factor: side of a frame on the photo / side of the model's input.
    notes: sentences for the person.
    cascade: name of the second model that makes the rest of the way to the frame's size; None: no
        rest worth it, or interpolation.
    """

    frames: tuple[Box, ...]
    tiled: bool
    face: bool
    effective_factor: float
    notes: tuple[str, ...]
    outlines: tuple[Corners, ...] = ()
    crop: FaceCrop | None = None
    cascade: str | None = None


@dataclass(frozen=True)
class CleanupResult:
    """New pixels for one box of the picture.

    pixels: box.height x box.width x C in the picture's dtype, channels and colour profile.
    restored: float32 box.height x box.width x 3, sRGB, before colour agreement and blending.
    coverage: float32 box.height x box.width, 0..1: where `restored` comes from the model.
    cascade: name of the second model that made the rest of the way to the frame's size, if any.
    face: whether the frame is that of a face.
    grain: noise that the surroundings have and `restored` lacks; None: nothing to add.
    model, title: name of the model, and its name for people.
    options: how `pixels` were blended.
    """

    box: Box
    pixels: NDArray[np.uint8] | NDArray[np.uint16]
    restored: NDArray[np.float32]
    coverage: NDArray[np.float32]
    frames: tuple[Box, ...]
    notes: tuple[str, ...]
    effective_factor: float
    seconds: float
    outlines: tuple[Corners, ...] = ()
    cascade: str | None = None
    face: bool = False
    model: str = ""
    title: str = ""
    options: CleanupOptions = field(default_factory=CleanupOptions)
    grain: Grain | None = None
