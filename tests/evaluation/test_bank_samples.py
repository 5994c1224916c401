"""A bank's samples against pictures."""

import itertools

import numpy as np
import pytest
import torch

from glean_core.evaluation.bank_samples import compare_sets, draw_samples, pooled_features
from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.feature_network import FeatureNetwork
from glean_core.evaluation.tensors import as_tensor
from glean_core.networks import StyleGAN2Config, StyleGAN2Generator

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def bank() -> StyleGAN2Generator:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return StyleGAN2Generator(
            StyleGAN2Config(32, 0.25, channel_cap=16, style_channels=16, mapping_layers=1)
        )


def test_samples_are_a_function_of_the_seed_and_of_their_number(bank: StyleGAN2Generator) -> None:
    torch.manual_seed(11)
    first = list(draw_samples(bank, 3, seed=4))
    torch.manual_seed(12)
    longer = list(draw_samples(bank, 5, seed=4))
    assert all((a == b).all() for a, b in zip(first, longer, strict=False))
    assert all((a != b).any() for a, b in itertools.combinations(longer, 2))
    assert (first[0] != next(draw_samples(bank, 1, seed=5))).any()
    assert (first[0].shape, first[0].dtype) == ((32, 32, 3), np.uint8)


def test_a_bank_is_nearer_to_its_own_samples_than_to_noise(bank: StyleGAN2Generator) -> None:
    network = FeatureNetwork.load()
    random = np.random.default_rng(0)
    noise = [random.integers(0, 256, (32, 32, 3), dtype=np.uint8) for _ in range(12)]
    own, other, drawn = (
        pooled_features(pictures, network, CPU)
        for pictures in (draw_samples(bank, 12, 1), noise, draw_samples(bank, 12, 2))
    )
    near, far = compare_sets(drawn, own), compare_sets(drawn, other)
    assert near["kid_efficientnet_lite0"] < 0.1 * far["kid_efficientnet_lite0"]
    assert near["fid_efficientnet_lite0"] < 0.5 * far["fid_efficientnet_lite0"]
    assert near["sharpness"] == pytest.approx(1, abs=0.3)
    assert torch.allclose(other[0], network.pooled(as_tensor(noise, CPU)), atol=1e-4)


def test_flat_and_missing_pictures_are_told() -> None:
    network = FeatureNetwork.load()
    flat = [np.full((32, 32, 3), 90, np.uint8)] * 2
    measured = pooled_features(flat, network, CPU)
    with pytest.raises(EvaluationError, match="are flat"):
        compare_sets(measured, measured)
    with pytest.raises(EvaluationError, match="no pictures"):
        pooled_features([], network, CPU)
