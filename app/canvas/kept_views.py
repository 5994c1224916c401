"""Each open photo's view: where it lies on the screen, and its tiles while there is room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.canvas.display import Display
from app.canvas.screen import screen_profile
from app.canvas.tiles import TileCache
from app.canvas.viewport import Viewport
from app.document.document import Document
from app.settings import Place, Settings

WITH_TILES = 3  # photos, the one in front among them
BEHIND = 48  # tiles that a photo keeps while another is in front


@dataclass
class View:
    """revision: the document's when its tiles were last known to be right."""

    viewport: Viewport = field(default_factory=Viewport)
    tiles: TileCache | None = None
    revision: int = 0


class KeptViews:
    """Views by document, the one shown last at the end; places by path in the settings."""

    def __init__(self, settings: Settings, ratio: Callable[[], float]) -> None:
        self._settings = settings
        self._ratio = ratio  # of the screen's pixels to Qt's
        self._views: dict[Document, View] = {}

    def show(self, document: Document, width: float, height: float) -> View:
        """Return the view of the photo that comes to the front, as it was left."""
        view = self._views.pop(document, None)
        if view is None:
            view = View()
            view.viewport.resize(width, height)
            self._measure(view, document)
            self._find_place(view, document)
        else:
            self._measure(view, document)
            view.viewport.resize(width, height)
        if view.tiles is None or view.revision != document.revision:
            view.tiles = TileCache(document.pixels, Display(document.picture.icc, screen_profile()))
        self._views[document] = view
        self._make_room()
        return view

    def leave(self, document: Document) -> None:
        """Note that a photo's tiles are right as they are; another comes to the front."""
        view = self._views.get(document)
        if view is not None:
            view.revision = document.revision

    def renew(self, document: Document) -> None:
        """Forget a photo's tiles: its pixels are others now, perhaps in another number."""
        view = self._views.get(document)
        if view is not None:
            view.tiles = None

    def close(self, document: Document) -> None:
        """Forget a view; the settings remember its place."""
        self.remember(document)
        self._views.pop(document, None)

    def remember(self, document: Document) -> None:
        """Write into the settings where a photo is looked at."""
        view = self._views.get(document)
        if view is None or document.path is None:
            return
        port, place = view.viewport, None
        if not port.fitted:
            x, y = port.to_photo(port.view_width / 2, port.view_height / 2)
            place = Place(port.scale * self._ratio(), round(x, 1), round(y, 1))
        self._settings.remember_place(document.path, place)

    def _measure(self, view: View, document: Document) -> None:
        port, size = view.viewport, (document.width, document.height)
        if port.photo_size != size:
            port.photo_width, port.photo_height = size
            port.fit()

    def _find_place(self, view: View, document: Document) -> None:
        place = self._settings.place_of(document.path) if document.path is not None else None
        if place is not None:
            view.viewport.look_at(place.x, place.y, place.zoom / self._ratio())

    def _make_room(self) -> None:
        behind = list(self._views.values())[:-1]
        for view in behind[: -(WITH_TILES - 1)]:
            view.tiles = None
        for view in behind:
            if view.tiles is not None:
                view.tiles.shrink(BEHIND)
