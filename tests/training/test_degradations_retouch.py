"""Retouch pairs: what is clumsy is so inside the mask alone, and what is clean stays right."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core.errors import GleanError
from glean_core.imaging.resize import resize
from glean_core.training.degradations import (
    DegradationOptions,
    RetouchTableError,
    degrade,
    retouch_pair,
)
from glean_core.training.degradations import retouch as retouch_module
from glean_core.training.degradations.draws import Draw
from glean_core.training.degradations.edits import EDITS, Edit, Recipe
from glean_core.training.degradations.edits.cloning import stamp
from glean_core.training.degradations.filters import gaussian_blur
from glean_core.training.degradations.regions import bezier, blob, stroke
from glean_core.training.degradations.retouch_table import SETTINGS, TABLE_PATH, read_table
from glean_core.training.degradations.sampling import membrane, sample

KINDS = sorted(SETTINGS)
HELD_OUT = {"swirl", "mismatch"}
COUNT = 24


def textured(count: int, side: int) -> torch.Tensor:
    """Skin-like colours with a few edges and grain, N x 3 x side x side in [-1, 1]."""
    rng = np.random.default_rng(3)
    pictures = []
    for _ in range(count):
        smooth = resize(rng.uniform(0.45, 0.75, (4, 4, 3)), (side, side))
        edges = 0.2 * (resize(rng.uniform(-1, 1, (8, 8)), (side, side)) > 0.3)
        pictures.append(smooth - edges[..., None] + rng.normal(0, 0.02, (side, side, 1)))
    stack = np.stack(pictures).clip(0, 1).astype(np.float32)
    return torch.from_numpy(stack).permute(0, 3, 1, 2) * 2 - 1


@pytest.fixture(scope="module")
def gt() -> torch.Tensor:
    return textured(COUNT, 128)


def inside_mean(values: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Mean of N x C x H x W where the mask is above 0; N."""
    where = (mask > 0).float()
    return (values.mean(1, keepdim=True) * where).sum((1, 2, 3)) / where.sum((1, 2, 3))


def fine(x: torch.Tensor) -> torch.Tensor:
    """Strength of the finest detail at each pixel."""
    return (x - gaussian_blur(x, 1.0)).abs()


@pytest.mark.parametrize("kind", KINDS)
def test_outside_the_mask_nothing_changes(kind: str, gt: torch.Tensor) -> None:
    clumsy, clean, mask = retouch_pair(gt, kind, range(COUNT))
    assert mask.shape == (COUNT, 1, 128, 128)
    assert 0 <= mask.min() <= mask.max() <= 1
    outside = (mask == 0).expand_as(gt)
    assert torch.equal(clumsy[outside], gt[outside])
    assert torch.equal(clean[outside], gt[outside])
    for made in (clumsy, clean):
        assert made.abs().max() <= 1
        assert bool(made.isfinite().all())
    assert (mask.amax((1, 2, 3)) == 1).all()
    share = (mask > 0).float().mean((1, 2, 3))
    assert 0.002 < share.min() <= share.max() < 0.6


@pytest.mark.parametrize("kind", KINDS)
def test_clumsy_differs_from_clean_in_the_mask(kind: str, gt: torch.Tensor) -> None:
    clumsy, clean, mask = retouch_pair(gt, kind, range(COUNT))
    levels = inside_mean((clumsy - clean).abs(), mask) * 127.5
    assert levels.median() > 3
    assert levels.min() > 0.5


@pytest.mark.parametrize("kind", KINDS)
def test_severity_multiplies_the_clumsiness(kind: str, gt: torch.Tensor) -> None:
    def distance(severity: float) -> float:
        clumsy, clean, mask = retouch_pair(gt, kind, range(COUNT), severity)
        return float(inside_mean((clumsy - clean).abs(), mask).mean())

    assert distance(0.3) < distance(1.0) < distance(2.0)
    assert torch.equal(
        retouch_pair(gt, kind, range(COUNT), 0.3)[1], retouch_pair(gt, kind, range(COUNT), 2.0)[1]
    )  # the clean edit has no severity


@given(st.sampled_from(KINDS), st.integers(0, 2**31), st.sampled_from([16, 33, 64]))
@settings(max_examples=40)
def test_pair_is_a_pure_function_of_picture_kind_and_seed(kind: str, seed: int, side: int) -> None:
    pictures = textured(2, side)
    both = retouch_pair(pictures, kind, [seed, seed + 1])
    alone = retouch_pair(pictures[1:], kind, [seed + 1])
    for together, single in zip(both, alone, strict=True):
        assert torch.equal(together[1:], single)


def test_wide_pictures_are_fine() -> None:
    wide = torch.cat([textured(2, 64), textured(2, 64)], dim=3)
    for kind in KINDS:
        clumsy, _, mask = retouch_pair(wide, kind, [1, 2])
        assert clumsy.shape == wide.shape
        assert mask.shape == (2, 1, 64, 128)


def test_plastic_loses_the_pores_that_clean_smoothing_keeps(gt: torch.Tensor) -> None:
    clumsy, clean, mask = retouch_pair(gt, "plastic", range(COUNT))
    core = (mask == 1).float()
    before, kept, left = (inside_mean(fine(x), core).mean() for x in (gt, clean, clumsy))
    assert kept > 0.9 * before
    assert left < 0.6 * before


def test_halo_raises_contrast_that_clean_sharpening_leaves_alone(gt: torch.Tensor) -> None:
    clumsy, clean, mask = retouch_pair(gt, "halo", range(COUNT))
    before, mild, strong = (inside_mean(fine(x), mask).mean() for x in (gt, clean, clumsy))
    assert before <= mild < 1.4 * before
    assert strong > 2 * before


@pytest.mark.parametrize("kind", ["warp", "swirl"])
def test_warps_move_things_and_the_clumsy_one_is_softer(kind: str, gt: torch.Tensor) -> None:
    clumsy, clean, mask = retouch_pair(gt, kind, range(COUNT))
    core = (mask == 1).float()
    assert inside_mean((clean - gt).abs(), core).mean() * 127.5 > 2
    before, kept, left = (inside_mean(fine(x), core).mean() for x in (gt, clean, clumsy))
    assert kept > 0.75 * before
    assert left < 0.8 * kept


def test_smudge_smears_and_the_clean_picture_is_whole_or_pushed(gt: torch.Tensor) -> None:
    clumsy, clean, mask = retouch_pair(gt, "smudge", range(COUNT))
    untouched = [bool(torch.equal(c, g)) for c, g in zip(clean, gt, strict=True)]
    assert 0.2 < sum(untouched) / COUNT < 0.95
    assert inside_mean(fine(clumsy), mask).mean() < 0.8 * inside_mean(fine(clean), mask).mean()


@pytest.mark.parametrize("kind", ["paste", "clone", "mismatch"])
def test_clean_pieces_meet_their_surroundings_without_a_step(kind: str, gt: torch.Tensor) -> None:
    """Just inside the rim the clean edit is what was there; the clumsy one is not."""
    clumsy, clean, mask = retouch_pair(gt, kind, range(COUNT))
    rim = ((mask > 0) & (mask < 0.9)).float()
    assert inside_mean((clean - gt).abs(), rim).mean() * 127.5 < 1.5
    assert inside_mean((clumsy - gt).abs(), rim).mean() * 127.5 > 4


def test_mismatch_is_wrong_in_colour_and_clean_is_not(gt: torch.Tensor) -> None:
    clumsy, clean, mask = retouch_pair(gt, "mismatch", range(COUNT))
    core = (mask == 1).float()

    def shift(x: torch.Tensor) -> float:
        total = core.sum((2, 3))
        return float((((x - gt) * core).sum((2, 3)) / total).abs().mean() * 127.5)

    assert shift(clumsy) > 10
    assert shift(clean) < 0.4 * shift(clumsy)


def test_clone_stamps_repeat_their_source() -> None:
    """Along a straight path, what is seen of one stamp is seen again one step further on."""
    picture, step, count = textured(1, 96), 6, 8
    line = stroke(picture, [(20.0 + step * i, 40.0) for i in range(count)], 7.0, 4.0)
    recipe = Recipe(read_table().kinds["clone"], read_table().place, Draw(0, "test"), amount=0.0)
    made = stamp(picture, line, torch.tensor([30.0, 70.0]), recipe)
    region = line.region
    centre = (region.y - 40).abs() < 4  # rows where every stamp is seen for a whole step
    first, last = 20 + 7, 20 + step * (count - 1) - 7 - step
    seen = centre & (region.x > first) & (region.x < last)
    again = torch.roll(made, -step, dims=3)
    assert seen.sum() > 100
    assert (made - again)[..., seen].abs().max() < 1e-4
    x = torch.arange(37.0, 44.0)[None]  # the last stamp is seen whole: the disc around the source
    newest = made[..., region.y[:, 0] == 40, :][..., (region.x[0] >= 59) & (region.x[0] <= 65)]
    assert (newest - sample(picture, x - 10.0, torch.full_like(x, 70.0))).abs().max() < 1e-4


def test_held_out_kinds_are_drawn_only_when_named(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def watched(name: str) -> Callable[[torch.Tensor, Recipe], Edit]:
        def edit(picture: torch.Tensor, recipe: Recipe) -> Edit:
            seen.append(name)
            return EDITS[name](picture, recipe)

        return edit

    monkeypatch.setattr(retouch_module, "EDITS", {name: watched(name) for name in EDITS})
    gt = textured(1, 32).expand(150, -1, -1, -1)
    degrade(gt, 8, DegradationOptions(retouch=1.0), range(150))
    assert set(seen) == set(KINDS) - HELD_OUT
    assert 150 <= len(seen) <= 3 * 150
    seen.clear()
    degrade(gt[:20], 8, DegradationOptions(retouch=1.0, retouch_kinds=("swirl",)), range(20))
    assert set(seen) == {"swirl"}


def test_committed_table_holds_out_what_the_evaluation_asks_about() -> None:
    table = read_table()
    assert {name for name, kind in table.kinds.items() if kind.held_out} == HELD_OUT
    assert set(table.kinds) == set(EDITS)
    assert {kind.name for kind in table.choose(())} == set(KINDS) - HELD_OUT


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("edits = [1, 3]", "edits = [3, 1]", "“picture.edits” runs backwards, from 3 to 1"),
        ("edits = [1, 3]", "", "“picture.edits” is missing"),
        ("reach = [0.35, 0.8]", 'reach = "far"', "“smudge.severity.reach” is not a number"),
        ("reach = [0.35, 0.8]", "reach = [nan, 1]", "“smudge.severity.reach” is not a number"),
        ("reach = [0.35, 0.8]", "stretch = 1", "“smudge.severity.reach” is missing"),
        ("anchored = 0.85", "anchored = 3", "“place.anchored” is 3 to 3; keep it within 0 to 1"),
        ("[0.32, 0.63],", "[0.32],", "“place.skin” is not a list"),
        ("region = [0.025, 0.06]", "region = [0.1, 0.9]", "“smudge.region” is 0.1 to 0.9"),
        ("held_out = true", "held_out = 1", "“swirl.held_out” is neither true nor false"),
        ("[halo]", "[glow]", "“glow” is no kind of retouch"),
        ("[picture]", "[picture", "can't be read as a retouch table"),
    ],
)
def test_faulty_table_is_refused_by_entry(tmp_path: Path, old: str, new: str, named: str) -> None:
    text = TABLE_PATH.read_text("utf-8")
    assert old in text
    path = tmp_path / "mine.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(RetouchTableError, match=r"mine\.toml") as raised:
        read_table(path)
    assert named in str(raised.value)
    assert isinstance(raised.value, GleanError)


def test_membrane_keeps_what_is_known_and_fills_smoothly() -> None:
    x = torch.linspace(-1, 1, 41).expand(1, 1, 41, 41).clone()
    known = torch.ones(1, 1, 41, 41)
    known[..., 12:30, 12:30] = 0
    filled = membrane(x * known, known)
    assert torch.equal(filled[known > 0], x[known > 0])
    # A soap film on a slope is the slope; the hole spans 0.9 of it.
    assert (filled - x).abs().max() < 0.15
    flat = membrane(torch.full_like(x, 0.4) * known, known)
    assert (flat - 0.4).abs().max() < 1e-5


def test_sampling_at_the_pixels_returns_them_and_a_shift_shifts() -> None:
    picture = textured(1, 20)
    y, x = torch.meshgrid(torch.arange(20.0), torch.arange(20.0), indexing="ij")
    assert (sample(picture, x, y) - picture).abs().max() < 1e-5
    moved = sample(picture, x + 3, y)
    assert (moved[..., :-3] - picture[..., 3:]).abs().max() < 1e-5


def test_regions_stay_in_the_picture_and_ramp_from_their_rim() -> None:
    like = torch.zeros(1, 3, 50, 70)
    for seed in range(30):
        draw = Draw(seed, "region")
        middle = (draw.between((0, 69)), draw.between((0, 49)))
        places = [
            blob(like, middle, 9.0, draw, margin=4.0),
            stroke(like, bezier(middle, 20.0, draw, 12), 4.0, 4.0).region,
        ]
        for place in places:
            box = place.box
            assert box.top >= 0
            assert box.left >= 0
            assert box.top + box.height <= 50
            assert box.left + box.width <= 70
            ramp = place.ramp(3.0)
            assert ramp.shape == (box.height, box.width)
            assert torch.equal(ramp > 0, place.inside)
