"""Other noise for a bank's layers than it was trained with: the same for a seed everywhere."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def drawn_noises(seed: int, sides: Sequence[int]) -> list[NDArray[np.float32]]:
    """Draw the noise of each layer, 1 x 1 x side x side, standard normal; sides in pixels."""
    rng = np.random.default_rng(seed)
    return [rng.standard_normal((1, 1, side, side), np.float32) for side in sides]
