"""A picture, a mask and a model in the places where the command line looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from glean_core import cli, imaging, zoo
from glean_core.imaging import Box, Picture
from glean_core.zoo import models
from tests.restoration.doubles import save_tiny_network
from tests.restoration.scenes import box_mask, noise_picture


@dataclass(frozen=True)
class Outcome:
    """What a command left."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def glean(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Run:
    """Runs a command in an empty folder, without the program's own models."""
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setattr(models, "bundled_models_dir", lambda: bundled)

    def run(*arguments: object) -> Outcome:
        code = cli.run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Outcome(code, said.out, said.err)

    return run


@pytest.fixture
def tiny() -> Path:
    """A random network, 8 to 32 pixels, among the models of this person."""
    return save_tiny_network(zoo.user_models_dir() / "tiny.safetensors", title="Tiny")


@pytest.fixture
def photo(glean: Run) -> Picture:
    """photo.png, 60 x 50 noise, and mask.png, white in a part of it."""
    picture = noise_picture(50, 60)
    imaging.write(picture, Path("photo.png"))
    mask = (box_mask(50, 60, Box(20, 10, 15, 20)) * 255).astype(np.uint8)
    imaging.write(Picture(mask[..., None]), Path("mask.png"))
    return picture
