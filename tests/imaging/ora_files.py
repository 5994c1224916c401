"""OpenRaster files as other programs write them, made with zipfile and Pillow only."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

MIMETYPE = b"image/openraster"


def png_of(pixels: NDArray[Any]) -> bytes:
    """An 8-bit PNG: H x W x 3 or 4."""
    stream = BytesIO()
    Image.fromarray(pixels).save(stream, "PNG")
    return stream.getvalue()


def plain(height: int, width: int, colour: tuple[int, ...]) -> NDArray[np.uint8]:
    return np.broadcast_to(np.array(colour, np.uint8), (height, width, len(colour))).copy()


def layer(source: str, **attributes: object) -> str:
    """A layer element; composite_op stands for composite-op."""
    words = {name.replace("_", "-"): value for name, value in attributes.items()}
    return f'<layer src="{source}" ' + " ".join(f'{k}="{v}"' for k, v in words.items()) + "/>"


def stack_xml(width: int, height: int, inside: str) -> bytes:
    return (
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        f'<image version="0.0.3" w="{width}" h="{height}"><stack>{inside}</stack></image>'
    ).encode()


def write_zip(path: Path, entries: Mapping[str, bytes], mimetype: bytes | None = MIMETYPE) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if mimetype is not None:
            archive.writestr("mimetype", mimetype, zipfile.ZIP_STORED)
        for name, data in entries.items():
            archive.writestr(name, data)
    return path
