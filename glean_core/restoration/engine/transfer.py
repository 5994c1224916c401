"""Pictures to a device and results back, without waiting in between."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor


def to_device(batch: NDArray[np.float32], device: torch.device) -> Tensor:
    """N x H x W x 3 in 0..1 to N x 3 x H x W float32 in [-1, 1] on a device.

    To a GPU from pinned memory, so that the copy runs beside everything else.
    """
    pictures = torch.from_numpy(np.ascontiguousarray(batch, dtype=np.float32)).permute(0, 3, 1, 2)
    if device.type == "cuda":
        pictures = pictures.pin_memory()
        return pictures.to(device, non_blocking=True) * 2.0 - 1.0
    return pictures.to(device) * 2.0 - 1.0


def to_array(made: Tensor) -> NDArray[np.float32]:
    """N x 3 x H x W in [-1, 1] to N x H x W x 3 in 0..1; the only place that waits for a GPU."""
    scaled = made.float().add(1.0).mul_(0.5).permute(0, 2, 3, 1).contiguous()
    if scaled.device.type == "cuda":
        host = torch.empty(scaled.shape, dtype=scaled.dtype, pin_memory=True)
        host.copy_(scaled, non_blocking=True)
        torch.cuda.current_stream(scaled.device).synchronize()
        scaled = host
    pixels: NDArray[np.float32] = scaled.cpu().numpy()
    return pixels
