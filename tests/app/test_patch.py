"""The patch tool: what is copied arrives, what is not meant stays."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.document.document import Document
from app.document.reshape import Rotate, reshaped
from app.document.selection import Mode, ellipse, rectangle
from app.tools.patch import Patch
from app.tools.tool import Make, Pointer, Stage, Stop, Take
from glean_core.imaging import Picture
from tests.app.conftest import MakeDocument

OPTIONS = {"blend": "none", "feather": 0, "opacity": 100, "mirror": 0}


class Hand:
    """Drags one patch on one document."""

    def __init__(self, document: Document, **options: object) -> None:
        self.tool = Patch()
        self.said: list[str] = []
        self.stage = Stage(document, {**OPTIONS, **options}, say=self.said.append)

    def drags(self, *points: tuple[float, float], shift: bool = False) -> None:
        self.tool.press(self.stage, Pointer(*points[0], add=shift))
        for point in points[1:]:
            self.tool.move(self.stage, Pointer(*point, add=shift))
        self.tool.release(self.stage, Pointer(*points[-1], add=shift))

    def applies(self) -> None:
        assert self.tool.key(self.stage, "enter")
        assert not self.tool.pending


def smooth(dtype: str = "uint8", channels: int = 3) -> Document:
    """A soft opaque photo of 400 x 300."""
    top = np.iinfo(dtype).max
    noise = np.random.default_rng(3).random((300, 400, channels))
    soft = cv2.GaussianBlur(noise, (0, 0), 5).reshape(noise.shape)
    pixels = np.rint((soft - soft.min()) / np.ptp(soft) * top).astype(dtype)
    if channels in (2, 4):
        pixels[..., -1] = top
    return Document(Picture(pixels), title="soft.png")


def box_selected(document: Document) -> None:
    document.select(rectangle((50, 60), (130, 120)), Mode.REPLACE, "box")


def far(one: NDArray[Any], other: NDArray[Any]) -> float:
    return float(np.abs(one.astype(float) - other).max() / np.iinfo(one.dtype).max)


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_a_moved_copy_is_the_very_pixels(
    make_document: MakeDocument, dtype: str, channels: int
) -> None:
    document = make_document(channels=channels, dtype=dtype)
    box_selected(document)
    opened = document.pixels.copy()
    hand = Hand(document)
    hand.drags((100, 100), (150, 110), (250.3, 160.4))
    assert hand.tool.pending
    assert len(document.history.steps) == 1, "no step before it is applied"
    hand.applies()
    wanted = opened.copy()
    wanted[120:180, 200:280] = opened[60:120, 50:130]
    assert np.array_equal(document.pixels, wanted)
    assert [step.name for step in document.history.steps] == ["box", "Patch"]
    assert document.selected_box == (200, 120, 80, 60)
    assert document.edited_box is not None
    document.undo()
    assert np.array_equal(document.pixels, opened)
    assert document.selected_box == (50, 60, 80, 60)
    assert document.edited_box is None


def test_flip_mirrors_the_copy(make_document: MakeDocument) -> None:
    document = make_document()
    box_selected(document)
    opened = document.pixels.copy()
    hand = Hand(document)
    hand.drags((100, 100), (200, 100))
    hand.stage = Stage(document, {**OPTIONS, "mirror": 1})
    hand.tool.option_changed(hand.stage)
    hand.applies()
    assert np.array_equal(document.pixels[60:120, 150:230], opened[60:120, 50:130][:, ::-1])


def test_opacity_lets_the_photo_through(make_document: MakeDocument) -> None:
    document = make_document()
    box_selected(document)
    opened = document.pixels.astype(float)
    hand = Hand(document, opacity=25)
    hand.drags((100, 100), (200, 100))
    hand.applies()
    wanted = opened[60:120, 150:230] * 0.75 + opened[60:120, 50:130] * 0.25
    assert np.abs(document.pixels[60:120, 150:230] - wanted).max() <= 0.51


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("factor", [0.5, 2.0])
def test_scaling_shows_the_same_thing_in_another_size(
    dtype: str, channels: int, factor: float
) -> None:
    document = smooth(dtype, channels)
    box_selected(document)
    opened = document.pixels.copy()
    hand = Hand(document)
    hand.drags((90, 90), (90, 90))
    hand.drags((130, 120), (50 + 80 * factor, 60 + 60 * factor))
    hand.applies()
    size = (round(80 * factor), round(60 * factor))
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    wanted = cv2.resize(opened[60:120, 50:130], size, interpolation=way)
    wanted = wanted.reshape(size[1], size[0], channels)
    inner = (slice(3, -3), slice(3, -3))
    found = document.pixels[60 : 60 + size[1], 50 : 50 + size[0]]
    assert far(found[inner], wanted[inner]) < 0.01
    if factor < 1:
        assert np.array_equal(document.pixels[:, 100:], opened[:, 100:])


def test_scaling_down_averages_fine_patterns() -> None:
    stripes = np.zeros((300, 400, 3), np.uint8)
    stripes[:, ::2] = 255
    document = Document(Picture(stripes), title="stripes")
    box_selected(document)
    hand = Hand(document)
    hand.drags((90, 90), (90, 90))
    hand.drags((130, 120), (70, 75))
    hand.applies()
    assert np.abs(document.pixels[63:72, 53:67].astype(float) - 127.5).max() < 4


def test_shift_lets_the_proportions_go() -> None:
    document = smooth()
    box_selected(document)
    hand = Hand(document)
    hand.drags((90, 90), (90, 90))
    hand.drags((130, 120), (210, 120), shift=True)
    hand.applies()
    box = document.selected_box
    assert box is not None
    assert abs(box.width - 160) <= 2
    assert abs(box.height - 60) <= 2


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_a_quarter_turn_turns_the_pixels(dtype: str) -> None:
    document = smooth(dtype)
    document.select(rectangle((100, 100), (160, 160)), Mode.REPLACE, "square")
    opened = document.pixels.copy()
    hand = Hand(document)
    hand.drags((130, 130), (130, 130))
    hand.drags((200, 130), (180, 160), (130, 200), shift=True)
    hand.applies()
    wanted = np.rot90(opened[100:160, 100:160], -1)
    found = document.pixels[100:160, 100:160]
    assert far(found[2:-2, 2:-2], wanted[2:-2, 2:-2]) < 0.01


def test_seamless_takes_on_the_light_of_the_place() -> None:
    texture = smooth("uint16").pixels // 4
    document = Document(Picture(texture + np.uint16(8000)), title="two lights")
    document.pixels[:, 200:] = document.pixels[:, :200] + np.uint16(20000)
    lit = document.pixels.copy()
    document.pixels[60:120, 250:330] = 0  # a blemish, at the twin of what is copied
    box_selected(document)
    hand = Hand(document, blend="seamless", feather=0)
    hand.drags((90, 90), (290, 90))
    hand.applies()
    assert np.abs(document.pixels.astype(int) - lit).max() <= 3


@given(st.floats(0, 400), st.floats(0, 300), st.floats(0, 400), st.floats(0, 300), st.booleans())
@settings(max_examples=15)
@pytest.mark.parametrize("blend", ["none", "soft", "seamless"])
def test_escape_and_undo_bring_everything_back(
    blend: str, x: float, y: float, turn_x: float, turn_y: float, applied: bool
) -> None:
    document = smooth("uint8", 4)
    document.select(ellipse((50, 60), (130, 120)), Mode.REPLACE, "eye")
    opened, selection = document.pixels.copy(), document.selection.copy()
    hand = Hand(document, blend=blend, feather=5)
    hand.drags((90, 90), (x, y))
    hand.drags((399, 1), (turn_x, turn_y))
    if applied:
        hand.applies()
        outside = np.ones((300, 400), bool)
        if document.selected_box is not None:
            outside = document.selection == 0
        moved = document.pixels
        assert np.array_equal(moved[outside], opened[outside]), "only the copy's place changes"
        if len(document.history.steps) > 1:
            document.undo()
    else:
        hand.tool.cancel(hand.stage)
    assert not hand.tool.pending
    assert np.array_equal(document.pixels, opened)
    assert np.array_equal(document.selection, selection)


def test_arrows_nudge_and_the_middle_moves_again(make_document: MakeDocument) -> None:
    document = make_document()
    box_selected(document)
    hand = Hand(document)
    hand.drags((90, 90), (200, 100))
    hand.drags((200, 100), (205, 100))
    for key in ("right", "right", "down", "left", "far down"):
        assert hand.tool.key(hand.stage, key)
    hand.applies()
    assert document.selected_box == (166, 81, 80, 60)


def test_another_tool_keeps_what_was_placed(make_document: MakeDocument) -> None:
    document = make_document()
    box_selected(document)
    hand = Hand(document)
    hand.drags((90, 90), (200, 100))
    hand.tool.leave(hand.stage)
    assert [step.name for step in document.history.steps] == ["box", "Patch"]


def test_a_photo_of_another_size_drops_the_copy(make_document: MakeDocument) -> None:
    document = make_document()
    box_selected(document)
    hand = Hand(document)
    hand.drags((90, 90), (200, 100))
    document.planes.become(reshaped(document.planes, Rotate(1))[1])
    turned = document.pixels.copy()
    hand.tool.leave(hand.stage)
    assert not hand.tool.pending
    assert np.array_equal(document.pixels, turned)
    assert [step.name for step in document.history.steps] == ["box"]


def test_a_double_click_applies(make_document: MakeDocument) -> None:
    document = make_document()
    box_selected(document)
    hand = Hand(document)
    hand.drags((90, 90), (200, 100))
    hand.tool.double_click(hand.stage, Pointer(200, 100))
    assert [step.name for step in document.history.steps] == ["box", "Patch"]
    assert not hand.tool.pending


def test_it_says_what_to_do_first(make_document: MakeDocument) -> None:
    document = make_document()
    hand = Hand(document)
    hand.drags((90, 90), (200, 100))
    assert "Select" in hand.said[0]
    box_selected(document)
    hand.drags((300, 200), (310, 200))
    assert "inside the selection" in hand.said[1]
    assert not hand.tool.pending
    assert not hand.tool.busy


def test_a_copy_beyond_the_border_is_cut(make_document: MakeDocument) -> None:
    document = make_document()
    box_selected(document)
    opened = document.pixels.copy()
    hand = Hand(document, blend="seamless")
    hand.drags((90, 90), (-900, 90), (410, 290))
    hand.applies()
    assert document.selected_box == (370, 260, 30, 40)
    document.undo()
    hand.drags((90, 90), (-900, 90))
    hand.applies()
    assert document.selected_box is None
    assert np.array_equal(document.pixels, opened)


def test_colours_behind_clear_pixels_do_not_bleed() -> None:
    pixels = np.zeros((300, 400, 4), np.uint8)
    pixels[..., 0] = 255  # clear red
    pixels[80:100, 70:110] = (0, 0, 255, 255)
    pixels[:, 200:] = (0, 0, 255, 255)
    document = Document(Picture(pixels), title="clear")
    box_selected(document)
    hand = Hand(document)
    hand.drags((90, 90), (300, 100))
    hand.drags((399, 290), (300, 299))
    hand.applies()
    seen = document.pixels[document.pixels[..., 3] > 8]
    assert seen[:, 0].max() <= 2


class Later:
    """Stands for the worker thread: does its work when told to."""

    def __init__(self) -> None:
        self.work: list[tuple[Make, Take]] = []
        self.stopped = 0

    def run(self, title: str, make: Make, take: Take, dropped: Stop) -> Stop:
        self.work.append((make, take))

        def stop() -> None:
            self.stopped += 1

        return stop

    def finishes(self) -> None:
        make, take = self.work.pop()
        take(make())


@pytest.fixture
def applied(make_document: MakeDocument) -> tuple[Hand, Later, NDArray[Any]]:
    """A seamless patch whose light is still being matched."""
    document, later = make_document(), Later()
    box_selected(document)
    opened = document.pixels.copy()
    hand = Hand(document, blend="seamless")
    hand.stage = Stage(document, hand.stage.options, run=later.run)
    hand.drags((90, 90), (250, 150))
    assert hand.tool.key(hand.stage, "enter")
    assert len(later.work) == 1
    return hand, later, opened


def test_a_patch_in_the_making_takes_no_more_orders(
    applied: tuple[Hand, Later, NDArray[Any]],
) -> None:
    hand, later, _ = applied
    assert hand.tool.pending
    shown = hand.stage.document.pixels.copy()
    hand.drags((250, 150), (100, 200))
    assert not hand.tool.key(hand.stage, "left")
    hand.tool.option_changed(hand.stage)
    hand.tool.double_click(hand.stage, Pointer(250, 150))
    assert np.array_equal(hand.stage.document.pixels, shown)
    later.finishes()
    assert not hand.tool.pending
    assert hand.stage.document.selected_box == (210, 120, 80, 60)
    assert [step.name for step in hand.stage.document.history.steps] == ["box", "Patch"]


def test_escape_gives_a_patch_in_the_making_up(applied: tuple[Hand, Later, NDArray[Any]]) -> None:
    hand, later, opened = applied
    hand.tool.cancel(hand.stage)
    assert later.stopped == 1
    later.finishes()
    assert np.array_equal(hand.stage.document.pixels, opened)
    assert [step.name for step in hand.stage.document.history.steps] == ["box"]


def test_another_tool_does_not_wait_for_a_patch_in_the_making(
    applied: tuple[Hand, Later, NDArray[Any]],
) -> None:
    hand, later, _ = applied
    hand.tool.leave(hand.stage)
    assert later.stopped == 1
    once = hand.stage.document.pixels.copy()
    later.finishes()
    assert np.array_equal(hand.stage.document.pixels, once)
    assert [step.name for step in hand.stage.document.history.steps] == ["box", "Patch"]
