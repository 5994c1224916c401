"""`open_pictures`: whatever is opened, the same batches come out, wherever a run goes on."""

from __future__ import annotations

import gc
import io
import json
import tarfile
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from glean_core.training.data import (
    DataError,
    PictureSet,
    PrepareOptions,
    StreamedPictures,
    measure_speed,
    open_pictures,
    pack_pictures,
    prepare,
    prepared_pictures,
)
from glean_core.training.data import opening as opening_module
from glean_core.training.data.shards import add_member, list_members
from tests.training.photos import photo, prepared_folder, save, truncated

# What goes wrong in a thread or while garbage is collected must not pass unseen.
pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return prepared_folder(tmp_path_factory.mktemp("data") / "prepared")


def streamed(path: Path, **options: object) -> StreamedPictures:
    pictures, _ = open_pictures(path, in_memory_limit=0, **options)
    assert isinstance(pictures, StreamedPictures)
    return pictures


def in_memory(path: Path, **options: object) -> PictureSet:
    pictures, _ = open_pictures(path, **options)
    assert isinstance(pictures, PictureSet)
    return pictures


def test_a_prepared_folder_gives_its_train_split_alone(folder: Path) -> None:
    pictures = in_memory(folder)
    assert (len(pictures), pictures.side) == (10, 32)
    for i in range(10):
        decoded = np.asarray(Image.open(folder / "images" / f"{i:05d}.jpg").convert("RGB"))
        assert (
            np.abs(pictures.pictures[i].permute(1, 2, 0).numpy() - decoded.astype(int)).max() <= 1
        )


@pytest.mark.parametrize("workers", [1, 2, 7])
@pytest.mark.parametrize("side", [None, 16])
def test_streamed_equals_in_memory_bit_for_bit(
    folder: Path, workers: int, side: int | None
) -> None:
    held, read = in_memory(folder, side=side), streamed(folder, side=side, workers=workers)
    assert (len(held), held.side) == (len(read), read.side)
    for start in (0, 4, 8, 12, 400, 3, 3):  # on, far ahead, back, and again
        assert torch.equal(held.batch(5, start, 4), read.batch(5, start, 4))
    assert torch.equal(held.batch(5, 0, 30, mirror=False), read.batch(5, 0, 30, mirror=False))
    assert torch.equal(held.at_size(8).batch(1, 0, 6), read.at_size(8).batch(1, 0, 6))
    assert held.at_size(held.side) is held
    assert read.at_size(read.side) is read


@given(st.integers(0, 50), st.integers(0, 200), st.lists(st.integers(0, 7), max_size=8))
def test_rows_are_those_of_the_whole_batch(seed: int, start: int, rows: list[int]) -> None:
    draw = np.random.default_rng(0)
    pictures = PictureSet(draw.integers(0, 256, (7, 8, 8, 3), dtype=np.uint8), "cpu")
    whole = pictures.batch(seed, start, 8)
    assert torch.equal(pictures.batch(seed, start, 8, rows=rows), whole[rows])


def test_processes_share_a_streamed_batch_exactly(folder: Path) -> None:
    whole = in_memory(folder)
    ranks = [streamed(folder, workers=2) for _ in range(3)]
    for start in range(0, 60, 6):
        parts = [
            pictures.batch(9, start, 6, rows=range(rank, 6, 3))
            for rank, pictures in enumerate(ranks)
        ]
        together = torch.stack(parts, dim=1).flatten(0, 1)
        assert torch.equal(together, whole.batch(9, start, 6))


def test_a_resumed_run_sees_what_it_would_have_seen(folder: Path) -> None:
    through = streamed(folder, workers=3)
    seen = [through.batch(2, start, 4) for start in range(0, 48, 4)]
    resumed = streamed(folder, workers=1)
    for step in range(7, 12):
        assert torch.equal(resumed.batch(2, step * 4, 4), seen[step])


def test_mirroring_flips_about_half(folder: Path) -> None:
    pictures = in_memory(folder)
    plain, mirrored = (pictures.batch(0, 0, 200, mirror=mirror) for mirror in (False, True))
    same = (plain == mirrored).flatten(1).all(1)
    flipped = (plain.flip(-1) == mirrored).flatten(1).all(1)
    assert (same | flipped).all()
    assert 70 < int(flipped.sum()) < 130


def test_shards_give_the_batches_of_the_folder(tmp_path: Path) -> None:
    for i in range(9):
        save(tmp_path / "photos" / f"{i}.png", photo(i))
    options = PrepareOptions(size=32, test_share=0.2)
    prepare(tmp_path / "photos", tmp_path / "folder", options)
    prepare(tmp_path / "photos", tmp_path / "shards", options, per_shard=3)
    plain, plain_out = open_pictures(tmp_path / "folder", held_out=2)
    for limit in (None, 0):
        tars, tars_out = open_pictures(tmp_path / "shards", held_out=2, in_memory_limit=limit)
        assert len(tars) == len(plain) == 5
        assert torch.equal(tars_out, plain_out)
        assert torch.equal(tars.batch(1, 3, 9), plain.batch(1, 3, 9))


def test_a_pack_gives_the_batches_of_the_folder(folder: Path, tmp_path: Path) -> None:
    found = prepared_pictures(folder)
    assert found is not None
    paths, owners = found
    groups = {path.name: owner for path, owner in zip(paths, owners, strict=True)}
    pack_pictures(paths, tmp_path / "p.tar", 32, groups=groups)
    plain, plain_out = open_pictures(folder, held_out=3)
    packed, packed_out = open_pictures(tmp_path / "p.tar", held_out=3)
    assert torch.equal(packed_out, plain_out)
    assert torch.equal(packed.batch(1, 3, 9), plain.batch(1, 3, 9))
    assert torch.equal(
        streamed(tmp_path / "p.tar").batch(1, 3, 9), in_memory(folder).batch(1, 3, 9)
    )


def test_held_out_pictures_are_of_whole_groups_and_in_range(folder: Path) -> None:
    train, held_out = open_pictures(folder, held_out=3, side=16)
    assert len(train) == 6  # of the five people the last two
    assert held_out.shape == (3, 3, 16, 16)
    assert held_out.dtype == torch.float32
    assert -1 <= held_out.min() < -0.2
    assert 0.2 < held_out.max() <= 1
    seen = train.batch(0, 0, 6, mirror=False)
    assert not any(torch.equal(a, b) for a in seen for b in held_out)


def test_photos_are_cropped_to_their_middle(tmp_path: Path) -> None:
    for i in range(4):
        save(tmp_path / "sub" / f"{i}.png", photo(i))
    (tmp_path / "broken.jpg").write_bytes(b"nothing")
    notes: list[str] = []
    pictures, _ = open_pictures(tmp_path, side=24, note=notes.append)
    prepare(tmp_path, tmp_path / "out", PrepareOptions(size=24, quality=0, test_share=0))
    assert torch.equal(pictures.batch(0, 0, 4), in_memory(tmp_path / "out").batch(0, 0, 4))
    assert "glean data prepare" in notes[-1]
    assert "broken.jpg can't be read" in notes[0]
    assert open_pictures(tmp_path / "sub")[0].side == 72  # the commonest shorter side
    assert torch.equal(streamed(tmp_path / "sub", side=24).batch(0, 0, 4), pictures.batch(0, 0, 4))


def test_photos_with_a_split_keep_to_it(tmp_path: Path) -> None:
    for name in ("a.png", "b.png", "c.png"):
        save(tmp_path / "images" / name, photo(ord(name[0])))
    (tmp_path / "index.csv").write_text("file,split\na.png,train\nb.png,test\nc.png,train\n")
    (tmp_path / "train.txt").write_text("a.png\nc.png\n")
    assert len(open_pictures(tmp_path, side=32)[0]) == 2


def spoil(folder: Path, name: str = "00004.jpg") -> Path:
    """A prepared folder in which one file is cut off."""
    made = prepared_folder(folder)
    (made / "images" / name).write_bytes(truncated(photo(4, 32, 32), 0.7))
    return made


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    bad = spoil(tmp_path / "bad")
    with pytest.raises(DataError, match=r"00004\.jpg is damaged \(the file is cut off\)"):
        open_pictures(bad)
    pictures = streamed(bad, workers=3)
    with pytest.raises(DataError, match=r"00004\.jpg is damaged"):
        pictures.batch(0, 0, 10)
    (bad / "images" / "00004.jpg").unlink()
    with pytest.raises(DataError, match=r"names 00004\.jpg, which is not in"):
        open_pictures(bad)


def test_a_file_that_vanishes_while_training_is_named(tmp_path: Path) -> None:
    pictures = streamed(prepared_folder(tmp_path / "p"), workers=2)
    for path in (tmp_path / "p" / "images").iterdir():
        path.unlink()
    with pytest.raises(DataError, match=r"\d\.jpg can't be read \(No such file"):
        pictures.batch(0, 0, 4)


@pytest.mark.parametrize(
    ("side", "held_out", "words"),
    [
        (64, 0, r"holds pictures of 32 px and the bank makes 64 px; prepare .* with --size 64\."),
        (32, 10, "holding out 10 leaves none to train on"),
    ],
)
def test_what_does_not_fit_is_said(folder: Path, side: int, held_out: int, words: str) -> None:
    with pytest.raises(DataError, match=words):
        open_pictures(folder, side=side, held_out=held_out)


def test_unusable_places_are_named(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.tar").write_bytes(b"x" * 2000)
    pack_pictures([save(tmp_path / "small.png", photo(1, 8, 8))], tmp_path / "small.tar", 8)
    save(tmp_path / "photos" / "a.png", photo(1, 20, 20))
    uneven = prepared_folder(tmp_path / "uneven")
    save(uneven / "images" / "00003.jpg", photo(3, 40, 40))
    for name, words in {
        "gone": "does not exist",
        "empty": "holds no pictures",
        "broken.tar": "not a readable pack",
        "small.tar": "pack the folder again with --size 16",
        "photos": r"1 of 1 pictures in .* are smaller than 32 px, a\.png for one",
        "uneven": r"00003\.jpg is 40 x 40 px and the first picture .* 32 px",
    }.items():
        side = 32 if name == "photos" else 16
        with pytest.raises(DataError, match=words):
            open_pictures(tmp_path / name, side=side)


def test_in_memory_when_it_fits(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needed = 10 * 3 * 32 * 32
    assert isinstance(open_pictures(folder, in_memory_limit=needed)[0], PictureSet)
    assert isinstance(open_pictures(folder, in_memory_limit=needed - 1)[0], StreamedPictures)
    monkeypatch.setattr(opening_module, "free_memory", lambda device: 4 * needed)
    assert isinstance(open_pictures(folder)[0], PictureSet)
    monkeypatch.setattr(opening_module, "free_memory", lambda device: 4 * needed - 4)
    assert isinstance(open_pictures(folder)[0], StreamedPictures)


def test_threads_end_with_the_pictures(folder: Path) -> None:
    before = set(threading.enumerate())
    closed, forgotten = streamed(folder, workers=3), streamed(folder, workers=3)
    closed.batch(0, 0, 8)
    forgotten.batch(0, 0, 8)
    reading = [t for t in set(threading.enumerate()) - before if t.name.startswith("pictures")]
    assert len(reading) >= 2
    closed.close()
    with pytest.raises(RuntimeError):
        closed.batch(0, 100, 8)
    del forgotten
    gc.collect()
    for thread in reading:
        thread.join(10)
    assert not any(thread.is_alive() for thread in reading)


def test_only_a_few_pictures_wait(folder: Path) -> None:
    pictures = streamed(folder, workers=2)
    for start in range(0, 400, 4):
        pictures.batch(0, start, 4)
        pictures.batch(1, start, 4)  # a second sequence is read ahead, too
        pictures.batch(2, 0, 3)
    assert sum(map(len, pictures._ahead.values())) <= 2 * 3 * 4


def test_the_next_batches_are_read_before_they_are_wanted(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = streamed(folder, workers=1)
    pictures.batch(0, 0, 4)
    deadline = time.monotonic() + 10
    waiting = next(iter(pictures._ahead.values()))
    assert sorted(waiting) == list(range(12))
    while not all(future.done() for future in waiting.values()) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert all(future.done() for future in waiting.values())


def test_shards_of_other_tools_are_read(tmp_path: Path) -> None:
    def encoded(seed: int) -> bytes:
        buffer = io.BytesIO()
        Image.fromarray(photo(seed, 16, 16)).save(buffer, "PNG")
        return buffer.getvalue()

    with tarfile.open(tmp_path / "shard.tar", "w") as tar:
        folder = tarfile.TarInfo("x")
        folder.type = tarfile.DIRTYPE
        tar.addfile(folder)
        for i in range(4):
            add_member(tar, f"x/{i}.img.png", encoded(i))
            add_member(tar, f"x/{i}.json", json.dumps({"person": f"p{i // 2}"}).encode())
            add_member(tar, f"x/{i}.cls", b"7")
    members, groups = list_members(tmp_path / "shard.tar")
    assert [member.name for member in members] == [f"x/{i}.img.png" for i in range(4)]
    assert groups == ["p0", "p0", "p1", "p1"]
    pictures = in_memory(tmp_path)
    assert np.array_equal(pictures.pictures[2].permute(1, 2, 0).numpy(), photo(2, 16, 16))


def test_speed_is_measured_by_drawing(folder: Path) -> None:
    assert measure_speed(streamed(folder), 4, 0.05, torch.device("cpu")) > 10
