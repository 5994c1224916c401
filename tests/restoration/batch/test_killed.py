"""The program is really killed, at any moment, and goes on.

GLEAN_BATCH_FILES sets how many photos there are; 1000 is what a release is tried with.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from glean_core.imaging import read
from tests.restoration.batch.doubles import SlowEnlarger, fill, job, results, run
from tests.restoration.batch.test_bad_photos import hostile_folder

REPOSITORY = Path(__file__).resolve().parents[3]
FILES = int(os.environ.get("GLEAN_BATCH_FILES", "60"))
KILLS = 5
IN_FLIGHT = 4 + 6 + 1  # looked at ahead, with the savers, in the model
DELAY = "0.02"


def work(folder: Path, seconds: float | None, told: Path) -> bool:
    """Run the worker for some seconds after its start and kill it; whether it ended by itself."""
    with told.open("ab") as out:
        worker = subprocess.Popen(
            [sys.executable, "-m", "tests.restoration.batch.worker", str(folder), DELAY],
            cwd=REPOSITORY,
            stdout=out,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"},
        )
        try:
            begun = told.read_text().count("begin")
            deadline = time.monotonic() + 60
            while told.read_text().count("begin") == begun and worker.poll() is None:
                assert time.monotonic() < deadline
                time.sleep(0.01)
            if seconds is None:
                assert worker.wait(90) == 0
            else:
                time.sleep(seconds)
        finally:
            finished = worker.poll() is not None
            worker.kill()
            worker.wait()
    return finished


@pytest.mark.timeout(600 if FILES > 100 else 120)
def test_killed_again_and_again_every_photo_is_done_once_or_explained(tmp_path: Path) -> None:
    names = [
        f"{'sub/' if n % 3 else ''}{n:04}.{('png', 'jpg', 'webp')[n % 3]}" for n in range(FILES)
    ]
    fill(tmp_path / "in", names)
    expected = hostile_folder(tmp_path / "in" / "sub")
    told = tmp_path / "told"
    told.touch()
    rng = random.Random(FILES)
    kills = 0
    for _ in range(KILLS):
        ended = work(tmp_path, rng.uniform(0.05, 0.25 * FILES / 20), told)
        kills += not ended
        for path in results(tmp_path / "out") if (tmp_path / "out").exists() else ():
            assert read(tmp_path / "out" / path).pixels.shape == (48, 64, 3)  # complete or absent
    assert kills >= 2
    work(tmp_path, None, told)
    made = results(tmp_path / "out")
    assert len(made) == FILES  # none twice under another name
    hidden = {path.name for path in (tmp_path / "out").rglob(".*")}
    assert hidden == {".glean-batch.sqlite"}
    passes = told.read_text().count("pass")
    assert FILES <= passes <= FILES + kills * IN_FLIGHT
    ran = run(job(tmp_path, recursive=True, format="PNG"), again := SlowEnlarger())
    assert again.sizes == []
    assert len(ran.rows) == FILES + len(expected) - 1  # the folder is searched, not a row
    assert all(ran.rows[f"sub/{name}"].reason for name in expected if name != "folder.jpg")
    shutil.move(tmp_path / "out", tmp_path / "killed")
    run(job(tmp_path, recursive=True, format="PNG"))
    assert results(tmp_path / "out") == made  # what an undisturbed run makes
