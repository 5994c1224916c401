"""A prepared network is the network itself, in every form and for every configuration."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core.networks import GleanConfig
from glean_core.restoration.engine.prepared import (
    CPU_BFLOAT16,
    CPU_FLOAT32,
    PORTABLE,
    Form,
    Prepared,
    prepare,
)
from glean_core.restoration.engine.prepared.convolution import (
    WinogradConvolution,
    convolution,
)
from glean_core.restoration.engine.prepared.doubling import doubled, doubling_weight
from glean_core.restoration.engine.prepared.winograd import SMALLEST_SIDE, WIDE
from glean_core.restoration.engine.probe import psnr
from tests.restoration.engine.reference import evaluated, random_glean, random_pictures
from tests.tiny import TINY

EVERYTHING = Form(winograd=True, packed=True, phased=True, per_picture=True)


@st.composite
def configurations(draw: st.DrawFn) -> GleanConfig:
    in_size = draw(st.sampled_from((8, 16)))
    out_size = draw(st.sampled_from((2 * in_size, 4 * in_size)))
    architecture = draw(st.sampled_from(("stylegan2", "stylegan2", "stylegan1")))
    return replace(
        TINY,
        in_size=in_size,
        out_size=out_size,
        channel_cap=draw(st.sampled_from((4, 12, 16))),
        num_rrdbs=draw(st.integers(1, 2)),
        head_width=draw(st.sampled_from((None, 8))),
        bank_architecture=architecture,
        encoder_features=draw(st.sampled_from(("all", "coarse", "none"))),
        bank_features=draw(st.sampled_from((None, 0, 1))),
    )


@given(
    config=configurations(),
    form=st.sampled_from((PORTABLE, CPU_FLOAT32, EVERYTHING)),
    count=st.integers(1, 3),
    noise=st.integers(0, 5),
)
@settings(max_examples=40)
def test_a_prepared_network_gives_the_networks_own_result(
    config: GleanConfig, form: Form, count: int, noise: int
) -> None:
    network = random_glean(config)
    pictures = random_pictures(count, config.in_size)
    ready = prepare(network, form)
    ready.noise_seed = noise  # type: ignore[assignment]
    with torch.inference_mode():
        made = ready(pictures)
    assert made.dtype == torch.float32
    assert torch.allclose(made, evaluated(network, pictures, noise), atol=1e-5)


def test_a_wide_network_goes_by_winograd_and_stays_the_same() -> None:
    config = replace(
        TINY, in_size=32, out_size=64, channel_cap=WIDE, channel_multiplier=2.0, num_rrdbs=1
    )
    network, pictures = random_glean(config), random_pictures(2, 32)
    ready = prepare(network, CPU_FLOAT32)
    fast = [m for m in ready.modules() if type(m).__name__ == "Winograd"]
    assert len(fast) >= 3, "the bank's, the fusion's and the decoder's"
    with torch.inference_mode():
        assert (ready(pictures) - evaluated(network, pictures)).abs().max() < 1e-4
        assert torch.equal(ready(pictures), ready(pictures)), "the same pixels every time"


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("activate", [True, False])
def test_winograd_is_a_convolution(bias: bool, activate: bool) -> None:
    side = SMALLEST_SIDE
    x, y = random_pictures(2, side), random_pictures(2, side, 1)
    x, y = x.repeat(1, 30, 1, 1), y.repeat(1, 20, 1, 1)
    weight = torch.randn(WIDE, 150, 3, 3, generator=torch.Generator().manual_seed(2)) / 30
    shift = torch.linspace(-1, 1, WIDE) if bias else None
    fast = convolution(weight, shift, side, CPU_FLOAT32, activate=activate)
    assert isinstance(fast, WinogradConvolution)
    expected = torch.nn.functional.conv2d(torch.cat([x, y], 1), weight, shift, padding=1)
    if activate:
        expected = torch.nn.functional.leaky_relu(expected, 0.2)
    with torch.inference_mode():
        assert torch.allclose(fast(x, y), expected, atol=1e-4)


@given(st.integers(1, 6), st.integers(1, 6), st.integers(1, 9), st.integers(1, 9))
@settings(max_examples=20)
def test_four_phases_are_the_transposed_convolution(
    inwards: int, out: int, height: int, width: int
) -> None:
    generator = torch.Generator().manual_seed(inwards * 100 + out)
    x = torch.randn(2, inwards, height, width, generator=generator)
    weight = torch.randn(out, inwards, 3, 3, generator=generator)
    expected = torch.nn.functional.conv_transpose2d(x, weight.transpose(0, 1), stride=2)
    form = Form(phased=True)
    made = doubled(x, doubling_weight(weight, form), None, None, form)
    assert torch.allclose(made, expected, atol=1e-5)


def test_half_precision_stays_close_on_its_own_scale() -> None:
    config = replace(TINY, num_rrdbs=2)
    network, pictures = random_glean(config), random_pictures(2, 8)
    with torch.inference_mode():
        made = prepare(network, CPU_BFLOAT16)(pictures)
    assert psnr(made, evaluated(network, pictures)) > 45
    assert not torch.equal(made, evaluated(network, pictures))


def test_what_reaches_no_output_is_not_kept() -> None:
    network = random_glean(replace(TINY, mapping_layers=8))
    ready = prepare(network, PORTABLE)
    assert isinstance(ready, Prepared)
    bank = network.generator
    dead = sum(p.numel() for m in (bank.style_mapping, bank.to_rgbs) for p in m.parameters())
    kept = sum(t.numel() for t in (*ready.parameters(), *ready.buffers()))
    extra = sum(layer.energy.numel() + layer.kernel.numel() for layer in ready.bank.layers[1::2])  # type: ignore[union-attr,operator]
    plain = sum(t.numel() for t in (*network.parameters(), *network.buffers()))
    assert dead > 0
    assert kept - extra - sum(x.energy.numel() for x in ready.bank.layers[::2]) < plain - dead  # type: ignore[union-attr,operator]


def test_an_ablation_without_a_decoder_runs_as_it_is() -> None:
    network = random_glean(replace(TINY, decoder=False))
    assert prepare(network, CPU_FLOAT32) is network
