"""`glean data` as a person types it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from glean_core import imaging
from tests.cli.conftest import Run
from tests.training.photos import photo, save

BAD: dict[str, tuple[list[str], str]] = {
    "no folder": (["prepare", "gone", "out"], "gone is not a folder"),
    "in use": (["prepare", "photos", "used"], "used is not empty"),
    "foreign": (["prepare", "photos", "used", "--overwrite"], "holds keep.txt"),
    "rule": (["prepare", "photos", "out", "--group-by", "person"], "--index"),
    "index": (["prepare", "photos", "out", "--index", "gone.csv"], "gone.csv does not exist"),
    "column": (["prepare", "photos", "out", "--index", "i.csv"], "no columns file and person"),
    "too large": (["prepare", "photos", "out", "--size", "1024"], "smaller than 1024"),
    "align": (["prepare", "photos", "out", "--align", "eyes"], "eyes"),
    "limit": (["pack", "photos", "p.tar", "--max-bytes", "much"], "28MB"),
    "both": (["pack", "photos", "p.tar", "--max-bytes", "1MB", "--quality", "9"], "exclude"),
    "impossible": (["pack", "photos", "p.tar", "--max-bytes", "1kB", "--size", "32"], "take"),
    "sheet": (["preview", "photos", "s.jpg"], "s.jpg must end in .png"),
    "input too large": (["preview", "photos", "s.png", "--preset", "cat-x8", "--size", "32"], "32"),
    "speed": (["speed", "photos", "--size", "256"], "are smaller than 256 px"),
    "speed of nothing": (["speed", "gone"], "gone does not exist"),
}


@pytest.fixture(autouse=True)
def folders(glean: Run) -> None:
    for i in range(10):
        save(Path(f"photos/{i}.png"), photo(i))
    Path("used").mkdir()
    Path("used/keep.txt").write_text("mine")
    Path("i.csv").write_text("file,owner\n0.png,x\n")


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_changes_nothing(glean: Run, case: str) -> None:
    arguments, named = BAD[case]
    before = sorted(Path().rglob("*"))
    outcome = glean("data", *arguments)
    assert outcome.code == 2
    assert named in outcome.err
    assert outcome.err.count("\n") == 1
    assert sorted(Path().rglob("*")) == before


def test_photos_are_prepared_packed_and_measured(glean: Run) -> None:
    Path("photos/broken.jpg").write_bytes(b"no picture")
    outcome = glean("data", "prepare", "photos", "out", "--size", "32", "--test-share", "0.2")
    assert outcome.code == 0
    assert outcome.out == "out: 8 pictures to train on and 2 to test.\n"
    assert outcome.err.startswith("Note: broken.jpg was skipped: ")
    assert outcome.err.count("\n") == 1
    assert len(list(Path("out/images").glob("*.jpg"))) == 10
    packed = glean("data", "pack", "out", "p.tar", "--size", "32", "--max-bytes", "20kB", "--json")
    report = json.loads(packed.out)
    assert report["pictures"] == 8  # the train split
    assert report["size_bytes"] == Path("p.tar").stat().st_size <= 20_000
    assert 5 <= report["quality"] <= 95
    assert report["psnr"] > 20
    for data in ("out", "p.tar"):
        for more in ((), ("--streamed",)):
            speed = glean(
                "data", "speed", data, "--batch", "4", "--seconds", "0.1", "--json", *more
            )
            told = json.loads(speed.out)
            assert told["images_per_second"] > 0
            assert (told["pictures"], told["size"], told["streamed"]) == (8, 32, bool(more))
    said = glean("data", "speed", "out", "--seconds", "0.1", "--device", "cpu")
    assert said.out.endswith("images/s of 32 px, in memory, on CPU.\n")


def test_prepare_tells_all_in_json_and_writes_shards_of_png(glean: Run) -> None:
    Path("i.csv").write_text("file,who\n" + "".join(f"{i}.png,w{i % 4}\n" for i in range(10)))
    options = ["--size", "24", "--align", "random-crops", "--crops-per-photo", "2", "--png"]
    options += ["--shards", "--per-shard", "5", "--index", "i.csv", "--group-by", "who"]
    outcome = glean("data", "prepare", "photos", "out", *options, "--test-share", "0.3", "--json")
    told = json.loads(outcome.out)
    assert told["train"] + told["test"] == 20
    assert told["test"] in (4, 6)  # one group of two or three photos, two squares each
    assert told["options"]["quality"] == 0
    assert {path.name for path in Path("out").iterdir()} >= {"train-000002.tar", "test-000000.tar"}
    again = glean("data", "prepare", "photos", "out", *options, "--overwrite")
    assert again.code == 0


def test_a_limit_above_the_files_own_size_keeps_them(glean: Run) -> None:
    glean("data", "prepare", "photos", "out", "--size", "32")
    outcome = glean("data", "pack", "out", "p.tar", "--size", "32", "--max-bytes", "1 MiB")
    assert "as they are where they fit" in outcome.out
    assert glean("data", "pack", "out", "q.tar", "--size", "32").code == 0
    assert Path("p.tar").read_bytes() == Path("q.tar").read_bytes()


def test_what_training_would_see_is_shown_on_a_sheet(glean: Run) -> None:
    first = ("--preset", "first", "--count", "3")
    outcome = glean("data", "preview", "photos", "s.png", "--size", "64", *first)
    assert outcome.code == 0
    assert "s.png: 3 pictures of 64 px, bicubic to 16 px" in outcome.out
    sheet = imaging.read(Path("s.png")).pixels
    assert sheet.shape == (4 * 64, 3 * 64, 3)
    assert np.array_equal(sheet[:64], sheet[128:192])  # nothing is retouched unless asked for
    more = ("--set", "degradation.retouch=1", "--overwrite")
    glean("data", "preview", "photos", "s.png", "--size", "64", *first, *more)
    retouched = imaging.read(Path("s.png")).pixels
    assert np.array_equal(retouched[:64], sheet[:64])
    assert not np.array_equal(retouched[:64], retouched[128:192])
