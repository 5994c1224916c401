"""`glean cleanup --original`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from glean_core import imaging
from glean_core.imaging import Picture
from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("tiny")
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "portrait-laughing.jpg"


@pytest.fixture
def before(glean: Run) -> Picture:
    """before.png, and after.png with a box painted over."""
    photo = imaging.read(SAMPLE)
    imaging.write(photo, Path("before.png"))
    pixels = photo.pixels.copy()
    pixels[200:240, 150:210] = (40, 160, 60)
    imaging.write(Picture(pixels), Path("after.png"))
    return photo


def test_the_retouch_is_found_and_nothing_else_changes(glean: Run, before: Picture) -> None:
    outcome = glean(
        "cleanup", "after.png", "-o", "out.png", "--original", "before.png", "--model", "tiny"
    )
    assert outcome.code == 0, outcome.err
    after, cleaned = (imaging.read(Path(name)).pixels for name in ("after.png", "out.png"))
    changed = (after != cleaned).any(axis=2)
    assert changed[205:235, 155:205].mean() > 0.9
    changed[180:260, 130:230] = False
    assert not changed.any()


def test_without_a_difference_one_sentence_says_so(
    glean: Run, before: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("glean_core.cli.cleanup.Engine.load", None)  # told before any work
    imaging.write(before, Path("copy.jpg"), imaging.WriteOptions(quality=80))
    outcome = glean("cleanup", "copy.jpg", "-o", "out.png", "--original", "before.png")
    assert outcome.code == 2
    assert outcome.err == (
        "glean: No difference was found between copy.jpg and before.png; say where to clean up "
        "with --mask or --box.\n"
    )
    assert not Path("out.png").exists()


@pytest.mark.parametrize("other", [("--box", "1,1,9,9"), ("--mask", "before.png")])
def test_an_original_excludes_mask_and_box(
    glean: Run, before: Picture, other: tuple[str, str]
) -> None:
    outcome = glean("cleanup", "after.png", "-o", "out.png", "--original", "before.png", *other)
    assert outcome.code == 2
    assert "or --original" in outcome.err


def test_a_photo_of_other_proportions_is_refused(glean: Run, before: Picture) -> None:
    imaging.write(Picture(np.zeros((50, 60, 3), np.uint8)), Path("small.png"))
    outcome = glean("cleanup", "after.png", "-o", "out.png", "--original", "small.png")
    assert outcome.code == 2
    assert "60 x 50 pixels and this photo is 512 x 512" in outcome.err
