"""OpenRaster files of other programs: read flattened, or refused in one sentence."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from glean_core.imaging import ImageReadError, Picture, ora
from glean_core.imaging.errors import UnreadableError
from glean_core.imaging.ora import container

from . import ora_files as files

LIMIT = 1_000_000


def flat(path: Path, limit: int = LIMIT) -> Picture:
    with ora.opened(path) as opened:
        canvas = ora.canvas_of(opened.read("stack.xml", 1 << 20), limit)
        return ora.flattened(opened, canvas, limit)


def noise(height: int, width: int, seed: int, alpha: bool = True) -> np.ndarray:
    channels = 4 if alpha else 3
    return np.random.default_rng(seed).integers(0, 256, (height, width, channels)).astype(np.uint8)


def test_layers_are_laid_over_each_other_as_pillow_does_it(tmp_path: Path) -> None:
    below, above = noise(30, 40, 1, alpha=False), noise(12, 14, 2)
    inside = files.layer("data/b.png", x=5, y=-3) + files.layer("data/a.png")
    path = files.write_zip(
        tmp_path / "a.ora",
        {
            "stack.xml": files.stack_xml(40, 30, inside),
            "data/a.png": files.png_of(below),
            "data/b.png": files.png_of(above),
        },
    )
    wanted = Image.fromarray(below).convert("RGBA")
    wanted.alpha_composite(Image.fromarray(above[3:]), (5, 0))
    difference = flat(path).pixels.astype(int) - np.asarray(wanted)
    assert np.abs(difference).max() <= 1


def test_hidden_layers_opacities_and_groups_count(tmp_path: Path) -> None:
    inside = (
        files.layer("data/red.png", visibility="hidden")
        + '<stack opacity="0.5">'
        + files.layer("data/white.png", opacity="0.5", x=2)
        + "</stack>"
        + files.layer("data/black.png")
    )
    path = files.write_zip(
        tmp_path / "a.ora",
        {
            "stack.xml": files.stack_xml(4, 2, inside),
            "data/red.png": files.png_of(files.plain(2, 4, (255, 0, 0, 255))),
            "data/white.png": files.png_of(files.plain(2, 4, (255, 255, 255, 255))),
            "data/black.png": files.png_of(files.plain(2, 4, (0, 0, 0, 255))),
        },
    )
    pixels = flat(path).pixels
    assert (pixels[:, :2] == (0, 0, 0, 255)).all()
    assert (pixels[:, 2:] == (64, 64, 64, 255)).all(), "a quarter of white"


def test_a_group_is_blended_as_a_whole(tmp_path: Path) -> None:
    """Two opaque layers in a half-opaque group: the lower one doesn't shine through the upper."""
    group = files.layer("data/white.png") + files.layer("data/red.png")
    inside = f'<stack opacity="0.5">{group}</stack>' + files.layer("data/black.png")
    path = files.write_zip(
        tmp_path / "a.ora",
        {
            "stack.xml": files.stack_xml(2, 2, inside),
            "data/red.png": files.png_of(files.plain(2, 2, (255, 0, 0, 255))),
            "data/white.png": files.png_of(files.plain(2, 2, (255, 255, 255, 255))),
            "data/black.png": files.png_of(files.plain(2, 2, (0, 0, 0, 255))),
        },
    )
    assert (flat(path).pixels == (128, 128, 128, 255)).all()


def test_an_empty_stack_is_transparent(tmp_path: Path) -> None:
    path = files.write_zip(tmp_path / "a.ora", {"stack.xml": files.stack_xml(3, 2, "")})
    assert flat(path).pixels.shape == (2, 3, 4)
    assert not flat(path).pixels.any()


def test_a_stack_is_written_as_it_is_read() -> None:
    canvas = ora.Canvas(
        9,
        7,
        ora.Stack(
            (
                ora.Layer("Über <&\"'> 1", "data/1.png", -3, 4, 0.25, False, "svg:multiply"),
                ora.Stack((ora.Layer("b", "data/2.png"),), "group", 0.5),
            )
        ),
    )
    assert ora.canvas_of(ora.xml_of(canvas), LIMIT) == canvas


def test_the_thumbnail_is_small_and_never_enlarged(tmp_path: Path) -> None:
    for size, wanted in (((1000, 300), (256, 77)), ((40, 30), (40, 30)), ((3, 2000), (1, 256))):
        deep = np.full((size[1], size[0], 1), 30000, np.uint16)
        path = tmp_path / "t.png"
        path.write_bytes(ora.thumbnail(Picture(deep)))
        with Image.open(path) as image:
            assert image.size == wanted
            assert image.mode == "L"
            assert image.info.get("interlace") is None


# -- files that are refused ------------------------------------------------------------------


def refused(path: Path, limit: int = LIMIT) -> str:
    with pytest.raises(ImageReadError) as caught:
        flat(path, limit)
    return is_a_sentence(caught.value, path)


def is_a_sentence(error: ImageReadError, path: Path) -> str:
    sentence = str(error)
    assert sentence.startswith(path.name)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert 20 < len(sentence) < 300
    assert ": " in sentence  # what to do
    return sentence


ONE = {
    "stack.xml": files.stack_xml(4, 4, files.layer("data/a.png")),
    "data/a.png": files.png_of(files.plain(4, 4, (1, 2, 3))),
}


def test_what_is_no_openraster_file_is_named(tmp_path: Path) -> None:
    text = tmp_path / "letter.ora"
    text.write_text("Dear photo,")
    assert "not an OpenRaster file" in refused(text)
    (tmp_path / "empty.ora").touch()
    assert "not an OpenRaster file" in refused(tmp_path / "empty.ora")
    assert "not an OpenRaster file" in refused(files.write_zip(tmp_path / "zip.ora", ONE, None))
    other = files.write_zip(tmp_path / "other.ora", ONE, b"application/epub+zip")
    assert "not an OpenRaster file" in refused(other)
    assert "does not exist" in refused(tmp_path / "absent.ora")
    assert "folder" in refused(tmp_path / "..")


@pytest.mark.parametrize("missing", ["stack.xml", "data/a.png"])
def test_a_missing_part_is_named(missing: str, tmp_path: Path) -> None:
    left = {name: data for name, data in ONE.items() if name != missing}
    assert missing in refused(files.write_zip(tmp_path / "a.ora", left))


@pytest.mark.parametrize("name", ["../evil.png", "/etc/evil", "..\\evil", "a/../../b", "C:evil"])
def test_parts_outside_the_file_are_refused(name: str, tmp_path: Path) -> None:
    path = files.write_zip(tmp_path / "a.ora", {**ONE, name: b"x"})
    assert "outside" in refused(path)


def test_huge_canvases_and_layers_are_refused_before_they_are_decoded(tmp_path: Path) -> None:
    canvas = {**ONE, "stack.xml": files.stack_xml(100_000, 100_000, "")}
    assert "10,000 megapixels" in refused(files.write_zip(tmp_path / "a.ora", canvas))
    head = struct.pack(">II", 60_000, 60_000) + bytes((8, 6, 0, 0, 0))
    chunk = b"\0\0\0\rIHDR" + head + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    claims = {**ONE, "data/a.png": b"\x89PNG\r\n\x1a\n" + chunk}
    assert "3,600 megapixels" in refused(files.write_zip(tmp_path / "b.ora", claims))
    many = "".join(files.layer(f"data/{at}.png") for at in range(8))
    wide = files.png_of(files.plain(400, 400, (0, 0, 0)))
    parts = {f"data/{at}.png": wide for at in range(8)}
    together = {"stack.xml": files.stack_xml(400, 400, many), **parts}
    assert "together" in refused(files.write_zip(tmp_path / "c.ora", together))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = {**ONE, "stack.xml": bytes(4 << 20)}
    assert "unpacks to 4 MB" in refused(files.write_zip(tmp_path / "a.ora", bomb))
    # Small enough each, but not together: a PNG may have large texts.
    monkeypatch.setattr(container, "_ALWAYS_UNPACKED", 3 << 20)
    padded = bytes(1 << 20)
    names = [f"data/{at}.png" for at in range(4)]
    png = files.png_of(files.plain(4, 4, (1, 2, 3)))
    parts = dict.fromkeys(names, png + padded)
    inside = "".join(files.layer(name) for name in names)
    entries = {"stack.xml": files.stack_xml(4, 4, inside), **parts}
    assert "far more than it holds" in refused(files.write_zip(tmp_path / "b.ora", entries))


def test_an_entry_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    path = files.write_zip(tmp_path / "a.ora", {**ONE, "stack.xml": bytes(900_000)})
    data = path.read_bytes()
    assert data.count(struct.pack("<I", 900_000)) == 2
    path.write_bytes(data.replace(struct.pack("<I", 900_000), struct.pack("<I", 900)))
    assert "damaged" in refused(path)


def test_endless_entities_are_refused(tmp_path: Path) -> None:
    xml = (
        b'<?xml version="1.0"?><!DOCTYPE image [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
        b'<image w="4" h="4"><stack><layer name="&b;" src="data/a.png"/></stack></image>'
    )
    assert "damaged" in refused(files.write_zip(tmp_path / "a.ora", {**ONE, "stack.xml": xml}))


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"<image",
        b"<image/>",
        b"<picture w='4' h='4'><stack/></picture>",
        b"<image w='4'><stack/></image>",
        b"<image w='four' h='4'><stack/></image>",
        b"<image w='nan' h='4'><stack/></image>",
        b"<image w='-4' h='4'><stack/></image>",
        b"<image w='4' h='4'><stack><layer src='data/a.png' x='1e300'/></stack></image>",
        b"<image w='4' h='4'><stack><layer src='data/a.png' opacity='inf'/></stack></image>",
        b"<image w='4' h='4'>" + b"<stack>" * 2000 + b"</stack>" * 2000 + b"</image>",
        "<image w='4' h='4'><stack/></image>".encode("utf-16"),
    ],
)
def test_broken_stacks_are_refused(xml: bytes, tmp_path: Path) -> None:
    assert "damaged" in refused(files.write_zip(tmp_path / "a.ora", {**ONE, "stack.xml": xml}))


def test_a_layer_outside_the_zip_is_a_missing_part(tmp_path: Path) -> None:
    outside = {**ONE, "stack.xml": files.stack_xml(4, 4, files.layer("../../etc/secret.png"))}
    assert "lacks its part" in refused(files.write_zip(tmp_path / "a.ora", outside))


def test_a_password_is_named(tmp_path: Path) -> None:
    path = files.write_zip(tmp_path / "a.ora", ONE)
    data = bytearray(path.read_bytes())
    for signature, at in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        place = data.find(signature, 60)
        while place >= 0:
            data[place + at] |= 1
            place = data.find(signature, place + 4)
    path.write_bytes(bytes(data))
    assert "password" in refused(path)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=4),
    st.floats(0, 1),
)
def test_damaged_files_are_read_or_refused_in_a_sentence(
    changes: list[tuple[float, int]], kept: float
) -> None:
    with TemporaryDirectory() as folder:
        path = files.write_zip(Path(folder) / "a.ora", ONE)
        data = bytearray(path.read_bytes())
        for where, value in changes:
            data[int(where * len(data))] = value
        path.write_bytes(bytes(data[: round(kept * len(data))]))
        try:
            assert isinstance(flat(path), Picture)
        except ImageReadError as error:
            is_a_sentence(error, path)


def test_the_container_is_written_as_the_standard_says(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    ora.write_container(path, ONE.items())
    data = path.read_bytes()
    assert data[30:54] == b"mimetype" + files.MIMETYPE, "at a fixed place, without an extra field"
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.namelist()[1:] == list(ONE)
        assert all(archive.read(name) == content for name, content in ONE.items())


def test_an_error_in_the_block_is_no_python_error(tmp_path: Path) -> None:
    path = files.write_zip(tmp_path / "a.ora", ONE)
    with pytest.raises(ImageReadError, match=r"^a\.ora is odd\."), ora.opened(path):
        raise UnreadableError("is odd")
