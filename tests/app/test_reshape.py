"""Cropping, turning and resizing: all planes, undone and done again to the bit."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document.document import Change, Document
from app.document.history import region
from app.document.planes import Planes
from app.document.resampling import inner_box, resized, turned
from app.document.reshape import (
    Crop,
    Flip,
    Operation,
    Resize,
    Rotate,
    Straighten,
    operation_of,
    plain,
    reshaped,
    unreshaped,
)
from app.document.selection import Mode, rectangle
from glean_core.imaging import Box, Picture
from tests.app.conftest import MakeDocument

State = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def state(document: Document) -> State:
    return (
        document.pixels.copy(),
        document.edits.copy(),
        document.selection.copy(),
        document.as_opened(),
    )


def same(one: State, two: State) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))


def paint(document: Document, box: Box, seed: int) -> None:
    box = box.clipped(document.height, document.width)
    if not box.area:
        return
    recording = document.record()
    recording.touch("pixels", box)
    there = region(document.pixels, box)
    top = int(np.iinfo(there.dtype).max) + 1
    there[...] = np.random.default_rng(seed).integers(0, top, there.shape)
    document.commit(recording, "Paint", retouched=True)


def part(document: Document, corner: tuple[float, float], size: tuple[float, float]) -> Box:
    """A box inside the photo from fractions, at least one pixel large."""
    height, width = document.height, document.width
    left, top = int(corner[0] * (width - 1)), int(corner[1] * (height - 1))
    wide = max(1, round(size[0] * (width - left)))
    return Box(left, top, wide, max(1, round(size[1] * (height - top))))


fraction = st.floats(0, 1)
pairs = st.tuples(fraction, fraction)
actions = st.one_of(
    st.tuples(st.just("paint"), pairs, pairs),
    st.tuples(st.just("select"), pairs, pairs),
    st.tuples(st.just("crop"), pairs, pairs),
    st.tuples(st.just("rotate"), st.integers(1, 3)),
    st.tuples(st.just("flip"), st.booleans()),
    st.tuples(st.just("resize"), pairs, st.sampled_from(["bicubic", "smooth", "nearest"])),
    st.tuples(st.just("straighten"), st.floats(-20, 20)),
)


def do(document: Document, action: tuple, seed: int) -> None:
    kind, *given_ = action
    size = document.height, document.width
    if kind == "paint":
        paint(document, part(document, *given_), seed)
    elif kind == "select":
        box = part(document, *given_)
        shape = rectangle((box.left, box.top), (box.right, box.bottom))
        document.select(shape, Mode.REPLACE, "Select")
    elif kind == "crop":
        document.reshape(Crop(part(document, *given_)), "Crop")
    elif kind == "rotate":
        document.reshape(Rotate(given_[0]), "Rotate")
    elif kind == "flip":
        document.reshape(Flip(given_[0]), "Flip")
    elif kind == "resize":
        width, height = (1 + int(160 * f) for f in given_[0])
        document.reshape(Resize(width, height, given_[1]), "Resize")
    else:
        document.reshape(Straighten(given_[0], inner_box(*size, given_[0])), "Straighten")


@settings(max_examples=25, deadline=None)
@given(
    st.lists(actions, min_size=1, max_size=5),
    st.sampled_from([(1, "uint8"), (3, "uint8"), (4, "uint16"), (2, "uint16"), (3, "uint16")]),
    st.integers(0, 7),
)
def test_undoing_and_redoing_any_steps_is_bit_identical(
    todo: list[tuple], kind: tuple[int, str], back_to: int
) -> None:
    channels, dtype = kind
    top = np.iinfo(dtype).max + 1
    noise = np.random.default_rng(1).integers(0, top, (140, 150, channels)).astype(dtype)
    document = Document(Picture(noise))
    states = [state(document)]
    for seed, action in enumerate(todo):
        position = document.history.position
        do(document, action, seed)
        if document.history.position > position:
            states.append(state(document))
    steps = len(states) - 1
    for at in reversed(range(steps)):
        document.undo()
        assert same(state(document), states[at])
    for at in range(1, steps + 1):
        document.redo()
        assert same(state(document), states[at])
    document.jump(min(back_to, steps))
    assert same(state(document), states[min(back_to, steps)])
    # As after a crash: nothing is kept of what the steps had made.
    document.history._results.clear()
    document.jump(steps)
    assert same(state(document), states[steps])
    assert document.picture.pixels is document.pixels


@given(st.integers(1, 3), st.booleans())
def test_four_quarters_and_two_flips_change_nothing(quarters: int, horizontal: bool) -> None:
    planes = np.random.default_rng(2).integers(0, 256, (31, 47, 3)).astype(np.uint8)
    made = planes
    for _ in range(4):
        made = Rotate(quarters).apply(made, "pixels")
    assert np.array_equal(made, planes)
    once = Flip(horizontal).apply(planes, "pixels")
    assert not np.array_equal(once, planes)
    assert np.array_equal(Flip(horizontal).apply(once, "pixels"), planes)


def test_a_quarter_turn_goes_clockwise() -> None:
    planes = np.arange(6, dtype=np.uint8).reshape(2, 3, 1)
    assert Rotate(1).apply(planes, "pixels")[..., 0].tolist() == [[3, 0], [4, 1], [5, 2]]
    assert Flip(True).apply(planes, "pixels")[..., 0].tolist() == [[2, 1, 0], [5, 4, 3]]


@given(pairs, pairs, pairs, pairs)
def test_a_crop_of_a_crop_is_one_crop(
    at: tuple[float, float],
    size: tuple[float, float],
    at_again: tuple[float, float],
    size_again: tuple[float, float],
) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (60, 80, 3)).astype(np.uint8)
    twice, once = Document(Picture(noise)), Document(Picture(noise))
    first = part(twice, at, size)
    twice.reshape(Crop(first), "Crop")
    second = part(twice, at_again, size_again)
    twice.reshape(Crop(second), "Crop")
    once.reshape(Crop(second.moved(first.left, first.top)), "Crop")
    assert same(state(twice), state(once))


@pytest.mark.parametrize(
    "operation",
    [
        Crop(Box(1, 2, 30, 40)),
        Rotate(3),
        Flip(False),
        Resize(20, 10, "smooth"),
        Straighten(-2.5, Box(4, 4, 50, 60)),
    ],
)
def test_an_operation_survives_as_text(operation: Operation) -> None:
    assert operation_of(json.loads(json.dumps(plain(operation)))) == operation


@pytest.mark.parametrize("text", [{}, {"kind": "bend"}, {"kind": "crop"}, {"kind": "flip", "x": 1}])
def test_what_is_no_operation_is_refused(text: dict) -> None:
    with pytest.raises(ValueError, match="operation"):
        operation_of(text)


def test_a_lossless_step_keeps_nothing_and_a_crop_what_lies_outside(
    make_document: MakeDocument,
) -> None:
    document = make_document(200, 300)
    for operation in (Rotate(1), Flip(True), Rotate(3)):
        document.reshape(operation, "Turn")
        assert document.history.steps[-1].nbytes == 0
    document.reshape(Crop(Box(10, 20, 250, 170)), "Crop")
    outside = (200 * 300 - 250 * 170) * 3
    assert outside <= document.history.nbytes <= outside + 100


def test_what_was_opened_is_cropped_and_turned_along(make_document: MakeDocument) -> None:
    document = make_document(200, 300)
    opened = document.pixels.copy()
    paint(document, Box(40, 50, 60, 60), 3)
    document.reshape(Crop(Box(30, 40, 100, 90)), "Crop")
    document.reshape(Rotate(1), "Rotate")
    paint(document, Box(0, 0, 30, 30), 4)
    assert np.array_equal(document.as_opened(), np.rot90(opened[40:130, 30:130], -1))
    document.undo()
    document.undo()
    document.undo()
    assert np.array_equal(document.as_opened(), opened)


def test_selection_and_edits_go_along(make_document: MakeDocument) -> None:
    document = make_document(200, 300)
    paint(document, Box(40, 50, 60, 60), 3)
    document.select(rectangle((40, 50), (100, 110)), Mode.REPLACE, "Select")
    document.reshape(Rotate(1), "Rotate")
    assert document.selected_box == Box(200 - 110, 40, 60, 60)
    assert document.edited_box == document.selected_box
    document.reshape(Resize(100, 150), "Resize")
    assert document.selected_box is not None
    assert document.selected_box.padded(2).contains(Box(45, 20, 30, 30))
    assert document.edits.dtype == np.uint8
    assert set(np.unique(document.edits)) == {0, 255}


def test_listeners_hear_that_the_size_changed(make_document: MakeDocument) -> None:
    document = make_document(200, 300)
    heard: list[Change] = []
    document.listeners.append(heard.append)
    revision, reshapes = document.revision, document.reshapes
    assert document.reshape(Rotate(1), "Rotate")
    document.undo()
    assert [change.size for change in heard] == [True, True]
    assert heard[0].pixels == Box(0, 0, 200, 300)
    assert heard[1].pixels == document.frame == Box(0, 0, 300, 200)
    assert document.revision > revision
    assert document.reshapes == reshapes + 2


def test_a_turned_photo_is_unsaved_work(make_document: MakeDocument) -> None:
    document = make_document()
    document.reshape(Rotate(1), "Rotate")
    assert document.modified
    document.mark_saved(document.save_point(), Path("x.png"))
    assert not document.modified
    document.undo()
    assert document.modified


def test_nothing_happens_without_a_change(make_document: MakeDocument) -> None:
    document = make_document(200, 300)
    for operation in (
        Crop(document.frame),
        Resize(300, 200),
        Straighten(0.0, document.frame),
        Rotate(4),
    ):
        assert not document.reshape(operation, "Nothing")
    assert document.history.steps == []
    for wrong in (Crop(Box(0, 0, 0, 10)), Crop(Box(250, 0, 100, 10)), Resize(0, 5)):
        with pytest.raises(ValueError, match=r"left|outside"):
            document.reshape(wrong, "Wrong")


def test_the_cap_counts_what_steps_keep() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (200, 200, 3)).astype(np.uint8)
    document = Document(Picture(noise), limit_bytes=300_000)
    for side in (190, 180, 170, 160):
        document.reshape(Resize(side, side), "Resize")
    assert document.history.nbytes <= 300_000
    assert document.history.dropped == 1
    document.jump(0)
    assert document.pixels.shape[0] == 190
    assert document.history.nbytes <= 300_000


def test_reshaping_reads_only(make_document: MakeDocument) -> None:
    """It may run in another thread while the photo is shown."""
    document = make_document(100, 120)
    before = state(document)
    for array in document.planes.values():
        array.flags.writeable = False
    reshape, planes = reshaped(document.planes, Straighten(3.0, inner_box(100, 120, 3.0)))
    again = unreshaped(planes, reshape)
    assert isinstance(again, Planes)
    assert same(state(document), before)
    assert np.array_equal(again.pixels, before[0])


@given(st.integers(8, 200), st.integers(8, 200), st.floats(-45, 45))
def test_the_inner_box_shows_nothing_but_the_photo(height: int, width: int, angle: float) -> None:
    box = inner_box(height, width, angle)
    assert Box(0, 0, width, height).contains(box)
    assert box.left * 2 + box.width == width
    turn = np.deg2rad(angle)
    middle = np.array([width, height]) / 2
    back = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    if min(box.width, box.height) < 2:
        return
    for x in (box.left, box.right):
        for y in (box.top, box.bottom):
            seen = back @ (np.array([x, y]) - middle) + middle
            assert (seen > -0.01).all()
            assert (seen < (width + 0.01, height + 0.01)).all()


def test_turning_puts_things_where_they_belong() -> None:
    """A bright spot right of the middle goes below it after a quarter turn clockwise."""
    pixels = np.zeros((101, 101, 1), np.uint16)
    pixels[49:52, 79:82] = 60000
    made = turned(pixels, 90.0, Box(0, 0, 101, 101), "pixels")
    assert np.array_equal(made, np.rot90(pixels, -1))
    assert turned(pixels, 30.0, Box(0, 0, 101, 101), "pixels")[65, 75, 0] > 30000


def test_blocks_meet_without_a_seam() -> None:
    y, x = np.mgrid[0:700, 0:900]
    pixels = ((x * 40 + y * 30) % 65536).astype(np.uint16)[..., None]
    whole = turned(pixels, 4.0, Box(100, 100, 700, 550), "pixels")
    lone = turned(pixels, 4.0, Box(590, 590, 60, 60), "pixels")
    assert np.abs(whole[490:550, 490:550].astype(int) - lone).max() <= 40


@pytest.mark.parametrize("filter", ["bicubic", "smooth"])
@pytest.mark.parametrize("size", [(20, 33), (130, 90), (30, 150)])
def test_a_flat_photo_stays_flat(filter: str, size: tuple[int, int]) -> None:
    pixels = np.full((60, 80, 4), (7, 40000, 65535, 30000), np.uint16)
    made = resized(pixels, size, filter, "pixels")  # type: ignore[arg-type]
    assert made.shape == (*size, 4)
    assert np.abs(made.astype(int) - pixels[0, 0]).max() <= 1


def test_invisible_colours_do_not_bleed() -> None:
    pixels = np.zeros((40, 40, 4), np.uint8)
    pixels[:, :20] = (200, 100, 50, 255)
    pixels[:, 20:] = (0, 255, 0, 0)
    for made in (
        resized(pixels, (17, 17), "bicubic", "pixels"),
        turned(pixels, 10.0, Box(8, 8, 24, 24), "pixels"),
    ):
        shown = made[made[..., 3] > 8]
        assert np.abs(shown[:, :3].astype(int) - (200, 100, 50)).max() <= 2
