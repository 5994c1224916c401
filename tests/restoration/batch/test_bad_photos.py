"""Whatever is in a folder: a row with a reason, and the rest goes on."""

from __future__ import annotations

import os
import struct
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from glean_core.imaging import Picture
from glean_core.restoration.batch import ByFactor
from glean_core.restoration.batch.row import Stamp
from tests.restoration.batch.doubles import SlowEnlarger, fill, job, results, run, size_of

only_posix = pytest.mark.skipif(os.name == "nt", reason="needs links and pipes")
PIXELS = np.arange(20 * 20 * 3, dtype=np.uint8).reshape(20, 20, 3)


def by_pillow(kind: str, **options: object) -> bytes:
    stream = BytesIO()
    Image.fromarray(PIXELS).save(stream, kind, **options)
    return stream.getvalue()


def bomb() -> bytes:
    """A PNG of a few bytes that claims 2 GB of pixels."""
    data = bytearray(by_pillow("PNG"))
    data[16:24] = struct.pack(">II", 26_000, 26_000)
    return bytes(data)


def flipped(data: bytes, at: int) -> bytes:
    """One byte of the pixels is another one."""
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


def hostile_folder(folder: Path) -> dict[str, str]:
    """Fill a folder with what can't be used; the words that each row has to say."""
    folder.mkdir(parents=True, exist_ok=True)
    other = [Image.fromarray(255 - PIXELS)]
    files = {
        "empty.jpg": (b"", "is empty"),
        "text.png": (b"this is not a picture", "is not a PNG"),
        "cut.jpg": (by_pillow("JPEG")[:400], "is damaged or cut off"),
        "cut.png": (by_pillow("PNG")[:-30], "is damaged or cut off"),
        "bomb.png": (bomb(), "damaged or cut off"),
        "moving.webp": (
            by_pillow("WEBP", save_all=True, append_images=other),
            "is an animation of 2 pictures",
        ),
        "moving.png": (
            by_pillow("PNG", save_all=True, append_images=other),
            "is an animation of 2 pictures",
        ),
        "gif.gif": (by_pillow("GIF"), "is not a PNG"),
        "page.jpg": (b"<!doctype html><title>404</title>", "is not a PNG"),
        "nothing.png": (bytes(3000), "is not a PNG"),
        "flipped.png": (flipped(by_pillow("PNG"), 60), "is damaged or cut off"),
        "cut.webp": (by_pillow("WEBP")[:-20], "is damaged or cut off"),
        "cut.bmp": (by_pillow("BMP")[:60], "is damaged or cut off"),
        "cut.tif": (by_pillow("TIFF")[:200], "is damaged or cut off"),
        "cut.avif": (by_pillow("AVIF")[:100], "is damaged or cut off"),
        "head.jpg": (b"\xff\xd8\xff", "is damaged or cut off"),
    }
    for name, (data, _) in files.items():
        (folder / name).write_bytes(data)
    (folder / "folder.jpg").mkdir()
    with (folder / "huge.tif").open("wb") as file:
        file.write(b"II*\0")
        file.truncate(2_100_000_000)  # takes no room on the disk
    expected = {name: words for name, (_, words) in files.items()}
    expected |= {"folder.jpg": "This is a folder", "huge.tif": "has 2.1 GB, more than the 2 GB"}
    if os.name != "nt":
        (folder / "circle.jpg").symlink_to("circle.jpg")
        (folder / "lost.jpg").symlink_to("nowhere")
        os.mkfifo(folder / "pipe.jpg")
        expected |= {
            "circle.jpg": "too many levels of symbolic links",
            "lost.jpg": "no such file",
            "pipe.jpg": "is not a file",
        }
    return expected


def test_every_bad_photo_has_a_reason_and_every_good_one_a_result(tmp_path: Path) -> None:
    expected = hostile_folder(tmp_path / "in")
    fill(tmp_path / "in", ["good.jpg", "zz.png"])
    ran = run(job(tmp_path))
    for name, words in expected.items():
        row = ran.rows.pop(name)
        assert row.state == "failed", name
        assert words in row.reason, row.reason
        assert row.reason.endswith(".")
    assert {name: row.state for name, row in ran.rows.items()} == {
        "good.jpg": "done",
        "zz.png": "done",
    }
    assert set(results(tmp_path / "out")) == {"good.jpg", "zz.png"}


def test_cmyk_becomes_rgb_and_a_single_pixel_grows(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    Image.fromarray(PIXELS).convert("CMYK").save(tmp_path / "in" / "print.jpg")
    Image.fromarray(PIXELS[:1, :1]).save(tmp_path / "in" / "dot.png")
    ran = run(job(tmp_path))
    assert {row.state for row in ran.rows.values()} == {"done"}
    assert size_of(tmp_path / "out" / "print.jpg") == (80, 80)
    assert size_of(tmp_path / "out" / "dot.png") == (4, 4)


def test_a_photo_on_its_side_is_measured_upright(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(PIXELS[:10]).save(tmp_path / "in" / "a.jpg", exif=exif)
    run(job(tmp_path, target=ByFactor(2)))
    assert size_of(tmp_path / "out" / "a.jpg") == (40, 20)


def test_results_that_would_be_too_large_are_rows(tmp_path: Path) -> None:
    fill(tmp_path / "in", ["a.png"], height=300, width=300)
    fill(tmp_path / "in", ["b.webp"], height=2, width=300)
    ran = run(job(tmp_path, target=ByFactor(60)))
    assert "more than 250 megapixels" in ran.rows["a.png"].reason
    assert "WEBP ends at 16383" in ran.rows["b.webp"].reason


def test_a_fault_in_the_model_is_a_row(tmp_path: Path) -> None:
    class Faulty(SlowEnlarger):
        def enlarge(self, picture: Picture, *more: object, **named: object) -> Picture:  # type: ignore[override]
            if picture.height == 13:
                raise MemoryError
            if picture.height == 14:
                raise IndexError("tile 3")
            return super().enlarge(picture, *more, **named)  # type: ignore[arg-type]

    for height in (12, 13, 14):
        fill(tmp_path / "in", [f"{height}.png"], height=height)
    ran = run(job(tmp_path), Faulty())
    assert ran.rows["12.png"].state == "done"
    assert "not enough memory" in ran.rows["13.png"].reason
    assert "IndexError: tile 3" in ran.rows["14.png"].reason
    assert set(results(tmp_path / "out")) == {"12.png"}


@only_posix
def test_a_name_too_long_for_the_disk_is_a_row(tmp_path: Path) -> None:
    from glean_core.restoration.batch import Template

    fill(tmp_path / "in", ["a" * 240 + ".png", "b.png"])
    ran = run(job(tmp_path, template=Template("{name}_{model}_{width}x{height}")))
    states = {name[0]: row.state for name, row in ran.rows.items()}
    assert states == {"a": "failed", "b": "done"}
    assert "too long" in ran.rows["a" * 240 + ".png"].reason


def test_bad_photos_are_tried_again_and_mended_ones_are_made(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.png").write_bytes(b"")
    assert run(job(tmp_path)).rows["a.png"].state == "failed"
    fill(tmp_path / "in", ["a.png"])
    row = run(job(tmp_path)).rows["a.png"]
    assert (row.state, row.reason) == ("done", "")


@pytest.mark.parametrize("seconds", [0x7FFFFFFF * 7, -0x7FFFFFFF])
def test_a_file_of_another_age_is_made_once(tmp_path: Path, seconds: int) -> None:
    """Years that 64 bits of nanoseconds don't hold, or before 1970; the disk may cut them off."""
    fill(tmp_path / "in", ["a.png", "b.png"])
    os.utime(tmp_path / "in" / "a.png", (seconds, seconds))
    assert run(job(tmp_path)).status.done == 2  # type: ignore[union-attr]
    assert run(job(tmp_path)).status.unchanged == 2  # type: ignore[union-attr]


def test_times_beyond_the_journals_numbers_stay_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Status:
        st_size = 9
        st_mtime_ns = 0

    monkeypatch.setattr(Path, "stat", lambda path: Status)
    seen = set()
    for nanoseconds in (0, -1, 1 << 63, (1 << 63) + 1, -(1 << 63) - 1):
        Status.st_mtime_ns = nanoseconds
        stamp = Stamp.of(tmp_path)
        assert -(1 << 63) <= stamp.changed < 1 << 63
        seen.add(stamp)
    assert len(seen) == 5
