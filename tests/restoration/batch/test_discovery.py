"""What is found in a folder."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from glean_core.restoration.batch import Search, find_photos
from tests.restoration.batch.doubles import fill

only_posix = pytest.mark.skipif(os.name == "nt", reason="needs links and names of any bytes")


def found(search: Search) -> dict[str, str | None]:
    return {one.relative.as_posix(): one.problem for one in find_photos(search)}


def test_pictures_are_found_by_their_names_and_folders_on_request(tmp_path: Path) -> None:
    fill(tmp_path, ["a.jpg", "b.PNG", "deep/er/c.tif", ".hidden.png", ".cache/d.png"])
    for name in ("notes.txt", "e.gif", "Thumbs.db"):
        (tmp_path / name).touch()
    assert set(found(Search(tmp_path))) == {"a.jpg", "b.PNG", "e.gif"}
    assert set(found(Search(tmp_path, True))) == {"a.jpg", "b.PNG", "e.gif", "deep/er/c.tif"}


def test_patterns_choose_by_name_or_path_whatever_the_case(tmp_path: Path) -> None:
    fill(tmp_path, ["a.jpg", "B.JPG", "c.png", "sub/d.jpg"])
    assert set(found(Search(tmp_path, True, ("*.jpg",)))) == {"a.jpg", "B.JPG", "sub/d.jpg"}
    assert set(found(Search(tmp_path, True, ("sub/*", "C.*")))) == {"c.png", "sub/d.jpg"}


def test_the_output_inside_is_left_out(tmp_path: Path) -> None:
    fill(tmp_path, ["a.jpg", "out/a.jpg", "out/deep/b.jpg"])
    assert set(found(Search(tmp_path, True, exclude=tmp_path / "out"))) == {"a.jpg"}


def test_a_folder_named_like_a_picture_is_explained(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").mkdir()
    assert found(Search(tmp_path)) == {"a.jpg": "This is a folder with the name of a picture."}
    assert found(Search(tmp_path, True)) == {}


@only_posix
def test_links_never_lead_in_a_circle(tmp_path: Path) -> None:
    fill(tmp_path, ["sub/a.jpg"])
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "b.jpg").symlink_to("sub/a.jpg")
    (tmp_path / "circle.jpg").symlink_to("circle.jpg")
    names = found(Search(tmp_path, True))
    assert names.pop("sub/up") == "This is a link to a folder, and those are not followed."
    assert names == {"sub/a.jpg": None, "b.jpg": None, "circle.jpg": None}


@only_posix
def test_names_in_any_bytes_are_found(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/caf\xe9 \xff.jpg"
    try:
        Path(os.fsdecode(raw)).touch()
    except OSError:
        pytest.skip("this file system takes names in UTF-8 only")
    (one,) = find_photos(Search(tmp_path))
    assert os.fsencode(one.relative) == b"caf\xe9 \xff.jpg"


@dataclass
class Entry:
    """One of very many files."""

    name: str
    path: str

    def is_dir(self, follow_symlinks: bool = True) -> bool:
        return False

    def is_symlink(self) -> bool:
        return False


class EndlessFolder:
    """Stands in for os.scandir: a folder with `count` files, and how many were looked at."""

    def __init__(self, count: int) -> None:
        self.count, self.looked_at = count, 0

    def __call__(self, folder: Path) -> EndlessFolder:
        return self

    def __enter__(self) -> Iterator[Entry]:
        for number in range(self.count):
            self.looked_at += 1
            yield Entry(f"{number}.jpg", f"x/{number}.jpg")

    def __exit__(self, *reason: object) -> None:
        pass


def test_a_hundred_thousand_files_take_no_memory_and_the_first_comes_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = EndlessFolder(100_000)
    monkeypatch.setattr(os, "scandir", folder)
    photos = find_photos(Search(tmp_path))
    next(photos)
    assert folder.looked_at == 1
    tracemalloc.start()
    count = sum(1 for _ in photos)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 99_999
    assert peak < 8_000_000  # Python's own table of names is made anew once; the paths take 30 MB
