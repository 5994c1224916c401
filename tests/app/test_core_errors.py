"""The errors that people meet most are told in their language, not in the core's English."""

from __future__ import annotations

import ast
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core_words import PATTERNS, _expression, told
from app.jobs.queue import sentence_of
from glean_core.errors import GleanError
from glean_core.imaging import Picture, read, write
from glean_core.restoration import find_difference
from glean_core.restoration.batch.saving import why_not_written
from glean_core.restoration.batch.template import Template

CORE = Path(__file__).resolve().parents[2] / "glean_core"
# Every error that these raise is known, except what stands below.
LISTED = (
    "imaging/read.py",
    "imaging/write.py",
    "restoration/difference.py",
    "updates/check.py",
    "updates/fetch.py",
)
RARE = {
    "{} is not a file: choose a picture.",  # a device or a pipe
    "{} cannot be written: {} is none of {}.",  # the window offers no other
    "Quality {} is not between 1 and 100: change it.",
    "{} {} is none of {}: change it.",
    "{} cannot be written as {}: {}.",  # what only a library knows
    "{} cannot be written as JPEG because its {} is too long for one: choose PNG or TIFF, or leave "
    "the metadata out.",
    "“{}” is no version that can be compared; install the program again.",
    "“{}” is not an https address; correct the address of updates.",
    "{} would be asked without encryption; correct the address of updates to https.",
    "The check for updates was cancelled; nothing was changed.",
    "{} {}.",  # put together from a decoder's words
    "{} {} x {} pixels, too few to compare; choose a larger one, or mark the place by hand.",
}


def texts(path: Path) -> Iterator[str]:
    """Yield what the errors of a file say, with {} for values."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if not named or not node.func.id.endswith("Error") or not node.args:
            continue
        said = node.args[0]
        if isinstance(said, ast.Constant) and isinstance(said.value, str):
            yield said.value
        elif isinstance(said, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in said.values
            )


def is_known(sentence: str) -> bool:
    return any(_expression(pattern).fullmatch(sentence) for pattern in PATTERNS)


@pytest.mark.parametrize("name", LISTED)
def test_the_errors_of_a_listed_file_are_known_or_rare(name: str) -> None:
    found = [text for text in texts(CORE / name) if "{" in text or " " in text]
    assert len(found) >= 3
    unknown = [text for text in found if text not in RARE and not is_known(text)]
    assert unknown == [], "add them to app/core_errors.py and translate them"


def test_nothing_is_called_rare_that_is_known_or_gone() -> None:
    found = {text for name in LISTED for text in texts(CORE / name)}
    assert sorted(RARE - found) == []
    assert [text for text in RARE if is_known(text)] == []


def _missing(folder: Path) -> object:
    return read(folder / "bild.png")


def _folder(folder: Path) -> object:
    return read(folder)


def _empty(folder: Path) -> object:
    (folder / "bild.png").touch()
    return read(folder / "bild.png")


def _garbage(folder: Path) -> object:
    (folder / "bild.png").write_bytes(b"kein Bild" * 50)
    return read(folder / "bild.png")


def _cut_off(folder: Path) -> object:
    write(Picture(np.zeros((64, 64, 3), np.uint8)), folder / "bild.png")
    data = (folder / "bild.png").read_bytes()
    (folder / "bild.png").write_bytes(data[: len(data) // 2])
    return read(folder / "bild.png")


def _too_large(folder: Path) -> object:
    write(Picture(np.zeros((64, 64, 3), np.uint8)), folder / "bild.png")
    return read(folder / "bild.png", max_pixels=1000)


def _nowhere(folder: Path) -> object:
    return write(Picture(np.zeros((8, 8, 3), np.uint8)), folder / "fehlt" / "bild.png")


def _too_long_for_jpeg(folder: Path) -> object:
    return write(Picture(np.zeros((1, 70000, 3), np.uint8)), folder / "bild.jpg")


def _other_sides(folder: Path) -> object:
    one, other = (Picture(np.zeros((40, width, 3), np.uint8)) for width in (40, 80))
    return find_difference(one, other)


@pytest.mark.parametrize(
    "fails",
    [
        _missing,
        _folder,
        _empty,
        _garbage,
        _cut_off,
        _too_large,
        _nowhere,
        _too_long_for_jpeg,
        _other_sides,
    ],
)
@pytest.mark.parametrize("spoken", ["de", "fr", "es", "ja", "zh_CN"], indirect=True)
def test_a_real_error_is_told_in_the_language_with_its_values(
    spoken: str, fails: Callable[[Path], object], tmp_path: Path
) -> None:
    with pytest.raises(GleanError) as caught:
        fails(tmp_path)
    english = str(caught.value)
    sentence = sentence_of(caught.value, "")
    assert sentence not in ("", english)
    assert "{" not in sentence
    if "bild." in english:
        assert "bild." in sentence
    assert told(english) == sentence


@pytest.mark.parametrize("text", ["same", "{name}_{x}", "{name", "{name}. ", "{name}?"])
@pytest.mark.parametrize("spoken", ["de", "fr", "es", "ja", "zh_CN"], indirect=True)
def test_a_refused_template_is_told_in_the_language(spoken: str, text: str) -> None:
    with pytest.raises(GleanError) as caught:
        Template(text)
    assert text in told(str(caught.value))
    assert told(str(caught.value)) != str(caught.value)


@pytest.mark.parametrize(
    ("code", "where"),
    [(errno.EEXIST, "day 1"), (errno.EEXIST, "bild.png"), (errno.ENAMETOOLONG, "bild.png")],
)
@pytest.mark.parametrize("spoken", ["de", "fr", "es", "ja", "zh_CN"], indirect=True)
def test_a_result_that_can_not_be_put_is_told_with_what_to_do(
    spoken: str, code: int, where: str
) -> None:
    error = OSError(code, os.strerror(code), where)
    sentence = why_not_written(error, Path("day 1/bild.png"))
    assert "bild.png" in told(sentence)
    assert told(sentence) != sentence
