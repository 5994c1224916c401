"""A bank's samples against real pictures: KID and FID."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import fmean

import torch
from torch import Tensor

from glean_core.evaluation.comparison import read_truth
from glean_core.evaluation.distributions import frechet_distance, kid
from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.feature_network import KEY, FeatureNetwork
from glean_core.evaluation.measuring import Values
from glean_core.evaluation.metrics import Picture8, laplacian_std
from glean_core.evaluation.tensors import as_tensor, to_uint8
from glean_core.networks import Bank

_BATCH = 8


@torch.no_grad()
def draw_samples(bank: Bank, count: int, seed: int) -> Iterator[Picture8]:
    """Draw pictures without truncation and with fresh noise; side x side x 3 uint8 RGB.

    A function of the seed alone: each picture has its own, so that more of them start the same.
    """
    device = next(bank.parameters()).device
    for i in range(count):
        random = torch.Generator().manual_seed(seed * 1_000_003 + i)
        z = torch.randn(1, bank.config.style_channels, generator=random)
        noises = [
            torch.randn(noise.shape, generator=random).to(device) for noise in bank.stored_noises()
        ]
        yield to_uint8(bank(z.to(device), noises))[0]


def read_all(paths: Iterable[Path], side: int) -> Iterator[Picture8]:
    """Read real pictures of side x side pixels. Raises EvaluationError."""
    return (read_truth(path, side) for path in paths)


def pooled_features(
    pictures: Iterable[Picture8], features: FeatureNetwork, device: torch.device
) -> tuple[Tensor, float]:
    """Return N x d features of the pictures, and their mean fine detail in 8-bit units."""
    rows: list[Tensor] = []
    detail: list[float] = []
    waiting: list[Picture8] = []
    for picture in pictures:
        detail.append(laplacian_std(picture))
        waiting.append(picture)
        if len(waiting) == _BATCH:
            rows.append(features.pooled(as_tensor(waiting, device)).cpu())
            waiting = []
    if waiting:
        rows.append(features.pooled(as_tensor(waiting, device)).cpu())
    if not rows:
        raise EvaluationError("There are no pictures to measure; check the folder.")
    return torch.cat(rows), fmean(detail)


def compare_sets(samples: tuple[Tensor, float], real: tuple[Tensor, float]) -> Values:
    """KID, FID and fine detail (real = 1) of samples, from what `pooled_features` returned."""
    if real[1] == 0:
        raise EvaluationError("The real pictures are flat; choose some with detail.")
    return {
        f"kid_{KEY}": kid(samples[0], real[0]),
        f"fid_{KEY}": frechet_distance(samples[0], real[0]),
        "sharpness": samples[1] / real[1],
    }
