"""The retouching task: which cases, what the references do to them, what is measured where."""

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from PIL import Image

from glean_core.evaluation import retouch_sheet
from glean_core.evaluation.distances import mean_over_space
from glean_core.evaluation.distributions import kid, paired_kid
from glean_core.evaluation.feature_network import FeatureNetwork
from glean_core.evaluation.instruments import Instruments
from glean_core.evaluation.lpips import Lpips
from glean_core.evaluation.retouch_cases import (
    CleanedCase,
    RetouchCase,
    by_cleanup,
    clean_all,
    references,
)
from glean_core.evaluation.retouch_measuring import (
    RetouchTally,
    badness,
    crop_around,
    flat_retouch_summary,
    masked_psnr,
)
from glean_core.evaluation.retouch_sheet import Shown, outlined, write_list, write_retouch_sheet
from glean_core.imaging import Box
from glean_core.networks.efficientnet_lite import EfficientNetLite0
from tests.restoration.doubles import BicubicEngine, small_card

CPU = torch.device("cpu")
PIXELS = Instruments()
SIDE = 64
CARD = small_card(in_size=8, out_size=SIDE)
NAMES = ["nothing", "gaussian-blur", "telea", "bicubic-down-up"]


def noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)


PLACE = Box(20, 16, 24, 20)


def case(seed: int = 0, kind: str = "paste", box: Box = PLACE) -> RetouchCase:
    """Noise, with other noise in a box for the clumsy retouch."""
    clean, clumsy = noise(seed), noise(seed)
    clumsy[box.slices] = noise(seed + 100)[box.slices]
    mask = np.zeros((SIDE, SIDE), np.float32)
    mask[box.slices] = 1.0
    return RetouchCase(f"{seed}.png", kind, kind == "swirl", clumsy, clean, mask)


def cleaned(one: RetouchCase, **pictures: np.ndarray) -> CleanedCase:
    return CleanedCase(one, pictures, dict.fromkeys(pictures, 0.0))


def tallied(cases: Sequence[CleanedCase], instruments: Instruments = PIXELS) -> RetouchTally:
    tally = RetouchTally(instruments, CPU)
    for one in cases:
        tally.add(one)
    return tally


@pytest.fixture(scope="module")
def features() -> FeatureNetwork:
    """The network with random weights: where it looks doesn't depend on them."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return FeatureNetwork(EfficientNetLite0())


def test_references_leave_what_is_not_masked_alone() -> None:
    [made] = clean_all([case()], references(CARD))
    assert list(made.pictures) == NAMES
    outside = made.case.mask == 0
    for name, picture in made.pictures.items():
        assert (picture[outside] == made.case.clumsy[outside]).all(), name
    assert (made.pictures["nothing"] == made.case.clumsy).all()
    inside = made.case.mask > 0
    for name in NAMES[1:]:
        assert (made.pictures[name][inside] != made.case.clumsy[inside]).mean() > 0.5, name


def test_references_do_in_the_middle_of_the_mask_what_they_are_named_after() -> None:
    [made] = clean_all([case()], references(CARD))
    one, middle = made.case, (26, 32)
    blur = cv2.GaussianBlur(one.clumsy.astype(np.float32), (0, 0), 4)
    assert np.abs(made.pictures["gaussian-blur"][middle] - blur[middle]).max() < 1
    telea = cv2.inpaint(one.clumsy, (one.mask > 0).astype(np.uint8), 3, cv2.INPAINT_TELEA)
    assert (made.pictures["telea"][middle] == telea[middle]).all()


def test_bicubic_down_up_is_a_cleanup_without_a_network() -> None:
    engine = BicubicEngine(in_size=8, out_size=SIDE)
    [made] = clean_all([case()], [*references(CARD), by_cleanup("double", engine)])
    assert (made.pictures["double"] == made.pictures["bicubic-down-up"]).all()
    assert len(engine.batches) == 1


def test_a_face_model_without_a_face_is_told() -> None:
    engine = BicubicEngine(in_size=8, out_size=SIDE, aligned="face")
    [made] = clean_all([case()], [by_cleanup("face", engine)])
    assert made.faceless == {"face"}
    assert any("no face was found in 1 of 1" in note for note in tallied([made]).summary().notes)
    [plain] = clean_all([case()], [by_cleanup("any", BicubicEngine(in_size=8, out_size=SIDE))])
    assert not plain.faceless


def test_psnr_counts_masked_pixels_alone() -> None:
    one = case()
    wrong_outside = one.clean.copy()
    wrong_outside[one.mask == 0] = 0
    inside = one.mask > 0.5
    assert masked_psnr(wrong_outside, one.clean, inside) == math.inf
    shifted = np.where(one.clean > 127, one.clean - 10, one.clean + 10).astype(np.uint8)
    expected = 20 * math.log10(255 / 10)
    assert masked_psnr(shifted, one.clean, inside) == pytest.approx(expected)
    both = np.where(inside[..., None], shifted, wrong_outside)
    assert masked_psnr(both, one.clean, inside) == pytest.approx(expected)


def test_places_of_a_map_count_by_their_share_of_the_mask() -> None:
    x = torch.arange(8.0).reshape(1, 2, 2, 2)  # sums over channels: 4, 6, 8, 10
    mask = torch.zeros(1, 1, 4, 4)
    mask[..., :2, :2] = 1
    mask[..., 0, 2] = 1
    assert mean_over_space(x, mask).item() == pytest.approx((4 * 1 + 6 * 0.25) / 1.25)
    assert mean_over_space(x, torch.ones(1, 1, 4, 4)).item() == mean_over_space(x).item() == 7


@pytest.mark.parametrize("which", ["features", "lpips"])
def test_distances_look_at_the_mask(which: str, features: FeatureNetwork) -> None:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        measure = features.distance if which == "features" else Lpips("alexnet", "random").eval()
    truth = torch.rand(1, 3, 128, 128, generator=torch.Generator().manual_seed(0)) * 2 - 1
    spoiled = truth.clone()
    spoiled[..., :24, :24] = 1
    here, there = torch.zeros(1, 1, 128, 128), torch.zeros(1, 1, 128, 128)
    here[..., :24, :24] = 1
    there[..., 100:, 100:] = 1
    with torch.no_grad():
        near, far, whole = (measure(spoiled, truth, mask) for mask in (here, there, None))
        everywhere = measure(spoiled, truth, torch.ones(1, 1, 128, 128))
        assert measure(truth, truth, here) == 0
    assert near > 2 * whole > 2 * far
    assert everywhere.item() == pytest.approx(whole.item(), rel=1e-4)


def test_means_are_told_for_all_cases_and_each_kind(features: FeatureNetwork) -> None:
    cases = [case(0, "paste"), case(1, "swirl"), case(2, "paste")]
    made = [cleaned(c, nothing=c.clumsy, ours=c.clean if i else c.clumsy)
            for i, c in enumerate(cases)]  # fmt: skip
    summary = tallied(made, Instruments(features=features)).summary()
    assert summary.cases == 3
    assert list(summary.kinds) == ["paste", "swirl"]  # what training leaves out comes last
    assert [k.held_out for k in summary.kinds.values()] == [False, True]
    expected = [masked_psnr(c.clumsy, c.clean, c.mask > 0.5) for c in cases]
    assert summary.methods["nothing"]["psnr"] == pytest.approx(np.mean(expected))
    paste = summary.kinds["paste"].methods
    assert paste["nothing"]["psnr"] == pytest.approx((expected[0] + expected[2]) / 2)
    key = f"feature_distance_{features.key}"
    assert 0 < paste["ours"][key] < paste["nothing"][key]
    swirl = summary.kinds["swirl"].methods
    assert swirl["ours"][key] == 0
    assert swirl["ours"]["sharpness"] == pytest.approx(1)
    assert f"kid_{features.key}" not in swirl["ours"]  # of one case there is none
    assert f"kid_{features.key}" in paste["ours"]


def test_flat_names_say_kind_metric_and_reference() -> None:
    c = case(0, "swirl")
    summary = tallied([cleaned(c, telea=c.clumsy, ours=noise(7))]).summary()
    flat = flat_retouch_summary(summary, "ours", ["telea"])
    assert all(key.startswith("retouch_") for key in flat)
    assert flat["retouch_cases"] == 1
    assert flat["retouch_psnr"] == flat["retouch_swirl_psnr"] == summary.methods["ours"]["psnr"]
    assert flat["retouch_swirl_psnr_telea"] == summary.methods["telea"]["psnr"]


def test_flat_pictures_have_no_share_of_detail() -> None:
    one = case()
    flat = replace(one, clean=np.full_like(one.clean, 90))
    values = tallied([cleaned(flat, ours=one.clumsy)]).summary().methods["ours"]
    assert "sharpness" not in values
    assert math.isfinite(values["psnr"])


def test_badness_prefers_what_looks_at_features() -> None:
    assert badness({"psnr": 20.0, "lpips_vgg16": 0.4, "feature_distance_x": 0.3}) == 0.3
    assert badness({"psnr": 20.0, "lpips_vgg16": 0.4}) == 0.4
    assert badness({"psnr": 20.0}) > badness({"psnr": 30.0})


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        (Box(30, 20, 10, 8), Box(27, 16, 15, 15)),
        (Box(0, 60, 10, 4), Box(0, 49, 15, 15)),  # moved into the picture
        (Box(2, 0, 60, 10), Box(0, 0, 64, 64)),  # no larger than the picture
    ],
)
def test_the_crop_holds_the_mask_and_lies_in_the_picture(region: Box, expected: Box) -> None:
    assert crop_around(case(box=region).mask) == expected


def test_paired_kid_is_zero_for_a_set_with_itself_and_kid_for_independent_sets() -> None:
    random = np.random.default_rng(0)
    a, b = random.normal(size=(400, 4)), random.normal(0.3, 1, size=(400, 4))
    assert paired_kid(a, a) == pytest.approx(0, abs=1e-12)
    assert kid(a, a) < -1e-3  # which counts a row's likeness to itself
    assert paired_kid(a, b) == pytest.approx(kid(a, b), rel=0.05)


def test_the_outline_lies_around_the_mask_and_is_one_pixel_wide() -> None:
    one = case(box=Box(20, 16, 24, 20))
    changed = (outlined(one) != one.clumsy).any(axis=2)
    assert not changed[one.mask > 0].any()
    assert changed.sum() == 26 * 22 - 24 * 20
    assert changed[15:37, 19:45].sum() == changed.sum()


def test_sheets_have_words_above_each_row_and_the_clean_edit_last(tmp_path: Path) -> None:
    rows = [
        Shown(cleaned(c, nothing=c.clumsy, telea=noise(5), ours=noise(6)), {"psnr": 20.0 + i})
        for i, c in enumerate([case(0), case(1, "swirl")])
    ]
    write_retouch_sheet(rows, tmp_path / "sheet.png")
    label = retouch_sheet.LABEL
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.size == (4 * SIDE, 3 * label + 2 * SIDE)
        pixels = np.asarray(sheet)
    row = pixels[2 * label : 2 * label + SIDE]
    assert (row[:, :SIDE] == outlined(rows[0].cleaned.case)).all()
    assert (row[:, SIDE : 2 * SIDE] == noise(5)).all()
    assert (row[:, 3 * SIDE :] == rows[0].cleaned.case.clean).all()
    assert (pixels[label : 2 * label].min(axis=(0, 2)) < 128).any()  # something is written
    write_list(rows, tmp_path / "list.md")
    lines = (tmp_path / "list.md").read_text("utf-8").splitlines()
    assert lines == [
        "| row | picture | kind | PSNR (dB) |",
        "|---|---|---|---|",
        "| 1 | 0.png | paste | 20.00 |",
        "| 2 | 1.png | swirl (held out) | 21.00 |",
    ]
