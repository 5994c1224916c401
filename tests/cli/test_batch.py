"""`glean batch`."""

from __future__ import annotations

import csv
import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from glean_core import imaging, zoo
from glean_core.restoration.batch import Batch, saving
from tests.cli.conftest import Run
from tests.restoration.batch.doubles import fill, results, size_of
from tests.restoration.doubles import save_tiny_network

pytestmark = pytest.mark.usefixtures("tiny")
REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(glean: Run) -> Path:
    """in/ with three small photos in the folder that commands run in."""
    fill(Path("in"), ["a.png", "b.jpg", "sub/c.tif"])
    return Path("in")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("options", "size"),
    [
        ([], (48, 64)),
        (["--factor", "2.5"], (30, 40)),
        (["--size", "100"], (75, 100)),
        (["--size", "40x24"], (24, 32)),
        (["--megapixels", "0.003"], (47, 63)),
        (["--factor", "8"], (96, 128)),
    ],
)
def test_every_photo_gets_the_size(glean: Run, options: list[str], size: tuple[int, int]) -> None:
    outcome = glean("batch", "in", "out", "-r", *options)
    assert outcome.code == 0, outcome.err
    assert outcome.out == "3 photos: 3 done.\n"
    assert "Model: Tiny (tiny). A whole picture is done in tiles." in outcome.err
    assert {size_of(Path("out") / name) for name in ("a.png", "b.jpg", "sub/c.tif")} == {size}


def test_a_bad_photo_is_told_and_the_rest_is_done(glean: Run, folder: Path) -> None:
    (folder / "bad.jpg").write_bytes(b"")
    outcome = glean("batch", "in", "out", "--report", "report.csv")
    assert outcome.code == 2
    assert outcome.err.endswith("bad.jpg: bad.jpg is empty: get another copy of it.\n")
    assert outcome.out == "3 photos: 2 done, 1 not possible.\n"
    with Path("report.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["photo"], row["state"], row["result"]) for row in rows] == [
        ("a.png", "done", "a.png"),
        ("b.jpg", "done", "b.jpg"),
        ("bad.jpg", "failed", ""),
    ]
    assert (rows[0]["width"], rows[0]["height"]) == ("64", "48")


@pytest.mark.usefixtures("folder")
def test_a_second_run_says_what_was_done_before(glean: Run) -> None:
    glean("batch", "in", "out")
    outcome = glean("batch", "in", "out", "-r", "--json")
    values = json.loads(outcome.out)
    assert outcome.err == ""
    assert (values["photos"], values["done"], values["unchanged"]) == (3, 1, 2)
    assert values["model"] == "tiny"
    assert values["problems"] == []


@pytest.mark.usefixtures("folder")
def test_names_formats_and_patterns(glean: Run) -> None:
    outcome = glean(
        *("batch", "in", "out", "-r", "--include", "*.jpg", "--include", "sub/*"),
        *("--template", "{name}_{width}x{height}", "--format", "jpg", "--quality", "50"),
    )
    assert outcome.code == 0
    assert set(results(Path("out"))) == {"b_64x48.jpg", "sub/c_64x48.jpg"}
    assert imaging.read(Path("out/sub/c_64x48.jpg")).format == "JPEG"


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--factor", "2", "--size", "9"], "Give one of --factor, --size and --megapixels"),
        (["--size", "big"], "--size is “big”; give the pixels of the longer side"),
        (["--format", "gif"], "--format is “gif”; choose one of png, jpeg"),
        (["--template", "x"], "gives every photo the same name"),
        (["--existing", "ask"], "'ask' is not one of"),
        (["--factor", "0"], "The factor is 0"),
        (["--quality", "0"], "The quality is 0"),
        (["--model", "missing"], "the models here are: tiny"),
        (["--report", "missing/r.csv"], "The folder missing doesn't exist"),
        (["--report", "in"], "in is a folder"),
    ],
)
def test_bad_input_is_one_sentence_and_code_2(glean: Run, arguments: list[str], named: str) -> None:
    outcome = glean("batch", "in", "out", *arguments)
    assert outcome.code == 2
    assert named in outcome.err
    assert outcome.err.count("\n") == 1
    assert not Path("out").exists()


@pytest.mark.usefixtures("folder")
def test_a_full_disk_ends_with_the_way_on(glean: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(output: Path, relative: Path, data: bytes) -> object:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(saving, "put_file", full)
        outcome = glean("batch", "in", "out")
    assert outcome.code == 2
    assert "out is full; make room on it and go on. Run the same command again" in outcome.err
    assert glean("batch", "in", "out").out == "2 photos: 2 done.\n"


@pytest.mark.usefixtures("folder")
def test_with_wait_it_goes_on_by_itself(glean: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real, failed, resume = saving.put_file, [], Batch.resume

    def full_twice(output: Path, relative: Path, data: bytes) -> object:
        if len(failed) < 2:
            failed.append(relative)
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(output, relative, data)

    def resume_slowly(batch: Batch) -> None:
        resume(batch)  # the disk is found full again before this is at its end
        time.sleep(0.5)

    monkeypatch.setattr(saving, "put_file", full_twice)
    monkeypatch.setattr(Batch, "resume", resume_slowly)
    monkeypatch.setattr("glean_core.cli.batch._NEXT_TRY", 0.1)
    outcome = glean("batch", "in", "out", "--wait")
    assert outcome.code == 0
    assert "out is full; make room on it and go on. Trying again every" in outcome.err
    assert len(failed) == 2


@pytest.mark.skipif(os.name == "nt", reason="needs a signal that a terminal sends")
def test_an_interrupt_cancels_cleanly_and_can_be_taken_up(glean: Run) -> None:
    fill(Path("in"), ["a.png"], height=200, width=300)
    process = subprocess.Popen(
        [sys.executable, "-m", "glean_core", "batch", "in", "out", "--model", "tiny"],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )
    deadline = time.monotonic() + 60
    while not Path("out/.glean-batch.sqlite").exists():
        assert time.monotonic() < deadline
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert said.decode().endswith("glean: Cancelled; run it again to go on from here.\n")
    assert results(Path("out")) == {}


@pytest.mark.usefixtures("folder")
def test_a_model_for_faces_or_cats_joins_in_and_no_other_may(glean: Run) -> None:
    outcome = glean("batch", "in", "out", "--faces", "tiny")
    assert outcome.code == 2
    assert "“tiny” was made for “photo”, which can't be looked for in photos" in outcome.err
    save_tiny_network(zoo.user_models_dir() / "a-face.safetensors", aligned="face")
    save_tiny_network(zoo.user_models_dir() / "a-cat.safetensors", domain="cat")
    assert glean("batch", "in", "out", "--faces", "a-face").code == 0
    outcome = glean("batch", "in", "out")  # without it the pixels could be others
    assert outcome.out == "2 photos: 2 done.\n"
    assert glean("batch", "in", "out", "--class-model", "a-cat").out == outcome.out
