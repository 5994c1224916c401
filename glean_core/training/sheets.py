"""Contact sheets: pictures side by side at 100 %."""

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from glean_core.files import replacing


def to_uint8(x: Tensor) -> NDArray[np.uint8]:
    """N x 3 x H x W in [-1, 1] to N x H x W x 3 uint8 RGB, rounded and clipped."""
    scaled = (x.detach().float().cpu().clamp(-1, 1) + 1) * 127.5
    pixels: NDArray[np.uint8] = scaled.round().to(torch.uint8).permute(0, 2, 3, 1).numpy()
    return pixels


def grid(x: Tensor, columns: int) -> NDArray[np.uint8]:
    """Lay N x 3 x H x W in [-1, 1] out row by row: one H' x W' x 3 uint8 RGB sheet."""
    pictures = to_uint8(x)
    n, h, w, _ = pictures.shape
    rows = -(-n // columns)
    sheet = np.full((rows * h, columns * w, 3), 128, np.uint8)
    for i, picture in enumerate(pictures):
        top, left = i // columns * h, i % columns * w
        sheet[top : top + h, left : left + w] = picture
    return sheet


def save_sheet(sheet: NDArray[np.uint8], path: Path) -> None:
    """Write a sheet as PNG."""
    with replacing(path) as file:
        Image.fromarray(sheet).save(file, "PNG")


def save_grid(x: Tensor, path: Path, columns: int) -> None:
    """Write N x 3 x H x W in [-1, 1] as one PNG with ``columns`` columns, row by row."""
    save_sheet(grid(x, columns), path)
