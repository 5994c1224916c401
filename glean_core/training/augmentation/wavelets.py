"""Low-pass filters of two orthonormal wavelets (Daubechies' symlets)."""

import torch
from torch import Tensor

# Daubechies, Ten Lectures on Wavelets, table 8.1; as in every wavelet library. Sum sqrt(2).
_SYM2 = (-0.12940952255092145, 0.22414386804185735, 0.836516303737469, 0.48296291314469025)
_SYM6 = (
    0.015404109327027373,
    0.0034907120842174702,
    -0.11799011114819057,
    -0.048311742585633,
    0.4910559419267466,
    0.787641141030194,
    0.3379294217276218,
    -0.07263752278646252,
    -0.021060292512300564,
    0.04472490177066578,
    0.0017677118642428036,
    -0.007800708325034148,
)


def sym2() -> Tensor:
    """The 4 taps of the low-pass filter of the symlet with 2 vanishing moments; float64."""
    return torch.tensor(_SYM2, dtype=torch.float64)


def sym6() -> Tensor:
    """The 12 taps of the low-pass filter of the symlet with 6 vanishing moments; float64."""
    return torch.tensor(_SYM6, dtype=torch.float64)


def centre(taps: Tensor) -> float:
    """First moment of a filter: the tap that a linear ramp is seen from."""
    return float((torch.arange(len(taps)) * taps).sum() / taps.sum())
