"""What a picture file says about itself before its pixels are decoded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from PIL import Image, ImageFile

from glean_core.imaging.sniff import sniff

_HEAD_BYTES = 4096
_ANIMATED = ("PNG", "WEBP", "AVIF")


@dataclass(frozen=True)
class Measured:
    """Sizes as they are stored, before any turning.

    format: one of `picture.FORMATS`. frames: pictures of an animation, 1 for a still.
    """

    width: int
    height: int
    format: str
    frames: int = 1


def measure(path: Path) -> Measured | None:
    """Return what the header says; None for a file whose header can't be read at all.

    Costs a few milliseconds and no memory for pixels. What it returns is a claim: only `read` finds
    out whether the rest of the file is there.
    """
    if not path.is_file():  # opening a pipe would wait for somebody to write into it
        return None
    try:
        with path.open("rb") as file:
            kind = sniff(file.read(_HEAD_BYTES))
            if kind is None:
                return None
            file.seek(0)
            # Not Image.open: it would warn of large sizes, which our reader judges by itself.
            with _plugin(kind)(file) as image:
                frames = getattr(image, "n_frames", 1) if kind in _ANIMATED else 1
                return Measured(image.width, image.height, kind, frames)
    except Exception:  # damaged headers make the plugins raise almost anything
        return None


def _plugin(kind: str) -> Callable[[BinaryIO], ImageFile.ImageFile]:
    """What opens files of a kind: a class, or a function that chooses one (as for JPEG)."""
    Image.init()
    return cast(Callable[[BinaryIO], ImageFile.ImageFile], Image.OPEN[kind][0])
