"""The methods a table compares: interpolations, and models."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from glean_core.imaging.resize import resize

# A batch, N x in x in x 3 float32 sRGB 0..1, to N x out x out x 3 in the same range, not clipped.
Restore = Callable[[NDArray[np.float32]], NDArray[np.float32]]


@dataclass(frozen=True)
class Method:
    """One row of a table: its name and what it does to a batch of inputs."""

    name: str
    restore: Restore


def bicubic(out_size: int) -> Method:
    """Bicubic interpolation, as MATLAB's imresize does it, to out_size x out_size."""
    return Method(
        "bicubic", lambda batch: np.stack([resize(x, (out_size, out_size)) for x in batch])
    )


def lanczos(out_size: int) -> Method:
    """Lanczos interpolation with three lobes, in float, to out_size x out_size."""
    return Method("lanczos", lambda batch: np.stack([_lanczos(x, out_size) for x in batch]))


def _lanczos(picture: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    planes = [
        Image.fromarray(np.ascontiguousarray(picture[..., c])).resize(
            (side, side), Image.Resampling.LANCZOS
        )
        for c in range(picture.shape[2])
    ]
    return np.stack([np.asarray(plane, dtype=np.float32) for plane in planes], axis=2)
