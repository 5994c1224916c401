"""Doubling and halving with one orthonormal wavelet's low-pass filter (ADA, appendix B)."""

import math

import torch
from torch import Tensor

from glean_core.training.augmentation.wavelets import sym6

MARGIN = len(sym6()) // 2 - 1  # 5 pixels that doubling and halving each lose at either side
# Both filter in blocks of so many pixels, as products with small band matrices: on a CPU three to
# four times as fast as convolutions of single channels.
_BLOCK = 16


def whole_blocks(length: Tensor) -> Tensor:
    """Round a length that is to be doubled up to whole blocks."""
    return MARGIN + ((length - MARGIN) / _BLOCK).ceil() * _BLOCK


def _band_matrix(coarse: int, gain: float) -> Tensor:
    """The filter at so many steps of two, (2 coarse + 2 MARGIN) x coarse float64."""
    taps = gain * sym6()
    matrix = taps.new_zeros(2 * coarse + 2 * MARGIN, coarse)
    for step in range(coarse):
        matrix[2 * step : 2 * step + len(taps), step] = taps
    return matrix


def _in_blocks(x: Tensor, matrix: Tensor, step: int) -> Tensor:
    """Multiply overlapping blocks of both axes by out x in, ``step`` pixels apart."""
    matrix = matrix.to(x)
    reach = matrix.shape[1]
    # Copied out, so that each product is one call on plain matrices.
    down = x.unfold(2, reach, step).transpose(3, 4).flatten(0, 2)  # N C blocks x in x W
    down = torch.bmm(matrix.expand(len(down), -1, -1), down.contiguous())
    x = down.view(*x.shape[:2], -1, x.shape[3])
    across = x.unfold(3, reach, step)  # N x C x H x blocks x in
    return torch.mm(across.reshape(-1, reach), matrix.t()).view(*x.shape[:3], -1)


def double(x: Tensor) -> Tensor:
    """Upsample N x C x H x W to N x C x 2(H - 5) x 2(W - 5), gain 1.

    Sides as from `whole_blocks`. The first value of a row sees the first six pixels, the last one
    the last six.
    """
    # The rows of the band matrix that have all their taps in `coarse` pixels.
    matrix = _band_matrix(_BLOCK + MARGIN, math.sqrt(2))[2 * MARGIN : -2 * MARGIN]
    return _in_blocks(x, matrix, _BLOCK)


def halve(x: Tensor) -> Tensor:
    """Downsample N x C x (2H + 10) x (2W + 10) to N x C x H x W, H = W, gain 1.

    The adjoint of `double`, which it undoes exactly, but for the lost margins.
    """
    block = math.gcd(x.shape[-1] // 2 - MARGIN, _BLOCK)
    return _in_blocks(x, _band_matrix(block, 1 / math.sqrt(2)).t(), 2 * block)
