"""What the screen shows: 8-bit colours with blue first, made from the photo tile by tile."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from glean_core.imaging.colour import to_srgb

PROBE = np.stack(
    np.meshgrid(*[np.linspace(0, 1, 5, dtype=np.float32)] * 3, indexing="ij"), axis=-1
).reshape(5, 25, 3)
INVISIBLE = 1 / 512  # half a step of the screen's 8 bits


@dataclass(frozen=True)
class Display:
    """Converts pixels of one photo (its profile: icc) for the screen.

    screen: the screen's own profile; None takes it for sRGB.
    """

    icc: bytes | None
    screen: bytes | None = None
    is_srgb: bool = field(init=False)

    def __post_init__(self) -> None:
        # A grey profile can't take three channels and concerns brightness only: shown as it is.
        try:
            shift = float(np.abs(to_srgb(PROBE, self.icc) - PROBE).max())
        except ValueError:
            shift = 0.0
        object.__setattr__(self, "is_srgb", shift < INVISIBLE)

    def convert(self, pixels: NDArray[Any]) -> NDArray[np.uint8]:
        """Return h x w x 4 uint8 in the order B G R A, premultiplied, for QImage's 32-bit formats.

        pixels: h x w x C uint8 or uint16 with straight alpha.
        """
        channels = pixels.shape[2]
        alpha = pixels[:, :, -1:] if channels in (2, 4) else None
        colours = pixels[:, :, :-1] if alpha is not None else pixels
        shown = self._eight_bit(colours)
        if alpha is None:
            return _opaque(shown)
        out = np.empty((*pixels.shape[:2], 4), np.uint8)
        out[:, :, :3] = shown[:, :, ::-1] if shown.shape[2] == 3 else shown
        cover = reduce(alpha)
        out[:, :, :3] = (out[:, :, :3].astype(np.uint16) * cover + 127) // 255
        out[:, :, 3:] = cover
        return out

    def _eight_bit(self, colours: NDArray[Any]) -> NDArray[np.uint8]:
        eight = reduce(colours)
        source = None if self.is_srgb or colours.shape[2] == 1 else self.icc
        if source is None and self.screen is None:
            return eight
        if eight.shape[2] == 1:
            eight = np.repeat(eight, 3, axis=2)
        transform = _transform(source or _srgb(), self.screen or _srgb())
        if transform is None:
            return eight
        shown = ImageCms.applyTransform(Image.fromarray(np.ascontiguousarray(eight)), transform)
        return eight if shown is None else np.asarray(shown)


def _opaque(shown: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if not shown.size:  # which OpenCV refuses
        return np.empty((*shown.shape[:2], 4), np.uint8)
    code = cv2.COLOR_RGB2BGRA if shown.shape[2] == 3 else cv2.COLOR_GRAY2BGRA
    return np.asarray(cv2.cvtColor(shown, code), np.uint8)


@lru_cache(maxsize=1)
def _srgb() -> bytes:
    return bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())


@lru_cache(maxsize=16)
def _transform(icc: bytes, screen: bytes) -> ImageCms.ImageCmsTransform | None:
    """LittleCMS's 8-bit transform: a tile takes a millisecond, our own in float fourteen.

    None for profiles that can't be used.
    """
    try:
        return ImageCms.buildTransform(
            io.BytesIO(icc),
            io.BytesIO(screen),
            "RGB",
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (OSError, ImageCms.PyCMSError):
        return None


def reduce(samples: NDArray[Any]) -> NDArray[np.uint8]:
    """Return h x w x C samples of 8 or 16 bits as 8 bits."""
    if samples.dtype == np.uint8:
        return samples
    scaled = cv2.convertScaleAbs(np.ascontiguousarray(samples), alpha=1 / 257)
    return np.asarray(scaled, np.uint8).reshape(samples.shape)
