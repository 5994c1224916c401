"""Pictures from and for Qt: the clipboard and drops."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from app.canvas.display import Display, reduce
from glean_core.imaging import Picture

SHARP = 2  # device pixels per logical one that small pictures have


def picture_from_image(image: QImage) -> Picture:
    """Return a clipboard image as sRGB; more than 8 bits per channel are kept."""
    deep = image.depth() > 32
    if deep:
        image = image.convertToFormat(QImage.Format.Format_RGBA64)
    else:
        image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    width, height = image.width(), image.height()
    dtype, size = (np.uint16, 8) if deep else (np.uint8, 4)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    pixels = np.ascontiguousarray(rows[:, : width * size]).view(dtype).reshape(height, width, 4)
    if (pixels[:, :, 3] == np.iinfo(dtype).max).all():
        pixels = pixels[:, :, :3]
    return Picture(np.array(pixels, copy=True, order="C"), format="PNG")


def image_from_pixels(pixels: NDArray[Any], icc: bytes | None) -> QImage:
    """Return pixels (h x w x C in the profile icc) as an 8-bit sRGB image with straight alpha."""
    alpha = pixels[:, :, -1:] if pixels.shape[2] in (2, 4) else None
    colours = pixels if alpha is None else pixels[:, :, :-1]
    shown = Display(icc).convert(colours)
    kind = QImage.Format.Format_RGB32
    if alpha is not None:
        shown[:, :, 3:] = reduce(alpha)
        kind = QImage.Format.Format_ARGB32  # not premultiplied: dark edges would lose their colour
    height, width = shown.shape[:2]
    return QImage(shown.data, width, height, 4 * width, kind).copy()


def centred(image: QImage, size: QSize) -> QPixmap:
    """Return an image fitted into the middle of a clear picture of one size, so that rows align."""
    made = QPixmap(size * SHARP)
    made.fill(Qt.GlobalColor.transparent)
    fitted = image.scaled(
        made.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(made)
    left, top = (made.width() - fitted.width()) // 2, (made.height() - fitted.height()) // 2
    painter.drawImage(left, top, fitted)
    painter.end()
    made.setDevicePixelRatio(SHARP)
    return made
