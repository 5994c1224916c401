"""The patch tool: a copy of the selection, moved, scaled and turned by hand, then blended in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from app.document.document import Document
from app.document.history import Array, Recording, region
from app.document.retouch.heal import healed
from app.document.retouch.mix import mixed
from app.document.retouch.patch import Copied, Laid, copied, laid
from app.document.retouch.placement import Placement, Point
from app.tools.tool import Key, Option, Pointer, Preview, Stage, Stop, Tool, ToolInfo
from app.words import mark, tr
from glean_core.imaging.box import Box

INFO = ToolInfo(
    "patch",
    "Patch",
    "V",
    "Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies",
    (
        Option(
            "blend",
            "Blend",
            "choice",
            "seamless",
            "How the copy meets the photo; Seamless matches light and colour once it is applied",
            choices=(("none", "None"), ("soft", "Soft edge"), ("seamless", "Seamless")),
        ),
        Option("feather", "Feather", "number", 6, "Width of the soft edge", 0, 200, " px"),
        Option("opacity", "Opacity", "number", 100, "How much the copy covers", 1, 100, " %"),
        Option("mirror", "Flip", "switch", 0, "Flip the copy: left and right change places"),
    ),
)
REACH = 9.0  # screen pixels from a corner that still take hold of it
NUDGES: dict[Key, tuple[int, int]] = {
    "left": (-1, 0),
    "right": (1, 0),
    "up": (0, -1),
    "down": (0, 1),
    "far left": (-10, 0),
    "far right": (10, 0),
    "far up": (0, -10),
    "far down": (0, 10),
}
FIRST = mark("Select what you want to copy first, then drag it with Patch")
INSIDE = mark("Press inside the selection and drag to copy it")
FLOATING = mark("Enter or a double click applies the patch, Escape drops it")


@dataclass
class Floating:
    """A copy that waits to be placed on a photo's pixels (the array itself).

    shown: where it covers the photo right now. settling: it has been applied and its light is
    being matched; `stop` gives that up.
    """

    copy: Copied
    pixels: Array
    placement: Placement
    recording: Recording
    shown: Box | None = None
    settling: bool = False
    stop: Stop = field(default=lambda: None)


@dataclass(frozen=True)
class Hold:
    """What the hand has hold of, and how things were when it took it."""

    what: Literal["inside", "corner", "outside"]
    start: Point
    placement: Placement
    corner: int = 0


class Patch(Tool):
    """Shows the copy in the photo's own pixels; only applying it makes a step."""

    def __init__(self) -> None:
        self.info = INFO
        self._floating: Floating | None = None
        self._hold: Hold | None = None

    @property
    def busy(self) -> bool:
        return self._hold is not None

    @property
    def pending(self) -> bool:
        return self._floating is not None

    # -- the hand ------------------------------------------------------------------------

    def press(self, stage: Stage, at: Pointer) -> None:
        point = (at.x, at.y)
        if self._floating is None:
            self._floating = self._lift(stage, point)
            self._show(stage)  # it may be mirrored
        if self._floating is not None and not self._floating.settling:
            self._hold = self._take_hold(stage, self._floating.placement, point)

    def move(self, stage: Stage, at: Pointer) -> None:
        hold, floating = self._hold, self._floating
        if hold is None or floating is None:
            return
        point = (at.x, at.y)
        if hold.what == "corner":
            placement = hold.placement.scaled(hold.corner, point, free=at.add)
        elif hold.what == "inside":
            placement = hold.placement.moved(point[0] - hold.start[0], point[1] - hold.start[1])
        else:
            placement = hold.placement.turned(hold.start, point, rounded=at.add)
        if placement != floating.placement:
            floating.placement = placement
            self._show(stage, quick=True)

    def release(self, stage: Stage, at: Pointer) -> None:
        self.move(stage, at)
        if self._hold is not None:
            self._show(stage)
            stage.say(tr(FLOATING))
        self._hold = None

    def double_click(self, stage: Stage, at: Pointer) -> None:
        if self._floating is None:
            self.press(stage, at)
        else:
            self._apply(stage)

    def key(self, stage: Stage, key: Key) -> bool:
        if self._floating is None or self._floating.settling or self._hold is not None:
            return False
        if key == "enter":
            self._apply(stage)
        elif key in NUDGES:
            self._floating.placement = self._floating.placement.moved(*NUDGES[key])
            self._show(stage)
        return key == "enter" or key in NUDGES

    def option_changed(self, stage: Stage) -> None:
        if self._floating is not None and not self._floating.settling:
            mirrored = bool(stage.options["mirror"])
            self._floating.placement = replace(self._floating.placement, mirrored=mirrored)
            self._show(stage)

    def cancel(self, stage: Stage) -> None:
        floating, self._floating, self._hold = self._floating, None, None
        if floating is not None:
            _give_up(floating)
            stage.document.cancel(floating.recording)

    def leave(self, stage: Stage) -> None:
        """Keep what was placed: one undo takes it back."""
        floating = self._floating
        if floating is None:
            return
        _give_up(floating)
        if floating.pixels is stage.document.pixels:
            self._apply(Stage(stage.document, stage.options))  # here and now
        else:  # cropped or turned under the copy, which has no place any more
            self._floating = self._hold = None

    def preview(self) -> Preview | None:
        if self._floating is None:
            return None
        corners = self._floating.placement.corners
        return Preview(corners, handles=() if self._floating.settling else corners)

    # -- the copy ------------------------------------------------------------------------

    def _lift(self, stage: Stage, point: Point) -> Floating | None:
        document = stage.document
        box = document.selected_box
        x, y = int(np.floor(point[0])), int(np.floor(point[1]))
        if box is None:
            stage.say(tr(FIRST))
            return None
        if not box.contains(Box(x, y, 1, 1)) or not document.selection[y, x]:
            stage.say(tr(INSIDE))
            return None
        copy = copied(document.pixels, document.selection, box)
        placement = replace(Placement.of(box), mirrored=bool(stage.options["mirror"]))
        return Floating(copy, document.pixels, placement, document.record())

    def _take_hold(self, stage: Stage, placement: Placement, point: Point) -> Hold:
        corner = placement.near_corner(point, REACH / stage.scale)
        # On a small patch the corners may be all there is: its middle still moves it.
        if corner is not None and not (placement.holds(point) and _middle(placement, point)):
            return Hold("corner", point, placement, corner)
        return Hold("inside" if placement.holds(point) else "outside", point, placement)

    def _show(self, stage: Stage, quick: bool = False) -> None:
        floating = self._floating
        if floating is None:
            return
        gone, copy = floating.shown, _laid(stage, floating, quick)
        _put_back(stage.document, floating)
        if copy is not None:
            _write(stage.document, floating, copy, _blended(stage, floating, copy)())
        now = floating.shown
        if gone is not None and now is not None and gone.intersection(now) is not None:
            stage.document.show(gone.union(now))
            return
        for box in (gone, now):
            if box is not None:
                stage.document.show(box)

    def _apply(self, stage: Stage) -> None:
        floating, self._hold = self._floating, None
        if floating is None or floating.settling:
            return
        copy = _laid(stage, floating)

        def take(pixels: Array | None) -> None:
            if self._floating is not floating:
                return
            self._floating = None
            _put_back(stage.document, floating)
            if copy is not None and pixels is not None:
                _write(stage.document, floating, copy, pixels)
            _select(stage.document, floating.recording, copy)
            stage.document.commit(floating.recording, INFO.name, retouched=True)

        def dropped() -> None:
            floating.settling = False

        if copy is None or stage.options["blend"] != "seamless":
            take(None if copy is None else _blended(stage, floating, copy)())
            return
        floating.settling = True
        work = _blended(stage, floating, copy, True)
        floating.stop = stage.run(tr("Blending"), work, take, dropped)


def _middle(placement: Placement, point: Point) -> bool:
    x, y = placement.matrix() @ np.array([*point, 1.0])
    return bool(abs(x / placement.width - 0.5) < 0.25 and abs(y / placement.height - 0.5) < 0.25)


def _give_up(floating: Floating) -> None:
    floating.settling = False
    floating.stop()


def _laid(stage: Stage, floating: Floating, quick: bool = False) -> Laid | None:
    document = stage.document
    feather = float(stage.options["feather"]) if stage.options["blend"] != "none" else 0.0
    size = (document.height, document.width)
    return laid(floating.copy, floating.placement, feather, *size, quick=quick)


def _blended(
    stage: Stage, floating: Floating, copy: Laid, gradients: bool = False
) -> Callable[[], Array]:
    """Return what blends a copy into the photo's own pixels, in any thread."""
    floating.recording.touch("pixels", copy.box)
    before = region(floating.recording.before("pixels"), copy.box).copy()
    weight = copy.weight * np.float32(stage.options["opacity"] / 100)
    return lambda: (healed if gradients else mixed)(before, copy.pixels, weight)


def _write(document: Document, floating: Floating, copy: Laid, pixels: Array) -> None:
    floating.recording.touch("pixels", copy.box)
    region(document.pixels, copy.box)[...] = pixels
    floating.shown = copy.box


def _put_back(document: Document, floating: Floating) -> None:
    """Take the copy off the photo."""
    box, floating.shown = floating.shown, None
    if box is not None:
        region(document.pixels, box)[...] = region(floating.recording.before("pixels"), box)


def _select(document: Document, recording: Recording, copy: Laid | None) -> None:
    """Let the selection move along."""
    if document.selected_box is not None:
        recording.touch("selection", document.selected_box)
        region(document.selection, document.selected_box)[...] = 0
    if copy is not None:
        recording.touch("selection", copy.box)
        cover = np.rint(copy.cover * 255).astype(np.uint8)
        region(document.selection, copy.box)[...] = cover


def make() -> Patch:
    return Patch()
