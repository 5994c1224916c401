"""The widget that shows the photo: it paints, and knows where everything lies."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, log2
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.canvas import overlays
from app.canvas.before import as_opened
from app.canvas.display import Display
from app.canvas.kept_views import KeptViews
from app.canvas.marching import Marching
from app.canvas.painting import paint_tiles
from app.canvas.pyramid import halvings
from app.canvas.screen import screen_profile
from app.canvas.split import draw_split
from app.canvas.tiles import Adjust, TileCache
from app.canvas.turn import exposed_before, turn
from app.canvas.veil import Veil
from app.canvas.viewport import Viewport
from app.document.document import Change, Document
from app.document.planes import Planes
from app.jobs.queue import Job
from app.settings import SHOW_FRAMES
from app.tools.tool import Preview
from app.words import tr
from app.workspace import Workspace
from glean_core.imaging.box import Box

Before = NDArray[Any] | Planes  # pixels of the photo's size; or planes, for how they were opened
LIVELY = 1_000_000  # pixels that can be adjusted anew while a slider moves


class Canvas(QWidget):
    """Paints only the exposed part of the photo, from tiles."""

    zoom_changed = Signal()  # or the place
    refined = Signal()  # smaller copies of the photo are as good as they get
    cursor_wanted = Signal()  # something over the photo has given the cursor back

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.viewport = Viewport()
        self.backdrop = QColor("#262729")
        self.pointer: tuple[float, float] | None = None
        self._views = KeptViews(workspace.settings, self.devicePixelRatioF)
        self._shown: Document | None = None
        self._tiles: TileCache | None = None
        self._before: TileCache | None = None
        self._beside: TileCache | None = None
        self.split_at: float | None = None  # share of the view's width that shows the photo before
        self._frames: Sequence[overlays.Corners] = ()
        self._coarser = 0
        self._checkers = overlays.checkers()
        self.veil = Veil(workspace, self)
        self.veil.changed.connect(self._show_veil)
        self._marching = Marching(lambda box: self.update(self.screen_rect(box)), self)
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Photo"))
        self.setAccessibleDescription(tr("The photo being edited; arrow keys move the view"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(200, 200))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        workspace.document_opened.connect(self._open)
        workspace.document_closed.connect(self._close)
        workspace.changed.connect(self._change)
        workspace.option_changed.connect(self.update)
        workspace.tool_chosen.connect(self.update)

    # -- what is shown -------------------------------------------------------------------

    def _open(self) -> None:
        self._show_document()

    def _show_document(self, anew: bool = False) -> None:
        """Show the photo in front; `anew` when it has another size than before."""
        document = self.workspace.document
        if self._shown is not None:
            self._views.leave(self._shown)
        self._shown = document
        self._before, self._frames = None, ()
        self._coarser = 0
        self._beside, self.split_at = None, None
        if document is None:
            self._tiles = None
        else:
            if anew:
                self._views.renew(document)
            view = self._views.show(document, self.width(), self.height())
            self.viewport, self._tiles = view.viewport, view.tiles
            self._refine(view.tiles)
        self._refresh_outline()
        self.zoom_changed.emit()
        self.update()

    def _refine(self, tiles: TileCache | None) -> None:
        """Have the rough levels of a large photo averaged in the worker thread."""
        if tiles is None or not tiles.pyramid.rough:
            return
        pixels = tiles.pyramid.levels[0]

        def done(levels: list[NDArray[Any]]) -> None:
            tiles.refine(levels)
            self.refined.emit()
            self.update()

        def average(job: Job[list[NDArray[Any]]]) -> list[NDArray[Any]]:
            return halvings(pixels)

        self.workspace.run(tr("Preparing the view"), average, done, quiet=True)

    def small_image(self, side: int) -> QImage | None:
        """Return the photo as it is now, small; its longer side has `side` pixels or a few more."""
        return None if self._tiles is None else self._tiles.small_image(side)

    def remember_places(self) -> None:
        """Write into the settings where the open photos are looked at."""
        for document in self.workspace.documents:
            self._views.remember(document)

    def _close(self, document: Document) -> None:
        self._views.close(document)
        if document is self._shown:
            self._shown = None

    def _change(self, change: Change) -> None:
        if change.size:
            self._show_document(anew=True)
            return
        if change.pixels is not None and self._tiles is not None:
            self._tiles.changed(change.pixels)
            self.update(self.screen_rect(change.pixels))
        if change.selection is not None:
            self._refresh_outline()
            self.update(self.screen_rect(change.selection))

    def show_frames(self, frames: Sequence[overlays.Corners]) -> None:
        """Draw these working squares (corners in photo pixels)."""
        if frames != self._frames:
            for seen in (self._frames, frames):
                self.update(overlays.frames_rect(self.viewport, seen))
            self._frames = frames

    def show_adjusted(self, adjust: Adjust | None, hurried: bool = False) -> None:
        """Show the photo as a function changes it, coarser when that has to be quick."""
        if self._tiles is None:
            return
        seen = self.width() * self.height() * self.devicePixelRatioF() ** 2
        self._coarser = max(ceil(log2(seen / LIVELY) / 2), 0) if hurried and seen else 0
        self._tiles.adjust(adjust)
        self.update()

    def show_before(self, before: Before | None) -> None:
        """Show what was before instead of the photo; None goes back."""
        self._before = self._tiles_before(before)
        self.update()

    def show_split(self, before: Before | None) -> None:
        """Show what was before on the left of a line; None ends that."""
        if before is None and self._beside is None:
            return
        self._beside = self._tiles_before(before)
        if self._beside is None:
            self.split_at = None
        else:
            self.split_at = 0.5 if self.split_at is None else self.split_at
        self.update()

    def _tiles_before(self, before: Before | None) -> TileCache | None:
        document = self.workspace.document
        if before is None or document is None or self._tiles is None:
            return None
        if isinstance(before, Planes):
            return self._tiles.adjusted(as_opened(before))
        if before.shape != document.pixels.shape:
            return None
        return TileCache(before, Display(document.picture.icc, screen_profile()))

    def point_at(self, at: tuple[float, float] | None) -> None:
        """Note where the pointer is, and take the brush's ring there."""
        for place in (self.pointer, at):
            if place is not None and self.workspace.tool.info.cursor == "brush":
                self.update(overlays.brush_rect(self.viewport, place, self._brush_size()))
        self.pointer = at

    def _brush_size(self) -> int:
        return int(self.workspace.options()[self.workspace.tool.info.size_option])

    def move_split(self, at: float) -> None:
        """Put the split view's line at a share of the view's width."""
        if self.split_at is not None:
            self.split_at = at
            self.update()

    @property
    def comparing(self) -> bool:
        return self._before is not None

    def set_backdrop(self, colour: str) -> None:
        self.backdrop = QColor(colour)
        self.update()

    # -- zoom and pan --------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Screen pixels per photo pixel (1.0 = 100 %)."""
        return self.viewport.scale * self.devicePixelRatioF()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        at = at or QPointF(self.width() / 2, self.height() / 2)
        self.viewport.zoom_at(at.x(), at.y(), zoom / self.devicePixelRatioF())
        if zoom == round(zoom):
            self.viewport.snap()
        self._moved()

    def look_at(self, x: float, y: float) -> None:
        """Bring a point of the photo to the middle of the view."""
        self.viewport.look_at(x, y)
        self._moved()

    def zoom_step(self, direction: int) -> None:
        middle = self.width() / 2, self.height() / 2
        self.viewport.zoom_at(*middle, self.viewport.step(direction))
        self._moved()

    def fit(self) -> None:
        self.viewport.fit()
        self._moved()

    def pan(self, dx: float, dy: float) -> None:
        self.viewport.pan(dx, dy)
        self._moved()

    def _moved(self) -> None:
        if self._tiles is not None and not self._marching.holds(self._seen(), self._level()):
            self._refresh_outline()
        self.zoom_changed.emit()
        self.update()

    def _level(self) -> int:
        return 0 if self._tiles is None else self._tiles.pyramid.level_for(self.zoom)

    def screen_rect(self, box: Box) -> QRect:
        """Return the part of the widget that a box of the photo covers, with a small rim."""
        left, top = self.viewport.to_screen(box.left, box.top)
        right, bottom = self.viewport.to_screen(box.right, box.bottom)
        rect = QRectF(QPointF(left, top), QPointF(right, bottom)).toAlignedRect()
        return rect.adjusted(-3, -3, 3, 3)

    # -- selection outline ---------------------------------------------------------------

    def _refresh_outline(self) -> None:
        document = None if self.veil.on else self.workspace.document
        self._marching.refresh(document, self._seen(), self._level())
        if not self.isVisible():
            self._marching.walk(False)

    def _show_veil(self) -> None:
        self._refresh_outline()
        self.update()

    def _seen(self) -> Box:
        """Return the part of the photo under the view; may reach over its borders."""
        left, top = self.viewport.to_photo(0, 0)
        right, bottom = self.viewport.to_photo(self.width(), self.height())
        return Box(int(left) - 1, int(top) - 1, int(right - left) + 3, int(bottom - top) + 3)

    # -- Qt ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.viewport.resize(self.width(), self.height())
        self._moved()

    def showEvent(self, event: QShowEvent) -> None:
        self._marching.walk(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self._marching.walk(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.backdrop)
        tiles = self._before or self._tiles
        if tiles is not None:
            preview = None if self.comparing else self.workspace.tool.preview()
            if preview is not None and preview.angle:
                turned = turn(self.viewport, preview.angle)
                painter.setTransform(turned)
                self._paint_layers(painter, exposed_before(event.rect(), turned), tiles)
                painter.resetTransform()
            else:
                self._paint_layers(painter, event.rect(), tiles)
            self._paint_before(painter, event.rect())
            self._paint_overlays(painter, event.rect(), preview)
        painter.end()

    def _paint_layers(self, painter: QPainter, exposed: QRect, tiles: TileCache) -> None:
        self._paint_photo(painter, exposed, tiles)
        if (veil := self.veil.tiles) is not None and not self.comparing:
            self._paint_photo(painter, exposed, veil)

    def _paint_before(self, painter: QPainter, exposed: QRect) -> None:
        """Paint the left of the split view over the photo."""
        if self._beside is None or self.split_at is None or self.comparing:
            return
        left = QRect(0, 0, round(self.split_at * self.width()), self.height())
        if exposed.intersects(left):
            painter.setClipRect(left)
            painter.fillRect(left.intersected(exposed), self.backdrop)
            self._paint_photo(painter, exposed.intersected(left), self._beside)
            painter.setClipping(False)

    def _paint_photo(self, painter: QPainter, exposed: QRect, tiles: TileCache) -> None:
        level = min(self._level() + self._coarser, len(tiles.pyramid.levels) - 1)
        ratio = self.devicePixelRatioF()
        paint_tiles(painter, exposed, tiles, self.viewport, level, ratio, self._checkers)

    def _paint_overlays(self, painter: QPainter, exposed: QRect, preview: Preview | None) -> None:
        workspace = self.workspace
        if self.comparing:
            overlays.draw_label(painter, QPointF(12, 12), tr("Before"))
            return
        wanted = workspace.settings.get(SHOW_FRAMES)
        turned = preview is not None and preview.angle != 0
        if self._frames and wanted and not turned:
            overlays.draw_frames(painter, self.viewport, self._frames, exposed)
        if not turned:
            self._marching.paint(painter, self.viewport, exposed)
        if self.split_at is not None:
            draw_split(painter, round(self.split_at * self.width()), self.height(), self.width())
        if preview is not None:
            overlays.draw_preview(painter, self.viewport, preview)
        info = workspace.tool.info
        if info.cursor == "brush" and self.pointer is not None:
            overlays.draw_brush(painter, self.viewport, self.pointer, self._brush_size())
