"""A tool that strokes: press, move and release are the same for all of them."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.document.derived import Derived
from app.document.document import Document
from app.document.history import Array
from app.document.retouch.mix import mixed
from app.document.stroke import Dab, Stroke
from app.tools.tool import Point, Pointer, Stage, Tool, ToolInfo
from app.words import tr
from glean_core.imaging.box import Box

LONG = 150_000  # pixels: about 0.15 s of settling, which is what a hand waits for


@dataclass(frozen=True)
class Settling:
    """What is still to be done when the hand has let go: new pixels for a box, made anywhere."""

    box: Box
    make: Callable[[], Array]


@dataclass(frozen=True)
class Stroking:
    """A stroke that has begun: `lay` shows its new dabs, `settle` comes at its end."""

    stroke: Stroke
    lay: Callable[[list[Dab]], None]
    settle: Callable[[], Settling | None] | None = None


def bringing_out(target: Derived) -> Stroking:
    """Return a stroke that lets another state of the photo come through where it goes."""
    stroke = target.stroke

    def lay(dabs: list[Dab]) -> None:
        box = stroke.cover(dabs)
        if box is not None:
            over = target.under(box)
            stroke.lay(box, lambda before, weight: mixed(before, over, weight))

    return Stroking(stroke, lay)


class StrokeTool(Tool):
    """Every stroke is one step of the history; `begin` says what it does to the photo.

    A stroke that takes long to settle does so in the worker thread. The tool stays busy
    meanwhile, so that nothing comes in between. Shift+click goes straight on from the end of the
    last stroke.
    """

    def __init__(
        self,
        info: ToolInfo,
        begin: Callable[[Stage, Pointer], Stroking | None],
        settling: str = "",
        straight: bool = True,
    ) -> None:
        """settling: what to call it while it runs; straight: whether Shift draws straight lines."""
        self.info = info
        self._begin = begin
        self._title = settling
        self._straight = straight
        self._end: Point | None = None  # of the last stroke
        self._photo: Callable[[], Document | None] = lambda: None  # that stroke's
        self._stroking: Stroking | None = None
        self._settling: Settling | None = None
        self._stop: Callable[[], None] = lambda: None

    @property
    def busy(self) -> bool:
        return self._stroking is not None

    def press(self, stage: Stage, at: Pointer) -> None:
        if self._stroking is not None:
            return
        start = self._start(stage, at)
        self._stroking = self._begin(stage, start)
        self._extend(start)
        if start is not at:
            self._extend(at)

    def _start(self, stage: Stage, at: Pointer) -> Pointer:
        """Return where a stroke begins: with Shift alone, where the last one ended."""
        line = at.add and not at.subtract and not at.control and self._straight
        if line and self._end is not None and self._photo() is stage.document:
            return replace(at, x=self._end[0], y=self._end[1])
        return at

    def move(self, stage: Stage, at: Pointer) -> None:
        if self._settling is None:
            self._extend(at)

    def release(self, stage: Stage, at: Pointer) -> None:
        stroking = self._stroking
        if stroking is None or self._settling is not None:
            return
        self._extend(at)
        self._end, self._photo = (at.x, at.y), weakref.ref(stage.document)
        stroke = stroking.stroke
        if not stroke.reached and stage.document.selected_box is not None:
            stage.say(
                tr("{tool} stays inside the selection; Ctrl+D deselects").format(
                    tool=tr(self.info.name)
                )
            )
        settling = stroking.settle() if stroking.settle is not None and stroke.reached else None
        if settling is None:
            self._finish()
            return
        self._settling = settling
        if settling.box.area < LONG:
            self._settled(settling.make())
        else:
            self._stop = stage.run(
                self._title, settling.make, self._settled, lambda: self._take_back()
            )

    def cancel(self, stage: Stage) -> None:
        stop, self._stop = self._stop, lambda: None
        stop()
        self._take_back()

    def leave(self, stage: Stage) -> None:
        """A stroke that is only settling was meant: it is not lost with the tool."""
        settling = self._settling
        if settling is None:
            super().leave(stage)
            return
        stroking, self._stroking, self._settling = self._stroking, None, None
        stop, self._stop = self._stop, lambda: None
        stop()
        self._stroking, self._settling = stroking, settling
        self._settled(settling.make())

    def _extend(self, at: Pointer) -> None:
        if self._stroking is not None:
            dabs = self._stroking.stroke.extend(at.x, at.y, at.pressure)
            if dabs:
                self._stroking.lay(dabs)

    def _settled(self, pixels: Array) -> None:
        if self._stroking is not None and self._settling is not None:
            self._stroking.stroke.put(self._settling.box, pixels)
            self._finish()

    def _finish(self) -> None:
        stroking = self._stroking
        self._forget()
        if stroking is not None:
            stroking.stroke.finish(self.info.name)

    def _take_back(self) -> None:
        stroking = self._stroking
        self._forget()
        if stroking is not None:
            stroking.stroke.cancel()

    def _forget(self) -> None:
        self._stroking = self._settling = None
        self._stop = lambda: None
