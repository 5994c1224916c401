"""The crop tool's frame stays on the photo, whatever the hand does."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.document import Document
from app.document.reshape import Crop, Operation, Straighten, changes
from app.tools.crop import RATIOS, CropTool
from app.tools.crop_frame import HANDLES, Rect, Room, level, stretched, whole_pixels
from app.tools.tool import Pointer, Stage
from glean_core.imaging import Box, Picture

coordinates = st.floats(-500, 900)
points = st.tuples(coordinates, coordinates)
angles = st.sampled_from([0.0, 0.1, -3.0, 12.5, 45.0, -45.0])
ratios = st.sampled_from([None, 1.0, 3 / 2, 9 / 16])


class Table:
    """A tool with its options, and what it asks for."""

    def __init__(self, document: Document) -> None:
        self.tool = CropTool()
        self.document = document
        self.options: dict[str, object] = {"aspect": "free", "swap": 0, "angle": 0}
        self.asked: list[Operation] = []

    def stage(self) -> Stage:
        return Stage(
            self.document,
            self.options,
            put=self.set,
            reshape=lambda operation, name: self.asked.append(operation),
        )

    def set(self, option: str, value: object) -> None:
        self.options[option] = value
        self.tool.option_changed(self.stage())

    def drags(self, *points: tuple[float, float], control: bool = False) -> None:
        self.tool.press(self.stage(), Pointer(*points[0], control=control))
        for point in points[1:]:
            self.tool.move(self.stage(), Pointer(*point, control=control))
        self.tool.release(self.stage(), Pointer(*points[-1], control=control))

    def enters(self) -> Operation:
        assert self.tool.key(self.stage(), "enter")
        assert not self.tool.pending
        return self.asked[-1]


@pytest.fixture
def table() -> Table:
    return Table(Document(Picture(np.zeros((300, 400, 3), np.uint8))))


def ratio_of(rect: Rect) -> float:
    return (rect[2] - rect[0]) / (rect[3] - rect[1])


@given(
    st.lists(st.tuples(points, points), min_size=1, max_size=5),
    angles,
    st.sampled_from(["free", "original", *RATIOS]),
    st.integers(0, 1),
)
def test_any_drags_keep_the_frame_on_the_photo(
    drags: list[tuple[tuple[float, float], tuple[float, float]]],
    angle: float,
    aspect: str,
    swap: int,
) -> None:
    table = Table(Document(Picture(np.zeros((300, 400, 3), np.uint8))))
    table.options.update(angle=round(angle * 10), aspect=aspect, swap=swap)
    for start, end in drags:
        table.drags(start, ((start[0] + end[0]) / 2, end[1]), end)
    if not table.tool.pending:
        return
    operation = table.enters()
    assert isinstance(operation, Straighten if angle else Crop)
    assert operation.box.area >= 1
    changes(operation, (300, 400))  # raises for a box outside
    rect = (operation.box.left, operation.box.top, operation.box.right, operation.box.bottom)
    if min(operation.box.width, operation.box.height) > 1:
        assert Room(300, 400, angle).holds(tuple(float(side) for side in rect))  # type: ignore[arg-type]


@given(angles, ratios, st.integers(0, 7), points)
def test_a_ratio_is_kept_by_every_handle(
    angle: float, ratio: float | None, which: int, to: tuple[float, float]
) -> None:
    room = Room(300, 400, angle)
    rect = room.largest(ratio)
    assert room.holds(rect)
    assert ratio is None or ratio_of(rect) == pytest.approx(ratio, rel=1e-3)
    made = stretched(rect, HANDLES[which], to, ratio)
    if ratio is not None and made[3] - made[1] > 1:
        assert ratio_of(made) == pytest.approx(ratio, rel=1e-3)


def test_a_drag_and_enter_crop(table: Table) -> None:
    table.drags((50, 60), (150.4, 199.6))
    assert table.tool.pending
    assert table.enters() == Crop(Box(50, 60, 100, 140))


def test_handles_move_edges_and_the_inside_moves_all(table: Table) -> None:
    table.drags((50, 60), (150, 200))
    table.drags((150, 130), (250, 90))  # the right edge
    table.drags((50, 60), (40, 30))  # a corner
    table.drags((100, 100), (110, 120))  # inside
    assert table.enters() == Crop(Box(50, 50, 210, 170))


def test_a_frame_pushed_against_the_border_slides_along_it(table: Table) -> None:
    table.drags((50, 60), (150, 160))
    table.drags((100, 110), (600, 120))
    assert table.enters() == Crop(Box(300, 70, 100, 100))


def test_a_click_beside_the_frame_leaves_it(table: Table) -> None:
    table.drags((50, 60), (150, 200))
    table.drags((300, 250), (300, 250))
    assert table.enters() == Crop(Box(50, 60, 100, 140))


def test_escape_takes_back_a_drag_then_the_frame(table: Table) -> None:
    table.drags((50, 60), (150, 200))
    table.tool.press(table.stage(), Pointer(150, 200))
    table.tool.move(table.stage(), Pointer(300, 300))
    table.tool.cancel(table.stage())
    assert table.tool.pending
    table.tool.cancel(table.stage())
    assert not table.tool.pending
    assert table.tool.preview() is None
    assert table.asked == []


def test_proportions_and_swapped_sides(table: Table) -> None:
    table.set("aspect", "3:2")
    assert table.tool.pending, "a choice of proportions begins a frame"
    preview = table.tool.preview()
    assert preview is not None
    assert preview.veil
    assert table.enters() == Crop(Box(0, 17, 400, 266))
    table.set("swap", 1)
    assert table.enters() == Crop(Box(100, 0, 200, 300))


def test_arrow_keys_move_the_frame(table: Table) -> None:
    table.drags((50, 60), (150, 200))
    for key in ("left", "left", "down"):
        assert table.tool.key(table.stage(), key)  # type: ignore[arg-type]
    assert table.enters() == Crop(Box(48, 61, 100, 140))


def test_an_angle_shows_the_largest_part_and_is_forgotten_after(table: Table) -> None:
    table.set("angle", 25)
    preview = table.tool.preview()
    assert preview is not None
    assert preview.angle == 2.5
    operation = table.enters()
    assert isinstance(operation, Straighten)
    assert operation.angle == 2.5
    assert operation.box.area > 0.85 * 300 * 400
    assert table.options["angle"] == 0


def test_an_angle_left_behind_by_an_ended_program_is_put_back(table: Table) -> None:
    table.options.update(angle=31, aspect="3:2")
    table.tool.hover(table.stage(), Pointer(10, 10))
    assert table.options["angle"] == 0
    assert not table.tool.pending
    table.set("angle", 12)
    table.tool.hover(table.stage(), Pointer(20, 10))
    assert table.options["angle"] == 12, "this one is at work"


def test_a_line_along_the_horizon_straightens(table: Table) -> None:
    table.drags((100, 100), (300, 110), control=True)
    assert table.options["angle"] == -29  # atan(10 / 200) = 2.86 degrees
    table.drags((100, 100), (300, 100), control=True)
    assert table.options["angle"] == -29, "what lies level now stays so"
    table.tool.leave(table.stage())
    assert table.options["angle"] == 0


@pytest.mark.parametrize(
    ("end", "turn"), [((10, 0), 0), ((10, 1), -5.71), ((-10, -1), -5.71), ((1, -10), -5.71)]
)
def test_level_and_upright_lines(end: tuple[float, float], turn: float) -> None:
    assert level((0, 0), end) == pytest.approx(turn, abs=0.01)


def test_whole_pixels_stay_inside() -> None:
    assert whole_pixels((1.4, 1.6, 10.4, 10.6), Room(20, 20)) == Box(1, 2, 9, 9)
    assert whole_pixels((1.4, 1.6, 10.4, 10.6), Room(20, 20, 3.0)) == Box(2, 2, 8, 8)
    assert whole_pixels((20.0, 20.0, 20.0, 20.0), Room(20, 20)) == Box(19, 19, 1, 1)
