"""Photos to train on, made on the spot."""

from pathlib import Path

import numpy as np
from PIL import Image

from glean_core.imaging.resize import resize


def smooth_picture(seed: int, side: int = 32) -> np.ndarray:
    """A colourful smooth picture, side x side x 3 uint8."""
    noise = np.random.default_rng(seed).uniform(0, 255, (4, 4, 3))
    return resize(noise, (side, side)).clip(0, 255).astype(np.uint8)


def write_pictures(folder: Path, count: int, side: int) -> list[Path]:
    """Write smooth pictures as PNG files into a new folder; their paths."""
    folder.mkdir(parents=True)
    paths = [folder / f"{i:03d}.png" for i in range(count)]
    for i, path in enumerate(paths):
        Image.fromarray(smooth_picture(i, side)).save(path)
    return paths
