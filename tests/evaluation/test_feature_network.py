"""EfficientNet-Lite0: what it recognises, and the distance in its features."""

import sys
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from PIL import Image

from glean_core.evaluation import feature_network
from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.feature_network import FeatureNetwork
from glean_core.networks.efficientnet_lite import TAPS, SameConv2d, block_plans

# Numbers of ImageNet's classes.
MONARCH, BABOON, BELL_PEPPER, ZEBRA, LIGHTHOUSE, MACAW = 323, 372, 945, 340, 437, 88
SHOWN = {
    "Set5/img_003.png": MONARCH,
    "Set14/img_001.png": BABOON,
    "Set14/img_011.png": MONARCH,
    "Set14/img_012.png": BELL_PEPPER,
    "Set14/img_014.png": ZEBRA,
    "kodak24/19.png": LIGHTHOUSE,
    "kodak24/23.png": MACAW,
}


@pytest.fixture(scope="module")
def network() -> FeatureNetwork:
    return FeatureNetwork.load()


def picture(seed: int = 0, batch: int = 1, side: int = 64) -> torch.Tensor:
    random = torch.Generator().manual_seed(seed)
    coarse = torch.rand(batch, 3, 8, 8, generator=random) * 2 - 1
    return F.interpolate(coarse, (side, side), mode="bilinear")


def read_square(path: Path) -> torch.Tensor:
    """The middle of a picture at 224 px, 1 x 3 x 224 x 224 in [-1, 1]."""
    with Image.open(path) as opened:
        rgb = opened.convert("RGB")
    side = min(rgb.size)
    left, top = (rgb.width - side) // 2, (rgb.height - side) // 2
    middle = rgb.crop((left, top, left + side, top + side)).resize((224, 224))
    pixels = np.asarray(middle, np.float32) / 127.5 - 1
    return torch.from_numpy(pixels).permute(2, 0, 1)[None]


def test_it_recognises_what_the_pictures_show(shared_dir: Path, network: FeatureNetwork) -> None:
    classifier = network._network._fc
    for name, number in SHOWN.items():
        pooled = network.pooled(read_square(shared_dir / "data" / "eval" / name))
        likely = classifier(pooled).softmax(dim=1)[0]
        assert (name, int(likely.argmax())) == (name, number)
        assert likely[number] > 0.6


def test_the_plan_has_the_published_blocks() -> None:
    plans = block_plans()
    assert len(plans) == 16
    assert [plans[i].out_channels for i in TAPS] == [16, 24, 40, 112, 320]
    assert sum(plan.stride == 2 for plan in plans) == 4


@pytest.mark.parametrize(
    ("length", "kernel", "stride"), [(8, 3, 2), (7, 3, 2), (9, 5, 2), (8, 5, 1)]
)
def test_padding_is_tensorflows(length: int, kernel: int, stride: int) -> None:
    convolution = SameConv2d(1, 1, kernel, stride)
    torch.nn.init.ones_(convolution.weight)
    x = torch.arange(float(length * length)).view(1, 1, length, length)
    out = -(-length // stride)
    # TensorFlow: (out - 1) * stride + kernel - length are added, the smaller half in front.
    front = max((out - 1) * stride + kernel - length, 0) // 2
    expected = torch.zeros(out, out)
    for i in range(out):
        for j in range(out):
            rows = range(i * stride - front, i * stride - front + kernel)
            columns = range(j * stride - front, j * stride - front + kernel)
            expected[i, j] = sum(
                x[0, 0, r, c] for r in rows for c in columns if 0 <= r < length and 0 <= c < length
            )
    assert torch.allclose(convolution(x)[0, 0], expected)


def test_pooled_features_have_their_shape_and_no_gradient(network: FeatureNetwork) -> None:
    x = picture(batch=3).requires_grad_()
    pooled = network.pooled(x)
    assert pooled.shape == (3, 1280)
    assert not pooled.requires_grad
    assert torch.allclose(pooled[1:2], network.pooled(picture(batch=3)[1:2]), atol=1e-5)


def test_the_distance_is_lpips_without_heads(network: FeatureNetwork) -> None:
    a, b = picture(1, 2), picture(2, 2)
    stages = [network._network.stages(((x + 1) * 127.5 - 127) / 128) for x in (a, b)]
    expected = []
    for n in range(2):
        values = []
        for x, y in zip(*stages, strict=True):
            total, (_, _, height, width) = 0.0, x.shape
            for i in range(height):
                for j in range(width):
                    p, q = (v[n, :, i, j].double().numpy() for v in (x, y))
                    p, q = (v / np.linalg.norm(v) for v in (p, q))
                    total += ((p - q) ** 2).sum()
            values.append(total / (height * width))
        expected.append(np.mean(values))
    assert network.distance(a, b).tolist() == pytest.approx(expected, rel=1e-4)


def test_the_distance_is_zero_for_equals_and_grows_with_blur(network: FeatureNetwork) -> None:
    random = torch.Generator().manual_seed(0)
    sharp = (picture(3) + 0.3 * torch.randn(1, 3, 64, 64, generator=random)).clamp(-1, 1)
    blurred = [F.avg_pool2d(sharp, k, 1, k // 2, count_include_pad=False) for k in (3, 5, 9)]
    distances = [float(network.distance(x, sharp)) for x in (sharp, *blurred)]
    assert distances[0] == 0
    assert distances == sorted(distances)


def test_one_truth_is_compared_with_many(network: FeatureNetwork) -> None:
    many, truth = picture(4, 3), picture(5)
    expected = [float(network.distance(many[i : i + 1], truth)) for i in range(3)]
    assert network.distance(many, truth).tolist() == pytest.approx(expected, rel=1e-4)


def test_a_missing_package_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, feature_network.PACKAGE, None)
    with pytest.raises(EvaluationError, match=r"glean-retouch\[training\]"):
        FeatureNetwork.load()


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    torch.save({"weight": torch.zeros(2)}, path)
    with pytest.raises(EvaluationError, match=r"weights\.pth does not hold"):
        feature_network.read_weights(path)
