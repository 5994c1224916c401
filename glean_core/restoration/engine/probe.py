"""A fixed picture that shows whether a faster way to run a network still gives its result."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from torch import Tensor

CLOSE_ENOUGH = 45.0  # dB; below it the difference may be seen


def probe_batch(side: int) -> NDArray[np.float32]:
    """1 x side x side x 3 in 0..1: smooth colour, an edge and fine grain; always the same."""
    return np.ascontiguousarray((_probe(side).transpose(1, 2, 0)[None] + 1) / 2)


def probe_picture(side: int) -> Tensor:
    """The same for torch, 1 x 3 x side x side in [-1, 1]."""
    import torch

    return torch.from_numpy(_probe(side))[None]


def psnr(one: ArrayLike, other: ArrayLike) -> float:
    """Peak signal-to-noise ratio in dB of two results in [-1, 1]: a peak of 2; NaN counts as 0."""
    difference = np.asarray(one, np.float64) - np.asarray(other, np.float64)
    error = float(np.square(difference).mean())
    if math.isnan(error):
        return 0.0
    return math.inf if error == 0 else 10 * math.log10(4 / error)


def _probe(side: int) -> NDArray[np.float32]:
    rng = np.random.default_rng(20_111_226)
    down, right = np.mgrid[0:side, 0:side] / side
    phases = rng.uniform(0, 2 * math.pi, 3)[:, None, None]
    smooth = 0.5 * np.sin(2 * math.pi * (down + 0.5 * right) + phases)
    edge = np.where(down + 0.3 * right > 0.7, 0.25, -0.25)
    grain = rng.normal(0.0, 0.05, (3, side, side))
    picture: NDArray[np.float32] = np.clip(smooth + edge + grain, -1, 1).astype(np.float32)
    return picture
