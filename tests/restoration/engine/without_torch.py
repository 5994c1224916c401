"""A program in which torch can't be imported: `python -m ... OUT.npz | glean LINES`.

Writes what the bundled models make of the sample, or runs commands, one a line.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
SEED = 7


class NoTorch(MetaPathFinder):
    """Has every import of torch fail, as if it weren't installed."""

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: Any = None) -> None:
        if fullname.split(".")[0] == "torch":
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)


def results() -> dict[str, NDArray[Any]]:
    """Float pixels of the region by each model and seed; a large face by two models; a doubling.

    "pixels" are those that would be saved, 8 bits.
    """
    from glean_core import imaging
    from glean_core.imaging import Box, Picture
    from glean_core.restoration import CleanupOptions, Engine, cleanup, upscale
    from glean_core.zoo import find_model, list_models

    photo = imaging.read(SAMPLES / "portrait-retouched.jpg")
    mask = imaging.read(SAMPLES / "portrait-retouched-mask.png").pixels[..., 0] / np.float32(255)
    engines = {model.card.name: Engine.load(model, "cpu", exact=True) for model in list_models()}
    found: dict[str, NDArray[Any]] = {}
    for name, engine in engines.items():
        for seed in (0, SEED):
            with engine.noise(seed):
                made = cleanup(photo, mask, engine)
            found[f"{name} {seed}"], found[f"{name} {seed} pixels"] = made.restored, made.pixels
    second = Engine.load(find_model("photo-x4"), "cpu", exact=True)
    frame = CleanupOptions(frame=Box(0, 0, 512, 512))
    made = cleanup(photo, mask, engines["portrait-x8"], frame, cascade=second)
    assert made.cascade == "photo-x4"
    found["cascade"], found["cascade pixels"] = made.restored, made.pixels
    small = Picture(photo.pixels[100:160, 120:200].copy())
    found["upscale pixels"] = upscale(small, second).pixels
    return found


def glean(words: list[str]) -> tuple[int, str, str]:
    """Run a command: its exit code, and what it wrote to either stream."""
    from glean_core.cli import run

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(words)
    return code, out.getvalue(), err.getvalue()


if __name__ == "__main__":
    sys.meta_path.insert(0, NoTorch())
    if sys.argv[1] == "glean":
        print(json.dumps([glean(line.split()) for line in sys.argv[2].splitlines()]))
    else:
        np.savez(sys.argv[1], **results())
    assert not [name for name in sys.modules if name.split(".")[0] == "torch"]
