"""Files that are replaced as a whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from glean_core.files import replacing

only_posix = pytest.mark.skipif(os.name == "nt", reason="needs links and pipes")


def write(path: Path) -> None:
    with replacing(path) as file:
        file.write(b"new")


@only_posix
def test_a_pipe_is_not_replaced_even_through_a_link(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for path in (pipe, link):
        with pytest.raises(FileExistsError, match="not a file"):
            write(path)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert sorted(tmp_path.iterdir()) == [link, pipe]


@only_posix
def test_links_in_a_circle_are_an_ordinary_error(tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    with pytest.raises(OSError, match="circle"):
        write(circle)
    assert list(tmp_path.iterdir()) == [circle]


@only_posix
def test_a_link_keeps_pointing_where_it_did(tmp_path: Path) -> None:
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_bytes(b"old")
    link.symlink_to(file.name)
    write(link)
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def interrupted(path: Path) -> None:
    with replacing(path) as file:
        file.write(b"half")
        raise KeyboardInterrupt


def test_a_failure_leaves_the_old_file_alone(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        interrupted(file)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]
