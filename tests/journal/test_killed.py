"""The program is really killed, at any moment."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from app.journal.recovery import bring_back, find_work
from app.journal.replay import read_story
from glean_core.imaging import Picture, write
from tests.journal.conftest import digest

REPOSITORY = Path(__file__).resolve().parents[2]
INTERVAL = 1.0  # seconds, as the painter sets it
WRITING = 1.5  # seconds that a write may take on a busy machine


def killed(photo: Path, folder: Path, seed: int) -> list[tuple[float, str]]:
    """Let the painter work for a random while, kill it, and return what it told."""
    with (folder / "told").open("wb") as told:
        painter = subprocess.Popen(
            [sys.executable, "-m", "tests.journal.painter", str(photo), str(folder), str(seed)],
            cwd=REPOSITORY,
            stdout=told,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"},
        )
        try:
            deadline = time.monotonic() + 60
            while (folder / "told").stat().st_size == 0:
                assert painter.poll() is None, "it ended by itself"
                assert time.monotonic() < deadline
                time.sleep(0.02)
            time.sleep(random.Random(seed).uniform(0.2, 2.8))
        finally:
            painter.kill()
            painter.wait()
    lines = (folder / "told").read_text().split("\n")[:-1]  # the last one may be cut off
    return [(float(when), name) for when, name in (line.split() for line in lines)]


@pytest.mark.parametrize("seed", range(4))
def test_after_a_kill_a_recent_state_comes_back(tmp_path: Path, seed: int) -> None:
    rng = np.random.default_rng(seed)
    dtype = ["uint8", "uint16"][seed % 2]
    pixels = rng.integers(0, np.iinfo(dtype).max, (260, 300, 3)).astype(dtype)
    write(Picture(pixels), tmp_path / "photo.png")
    told = killed(tmp_path / "photo.png", tmp_path, seed)
    names = [name for _, name in told]
    last = told[-1][0]
    folders = list((tmp_path / "unsaved").glob("*/journal-*"))
    if not folders or folders[0].suffix:
        assert last - told[0][0] < INTERVAL + WRITING, "nothing was kept in all that time"
        return
    document = read_story(folders[0], 3_000_000).document
    came_back = digest(document)
    assert came_back in names
    newest = max(when for when, name in told if name == came_back)
    following = [when for when, _ in told if when > newest]
    if following:
        assert last - following[0] < INTERVAL + WRITING
    assert document.path == tmp_path / "photo.png"
    if document.modified:
        (work,) = find_work(tmp_path / "unsaved")
        assert digest(bring_back(work, 3_000_000)[0]) == came_back
