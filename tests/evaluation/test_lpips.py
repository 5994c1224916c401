"""LPIPS against numpy convolutions; its heads against the published package."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.lib.stride_tricks import sliding_window_view

from glean_core.errors import GleanError
from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.lpips import Lpips, read_heads
from glean_core.networks.alexnet import AlexNetTrunk
from glean_core.zoo import backbones

# (layers up to each of the five outputs): a number is a convolution (padding, stride), "M" a
# maximum (side, stride of the pooling). From the two papers' tables, not from our code.
ALEXNET = [[(2, 4)], ["M", (2, 1)], ["M", (1, 1)], [(1, 1)], [(1, 1)]]
VGG16 = [[(1, 1)] * 2, ["M", *[(1, 1)] * 2]] + [["M", *[(1, 1)] * 3]] * 3
POOLING = {"alexnet": (3, 2), "vgg16": (2, 2)}
# Sums of the heads in lpips 0.1.4, weights/v0.1, in float64.
HEAD_SUMS = {
    "vgg16": (6.925991701, 8.858334009, 17.515006047, 51.521323033, 47.034853758),
    "alexnet": (2.349532314, 16.143027481, 39.268439245, 27.197178441, 20.3171771),
}


def windows(x: np.ndarray, side: int, stride: int) -> np.ndarray:
    return sliding_window_view(x, (side, side), axis=(1, 2))[:, ::stride, ::stride]


def stages_by_numpy(x: np.ndarray, metric: Lpips) -> list[np.ndarray]:
    """C x H x W features after each stage, in float64."""
    state = {n: t.double().numpy() for n, t in metric.trunk.state_dict().items()}
    weights = [state[n] for n in state if n.endswith("weight")]
    biases = [state[n] for n in state if n.endswith("bias")]
    plan = ALEXNET if metric.kind == "alexnet" else VGG16
    made, index = [], 0
    for stage in plan:
        for layer in stage:
            if layer == "M":
                x = windows(x, *POOLING[metric.kind]).max(axis=(3, 4))
                continue
            padding, stride = layer
            padded = np.pad(x, ((0, 0), (padding, padding), (padding, padding)))
            seen = windows(padded, weights[index].shape[2], stride)
            x = np.tensordot(weights[index], seen, axes=([1, 2, 3], [0, 3, 4]))
            x = np.maximum(x + biases[index][:, None, None], 0)
            index += 1
        made.append(x)
    assert index == len(weights)
    return made


def lpips_by_numpy(a: np.ndarray, b: np.ndarray, metric: Lpips) -> float:
    """Zhang et al. 2018, Eq. 1."""
    shift = np.array([-0.030, -0.088, -0.188])[:, None, None]
    scale = np.array([0.458, 0.448, 0.450])[:, None, None]
    features = [stages_by_numpy((x - shift) / scale, metric) for x in (a, b)]
    total = 0.0
    for x, y, head in zip(*features, read_heads(metric.kind), strict=True):
        x, y = (v / np.sqrt((v**2).sum(axis=0, keepdims=True)) for v in (x, y))
        weight = head.double().numpy().reshape(-1, 1, 1)
        total += (weight * (x - y) ** 2).sum(axis=0).mean()
    return total


def pair(side: int, batch: int = 1) -> tuple[torch.Tensor, torch.Tensor]:
    random = torch.Generator().manual_seed(4)
    a = torch.rand(batch, 3, side, side, generator=random) * 2 - 1
    b = (a + 0.3 * torch.randn(a.shape, generator=random)).clamp(-1, 1)
    return a, b


def untrained(kind: str) -> Lpips:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(2)
        return Lpips(kind, "untrained").eval().requires_grad_(False)


@pytest.mark.parametrize(("kind", "side"), [("alexnet", 47), ("vgg16", 32)])
def test_lpips_is_its_definition(kind: str, side: int) -> None:
    metric = untrained(kind)
    a, b = pair(side, 2)
    expected = [
        lpips_by_numpy(x.double().numpy(), y.double().numpy(), metric)
        for x, y in zip(a, b, strict=True)
    ]
    assert metric(a, b).tolist() == pytest.approx(expected, rel=1e-4)
    assert metric(a, a).tolist() == [0.0, 0.0]


@pytest.mark.parametrize("kind", HEAD_SUMS)
def test_the_heads_are_the_published_ones(kind: str) -> None:
    heads = read_heads(kind)
    sums = [head.double().sum().item() for head in heads]
    assert sums == pytest.approx(HEAD_SUMS[kind], rel=1e-8)
    assert all((head >= 0).all() for head in heads)


def saved_under_its_digest(folder: Path, state: dict[str, torch.Tensor], start: str) -> Path:
    path = folder / "weights"
    torch.save(state, path)
    return path.rename(folder / f"{start}-{hashlib.sha256(path.read_bytes()).hexdigest()[:8]}.pth")


def alexnet_state() -> dict[str, torch.Tensor]:
    """As torchvision publishes it: the classifier is in the file too."""
    return {**AlexNetTrunk().state_dict(), "classifier.1.weight": torch.zeros(2, 2)}


def test_a_backbone_is_read_by_its_name(tmp_path: Path) -> None:
    state = alexnet_state()
    path = saved_under_its_digest(tmp_path, state, "alexnet-owt")
    metric = Lpips.load(path)
    assert (metric.title, metric.source) == ("LPIPS (AlexNet)", path.name)
    loaded = metric.trunk.state_dict()
    assert all(torch.equal(loaded[name], state[name]) for name in loaded)


def wrong_digest(folder: Path) -> Path:
    path = saved_under_its_digest(folder, alexnet_state(), "alexnet-owt")
    return path.rename(folder / "alexnet-owt-7be5be79.pth")


def other_name(folder: Path) -> Path:
    return saved_under_its_digest(folder, alexnet_state(), "resnet18")


def other_network(folder: Path) -> Path:
    return saved_under_its_digest(folder, alexnet_state(), "vgg16")


def no_weights(folder: Path) -> Path:
    text = folder / "x"
    text.write_bytes(b"no weights")
    return text.rename(folder / f"vgg16-{hashlib.sha256(b'no weights').hexdigest()[:8]}.pth")


def missing(folder: Path) -> Path:
    return folder / "vgg16-397923af.pth"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (wrong_digest, "is not the file it is named after"),
        (other_name, "is not named as torchvision's"),
        (other_network, "convolutions of VGG16"),
        (no_weights, "holds no readable weights"),
        (missing, "can't be read"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, make: Callable[[Path], Path], said: str) -> None:
    with pytest.raises(GleanError, match=said):
        Lpips.load(make(tmp_path))


def test_the_folder_is_searched_for_published_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GLEAN_BACKBONES_DIR", str(tmp_path))
    assert backbones.backbones_here() == []
    for name in ("alexnet-owt-7be5be79.pth", "vgg16-397923af.pth", "resnet18-f37072fd.pth"):
        (tmp_path / name).touch()
    names = [path.name for path in backbones.backbones_here()]
    assert names == ["vgg16-397923af.pth", "alexnet-owt-7be5be79.pth"]


def test_pictures_too_small_for_the_trunk_are_told() -> None:
    a, b = pair(24)
    with pytest.raises(EvaluationError, match="at least 31 pixels, not 24"):
        untrained("alexnet")(a, b)
