"""The two training loops end to end on tiny networks: they learn, grow, stop and resume."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor

from glean_core.checkpoints import save_network
from glean_core.errors import GleanError
from glean_core.networks import StyleGAN2Config, StyleGAN2Discriminator, StyleGAN2Generator
from glean_core.training.bank import train_bank
from glean_core.training.bank_state import copy_discriminator, copy_generator, stage_at
from glean_core.training.configs import Phase
from glean_core.training.data import PictureSet
from glean_core.training.glean import train_glean
from glean_core.training.glean_state import (
    cosine,
    digest,
    network_config,
    new_state,
    phase_at,
    warm_start,
)
from glean_core.training.run_folder import RunFolder
from glean_core.training.sources import find_bank, find_network
from tests.training.tiny_runs import BANK, CPU, GLEAN, after, make_pictures, never


@pytest.fixture(scope="module")
def pictures() -> PictureSet:
    return make_pictures()


@pytest.fixture(scope="module")
def bank_run(pictures: PictureSet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bank")
    train_bank(BANK, pictures, RunFolder(folder), CPU, never)
    return folder


def test_bank_run_grows_through_its_stages_and_leaves_everything(bank_run: Path) -> None:
    state = RunFolder(bank_run).load_state()
    assert state is not None
    assert (state["images_shown"], state["stage"]) == (64, 1)
    assert (bank_run / "samples.png").stat().st_size > 0
    bank, discriminator = find_bank(bank_run)
    assert bank.config == StyleGAN2Config(16, 0.25, 8, 8, 1)
    assert discriminator is not None


def test_stopped_and_resumed_bank_equals_an_uninterrupted_one(
    bank_run: Path, pictures: PictureSet, tmp_path: Path
) -> None:
    folder = RunFolder(tmp_path)
    for steps in (1, 4, 2):
        train_bank(BANK, pictures, folder, CPU, after(steps))
    train_bank(BANK, pictures, folder, CPU, never)
    whole, parts = RunFolder(bank_run).load_state(), folder.load_state()
    assert whole is not None
    assert parts is not None
    for name, tensor in whole["average"].items():
        assert torch.equal(tensor, parts["average"][name]), name


def test_grown_generator_starts_as_the_small_one_upsampled() -> None:
    torch.manual_seed(0)
    small = StyleGAN2Generator(StyleGAN2Config(8, 0.25, 8, 8, 1))
    large = StyleGAN2Generator(StyleGAN2Config(16, 0.25, 8, 8, 1))
    copy_generator(small, large)
    z = torch.randn(2, 8)
    with torch.no_grad():
        upsampled = large.to_rgbs[-1].upsample(small(z))
        assert torch.allclose(large(z), upsampled, atol=1e-5)


def test_grown_discriminator_keeps_its_blocks() -> None:
    small = StyleGAN2Discriminator(StyleGAN2Config(8, 0.25, 8, 8, 1))
    large = StyleGAN2Discriminator(StyleGAN2Config(32, 0.25, 8, 8, 1))
    copy_discriminator(small, large)
    assert torch.equal(
        small.convs[1].conv1[0].conv.weight_orig, large.convs[3].conv1[0].conv.weight_orig
    )
    assert torch.equal(small.final_linear[1].bias, large.final_linear[1].bias)


def test_stages_and_phases_follow_the_pictures_shown() -> None:
    assert [stage_at(BANK.stages, n) for n in (0, 31, 32, 63, 64)] == [0, 0, 1, 1, None]
    assert phase_at(GLEAN.phases, 12) == (0, 0.5)
    assert phase_at(GLEAN.phases, 40) is None
    first = GLEAN.phases[0]
    assert cosine(first, 0.0) == first.learning_rate
    assert cosine(first, 1.0) == pytest.approx(first.final_learning_rate)


def run_glean(
    folder: Path, bank_run: Path, pictures: PictureSet, stop: Callable[[], bool] = never
) -> None:
    bank, discriminator = find_bank(bank_run)
    held_out = pictures.batch(0, 0, 4)
    train_glean(GLEAN, bank, discriminator, pictures, held_out, RunFolder(folder), CPU, stop)


def test_glean_learns_around_a_bank_that_stays_frozen(
    bank_run: Path, pictures: PictureSet, tmp_path: Path
) -> None:
    bank, _ = find_bank(bank_run)
    held_out = pictures.batch(0, 0, 4)
    options = dataclasses.replace(
        GLEAN, phases=(Phase(1600, 4, 4e-3),), jitter=0.0, average_half_life=40.0
    )
    before = new_state(options, bank, None, CPU)
    folder = RunFolder(tmp_path)
    state = train_glean(options, bank, None, pictures, held_out, folder, CPU, never)
    lq = torch.nn.functional.avg_pool2d(held_out, 2)
    with torch.no_grad():
        untrained = (before.network(lq) - held_out).square().mean()
        trained = (state.average(lq) - held_out).square().mean()
    assert trained < untrained / 10
    assert digest(state.network.generator) == digest(bank) == state.bank_digest


def test_stopped_and_resumed_glean_equals_an_uninterrupted_one(
    bank_run: Path, pictures: PictureSet, tmp_path: Path
) -> None:
    run_glean(tmp_path / "whole", bank_run, pictures)
    for steps in (3, 4):
        run_glean(tmp_path / "parts", bank_run, pictures, after(steps))
    run_glean(tmp_path / "parts", bank_run, pictures)
    whole, parts = find_network(tmp_path / "whole"), find_network(tmp_path / "parts")
    assert whole.config == parts.config
    for name, tensor in whole.state_dict().items():
        assert torch.equal(tensor, parts.state_dict()[name]), name


def test_patch_discriminator_and_detail_train_and_resume(
    bank_run: Path, pictures: PictureSet, tmp_path: Path
) -> None:
    phase = Phase(16, 4, 1e-3, feature=0.1, adversarial=0.01, detail=0.1)
    options = dataclasses.replace(GLEAN, phases=(phase,), discriminator="patch", relativistic=True)
    bank, discriminator = find_bank(bank_run)
    arguments = (options, bank, discriminator, pictures, pictures.batch(0, 0, 4))
    train_glean(*arguments, RunFolder(tmp_path / "whole"), CPU, never)
    train_glean(*arguments, RunFolder(tmp_path / "parts"), CPU, after(2))
    state = train_glean(*arguments, RunFolder(tmp_path / "parts"), CPU, never)
    whole = find_network(tmp_path / "whole").state_dict()
    for name, tensor in state.average.state_dict().items():
        assert torch.equal(tensor, whole[name]), name


def test_run_around_another_bank_is_not_resumed(
    bank_run: Path, pictures: PictureSet, tmp_path: Path
) -> None:
    run_glean(tmp_path, bank_run, pictures, after(1))
    other = StyleGAN2Generator(StyleGAN2Config(16, 0.25, 8, 8, 1))
    held_out = pictures.batch(0, 0, 4)
    with pytest.raises(GleanError, match="another bank"):
        train_glean(GLEAN, other, None, pictures, held_out, RunFolder(tmp_path), CPU, never)


def test_warm_start_takes_everything_but_the_bank(bank_run: Path) -> None:
    bank, discriminator = find_bank(bank_run)
    other = new_state(GLEAN, StyleGAN2Generator(bank.config), None, CPU).network
    torch.nn.init.constant_(other.decoder[0].upsample_conv.bias, 0.5)
    state = new_state(GLEAN, bank, discriminator, CPU)
    warm_start(state, other)
    assert digest(state.network.generator) == digest(bank)
    assert bool((state.average.decoder[0].upsample_conv.bias == 0.5).all())


def test_warm_start_of_other_widths_is_refused(bank_run: Path) -> None:
    bank, discriminator = find_bank(bank_run)
    wider = dataclasses.replace(GLEAN, rrdb_channels=16)
    other = new_state(wider, bank, None, CPU).network
    with pytest.raises(GleanError, match="other widths"):
        warm_start(new_state(GLEAN, bank, discriminator, CPU), other)


def test_a_model_file_gives_its_bank_and_its_network(bank_run: Path, tmp_path: Path) -> None:
    bank, _ = find_bank(bank_run)
    network = new_state(GLEAN, bank, None, CPU).network
    save_network(network, tmp_path / "model.safetensors", {})
    inside, discriminator = find_bank(tmp_path / "model.safetensors")
    assert digest(inside) == digest(bank)
    assert discriminator is None
    assert find_network(tmp_path / "model.safetensors").config == network.config


def test_a_model_without_a_bank_gives_none(bank_run: Path, tmp_path: Path) -> None:
    options = dataclasses.replace(GLEAN, bank_features=0)
    network = new_state(options, find_bank(bank_run)[0], None, CPU).network
    save_network(network, tmp_path / "model.safetensors", {})
    with pytest.raises(GleanError, match="without a bank"):
        find_bank(tmp_path / "model.safetensors")


class Watching(torch.nn.Module):
    """Stands in for the perceptual loss and keeps what it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[Tensor, Tensor]] = []

    def forward(self, fake: Tensor, real: Tensor) -> Tensor:
        self.seen.append((fake.detach(), real))
        return (fake - real).square().mean()


def test_the_perceptual_loss_sees_the_same_square_of_both_and_another_each_step(
    bank_run: Path, pictures: PictureSet, tmp_path: Path
) -> None:
    options = dataclasses.replace(
        GLEAN, phases=(Phase(16, 4, 1e-3, perceptual=1.0),), perceptual_crop=8, jitter=0.0
    )
    bank, discriminator = find_bank(bank_run)

    def seen(folder: Path) -> list[tuple[Tensor, Tensor]]:
        loss = Watching()
        train_glean(
            options,
            bank,
            discriminator,
            pictures,
            pictures.batch(0, 0, 4),
            RunFolder(folder),
            CPU,
            never,
            perceptual=loss,  # type: ignore[arg-type]
        )
        return loss.seen

    first, again = seen(tmp_path / "first"), seen(tmp_path / "again")
    assert [real.shape for _, real in first] == [(4, 3, 8, 8)] * 4
    assert all(fake.shape == real.shape for fake, real in first)
    for step, (_, real) in enumerate(first):
        whole = pictures.batch(options.seed, 4 * step, 4, mirror=options.mirror)
        squares = whole.unfold(2, 8, 1).unfold(3, 8, 1)
        same = (squares == real[:, :, None, None]).flatten(4).all(-1).all(1).all(0)
        assert bool(same.any())
        assert torch.equal(real, again[step][1])


def test_a_perceptual_crop_larger_than_the_picture_is_refused(bank_run: Path) -> None:
    bank, _ = find_bank(bank_run)
    side = bank.config.out_size
    for crop in (side, 0):
        network_config(dataclasses.replace(GLEAN, perceptual_crop=crop), bank)
    larger = dataclasses.replace(GLEAN, perceptual_crop=side + 1)
    with pytest.raises(GleanError, match=f"is {side + 1} and the bank makes {side} px; choose"):
        network_config(larger, bank)


def test_a_bank_is_not_taken_for_a_glean_run(bank_run: Path) -> None:
    with pytest.raises(GleanError, match="holds no GLEAN run"):
        find_network(bank_run)
