"""What a stack of layers looks like from above."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box
from glean_core.imaging.convert import from_float, to_float
from glean_core.imaging.errors import UnreadableError
from glean_core.imaging.ora.container import Container
from glean_core.imaging.ora.stack import Canvas, Layer, Stack
from glean_core.imaging.picture import Picture

_ROWS_AT_ONCE_PIXELS = 1 << 20  # float temporaries of a large canvas stay small

Pictures = Mapping[str, Picture]  # by the layers' sources


def flattened(container: Container, canvas: Canvas, max_pixels: int) -> Picture:
    """Lay the visible layers over each other: opacities, groups and offsets, every mode as normal.

    Layers that are not PNG are left out. 16 bits when one of the layers has them, always with
    alpha, the profile of the lowest layer. Groups count as isolated. max_pixels: limit on the
    canvas and on the sum of the layers. Raises UnreadableError. Source: W3C Compositing and
    Blending Level 1, section 9.1 (source over).
    """
    shown = [layer for layer in canvas.stack.shown() if layer.source.lower().endswith(".png")]
    sources = list(dict.fromkeys(layer.source for layer in shown))
    total = 0
    for source in sources:  # all of them before the first is decoded
        width, height = container.png_size(source, max_pixels)
        total += width * height
    if total > max_pixels:
        raise UnreadableError(
            f"has layers of {total / 1e6:,.0f} megapixels together, more than the limit of "
            f"{max_pixels / 1e6:,.0f}: flatten it in the program it is from"
        )
    pictures = {source: container.png(source, max_pixels) for source in sources}
    lowest = pictures[shown[-1].source] if shown else None
    deep = any(picture.bit_depth == 16 for picture in pictures.values())
    pixels = np.empty((canvas.height, canvas.width, 4), np.uint16 if deep else np.uint8)
    rows = max(1, _ROWS_AT_ONCE_PIXELS // canvas.width)
    for top in range(0, canvas.height, rows):
        band = Box(0, top, canvas.width, min(rows, canvas.height - top))
        seen = _drawn(canvas.stack, band, pictures)
        alpha = seen[..., 3:]
        seen[..., :3] /= np.where(alpha > 0, alpha, 1)
        pixels[band.slices] = from_float(seen, pixels.dtype)
    return Picture(pixels, lowest.icc if lowest is not None else None)


def _drawn(stack: Stack, band: Box, pictures: Pictures) -> NDArray[np.float32]:
    """Return the rows of a group, premultiplied RGBA in 0..1."""
    below = np.zeros((band.height, band.width, 4), np.float32)
    for child in reversed(stack.children):
        if not child.visible or child.opacity <= 0:
            continue
        if isinstance(child, Stack):
            _lay(below, _drawn(child, band, pictures) * np.float32(child.opacity))
        elif child.source in pictures:
            _lay_layer(below, child, band, pictures[child.source])
    return below


def _lay_layer(below: NDArray[np.float32], layer: Layer, band: Box, picture: Picture) -> None:
    place = Box(layer.x, layer.y, picture.width, picture.height)
    common = place.intersection(band)
    if common is None:
        return
    part = picture.pixels[common.moved(-layer.x, -layer.y).slices]
    values = to_float(part)
    colours = values[..., : 1 if picture.is_grey else 3]
    alpha = values[..., -1:] if picture.has_alpha else np.ones((*part.shape[:2], 1), np.float32)
    alpha = alpha * np.float32(layer.opacity)
    above = np.concatenate([np.broadcast_to(colours, (*part.shape[:2], 3)) * alpha, alpha], axis=2)
    _lay(below[common.moved(0, -band.top).slices], above)


def _lay(below: NDArray[np.float32], above: NDArray[np.float32]) -> None:
    below *= 1 - above[..., 3:]
    below += above
