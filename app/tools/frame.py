"""Moves and resizes the square that a clean-up works in."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.tools.tool import Key, Point, Pointer, Preview, Stage, Tool, ToolInfo
from app.words import tr

INFO = ToolInfo(
    "frame",
    "Working frame",
    "T",
    "Drag the square that Clean up works in, or its corners; drag beside it to draw another; "
    "arrow keys move it",
)
GRAB = 12.0  # screen pixels around a corner that count as the corner
CLICK = 3.0  # screen pixels: a shorter drag is none
SMALLEST = 16.0  # photo pixels
WAYS: dict[Key, tuple[int, int]] = {
    "left": (-1, 0),
    "right": (1, 0),
    "up": (0, -1),
    "down": (0, 1),
}


@dataclass(frozen=True)
class Square:
    """A square on the photo, turned clockwise by `angle` radians as seen on the screen."""

    x: float
    y: float
    side: float
    angle: float = 0.0

    @property
    def corners(self) -> tuple[Point, ...]:
        """Clockwise from the top left of the square as it is turned."""
        half = self.side / 2
        return tuple(
            self.to_photo(right * half, down * half)
            for right, down in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        )

    def to_photo(self, right: float, down: float) -> Point:
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        return self.x + right * cos - down * sin, self.y + right * sin + down * cos

    def own(self, x: float, y: float) -> Point:
        """How far a point of the photo lies right of and below the centre, along the sides."""
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        right, down = x - self.x, y - self.y
        return right * cos + down * sin, down * cos - right * sin

    def holds(self, x: float, y: float) -> bool:
        return max(map(abs, self.own(x, y))) <= self.side / 2


def between(fixed: Point, free: Point, angle: float) -> Square:
    """Return the square with one corner at `fixed` that reaches towards `free`."""
    right, down = Square(*fixed, 0.0, angle).own(*free)
    side = max(abs(right), abs(down), SMALLEST)
    half = side / 2
    centre = Square(*fixed, side, angle).to_photo(
        math.copysign(half, right), math.copysign(half, down)
    )
    return Square(*centre, side, angle)


class FrameTool(Tool):
    """Shows the square that is set from outside and says where it was dragged to."""

    wants_keys = True

    def __init__(self) -> None:
        self.info = INFO
        self.square: Square | None = None  # as it is now, None while there is no single one
        self.angle = 0.0  # of squares that are drawn anew
        self.moved: Callable[[Square], None] = lambda square: None
        self._held: Square | None = None  # what is dragged
        self._first: Point = (0.0, 0.0)
        self._from: Point = (0.0, 0.0)
        self._fixed: Point | None = None  # the corner that stays; None moves the whole

    @property
    def busy(self) -> bool:
        return self._held is not None

    def press(self, stage: Stage, at: Pointer) -> None:
        square, self._from, self._first = self.square, (at.x, at.y), (at.x, at.y)
        corner = None if square is None else _corner_at(square, at, stage.scale)
        if square is not None and corner is not None:
            self._held, self._fixed = square, square.corners[(corner + 2) % 4]
        elif square is not None and square.holds(at.x, at.y):
            self._held, self._fixed = square, None
        else:
            self._held, self._fixed = Square(at.x, at.y, 0.0, self.angle), self._from

    def move(self, stage: Stage, at: Pointer) -> None:
        if self._held is None:
            return
        if self._fixed is not None:
            self._held = between(self._fixed, (at.x, at.y), self._held.angle)
        else:
            dx, dy = at.x - self._from[0], at.y - self._from[1]
            self._held = replace(self._held, x=self._held.x + dx, y=self._held.y + dy)
            self._from = (at.x, at.y)

    def release(self, stage: Stage, at: Pointer) -> None:
        self.move(stage, at)
        held, self._held = self._held, None
        clicked = math.hypot(at.x - self._first[0], at.y - self._first[1]) * stage.scale < CLICK
        if held is None or clicked:
            return
        self._take(stage, held)

    def key(self, stage: Stage, key: Key) -> bool:
        """Arrow keys move the square by a hundredth of its side, at least by a pixel."""
        square, way = self.square, WAYS.get(key)
        if square is None or way is None or self.busy:
            return False
        step = max(1.0, round(square.side / 100))
        self._take(stage, replace(square, x=square.x + way[0] * step, y=square.y + way[1] * step))
        return True

    def _take(self, stage: Stage, square: Square) -> None:
        inside = 0 <= square.x <= stage.document.width and 0 <= square.y <= stage.document.height
        if not inside:
            stage.say(tr("The middle of the working frame has to lie on the photo"))
            return
        self.square = square
        self.moved(square)

    def cancel(self, stage: Stage) -> None:
        self._held = None

    def preview(self) -> Preview | None:
        square = self._held or self.square
        if square is None or square.side <= 0:
            return None
        return Preview(square.corners, handles=square.corners)


def _corner_at(square: Square, at: Pointer, scale: float) -> int | None:
    """Return the corner under the pointer; its reach is the same on the screen at any zoom."""
    for index, (x, y) in enumerate(square.corners):
        if math.hypot(x - at.x, y - at.y) * scale <= GRAB:
            return index
    return None


def make() -> FrameTool:
    return FrameTool()
