"""One photo of a folder: read, cut, judged and encoded."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from glean_core import imaging
from glean_core.evaluation.metrics import laplacian_std
from glean_core.files import file_sha256
from glean_core.imaging import ImageReadError, Picture, png
from glean_core.restoration.request import FaceCrop
from glean_core.training.data.cropping import (
    Align,
    Crop,
    as_face_crop,
    central_square,
    crop_pixels,
    face_squares,
    overview,
    random_squares,
)
from glean_core.training.data.duplicates import perceptual_hash
from glean_core.training.data.encoding import encode_jpeg


@dataclass(frozen=True)
class PrepareOptions:
    """How `glean data prepare` makes training pictures."""

    size: int = 256  # side in pixels
    align: Align = "center"
    crops_per_photo: int = 1  # random-crops only
    min_sharpness: float = 0.0  # standard deviation of the Laplacian, in 8-bit units
    allow_small: bool = False  # enlarge pictures that are too small
    quality: int = 95  # JPEG; 0: PNG
    test_share: float = 0.1
    seed: int = 0

    @property
    def suffix(self) -> str:
        """How the names of the pictures end."""
        return ".jpg" if self.quality else ".png"


@dataclass(frozen=True)
class MadeCrop:
    """A training picture that lies in a file, and what is known about it."""

    file: Path  # where it waits for its name
    source: Path  # below the folder
    source_sha256: str
    source_size: tuple[int, int]  # width, height, upright
    crop: FaceCrop
    sharpness: float
    hash: NDArray[np.bool_]


@dataclass(frozen=True)
class PhotoResult:
    """What became of a photo: pictures, and a sentence for everything that was left out."""

    made: tuple[MadeCrop, ...]
    notes: tuple[str, ...]


def prepare_photo(folder: Path, source: Path, stem: Path, options: PrepareOptions) -> PhotoResult:
    """Write the training pictures of folder / source as `stem`-0, `stem`-1 and so on.

    Depends on the file's contents and the options alone.
    """
    try:
        picture = imaging.read(folder / source)
    except ImageReadError as error:
        return PhotoResult((), (_skipped(source, str(error)),))
    digest = file_sha256(folder / source)
    crops, reasons = _crops(picture, options, digest)
    # Crops of one photo are not each other's duplicates, but two copies of a photo are.
    whole = perceptual_hash(overview(picture)) if options.align == "random-crops" else None
    made = []
    for number, crop in enumerate(crops):
        pixels = crop_pixels(picture, crop, options.size)
        sharpness = laplacian_std(pixels)
        if sharpness < options.min_sharpness:
            reasons.append(f"its sharpness is {sharpness:.1f}, below {options.min_sharpness:g}")
            continue
        file = stem.with_name(f"{stem.name}-{number}{options.suffix}")
        file.write_bytes(_encoded(pixels, options.quality))
        size = (picture.width, picture.height)
        bits = perceptual_hash(pixels) if whole is None else whole
        made.append(MadeCrop(file, source, digest, size, as_face_crop(crop), sharpness, bits))
    return PhotoResult(tuple(made), tuple(_skipped(source, f"{why}.") for why in reasons))


def _crops(picture: Picture, options: PrepareOptions, digest: str) -> tuple[list[Crop], list[str]]:
    """What to cut out, and why not more."""
    smallest = 1 if options.allow_small else options.size
    if picture.has_alpha and not picture.pixels[..., -1].any():
        return [], ["it is transparent all over"]
    if min(picture.width, picture.height) < smallest:
        size = f"{picture.width} x {picture.height}"
        return [], [f"it is {size} px, smaller than {options.size}"]
    if options.align == "faces":
        faces, reasons = face_squares(picture, smallest)
        return list(faces), reasons
    if options.align == "center":
        return [central_square(picture)], []
    seed = int(hashlib.sha256(f"{options.seed}:{digest}".encode()).hexdigest()[:16], 16)
    return list(random_squares(picture, options.size, options.crops_per_photo, seed)), []


def _encoded(pixels: NDArray[np.uint8], quality: int) -> bytes:
    return encode_jpeg(pixels, quality) if quality else png.encode(Picture(pixels))


def _skipped(source: Path, why: str) -> str:
    return f"{source.as_posix()} was skipped: {why}"
