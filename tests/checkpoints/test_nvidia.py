"""NVIDIA's pickles: networks come out as they were, and nothing in a file is run."""

from __future__ import annotations

import pickletools
from pathlib import Path

import pytest
import torch

from glean_core.checkpoints import CheckpointError, load_bank, load_bank_discriminator
from glean_core.checkpoints.stylegan2 import nvidia
from glean_core.networks import StyleGAN2Config
from tests.checkpoints.nvidia_networks import Discriminator, Generator
from tests.checkpoints.nvidia_snapshot import write_snapshot

SIDE, BASE, MOST, WIDTH, LAYERS = 64, 512, 16, 12, 3
CONFIG = StyleGAN2Config(SIDE, BASE / 16384, MOST, WIDTH, LAYERS)
NVIDIA_TOLERANCE = 6e-6  # of pictures from the same w, in units of their largest value


@pytest.fixture(scope="module")
def networks() -> tuple[Generator, Discriminator]:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return Generator(SIDE, BASE, MOST, WIDTH, LAYERS), Discriminator(SIDE, BASE, MOST)


@pytest.fixture(scope="module", params=[3, 4, 5])
def snapshot(
    request: pytest.FixtureRequest,
    networks: tuple[Generator, Discriminator],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    path = tmp_path_factory.mktemp("nvidia") / "network-snapshot-000100.pkl"
    generator, discriminator = networks
    other = Generator(SIDE, BASE, MOST, WIDTH, LAYERS)
    write_snapshot(path, request.param, G=other, D=discriminator, G_ema=generator)
    return path


def test_the_snapshot_is_laid_out_as_nvidias(snapshot: Path) -> None:
    read = [(op.name, value) for op, value, _ in pickletools.genops(snapshot.read_bytes())]
    texts = {str(value) for name, value in read if isinstance(value, str)}
    for wanted in (
        "_reconstruct_persistent_obj",
        "_load_from_bytes",
        "_rebuild_tensor_v2",
        "_rebuild_parameter",
        "EasyDict",
    ):
        assert any(wanted in text for text in texts), wanted
    assert {"module_src", "class_name", "state"} <= texts


@torch.no_grad()
def test_averaged_generator_makes_the_pictures_that_it_made_there(
    networks: tuple[Generator, Discriminator], snapshot: Path
) -> None:
    bank = load_bank(snapshot)
    assert bank.config == CONFIG
    assert not bank.training
    generator = networks[0]
    w = torch.randn(2, generator.num_ws, WIDTH, generator=torch.Generator().manual_seed(1))
    expected = generator.synthesis(w)
    difference = (bank.synthesise(w) - expected).abs().max() / expected.abs().max()
    assert difference <= NVIDIA_TOLERANCE
    z = torch.randn(4, WIDTH, generator=torch.Generator().manual_seed(2))
    torch.testing.assert_close(bank.map(z), generator.mapping(z), atol=1e-4, rtol=1e-4)


@torch.no_grad()
@pytest.mark.parametrize("batch", [1, 4, 8])
def test_discriminator_judges_as_it_did_there(
    batch: int, networks: tuple[Generator, Discriminator], snapshot: Path
) -> None:
    discriminator = load_bank_discriminator(snapshot)
    assert discriminator is not None
    x = torch.randn(batch, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(3))
    torch.testing.assert_close(discriminator(x), networks[1](x), atol=1e-5, rtol=1e-5)


def test_export_loads_into_their_objects_bit_for_bit(
    networks: tuple[Generator, Discriminator], snapshot: Path
) -> None:
    content = nvidia.export(load_bank(snapshot), load_bank_discriminator(snapshot))
    fresh = Generator(SIDE, BASE, MOST, WIDTH, LAYERS), Discriminator(SIDE, BASE, MOST)
    for key, network, original in zip(("G_ema", "D"), fresh, networks, strict=True):
        exported = content[key]
        assert isinstance(exported, dict)
        network.load_state_dict(exported)  # strict: the same names and shapes
        for name, tensor in original.state_dict().items():
            if name != "mapping.w_avg":
                assert torch.equal(network.state_dict()[name], tensor), name


@torch.no_grad()
def test_mean_latent_is_computed_anew_and_the_same_each_time(snapshot: Path) -> None:
    bank = load_bank(snapshot)
    first, second = (nvidia.export(bank, None)["G_ema"]["mapping.w_avg"] for _ in range(2))
    assert torch.equal(first, second)
    w = bank.map(torch.randn(20_000, WIDTH, generator=torch.Generator().manual_seed(9)))
    deviation = w.std(0) / 10_000**0.5
    assert ((first - w.mean(0)).abs() < 6 * deviation).all()


def test_training_generator_serves_where_there_is_no_average(
    networks: tuple[Generator, Discriminator], tmp_path: Path
) -> None:
    write_snapshot(tmp_path / "g.pkl", G=networks[0])
    assert load_bank(tmp_path / "g.pkl").config == CONFIG
    assert load_bank_discriminator(tmp_path / "g.pkl") is None


def test_numbers_of_older_numpy_are_read(
    networks: tuple[Generator, Discriminator], tmp_path: Path
) -> None:
    path = tmp_path / "old.pkl"
    write_snapshot(path, 3, G_ema=networks[0])
    content = path.read_bytes()
    older = content.replace(b"cnumpy._core.multiarray\n", b"cnumpy.core.multiarray\n")
    assert older != content
    path.write_bytes(older)
    assert load_bank(path).config == CONFIG


def test_conditional_and_other_networks_are_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "other.pt"
    cases = {
        "class-conditional": {"synthesis.b4.const": 0, "mapping.embed.weight": 0},
        "StyleGAN3": {"synthesis.input.weight": 0},
        "another filter": {"synthesis.b4.const": 0, "synthesis.b4.resample_filter": 0},
        "no StyleGAN2": {"layer1.weight": 0},
    }
    for words, names in cases.items():
        torch.save({"G_ema": {name: torch.zeros(4, 4) for name in names}}, path)
        with pytest.raises(CheckpointError, match=rf"^other\.pt .*{words}.*\.$"):
            load_bank(path)
