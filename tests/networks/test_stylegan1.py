"""StyleGAN 1: its arithmetic, its growing, its training, and its place inside GLEAN."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from glean_core import checkpoints
from glean_core.checkpoints import CheckpointError
from glean_core.networks import (
    Glean,
    NetworkConfigError,
    StyleGAN1Config,
    StyleGAN1Generator,
    StyleGAN2Config,
    StyleGAN2Discriminator,
    StyleGAN2Generator,
    build_bank,
    use_half,
)
from glean_core.networks.layout import to_channels_last
from glean_core.training.bank_state import copy_generator
from glean_core.training.losses import discriminator_loss, generator_loss
from tests.networks import stylegan1_definition as definition
from tests.tiny import TINY

SMALL = StyleGAN1Config(16, 0.25, 8, 6, 2)


def stirred(config: StyleGAN1Config = SMALL, seed: int = 0) -> StyleGAN1Generator:
    """A network in which nothing is at its silent start: noise, biases and constant count."""
    torch.manual_seed(seed)
    bank = StyleGAN1Generator(config)
    with torch.no_grad():
        for parameter in bank.parameters():
            parameter.add_(0.3 * torch.randn_like(parameter))
    return bank


def test_it_agrees_with_the_definition_in_double_precision() -> None:
    bank = stirred().double()
    state = {name: tensor.numpy() for name, tensor in bank.state_dict().items()}
    z = torch.randn(3, 6, dtype=torch.float64)
    w_plus = torch.randn(3, SMALL.num_latents, 6, dtype=torch.float64)
    with torch.no_grad():
        w, picture = bank.map(z), bank.synthesise(w_plus)
    np.testing.assert_allclose(w, definition.mapping(state, z.numpy(), 2), atol=1e-12)
    expected = definition.synthesis(state, w_plus.numpy(), bank.num_blocks)
    assert np.abs(expected).max() > 0.1
    np.testing.assert_allclose(picture, expected, atol=1e-10)


def test_it_agrees_with_the_definition_from_z_in_single_precision() -> None:
    bank = stirred()
    state = {name: tensor.double().numpy() for name, tensor in bank.state_dict().items()}
    z = torch.randn(2, 6)
    with torch.no_grad():
        picture = bank(z).numpy()
    w = definition.mapping(state, z.double().numpy(), 2)
    expected = definition.synthesis(
        state, np.repeat(w[:, None], SMALL.num_latents, 1), bank.num_blocks
    )
    np.testing.assert_allclose(picture, expected, atol=1e-4)


def test_new_networks_start_as_published() -> None:
    bank = StyleGAN1Generator(SMALL)
    ones = [bank.constant_input]
    zeros = [p for name, p in bank.named_parameters() if name.endswith("bias")]
    zeros += [p for name, p in bank.named_parameters() if "noise_injector" in name]
    assert len(zeros) == 2 + 6 + 6 + 3 + 6  # mapping, layers, styles, to_rgb; noise
    assert all(torch.equal(p, torch.ones_like(p)) for p in ones)
    assert all(torch.equal(p, torch.zeros_like(p)) for p in zeros)
    strengths = [p.shape for name, p in bank.named_parameters() if "noise_injector" in name]
    assert strengths == [(8,)] * 6  # one for each channel of each layer


def test_published_widths_and_latents() -> None:
    config = StyleGAN1Config(1024)
    widths = [config.channels(side) for side in (4, 32, 64, 128, 256, 512, 1024)]
    assert widths == [512, 512, 256, 128, 64, 32, 16]
    assert config.num_latents == 18
    with torch.device("meta"):
        bank = StyleGAN1Generator(config)
    # The total that the published implementation prints for its generator, a to_rgb for every
    # resolution included.
    assert sum(p.numel() for p in bank.parameters()) == 26_219_627


def test_every_latent_and_every_noise_reaches_the_picture() -> None:
    bank = stirred()
    w = torch.randn(1, SMALL.num_latents, 6, requires_grad=True)
    noises = [n.clone().requires_grad_(True) for n in bank.stored_noises()]
    assert len(noises) == SMALL.num_latents
    bank.synthesise(w, noises).square().sum().backward()
    assert w.grad is not None
    assert bool((w.grad.abs().sum(2) > 0).all())
    assert all(n.grad is not None and bool(n.grad.abs().sum() > 0) for n in noises)


def test_grown_network_starts_as_the_small_one_upsampled() -> None:
    small = stirred(StyleGAN1Config(8, 0.25, 8, 6, 2))
    large = StyleGAN1Generator(SMALL)
    copy_generator(small, large)  # type: ignore[arg-type]
    z = torch.randn(2, 6)
    with torch.no_grad():
        upsampled = large.to_rgbs[-1].upsample(small(z))
        assert torch.allclose(large(z), upsampled, atol=1e-5)


def test_one_step_of_training_moves_every_parameter_and_lowers_the_loss() -> None:
    torch.manual_seed(0)
    generator, discriminator = stirred(), StyleGAN2Discriminator(SMALL)
    z, real = torch.randn(8, 6), torch.randn(8, 3, 16, 16)
    before = {name: p.detach().clone() for name, p in generator.named_parameters()}
    optimiser = torch.optim.Adam(generator.parameters(), lr=0.002, betas=(0.0, 0.99))
    loss = generator_loss(discriminator(generator(z)))
    loss.backward()
    optimiser.step()
    assert all(not torch.equal(p, before[name]) for name, p in generator.named_parameters())
    with torch.no_grad():
        assert generator_loss(discriminator(generator(z))) < loss
    fake = generator(z).detach()
    discriminator_loss(discriminator(real), discriminator(fake)).backward()
    assert all(p.grad is not None and p.grad.isfinite().all() for p in discriminator.parameters())


def test_channels_last_does_not_change_the_result() -> None:
    bank = stirred()
    z = torch.randn(2, 6)
    with torch.no_grad():
        before = bank(z)
        to_channels_last(bank)
        assert (bank(z) - before).abs().max() <= 1e-5


def test_a_configuration_builds_its_own_kind_of_bank() -> None:
    assert isinstance(build_bank(SMALL), StyleGAN1Generator)
    widths = dataclasses.asdict(SMALL)
    assert isinstance(build_bank(StyleGAN2Config(**widths)), StyleGAN2Generator)
    assert StyleGAN2Config(**widths) != SMALL


def test_glean_consults_the_first_stylegan() -> None:
    config = dataclasses.replace(TINY, bank_architecture="stylegan1")
    torch.manual_seed(0)
    network = Glean(config)
    assert isinstance(network.generator, StyleGAN1Generator)
    assert not any(name.startswith("fusion_skip") for name in network.state_dict())
    x = torch.randn(2, 3, 8, 8)
    y = network(x)
    assert y.shape == (2, 3, 32, 32)
    y.square().mean().backward()
    learning = [*network.encoder.parameters(), *network.fusion_out.parameters()]
    assert all(p.grad is not None and bool(p.grad.abs().sum() > 0) for p in learning)
    assert all(p.grad is None for p in network.generator.parameters())
    with torch.no_grad():
        network.generator.constant_input.normal_()
        assert not torch.allclose(network(x), y)


def test_glean_around_it_comes_back_from_a_file(tmp_path: Path) -> None:
    config = dataclasses.replace(TINY, bank_architecture="stylegan1")
    network = Glean(config)
    path = tmp_path / "model.safetensors"
    checkpoints.save_network(network, path, {"name": "one"})
    loaded = checkpoints.load_network(path)
    assert loaded.config == config
    for name, tensor in network.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor.half().float()), name


def test_a_bank_file_says_which_stylegan_it_is(tmp_path: Path) -> None:
    bank = stirred()
    path = tmp_path / "bank.safetensors"
    checkpoints.save_bank(bank, path, {"name": "bank"})
    loaded = checkpoints.load_bank(path)
    assert isinstance(loaded, StyleGAN1Generator)
    assert loaded.config == SMALL
    for name, tensor in bank.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor.half().float()), name
    with pytest.raises(CheckpointError, match="stylegan1 network where glean is needed"):
        checkpoints.load_network(path)


def test_unknown_banks_and_half_precision_are_refused_with_a_sentence() -> None:
    with pytest.raises(NetworkConfigError, match=r"^bank_architecture “stylegan3” is unknown.*\.$"):
        dataclasses.replace(TINY, bank_architecture="stylegan3")  # type: ignore[arg-type]
    with pytest.raises(NetworkConfigError, match=r"^StyleGAN1Generator has no half precision.*\.$"):
        use_half(StyleGAN1Generator(SMALL), torch.float16)
