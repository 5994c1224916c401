"""What a project held when it was opened, so that saving it again loses nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.document.cleanup_record import CleanupRecord
from glean_core.imaging.box import Box


@dataclass(frozen=True, eq=False)
class ProjectLayer:
    """One layer of a project: a PNG as large as its box.

    whole: it shows the whole photo by itself, so that what is below it is hidden. cleanup: the
    cleanup whose result it is, None for other work.
    """

    name: str
    box: Box
    png: bytes
    whole: bool = False
    cleanup: CleanupRecord | None = None


@dataclass(frozen=True, eq=False)
class Earlier:
    """What came before the first step of the history.

    source: the file that the photo was opened from at the very beginning, and layers and cleanups
    of the project it was read from, the lowest and oldest first.
    """

    source: Path | None = None
    layers: tuple[ProjectLayer, ...] = ()
    cleanups: tuple[CleanupRecord, ...] = ()
