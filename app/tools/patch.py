"""The patch tool: a copy of the selection, moved, scaled and turned by hand, then blended in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from app.document.document import Document
from app.document.history import Recording, region
from app.document.retouch.patch import Copied, Laid, blended, copied, laid
from app.document.retouch.placement import Placement, Point
from app.tools.tool import Key, Option, Pointer, Preview, Stage, Tool, ToolInfo
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
}
FIRST = "Select what you want to copy first, then drag it with Patch"
INSIDE = "Press inside the selection and drag to copy it"
FLOATING = "Enter or a double click applies the patch, Escape drops it"


@dataclass
class Floating:
    """A copy that waits to be placed. `shown` is what it covers on the photo right now."""

    copy: Copied
    placement: Placement
    recording: Recording
    shown: Laid | None = None


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
        if self._floating is not None:
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
            self._show(stage)

    def release(self, stage: Stage, at: Pointer) -> None:
        self.move(stage, at)
        if self._hold is not None:
            stage.say(FLOATING)
        self._hold = None

    def double_click(self, stage: Stage, at: Pointer) -> None:
        if self._floating is None:
            self.press(stage, at)
        else:
            self._apply(stage)

    def key(self, stage: Stage, key: Key) -> bool:
        if self._floating is None or self._hold is not None:
            return False
        if key == "enter":
            self._apply(stage)
        elif key in NUDGES:
            self._floating.placement = self._floating.placement.moved(*NUDGES[key])
            self._show(stage)
        return key == "enter" or key in NUDGES

    def option_changed(self, stage: Stage) -> None:
        if self._floating is not None:
            mirrored = bool(stage.options["mirror"])
            self._floating.placement = replace(self._floating.placement, mirrored=mirrored)
            self._show(stage)

    def cancel(self, stage: Stage) -> None:
        floating, self._floating, self._hold = self._floating, None, None
        if floating is not None:
            stage.document.cancel(floating.recording)

    def leave(self, stage: Stage) -> None:
        """Keep what was placed: one undo takes it back."""
        if self._floating is not None:
            self._apply(stage)

    def preview(self) -> Preview | None:
        if self._floating is None:
            return None
        corners = self._floating.placement.corners
        return Preview(corners, handles=corners)

    # -- the copy ------------------------------------------------------------------------

    def _lift(self, stage: Stage, point: Point) -> Floating | None:
        document = stage.document
        box = document.selected_box
        x, y = int(np.floor(point[0])), int(np.floor(point[1]))
        if box is None:
            stage.say(FIRST)
            return None
        if not box.contains(Box(x, y, 1, 1)) or not document.selection[y, x]:
            stage.say(INSIDE)
            return None
        copy = copied(document.pixels, document.selection, box)
        placement = replace(Placement.of(box), mirrored=bool(stage.options["mirror"]))
        return Floating(copy, placement, document.record())

    def _take_hold(self, stage: Stage, placement: Placement, point: Point) -> Hold:
        corner = placement.near_corner(point, REACH / stage.scale)
        # On a small patch the corners may be all there is: its middle still moves it.
        if corner is not None and not (placement.holds(point) and _middle(placement, point)):
            return Hold("corner", point, placement, corner)
        return Hold("inside" if placement.holds(point) else "outside", point, placement)

    def _show(self, stage: Stage) -> None:
        floating = self._floating
        if floating is None:
            return
        document, blend = stage.document, stage.options["blend"]
        gone = _put_back(document, floating)
        floating.shown = laid(floating.copy, floating.placement, document.height, document.width)
        now = self._write(stage, floating, soft=blend != "none")
        if gone is not None and now is not None and gone.intersection(now) is not None:
            document.show(gone.union(now))
            return
        for box in (gone, now):
            if box is not None:
                document.show(box)

    def _write(
        self, stage: Stage, floating: Floating, soft: bool, gradients: bool = False
    ) -> Box | None:
        """Blend the copy in; returns the box it covers."""
        if floating.shown is None:
            return None
        box, recording = floating.shown.box, floating.recording
        feather = float(stage.options["feather"]) if soft else 0.0
        opacity = stage.options["opacity"] / 100
        recording.touch("pixels", box)
        pixels = blended(recording.before("pixels"), floating.shown, feather, opacity, gradients)
        region(stage.document.pixels, box)[...] = pixels
        return box

    def _apply(self, stage: Stage) -> None:
        floating, self._floating, self._hold = self._floating, None, None
        if floating is None:
            return
        document, blend = stage.document, stage.options["blend"]
        _put_back(document, floating)
        if floating.shown is None:
            floating.shown = laid(
                floating.copy, floating.placement, document.height, document.width
            )
        self._write(stage, floating, blend != "none", blend == "seamless")
        _select(document, floating)
        document.commit(floating.recording, INFO.name, retouched=True)


def _middle(placement: Placement, point: Point) -> bool:
    x, y = placement.matrix() @ np.array([*point, 1.0])
    return bool(abs(x / placement.width - 0.5) < 0.25 and abs(y / placement.height - 0.5) < 0.25)


def _put_back(document: Document, floating: Floating) -> Box | None:
    """Take the copy off the photo; returns the box it covered."""
    if floating.shown is None:
        return None
    box = floating.shown.box
    region(document.pixels, box)[...] = region(floating.recording.before("pixels"), box)
    return box


def _select(document: Document, floating: Floating) -> None:
    """Let the selection move along."""
    recording = floating.recording
    if document.selected_box is not None:
        recording.touch("selection", document.selected_box)
        region(document.selection, document.selected_box)[...] = 0
    if floating.shown is not None:
        recording.touch("selection", floating.shown.box)
        cover = np.rint(floating.shown.cover * 255).astype(np.uint8)
        region(document.selection, floating.shown.box)[...] = cover


def make() -> Patch:
    return Patch()
