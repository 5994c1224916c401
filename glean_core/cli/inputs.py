"""Turns what was typed into boxes, masks, models and pictures."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from glean_core import imaging, zoo
from glean_core.cli.output import UsageError
from glean_core.imaging import Box, Picture
from glean_core.restoration import (
    Suggestion,
    find_difference,
    suggest_for_tiles,
    suggest_model,
)

_LOSSY = ("JPEG", "WEBP", "AVIF")
_COMPRESSION_NOISE = 0.125  # what compression leaves on black beside white; would be cleaned up too


def parse_box(text: str | None, option: str) -> Box | None:
    """The box in "X,Y,W,H"; None stays None. Raises UsageError."""
    if text is None:
        return None
    try:
        left, top, width, height = (int(part) for part in text.split(","))
    except ValueError:
        raise UsageError(
            f"{option} is “{text}”; give four whole numbers as X,Y,W,H, such as 120,80,200,150."
        ) from None
    if width < 1 or height < 1:
        raise UsageError(f"{option} is “{text}”; width and height must be at least 1.")
    return Box(left, top, width, height)


def where_to_clean(
    picture: Picture,
    source: Path,
    mask: Path | None,
    box: str | None,
    original: Path | None = None,
) -> NDArray[np.float32]:
    """The mask that was asked for: float32 height x width of the picture, 0..1."""
    if sum(given is not None for given in (mask, box, original)) != 1:
        raise UsageError("Say where to clean up: give either --mask or --box, or --original.")
    if mask is not None:
        return _read_mask(picture, source, mask)
    if original is not None:
        return _retouched(picture, source, original)
    asked = parse_box(box, "--box")
    assert asked is not None
    region = asked.clipped(picture.height, picture.width)
    if region.area == 0:
        raise UsageError(
            f"--box {box} lies outside {source.name}, which is {picture.width} x "
            f"{picture.height} pixels."
        )
    result = np.zeros((picture.height, picture.width), np.float32)
    result[region.slices] = 1.0
    return result


@contextlib.contextmanager
def reading_text(path: Path | None) -> Iterator[None]:
    """Tells in a sentence when a list of names or a table can't be read. Raises UsageError."""
    try:
        yield
    except FileNotFoundError as error:
        raise UsageError(f"{path} does not exist; check the path.") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not text in UTF-8; choose another file.") from error


def model_named(name: str) -> zoo.Model:
    """A model by name or by its weights file."""
    path = Path(name)
    if path.suffix == ".safetensors" and path.is_file():
        return zoo.read_model(path)
    return zoo.find_model(name)


def model_for_region(
    name: str | None, picture: Picture, mask: NDArray[np.float32]
) -> tuple[zoo.Model, str]:
    """As `model_named`; without a name the one that suits the masked region, and why."""
    if name is not None:
        return model_named(name), ""
    return _required(suggest_model(picture, mask, zoo.list_models()))


def model_for_tiles(name: str | None) -> tuple[zoo.Model, str]:
    """As `model_named`; without a name the one that suits a whole picture, and why."""
    if name is not None:
        return model_named(name), ""
    return _required(suggest_for_tiles(zoo.list_models()))


def _read_mask(picture: Picture, source: Path, path: Path) -> NDArray[np.float32]:
    read = imaging.read(path)
    if (read.height, read.width) != (picture.height, picture.width):
        raise UsageError(
            f"{path.name} is {read.width} x {read.height} pixels and {source.name} is "
            f"{picture.width} x {picture.height}; a mask must have the size of its picture."
        )
    values = imaging.to_float(read.pixels)
    mask: NDArray[np.float32] = values[..., : 1 if read.is_grey else 3].mean(axis=2)
    if read.format in _LOSSY:
        mask[mask < _COMPRESSION_NOISE] = 0.0
    if read.has_alpha:
        mask = mask * values[..., -1]
    if not (mask > 0).any():
        raise UsageError(f"{path.name} is black all over; paint white what is to be cleaned up.")
    return mask


def _retouched(picture: Picture, source: Path, original: Path) -> NDArray[np.float32]:
    difference = find_difference(picture, imaging.read(original))
    if not difference.found:
        raise UsageError(
            f"No difference was found between {source.name} and {original.name}; say where to "
            "clean up with --mask or --box."
        )
    return imaging.to_float(difference.mask)


def _required(suggestion: Suggestion | None) -> tuple[zoo.Model, str]:
    if suggestion is None:
        raise UsageError("No model is here yet; add one with “glean models import FILE”.")
    return suggestion.model, suggestion.reason
