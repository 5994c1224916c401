"""Small states: a bank and a GLEAN go on elsewhere from half precision, and say what they lost."""

from pathlib import Path

import pytest
import torch

from glean_core.errors import GleanError
from glean_core.networks import Glean, GleanConfig, StyleGAN2Discriminator, build_bank
from glean_core.training.bank import train_bank
from glean_core.training.bank_state import network_config, new_state, to_dict
from glean_core.training.glean import train_glean
from glean_core.training.presets import bank_preset, glean_preset
from glean_core.training.run_folder import RunFolder
from glean_core.training.sources import find_bank, find_network
from glean_core.training.transfer import read_transfer, take_transfer, to_transfer, write_transfer
from tests.training.tiny_runs import BANK, CPU, GLEAN, after, make_pictures, never

PICTURES = make_pictures()


@pytest.fixture(scope="module")
def bank_run(tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    folder = RunFolder(tmp_path_factory.mktemp("bank"))
    train_bank(BANK, PICTURES, folder, CPU, after(6))
    return folder


def test_travelled_bank_goes_on_where_it_was(bank_run: RunFolder, tmp_path: Path) -> None:
    write_transfer(bank_run, tmp_path / "bank.transfer")
    there = RunFolder(tmp_path / "there")
    take_transfer(there, tmp_path / "bank.transfer", "bank")
    state = train_bank(BANK, PICTURES, there, CPU, after(1))
    before = bank_run.load_state()
    assert before is not None
    assert (before["images_shown"], state.images_shown, state.stage) == (48, 56, 1)
    moved = state.average.state_dict()
    for name, tensor in before["average"].items():
        assert torch.allclose(moved[name], tensor, atol=0.02, rtol=0.02), name


def test_travelled_bank_serves_as_a_bank(bank_run: RunFolder, tmp_path: Path) -> None:
    write_transfer(bank_run, tmp_path / "bank.transfer")
    whole, _ = find_bank(bank_run.path)
    small, discriminator = find_bank(tmp_path / "bank.transfer")
    assert discriminator is not None
    for name, tensor in whole.state_dict().items():
        assert torch.equal(tensor.half(), small.state_dict()[name].half()), name


def test_travelled_glean_goes_on_around_its_bank(bank_run: RunFolder, tmp_path: Path) -> None:
    bank, discriminator = find_bank(bank_run.path)
    held_out = PICTURES.batch(0, 0, 4)
    here, there = RunFolder(tmp_path / "here"), RunFolder(tmp_path / "there")
    train_glean(GLEAN, bank, discriminator, PICTURES, held_out, here, CPU, after(3))
    write_transfer(here, tmp_path / "glean.transfer")
    saved = read_transfer(tmp_path / "glean.transfer", "glean")
    assert not any(name.startswith("generator.") for name in saved["network"])
    take_transfer(there, tmp_path / "glean.transfer", "glean")
    carried, _ = find_bank(bank_run.path)
    state = train_glean(GLEAN, carried, discriminator, PICTURES, held_out, there, CPU, never)
    assert state.images_shown == 40
    assert find_network(there.path).config == state.network.config


def test_transfer_is_refused_where_it_does_not_fit(bank_run: RunFolder, tmp_path: Path) -> None:
    write_transfer(bank_run, tmp_path / "bank.transfer")
    with pytest.raises(GleanError, match="is not the state of a glean"):
        take_transfer(RunFolder(tmp_path / "new"), tmp_path / "bank.transfer", "glean")
    with pytest.raises(GleanError, match="holds a run already"):
        take_transfer(bank_run, tmp_path / "bank.transfer", "bank")
    with pytest.raises(GleanError, match="holds no run"):
        write_transfer(RunFolder(tmp_path / "empty"), tmp_path / "x.transfer")


def test_weights_too_large_for_half_precision_are_named() -> None:
    saved = to_dict(new_state(BANK, 0, CPU))
    saved["generator"]["conv1.activate.bias"] = torch.full((8,), 1e6)
    with pytest.raises(GleanError, match=r"conv1\.activate\.bias is too large"):
        to_transfer(saved)


@pytest.mark.parametrize("name", ["light", "gpu"])
def test_states_of_the_light_configurations_stay_below_25_megabytes(name: str) -> None:
    options = bank_preset(name)
    config = network_config(options, options.stages[-1].size)
    glean = glean_preset(name)
    with torch.device("meta"):
        bank = build_bank(config)
        discriminator = StyleGAN2Discriminator(config)
        network = Glean(
            GleanConfig(
                in_size=glean.in_size,
                out_size=config.out_size,
                channel_multiplier=config.channel_multiplier,
                channel_cap=config.channel_cap,
                num_rrdbs=glean.num_rrdbs,
                rrdb_channels=glean.rrdb_channels,
                rrdb_growth=glean.rrdb_growth,
                style_channels=config.style_channels,
                head_width=glean.head_width,
                decoder_channels=glean.decoder_channels,
                mapping_layers=config.mapping_layers,
            )
        )

    def halves(*modules: torch.nn.Module) -> int:
        return sum(2 * t.numel() for module in modules for t in module.state_dict().values())

    assert halves(bank, bank, discriminator) < 25e6
    assert halves(network, network, discriminator) - 2 * halves(network.generator) < 25e6
