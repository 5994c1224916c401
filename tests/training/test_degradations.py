"""Degradations as training calls them: pure functions of picture, options and seed."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from glean_core.imaging.resize import resize
from glean_core.training.degradations import (
    DegradationError,
    DegradationOptions,
    RetouchTableError,
    check_options,
    degrade,
    shrink,
)
from glean_core.training.degradations.sheet import preview_sheet

ALL = DegradationOptions(kind="blind", retouch=0.7)
EVERY_SORT = [
    DegradationOptions(),
    DegradationOptions(retouch=1.0),
    DegradationOptions(kind="blind"),
    DegradationOptions(kind="blind", blind_order="published", retouch=0.5),
]


def textured(count: int, side: int = 64, seed: int = 0) -> torch.Tensor:
    """Smooth colours with edges and grain, N x 3 x side x side in [-1, 1]."""
    rng = np.random.default_rng(seed)
    pictures = []
    for _ in range(count):
        smooth = resize(rng.uniform(0.1, 0.9, (5, 5, 3)), (side, side))
        edges = 0.25 * (resize(rng.uniform(-1, 1, (9, 9)), (side, side)) > 0.1)
        pictures.append(smooth - edges[..., None] + rng.normal(0, 0.02, (side, side, 3)))
    stack = np.stack(pictures).clip(0, 1).astype(np.float32)
    return torch.from_numpy(stack).permute(0, 3, 1, 2) * 2 - 1


@given(st.sampled_from([8, 16, 32, 64]), st.integers(2, 16), st.integers(2, 16), st.integers(0, 99))
@settings(max_examples=25)
def test_training_and_imaging_shrink_alike_at_every_factor(
    factor: int, rows: int, columns: int, seed: int
) -> None:
    side = min(rows, 1024 // factor)
    picture = np.random.default_rng(seed).random((factor * side, factor * columns, 3), np.float32)
    ours = shrink(torch.from_numpy(picture).permute(2, 0, 1)[None] * 2 - 1, side)[0]
    theirs = resize(picture, (side, side))
    assert np.abs((ours.permute(1, 2, 0).numpy() + 1) / 2 - theirs).max() < 1 / 2550


def test_bicubic_is_the_published_shrinking_and_the_target_is_untouched() -> None:
    gt = textured(3)
    lq, target = degrade(gt, 8, DegradationOptions(), [1, 2, 3])
    assert torch.equal(lq, shrink(gt, 8).clamp(-1, 1))
    assert torch.equal(target, gt)


@pytest.mark.parametrize("options", EVERY_SORT)
def test_pair_depends_on_picture_options_and_seed_alone(options: DegradationOptions) -> None:
    gt, seeds = textured(4), [11, 12, 13, 14]
    lq, target = degrade(gt, 16, options, seeds)
    order = [2, 0, 3]  # another batch, another order: what another process would see
    other_lq, other_target = degrade(gt[order], 16, options, [seeds[i] for i in order])
    torch.testing.assert_close(other_lq, lq[order], rtol=0, atol=1e-6)
    assert torch.equal(other_target, target[order])
    assert torch.equal(degrade(gt, 16, options, seeds)[0], lq)


def test_other_seeds_give_other_damage() -> None:
    gt = textured(1).expand(6, -1, -1, -1)
    lq, _ = degrade(gt, 16, ALL, range(6))
    distances = [(lq[i] - lq[j]).abs().mean() for i in range(6) for j in range(i)]
    assert min(distances) > 0.002


@pytest.mark.parametrize("side", [16, 48, 100, 256, 1024])
@pytest.mark.parametrize("options", EVERY_SORT)
def test_sizes_and_ranges(side: int, options: DegradationOptions) -> None:
    in_size = max(2, side // 16)
    gt = textured(2, side)
    before = gt.clone()
    lq, target = degrade(gt, in_size, options, [5, 6])
    assert lq.shape == (2, 3, in_size, in_size)
    assert target.shape == gt.shape
    for made in (lq, target):
        assert made.dtype == torch.float32
        assert made.abs().max() <= 1
        assert bool(made.isfinite().all())
    assert torch.equal(gt, before)  # the caller's pictures are not written to
    assert not lq.requires_grad


def test_retouch_chance_is_the_share_of_retouched_pictures() -> None:
    gt = textured(1, 24).expand(400, -1, -1, -1)
    lq, _ = degrade(gt, 12, DegradationOptions(retouch=0.3), range(400))
    touched = (lq - shrink(gt, 12).clamp(-1, 1)).abs().amax((1, 2, 3)) > 1e-4
    assert 0.23 < touched.float().mean() < 0.37  # 3 standard deviations


def test_blind_strength_narrows_the_damage() -> None:
    gt = textured(12)
    clean = shrink(gt, 16).clamp(-1, 1)
    damage = []
    for strength in (0.0, 0.3, 1.0):
        options = DegradationOptions(kind="blind", blind_strength=strength)
        lq, _ = degrade(gt, 16, options, range(12))
        damage.append(float((lq - clean).abs().mean()))
    assert damage[0] == 0
    assert damage[0] < damage[1] < 0.6 * damage[2]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"blind_strength": 1.5}, "blind_strength is 1.5"),
        ({"retouch": -0.1}, "retouch is -0.1"),
        ({"retouch_severity": 9.0}, "retouch_severity is 9"),
        ({"kind": "awful"}, "kind is awful"),
        ({"blind_order": "any"}, "blind_order is any"),
    ],
)
def test_setting_out_of_range_is_named(change: dict[str, object], named: str) -> None:
    options = dataclasses.replace(DegradationOptions(), **change)  # type: ignore[arg-type]
    with pytest.raises(DegradationError, match=named):
        check_options(options)


def test_unknown_retouch_kind_is_named_with_the_known_ones() -> None:
    with pytest.raises(RetouchTableError, match=r"“liquify”.*clone, halo"):
        degrade(textured(1), 8, DegradationOptions(retouch_kinds=("liquify",)), [0])


def test_a_seed_for_each_picture_is_required() -> None:
    with pytest.raises(ValueError, match="2 pictures need as many seeds"):
        degrade(textured(2), 8, DegradationOptions(), [1])


def test_preview_sheet_shows_original_target_spoiled_and_input(tmp_path: Path) -> None:
    gt = textured(3, 32)
    preview_sheet(gt, 8, DegradationOptions(retouch=1.0), tmp_path / "sheet.png")
    sheet = np.asarray(Image.open(tmp_path / "sheet.png")).astype(int)
    assert sheet.shape == (4 * 32, 3 * 32, 3)
    original, target, spoiled, small = sheet.reshape(4, 32, 96, 3)
    first = ((gt[0] + 1) * 127.5).round().permute(1, 2, 0).numpy()
    assert np.abs(original[:, :32] - first).max() <= 1
    assert np.abs(spoiled - target).max() > 8
    assert np.array_equal(small[0::4], small[3::4])  # each input pixel is a square of 4 x 4
