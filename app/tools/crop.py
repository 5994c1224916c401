"""Crop and straighten: a frame with handles over the photo, applied by Enter."""

from __future__ import annotations

from typing import Literal

from app.document.reshape import Crop, Straighten
from app.tools.crop_frame import (
    HANDLES,
    Handle,
    Point,
    Rect,
    Room,
    level,
    stretched,
    whole_pixels,
)
from app.tools.tool import Key, Option, Pointer, Preview, Stage, Tool, ToolInfo
from app.words import mark, tr

RATIOS = {"1:1": 1.0, "3:2": 3 / 2, "4:3": 4 / 3, "16:9": 16 / 9}
STEEPEST = 45.0  # degrees
TENTHS = 10  # of a degree, what the angle is counted in
GRASP = 9.0  # screen pixels around a handle
CLICK = 3.0  # screen pixels: a shorter drag is a click

INFO = ToolInfo(
    "crop",
    "Crop and straighten",
    "C",
    "Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens",
    (
        Option(
            "aspect",
            "Shape",
            "choice",
            "free",
            "Proportions of the part to keep",
            choices=(
                ("free", "Free"),
                ("original", "As the photo"),
                *((name, name) for name in RATIOS),
            ),
        ),
        Option("swap", "Swap sides", "switch", 0, "Portrait in place of landscape, or back"),
        Option(
            "angle",
            "Straighten",
            "number",
            0,
            "Turns the photo clockwise under the frame",
            round(-STEEPEST * TENTHS),
            round(STEEPEST * TENTHS),
            "°",
            decimals=1,
        ),
    ),
    starts_by_option=True,
)
HINT = mark("Enter or a double click crops, Escape gives up")
MOVES: dict[Key, Point] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class CropTool(Tool):
    """Waits with a frame until it is applied or given up; the photo turns under the frame."""

    def __init__(self) -> None:
        self.info = INFO
        self._rect: Rect | None = None
        self._by_hand = False  # whether the frame has been drawn, not only derived from options
        self._room = Room(1, 1)
        self._ratio: float | None = None
        self._grip: Handle | Literal["move", "horizon"] | None = None
        self._start: Point = (0.0, 0.0)
        self._end: Point = (0.0, 0.0)
        self._before: Rect | None = None  # the frame when the drag began
        self._origin: Rect = (0.0, 0.0, 0.0, 0.0)  # what the drag changes

    @property
    def busy(self) -> bool:
        return self._grip is not None

    @property
    def pending(self) -> bool:
        return self._rect is not None

    # -- dragging ------------------------------------------------------------------------

    def press(self, stage: Stage, at: Pointer) -> None:
        self._follow_options(stage)
        self._start = self._end = (at.x, at.y)
        self._before = self._rect
        if at.control:
            self._grip = "horizon"
            return
        self._grip = self._grip_at(at, GRASP / stage.scale)
        if self._grip is None:
            point = self._room.inside((at.x, at.y))
            self._rect, self._grip = (*point, *point), (1, 1)
        self._origin = self._rect or self._origin

    def move(self, stage: Stage, at: Pointer) -> None:
        self._end = (at.x, at.y)
        if self._grip == "horizon" or self._grip is None:
            return
        if self._grip == "move":
            dx, dy = at.x - self._start[0], at.y - self._start[1]
            self._rect = self._room.moved(self._origin, dx, dy)
        else:
            wanted = stretched(self._origin, self._grip, (at.x, at.y), self._ratio)
            self._rect = self._room.towards(self._still(), wanted)
        box = whole_pixels(self._rect, self._room)
        stage.say(f"{box.width} × {box.height} px")

    def release(self, stage: Stage, at: Pointer) -> None:
        self.move(stage, at)
        grip, self._grip = self._grip, None
        dx, dy = self._end[0] - self._start[0], self._end[1] - self._start[1]
        moved = max(abs(dx), abs(dy)) * stage.scale >= CLICK
        if not moved:
            self._rect = self._before
        elif grip == "horizon":
            self._straighten(stage)
        else:
            self._by_hand = True
            if self._before is None:
                stage.say(tr(HINT))

    def hover(self, stage: Stage, at: Pointer) -> bool:
        """Put an angle back that an earlier photo has left behind, in a program that was ended."""
        if not self.pending and stage.options["angle"]:
            self._follow_options(stage)
            self._forget(stage)
        return False

    def double_click(self, stage: Stage, at: Pointer) -> None:
        if self.pending:
            self._apply(stage)
        else:
            self.press(stage, at)

    def key(self, stage: Stage, key: Key) -> bool:
        if key == "enter":
            self._apply(stage)
        elif key in MOVES and self._rect is not None:
            self._rect = self._room.moved(self._rect, *MOVES[key])
            self._by_hand = True
        else:
            return False
        return True

    def cancel(self, stage: Stage) -> None:
        """Take back the drag, else give up the frame."""
        if self.busy and self._before is not None:
            self._rect, self._grip = self._before, None
        else:
            self._forget(stage)

    def leave(self, stage: Stage) -> None:
        self._forget(stage)

    def _forget(self, stage: Stage) -> None:
        self._rect = self._grip = self._before = None
        self._by_hand = False
        # As it will be without an angle: the change of the option begins no new frame.
        self._room = Room(stage.document.height, stage.document.width)
        if stage.options["angle"]:
            stage.put("angle", 0)  # an angle belongs to one photo

    def _grip_at(self, at: Pointer, grasp: float) -> Handle | Literal["move"] | None:
        if self._rect is None:
            return None
        near = [
            (max(abs(at.x - x), abs(at.y - y)), handle)
            for handle, (x, y) in zip(HANDLES, self._handles(self._rect), strict=True)
        ]
        distance, handle = min(near)
        if distance <= grasp:
            return handle
        left, top, right, bottom = self._rect
        return "move" if left <= at.x <= right and top <= at.y <= bottom else None

    def _still(self) -> Rect:
        """Return the part of the frame that the drag leaves in its place: it always fits."""
        left, top, right, bottom = self._origin
        if not isinstance(self._grip, tuple):
            return self._origin
        across, down = self._grip
        x = left if across > 0 else right
        y = top if down > 0 else bottom
        middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
        if self._ratio is None and across == 0:
            return left, y, right, y
        if self._ratio is None and down == 0:
            return x, top, x, bottom
        x, y = (x if across else middle_x), (y if down else middle_y)
        return x, y, x, y

    # -- options -------------------------------------------------------------------------

    def option_changed(self, stage: Stage) -> None:
        room, ratio = self._room, self._ratio
        self._follow_options(stage)
        if (room, ratio) == (self._room, self._ratio):
            return
        if self._rect is not None and self._by_hand:
            self._rect = self._room.fitted(self._rect, self._ratio)
        elif self._rect is not None or self._ratio is not None or self._room.angle:
            self._rect = self._room.largest(self._ratio)
            stage.say(tr(HINT))

    def _follow_options(self, stage: Stage) -> None:
        document, options = stage.document, stage.options
        self._room = Room(document.height, document.width, options["angle"] / TENTHS)
        ratio = RATIOS.get(options["aspect"])
        if options["aspect"] == "original":
            ratio = document.width / document.height
        self._ratio = 1 / ratio if ratio is not None and options["swap"] else ratio

    def _straighten(self, stage: Stage) -> None:
        """Turn so that the line that was drawn lies level; it was drawn on the turned photo."""
        angle = self._room.angle + level(self._start, self._end)
        tenths = round(min(max(angle, -STEEPEST), STEEPEST) * TENTHS)
        if tenths != stage.options["angle"]:
            stage.put("angle", tenths)

    # -- result --------------------------------------------------------------------------

    def _apply(self, stage: Stage) -> None:
        if self._rect is None:
            return
        angle = self._room.angle
        box = whole_pixels(self._rect, self._room)
        self._forget(stage)
        if angle:
            stage.reshape(Straighten(angle, box), mark("Straighten"))
        else:
            stage.reshape(Crop(box), mark("Crop"))

    @staticmethod
    def _handles(rect: Rect) -> tuple[Point, ...]:
        xs = (rect[0], (rect[0] + rect[2]) / 2, rect[2])
        ys = (rect[1], (rect[1] + rect[3]) / 2, rect[3])
        return tuple((xs[across + 1], ys[down + 1]) for across, down in HANDLES)

    def preview(self) -> Preview | None:
        line = ((self._start, self._end),) if self._grip == "horizon" else ()
        if self._rect is None:
            return Preview(more=line) if line else None
        left, top, right, bottom = self._rect
        thirds_x = [left + (right - left) * part / 3 for part in (1, 2)]
        thirds_y = [top + (bottom - top) * part / 3 for part in (1, 2)]
        return Preview(
            ((left, top), (right, top), (right, bottom), (left, bottom)),
            handles=self._handles(self._rect),
            more=line,
            guides=(
                *(((x, top), (x, bottom)) for x in thirds_x),
                *(((left, y), (right, y)) for y in thirds_y),
            ),
            veil=True,
            angle=self._room.angle,
        )


def make() -> CropTool:
    return CropTool()
