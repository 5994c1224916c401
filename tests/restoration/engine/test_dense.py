"""Residual dense blocks in Winograd's transformed space are the blocks themselves."""

from __future__ import annotations

from functools import partial

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core.networks.rrdb import ResidualDenseBlock
from glean_core.restoration.engine.prepared import CPU_BFLOAT16, CPU_FLOAT32, PORTABLE, Form
from glean_core.restoration.engine.prepared import dense as module
from glean_core.restoration.engine.prepared.convolution import can_pack
from glean_core.restoration.engine.prepared.dense import (
    DenseBlock,
    WinogradDenseBlock,
    dense_block,
)
from tests.restoration.engine.test_speed import one_thread, seconds

__all__ = ["one_thread"]


def block(channels: int, growth: int) -> ResidualDenseBlock:
    torch.manual_seed(channels)
    made = ResidualDenseBlock(channels, growth).eval()
    for parameter in made.parameters():
        parameter.requires_grad_(False).add_(0.03 * torch.randn_like(parameter))
    return made


@given(
    channels=st.sampled_from((3, 48)),
    growth=st.sampled_from((2, 24)),
    count=st.integers(1, 3),
    rows=st.integers(1, 9),
    columns=st.integers(1, 9),
    tiles=st.sampled_from((1, 5, 512)),
    last=st.booleans(),
)
@settings(max_examples=40)
def test_the_transformed_block_is_the_block(
    channels: int, growth: int, count: int, rows: int, columns: int, tiles: int, last: bool
) -> None:
    plain = block(channels, growth)
    x = torch.randn(count, channels, 4 * rows, 4 * columns)
    expected = plain(x)
    given_x = x.contiguous(memory_format=torch.channels_last) if last else x
    with pytest.MonkeyPatch.context() as patch, torch.inference_mode():
        patch.setattr(module, "_TILES", tiles)
        made = WinogradDenseBlock(plain)(given_x)
    assert torch.allclose(made, expected, atol=2e-5)
    assert torch.equal(given_x, x), "its input stays as it is"


@pytest.mark.parametrize(
    ("channels", "side", "form", "kind"),
    [
        (64, 32, CPU_FLOAT32, WinogradDenseBlock),
        (64, 128, CPU_FLOAT32, WinogradDenseBlock),
        (48, 64, CPU_FLOAT32, WinogradDenseBlock),
        (64, 256, CPU_FLOAT32, DenseBlock),
        (64, 16, CPU_FLOAT32, DenseBlock),
        (64, 34, CPU_FLOAT32, DenseBlock),
        (32, 64, CPU_FLOAT32, DenseBlock),
        (64, 32, CPU_BFLOAT16, DenseBlock),
        (64, 32, PORTABLE, DenseBlock),
    ],
)
def test_it_is_taken_where_it_was_measured_to_be_faster(
    channels: int, side: int, form: Form, kind: type
) -> None:
    assert type(dense_block(block(channels, channels // 2), side, form)) is kind


@pytest.mark.skipif(not can_pack(), reason="this torch has no packed convolutions")
@pytest.mark.usefixtures("one_thread")
def test_it_is_faster() -> None:
    """1.4 times at 64 px were measured in a row of such blocks."""
    plain = block(64, 32)
    x = torch.randn(1, 64, 64, 64).contiguous(memory_format=torch.channels_last)
    direct, ready = DenseBlock(plain, 64, CPU_FLOAT32), dense_block(plain, 64, CPU_FLOAT32)
    by_layers, transformed = seconds(partial(direct, x), partial(ready, x))
    assert by_layers / transformed > 1.05
