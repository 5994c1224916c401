"""Contact sheets at 100 %."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from glean_core.evaluation.comparison import Restored
from glean_core.evaluation.metrics import Picture8
from glean_core.files import replacing


def write_sheet(shown: Sequence[Restored], rows: Sequence[str], path: Path) -> None:
    """Write a row of pictures for each method named in `rows`, then the truth."""
    made = [[restored.pictures[name] for restored in shown] for name in rows]
    write_grid([*made, [restored.truth for restored in shown]], path)


def write_grid(rows: Sequence[Sequence[Picture8]], path: Path) -> None:
    """Write rows of H x W x 3 uint8 RGB pictures of one size: PNG by name, else JPEG."""
    picture = np.concatenate([np.concatenate(row, axis=1) for row in rows])
    with replacing(path) as file:
        kind = "PNG" if path.suffix.lower() == ".png" else "JPEG"
        Image.fromarray(picture).save(file, kind, quality=92)
