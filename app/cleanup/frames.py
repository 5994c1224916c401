"""Working frames that were drawn by hand, one a photo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.document.document import Document
from app.tools.frame import FrameTool, Square
from app.workspace import Workspace
from glean_core.imaging import Box
from glean_core.restoration import CleanupPlan

STEP = 1.25  # coarser or finer by so much a click
SMALLEST = 16  # photo pixels
LARGEST = 2.0  # longer sides of the photo: what a plan allows


def square_of(plan: CleanupPlan) -> Square | None:
    """Return the one square of a plan, turned as a face's is; None for tiles."""
    if plan.crop is not None:
        crop = plan.crop
        return Square(crop.centre_x, crop.centre_y, crop.side, crop.angle)
    if len(plan.frames) != 1:
        return None
    [frame] = plan.frames
    return Square(frame.left + frame.width / 2, frame.top + frame.height / 2, float(frame.width))


def box_of(square: Square) -> Box:
    """Return the upright box of a square's size and place, in whole pixels."""
    side = max(SMALLEST, round(square.side))
    return Box(round(square.x - side / 2), round(square.y - side / 2), side, side)


def resized(plan: CleanupPlan, region: Box, direction: int, document: Document) -> Box | None:
    """Return the frame that goes down further (1) or less far (-1); None where that can't be.

    It always holds the region, which is what is cleaned up.
    """
    square = square_of(plan)
    longest = max(region.width, region.height)
    side = STEP * longest if square is None else square.side * STEP**direction
    smallest, largest = max(longest, SMALLEST), LARGEST * max(document.width, document.height)
    if (square is None and direction < 0) or not smallest <= side <= largest:
        return None
    x = region.left + region.width / 2 if square is None else square.x
    y = region.top + region.height / 2 if square is None else square.y
    half = side / 2
    x = min(max(x, region.right - half), region.left + half)
    y = min(max(y, region.bottom - half), region.top + half)
    return box_of(Square(x, y, side))


class Frames(QObject):
    """Keeps the frames, and the frame tool in step with what is planned."""

    changed = Signal()  # by the person

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._by_hand: dict[Document, Box] = {}
        tool = workspace.tools["frame"]
        assert isinstance(tool, FrameTool)
        self._tool = tool
        tool.moved = lambda square: self.set(box_of(square))
        workspace.document_closed.connect(lambda document: self._by_hand.pop(document, None))
        workspace.document_opened.connect(lambda: self.show(None))

    @property
    def by_hand(self) -> Box | None:
        """The front photo's frame where the person has drawn one."""
        document = self._workspace.document
        return None if document is None else self._by_hand.get(document)

    def set(self, box: Box | None) -> None:
        """Use this frame for the front photo; None leaves it to the program again."""
        document = self._workspace.document
        if document is None or box == self.by_hand:
            return
        if box is None:
            del self._by_hand[document]
        else:
            self._by_hand[document] = box
        self.changed.emit()

    def leave_behind(self, region: Box | None) -> None:
        """Let go of a frame that has nothing to do with the region any more."""
        frame = self.by_hand
        if frame is not None and region is not None and frame.intersection(region) is None:
            self.set(None)

    def show(self, plan: CleanupPlan | None) -> None:
        """Give the tool the square to show."""
        if not self._tool.busy:
            self._tool.square = None if plan is None else square_of(plan)
            self._tool.angle = plan.crop.angle if plan is not None and plan.crop else 0.0
