"""Small photos to prepare and to load."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from glean_core.imaging.resize import resize


def photo(seed: int, height: int = 72, width: int = 96) -> NDArray[np.uint8]:
    """Clouds with detail down to a few pixels, so that each seed looks different to a hash."""
    draw = np.random.default_rng(seed)
    clouds = sum(
        resize(draw.normal(0, 40, (n, n, 3)), (height, width)) * (4 / n) ** 0.4 for n in (3, 8, 18)
    )
    return np.clip(128 + np.asarray(clouds), 0, 255).astype(np.uint8)


def save(path: Path, pixels: NDArray[np.uint8], **options: object) -> Path:
    """Write with Pillow, folders included."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, **options)
    return path


def prepared_folder(folder: Path, count: int = 11, side: int = 32) -> Path:
    """A prepared folder by hand: images/, index.csv with person, train.txt and test.txt."""
    for i in range(count):
        save(folder / "images" / f"{i:05d}.jpg", photo(i, side, side), quality=90)
    names = [f"{i:05d}.jpg" for i in range(count)]
    rows = "".join(f"{name},p{i // 2}\n" for i, name in enumerate(names))
    (folder / "index.csv").write_text("file,person\n" + rows)
    (folder / "train.txt").write_text("".join(f"{name}\n" for name in names[:-1]))
    (folder / "test.txt").write_text(f"{names[-1]}\n")
    return folder


def truncated(pixels: NDArray[np.uint8], share: float = 0.6) -> bytes:
    """A JPEG of which the end is missing."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=90)
    return buffer.getvalue()[: int(len(buffer.getvalue()) * share)]
