"""Where a journal begins: the planes before the oldest step, and the photo as opened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from app.document.document import Document
from app.document.earlier import Earlier
from app.document.history import TILE, Array, History, KeptTiles, Plane, Step, Stored, region
from app.journal.earlier import earlier_from, earlier_record
from app.journal.records import Kind, Record
from app.journal.state import About, about_of
from app.journal.steps import Blobs, stored_from
from glean_core.imaging.box import Box


@dataclass(frozen=True)
class Base:
    """A photo before the oldest step that there is; planes that are all zero are left out.

    opened: what was first under each tile; tiles: those of them that belong to this base.
    living: the pixels are the photo's own array, still being painted on. What they held at the
    base is read through `opened`, which keeps a tile before it is first written to, so nothing has
    to be copied when a photo is opened.
    undo: steps that have to be taken back before the planes are those of the base.
    """

    planes: Mapping[Plane, Array]
    opened: KeptTiles
    tiles: tuple[Box, ...]
    about: About
    earlier: Earlier
    living: bool = False
    undo: tuple[Step, ...] = ()

    @property
    def nbytes(self) -> int:
        return 0 if self.living else sum(plane.nbytes for plane in self.planes.values())

    def rewound(self) -> Base:
        """Take the steps back that have to be: slow, and the copies are used up."""
        if not self.undo:
            return self
        document = Document(self.about.picture(self.planes["pixels"]))
        document.earlier = self.earlier
        for name, plane in self.planes.items():
            document.planes[name][...] = plane
        for tile in self.tiles:
            put_opened(document.opened, tile, region(self.opened.array, tile))
        document.history = History(0, list(self.undo), len(self.undo))
        document.jump(0)
        return base_at(document, self.about)


def base_of(document: Document) -> Base:
    """Begin with a document. Copies planes only once there is a history."""
    history, about, opened = document.history, about_of(document), document.opened
    # A project's pixels are not those that it was begun with: both have to be kept.
    fresh = not (history.steps or history.dropped or opened.boxes)
    planes: dict[Plane, Array] = {"pixels": document.pixels if fresh else document.pixels.copy()}
    if document.selected_box is not None:
        planes["selection"] = document.selection.copy()
    if document.edited_box is not None:
        planes["edits"] = document.edits.copy()
    tiles = () if fresh else tuple(opened.boxes.values())
    undo = tuple(history.steps[: history.position])
    return Base(planes, opened, tiles, about, document.earlier, fresh, undo)


def base_at(document: Document, about: About) -> Base:
    """Begin where a document stands that nobody else has, without a copy."""
    planes = {name: plane for name, plane in document.planes.items() if plane.any()}
    planes.setdefault("pixels", document.pixels)
    tiles = tuple(document.opened.boxes.values())
    return Base(planes, document.opened, tiles, about, document.earlier)


def base_records(base: Base) -> Iterator[Record]:
    """Yield the records of a base, band by band."""
    height, width, channels = base.planes["pixels"].shape
    photo = {"height": height, "width": width, "channels": channels}
    yield Record(Kind.PHOTO, {**photo, "type": base.planes["pixels"].dtype.str})
    yield base.about.record()
    yield earlier_record(base.earlier)
    for plane, array in base.planes.items():
        for top in range(0, height, TILE):
            band = array[top : top + TILE]
            if plane == "pixels" and base.living:
                band = _as_opened(band, top, base.opened)
            blobs = Blobs()
            stored = blobs.add(Stored.of(band, plane != "pixels"))
            yield Record(Kind.PLANE, {"plane": plane, "top": top, "band": stored}, (*blobs.parts,))
    for tile in base.tiles:
        kept = region(base.opened.array, tile)
        if not np.array_equal(kept, region(base.planes["pixels"], tile)):
            blobs = Blobs()
            stored = blobs.add(Stored.of(kept, False))
            yield Record(Kind.OPENED, {"box": list(tile), "tile": stored}, (*blobs.parts,))
    yield Record(Kind.READY, {})


def _as_opened(band: Array, top: int, opened: KeptTiles) -> Array:
    """Read a band of a photo that is being painted on as it was when opened."""
    # First the copy, then the list: a tile that was painted before or during the copy is listed.
    before = band.copy()
    for tile in tuple(opened.boxes.values()):
        if tile.top == top:
            before[:, tile.left : tile.right] = region(opened.array, tile)
    return before


class BaseReader:
    """Puts a document together from a base's records; `ready` once all have come."""

    def __init__(self) -> None:
        self.about: About | None = None
        self.earlier = Earlier()
        self.ready = False
        self._pixels: Array | None = None
        self._masks: list[tuple[Plane, int, Array]] = []
        self._opened: list[tuple[Box, Array]] = []

    def take(self, record: Record) -> None:
        values = record.values
        if record.kind == Kind.PHOTO:
            shape = (values["height"], values["width"], values["channels"])
            self._pixels = np.zeros(shape, np.dtype(values["type"]))
        elif record.kind == Kind.ABOUT:
            self.about = About.of(record)
        elif record.kind == Kind.EARLIER:
            self.earlier = earlier_from(record)
        elif record.kind == Kind.PLANE:
            self._take_band(
                values["plane"], values["top"], stored_from(values["band"], record.blobs)
            )
        elif record.kind == Kind.OPENED:
            tile = stored_from(values["tile"], record.blobs).array()
            self._opened.append((Box(*values["box"]), tile))
        elif record.kind == Kind.READY:
            self.ready = True

    def _take_band(self, plane: Plane, top: int, stored: Stored) -> None:
        band = stored.array()
        if plane != "pixels":
            self._masks.append((plane, top, band))
        elif self._pixels is not None:
            self._pixels[top : top + band.shape[0]] = band

    def document(self) -> Document:
        """Make the document at the base, without a history."""
        assert self._pixels is not None
        assert self.about is not None
        document = Document(self.about.picture(self._pixels))
        document.earlier = self.earlier
        for plane, top, band in self._masks:
            document.planes[plane][top : top + band.shape[0]] = band
        for box, tile in self._opened:
            put_opened(document.opened, box, tile)
        return document


def put_opened(opened: KeptTiles, box: Box, tile: Array) -> None:
    """Say what was under a tile when the photo was opened."""
    opened.keep(box)
    region(opened.array, box)[...] = tile
