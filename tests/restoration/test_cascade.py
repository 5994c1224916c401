"""The rest of the way to full size by a second model."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from glean_core.errors import CancelledError
from glean_core.imaging import Box, Picture, resize, to_float
from glean_core.restoration import (
    CleanupOptions,
    CleanupPlan,
    CleanupResult,
    Engine,
    FaceCrop,
    LazyEngine,
    RestorationError,
    cascaded,
    cleanup,
    plan_cleanup,
)
from glean_core.restoration.cascade import needed_pixels
from glean_core.restoration.faces import outline
from glean_core.zoo import Model
from tests.restoration.doubles import BicubicEngine, small_card, tiny_model
from tests.restoration.scenes import (
    box_mask,
    face_in_a_photo,
    face_names,
    noise_picture,
    smooth_picture,
)


class Photo4x(BicubicEngine):
    """64 to 256 pixels by bicubic interpolation."""

    def __init__(self, batch_limit: int = 3, **card: object) -> None:
        super().__init__(
            batch_limit, **{"in_size": 64, "out_size": 256, "title": "Photo 4x", **card}
        )


class Inventing(Photo4x):
    """Other detail and another tint in every tile."""

    def run(self, batch: np.ndarray) -> np.ndarray:
        made = super().run(batch)
        for index, picture in enumerate(batch):
            generator = np.random.default_rng(int(1e6 * picture.mean()))
            grain = cv2.GaussianBlur(generator.normal(size=(256, 256, 3)), (0, 0), 1.0)
            made[index] += (0.06 * grain + generator.uniform(-0.08, 0.08)).astype(np.float32)
        return made


class Failing(Photo4x):
    """Has no memory for it."""

    def run(self, batch: np.ndarray) -> np.ndarray:
        raise RestorationError("There is not enough memory; close other programs.")


def made_by_a_model(size: int = 256, detail: float = 8.0) -> np.ndarray:
    return to_float(smooth_picture(size, size, detail=detail).pixels)


@pytest.mark.parametrize("side", [321, 512, 700, 1024, 1400])
def test_with_interpolation_in_the_models_place_it_is_interpolation(side: int) -> None:
    made = made_by_a_model()
    ours, plain = cascaded(made, side, Photo4x()), resize(made, (side, side))
    assert ours.shape == (side, side, 3)
    assert np.abs(ours - plain).max() < 0.004
    (right, down), _ = cv2.phaseCorrelate(
        np.ascontiguousarray(plain[..., 1]), np.ascontiguousarray(ours[..., 1])
    )
    assert max(abs(right), abs(down)) < 0.005


@pytest.mark.parametrize(("size", "tile"), [(64, 64), (100, 64), (128, 32)])
def test_any_size_from_one_tile_on_is_covered(size: int, tile: int) -> None:
    made = made_by_a_model(size)
    double = Photo4x(in_size=tile, out_size=4 * tile)
    assert np.abs(cascaded(made, 4 * size, double) - resize(made, (4 * size,) * 2)).max() < 0.01


def test_detail_comes_from_the_model_and_colours_from_what_it_was_shown() -> None:
    made = made_by_a_model()
    ours, plain = cascaded(made, 1024, Inventing()), resize(made, (1024, 1024))
    detail = [cv2.Laplacian(np.ascontiguousarray(x), cv2.CV_32F).std() for x in (ours, plain)]
    assert detail[0] > 5 * detail[1]
    coarse = cv2.GaussianBlur(ours - plain, (0, 0), 12.0)
    assert np.abs(coarse).max() < 0.02


def test_tiles_leave_no_visible_seams() -> None:
    ours = cascaded(made_by_a_model(detail=30.0), 1024, Inventing())
    lines = [4 * edge for edge in (48, 64, 96, 112, 144, 160, 192, 208)]
    for axis in (0, 1):
        turned = np.ascontiguousarray(ours.swapaxes(0, axis))
        across = np.abs(np.diff(turned, axis=0)).mean(axis=(1, 2))
        smooth = np.abs(np.diff(cv2.blur(turned, (1, 9)), axis=0)).mean(axis=(1, 2))
        for line in lines:
            near = slice(line - 2, line + 2)
            assert across[near].min() > 0.65 * across.mean()
            assert across[near].max() < 1.25 * across.mean()
            assert smooth[near].max() < 1.6 * smooth.mean()


def test_tiles_that_are_not_needed_are_left_out_and_the_rest_is_the_same() -> None:
    made, needed = made_by_a_model(), np.zeros((256, 256), bool)
    needed[20:60, 100:120] = True
    double = Inventing(batch_limit=1)
    part = cascaded(made, 1024, double, needed)
    assert len(double.batches) == 4
    whole = cascaded(made, 1024, double)
    assert len(double.batches) == 4 + 25
    where = np.kron(needed, np.ones((4, 4))) > 0
    assert np.array_equal(part[where], whole[where])
    assert not np.array_equal(part, whole)


def plan_for(crop: FaceCrop) -> CleanupPlan:
    side = round(crop.side)
    frame = Box(round(crop.centre_x - side / 2), round(crop.centre_y - side / 2), side, side)
    return CleanupPlan(
        (frame,), False, True, crop.side / 32, (), outlines=(outline(crop),), crop=crop
    )


@pytest.mark.parametrize("angle", [0.0, 0.5, -1.2])
def test_the_thinnest_stroke_of_a_mask_is_found_in_a_turned_frame(angle: float) -> None:
    crop = FaceCrop(520.3, 480.9, 700.0, angle)
    mask = np.zeros((900, 1000), np.float32)
    mask[400, 480] = 0.01  # one pixel, at (480.5, 400.5)
    needed = needed_pixels(mask, plan_for(crop), 256)
    cos, sin = np.cos(angle), np.sin(angle)
    right, down = 480.5 - crop.centre_x, 400.5 - crop.centre_y
    scale = 256 / 700
    at = (128 + scale * (cos * right + sin * down), 128 + scale * (cos * down - sin * right))
    rows, columns = np.nonzero(needed)
    assert (columns.mean() + 0.5, rows.mean() + 0.5) == pytest.approx(at, abs=0.5)
    inside = needed[int(at[1]) - 3 : int(at[1]) + 4, int(at[0]) - 3 : int(at[0]) + 4]
    assert inside.all()
    assert needed.sum() < 250


def test_a_mask_beside_the_frame_needs_nothing() -> None:
    mask = box_mask(400, 400, Box(0, 0, 20, 20))
    assert not needed_pixels(mask, plan_for(FaceCrop(900.0, 900.0, 300.0)), 64).any()


FRAME = CleanupOptions(frame=Box(100, 50, 700, 700), colour_agreement=0.0)


def in_a_frame(
    cascade: BicubicEngine | LazyEngine | None, mask: np.ndarray | None = None
) -> CleanupResult:
    """A cleanup in a drawn frame of 700 px, with a model that makes 256."""
    picture = smooth_picture(800, 900, detail=40.0)
    mask = box_mask(800, 900, Box(300, 200, 120, 90)) if mask is None else mask
    return cleanup(picture, mask, BicubicEngine(), FRAME, cascade=cascade)


def test_a_frame_larger_than_the_models_output_goes_on_with_the_second_model() -> None:
    double = Inventing()
    with_it, without = in_a_frame(double), in_a_frame(None)
    assert with_it.cascade == "double"
    assert without.cascade is None
    assert "“Photo 4x” makes the rest of the way" in with_it.notes[0]
    assert not any("softer" in note for note in with_it.notes)
    assert any("softer" in note for note in without.notes)
    detail = [
        cv2.Laplacian(r.restored, cv2.CV_32F)[40:-40, 40:-40].std() for r in (with_it, without)
    ]
    assert detail[0] > 3 * detail[1]
    assert sum(len(batch) for batch in double.batches) < 25  # the mask is a part of the frame


def test_it_puts_every_pixel_where_interpolation_does() -> None:
    plain, ours = in_a_frame(None), in_a_frame(Photo4x())
    assert ours.box == plain.box
    assert np.abs(ours.restored - plain.restored).max() < 0.003


def test_a_turned_face_goes_on_with_the_second_model_too(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 60)
    photo = face_in_a_photo(path, 560, 9, (600, 420), (900, 1200))
    mask = box_mask(900, 1200, Box(500, 370, 90, 60))
    double = Inventing()
    first = BicubicEngine(aligned="face")
    ours = cleanup(photo, mask, first, cascade=double)
    plain = cleanup(photo, mask, first)
    assert ours.cascade is not None
    assert double.batches
    same = cleanup(photo, mask, first, cascade=Photo4x())
    there = mask[ours.box.slices] > 0
    assert np.abs(same.restored - plain.restored)[there].mean() < 0.004
    assert np.abs(ours.restored - plain.restored)[there].mean() > 0.008


@pytest.mark.parametrize(
    ("side", "named", "words"),
    [
        (256, None, []),
        (319, None, []),
        (321, "second", ["makes the rest of the way"]),
        (1024, "second", ["makes the rest of the way"]),
        (1600, "second", ["goes on to 1024 px", "softer"]),
    ],
)
def test_the_plan_says_whether_there_is_a_second_model(
    side: int, named: str | None, words: list[str]
) -> None:
    mask = box_mask(1700, 1700, Box(90, 110, 60, 60))
    second = small_card(name="second", in_size=64, out_size=256)
    options = CleanupOptions(frame=Box(0, 0, side, side))
    plan = plan_cleanup(noise_picture(1700, 1700, 1), mask, small_card(), options, second)
    assert plan.cascade == named
    assert len(plan.notes) == (1 if words else 0)
    assert all(word in plan.notes[0] for word in words)


@pytest.mark.parametrize("values", [{"aligned": "face"}, {"in_size": 512, "out_size": 1024}])
def test_a_model_that_cannot_go_on_is_not_planned_for(values: dict[str, object]) -> None:
    mask = box_mask(800, 800, Box(300, 200, 60, 60))
    plan = plan_cleanup(noise_picture(800, 800), mask, small_card(), FRAME, small_card(**values))
    assert plan.cascade is None
    assert "softer" in plan.notes[0]


def test_tiles_at_the_photos_own_size_have_no_rest_of_the_way() -> None:
    mask = box_mask(600, 800, Box(100, 100, 400, 300))
    double = Photo4x()
    result = cleanup(noise_picture(600, 800), mask, BicubicEngine(), cascade=double)
    assert len(result.frames) > 1
    assert result.cascade is None
    assert double.batches == []


def test_when_the_second_model_fails_the_cleanup_is_done_without_it() -> None:
    failed, plain = in_a_frame(Failing()), in_a_frame(None)
    assert np.array_equal(failed.pixels, plain.pixels)
    assert failed.cascade is None
    assert "“Photo 4x” was left out. There is not enough memory; close" in failed.notes[0]
    assert failed.notes[1:] == plain.notes


def test_a_file_that_is_gone_counts_as_failing(tmp_path: Path) -> None:
    model = Model(
        small_card(in_size=64, title="Photo 4x"), tmp_path / "gone.safetensors", "bundled"
    )
    result = in_a_frame(LazyEngine(model, "cpu"))
    assert result.cascade is None
    assert "gone.safetensors" in result.notes[0]


class CancelOnce:
    """Pressed when the second model has run."""

    def __init__(self, double: BicubicEngine) -> None:
        self.double = double

    def is_set(self) -> bool:
        return bool(self.double.batches)


def test_cancel_stops_between_its_passes() -> None:
    double, mask = Photo4x(batch_limit=1), box_mask(800, 900, Box(120, 60, 600, 600))
    picture = smooth_picture(800, 900)
    with pytest.raises(CancelledError):
        cleanup(picture, mask, BicubicEngine(), FRAME, cancel=CancelOnce(double), cascade=double)
    assert len(double.batches) == 1


def test_progress_counts_its_tiles_and_never_falls() -> None:
    reports: list[tuple[float, str]] = []
    cleanup(
        smooth_picture(800, 900),
        box_mask(800, 900, Box(120, 60, 600, 600)),
        BicubicEngine(),
        FRAME,
        lambda *told: reports.append(told),
        cascade=Photo4x(batch_limit=1),
    )
    fractions = [fraction for fraction, _ in reports]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)
    assert "Sharpening up 2 of 25" in [words for _, words in reports]


def test_a_real_network_gives_the_same_pixels_again_and_keeps_what_is_outside(
    tmp_path: Path,
) -> None:
    first = Engine.load(tiny_model(tmp_path, "first"), "cpu")
    second = LazyEngine(tiny_model(tmp_path, "second", title="Second"), "cpu")
    picture = noise_picture(160, 150, channels=4)
    mask = box_mask(160, 150, Box(50, 40, 30, 20))
    options = CleanupOptions(frame=Box(20, 20, 90, 90))
    one, two = (cleanup(picture, mask, first, options, cascade=second) for _ in range(2))
    assert one.cascade == "second"
    assert np.array_equal(one.pixels, two.pixels)
    outside = mask[one.box.slices] == 0
    before = Picture(picture.pixels).pixels[one.box.slices]
    assert np.array_equal(one.pixels[outside], before[outside])
    assert not np.array_equal(one.pixels, cleanup(picture, mask, first, options).pixels)


def test_a_lazy_engine_is_loaded_at_its_first_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    real = Engine.load

    def load(model: Model, device: str = "auto", *, exact: bool = False) -> Engine:
        loaded.append(model.card.name)
        return real(model, device, exact=exact)

    monkeypatch.setattr(Engine, "load", load)
    lazy = LazyEngine(tiny_model(tmp_path, "lazy"), "cpu")
    assert (lazy.card.name, lazy.take_notes(), loaded) == ("lazy", (), [])
    mask = box_mask(160, 150, Box(50, 40, 9, 9))
    first = Engine.load(tiny_model(tmp_path, "first"), "cpu")
    cleanup(noise_picture(160, 150), mask, first, cascade=lazy)  # a frame as large as the output
    assert loaded == ["first"]
    assert lazy.run(np.zeros((1, 8, 8, 3), np.float32)).shape == (1, 32, 32, 3)
    assert (lazy.device_name, loaded) == ("CPU", ["first", "lazy"])
