"""What a header says, for every format, before anything is decoded."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from glean_core.imaging import FORMATS, Picture, write
from glean_core.imaging.measure import Measured, measure

from . import samples


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_tells_its_size_before_it_is_decoded(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"photo.{samples.SUFFIX[kind]}"
    write(Picture(samples.gradient(48, 64), format=kind), path)
    assert measure(path) == Measured(64, 48, kind)


def test_what_is_no_picture_has_no_size(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 and nothing else")
    assert measure(path) is None
    assert measure(tmp_path) is None
    os.mkfifo(tmp_path / "pipe.jpg")
    assert measure(tmp_path / "pipe.jpg") is None
