"""From ground truth to network input, on the device, differentiable."""

from functools import lru_cache

import torch
from torch import Tensor

from glean_core.imaging.resize import resize_weights


@lru_cache(maxsize=32)
def resize_matrix(in_length: int, out_length: int) -> Tensor:
    """MATLAB-compatible antialiased bicubic along one axis, as out x in float32."""
    indices, weights = resize_weights(in_length, out_length)
    matrix = torch.zeros(out_length, in_length, dtype=torch.float64)
    matrix.scatter_add_(
        1, torch.as_tensor(indices, dtype=torch.int64), torch.as_tensor(weights).double()
    )
    return matrix.float()


@lru_cache(maxsize=32)
def _matrix_on(in_length: int, out_length: int, device: torch.device, dtype: torch.dtype) -> Tensor:
    """Keep the matrix where it is used: a copy at each step would wait for the device."""
    return resize_matrix(in_length, out_length).to(device, dtype)


def shrink(x: Tensor, side: int) -> Tensor:
    """Resize N x C x H x W to N x C x side x side; the same function as imaging.resize."""
    rows = _matrix_on(x.shape[-2], side, x.device, x.dtype)
    columns = _matrix_on(x.shape[-1], side, x.device, x.dtype)
    return rows @ x @ columns.t()
