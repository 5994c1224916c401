"""`prepare`: what is read, what is left out, and what lies in the result."""

from __future__ import annotations

import csv
import hashlib
import os
import sys
import tarfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from glean_core.errors import CancelledError
from glean_core.evaluation.metrics import laplacian_std
from glean_core.imaging.resize import resize
from glean_core.training.data import DataError, Prepared, PrepareOptions, prepare
from glean_core.training.data.duplicates import find_duplicates
from glean_core.training.data.splitting import choose_held_out, choose_test
from tests.imaging.profiles import DISPLAY_P3, SRGB, SRGB_FORMULA, rgb_profile
from tests.training.photos import photo, save, truncated

SMALL = PrepareOptions(size=32, quality=0, test_share=0.0)  # PNG: pixels can be compared


def index_of(out: Path) -> list[dict[str, str]]:
    with (out / "index.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def contents(out: Path) -> dict[str, bytes]:
    files = [path for path in out.rglob("*") if path.is_file()]
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def pixels_of(out: Path, source: str) -> np.ndarray:
    [row] = [row for row in index_of(out) if row["source_path"] == source]
    return np.asarray(Image.open(out / "images" / row["file"]))


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for i in range(8):
        save(folder / "abcd"[i // 2] / f"{i}.png", photo(i))
    return folder


def test_nested_folders_become_squares_with_an_index(photos: Path, tmp_path: Path) -> None:
    save(photos / "deep" / "er" / "x.jpg", photo(20), quality=97)
    out = tmp_path / "out"
    prepared = prepare(photos, out, SMALL)
    assert prepared == Prepared(9, 0, ())
    rows = index_of(out)
    assert [row["source_path"] for row in rows][-1] == "deep/er/x.jpg"
    assert (out / "train.txt").read_text().split() == [row["file"] for row in rows]
    for row in rows:
        source = photos / row["source_path"]
        pixels = np.asarray(Image.open(out / "images" / row["file"]))
        square = np.asarray(Image.open(source))[:, 12:84]
        assert np.abs(pixels - resize(square, (32, 32)).clip(0, 255)).max() <= 0.51
        assert row["source_sha256"] == hashlib.sha256(source.read_bytes()).hexdigest()
        assert (row["source_size"], row["crop_side_px"]) == ("96x72", "72.0")
        assert (row["crop_centre_x"], row["crop_centre_y"]) == ("48.0", "36.0")
        assert float(row["sharpness"]) == pytest.approx(laplacian_std(pixels), abs=0.01)
        assert row["group"] == Path(row["source_path"]).parent.as_posix()


def test_broken_and_odd_files_are_told_one_by_one(photos: Path, tmp_path: Path) -> None:
    (photos / "empty.jpg").write_bytes(b"")
    (photos / "text.png").write_bytes(b"this is no picture")
    (photos / "cut.jpg").write_bytes(truncated(photo(30)))
    (photos / "head.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    (photos / ".hidden.jpg").write_bytes(b"not looked at")
    (photos / "notes.txt").write_text("not a picture")
    clear = np.concatenate([photo(31), np.zeros((72, 96, 1), np.uint8)], axis=2)
    save(photos / "clear.png", clear)
    prepared = prepare(photos, tmp_path / "out", SMALL)
    assert prepared.train == 8
    told = "\n".join(prepared.notes)
    assert "1 files of other kinds were left out: .txt (1)." in told
    for name in ("empty.jpg", "text.png", "cut.jpg", "head.png", "clear.png"):
        [note] = [note for note in prepared.notes if note.startswith(f"{name} was skipped: ")]
        assert "\n" not in note
    assert "hidden" not in told
    assert len(prepared.notes) == 6


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs a privilege on Windows")
def test_links_are_followed_but_not_in_circles(photos: Path, tmp_path: Path) -> None:
    elsewhere = save(tmp_path / "elsewhere" / "y.png", photo(40)).parent
    (photos / "linked").symlink_to(elsewhere)
    (photos / "a" / "back").symlink_to(photos)
    (photos / "above").symlink_to(tmp_path)
    (photos / "dead.jpg").symlink_to(photos / "gone.jpg")
    (photos / "self.jpg").symlink_to(photos / "self.jpg")
    prepared = prepare(photos, tmp_path / "out", SMALL)
    assert {row["source_path"] for row in index_of(tmp_path / "out")} >= {"linked/y.png"}
    assert prepared.train == 9
    starts = sorted(note.split()[0] for note in prepared.notes)
    assert starts == ["a/back", "above", "dead.jpg", "self.jpg"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes among its files")
def test_a_pipe_is_no_picture(photos: Path, tmp_path: Path) -> None:
    os.mkfifo(photos / "pipe.jpg")
    assert prepare(photos, tmp_path / "out", SMALL).notes[0].startswith("pipe.jpg was skipped")


def test_orientation_profile_grey_alpha_and_16_bit(tmp_path: Path) -> None:
    folder, out = tmp_path / "photos", tmp_path / "out"
    pixels = photo(1, 72, 72)
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: turn clockwise
    save(folder / "turned.png", np.rot90(pixels).copy(), exif=exif)
    save(folder / "grey.png", photo(2, 72, 72)[..., 0])
    half = np.full((72, 72, 1), 128, np.uint8)
    save(folder / "alpha.png", np.concatenate([photo(3, 72, 72), half], axis=2))
    import imagecodecs

    deep = photo(4, 72, 72).astype(np.uint16) * 257
    (folder / "deep.png").write_bytes(imagecodecs.png_encode(deep))
    wide = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    save(folder / "lab.png", photo(5, 72, 72), icc_profile=wide)  # not RGB: taken for sRGB
    Image.fromarray(photo(6, 72, 72)).convert("CMYK").save(folder / "cmyk.jpg", quality=95)
    assert prepare(folder, out, SMALL).train == 6

    def wanted(square: np.ndarray) -> np.ndarray:
        return resize(square, (32, 32)).clip(0, 255)

    assert np.abs(pixels_of(out, "turned.png") - wanted(pixels)).max() <= 0.51
    grey = pixels_of(out, "grey.png")
    assert np.abs(grey - wanted(photo(2, 72, 72)[..., :1])).max() <= 0.51
    assert np.abs(pixels_of(out, "alpha.png") - wanted(photo(3, 72, 72))).max() <= 1.01
    assert np.abs(pixels_of(out, "deep.png") - wanted(photo(4, 72, 72))).max() <= 0.51
    assert np.abs(pixels_of(out, "lab.png") - wanted(photo(5, 72, 72))).max() <= 0.51
    assert np.abs(pixels_of(out, "cmyk.jpg") - wanted(photo(6, 72, 72))).mean() < 12


def test_a_wide_profile_becomes_srgb(tmp_path: Path) -> None:
    pixels = photo(1, 32, 32)
    wide = rgb_profile(DISPLAY_P3, SRGB_FORMULA)
    save(tmp_path / "photos" / "wide.png", pixels, icc_profile=wide)
    prepare(tmp_path / "photos", tmp_path / "out", SMALL)
    encoded = pixels / 255  # the curve of sRGB, IEC 61966-2-1
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    srgb = np.clip(linear @ (np.linalg.inv(SRGB) @ DISPLAY_P3).T, 0, 1)
    wanted = np.where(srgb <= 0.0031308, 12.92 * srgb, 1.055 * srgb ** (1 / 2.4) - 0.055)
    made = pixels_of(tmp_path / "out", "wide.png")
    assert np.abs(made - 255 * wanted).max() <= 1.0
    assert np.abs(made - pixels.astype(float)).max() > 10


def test_copies_rescaled_and_recompressed_are_left_out(photos: Path, tmp_path: Path) -> None:
    original = Image.fromarray(photo(50, 144, 192))
    original.save(photos / "z original.png")
    original.resize((96, 72), Image.Resampling.LANCZOS).save(photos / "a small.png")
    original.save(photos / "m poor.jpg", quality=55)
    prepared = prepare(photos, tmp_path / "out", SMALL)
    kept = [
        row["source_path"] for row in index_of(tmp_path / "out") if "/" not in row["source_path"]
    ]
    assert kept == ["m poor.jpg"]  # as large as the original, and the first by name
    assert prepared.train == 9
    assert prepared.notes == (
        "a small.png was skipped: it nearly repeats m poor.jpg.",
        "z original.png was skipped: it nearly repeats m poor.jpg.",
    )


def test_random_crops_of_one_photo_stay_and_of_its_copy_go(tmp_path: Path) -> None:
    folder, out = tmp_path / "photos", tmp_path / "out"
    save(folder / "one.png", photo(1, 200, 240))
    save(folder / "two.jpg", photo(1, 200, 240), quality=80)
    save(folder / "three.png", photo(2, 200, 240))
    options = PrepareOptions(size=32, align="random-crops", crops_per_photo=4, test_share=0)
    prepared = prepare(folder, out, options)
    rows = index_of(out)
    assert [row["source_path"] for row in rows] == ["one.png"] * 4 + ["three.png"] * 4 or [
        row["source_path"] for row in rows
    ] == ["three.png"] * 4 + ["two.jpg"] * 4
    assert len(prepared.notes) == 1
    assert all(32 <= float(row["crop_side_px"]) <= 200 for row in rows)
    assert len({(row["crop_centre_x"], row["crop_side_px"]) for row in rows}) == 8


def test_too_small_and_too_soft_pictures_are_left_out(photos: Path, tmp_path: Path) -> None:
    save(photos / "small.png", photo(60, 31, 90))
    soft = resize(np.random.default_rng(0).uniform(60, 200, (3, 3, 3)), (72, 72))
    save(photos / "soft.png", soft.clip(0, 255).astype(np.uint8))
    options = PrepareOptions(size=32, min_sharpness=5, test_share=0)
    prepared = prepare(photos, tmp_path / "out", options)
    assert prepared.train == 8
    assert prepared.notes[0] == "small.png was skipped: it is 90 x 31 px, smaller than 32."
    assert prepared.notes[1].startswith("soft.png was skipped: its sharpness is ")
    enlarged = prepare(photos, tmp_path / "big", PrepareOptions(size=32, allow_small=True))
    assert enlarged.train + enlarged.test == 10


def test_the_result_is_the_same_for_any_number_of_workers(photos: Path, tmp_path: Path) -> None:
    (photos / "cut.jpg").write_bytes(truncated(photo(30)))
    save(photos / "copy.jpg", photo(3), quality=70)
    options = PrepareOptions(size=32, align="random-crops", crops_per_photo=3, seed=5)
    one = prepare(photos, tmp_path / "one", options, workers=1)
    many = prepare(photos, tmp_path / "many", options, workers=5)
    assert one == many
    assert contents(tmp_path / "one") == contents(tmp_path / "many")
    other = PrepareOptions(size=32, align="random-crops", crops_per_photo=3, seed=6)
    prepare(photos, tmp_path / "other", other)
    assert contents(tmp_path / "one") != contents(tmp_path / "other")


@pytest.mark.parametrize("rule", ["folder", "auto", "people"])
def test_no_group_is_on_both_sides(photos: Path, tmp_path: Path, rule: str) -> None:
    people = {f"{i}.png": f"p{i % 3}" for i in range(8)}
    options = PrepareOptions(size=32, test_share=0.3)
    prepared = prepare(
        photos, tmp_path / "out", options, groups=people if rule == "people" else rule
    )
    rows = index_of(tmp_path / "out")
    sides = {row["group"]: set() for row in rows}
    for row in rows:
        sides[row["group"]].add(row["split"])
    assert all(len(splits) == 1 for splits in sides.values())
    assert set(sides) == ({"p0", "p1", "p2"} if rule == "people" else set("abcd"))
    assert (prepared.train, prepared.test) in {(6, 2), (5, 3)}
    for split in ("train", "test"):
        named = (tmp_path / "out" / f"{split}.txt").read_text().split()
        assert named == [row["file"] for row in rows if row["split"] == split]


def test_one_group_alone_is_not_split_and_said_so(photos: Path, tmp_path: Path) -> None:
    groups = {f"{i}.png": "everyone" for i in range(8)}
    prepared = prepare(photos, tmp_path / "out", PrepareOptions(size=32), groups=groups)
    assert (prepared.train, prepared.test) == (8, 0)
    assert "No test pictures were set aside" in prepared.notes[-1]


@given(st.lists(st.sampled_from("abcdefghij"), min_size=1, max_size=60), st.floats(0, 0.9))
def test_a_test_split_is_about_as_large_as_asked(groups: list[str], share: float) -> None:
    chosen = choose_test(groups, share, 3)
    taken = sum(group in chosen for group in groups)
    wanted = round(share * len(groups))
    assert chosen == choose_test(groups[::-1], share, 3)
    assert taken < len(groups)
    assert taken <= wanted + max(1, wanted // 2)
    if wanted == 0:
        assert taken == 0


@given(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=30), st.integers(0, 35))
def test_held_out_groups_are_whole_and_enough(groups: list[str], held_out: int) -> None:
    chosen = choose_held_out(groups, held_out)
    inside = {group for group, held in zip(groups, chosen, strict=True) if held}
    assert inside.isdisjoint(g for g, held in zip(groups, chosen, strict=True) if not held)
    assert chosen.sum() >= min(held_out, len(groups))


@given(st.integers(0, 10_000), st.integers(0, 40))
def test_duplicates_are_those_of_a_search_through_all_pairs(seed: int, distance: int) -> None:
    draw = np.random.default_rng(seed)
    centres = draw.random((5, 256)) < 0.5
    hashes = centres[draw.integers(0, 5, 40)] ^ (draw.random((40, 256)) < draw.uniform(0, 0.08))
    expected, kept = set(), []
    for row, bits in enumerate(hashes):
        if any((bits != hashes[other]).sum() <= distance for other in kept):
            expected.add(row)
        else:
            kept.append(row)
    found = find_duplicates(hashes, distance)
    assert set(found) == expected
    assert all((hashes[row] != hashes[other]).sum() <= distance for row, other in found.items())


def test_shards_hold_what_the_folder_holds(photos: Path, tmp_path: Path) -> None:
    options = PrepareOptions(size=32, test_share=0.25)
    prepare(photos, tmp_path / "folder", options)
    prepare(photos, tmp_path / "shards", options, per_shard=4)
    names = sorted(path.name for path in (tmp_path / "shards").iterdir())
    tars = ["test-000000.tar", "train-000000.tar", "train-000001.tar"]
    assert names == sorted([*tars, "index.csv", "train.txt", "test.txt"])
    folder, shards = contents(tmp_path / "folder"), contents(tmp_path / "shards")
    assert shards["index.csv"] == folder["index.csv"]
    for name in tars:
        with tarfile.open(tmp_path / "shards" / name) as tar:
            members = tar.getnames()
            # WebDataset: a sample's files follow each other and share the name before the dot.
            assert [Path(m).suffix for m in members] == [".jpg", ".json"] * (len(members) // 2)
            assert [Path(m).stem for m in members[::2]] == [Path(m).stem for m in members[1::2]]
            for member in members[::2]:
                stream = tar.extractfile(member)
                assert stream is not None
                assert stream.read() == folder[f"images/{member}"]


def test_a_folder_in_use_is_not_touched(photos: Path, tmp_path: Path) -> None:
    mine = save(tmp_path / "mine" / "holiday.png", photo(1)).parent
    for overwrite in (False, True):
        with pytest.raises(DataError, match="mine"):
            prepare(photos, mine, SMALL, overwrite=overwrite)
    (mine / "index.csv").write_text("file\n")
    with pytest.raises(DataError, match=r"holds holiday\.png, which .* did not write"):
        prepare(photos, mine, SMALL, overwrite=True)
    assert (mine / "holiday.png").exists()
    with pytest.raises(DataError, match="holds the photos themselves"):
        prepare(photos / "a", photos, SMALL, overwrite=True)
    with pytest.raises(DataError, match="is not a folder"):
        prepare(tmp_path / "gone", tmp_path / "out", SMALL)
    assert not (tmp_path / "out").exists()


def test_an_earlier_result_is_replaced_only_when_asked(photos: Path, tmp_path: Path) -> None:
    out = photos / "prepared"  # inside: it must not be read the second time
    prepare(photos, out, SMALL)
    with pytest.raises(DataError, match="is not empty"):
        prepare(photos, out, SMALL)
    again = prepare(photos, out, PrepareOptions(size=16), overwrite=True)
    assert again.train + again.test == 8
    assert not list(photos.glob(".*"))


def test_nothing_is_left_of_a_run_that_fails_or_is_cancelled(photos: Path, tmp_path: Path) -> None:
    class Pressed:
        def is_set(self) -> bool:
            return True

    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(CancelledError, match="nothing was written"):
        prepare(photos, tmp_path / "out", SMALL, cancel=Pressed())
    with pytest.raises(DataError, match=r"None of the 8 photos in .* can be used; a/0\.png was"):
        prepare(photos, tmp_path / "out", PrepareOptions(size=128))
    (tmp_path / "void").mkdir()
    with pytest.raises(DataError, match="holds no pictures"):
        prepare(tmp_path / "void", tmp_path / "out", SMALL)
    (tmp_path / "void").rmdir()
    assert sorted(tmp_path.rglob("*")) == before


def test_the_earlier_result_survives_a_failed_swap(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    prepare(photos, out, SMALL)
    before = contents(out)
    rename = Path.replace

    def fail_for_the_new_one(self: Path, target: Path) -> Path:
        if self.name == ".out.part":
            raise OSError("another program holds it open")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", fail_for_the_new_one)
    with pytest.raises(OSError, match="holds it open"):
        prepare(photos, out, PrepareOptions(size=16), overwrite=True)
    assert contents(out) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "photos"]


def test_what_a_killed_run_left_is_named(photos: Path, tmp_path: Path) -> None:
    left = tmp_path / ".out.part"
    left.mkdir()
    with pytest.raises(DataError, match=r"\.out\.part is there: out is being prepared by another"):
        prepare(photos, tmp_path / "out", SMALL)
    assert left.exists()
    assert prepare(photos, tmp_path / "out", SMALL, overwrite=True).train == 8
    assert not left.exists()


def test_faces_are_cut_out_aligned(shared_dir: Path, tmp_path: Path) -> None:
    from glean_core.imaging import write
    from tests.restoration.scenes import face_in_a_photo, face_names, noise_picture

    names = face_names(shared_dir, "test", 50)
    (tmp_path / "photos").mkdir()
    left = face_in_a_photo(names[0], 280, 8, (300, 300), (600, 1300)).pixels
    right = face_in_a_photo(names[1], 200, 0, (900, 320), (600, 1300)).pixels
    both = left.copy()
    both[:, 650:] = right[:, 650:]
    write(noise_picture(1, 1).with_pixels(both), tmp_path / "photos" / "two.png")
    write(noise_picture(300, 300), tmp_path / "photos" / "none.png")
    options = PrepareOptions(size=256, align="faces", test_share=0)
    prepared = prepare(tmp_path / "photos", tmp_path / "out", options)
    [row] = index_of(tmp_path / "out")
    assert float(row["crop_side_px"]) == pytest.approx(280, rel=0.1)
    assert float(row["crop_angle"]) == pytest.approx(8, abs=6)
    assert prepared.notes[0] == "none.png was skipped: no face was found in it."
    made = np.asarray(Image.open(tmp_path / "out" / "images" / row["file"])).astype(float)
    truth = np.asarray(Image.open(names[0])).astype(float)
    assert np.corrcoef(made.ravel(), truth.ravel())[0, 1] > 0.9
