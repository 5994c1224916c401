"""A picture in memory: pixels and what has to survive beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "AVIF")

SUFFIXES = {
    ".png": "PNG",
    ".apng": "PNG",
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".jpe": "JPEG",
    ".jfif": "JPEG",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".webp": "WEBP",
    ".bmp": "BMP",
    ".dib": "BMP",
    ".avif": "AVIF",
}


@dataclass(frozen=True, eq=False)
class Picture:
    """One picture with its colour profile and metadata; its orientation is already applied.

    pixels: height x width x channels, uint8 or uint16, full range. Channels: 1 grey, 2 grey and
    alpha, 3 RGB, 4 RGBA; alpha is straight (not premultiplied).
    icc: the embedded ICC profile that the colour channels are in; None means sRGB.
    exif: TIFF-structured EXIF without the "Exif" prefix, orientation 1.
    xmp: the XMP packet as UTF-8 XML.
    format: the format of the file it came from, one of `FORMATS`.
    Raises ValueError for pixels of another shape or type.
    """

    pixels: NDArray[Any]
    icc: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    format: str = "PNG"

    def __post_init__(self) -> None:
        shape, dtype = self.pixels.shape, self.pixels.dtype
        if len(shape) != 3 or shape[2] not in (1, 2, 3, 4) or 0 in shape:
            raise ValueError(f"pixels must be height x width x 1..4 channels, not {shape}")
        if dtype not in (np.uint8, np.uint16):
            raise ValueError(f"pixels must be uint8 or uint16, not {dtype}")
        if self.format not in FORMATS:
            raise ValueError(f"format must be one of {', '.join(FORMATS)}, not {self.format}")

    @property
    def width(self) -> int:
        """Width in pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Height in pixels."""
        return int(self.pixels.shape[0])

    @property
    def has_alpha(self) -> bool:
        """Whether the last channel is transparency."""
        return self.pixels.shape[2] in (2, 4)

    @property
    def is_grey(self) -> bool:
        """Whether there is one colour channel."""
        return self.pixels.shape[2] in (1, 2)

    @property
    def bit_depth(self) -> int:
        """Bits of one sample: 8 or 16."""
        return 8 * int(self.pixels.dtype.itemsize)

    def with_pixels(self, pixels: NDArray[Any]) -> Picture:
        """Return the same picture with other pixels."""
        return replace(self, pixels=pixels)
