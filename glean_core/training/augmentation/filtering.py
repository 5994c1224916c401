"""Random gains of frequency bands (ADA, appendix B, "image-space filtering")."""

from functools import lru_cache

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.training.augmentation.draws import Draws
from glean_core.training.augmentation.warping import reflected
from glean_core.training.augmentation.wavelets import sym2

BANDS = 4  # [0, pi/8], [pi/8, pi/4], [pi/4, pi/2], [pi/2, pi]
# The 1/f power spectrum of photographs.
_POWER = torch.tensor([10, 1, 1, 1], dtype=torch.float64) / 13


def _convolve(a: Tensor, b: Tensor) -> Tensor:
    return F.conv1d(a[None, None], b.flip(0)[None, None], padding=len(b) - 1)[0, 0]


def _dilated(taps: Tensor, spacing: int) -> Tensor:
    spread = taps.new_zeros((len(taps) - 1) * spacing + 1)
    spread[::spacing] = taps
    return spread


@lru_cache(maxsize=1)
def filter_bank() -> Tensor:
    """Filters of the four bands, lowest first, that sum to an impulse: 4 x 43 float64."""
    low = _convolve(sym2(), sym2().flip(0)) / 2
    alternating = sym2() * torch.tensor([1, -1, 1, -1], dtype=torch.float64)
    high = _convolve(alternating, alternating.flip(0)) / 2
    rest = torch.ones(1, dtype=torch.float64)
    bands = []
    for octave in range(BANDS - 1):
        bands.append(_convolve(rest, _dilated(high, 2**octave)))
        rest = _convolve(rest, _dilated(low, 2**octave))
    bands.append(rest)
    pads = [(len(rest) - len(band)) // 2 for band in bands]
    return torch.stack([F.pad(b, (p, p)) for b, p in zip(bands, pads, strict=True)]).flip(0)


def band_filters(draws: Draws) -> Tensor:
    """Filters for N pictures, N x 43 float64, that keep the expected power of a photograph."""
    gains = torch.ones(draws.count, BANDS, dtype=torch.float64)
    for band in range(BANDS):
        gain = torch.ones_like(gains)
        name = f"band_{band}"
        gain[:, band] = torch.where(draws.applied(name), draws.lognormal(name, 1.0), 1.0)
        gains = gains * gain / (gain.square() @ _POWER).sqrt()[:, None]
    return gains @ filter_bank()


def apply_filters(x: Tensor, filters: Tensor) -> Tensor:
    """Filter N x C x H x W along both axes with N x taps, reflected outside the picture."""
    n, c, height, width = x.shape
    taps = filters.shape[1]
    weight = filters[:, None].expand(n, c, taps).reshape(n * c, 1, taps, 1)
    reach = torch.arange(-(taps // 2), max(height, width) + taps // 2, device=x.device)
    x = x.index_select(2, reflected(reach[: height + taps - 1], height))
    x = x.index_select(3, reflected(reach[: width + taps - 1], width))
    planes = x.reshape(1, n * c, *x.shape[2:])
    planes = F.conv2d(planes, weight, groups=n * c)
    planes = F.conv2d(planes, weight.transpose(2, 3), groups=n * c)
    return planes.view(n, c, height, width)
