"""The program is really killed, at any moment, and goes on.

GLEAN_BATCH_FILES sets how many photos there are; 1000 is what a release is tried with, and then
a real network, a tiny one, enlarges them.
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
from tests.restoration.batch.doubles import fill, job, results, run
from tests.restoration.batch.test_bad_photos import hostile_folder
from tests.restoration.batch.worker import enlarger
from tests.restoration.doubles import tiny_model

REPOSITORY = Path(__file__).resolve().parents[3]
FILES = int(os.environ.get("GLEAN_BATCH_FILES", "60"))
KILLS = 5
IN_FLIGHT = 4 + 6 + 1  # looked at ahead, with the savers, in the model
DELAY = "0.02"
SIDE, LARGEST = 16, 64  # most photos have at most the first, every tenth more
BROKEN = -(-FILES // 400)  # folders with twenty broken files each: 5 %
LIMIT = 300 if FILES > 100 else 60  # seconds for one run


def work(folder: Path, model: str, passes: int | None, told: Path) -> None:
    """Run the worker to its end, or kill it after so many photos and a random moment."""
    with told.open("ab") as out:
        worker = subprocess.Popen(
            [sys.executable, "-m", "tests.restoration.batch.worker", str(folder), model],
            cwd=REPOSITORY,
            stdout=out,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"},
        )
        try:
            if passes is None:
                assert worker.wait(LIMIT) == 0
                return
            wanted = told.read_text().count("pass") + passes
            deadline = time.monotonic() + LIMIT
            while told.read_text().count("pass") < wanted:
                assert time.monotonic() < deadline
                assert worker.poll() is None  # there is more to be done
                time.sleep(0.01)
            time.sleep(random.uniform(0.0, 0.05))
            assert worker.poll() is None
        finally:
            worker.kill()
            worker.wait()


def photos(folder: Path, number: int) -> None:
    """Fill a folder with photos of 1 to 64 pixels, in all formats, some in a folder inside."""
    kinds = [("png", 3), ("jpg", 3), ("webp", 3), ("tif", 4), ("bmp", 1), ("png", 2)]
    for n in range(number):
        kind, channels = kinds[n % len(kinds)]
        side = SIDE if n % 10 else LARGEST
        height, width = (1 + (n * 7) % side, 1 + (n * 11) % side)
        fill(
            folder / ("sub" if n % 3 else ""),
            [f"{n:04}.{kind}"],
            height=height,
            width=width,
            channels=channels,
        )


@pytest.mark.timeout(3 * LIMIT)
def test_killed_again_and_again_every_photo_is_done_once_or_explained(tmp_path: Path) -> None:
    photos(tmp_path / "in", FILES)
    broken: dict[str, str] = {}
    for part in range(BROKEN):
        expected = hostile_folder(tmp_path / "in" / f"broken {part}")
        del expected["folder.jpg"]  # with --recursive it is searched, and no row
        broken |= {f"broken {part}/{name}": words for name, words in expected.items()}
    assert len(broken) >= 20 * BROKEN - 4 * (os.name == "nt")
    assert len(broken) >= 0.05 * (FILES + len(broken))
    model = str(tiny_model(tmp_path).path) if FILES > 100 else DELAY
    told = tmp_path / "told"
    told.touch()
    rng = random.Random(FILES)
    for _ in range(KILLS):
        work(tmp_path, model, rng.randint(1, FILES // (KILLS + 1)), told)
        for path in results(tmp_path / "out"):
            read(tmp_path / "out" / path)  # complete or absent
    work(tmp_path, model, None, told)
    made = results(tmp_path / "out")
    assert len(made) == FILES  # none twice under another name
    hidden = {path.name for path in (tmp_path / "out").rglob(".*")}
    assert hidden == {".glean-batch.sqlite"}
    passes = told.read_text().count("pass")
    assert FILES <= passes <= FILES + KILLS * IN_FLIGHT
    again = enlarger(model)
    ran = run(job(tmp_path, recursive=True, format="PNG"), again)  # type: ignore[arg-type]
    assert ran.status is not None
    assert (ran.status.unchanged, ran.status.done) == (FILES, 0)
    assert ran.status.failed == len(broken) == len(ran.rows) - FILES
    for name, words in broken.items():
        assert words in ran.rows[name].reason, name
    shutil.move(tmp_path / "out", tmp_path / "killed")
    run(job(tmp_path, recursive=True, format="PNG"), again)  # type: ignore[arg-type]
    assert results(tmp_path / "out") == made  # what an undisturbed run makes
