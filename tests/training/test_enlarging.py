"""A network that starts as an enlargement of its input."""

import dataclasses

import pytest
import torch
import torch.nn.functional as F

from glean_core.errors import GleanError
from glean_core.networks import Glean
from glean_core.training.enlarging import start_enlarging
from tests.tiny import TINY


@pytest.mark.parametrize("bank_features", [0, None])
@torch.no_grad()
def test_the_start_is_a_quadratic_interpolation(bank_features: int | None) -> None:
    config = dataclasses.replace(TINY, in_size=16, out_size=64, bank_features=bank_features)
    torch.manual_seed(0)
    network = Glean(config)
    start_enlarging(network)
    # Exact for quadratics; away from the border, where the layers see zeros beyond it.
    at = (torch.arange(16) + 0.5) / 16
    fine = (torch.arange(64) + 0.5) / 64
    lq = (at**2 - 0.3 * at)[None, None, None].repeat(1, 3, 16, 1)
    lq[:, 1] = lq[:, 1].transpose(1, 2) * 0.5
    wanted = (fine**2 - 0.3 * fine)[None, None, None].repeat(1, 3, 64, 1)
    wanted[:, 1] = wanted[:, 1].transpose(1, 2) * 0.5
    for block in network.decoder:  # what the other channels add is small, and not asked for here
        if isinstance(block, torch.nn.Sequential):
            block[2].weight[:, 6:] = 0
    made = network(lq)
    inside = (..., slice(12, -12), slice(12, -12))
    assert torch.allclose(made[inside], wanted[inside], atol=2e-3)


@torch.no_grad()
def test_it_is_near_the_picture_at_once_where_a_random_start_is_far() -> None:
    torch.manual_seed(1)
    config = dataclasses.replace(TINY, in_size=16, out_size=64, bank_features=0)
    coarse = torch.rand(4, 3, 6, 6) * 2 - 1
    gt = F.interpolate(coarse, size=(64, 64), mode="bicubic", align_corners=False)
    lq = F.interpolate(gt, size=(16, 16), mode="area")
    network = Glean(config)
    far = F.mse_loss(network(lq), gt)
    start_enlarging(network)
    assert F.mse_loss(network(lq), gt) < far / 5


def test_without_a_decoder_there_is_no_way() -> None:
    with pytest.raises(GleanError, match="without a decoder"):
        start_enlarging(Glean(dataclasses.replace(TINY, decoder=False)))


@pytest.mark.parametrize("narrow", [{"channel_cap": 4}, {"decoder_channels": 5}])
def test_a_network_too_narrow_for_colours_is_told_in_a_sentence(narrow: dict[str, int]) -> None:
    with pytest.raises(GleanError, match=r"has [45] channels, and a start that enlarges needs 6"):
        start_enlarging(Glean(dataclasses.replace(TINY, **narrow)))
