"""The one way to write a picture file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from glean_core.files import replacing
from glean_core.imaging import avif, bmp, exif, jpeg, png, tiff, webp, xmp
from glean_core.imaging.colour import to_srgb
from glean_core.imaging.convert import from_float, to_float
from glean_core.imaging.errors import ImageWriteError
from glean_core.imaging.icc import profile_space
from glean_core.imaging.location import without_location
from glean_core.imaging.picture import FORMATS, SUFFIXES, Picture

_DEEP = ("PNG", "TIFF")
_TRANSPARENT = ("PNG", "TIFF", "WEBP", "BMP", "AVIF")
_GREY = ("PNG", "JPEG", "TIFF", "BMP", "AVIF")
_GREY_WITH_ALPHA = ("PNG", "TIFF")
SUBSAMPLINGS = ("4:4:4", "4:2:2", "4:2:0")
_LONGEST_SIDE = {"JPEG": 65535, "WEBP": webp.LONGEST_SIDE, "AVIF": 65536}


@dataclass(frozen=True)
class WriteOptions:
    """How a picture is written.

    format: one of `picture.FORMATS`; None takes it from the file's suffix.
    quality: 1..100 for JPEG, WebP and AVIF.
    keep_metadata: whether EXIF and XMP are written; the colour profile always is.
    keep_location: whether they may say where the picture was taken (see `location`).
    reduce: whether what the format cannot hold may be reduced (16 bits to 8, transparency onto
    white, overlong metadata left out) instead of refused.
    lossless: write WebP without loss; quality is then ignored.
    subsampling: colour resolution in JPEG and AVIF, one of `SUBSAMPLINGS`; None goes by quality.
    compression: how TIFF is packed, one of `tiff.COMPRESSIONS`.
    """

    format: str | None = None
    quality: int = 95
    keep_metadata: bool = True
    reduce: bool = False
    lossless: bool = False
    keep_location: bool = True
    subsampling: str | None = None
    compression: str = "deflate"


def write(picture: Picture, path: Path, options: WriteOptions = WriteOptions()) -> None:
    """Write a picture, all of it or nothing.

    The file is made beside its target and takes its place when it is complete and on the disk; on
    any failure the target stays as it was. An existing target's permissions are kept. EXIF's size
    and thumbnail are renewed, XMP thumbnails removed. BMP has no place for EXIF and XMP.
    Raises ImageWriteError, among others for what the format cannot hold (see `WriteOptions`).
    """
    data = encode(picture, path, options)
    try:
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ImageWriteError(
            f"{path.name} cannot be written to {path.parent}: {reason}."
        ) from error


def encode(picture: Picture, path: Path, options: WriteOptions = WriteOptions()) -> bytes:
    """Return the bytes that `write` would put into the file; nothing is written.

    path: names the file in errors, and the format where the options don't. Raises ImageWriteError.
    """
    check_writable(picture, path, options)
    kind = _chosen_format(path, options)
    fitted = _with_current_metadata(_fitted(picture, kind), options)
    try:
        return _encoded(fitted, kind, path, options)
    except ImageWriteError:
        raise
    except MemoryError as error:
        raise ImageWriteError(
            f"{path.name} needs more memory than this computer has free: close other programs."
        ) from error
    except Exception as error:  # whatever a codec refuses
        raise ImageWriteError(f"{path.name} cannot be written as {kind}: {error}.") from error


def check_writable(
    picture: Picture,
    path: Path,
    options: WriteOptions = WriteOptions(),
    size: tuple[int, int] | None = None,
) -> None:
    """Raise ImageWriteError where `write` would refuse a picture of this kind, before any work.

    size: (height, width) that the picture will have; None is what it has.
    """
    kind = _chosen_format(path, options)
    height, width = size or (picture.height, picture.width)
    limit = _LONGEST_SIDE.get(kind)
    if limit is not None and max(width, height) > limit:
        raise ImageWriteError(
            f"{path.name} would be {width} x {height} pixels, but {kind} ends at {limit}: choose "
            "PNG or TIFF."
        )
    if kind not in formats_that_hold(picture) and not options.reduce:
        deep = picture.bit_depth == 16 and kind not in _DEEP
        lost = "16 bits per channel" if deep else "transparency"
        raise ImageWriteError(
            f"{path.name} cannot be written as {kind}, which holds no {lost}: choose "
            f"{' or '.join(formats_that_hold(picture))}."
        )


def formats_that_hold(picture: Picture) -> tuple[str, ...]:
    """Return the formats that can hold the picture's bit depth and transparency."""
    return tuple(
        kind
        for kind in FORMATS
        if (picture.bit_depth == 8 or kind in _DEEP)
        and (not picture.has_alpha or kind in _TRANSPARENT)
    )


def _chosen_format(path: Path, options: WriteOptions) -> str:
    kind = options.format or SUFFIXES.get(path.suffix.lower())
    if kind not in FORMATS:
        asked = f"the format {options.format}" if options.format else f"the suffix {path.suffix!r}"
        raise ImageWriteError(
            f"{path.name} cannot be written: {asked} is none of {', '.join(FORMATS)}."
        )
    if not 1 <= options.quality <= 100:
        raise ImageWriteError(f"Quality {options.quality} is not between 1 and 100: change it.")
    for name, value, known in (
        ("Subsampling", options.subsampling, (None, *SUBSAMPLINGS)),
        ("Compression", options.compression, tiff.COMPRESSIONS),
    ):
        if value not in known:
            choices = ", ".join(str(choice) for choice in known if choice)
            raise ImageWriteError(f"{name} {value} is none of {choices}: change it.")
    return kind


def _fitted(picture: Picture, kind: str) -> Picture:
    """Return the picture as the format can hold it."""
    if picture.has_alpha and kind not in _TRANSPARENT:
        picture = _on_white(picture)
    if picture.bit_depth == 16 and kind not in _DEEP:
        picture = picture.with_pixels(from_float(to_float(picture.pixels), np.uint8))
    holders = _GREY_WITH_ALPHA if picture.has_alpha else _GREY
    return _in_colour(picture) if picture.is_grey and kind not in holders else picture


def _on_white(picture: Picture) -> Picture:
    values = to_float(picture.pixels)
    flat = 1.0 + (values[..., :-1] - 1.0) * values[..., -1:]
    return picture.with_pixels(from_float(flat, picture.pixels.dtype))


def _in_colour(picture: Picture) -> Picture:
    """Return a grey picture with three equal colour channels, and without a grey profile."""
    grey, alpha = picture.pixels[..., :1], picture.pixels[..., 1:]
    if profile_space(picture.icc) == "GRAY":
        grey = from_float(to_srgb(to_float(grey), picture.icc), grey.dtype)
        picture = replace(picture, icc=None)
    return picture.with_pixels(np.concatenate((grey, grey, grey, alpha), axis=2))


def _with_current_metadata(picture: Picture, options: WriteOptions) -> Picture:
    if not options.keep_metadata:
        return replace(picture, exif=None, xmp=None)
    if not options.keep_location:
        picture = without_location(picture)
    return replace(picture, exif=exif.refreshed(picture), xmp=xmp.without_thumbnails(picture.xmp))


def _encoded(picture: Picture, kind: str, path: Path, options: WriteOptions) -> bytes:
    if kind == "PNG":
        return png.encode(picture)
    if kind == "TIFF":
        return tiff.encode(picture, options.compression)
    if kind == "WEBP":
        return webp.encode(picture, options.quality, options.lossless)
    if kind == "BMP":
        return bmp.encode(picture)
    if kind == "AVIF":
        return avif.encode(picture, options.quality, options.subsampling)
    try:
        return jpeg.encode(picture, options.quality, options.subsampling)
    except jpeg.TooLongError as error:
        if options.reduce:
            bare = replace(picture, exif=None, xmp=None)
            return jpeg.encode(bare, options.quality, options.subsampling)
        raise ImageWriteError(
            f"{path.name} cannot be written as JPEG because its {error} is too long for one: "
            "choose PNG or TIFF, or leave the metadata out."
        ) from error
