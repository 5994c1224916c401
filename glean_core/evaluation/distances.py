"""How far apart two pictures are in the features of a network."""

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

EPSILON = 1e-10


def unit_normalised(x: Tensor) -> Tensor:
    """Divide N x C x H x W features by their length over the channels, at each place."""
    return x / (x.square().sum(dim=1, keepdim=True).sqrt() + EPSILON)


def stage_distances(a: Sequence[Tensor], b: Sequence[Tensor]) -> list[Tensor]:
    """Squared differences of unit-normalised features, one N x C x H x W tensor per stage."""
    return [(unit_normalised(x) - unit_normalised(y)).square() for x, y in zip(a, b, strict=True)]


def mean_over_space(x: Tensor, mask: Tensor | None = None) -> Tensor:
    """N x C x H x W to N: the sum over channels, averaged over places.

    mask: N or 1 x 1 x height x width of the pictures themselves, 0..1, not empty: how much each
    pixel counts. A place of the map counts by the mask's mean over the pixels it stands for.
    """
    places = x.sum(dim=1)
    if mask is None:
        return places.mean(dim=(1, 2))
    share = F.interpolate(mask, size=x.shape[2:], mode="area")[:, 0]
    return (places * share).sum(dim=(1, 2)) / share.sum(dim=(1, 2))


def unweighted_distance(
    a: Sequence[Tensor], b: Sequence[Tensor], mask: Tensor | None = None
) -> Tensor:
    """LPIPS without learned heads: N values in 0..4, the mean over stages.

    mask: which pixels count, as for `mean_over_space`.

    Source: Zhang et al. 2018, Eq. 1 with w = 1; a mean instead of the sum over stages, so that
    the range doesn't depend on their number.
    """
    stages = [mean_over_space(difference, mask) for difference in stage_distances(a, b)]
    return torch.stack(stages).mean(dim=0)
