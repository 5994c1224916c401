"""What is known about one photo of a batch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from glean_core.restoration.batch.settings import Facts

_HALF = 1 << 63

State = Literal["new", "working", "done", "skipped", "failed"]


@dataclass(frozen=True)
class Stamp:
    """By which a file is known to be the same: its size in bytes and when it was changed."""

    size: int
    changed: int  # nanoseconds since 1970, as a signed number of 64 bits

    @classmethod
    def of(cls, path: Path) -> Stamp:
        """That of a file. Raises OSError."""
        status = path.stat()
        # A camera without a clock may say the year 2400: more than the journal's numbers hold.
        return cls(status.st_size, (status.st_mtime_ns + _HALF) % (2 * _HALF) - _HALF)


@dataclass(frozen=True)
class Row:
    """One photo: a row of the journal, of the table in the window and of the report.

    source: path in the input folder. state: "new" (not begun), "working" (begun, perhaps by a run
    that was cut off), "done", "skipped" (there was a file already) or "failed". reason: a sentence
    on why it was skipped or failed; for a photo that is done, what had to be changed to get
    there, and how many faces were painted anew.
    wanted: the path in the output folder that it should get; output: the one it has got.
    size: (height, width) of the result. seconds: of its forward passes.
    """

    source: Path
    state: State = "new"
    reason: str = ""
    number: int = 0
    stamp: Stamp | None = None
    facts: Facts | None = None
    digest: str = ""
    wanted: Path | None = None
    output: Path | None = None
    output_stamp: Stamp | None = None
    size: tuple[int, int] | None = None
    seconds: float = 0.0


def stamp_or_none(path: Path) -> Stamp | None:
    """The stamp of a file; None when it isn't there."""
    try:
        return Stamp.of(path)
    except (OSError, ValueError):
        return None
