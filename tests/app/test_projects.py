"""Projects: what comes back, and what other programs see in them."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.etree import ElementTree

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.document.project import read_project
from app.document.reshape import Crop, Flip, Operation, Resize, Rotate, Straighten
from app.document.selection import Mode, ellipse
from glean_core.imaging import Box
from glean_core.imaging.colour import is_srgb
from tests.app.projects import HEIGHT, WIDTH, document_of, new, reopened, saved, work
from tests.imaging import samples

Work = tuple[str, Box]


def layer_names(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("stack.xml"))
    return [layer.attrib["name"] for layer in root.iter("layer")]


def as_others_see(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Flatten the layers and read the merged picture with zipfile, Pillow and OpenCV alone.

    Both H x W x 4, 0..1, colours of transparent pixels black.
    """
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("stack.xml"))
        size = int(root.attrib["h"]), int(root.attrib["w"])
        below = np.zeros((*size, 4))
        for layer in reversed(root.findall("./stack/layer")):
            assert layer.attrib["composite-op"] == "svg:src-over"
            if layer.attrib["visibility"] == "hidden":
                continue
            above = rgba(archive.read(layer.attrib["src"]))
            x, y = int(layer.attrib["x"]), int(layer.attrib["y"])
            part = below[y : y + above.shape[0], x : x + above.shape[1]]
            assert part.shape == above.shape, "no layer reaches over the canvas"
            alpha = above[..., 3:] + part[..., 3:] * (1 - above[..., 3:])
            colours = above[..., :3] * above[..., 3:]
            colours = colours + part[..., :3] * part[..., 3:] * (1 - above[..., 3:])
            part[..., :3] = colours / np.maximum(alpha, 1e-9)
            part[..., 3:] = alpha
        merged = rgba(archive.read("mergedimage.png"))
    return below * (below[..., 3:] > 0), merged * (merged[..., 3:] > 0)


def rgba(png: bytes) -> np.ndarray:
    pixels = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    with Image.open(BytesIO(png)) as image:
        grey_alpha = image.mode == "LA"
    values = pixels / np.iinfo(pixels.dtype).max
    if values.ndim == 2:
        values = np.repeat(values[..., None], 3, axis=2)
    elif values.shape[2] >= 3:
        values = np.concatenate([values[..., 2::-1], values[..., 3:]], axis=2)
    assert not grey_alpha or values.shape[2] == 4
    if values.shape[2] == 3:
        values = np.concatenate([values, np.ones((*values.shape[:2], 1))], axis=2)
    return np.asarray(values)


boxes = st.builds(
    Box,
    st.integers(0, WIDTH - 1),
    st.integers(0, HEIGHT - 1),
    st.integers(1, 140),
    st.integers(1, 140),
).map(lambda box: box.clipped(HEIGHT, WIDTH))
works = st.lists(st.tuples(st.sampled_from(["paint", "cleanup"]), boxes), max_size=6)
depths = st.sampled_from(["uint8", "uint16"])


@settings(max_examples=40)
@given(works, st.integers(1, 4), depths, st.integers(0, 6))
def test_a_project_comes_back_bit_by_bit(
    steps: list[Work], channels: int, dtype: str, undone: int
) -> None:
    document = new(channels, dtype, format="TIFF")
    for seed, (kind, box) in enumerate(steps):
        work(document, kind, box, seed)
    document.select(ellipse((20, 30), (90, 100)), Mode.REPLACE, "Select")
    document.jump(len(document.history.steps) - undone)
    with TemporaryDirectory() as folder:
        again = reopened(saved(document, Path(folder) / "a.ora"))
    assert again.pixels.dtype == document.pixels.dtype
    assert np.array_equal(again.pixels, document.pixels)
    assert np.array_equal(again.selection, document.selection)
    assert np.array_equal(again.edits, document.edits)
    assert np.array_equal(again.as_opened(), document.as_opened())
    assert again.selected_box == document.selected_box
    assert again.edited_box == document.edited_box
    assert again.picture.format == "TIFF"
    assert again.picture.icc is None
    assert again.earlier.source == Path("holiday.jpg")
    assert again.history.steps == []
    assert not again.modified


@settings(max_examples=40)
@given(works, st.integers(1, 4), depths, st.booleans())
def test_the_layers_flatten_to_the_merged_picture(
    steps: list[Work], channels: int, dtype: str, opaque: bool
) -> None:
    """Also where photos are half transparent, and nothing laid over them could show the change."""
    document = new(channels, dtype, opaque)
    for seed, (kind, box) in enumerate(steps):
        work(document, kind, box, seed, opaque)
    with TemporaryDirectory() as folder:
        path = saved(document, Path(folder) / "a.ora")
        flat, merged = as_others_see(path)
    wanted = document.pixels / np.iinfo(dtype).max
    alpha = wanted[..., -1] if document.picture.has_alpha else 1.0
    assert np.array_equal(merged[..., 3], np.broadcast_to(alpha, (HEIGHT, WIDTH)))
    # Full cover: not a step of 8 bits, in any colour space that a program blends in.
    assert np.abs(flat - merged).max() < 1e-6


@settings(max_examples=25)
@given(works, works, st.integers(1, 4))
def test_saving_what_was_reopened_keeps_its_layers(
    first: list[Work], second: list[Work], channels: int
) -> None:
    document = new(channels, opaque=True)
    for seed, (kind, box) in enumerate(first):
        work(document, kind, box, seed, opaque=True)
    with TemporaryDirectory() as folder:
        path, other = Path(folder) / "a.ora", Path(folder) / "b.ora"
        saved(document, path)
        again = reopened(path)
        assert saved(again, other).read_bytes() == path.read_bytes()
        for seed, (kind, box) in enumerate(second):
            work(again, kind, box, 100 + seed, opaque=True)
        saved(again, other)
        assert layer_names(other)[::-1][: len(layer_names(path))] == layer_names(path)[::-1]
        assert np.array_equal(reopened(other).pixels, again.pixels)
        assert np.array_equal(reopened(other).as_opened(), document.as_opened())
        flat, merged = as_others_see(other)
    assert np.abs(flat - merged).max() < 1e-6


def test_layers_follow_the_order_of_the_work(tmp_path: Path) -> None:
    document = new()
    for seed, kind in enumerate(["paint", "paint", "cleanup", "cleanup", "paint"]):
        work(document, kind, Box(10 * seed, 20, 60, 60), seed)
    path = saved(document, tmp_path / "a.ora")
    assert layer_names(path)[::-1] == [
        "Original",
        "Retouching",
        "Clean up 1 – Portrait 8×",
        "Clean up 2 – Portrait 8×",
        "Retouching 2",
    ]
    again = reopened(path)
    assert [record.settings["seed"] for record in again.earlier.cleanups] == [2, 3]
    first, made = again.earlier.cleanups[0], document.history.steps[2].cleanup
    assert made is not None
    assert (first.model, first.title, first.box) == (made.model, made.title, made.box)
    assert dict(first.settings) == dict(made.settings)
    assert np.array_equal(first.mask.array(), made.mask.array())
    assert [layer.cleanup for layer in again.earlier.layers if layer.cleanup] == list(
        again.earlier.cleanups
    )
    notes = read_project(path).notes
    assert notes == ("Opened with 2 cleanups in its layers: Portrait 8×, Portrait 8×.",)


def test_dropped_steps_are_one_layer_of_retouching(tmp_path: Path) -> None:
    document = new()
    document.history.limit_bytes = 300_000
    for seed in range(8):
        work(document, "cleanup", Box(20 * seed, 0, 70, 70), seed)
    assert document.history.dropped > 0
    path = saved(document, tmp_path / "a.ora")
    kept = len(document.history.steps)
    assert layer_names(path)[::-1][:2] == ["Original", "Retouching"]
    assert len(layer_names(path)) == kept + 2
    flat, merged = as_others_see(path)
    assert np.abs(flat - merged).max() < 1e-6
    assert np.array_equal(reopened(path).as_opened(), document.as_opened())


@pytest.mark.parametrize(
    "operation",
    [
        Crop(Box(20, 10, 120, 100)),
        Rotate(1),
        Flip(horizontal=True),
        Resize(100, 80),
        Straighten(3.0, Box(10, 10, 100, 90)),
    ],
)
def test_work_before_a_change_of_size_is_one_layer(operation: Operation, tmp_path: Path) -> None:
    document = new(3)
    work(document, "paint", Box(5, 5, 60, 60), 1)
    work(document, "cleanup", Box(30, 30, 60, 60), 2)
    assert document.reshape(operation, "Change")
    work(document, "cleanup", Box(30, 30, 40, 40), 3)
    path = saved(document, tmp_path / "a.ora")
    assert layer_names(path)[::-1] == ["Original", "Retouching", "Clean up 1 – Portrait 8×"]
    flat, merged = as_others_see(path)
    assert np.abs(flat - merged).max() < 1e-6
    again = reopened(path)
    assert np.array_equal(again.pixels, document.pixels)
    assert np.array_equal(again.as_opened(), document.as_opened())
    assert np.array_equal(again.edits, document.edits)
    assert len(again.earlier.cleanups) == 2, "what is known of the first is kept"


def test_layers_of_a_photo_that_was_turned_since_are_not_kept(tmp_path: Path) -> None:
    document = new()
    work(document, "cleanup", Box(10, 10, 60, 60), 1)
    loaded = read_project(saved(document, tmp_path / "a.ora"))
    mirrored = replace(
        loaded,
        picture=loaded.picture.with_pixels(np.ascontiguousarray(loaded.picture.pixels[:, ::-1])),
        opened=np.ascontiguousarray(loaded.opened[:, ::-1]),
    )
    path = saved(document_of(mirrored, tmp_path / "a.ora"), tmp_path / "b.ora")
    assert layer_names(path)[::-1] == ["Original", "Retouching"]
    flat, merged = as_others_see(path)
    assert np.abs(flat - merged).max() < 1e-6
    assert len(read_project(path).earlier.cleanups) == 1, "what is known of it is kept"


def test_erasing_to_transparency_hides_what_is_below(tmp_path: Path) -> None:
    document = new(4, opaque=True)
    work(document, "paint", Box(0, 0, 50, 50), 1, opaque=True)
    work(document, "cleanup", Box(20, 20, 50, 50), 2)
    work(document, "paint", Box(100, 20, 50, 50), 3, opaque=True)
    path = saved(document, tmp_path / "a.ora")
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("stack.xml"))
    shown = [layer.attrib["visibility"] for layer in root.iter("layer")][::-1]
    assert shown == ["hidden", "hidden", "visible", "visible"]
    flat, merged = as_others_see(path)
    assert np.abs(flat - merged).max() < 1e-6


@pytest.mark.parametrize("channels", [1, 3])
def test_profile_and_metadata_are_kept(channels: int, tmp_path: Path) -> None:
    icc = samples.ICC if channels == 3 else samples.GREY_ICC
    document = new(channels, icc=icc, exif=samples.exif(), xmp=samples.XMP, format="JPEG")
    work(document, "paint", Box(10, 10, 60, 60), 1)
    path = saved(document, tmp_path / "a.ora")
    picture = reopened(path).picture
    assert (picture.icc, picture.exif, picture.xmp) == (icc, samples.exif(), samples.XMP)
    with zipfile.ZipFile(path) as archive:
        pictures = [name for name in archive.namelist() if name.startswith(("data/", "merged"))]
        assert len(pictures) == 3
        for name in pictures:
            with Image.open(BytesIO(archive.read(name))) as image:
                assert image.info["icc_profile"] == icc, name


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_pictures_without_a_profile_say_that_they_are_srgb(channels: int, tmp_path: Path) -> None:
    """Krita asks about each 16-bit layer that doesn't say."""
    path = saved(new(channels, "uint16"), tmp_path / "a.ora")
    with zipfile.ZipFile(path) as archive:
        for name in ("data/layer000.png", "mergedimage.png"):
            with Image.open(BytesIO(archive.read(name))) as image:
                icc = image.info["icc_profile"]
    assert icc[16:20] == (b"GRAY" if channels < 3 else b"RGB ")
    assert is_srgb(icc)
    assert reopened(path).picture.icc is None


def test_the_zip_is_as_the_standard_says(tmp_path: Path) -> None:
    document = new(3, "uint16")
    work(document, "cleanup", Box(10, 10, 60, 60), 1)
    path = saved(document, tmp_path / "a.ora")
    assert path.read_bytes()[30:54] == b"mimetypeimage/openraster"
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        first = archive.infolist()[0]
        assert first.compress_type == zipfile.ZIP_STORED
        assert {entry.compress_type for entry in archive.infolist()} <= {0, zipfile.ZIP_DEFLATED}
        names = set(archive.namelist())
        assert {"stack.xml", "mergedimage.png", "Thumbnails/thumbnail.png"} <= names
        root = ElementTree.fromstring(archive.read("stack.xml"))
        assert (root.tag, root.attrib["w"], root.attrib["h"]) == ("image", "210", "150")
        used = {layer.attrib["src"] for layer in root.iter("layer")}
        assert used == {name for name in names if name.startswith("data/")}
        with Image.open(BytesIO(archive.read("Thumbnails/thumbnail.png"))) as small:
            assert small.size == (210, 150)
            assert small.mode == "RGB"
        content = json.loads(archive.read("glean-retouch/document.json"))
        [cleanup] = content["cleanups"]
        assert cleanup["settings"]["strength"] == 0.5
        with Image.open(BytesIO(archive.read(cleanup["mask"]))) as mask:
            assert (mask.mode, mask.size) == ("L", (60, 60))
        with Image.open(BytesIO(archive.read("glean-retouch/edits.png"))) as edits:
            assert np.array_equal(np.asarray(edits), document.edits)


def test_a_failed_save_leaves_the_old_project(tmp_path: Path, monkeypatch: Any) -> None:
    document = new()
    path = saved(document, tmp_path / "a.ora")
    before = path.read_bytes()
    work(document, "paint", Box(10, 10, 60, 60), 1)
    monkeypatch.setattr("glean_core.imaging.ora.thumbnail", lambda picture: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        saved(document, path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
