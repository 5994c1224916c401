"""Packs and batches: what goes in comes out, in an order that depends on the seed alone."""

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from glean_core.imaging.resize import resize
from glean_core.training.data import (
    DataError,
    PictureSet,
    list_pictures,
    pack_pictures,
    read_groups,
    read_pack,
)
from glean_core.training.degradations import shrink
from glean_core.training.framing import Jitter, draw_framings, reframed


def smooth_picture(seed: int, side: int = 32) -> np.ndarray:
    noise = np.random.default_rng(seed).uniform(0, 255, (4, 4, 3))
    return resize(noise, (side, side)).clip(0, 255).astype(np.uint8)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for i in range(6):
        Image.fromarray(smooth_picture(i)).save(tmp_path / f"{i}.png")
    rows = "".join(f"{i}.png,{'ABC'[i // 2]}\n" for i in range(6))
    (tmp_path / "index.csv").write_text("file,person\n" + rows)
    return tmp_path


def test_pack_holds_the_pictures_and_their_groups(folder: Path) -> None:
    out = folder / "pictures.tar"
    groups = read_groups(folder / "index.csv", "person")
    assert pack_pictures(list_pictures(folder), out, 32, 95, groups) == []
    pack = read_pack(out)
    assert pack.pictures.shape == (6, 32, 32, 3)
    assert pack.groups == tuple("AABBCC")
    for i in range(6):
        assert np.abs(pack.pictures[i].astype(int) - smooth_picture(i)).mean() < 4


def test_jpeg_of_the_right_size_is_packed_byte_for_byte(tmp_path: Path) -> None:
    source = tmp_path / "a.jpg"
    Image.fromarray(smooth_picture(1)).save(source, quality=70)
    pack_pictures([source], tmp_path / "a.tar", 32)
    assert source.read_bytes() in (tmp_path / "a.tar").read_bytes()


def test_split_parts_no_group(folder: Path) -> None:
    out = folder / "pictures.tar"
    pack_pictures(list_pictures(folder), out, 32, 95, read_groups(folder / "index.csv", "person"))
    train, held_out = read_pack(out).split(3)
    assert (len(train), len(held_out)) == (2, 4)  # groups B and C, whole


def test_unreadable_picture_is_named_and_the_rest_goes_on(folder: Path) -> None:
    (folder / "2.png").write_bytes(b"no picture")
    skipped = pack_pictures(list_pictures(folder), folder / "p.tar", 32)
    assert len(skipped) == 1
    assert skipped[0].startswith("2.png was skipped")
    assert len(read_pack(folder / "p.tar").names) == 5


def test_names_file_keeps_its_order_and_names_with_spaces(tmp_path: Path) -> None:
    for name in ("b c.png", "a.png"):
        Image.fromarray(smooth_picture(1)).save(tmp_path / name)
    (tmp_path / "names.txt").write_text("b c.png\n\na.png\n")
    found = list_pictures(tmp_path, tmp_path / "names.txt")
    assert [path.name for path in found] == ["b c.png", "a.png"]


def test_folder_without_pictures_and_broken_pack_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="No picture"):
        pack_pictures([], tmp_path / "p.tar", 32)
    (tmp_path / "broken.tar").write_bytes(b"x" * 2000)
    with pytest.raises(DataError, match=r"broken\.tar is not a readable pack"):
        read_pack(tmp_path / "broken.tar")


@given(st.integers(0, 100), st.integers(0, 500), st.integers(1, 40))
@settings(max_examples=30)
def test_batches_depend_on_seed_and_position_alone(seed: int, start: int, count: int) -> None:
    rng = np.random.default_rng(0)
    pictures = PictureSet(rng.integers(0, 256, (7, 8, 8, 3), dtype=np.uint8), "cpu")
    indices = pictures.indices(seed, start, count)
    assert indices == pictures.indices(seed, 0, start + count)[start:]
    assert torch.equal(pictures.batch(seed, start, count), pictures.batch(seed, start, count))


def test_an_epoch_shows_every_picture_once() -> None:
    pictures = PictureSet(np.zeros((50, 8, 8, 3), np.uint8), "cpu")
    assert sorted(pictures.indices(3, 100, 50)) == list(range(50))


@given(st.sampled_from([(32, 8), (48, 16), (33, 32), (256, 32)]), st.integers(0, 9))
@settings(max_examples=12, deadline=None)
def test_training_and_the_app_shrink_alike(sides: tuple[int, int], seed: int) -> None:
    big, small = sides
    picture = np.random.default_rng(seed).random((big, big, 3), dtype=np.float32)
    ours = shrink(torch.from_numpy(picture).permute(2, 0, 1)[None], small)[0]
    theirs = resize(picture, (small, small))
    assert np.abs(ours.permute(1, 2, 0).numpy() - theirs).max() < 1 / 2550


def test_jitter_moves_some_pictures_a_little_and_repeatably() -> None:
    x = torch.from_numpy(np.stack([smooth_picture(i, 64) for i in range(16)]))
    x = x.permute(0, 3, 1, 2).float() / 127.5 - 1
    framings = draw_framings(16, Jitter(), 1.0, torch.Generator().manual_seed(4))
    moved = reframed(x, framings)
    assert torch.equal(framings, draw_framings(16, Jitter(), 1.0, torch.Generator().manual_seed(4)))
    assert torch.equal(reframed(x[4:6], framings[4:6]), moved[4:6])  # of each picture alone
    change = (moved - x).abs().mean((1, 2, 3))
    assert 0 < int((change == 0).sum()) < 16
    assert change.max() < 0.25
    assert reframed(x, draw_framings(16, Jitter(), 0.0, torch.Generator())) is x
