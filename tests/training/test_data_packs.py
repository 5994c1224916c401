"""Packs within a limit: the best quality that fits, never more bytes than asked."""

from __future__ import annotations

import csv
import io
import tarfile
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from glean_core.training.data import DataError, pack_pictures, pack_within, read_pack
from tests.training.photos import photo, prepared_folder, save


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    return [save(tmp_path / "in" / f"{i}.png", photo(i, 64, 64)) for i in range(12)]


def by_trying_each(pictures: list[Path], limit: int) -> tuple[float, int, str]:
    """(PSNR, quality, colour) of the best pack, without halving and without the pack's code."""
    best = []
    for colour in ("444", "420"):
        for quality in range(5, 96):
            total, distances = 512 + 512 + 1024, []  # the index, and the end of a tar
            for path in pictures:
                pixels = np.asarray(Image.open(path))
                data = imagecodecs.jpeg8_encode(pixels, quality, subsampling=colour, optimize=True)
                total += 512 + -(-len(data) // 512) * 512
                decoded = np.asarray(Image.open(io.BytesIO(data))).astype(float)
                distances.append(10 * np.log10(255**2 / ((decoded - pixels) ** 2).mean()))
            if -(-total // 10240) * 10240 <= limit:
                best.append((quality, colour, float(np.mean(distances))))
    highest = [max(b for b in best if b[1] == colour) for colour in {b[1] for b in best}]
    quality, colour, psnr = max(highest, key=lambda made: made[2])
    return psnr, quality, colour


@pytest.mark.parametrize("limit", [22_000, 30_720, 40_959])
def test_the_best_pack_that_fits_is_taken(pictures: list[Path], tmp_path: Path, limit: int) -> None:
    report = pack_within(pictures, tmp_path / "p.tar", 64, limit)
    assert report.size_bytes == (tmp_path / "p.tar").stat().st_size <= limit
    psnr, quality, colour = by_trying_each(pictures, limit)
    assert (report.quality, report.colour) == (quality, colour)
    assert report.psnr == pytest.approx(psnr)
    truth = np.stack([photo(i, 64, 64) for i in range(12)]).astype(float)
    errors = ((read_pack(tmp_path / "p.tar").pictures - truth) ** 2).mean((1, 2, 3))
    assert report.psnr == pytest.approx(np.mean(10 * np.log10(255**2 / errors)))


def test_files_that_fit_keep_their_bytes(tmp_path: Path) -> None:
    folder = prepared_folder(tmp_path / "in")
    paths = sorted((folder / "images").iterdir())
    report = pack_within(paths, tmp_path / "p.tar", 32, 10**6)
    assert (report.quality, report.psnr, report.skipped) == (0, float("inf"), ())
    with tarfile.open(tmp_path / "p.tar") as tar:
        packed = [tar.extractfile(name) for name in tar.getnames()[1:]]
        assert [p.read() for p in packed if p] == [path.read_bytes() for path in paths]


def test_other_files_are_encoded_at_the_best_quality_if_that_fits(
    pictures: list[Path], tmp_path: Path
) -> None:
    report = pack_within(pictures, tmp_path / "p.tar", 64, 10**6)
    pack_pictures(pictures, tmp_path / "best.tar", 64, 95)
    assert report.quality == 0
    assert (tmp_path / "p.tar").read_bytes() == (tmp_path / "best.tar").read_bytes()


def test_a_limit_that_can_not_be_kept_is_refused(pictures: list[Path], tmp_path: Path) -> None:
    with pytest.raises(
        DataError,
        match=r"12 pictures of 64 px take 20\.5 kB at the lowest quality, more than 9\.0 kB",
    ):
        pack_within(pictures, tmp_path / "p.tar", 64, 9000)
    with pytest.raises(DataError, match="No picture could be read"):
        pack_within([], tmp_path / "p.tar", 64, 9000)
    assert not (tmp_path / "p.tar").exists()


def test_a_turned_jpeg_is_not_taken_as_it_is(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = save(tmp_path / "t.jpg", np.rot90(photo(1, 32, 32)).copy(), exif=exif, quality=98)
    assert pack_pictures([turned], tmp_path / "p.tar", 32) == []
    packed = read_pack(tmp_path / "p.tar").pictures[0].astype(float)
    decoded = np.rot90(np.asarray(Image.open(turned)), -1)  # clockwise
    assert np.abs(packed - decoded).mean() < 2
    assert np.abs(packed - np.rot90(decoded)).mean() > 20


def test_small_pictures_are_skipped_and_names_are_quoted(tmp_path: Path) -> None:
    odd = save(tmp_path / 'a, "b".png', photo(1, 32, 32))
    small = save(tmp_path / "small.png", photo(2, 31, 40))
    skipped = pack_pictures([odd, small], tmp_path / "p.tar", 32, groups={odd.name: "x, y"})
    assert skipped == ["small.png was skipped: it is 40 x 31 px, smaller than 32."]
    pack = read_pack(tmp_path / "p.tar")
    assert pack.groups == ("x, y",)
    with tarfile.open(tmp_path / "p.tar") as tar:
        index = tar.extractfile("index.csv")
        assert index is not None
        rows = list(csv.reader(io.TextIOWrapper(index, "utf-8")))
    assert rows == [["file", "group"], ['000000_a, "b".jpg', "x, y"]]
    assert pack.names == ('000000_a, "b".jpg',)
