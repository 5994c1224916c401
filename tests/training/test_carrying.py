"""What is carried from a GLEAN of one size into one of another."""

import dataclasses

import pytest
import torch
from torch import Tensor, nn

from glean_core.networks import Glean, GleanConfig
from glean_core.training.carrying import by_resolution, without_bank
from tests.tiny import TINY

SOURCE = dataclasses.replace(TINY, in_size=16, out_size=64, channel_cap=8)
FACTOR_8 = dataclasses.replace(SOURCE, in_size=8)
TWICE_AS_LARGE = dataclasses.replace(SOURCE, in_size=32, out_size=128)


def network(config: GleanConfig, seed: int) -> Glean:
    torch.manual_seed(seed)
    made = Glean(config)
    with torch.no_grad():
        for parameter in made.parameters():
            nn.init.normal_(parameter)
    return made


def carried(target: GleanConfig) -> tuple[dict[str, Tensor], dict[str, Tensor], dict[str, Tensor]]:
    """The source's tensors, the target's before and the target's after."""
    source, into = network(SOURCE, 0), network(target, 1)
    return source.state_dict(), into.state_dict(), by_resolution(source, into)


def test_the_same_size_takes_everything_but_the_bank() -> None:
    theirs, mine, after = carried(SOURCE)
    for name, tensor in after.items():
        wanted = mine if name.startswith("generator.") else theirs
        assert torch.equal(tensor, wanted[name]), name


@pytest.mark.parametrize(
    ("target", "pairs"),
    [
        # 8 to 64 px: the stride-2 blocks to 4 px, the fusion at 8 px, the stage up to 64 px.
        (
            FACTOR_8,
            {
                "encoder.1.0.weight": "encoder.2.0.weight",
                "fusion_out.1.weight": "fusion_out.1.weight",
                "decoder.2.upsample_conv.weight": "decoder.1.upsample_conv.weight",
                "decoder.3.2.weight": "decoder.2.2.weight",
            },
        ),
        # 32 to 128 px: the blocks to 8 px, the fusion at 16 px, the picture's last layer.
        (
            TWICE_AS_LARGE,
            {
                "encoder.0.0.conv_first.weight": "encoder.0.0.conv_first.weight",
                "encoder.2.0.weight": "encoder.1.0.weight",
                "encoder.3.2.bias": "encoder.2.2.bias",
                "fusion_out.2.weight": "fusion_out.2.weight",
                "decoder.2.2.weight": "decoder.2.2.weight",
            },
        ),
    ],
)
def test_layers_find_their_like_by_resolution(target: GleanConfig, pairs: dict[str, str]) -> None:
    theirs, _, after = carried(target)
    for mine, source in pairs.items():
        assert torch.equal(after[mine], theirs[source]), mine


def test_a_head_with_more_latents_keeps_its_own_last_ones() -> None:
    theirs, mine, after = carried(TWICE_AS_LARGE)
    name = "encoder.4.5.bias"
    small = theirs["encoder.3.5.bias"]
    assert len(after[name]) > len(small)
    assert torch.equal(after[name][: len(small)], small)
    assert torch.equal(after[name][len(small) :], mine[name][len(small) :])


def test_a_stage_without_a_like_and_the_bank_stay_as_they_were() -> None:
    _, mine, after = carried(TWICE_AS_LARGE)
    own = ("generator.", "encoder.1.", "decoder.1.")  # the bank, down to 16 px, up to 128 px
    for name in (name for name in after if name.startswith(own)):
        assert torch.equal(after[name], mine[name]), name


def test_without_banks_all_layers_keep_their_places() -> None:
    source = network(dataclasses.replace(SOURCE, bank_features=0), 0)
    into = network(dataclasses.replace(TWICE_AS_LARGE, bank_features=0), 1)
    after, theirs = by_resolution(source, into), source.state_dict()
    learned = [name for name in after if not name.startswith("generator.")]
    assert any(name.startswith("decoder.1.") for name in learned)
    for name in learned:
        assert torch.equal(after[name], theirs[name]), name


def test_everything_but_the_bank_is_named_once() -> None:
    learned = without_bank(network(SOURCE, 0).state_dict())
    assert learned
    assert not any(name.startswith("generator.") for name in learned)
