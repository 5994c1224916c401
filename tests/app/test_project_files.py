"""Projects that another program has changed or damaged, and files of other programs."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document.project import LoadedProject, is_project, read_project
from glean_core.imaging import Box, ImageReadError
from tests.app.projects import HEIGHT, WIDTH, document_of, new, saved, work
from tests.imaging import ora_files as files

MANIFEST = "glean-retouch/document.json"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    document = new()
    work(document, "paint", Box(5, 5, 40, 40), 1)
    work(document, "cleanup", Box(10, 10, 60, 60), 2)
    return saved(document, tmp_path / "a.ora")


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != "mimetype"}


def rewritten(path: Path, name: str, data: bytes | None) -> Path:
    """Write the file with another content of one part; None leaves it out."""
    parts = {**parts_of(path), name: data or b""}
    if data is None:
        del parts[name]
    return files.write_zip(path, parts)


def refused(path: Path) -> str:
    with pytest.raises(ImageReadError) as caught:
        read_project(path)
    return is_a_sentence(caught.value, path)


def is_a_sentence(error: ImageReadError, path: Path) -> str:
    sentence = str(error)
    assert sentence.startswith(path.name)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert 20 < len(sentence) < 300
    assert ": " in sentence  # what to do
    return sentence


def test_a_project_is_told_by_its_name() -> None:
    assert is_project(Path("a.ora"))
    assert is_project(Path("A.ORA"))
    assert not is_project(Path("ora.png"))


@pytest.mark.parametrize(
    "name",
    [
        "stack.xml",
        "data/layer000.png",
        "data/layer002.png",
        "glean-retouch/selection.png",
        "glean-retouch/edits.png",
        "glean-retouch/cleanup001-mask.png",
    ],
)
def test_a_project_without_one_of_its_parts_names_it(project: Path, name: str) -> None:
    assert name in refused(rewritten(project, name, None))


@pytest.mark.parametrize("name", ["data/layer000.png", "glean-retouch/edits.png"])
def test_parts_of_another_size_or_kind_are_refused(project: Path, name: str) -> None:
    wrong = files.png_of(files.plain(HEIGHT, WIDTH, (1, 2, 3, 4)))
    assert "damaged" in refused(rewritten(project, name, wrong))
    assert "damaged" in refused(rewritten(project, name, parts_of(project)["stack.xml"]))


def with_note(change: Callable[[Any], None], project: Path) -> Path:
    content = json.loads(parts_of(project)[MANIFEST])
    change(content)
    return rewritten(project, MANIFEST, json.dumps(content).encode())


@pytest.mark.parametrize(
    "change",
    [
        lambda note: note.pop("version"),
        lambda note: note.update(layers=[]),
        lambda note: note.update(layers=None),
        lambda note: note.update(source="a.jpg"),
        lambda note: note["layers"][2].update(cleanup=7),
        lambda note: note["layers"][1].update(box=[1, 2, 3]),
        lambda note: note["layers"][1].update(box=[WIDTH, 0, 41, 41]),
        lambda note: note["layers"][1].update(box=[-1, 0, 41, 41]),
        lambda note: note["layers"][1].update(name=3),
        lambda note: note["cleanups"][0].update(settings={"a": {"b": 1}}),
        lambda note: note["cleanups"][0].update(box=[0, 0, 1 << 40, 1 << 40]),
    ],
)
def test_a_broken_note_of_the_document_is_refused(
    project: Path, change: Callable[[Any], None]
) -> None:
    assert "damaged" in refused(with_note(change, project))


def test_a_note_that_is_no_json_and_one_of_a_later_version_are_refused(project: Path) -> None:
    assert "later version" in refused(with_note(lambda note: note.update(version=99), project))
    assert "damaged" in refused(rewritten(project, MANIFEST, b"{"))
    assert "damaged" in refused(rewritten(project, MANIFEST, b"[" * 100_000))


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1),
    st.floats(0.5, 1),
)
def test_a_damaged_project_is_read_or_refused_in_a_sentence(
    changes: list[tuple[float, int]], kept: float
) -> None:
    document = new()
    work(document, "cleanup", Box(10, 10, 60, 60), 2)
    with TemporaryDirectory() as folder:
        path = saved(document, Path(folder) / "a.ora")
        data = bytearray(path.read_bytes())
        for where, value in changes:
            # From the end too: the directory of a zip is there.
            data[int(where * len(data))] = value
            data[-1 - int(where * 2000)] = value
        path.write_bytes(bytes(data[: round(kept * len(data))]))
        try:
            assert isinstance(read_project(path), LoadedProject)
        except ImageReadError as error:
            is_a_sentence(error, path)


def test_a_project_that_another_program_changed_comes_flattened(project: Path) -> None:
    merged = files.plain(HEIGHT, WIDTH, (9, 8, 7))
    loaded = read_project(rewritten(project, "mergedimage.png", files.png_of(merged)))
    assert not loaded.own
    assert np.array_equal(loaded.picture.pixels, merged)


def test_a_file_of_another_program_is_opened_flat_and_without_a_path(tmp_path: Path) -> None:
    inside = files.layer("data/b.png", x=1, composite_op="svg:multiply") + files.layer("data/a.png")
    parts = {
        "stack.xml": files.stack_xml(4, 3, inside),
        "data/a.png": files.png_of(files.plain(3, 4, (10, 20, 30, 255))),
        "data/b.png": files.png_of(files.plain(3, 2, (200, 100, 0, 255))),
        "mergedimage.png": files.png_of(files.plain(3, 4, (1, 2, 3, 255))),
    }
    path = files.write_zip(tmp_path / "krita.ora", parts)
    loaded = read_project(path)
    assert loaded.picture.pixels.shape == (3, 4, 3), "nothing is transparent"
    assert (loaded.picture.pixels == (1, 2, 3)).all()
    document = document_of(loaded, path)
    assert document.path is None, "saving must not flatten the file of another program"
    assert document.title == "krita.ora"
    assert not document.modified
    assert np.array_equal(document.as_opened(), document.pixels)

    # Without the merged picture, or with one of another size, the layers count.
    del parts["mergedimage.png"]
    loaded = read_project(files.write_zip(path, parts))
    assert (loaded.picture.pixels[:, (0, 3)] == (10, 20, 30)).all()
    assert (loaded.picture.pixels[:, 1:3] == (200, 100, 0)).all()
    assert any("Blend modes" in note for note in loaded.notes)
    parts["mergedimage.png"] = files.png_of(files.plain(2, 4, (1, 2, 3, 255)))
    again = read_project(files.write_zip(path, parts))
    assert np.array_equal(again.picture.pixels, loaded.picture.pixels)


def test_transparency_of_another_program_is_kept(tmp_path: Path) -> None:
    pixels = files.plain(3, 4, (1, 2, 3, 255))
    pixels[0, 0, 3] = 7
    parts = {"stack.xml": files.stack_xml(4, 3, ""), "mergedimage.png": files.png_of(pixels)}
    loaded = read_project(files.write_zip(tmp_path / "a.ora", parts))
    assert np.array_equal(loaded.picture.pixels, pixels)
