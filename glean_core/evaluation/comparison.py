"""Several methods on a folder of ground truth, shrunk by the app's own resize."""

import itertools
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.methods import Method
from glean_core.evaluation.metrics import Picture8
from glean_core.imaging.resize import resize


@dataclass(frozen=True)
class Restored:
    """One test picture as every method made it.

    truth and pictures (by method): side x side x 3 uint8 RGB. small: the methods' input, in_size x
    in_size x 3 float32 RGB 0..1. seconds: how long each method took.
    """

    name: str
    truth: Picture8
    small: NDArray[np.float32]
    pictures: Mapping[str, Picture8]
    seconds: Mapping[str, float]


def read_truth(path: Path, side: int) -> Picture8:
    """Read a picture of side x side pixels as uint8 RGB. Raises EvaluationError."""
    try:
        with Image.open(path) as picture:
            pixels = np.asarray(picture.convert("RGB"))
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise EvaluationError(
            f"{path.name} can't be read as a picture; take it out of the folder."
        ) from error
    if pixels.shape[:2] != (side, side):
        raise EvaluationError(f"{path.name} is not {side} x {side} pixels, as the output is.")
    return pixels


def restore_all(
    paths: Iterable[Path],
    methods: Sequence[Method],
    in_size: int,
    out_size: int,
    batch: int = 1,
) -> Iterator[Restored]:
    """Shrink each truth by antialiased bicubic, not rounded, and bring it back by each method."""
    remaining = iter(paths)
    while group := tuple(itertools.islice(remaining, batch)):
        truths = [read_truth(path, out_size) for path in group]
        small = np.stack([resize(t.astype(np.float32) / 255, (in_size, in_size)) for t in truths])
        made: dict[str, NDArray[np.float32]] = {}
        seconds: dict[str, float] = {}
        for method in methods:
            start = time.perf_counter()
            made[method.name] = method.restore(small)
            seconds[method.name] = (time.perf_counter() - start) / len(group)
        for i, path in enumerate(group):
            pictures = {name: _to_8_bit(values[i]) for name, values in made.items()}
            yield Restored(path.name, truths[i], small[i], pictures, seconds)


def _to_8_bit(values: NDArray[np.float32]) -> Picture8:
    return (values.clip(0, 1) * 255).round().astype(np.uint8)
