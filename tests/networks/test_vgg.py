"""VGG16's trunk and the perceptual loss against the implementation that trained GLEAN."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
import torch

from glean_core.networks.vgg import CONV4_3, VGG16Features
from glean_core.training.perceptual import PerceptualLoss, Range, imagenet
from tests.networks.golden_recipe import unit_noise


def golden_trunk() -> VGG16Features:
    """Weights of the golden recipe: its noise, He-scaled; biases 0.05."""
    trunk = VGG16Features()
    for key, tensor in trunk.state_dict().items():
        shape = tuple(tensor.shape)
        scale = 0.05 if key.endswith("bias") else math.sqrt(2 / math.prod(shape[1:]))
        noise = unit_noise(f"VGG:{key}", shape)
        tensor.copy_(torch.from_numpy((scale * noise).astype(np.float32)))
    return trunk


@pytest.fixture(scope="module")
def cases(shared_dir: Path) -> dict[str, torch.Tensor]:
    arrays = np.load(shared_dir / "reference" / "golden" / "extra_G_D_losses.npz")
    return {name: torch.from_numpy(arrays[f"L_{name}"]) for name in ("pred", "gt")}


@pytest.fixture(scope="module")
def expected(shared_dir: Path) -> dict[str, float]:
    path = shared_dir / "reference" / "golden" / "extra_meta.json"
    return dict(json.loads(path.read_text()))


@pytest.mark.parametrize(
    ("range_", "name"),
    [
        ("symmetric", "perceptual_norm_img_False (cat8x,cat16x,ffhq16x)"),
        ("unit", "perceptual_norm_img_True (in128out1024)"),
    ],
)
def test_perceptual_loss_agrees_with_the_published_implementation(
    range_: Range, name: str, cases: dict[str, torch.Tensor], expected: dict[str, float]
) -> None:
    loss = PerceptualLoss(golden_trunk(), imagenet(range_), {})
    weighted = 1e-2 * loss(cases["pred"], cases["gt"]).item()
    assert weighted == pytest.approx(expected[name], rel=1e-5)


def test_features_are_those_before_the_relu(
    cases: dict[str, torch.Tensor], expected: dict[str, float]
) -> None:
    loss = PerceptualLoss(golden_trunk(), imagenet("symmetric"), {})
    features = loss.features(cases["pred"])
    assert list(features.shape) == expected["vgg21_shape"]
    assert features.min().item() == pytest.approx(
        expected["vgg21_min (pre-ReLU => negative)"], rel=1e-5
    )
    assert features.mean().item() == pytest.approx(expected["vgg21_mean"], rel=1e-4)


def test_names_and_shapes_are_torchvisions() -> None:
    with torch.device("meta"):
        whole = {key: tuple(t.shape) for key, t in VGG16Features(30).state_dict().items()}
    # Published: 13 convolutions at these places, 14,714,688 parameters in the trunk.
    places = [0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28]
    assert list(whole) == [f"features.{p}.{kind}" for p in places for kind in ("weight", "bias")]
    assert sum(math.prod(shape) for shape in whole.values()) == 14_714_688
    assert whole["features.0.weight"] == (64, 3, 3, 3)
    assert whole[f"features.{CONV4_3}.weight"] == (512, 512, 3, 3)
