"""The smallest bank and GLEAN runs that do everything: two resolutions, every loss."""

from collections.abc import Callable

import numpy as np
import torch

from glean_core.training.configs import BankOptions, GleanOptions, Phase, Stage
from glean_core.training.data import PictureSet

CPU = torch.device("cpu")
BANK = BankOptions(
    stages=(Stage(8, 32, 8), Stage(16, 32, 8)),
    channel_multiplier=0.25,
    channel_cap=8,
    style_channels=8,
    mapping_layers=1,
    path_length_interval=2,
    r1_interval=2,
)
GLEAN = GleanOptions(
    in_size=8,
    phases=(Phase(24, 4, 2e-3), Phase(16, 4, 1e-3, feature=0.1, adversarial=0.01)),
    num_rrdbs=1,
    rrdb_channels=8,
    rrdb_growth=4,
    head_width=8,
    decoder_channels=8,
    r1_interval=2,
    validation=4,
)


def never() -> bool:
    """Never stop."""
    return False


def after(steps: int) -> Callable[[], bool]:
    """A question that answers yes the given time it is asked."""
    asked = iter(range(1, 10**9))
    return lambda: next(asked) >= steps


def make_pictures(side: int = 16) -> PictureSet:
    """Twelve ramps of different colours."""
    rng = np.random.default_rng(0)
    colours = rng.integers(40, 216, (12, 1, 1, 3))
    ramp = np.linspace(-40, 40, side).astype(int)[None, None, :, None]
    return PictureSet(np.broadcast_to(colours + ramp, (12, side, side, 3)).astype(np.uint8), CPU)
