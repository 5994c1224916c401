"""Contact sheets at 100 %."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from glean_core.evaluation.comparison import Restored
from glean_core.evaluation.metrics import Picture8
from glean_core.files import replacing

_GAP = 128  # grey, where the last row has no picture


def write_sheet(shown: Sequence[Restored], rows: Sequence[str], path: Path) -> None:
    """Write a row of pictures for each method named in `rows`, then the truth."""
    made = [restored.pictures[name] for name in rows for restored in shown]
    save_sheet(lay_out([*made, *(restored.truth for restored in shown)], len(shown)), path)


def lay_out(pictures: Sequence[Picture8] | NDArray[np.uint8], columns: int) -> Picture8:
    """Lay H x W x 3 uint8 RGB pictures of one size out row by row; a short last row ends grey."""
    height, width, _ = pictures[0].shape
    rows = -(-len(pictures) // columns)
    sheet = np.full((rows * height, columns * width, 3), _GAP, np.uint8)
    for i, picture in enumerate(pictures):
        top, left = i // columns * height, i % columns * width
        sheet[top : top + height, left : left + width] = picture
    return sheet


def save_sheet(sheet: Picture8, path: Path) -> None:
    """Write a sheet: PNG or small WebP by name, else JPEG."""
    kind = {".png": "PNG", ".webp": "WEBP"}.get(path.suffix.lower(), "JPEG")
    with replacing(path) as file:
        Image.fromarray(sheet).save(file, kind, quality=55 if kind == "WEBP" else 92)
