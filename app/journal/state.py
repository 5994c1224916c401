"""What the journal has to know of a document after a change: references, nothing copied."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from app.document.document import Document
from app.document.history import Array, Step
from app.journal.records import Blob, Kind, Record
from glean_core.imaging.picture import Picture

KEPT = ("icc", "exif", "xmp")


@dataclass(frozen=True)
class About:
    """What a photo carries beside its pixels (see `Picture`)."""

    icc: bytes | None
    exif: bytes | None
    xmp: bytes | None
    format: str

    def record(self) -> Record:
        blobs: list[Blob] = []
        values: dict[str, Any] = {"format": self.format}
        for name in KEPT:
            blob = getattr(self, name)
            values[name] = None if blob is None else len(blobs)
            if blob is not None:
                blobs.append(blob)
        return Record(Kind.ABOUT, values, tuple(blobs))

    @classmethod
    def of(cls, record: Record) -> About:
        def blob(name: str) -> bytes | None:
            at = record.values[name]
            return None if at is None else bytes(record.blobs[at])

        return cls(blob("icc"), blob("exif"), blob("xmp"), str(record.values["format"]))

    def picture(self, pixels: Array) -> Picture:
        return Picture(pixels, self.icc, self.exif, self.xmp, self.format)


def about_of(document: Document) -> About:
    picture = document.picture
    return About(picture.icc, picture.exif, picture.xmp, picture.format)


@dataclass(frozen=True)
class State:
    """A document after a change. `pixels` is the living array, for a thumbnail only.

    Positions are absolute: they count from the first step ever, dropped ones included.
    """

    steps: tuple[Step, ...]
    dropped: int
    position: int
    saved: int | None
    title: str
    path: str
    about: About
    pixels: Array
    modified: bool = True
    selected: bool = False
    when: float = field(default_factory=time.time)

    @property
    def end(self) -> int:
        """The absolute position after the last step."""
        return self.dropped + len(self.steps)


@dataclass(frozen=True)
class Head:
    """A HEAD record: keep the steps before `keep`, add those numbered `add`, then stand here."""

    keep: int
    add: tuple[int, ...]
    dropped: int
    position: int
    saved: int | None
    title: str
    path: str
    modified: bool
    selected: bool
    when: float

    def record(self) -> Record:
        return Record(Kind.HEAD, dict(self.__dict__))

    @classmethod
    def of(cls, record: Record) -> Head:
        values = {name: record.values[name] for name in cls.__dataclass_fields__}
        return cls(**{**values, "add": tuple(values["add"])})


def state_of(document: Document) -> State:
    """Note a document's present state."""
    history = document.history
    return State(
        tuple(history.steps),
        history.dropped,
        history.dropped + history.position,
        None if history.saved is None else history.dropped + history.saved,
        document.title,
        str(document.path or ""),
        about_of(document),
        document.pixels,
        document.modified,
        document.selected_box is not None,
    )


def head_of(state: State, keep: int, add: tuple[int, ...]) -> Head:
    return Head(
        keep,
        add,
        state.dropped,
        state.position,
        state.saved,
        state.title,
        state.path,
        state.modified,
        state.selected,
        state.when,
    )
