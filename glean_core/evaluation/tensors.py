"""8-bit pictures to tensors and back."""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from glean_core.evaluation.metrics import Picture8


def as_tensor(pictures: Sequence[Picture8], device: torch.device) -> Tensor:
    """Turn H x W x 3 uint8 RGB pictures of one size into N x 3 x H x W float32 in [-1, 1]."""
    stacked = torch.from_numpy(np.stack(pictures)).to(device)
    return stacked.permute(0, 3, 1, 2).float() / 127.5 - 1


def to_uint8(x: Tensor) -> NDArray[np.uint8]:
    """Turn N x 3 x H x W in [-1, 1] into N x H x W x 3 uint8 RGB, rounded and clipped."""
    scaled = (x.detach().float().clamp(-1, 1) + 1) * 127.5
    pixels: NDArray[np.uint8] = scaled.round().to(torch.uint8).permute(0, 2, 3, 1).cpu().numpy()
    return pixels
