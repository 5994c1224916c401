"""GLEAN against the outputs of the implementation that made the published checkpoints.

Weights come from `golden_recipe`, go through an ordinary published-style checkpoint file, and the
float32 output must agree to 1e-4. The three tiny cases always run; the large ones, the manifests
and the bank's own cases need the shared reference data.
"""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from glean_core.checkpoints import load_network
from glean_core.networks import (
    Glean,
    GleanConfig,
    StyleGAN2Config,
    StyleGAN2Discriminator,
    StyleGAN2Generator,
)
from tests.networks.golden_recipe import golden_tensor

DATA = Path(__file__).parent.parent / "data" / "golden"
CASES = json.loads((DATA / "cases.json").read_text())
TINY = [name for name in CASES if name.startswith("tiny")]
LARGE = [name for name in CASES if not name.startswith("tiny")]
TOLERANCE = 1e-4

PUBLISHED = {
    "glean_cat_x8": GleanConfig(32, 256),
    "glean_cat_x16": GleanConfig(16, 256),
    "glean_ffhq_x16": GleanConfig(64, 1024),
    "glean_in128out1024": GleanConfig(128, 1024),
}


def fill(network: torch.nn.Module, num_rrdbs: int = 23, prefix: str = "") -> None:
    for key, tensor in network.state_dict().items():
        value = golden_tensor(prefix + key, tuple(tensor.shape), num_rrdbs)
        if value is not None:
            tensor.copy_(torch.from_numpy(value))


def published_file(case: str, folder: Path) -> Path:
    network = Glean(GleanConfig(**CASES[case]))
    fill(network, CASES[case].get("num_rrdbs", 23))
    state = {f"generator.{key}": tensor for key, tensor in network.state_dict().items()}
    path = folder / f"{case}.pth"
    torch.save({"meta": {"iter": 300000}, "state_dict": state}, path)
    return path


def assert_agrees(case: str, golden: Path, folder: Path) -> None:
    path = published_file(case, folder)
    network = load_network(path)
    path.unlink()
    expected = np.load(golden)
    with torch.no_grad():
        x = torch.from_numpy(expected["x"])
        _, latents = network.encode(x)
        y = network(x).numpy()
    np.testing.assert_allclose(latents.numpy(), expected["latent"], atol=TOLERANCE, rtol=0)
    if "y" in expected:
        np.testing.assert_allclose(y, expected["y"], atol=TOLERANCE, rtol=0)
        return
    parts = {
        "y_s8": y[:, :, 3::8, 5::8],
        "y_crop0": y[:, :, 0:96, 0:96],
        "y_crop1": y[:, :, 700:796, 333:429],
        "y_mean16": y.reshape(*y.shape[:2], 64, 16, 64, 16).mean((3, 5)),
    }
    for name, part in parts.items():
        np.testing.assert_allclose(part, expected[name], atol=TOLERANCE, rtol=0, err_msg=name)


@pytest.mark.parametrize("case", TINY)
def test_tiny_network_agrees_with_the_published_implementation(case: str, tmp_path: Path) -> None:
    assert_agrees(case, DATA / f"{case}.npz", tmp_path)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("case", LARGE)
def test_large_network_agrees_with_the_published_implementation(
    case: str, tmp_path: Path, shared_dir: Path
) -> None:
    assert_agrees(case, shared_dir / "reference" / "golden" / f"{case}.npz", tmp_path)


@pytest.mark.parametrize("name", PUBLISHED)
def test_names_and_shapes_equal_those_of_the_published_checkpoint(
    name: str, shared_dir: Path
) -> None:
    manifest = shared_dir / "reference" / "manifests" / f"{name}__published_generator_part.json"
    with torch.device("meta"):
        network = Glean(PUBLISHED[name])
    ours = {f"generator.{key}": list(t.shape) for key, t in network.state_dict().items()}
    assert ours == json.loads(manifest.read_text())


@pytest.mark.parametrize("name", PUBLISHED)
def test_discriminator_names_and_shapes_equal_the_published_ones(
    name: str, shared_dir: Path
) -> None:
    folder = shared_dir / "reference" / "manifests"
    manifest = folder / f"{name}__published_discriminator_part.json"
    with torch.device("meta"):
        network = StyleGAN2Discriminator(PUBLISHED[name].bank())
    ours = {f"discriminator.{key}": list(t.shape) for key, t in network.state_dict().items()}
    assert ours == json.loads(manifest.read_text())


@pytest.fixture(scope="module")
def bank_cases(shared_dir: Path) -> dict[str, np.ndarray]:
    return dict(np.load(shared_dir / "reference" / "golden" / "extra_G_D_losses.npz"))


@torch.no_grad()
def test_bank_agrees_from_w_and_from_z(bank_cases: dict[str, np.ndarray]) -> None:
    bank = StyleGAN2Generator(StyleGAN2Config(64))
    fill(bank)
    w = torch.from_numpy(bank_cases["G_w"])
    from_w = bank.synthesise(w).numpy()
    scale = np.abs(from_w).max()  # the recipe's pictures reach about 8; the tolerance is relative
    expected = bank_cases["G_img_from_w_fixed_noise"]
    np.testing.assert_allclose(from_w / scale, expected / scale, atol=TOLERANCE, rtol=0)
    from_z = bank(torch.from_numpy(bank_cases["G_z"])).numpy()
    expected = bank_cases["G_img_from_z_fixed_noise"]
    np.testing.assert_allclose(from_z / scale, expected / scale, atol=TOLERANCE, rtol=0)


@torch.no_grad()
@pytest.mark.parametrize("batch", [2, 4, 8])
def test_discriminator_agrees_at_every_group_size(
    batch: int, bank_cases: dict[str, np.ndarray]
) -> None:
    discriminator = StyleGAN2Discriminator(StyleGAN2Config(64))
    fill(discriminator, prefix="D:")
    logits = discriminator(torch.from_numpy(bank_cases["D_x"][:batch]))
    expected = bank_cases[f"D_logits_batch{batch}"]
    np.testing.assert_allclose(logits.numpy(), expected, atol=TOLERANCE, rtol=0)
