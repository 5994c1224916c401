"""What a batch makes of a folder, and what it leaves alone when it runs again."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from glean_core.imaging import Picture, WriteOptions, read, write
from glean_core.restoration.batch import (
    Batch,
    BatchError,
    ByFactor,
    Template,
    longer_side,
    write_report,
)
from glean_core.restoration.batch.journal import Journal
from tests.imaging import samples
from tests.restoration.batch.doubles import (
    SlowEnlarger,
    fill,
    job,
    photo,
    results,
    run,
    size_of,
)

only_posix = pytest.mark.skipif(os.name == "nt", reason="needs links and names of any bytes")
NAMES = ["a.jpg", "b.png", "sub/c.tif", "sub/deeper/d.webp", "写真.png"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(tmp_path / "in", NAMES)
    return tmp_path


def test_folders_are_kept_and_every_photo_grows(folder: Path) -> None:
    ran = run(job(folder, recursive=True, target=ByFactor(2.5)))
    assert set(results(folder / "out")) == set(NAMES)
    assert {size_of(folder / "out" / name) for name in NAMES} == {(30, 40)}
    assert {row.state for row in ran.rows.values()} == {"done"}
    assert ran.status is not None
    assert (ran.status.done, ran.status.total, ran.status.failed) == (5, 5, 0)
    assert ran.status.seconds_left == 0.0


def test_a_second_run_does_nothing(folder: Path) -> None:
    run(job(folder, recursive=True))
    before = {path: path.stat().st_mtime_ns for path in (folder / "out").rglob("*.*g")}
    again = SlowEnlarger()
    ran = run(job(folder, recursive=True), again)
    assert again.sizes == []
    assert again.prepared == 0  # not even the model is loaded
    assert ran.status is not None
    assert ran.status.unchanged == 5
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_a_changed_photo_and_a_missing_result_are_made_again(folder: Path) -> None:
    run(job(folder, recursive=True))
    write(photo(20, 20), folder / "in" / "b.png")
    (folder / "out" / "a.jpg").unlink()
    again = SlowEnlarger()
    run(job(folder, recursive=True), again)
    assert sorted(again.sizes) == [(48, 64), (80, 80)]
    assert size_of(folder / "out" / "b.png") == (80, 80)
    assert len(results(folder / "out")) == 5


@pytest.mark.parametrize(
    ("settings", "stale"),
    [
        ({"quality": 60}, {"a.jpg", "sub/deeper/d.webp"}),
        ({"target": longer_side(64)}, set()),  # which is what factor 4 has made of them
        ({"target": ByFactor(2)}, set(NAMES)),
        ({"keep_metadata": False}, {"b.png"}),
        ({"keep_location": False}, {"b.png"}),
        ({"template": Template("{name}_{factor}x")}, set(NAMES)),
        ({"template": Template("{name}")}, set()),
        ({"existing": "number"}, set()),
        ({"format": "PNG"}, {"a.jpg", "sub/c.tif", "sub/deeper/d.webp"}),
    ],
)
def test_a_changed_setting_makes_exactly_the_affected_photos_again(
    folder: Path, settings: dict[str, object], stale: set[str]
) -> None:
    exif = samples.exif()
    xmp = samples.XMP.replace(b"<rdf:Description", b'<rdf:Description photoshop:City="X"', 1)
    write(replace(photo(seed=1), exif=exif, xmp=xmp), folder / "in" / "b.png")
    run(job(folder, recursive=True))
    ran = run(job(folder, recursive=True, **settings), again := SlowEnlarger())
    assert ran.status is not None
    assert ran.status.unchanged == len(NAMES) - len(stale)
    assert len(again.sizes) == len(stale)


def test_another_model_leaves_alone_what_no_model_has_touched(tmp_path: Path) -> None:
    write(photo(40, 40), tmp_path / "in.png")
    fill(tmp_path / "in", ["small.png"])
    write(photo(90, 90), tmp_path / "in" / "large.png")
    run(job(tmp_path, target=longer_side(50)))
    again = SlowEnlarger(identity="double 2")
    ran = run(job(tmp_path, target=longer_side(50)), again)
    assert ran.status is not None
    assert ran.status.unchanged == 1
    assert again.sizes == [(38, 50)]


@pytest.mark.parametrize("existing", ["skip", "number", "replace"])
def test_files_of_others_are_treated_as_asked(tmp_path: Path, existing: str) -> None:
    fill(tmp_path / "in", ["a.png"])
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.png").write_bytes(b"precious")
    row = run(job(tmp_path, existing=existing)).rows["a.png"]
    there = results(tmp_path / "out")
    if existing == "skip":
        assert there == {"a.png": b"precious"}
        assert (row.state, row.reason) == ("skipped", "There is a file named a.png already.")
    elif existing == "number":
        assert there["a.png"] == b"precious"
        assert size_of(tmp_path / "out" / "a (2).png") == (48, 64)
        run(job(tmp_path, existing=existing, quality=50))
        run(job(tmp_path, existing=existing, target=ByFactor(2)))
        assert set(results(tmp_path / "out")) == {"a.png", "a (2).png"}
        assert size_of(tmp_path / "out" / "a (2).png") == (24, 32)
    else:
        assert set(there) == {"a.png"}
        assert size_of(tmp_path / "out" / "a.png") == (48, 64)


def test_results_never_take_each_others_names(tmp_path: Path) -> None:
    fill(tmp_path / "in", ["a.png", "a.bmp", "A.tif", "b.png"])
    for _ in range(2):
        run(job(tmp_path, format="PNG", existing="replace"))
    assert len(results(tmp_path / "out")) == 4
    everything = [read(tmp_path / "out" / name).pixels for name in results(tmp_path / "out")]
    assert len({pixels.tobytes() for pixels in everything}) == 4


def test_two_folders_into_one_do_not_replace_each_other(tmp_path: Path) -> None:
    for name in ("one", "two"):
        fill(tmp_path / name / "in", ["a.png"], height=10 if name == "one" else 20)
        run(replace(job(tmp_path / name), output=tmp_path / "out"))
    assert set(results(tmp_path / "out")) == {"a.png", "a (2).png"}


def test_a_folder_that_was_moved_is_known_again(folder: Path) -> None:
    run(job(folder))
    (folder / "in").rename(folder / "moved")
    moved = job(folder)
    ran = run(replace(moved, search=replace(moved.search, folder=folder / "moved")))
    assert ran.status is not None
    assert (ran.status.unchanged, ran.status.done) == (3, 0)


def test_a_result_that_somebody_worked_on_is_not_replaced(folder: Path) -> None:
    run(job(folder))
    write(photo(5, 5), folder / "out" / "b.png")
    ran = run(job(folder, target=ByFactor(2)))
    assert size_of(folder / "out" / "b.png") == (5, 5)
    assert ran.rows["b.png"].state == "skipped"
    assert ran.rows["a.jpg"].state == "done"


def test_numbers_follow_the_names_and_stay(tmp_path: Path) -> None:
    fill(tmp_path / "in", [f"{letter}.png" for letter in "dbca"])
    template = Template("{n:03}")
    run(job(tmp_path, template=template))
    fill(tmp_path / "in", ["aa.png"], height=7)
    ran = run(job(tmp_path, template=template))
    assert {name: row.number for name, row in ran.rows.items()} == {
        "a.png": 1,
        "b.png": 2,
        "c.png": 3,
        "d.png": 4,
        "aa.png": 5,
    }
    assert set(results(tmp_path / "out")) == {f"{number:03}.png" for number in range(1, 6)}


def test_a_photo_that_comes_while_it_runs_gets_a_number_too(tmp_path: Path) -> None:
    fill(tmp_path / "in", ["a.png", "b/c.png"])
    real = Journal.number

    def number_then_add(journal: Journal, sources: Iterable[Path]) -> None:
        real(journal, sources)
        if not (tmp_path / "in" / "b" / "late.png").exists():
            fill(tmp_path / "in", ["b/late.png"])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Journal, "number", number_then_add)
        run(job(tmp_path, recursive=True, template=Template("{n}")))
    assert set(results(tmp_path / "out")) == {"1.png", "b/2.png", "b/3.png"}


def test_what_a_photo_carries_survives_or_is_dropped_as_asked(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    full = replace(photo(), icc=samples.ICC, exif=samples.exif(), xmp=samples.XMP)
    write(full, tmp_path / "in" / "a.jpg", WriteOptions(quality=90))
    run(job(tmp_path))
    made = read(tmp_path / "out" / "a.jpg")
    assert made.icc == samples.ICC
    assert made.exif is not None
    assert made.xmp is not None
    run(job(tmp_path, keep_metadata=False))
    made = read(tmp_path / "out" / "a.jpg")
    assert (made.icc, made.exif, made.xmp) == (samples.ICC, None, None)


def test_sixteen_bits_stay_and_what_a_format_cannot_hold_is_noted(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    write(photo(channels=4, dtype="uint16"), tmp_path / "in" / "a.png")
    assert run(job(tmp_path)).rows["a.png"].reason == ""
    assert read(tmp_path / "out" / "a.png").pixels.dtype == np.uint16
    row = run(job(tmp_path, format="JPEG")).rows["a.png"]
    assert row.state == "done"
    assert row.reason == "For JPEG, transparency was laid on white and 16 bits became 8."


@only_posix
def test_names_in_any_bytes_come_out_as_they_went_in(tmp_path: Path) -> None:
    fill(tmp_path / "in", ["a.png"])
    name = os.fsdecode(b"caf\xe9\n\xff.png")
    try:
        (tmp_path / "in" / "a.png").rename(tmp_path / "in" / name)
    except OSError:
        pytest.skip("this file system takes names in UTF-8 only")
    bad = os.fsdecode(b"bad\xe9.png")
    (tmp_path / "in" / bad).touch()
    ran = run(job(tmp_path))
    assert (tmp_path / "out" / name).is_file()
    assert ran.rows[bad].reason == "bad\\xe9.png is empty: get another copy of it."
    write_report(ran.rows.values(), tmp_path / "report.csv")
    report = (tmp_path / "report.csv").read_text("utf-8-sig")
    assert "caf\\xe9\\n\\xff.png,done" in report
    assert run(job(tmp_path)).status.unchanged == 1  # type: ignore[union-attr]


@only_posix
def test_links_in_the_output_never_lead_to_a_photo(tmp_path: Path) -> None:
    fill(tmp_path / "in", ["a.png", "sub/b.png"])
    before = results(tmp_path / "in")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.png").symlink_to(tmp_path / "in" / "a.png")
    (tmp_path / "out" / "sub").symlink_to(tmp_path / "in" / "sub")
    ran = run(job(tmp_path, recursive=True, existing="replace"))
    assert results(tmp_path / "in") == before
    assert {row.state for row in ran.rows.values()} == {"failed"}
    assert "leads back to the photos" in ran.rows["sub/b.png"].reason


@pytest.mark.parametrize(
    ("source", "output", "what"),
    [
        ("in", "in", "the folder of the photos itself"),
        ("in/sub", "in", "is around the photos"),
        ("missing", "out", "missing doesn't exist"),
        ("in/a.jpg", "out", "is not a folder"),
        ("in", "in/a.jpg", "is not a folder"),
        ("in", "missing/out", "doesn't exist"),
    ],
)
def test_folders_that_do_not_go_together_are_refused(
    folder: Path, source: str, output: str, what: str
) -> None:
    asked = job(folder)
    asked = replace(
        asked, search=replace(asked.search, folder=folder / source), output=folder / output
    )
    with pytest.raises(BatchError, match=what):
        Batch(asked, SlowEnlarger())


def test_the_output_inside_the_input_is_not_taken_for_photos(folder: Path) -> None:
    inside = replace(job(folder, recursive=True), output=folder / "in" / "large")
    for _ in range(2):
        ran = run(inside)
    assert set(results(folder / "in" / "large")) == set(NAMES)
    assert ran.status is not None
    assert ran.status.unchanged == ran.status.total == 5


def test_a_damaged_journal_is_told_and_left_alone(folder: Path) -> None:
    run(job(folder))
    (folder / "out" / ".glean-batch.sqlite").write_bytes(b"x" * 5000)
    with pytest.raises(BatchError, match="is damaged; delete it to begin anew"):
        run(job(folder))


def test_a_second_run_in_the_same_folder_is_kept_out(folder: Path) -> None:
    def meanwhile(_: object) -> None:
        with pytest.raises(BatchError, match="Another run is working in"):
            run(job(folder))
        seen.append(1)

    seen: list[int] = []
    Batch(job(folder), SlowEnlarger()).run(meanwhile)
    assert seen == [1]


def test_grey_and_transparent_photos_go_through(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for channels in (1, 2, 3, 4):
        write(Picture(photo(1, 1, channels).pixels), tmp_path / "in" / f"{channels}.png")
    ran = run(job(tmp_path))
    assert {row.size for row in ran.rows.values()} == {(4, 4)}
    assert read(tmp_path / "out" / "2.png").pixels.shape == (4, 4, 2)
