"""JPEG's loss in torch: what an encoder and a decoder leave of a picture, on the device."""

import math
from collections.abc import Sequence
from functools import lru_cache

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.imaging import LUMA
from glean_core.training.degradations.draws import on_device

# ITU-T T.81, Annex K, Tables K.1 and K.2, row by row.
LUMINANCE_TABLE = (
    (16, 11, 10, 16, 24, 40, 51, 61),
    (12, 12, 14, 19, 26, 58, 60, 55),
    (14, 13, 16, 24, 40, 57, 69, 56),
    (14, 17, 22, 29, 51, 87, 80, 62),
    (18, 22, 37, 56, 68, 109, 103, 77),
    (24, 35, 55, 64, 81, 104, 113, 92),
    (49, 64, 78, 87, 103, 121, 120, 101),
    (72, 92, 95, 98, 112, 100, 103, 99),
)
CHROMINANCE_TABLE = (
    (17, 18, 24, 47, 99, 99, 99, 99),
    (18, 21, 26, 66, 99, 99, 99, 99),
    (24, 26, 56, 99, 99, 99, 99, 99),
    (47, 66, 99, 99, 99, 99, 99, 99),
    *((99,) * 8,) * 4,
)
# JFIF 1.02: RGB to YCbCr; rows Y, Cb, Cr. The colour differences are centred on 128.
TO_YCBCR = (
    LUMA,
    (-0.168735892, -0.331264108, 0.5),
    (0.5, -0.418687589, -0.081312411),
)


def compress_jpeg(x: Tensor, qualities: Sequence[int]) -> Tensor:
    """Pass pictures through baseline JPEG with 4:2:0 chroma and back; each has its own quality.

    x: N x 3 x H x W RGB in [-1, 1], any size; the result lies on the 8-bit levels. qualities: N
    whole numbers 1..100 on libjpeg's scale. Rounding is done where an encoder and a decoder do it;
    chroma is enlarged by the triangle filter that libjpeg uses by default. Up to quality 75
    the result differs from Pillow's by less than half a level on average. Not differentiable.
    Source: ITU-T T.81, JFIF 1.02.
    """
    height, width = x.shape[-2:]
    scale = quality_scale(qualities, x)[:, None, None, None]
    constants = _constants(x.device, x.dtype)
    levels = ((x.clamp(-1, 1) + 1) * 127.5).round()
    padded = F.pad(levels, (0, -width % 16, 0, -height % 16), mode="replicate")
    ycbcr = torch.einsum("ij,njhw->nihw", constants.ycbcr, padded).round()  # chroma around 0
    luma = _quantise(ycbcr[:, :1] - 128, _scaled(constants.luminance, scale), constants.dct)
    # libjpeg's encoder rounds a mean's tie down in even columns and up in odd ones.
    means = F.avg_pool2d(ycbcr[:, 1:], 2)
    odd = torch.arange(means.shape[-1], device=x.device) % 2
    small = torch.floor(means + (1 + odd) / 4)
    chroma = _quantise(small, _scaled(constants.chrominance, scale), constants.dct)
    chroma = chroma[..., : -(-height // 2), : -(-width // 2)]  # the decoder crops before enlarging
    chroma = F.interpolate(chroma, scale_factor=2, mode="bilinear", align_corners=False)
    chroma = chroma.round()[..., :height, :width]
    planes = torch.cat([luma[..., :height, :width] + 128, chroma], dim=1)
    rgb = torch.einsum("ij,njhw->nihw", constants.rgb, planes)
    return rgb.round().clamp(0, 255) / 127.5 - 1


def quality_scale(qualities: Sequence[int], like: Tensor) -> Tensor:
    """Return libjpeg's multiplier of the standard tables in percent, one per quality."""
    return on_device([5000 // q if q < 50 else 200 - 2 * q for q in qualities], like)


class _Constants:
    """The format's tables on one device."""

    def __init__(self, device: torch.device, dtype: torch.dtype) -> None:
        def put(rows: object) -> Tensor:
            return torch.as_tensor(rows, dtype=torch.float64).to(device, dtype)

        self.luminance = put(LUMINANCE_TABLE)
        self.chrominance = put(CHROMINANCE_TABLE)
        self.ycbcr = put(TO_YCBCR)
        self.rgb = put(torch.linalg.inv(torch.tensor(TO_YCBCR, dtype=torch.float64)))
        self.dct = put(_dct_rows())


@lru_cache(maxsize=8)
def _constants(device: torch.device, dtype: torch.dtype) -> _Constants:
    return _Constants(device, dtype)


def _dct_rows() -> list[list[float]]:
    """The orthonormal 8-point DCT-II as a matrix (T.81, A.3.3)."""
    gain = [math.sqrt(1 / 8)] + [math.sqrt(2 / 8)] * 7
    return [
        [gain[k] * math.cos(math.pi * (2 * i + 1) * k / 16) for i in range(8)] for k in range(8)
    ]


def _scaled(table: Tensor, scale: Tensor) -> Tensor:
    """Whole-number table entries 1..255 for each picture, N x 1 x 8 x 8."""
    return torch.floor((table * scale + 50) / 100).clamp(1, 255)


def _quantise(planes: Tensor, table: Tensor, dct: Tensor) -> Tensor:
    """Round the DCT coefficients of each 8 x 8 block of N x C x H x W centred samples."""
    n, c, h, w = planes.shape
    blocks = planes.reshape(n, c, h // 8, 8, w // 8, 8).transpose(3, 4)
    coefficients = dct @ blocks @ dct.t()
    table = table[:, :, None, None]
    # Ties go away from zero, as in libjpeg, also those that float32 misses by a little.
    steps = torch.floor((coefficients / table).abs() + 0.5001) * coefficients.sign()
    blocks = dct.t() @ (steps * table) @ dct
    return blocks.transpose(3, 4).reshape(n, c, h, w).round().clamp(-128, 127)
