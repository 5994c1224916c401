"""Losses against closed forms and against the published implementation's numbers."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from glean_core.training.averaging import average_copy, decay_for, update_average
from glean_core.training.losses import (
    detail_distance,
    discriminator_loss,
    feature_distance,
    generator_loss,
    path_lengths,
    r1_penalty,
    relativistic_loss,
)


def test_adversarial_losses_are_cross_entropy_with_logits() -> None:
    real, fake = torch.randn(8, 1), torch.randn(8, 1)
    bce = F.binary_cross_entropy_with_logits
    expected = bce(real, torch.ones(8, 1)) + bce(fake, torch.zeros(8, 1))
    assert torch.allclose(discriminator_loss(real, fake), expected)
    assert torch.allclose(generator_loss(fake), bce(fake, torch.ones(8, 1)))


def test_adversarial_losses_equal_the_published_numbers(shared_dir: Path) -> None:
    folder = shared_dir / "reference" / "golden"
    numbers = json.loads((folder / "extra_meta.json").read_text())
    logits = torch.from_numpy(np.load(folder / "extra_G_D_losses.npz")["D_logits_batch8"])
    # The published numbers carry the weight 1e-2 of the generator's term.
    assert float(generator_loss(logits)) * 1e-2 == pytest.approx(numbers["gan_g"], abs=1e-6)
    total = numbers["gan_d_real"] + numbers["gan_d_fake"]
    assert float(discriminator_loss(logits, logits)) == pytest.approx(total, abs=1e-6)


def test_relativistic_loss_sees_differences_alone() -> None:
    real, fake = torch.randn(8, 1) + 1, torch.randn(8, 1)
    for offset in (-50.0, 3.0):
        shifted = relativistic_loss(real + offset, fake + offset)
        assert torch.allclose(shifted, relativistic_loss(real, fake), atol=1e-5)
    assert relativistic_loss(real, fake) < relativistic_loss(fake, real)
    equal = relativistic_loss(torch.zeros(4, 1), torch.zeros(4, 1))
    assert float(equal) == pytest.approx(2 * math.log(2))


def test_r1_of_a_linear_critic_is_its_squared_weight() -> None:
    weight = torch.randn(3, 4, 4)
    real = torch.randn(5, 3, 4, 4, requires_grad=True)
    penalty = r1_penalty(real, (real * weight).sum((1, 2, 3)))
    assert torch.allclose(penalty, weight.square().sum())


def test_path_lengths_of_a_linear_picture_are_the_norms_of_its_gradient() -> None:
    w = torch.randn(2, 3, 12, requires_grad=True)
    noise = torch.randn(2, 1, 6, 6)
    # The picture is w itself, laid out in space: its gradient is the noise over sqrt(height width).
    lengths = path_lengths(w.view(2, 1, 6, 6), w, noise)
    expected = (noise.view(2, 3, 12) / 6).square().sum(2).mean(1).sqrt()
    assert torch.allclose(lengths, expected)


def test_feature_distance_is_zero_for_equal_maps_and_scale_free() -> None:
    maps = [torch.randn(2, 4, 8, 8), torch.randn(2, 8, 4, 4)]
    assert float(feature_distance(maps, maps)) == 0
    other = [m + 0.1 for m in maps]
    small = feature_distance([m * 1e-3 for m in other], [m * 1e-3 for m in maps])
    assert torch.allclose(small, feature_distance(other, maps), rtol=1e-2)


def test_detail_distance_asks_for_the_amount_of_detail_and_not_for_the_detail_itself() -> None:
    draw = torch.Generator().manual_seed(0)
    truth, other = 0.2 * torch.randn(2, 2, 3, 64, 64, generator=draw)
    blurred = F.interpolate(F.avg_pool2d(truth, 4), scale_factor=4, mode="bilinear")
    assert float(detail_distance(truth, truth)) == 0
    assert float(detail_distance(other, truth)) < 0.3  # as much of it, elsewhere
    assert float(detail_distance(blurred, truth)) > 2
    shifted = truth + 0.3  # brightness is no detail
    assert float(detail_distance(shifted, truth)) < 1e-3


def test_average_follows_the_network_and_ramps_up() -> None:
    network = torch.nn.Linear(2, 2)
    average = average_copy(network)
    torch.nn.init.ones_(network.weight)
    torch.nn.init.zeros_(average.weight)
    update_average(average, network, 0.75)
    assert torch.allclose(average.weight, torch.full((2, 2), 0.25))
    assert decay_for(16, 10_000, 16) < decay_for(16, 10_000, 100_000) < 1
    assert decay_for(5_000, 5_000, 10**9) == pytest.approx(0.5)


def test_average_of_no_half_life_is_the_network() -> None:
    network = torch.nn.Linear(2, 2)
    average = average_copy(network)
    torch.nn.init.ones_(network.weight)
    update_average(average, network, decay_for(4, 0.0, 10_000))
    assert torch.equal(average.weight, network.weight)
