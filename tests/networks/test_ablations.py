"""The ablations of the paper's section 5: what each switch takes out, and that it is out."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch
from torch import Tensor

from glean_core import checkpoints
from glean_core.networks import Glean, GleanConfig, NetworkConfigError
from tests.tiny import TINY

# From 16 to 64 px: encoder features at 4, 8 and 16 px, bank features at 32 and 64 px.
BASE = dataclasses.replace(TINY, in_size=16, out_size=64)
SWITCHES: list[dict[str, Any]] = [
    {},
    {"encoder_features": "coarse"},
    {"encoder_features": "none"},
    {"bank_features": 0},
    {"bank_features": 1},
    {"bank_features": 2},
    {"decoder": False},
    {"decoder": False, "encoder_features": "none"},
    {"encoder_features": "coarse", "bank_features": 1, "bank_architecture": "stylegan1"},
    {"decoder": False, "bank_architecture": "stylegan1"},
]


def ablated(seed: int = 0, **switches: Any) -> Glean:
    torch.manual_seed(seed)
    network = Glean(dataclasses.replace(BASE, **switches)).eval()
    with torch.no_grad():
        for name, parameter in network.generator.named_parameters():
            if parameter.numel() == 1 or "noise_injector" in name:
                parameter.fill_(0.1)  # noise counts
    return network


@torch.no_grad()
def dependence(network: Glean, features: list[Tensor], latents: Tensor) -> list[bool]:
    """Whether the picture changes with each encoder feature alone, 4 px first; f0 kept."""

    def picture(fused: list[Tensor]) -> Tensor:
        if not network.config.decoder:
            return network.generate(fused, latents)
        return network.decode(features[0], network.consult_bank(fused, latents))

    before = picture(features)
    changed = []
    for i in reversed(range(len(features))):
        other = list(features)
        other[i] = features[i] + torch.randn_like(features[i])
        changed.append(not torch.equal(picture(other), before))
    return changed


@pytest.mark.parametrize("decoder", [True, False])
@pytest.mark.parametrize(
    ("encoder_features", "expected"),
    [("all", [True] * 3), ("coarse", [True, True, False]), ("none", [False] * 3)],
)
def test_encoder_features_enter_the_bank_where_the_switch_says(
    encoder_features: str, expected: list[bool], decoder: bool
) -> None:
    network = ablated(encoder_features=encoder_features, decoder=decoder)
    features, latents = network.encode(torch.randn(1, 3, 16, 16))
    assert dependence(network, features, latents) == expected


@torch.no_grad()
@pytest.mark.parametrize(
    ("switches", "expected"),
    [
        ({"bank_features": 0}, [False, False, False]),
        ({"bank_features": 1}, [True, True, False]),
        ({"bank_features": 2}, [True, True, True]),
        ({}, [True, True, True]),
        ({"decoder": False}, [True, True, True]),
    ],
)
def test_as_many_resolutions_of_the_bank_count_as_the_switch_says(
    switches: dict[str, Any], expected: list[bool]
) -> None:
    network = ablated(**switches)
    x = torch.randn(1, 3, 16, 16)
    before = network(x)
    changed = []
    for layer in (1, 5, 7):  # the last convolutions at 8, 32 and 64 px
        weight = network.generator.convs[layer].conv.weight_orig
        kept = weight.clone()
        weight.normal_()
        changed.append(not torch.equal(network(x), before))
        weight.copy_(kept)
    assert changed == expected


@torch.no_grad()
@pytest.mark.parametrize("decoder", [True, False])
def test_to_rgb_counts_where_there_is_no_decoder(decoder: bool) -> None:
    network = ablated(decoder=decoder)
    x = torch.randn(2, 3, 16, 16)
    before = network(x)
    network.generator.to_rgb1.bias.add_(1.0)
    assert torch.equal(network(x), before) is decoder


@torch.no_grad()
def test_without_decoder_and_encoder_features_the_picture_is_the_banks_own() -> None:
    network = ablated(decoder=False, encoder_features="none")
    x = torch.randn(2, 3, 16, 16)
    _, latents = network.encode(x)
    assert torch.equal(network(x), network.generator.synthesise(latents))


@torch.no_grad()
def test_without_the_bank_the_picture_follows_the_input_alone() -> None:
    network = ablated(bank_features=0)
    x = torch.randn(2, 3, 16, 16)
    features, latents = network.encode(x)
    assert len(features) == 1
    assert latents.shape == (2, 0, 16)
    assert network.latent_head is None
    assert not torch.equal(network(x), network(-x))


@pytest.mark.parametrize("switches", SWITCHES)
def test_every_parameter_that_learns_reaches_the_picture(switches: dict[str, Any]) -> None:
    network = ablated(**switches)
    y = network(torch.randn(2, 3, 16, 16))
    assert y.shape == (2, 3, 64, 64)
    y.square().mean().backward()
    learning = {n: p for n, p in network.named_parameters() if p.requires_grad}
    idle = [n for n, p in learning.items() if p.grad is None or not bool(p.grad.abs().sum() > 0)]
    assert idle == []
    assert all(p.grad is None for p in network.generator.parameters())


def parts(network: Glean) -> dict[str, int]:
    counts: dict[str, int] = {}
    for name, parameter in network.named_parameters():
        part = name.split(".")[0]
        counts[part] = counts.get(part, 0) + parameter.numel()
    return counts


def test_parameters_are_those_that_are_needed() -> None:
    whole = parts(ablated())
    width = 16  # channels at every resolution of this configuration
    fusion, stage = 2 * width * width * 9 + width, width * 9
    assert whole["fusion_out"] == 3 * fusion
    coarse, none = (
        parts(ablated(encoder_features="coarse")),
        parts(ablated(encoder_features="none")),
    )
    assert (coarse["fusion_out"], none.get("fusion_out")) == (2 * fusion, None)
    one, zero = parts(ablated(bank_features=1)), parts(ablated(bank_features=0))
    last = stage * BASE.decoder_channels  # weights for the bank's features at 64 px
    assert BASE.channels(64) == width
    assert whole["decoder"] - one["decoder"] == last
    assert one["decoder"] - zero["decoder"] == stage * 4 * width
    assert set(zero) == {"generator", "encoder", "decoder"}
    assert zero["encoder"] == sum(p.numel() for p in ablated().encoder[0].parameters())
    bare = parts(ablated(decoder=False))
    assert set(bare) == {"generator", "encoder", "fusion_out"}
    assert all(part["generator"] == whole["generator"] for part in (coarse, none, one, zero, bare))


def test_all_bank_features_by_number_are_the_published_network() -> None:
    named, whole = ablated(bank_features=2), ablated()
    names = [name for name in whole.state_dict() if not name.startswith("fusion_skip")]
    assert list(named.state_dict()) == names
    named.load_state_dict({name: whole.state_dict()[name] for name in names})
    x = torch.randn(2, 3, 16, 16)
    with torch.no_grad():
        assert torch.equal(named(x), whole(x))


@pytest.mark.parametrize("switches", SWITCHES)
def test_ablated_networks_come_back_from_a_file(switches: dict[str, Any], tmp_path: Path) -> None:
    network = ablated(**switches)
    path = tmp_path / "ablated.safetensors"
    checkpoints.save_network(network, path, {"name": "ablated"})
    loaded = checkpoints.load_network(path)
    assert loaded.config == network.config
    assert list(loaded.state_dict()) == list(network.state_dict())
    x = torch.randn(1, 3, 16, 16)
    with torch.no_grad():
        network.load_state_dict({n: t.half().float() for n, t in network.state_dict().items()})
        assert torch.equal(loaded(x), network(x))


def test_a_bank_that_nothing_consults_stays_out_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    checkpoints.save_network(ablated(bank_features=0), path, {})
    names = safetensors.torch.load_file(path)
    assert any(name.startswith("encoder.") for name in names)
    assert not any(name.startswith("generator.") for name in names)
    checkpoints.save_network(ablated(bank_features=1), path, {})
    assert any(n.startswith("generator.") for n in safetensors.torch.load_file(path))


@pytest.mark.parametrize(
    ("switches", "sentence"),
    [
        ({"encoder_features": "fine"}, "encoder_features “fine” is unknown; choose “all” or"),
        ({"bank_features": -1}, "bank_features -1 is not from 0 to 2"),
        ({"bank_features": 3}, "bank_features 3 is not from 0 to 2"),
        ({"bank_features": 1, "decoder": False}, "bank_features says what reaches the decoder"),
    ],
)
def test_switches_out_of_range_are_refused_with_a_sentence(
    switches: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(NetworkConfigError, match=rf"^{sentence}.*\.$"):
        dataclasses.replace(BASE, **switches)


@pytest.mark.parametrize(
    ("in_size", "sides"),
    [(8, [4]), (16, [4, 8]), (32, [4, 8]), (64, [4, 8, 16]), (128, [4, 8, 16])],
)
def test_coarse_is_the_smaller_half_of_the_resolutions(in_size: int, sides: list[int]) -> None:
    assert GleanConfig(in_size, 1024, encoder_features="coarse").fused_sides == sides
