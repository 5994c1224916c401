"""A tool that strokes with pixels from another place: clone and heal."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import partial

from app.document.document import Document
from app.document.history import Array
from app.document.retouch.mix import Floats, mixed
from app.document.stroke import Dab, Stroke
from app.tools.brush_options import stroke_of
from app.tools.paint import takes_from_photo
from app.tools.stroke_tool import Settling, StrokeTool, Stroking
from app.tools.tool import Option, Point, Pointer, Preview, Stage, ToolInfo
from app.words import tr
from glean_core.imaging.box import Box

ALIGNED = Option(
    "aligned",
    "Aligned",
    "switch",
    1,
    "Keep the distance to the source from stroke to stroke; off, each stroke begins at the source",
)
Blend = Callable[[Array, Array, Floats], Array]  # before, source, weight


class SourceTool(StrokeTool):
    """Alt+click sets the source; its mark follows the brush at the same distance."""

    def __init__(
        self, info: ToolInfo, blend: Blend | None = None, settling: str = "", margin: int = 0
    ) -> None:
        """blend: how the copied stroke settles once the hand has let go, seeing `margin` around."""
        super().__init__(info, self._begin_copy, settling)
        self._blend = blend
        self._margin = margin
        self._sources_photo: Callable[[], Document | None] = lambda: None
        self._source: Point | None = None
        self._offset: tuple[int, int] | None = None
        self._mark: Point | None = None

    def preview(self) -> Preview | None:
        return None if self._mark is None else Preview(crosses=(self._mark,))

    def hover(self, stage: Stage, at: Pointer) -> bool:
        before = self._mark
        if self._sources_photo() is not stage.document:
            self._source = self._offset = self._mark = None
        elif self._offset is not None and stage.options["aligned"]:
            self._mark = (at.x + self._offset[0], at.y + self._offset[1])
        else:
            self._mark = self._source
        return self._mark != before

    def move(self, stage: Stage, at: Pointer) -> None:
        super().move(stage, at)
        if self._offset is not None:
            self._mark = (at.x + self._offset[0], at.y + self._offset[1])

    def release(self, stage: Stage, at: Pointer) -> None:
        super().release(stage, at)
        self.hover(stage, at)

    def _begin_copy(self, stage: Stage, at: Pointer) -> Stroking | None:
        if takes_from_photo(at):
            self._sources_photo = weakref.ref(stage.document)
            self._source, self._offset, self._mark = (at.x, at.y), None, (at.x, at.y)
            stage.say(tr("Source set; now paint where it should go"))
            return None
        if self._source is None or self._sources_photo() is not stage.document:
            stage.say(tr("Alt+click first on the place to copy from"))
            return None
        if self._offset is None or not stage.options["aligned"]:
            # Whole pixels: what is copied stays as sharp as it was.
            self._offset = (round(self._source[0] - at.x), round(self._source[1] - at.y))
        stroke = stroke_of(stage)
        settle = (
            None
            if self._blend is None
            else partial(_settle, stroke, self._offset, self._blend, self._margin)
        )
        return Stroking(stroke, partial(_copy, stroke, self._offset), settle)


def _copy(stroke: Stroke, offset: tuple[int, int], dabs: list[Dab]) -> None:
    """Show the dabs' copied pixels; where the source lies outside the photo, nothing happens."""
    box = stroke.cover(dabs)
    inside = None if box is None else with_source(box, offset, stroke.document.frame)
    if inside is not None:
        source = stroke.before(inside.moved(*offset))
        stroke.lay(inside, lambda before, weight: mixed(before, source, weight))


def with_source(box: Box, offset: tuple[int, int], frame: Box) -> Box | None:
    """Return the part of a box that has its source inside the photo, None when there is none."""
    return box.intersection(frame.moved(-offset[0], -offset[1]))


def _settle(stroke: Stroke, offset: tuple[int, int], blend: Blend, margin: int) -> Settling | None:
    """Blend what the whole stroke copied, with what is around it."""
    frame = stroke.document.frame
    covered = (
        None if stroke.covered is None else stroke.covered.padded(margin).clipped(*frame[:1:-1])
    )
    box = None if covered is None else with_source(covered, offset, frame)
    if box is None:
        return None
    before, source = stroke.before(box).copy(), stroke.before(box.moved(*offset)).copy()
    weight = stroke.weight(box).copy()
    _leave_rim(weight, box, frame)
    return Settling(box, lambda: blend(before, source, weight))


def _leave_rim(weight: Floats, box: Box, frame: Box) -> None:
    """Keep the photo where the source ends, so that the blend meets it there as everywhere."""
    if box.left > frame.left:
        weight[:, 0] = 0
    if box.top > frame.top:
        weight[0] = 0
    if box.right < frame.right:
        weight[:, -1] = 0
    if box.bottom < frame.bottom:
        weight[-1] = 0
