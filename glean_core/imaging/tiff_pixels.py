"""The many ways in which a TIFF page keeps its samples, brought to pixels."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL.TiffImagePlugin import TiffImageFile

from glean_core.imaging.cmyk import cmyk_to_rgb
from glean_core.imaging.convert import from_float, full_scale
from glean_core.imaging.errors import UnreadableError

_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _MASK, _CMYK, _YCBCR = range(7)
_COLOURS = {_WHITE_IS_ZERO: 1, _BLACK_IS_ZERO: 1, _RGB: 3, _PALETTE: 1, _MASK: 1, _CMYK: 4}
_COLOURS |= {_YCBCR: 3}
_JPEG = 7
_ASSOCIATED, _UNASSOCIATED = 1, 2
_SMAX_TAG = 341


def page_pixels(page: Any, data: bytes, icc: bytes | None) -> NDArray[Any]:
    """Return a tifffile page as height x width x 1..4 channels, uint8 or uint16.

    data: the whole file. Float samples are taken as 0..1 (or 0..SMaxSampleValue) and clipped,
    integers are brought to full range, premultiplied alpha is divided out, inks become sRGB
    through icc. Raises UnreadableError.
    """
    photometric = int(page.photometric)
    if photometric not in _COLOURS:
        raise UnreadableError(f"keeps its colours as {page.photometric.name}: export it as RGB")
    if photometric == _YCBCR and int(page.compression) != _JPEG:
        return _by_pillow(data)
    samples = _channels_last(page)
    count = _COLOURS[photometric]
    alpha = _alpha_channel(page, samples.shape[2], count)
    if photometric == _PALETTE:
        colours = _from_palette(samples[..., 0], np.asarray(page.colormap))
    else:
        colours = _full_range(samples[..., :count], page)
    if photometric == _WHITE_IS_ZERO:
        colours = full_scale(colours.dtype) - colours
    if photometric == _CMYK:
        colours = cmyk_to_rgb(colours, icc)
    if alpha is None:
        return np.ascontiguousarray(colours)
    index, premultiplied = alpha
    opacity = _full_range(samples[..., index : index + 1], page)
    if opacity.dtype != colours.dtype:  # a 16-bit palette beside 8-bit indices
        opacity = opacity.astype(np.uint16) * np.uint16(257)
    if premultiplied:
        colours = _divided(colours, opacity)
    return np.concatenate((colours, opacity), axis=2)


def _channels_last(page: Any) -> NDArray[Any]:
    samples = np.asarray(page.asarray())
    if page.axes == "YX":
        return samples[..., None]
    if page.axes == "SYX":
        return np.moveaxis(samples, 0, 2)
    if page.axes == "YXS":
        return samples
    raise UnreadableError("is a measurement or volume, not a photo: export it as RGB")


def _alpha_channel(page: Any, channels: int, colours: int) -> tuple[int, bool] | None:
    """Return (channel, premultiplied) of the transparency, None without one."""
    if channels < colours:
        raise UnreadableError("has fewer channels than its colours need: export it as RGB")
    for index, kind in enumerate(page.extrasamples):
        if int(kind) in (_ASSOCIATED, _UNASSOCIATED) and colours + index < channels:
            return colours + index, int(kind) == _ASSOCIATED
    return None


def _full_range(samples: NDArray[Any], page: Any) -> NDArray[Any]:
    kind, bits = samples.dtype.kind, page.bitspersample
    if kind == "b":
        return np.where(samples, np.uint8(255), np.uint8(0))
    if kind == "f":
        tag = page.tags.get(_SMAX_TAG)
        top = float(np.max(tag.value)) if tag is not None else 1.0
        return from_float(samples.astype(np.float64) / max(top, 1.0), np.uint16)
    if kind == "i":  # below 0 is below black
        bits -= 1
        samples = np.maximum(samples, 0)
    if kind not in "ui" or bits > 32:
        raise UnreadableError(f"has samples of {bits} bits ({samples.dtype}): export it as 16 bits")
    if bits in (8, 16) and samples.dtype in (np.uint8, np.uint16):
        return samples
    target, white = (np.uint8, 255) if bits <= 8 else (np.uint16, 65535)
    top = (1 << bits) - 1
    wide = samples.astype(np.uint64) * np.uint64(white) + np.uint64(top // 2)
    scaled: NDArray[Any] = (wide // np.uint64(top)).astype(target)
    return scaled


def _from_palette(indices: NDArray[Any], colormap: NDArray[Any]) -> NDArray[Any]:
    palette = colormap.reshape(3, -1).T
    colours: NDArray[Any] = palette[np.minimum(indices, len(palette) - 1)]
    if not np.any(palette % 257):  # 8-bit colours written as 16-bit ones, as most programs do
        return (colours // 257).astype(np.uint8)
    if not np.any(palette & 255):  # the same, by shifting
        return (colours >> 8).astype(np.uint8)
    return colours.astype(np.uint16)


def _divided(colours: NDArray[Any], opacity: NDArray[Any]) -> NDArray[Any]:
    white = full_scale(colours.dtype)
    alpha = np.maximum(opacity, 1).astype(np.uint32)
    straight = (colours.astype(np.uint32) * white + alpha // 2) // alpha
    clipped: NDArray[Any] = np.minimum(straight, white).astype(colours.dtype)
    return clipped


def _by_pillow(data: bytes) -> NDArray[Any]:
    with TiffImageFile(BytesIO(data)) as image:
        image.load()
        return np.asarray(image.convert("RGB"))
