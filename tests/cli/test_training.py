"""`glean data`, `glean train` and `glean evaluate` with bad input."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from glean_core import imaging, zoo
from glean_core.imaging import Picture
from tests.cli.conftest import Run
from tests.restoration.scenes import noise_picture

pytestmark = pytest.mark.usefixtures("tiny", "photo")


@pytest.fixture(autouse=True)
def folders(glean: Run) -> None:
    """A folder with one picture of the model's size, one with a flat one, and odd files."""
    for name in ("test", "flat"):
        Path(name).mkdir()
    imaging.write(noise_picture(32, 32), Path("test/a.png"))
    imaging.write(Picture(np.full((32, 32, 3), 90, np.uint8)), Path("flat/a.png"))
    Path("latin.txt").write_bytes(b"\xe9.png")


BAD: dict[str, tuple[list[str], str]] = {
    "names missing": (["evaluate", "tiny", "test", "--names", "gone.txt"], "gone.txt does not"),
    "names latin": (["evaluate", "tiny", "test", "--names", "latin.txt"], "latin.txt is not text"),
    "flat": (["evaluate", "tiny", "flat"], "are flat"),
    "sheet nowhere": (["evaluate", "tiny", "test", "--sheet", "gone/s.png"], "gone doesn't exist"),
    "sheet exists": (["evaluate", "tiny", "test", "--sheet", "photo.png"], "photo.png exists"),
    "pack exists": (["data", "pack", "test", "photo.png"], "photo.png exists"),
    "pack nowhere": (["data", "pack", "test", "gone/p.tar"], "gone doesn't exist"),
    "pack names": (["data", "pack", "test", "p.tar", "--names", "gone"], "gone does not exist"),
    "pack index": (["data", "pack", "test", "p.tar", "--index", "photo.png"], "is not text"),
    "no run": (
        ["train", "finish", "gone", "-o", "m", "--card", "c.json"],
        "gone is not the folder",
    ),
    "run is a file": (
        ["train", "finish", "photo.png", "-o", "m", "--card", "c"],
        "photo.png is not",
    ),
    "model exists": (["train", "finish", "test", "-o", "photo.png", "--card", "c"], "exists"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_changes_nothing(glean: Run, case: str) -> None:
    arguments, named = BAD[case]
    before = {path: path.stat().st_mtime_ns for path in Path().rglob("*") if path.is_file()}
    folders = [path for path in Path().rglob("*") if path.is_dir()]
    outcome = glean(*arguments)
    assert outcome.code == 2
    assert named in outcome.err
    assert outcome.err.count("\n") == 1
    after = {path: path.stat().st_mtime_ns for path in Path().rglob("*") if path.is_file()}
    assert after == before
    assert [path for path in Path().rglob("*") if path.is_dir()] == folders


def test_a_flat_picture_among_others_keeps_the_numbers_usable(glean: Run) -> None:
    Path("flat/a.png").rename("test/flat.png")
    outcome = glean("evaluate", "tiny", "test", "--json", "--write-card")
    assert outcome.code == 0
    values = json.loads(outcome.out, parse_constant=pytest.fail)
    assert values["psnr_bicubic"] is None
    assert zoo.find_model("tiny").card.metrics["psnr"] == round(values["psnr"], 4)
