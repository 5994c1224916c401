"""The networks' own rules: shapes, equal forms, what is frozen, and kind errors."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core.errors import GleanError
from glean_core.networks import (
    Glean,
    GleanConfig,
    NetworkConfigError,
    PatchDiscriminator,
    StyleGAN2Config,
    StyleGAN2Discriminator,
    StyleGAN2Generator,
)
from glean_core.networks.layout import to_channels_last
from glean_core.networks.stylegan2 import ModulatedConv2d

LIGHT = {
    "channel_multiplier": 0.25,
    "channel_cap": 16,
    "num_rrdbs": 1,
    "rrdb_channels": 8,
    "rrdb_growth": 4,
    "style_channels": 16,
    "head_width": 16,
    "decoder_channels": 8,
    "mapping_layers": 1,
}


@given(st.integers(3, 6), st.integers(1, 3), st.integers(1, 2))
@settings(max_examples=8)
def test_every_pair_of_sizes_gives_a_picture_of_the_output_size(
    log_in: int, doublings: int, batch: int
) -> None:
    config = GleanConfig(2**log_in, 2 ** (log_in + doublings), **LIGHT)
    side = config.out_size
    y = Glean(config)(torch.zeros(batch, 3, config.in_size, config.in_size))
    assert y.shape == (batch, 3, side, side)


@pytest.mark.parametrize("upsample", [False, True])
def test_scaled_activations_equal_modulated_weights(upsample: bool) -> None:
    torch.manual_seed(0)
    conv = ModulatedConv2d(24, 12, 3, 8, upsample=upsample)
    x, style = torch.randn(1, 24, 10, 10), torch.randn(1, 8)
    with torch.no_grad():
        by_weights = conv(x, style)
        by_activations = conv(x.expand(2, -1, -1, -1), style.expand(2, -1))[:1]
    assert (by_weights - by_activations).abs().max() <= 1e-5


def test_channels_last_changes_the_layout_and_not_the_result() -> None:
    torch.manual_seed(0)
    network = Glean(GleanConfig(8, 32, **LIGHT)).eval()
    x = torch.randn(2, 3, 8, 8)
    with torch.no_grad():
        before = network(x)
        to_channels_last(network)
        after = network(x)
    assert (before - after).abs().max() <= 1e-5


def test_the_bank_is_frozen_and_the_rest_learns() -> None:
    network = Glean(GleanConfig(8, 32, **LIGHT))
    network(torch.randn(1, 3, 8, 8)).square().mean().backward()
    assert all(p.grad is None for p in network.generator.parameters())
    learning = [*network.encoder.parameters(), *network.fusion_out.parameters()]
    learning += list(network.decoder.parameters())
    assert all(p.grad is not None and bool(p.grad.abs().sum() > 0) for p in learning)


def test_repeated_passes_are_equal_bit_for_bit() -> None:
    network = Glean(GleanConfig(8, 32, **LIGHT)).eval()
    x = torch.randn(1, 3, 8, 8)
    with torch.no_grad():
        assert torch.equal(network(x), network(x))


@pytest.mark.parametrize(
    ("in_size", "out_size"), [(64, 64), (128, 64), (24, 64), (4, 16), (16, 96), (512, 2048)]
)
def test_impossible_sizes_are_refused_with_a_sentence(in_size: int, out_size: int) -> None:
    with pytest.raises(NetworkConfigError, match=r"^(in|out)_size .*\.$"):
        GleanConfig(in_size, out_size)


@pytest.mark.parametrize("shape", [(1, 3, 8, 16), (1, 3, 16, 16), (1, 1, 8, 8), (3, 8, 8)])
def test_a_picture_of_another_shape_is_refused_with_a_sentence(shape: tuple[int, ...]) -> None:
    with pytest.raises(GleanError, match="8 x 8"):
        Glean(GleanConfig(8, 32, **LIGHT))(torch.zeros(shape))


def test_an_empty_batch_gives_an_empty_batch() -> None:
    assert Glean(GleanConfig(8, 32, **LIGHT))(torch.zeros(0, 3, 8, 8)).shape == (0, 3, 32, 32)


@given(st.integers(1, 9))
@settings(max_examples=9)
def test_discriminator_takes_any_batch(batch: int) -> None:
    network = StyleGAN2Discriminator(StyleGAN2Config(16, 0.25, 8, 8, 1))
    assert network(torch.randn(batch, 3, 16, 16)).shape == (batch, 1)


@pytest.mark.parametrize("side", [16, 64])
def test_patch_discriminator_judges_each_patch(side: int) -> None:
    network = PatchDiscriminator(8)
    x = torch.randn(2, 3, side, side)
    assert network(x).shape == (2, 1, side // 8, side // 8)
    assert torch.equal(network(x), network.judge(network.features(x)[-1]))


def test_generator_uses_its_stored_noise_unless_given_another() -> None:
    torch.manual_seed(0)
    bank = StyleGAN2Generator(StyleGAN2Config(16, 0.25, 8, 8, 1))
    for parameter in (bank.conv1.noise_injector.weight, bank.convs[0].noise_injector.weight):
        torch.nn.init.ones_(parameter)
    z = torch.randn(2, 8)
    with torch.no_grad():
        assert torch.equal(bank(z), bank(z, bank.stored_noises()))
        assert not torch.equal(bank(z), bank(z, bank.random_noises(2)))


def test_noise_of_a_seed_is_the_same_every_time_and_seed_0_is_the_stored_one() -> None:
    bank = StyleGAN2Generator(StyleGAN2Config(16, 0.25, 8, 8, 1))
    stored = bank.stored_noises()
    assert all(ours is theirs for ours, theirs in zip(bank.noises_of(0), stored, strict=True))
    torch.manual_seed(1)
    first = bank.noises_of(4)
    torch.manual_seed(2)
    second, other = bank.noises_of(4), bank.noises_of(5)
    for noise, again, third, old in zip(first, second, other, stored, strict=True):
        assert noise.shape == old.shape
        assert torch.equal(noise, again)
        assert not torch.equal(noise, third)
