"""What an export does with a picture before it is written; for the worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.exporting.choices import DEEP, Choices
from glean_core.imaging import Picture, decode, encode, from_float, resize, to_float


@dataclass(frozen=True)
class Trial:
    """An export that was only made to be looked at.

    before: the picture as it goes into the file; after: as it comes out again; nbytes: the file's.
    """

    before: Picture
    after: Picture
    nbytes: int


def prepared(picture: Picture, choices: Choices) -> Picture:
    """Return the picture in the size and depth of the export."""
    width, height = choices.size_of(picture)
    if (width, height) != (picture.width, picture.height):
        picture = shrunk(picture, width, height)
    if choices.format in DEEP and picture.bit_depth != choices.depth:
        dtype = np.uint8 if choices.depth == 8 else np.uint16
        picture = picture.with_pixels(from_float(to_float(picture.pixels), dtype))
    return picture


def shrunk(picture: Picture, width: int, height: int) -> Picture:
    """Return the picture resized (antialiased bicubic); colours under transparency don't bleed."""
    values = to_float(picture.pixels)
    if picture.has_alpha:
        values[..., :-1] *= values[..., -1:]
    small = resize(values, (height, width))
    if picture.has_alpha:
        cover = np.maximum(small[..., -1:], 1e-6)
        small[..., :-1] = np.where(small[..., -1:] > 0, small[..., :-1] / cover, 0)
    return picture.with_pixels(from_float(np.clip(small, 0, 1), picture.pixels.dtype))


def tried(before: Picture, choices: Choices) -> Trial:
    """Encode a prepared picture for real and read it back. Raises ImageWriteError."""
    name = f"copy{choices.suffix}"
    data = encode(before, Path(name), choices.options)
    return Trial(before, decode(data, name), len(data))
