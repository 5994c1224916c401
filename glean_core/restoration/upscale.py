"""Upscales a whole picture by tiles."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import (
    Box,
    Picture,
    fill_transparent,
    from_float,
    from_srgb,
    luma,
    resize,
    tile_boxes,
    window,
)
from glean_core.restoration.engine import Restorer
from glean_core.restoration.geometry import tile_overlap
from glean_core.restoration.passes import passes
from glean_core.restoration.placing import agreed_tile
from glean_core.restoration.progress import Cancel, Progress, report, stop_if_cancelled
from glean_core.restoration.request import RestorationError
from glean_core.restoration.source import srgb_region
from glean_core.zoo.card import ModelCard

LARGEST = 250_000_000  # pixels of a result; more doesn't fit into ordinary memory while it is made


def upscale(
    picture: Picture,
    engine: Restorer,
    scale: float | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Picture:
    """The whole picture `scale` times as wide and high, by overlapping tiles.

    scale: from 1 to four times the model's factor; None takes the factor. The result keeps the
    picture's dtype, channels, profile and metadata; alpha is enlarged without the model. Raises
    RestorationError for another scale and for a result above 250 megapixels, CancelledError
    between passes. The picture itself is not changed.
    """
    card = engine.card
    scale = float(card.factor) if scale is None else float(scale)
    height, width = upscaled_size(picture, card, scale)
    report(progress, 0.0, "Preparing")
    stop_if_cancelled(cancel)
    # Tiles are made at a whole multiple, and what is missing to the scale is done at the end.
    multiple = min(card.factor, math.ceil(scale))
    tile, overlap = card.in_size, tile_overlap(card.in_size)
    rows, columns = max(picture.height, tile), max(picture.width, tile)
    boxes = tile_boxes(rows, columns, tile, overlap)
    opaque = _opaque(picture)
    views = (np.clip(srgb_region(opaque, box), 0.0, 1.0) for box in boxes)
    made = passes(engine, views, len(boxes), "Upscaling", progress, cancel)
    tiles = (
        agreed_tile(new, np.clip(srgb_region(opaque, box), 0.0, 1.0), card, multiple)
        for box, new in zip(boxes, made, strict=True)
    )
    colours = _joined(opaque, boxes, tiles, multiple)
    report(progress, 0.96, "Finishing")
    if colours.shape[:2] != (height, width):
        colours = from_float(_resized(colours, (height, width)), picture.pixels.dtype)
    if picture.has_alpha:
        alpha = from_float(_resized(picture.pixels[..., -1:], (height, width)), colours.dtype)
        colours = np.concatenate([colours, alpha], axis=2)
    stop_if_cancelled(cancel)
    report(progress, 1.0, "Done")
    return picture.with_pixels(colours)


def _opaque(picture: Picture) -> Picture:
    """The picture without alpha, what is hidden filled from the surroundings.

    All of it at once: a tile that is hidden altogether has nothing of its own to be filled from.
    """
    if not picture.has_alpha:
        return picture
    pixels = picture.pixels
    return picture.with_pixels(fill_transparent(pixels[..., :-1], pixels[..., -1]))


def upscaled_size(picture: Picture, card: ModelCard, scale: float | None) -> tuple[int, int]:
    """(height, width) of the result. Raises RestorationError where `upscale` would."""
    scale = float(card.factor) if scale is None else scale
    if not 1.0 <= scale <= 4.0 * card.factor:
        raise RestorationError(
            f"The scale is {scale:g}; for “{card.name}” choose a number from 1 to "
            f"{4 * card.factor}."
        )
    height, width = (max(1, round(side * scale)) for side in (picture.height, picture.width))
    if height * width > LARGEST:
        raise RestorationError(
            f"The result would be {width} x {height} pixels, more than {LARGEST // 1_000_000} "
            "megapixels; choose a smaller scale."
        )
    return height, width


def upscale_notes(card: ModelCard) -> tuple[str, ...]:
    """What a person should know before upscaling with this model."""
    if card.aligned != "face":
        return ()
    return (
        f"“{card.name}” knows aligned faces only, so tiles of a whole picture can come out "
        "strange; a model for photos suits better.",
    )


def _joined(
    picture: Picture,
    boxes: list[Box],
    tiles: Iterable[NDArray[np.float32]],
    multiple: int,
) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """All tiles as one picture without alpha, `multiple` times its size, in its own profile.

    Works in strips, so that only one row of tiles is held in float.
    """
    height, width = picture.height * multiple, picture.width * multiple
    channels = 1 if picture.is_grey else 3
    result = np.empty((height, width, channels), picture.pixels.dtype)
    for top, strip in _strips(boxes, tiles, multiple):
        strip = strip[: height - top, :width]
        colours = luma(strip)[..., None] if picture.is_grey else strip
        converted = from_float(from_srgb(colours, picture.icc), picture.pixels.dtype)
        result[top : top + len(strip)] = converted
    return result


def _strips(
    boxes: list[Box], tiles: Iterable[NDArray[np.float32]], multiple: int
) -> Iterator[tuple[int, NDArray[np.float32]]]:
    """(first row, finished rows x width x 3), from top to bottom."""
    side = boxes[0].width * multiple
    weight = window(side, tile_overlap(boxes[0].width) * multiple)[..., None]
    width = max(box.right for box in boxes) * multiple
    sums = np.zeros((side, width, 4), np.float32)  # weighted colours and weight
    top = 0
    for box, tile in zip(boxes, tiles, strict=True):
        first = box.top * multiple
        if first > top:  # rows above this row of tiles get nothing more
            ready = first - top
            yield top, sums[:ready, :, :3] / sums[:ready, :, 3:]
            sums[: side - ready] = sums[ready:].copy()
            sums[side - ready :] = 0.0
            top = first
        columns = slice(box.left * multiple, box.right * multiple)
        sums[:, columns, :3] += weight * tile
        sums[:, columns, 3:] += weight
    yield top, sums[..., :3] / sums[..., 3:]


def _resized(
    pixels: NDArray[np.uint8] | NDArray[np.uint16], size: tuple[int, int]
) -> NDArray[np.float32]:
    """Pixels of any size as float32 0..1 at (height, width)."""
    white = np.float32(np.iinfo(pixels.dtype).max)
    scaled: NDArray[np.float32] = np.clip(resize(pixels, size) / white, 0.0, 1.0)
    return scaled
