"""Folders that can be used together are told from others without making anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from glean_core.restoration.batch import BatchError, BatchJob, Search, check_folders


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("in", "is the folder of the photos itself"),
        (".", "is around the photos"),
        ("in/../in", "is the folder of the photos itself"),
        ("link", "is the folder of the photos itself"),
        ("nowhere/out", "doesn't exist"),
        ("file", "is not a folder"),
    ],
)
def test_an_output_that_can_not_be_used_is_named(tmp_path: Path, output: str, words: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "in")
    (tmp_path / "file").touch()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(BatchError, match=words):
        check_folders(BatchJob(Search(tmp_path / "in"), tmp_path / output))
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("output", ["out", "in/out"])
def test_an_output_that_is_not_there_yet_is_not_made_by_looking(
    tmp_path: Path, output: str
) -> None:
    (tmp_path / "in").mkdir()
    found = check_folders(BatchJob(Search(tmp_path / "in"), tmp_path / output))
    assert found == (tmp_path / "in", tmp_path / output)
    assert not (tmp_path / output).exists()
