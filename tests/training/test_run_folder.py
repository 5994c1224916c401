"""A run on disk survives what can happen to it."""

from pathlib import Path

import pytest
import torch

from glean_core.errors import GleanError
from glean_core.training.run_folder import RunFolder, best_note


def state(images: int) -> dict[str, object]:
    return {"images_shown": images, "weights": torch.full((3,), float(images))}


def test_newest_two_and_the_best_are_kept(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    for images, best in ((4, False), (8, True), (12, False), (16, False)):
        folder.save_state(state(images), best)
    kept = sorted(path.name for path in folder.checkpoints.iterdir())
    assert kept == ["state-000000000012.pt", "state-000000000016.pt"]
    newest, best_state = folder.load_state(), folder.load_best()
    assert newest is not None
    assert best_state is not None
    assert (newest["images_shown"], best_state["images_shown"]) == (16, 8)


def test_half_written_state_never_replaces_a_good_one(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.save_state(state(1))

    class Unwritable:
        def __reduce__(self) -> str:
            raise OSError("disk full")

    with pytest.raises(GleanError, match="disk full"):
        folder.save_state({"images_shown": 2, "weights": Unwritable()})
    loaded = folder.load_state()
    assert loaded is not None
    assert loaded["images_shown"] == 1
    assert [p.name for p in folder.checkpoints.iterdir()] == ["state-000000000001.pt"]


def test_damaged_newest_checkpoint_is_passed_over(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.save_state(state(4))
    folder.save_state(state(8))
    (folder.checkpoints / "state-000000000008.pt").write_bytes(b"broken")
    loaded = folder.load_state()
    assert loaded is not None
    assert loaded["images_shown"] == 4


def test_nothing_but_damaged_checkpoints_is_a_sentence(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.save_state(state(4))
    (folder.checkpoints / "state-000000000004.pt").write_bytes(b"broken")
    with pytest.raises(GleanError, match="move it away"):
        folder.load_state()


def test_new_folder_has_no_state(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path / "new")
    assert folder.load_state() is None
    assert folder.load_best() is None
    assert folder.best_value() is None
    assert folder.read_log() == []


def test_log_is_cut_back_to_the_checkpoint_and_forgives_a_torn_line(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    for images in (4, 8, 12):
        folder.log({"images": images, "loss": 0.5})
    with (tmp_path / "log.jsonl").open("a") as file:
        file.write('{"images": 16, "lo')
    folder.forget_after(8)
    assert [row["images"] for row in folder.read_log()] == [4, 8]


def test_kill_between_the_best_checkpoint_and_its_note_is_mended(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.note_best("val_psnr", 20.0, 4)
    folder.save_state(state(8) | {"measured": best_note("val_psnr", 25.0, 8)}, True)
    assert folder.best_value() == 20.0
    folder.mend_best()
    assert folder.best_value() == 25.0


def test_what_kills_left_half_written_is_cleared_and_nothing_else(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.save_state(state(4), True)
    kept = sorted(tmp_path.rglob("*"))
    (folder.checkpoints / ".state-000000000008.pt.0a1b2c3d.part").write_bytes(b"half")
    (tmp_path / ".best.pt.0a1b2c3d.part").write_bytes(b"half")
    folder.clear_leftovers()
    assert sorted(tmp_path.rglob("*")) == kept


def test_log_with_odd_lines_is_read(tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").write_bytes(b'3\n[]\n{"images": "x"}\n{"images": 4}\n{"im\xff')
    assert RunFolder(tmp_path).read_log() == [{"images": 4}]


def test_a_row_after_a_torn_line_is_not_lost(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.log({"images": 4})
    with (tmp_path / "log.jsonl").open("a") as file:
        file.write('{"images": 8, "lo')
    folder.forget_after(4)
    folder.log({"images": 8})
    assert [row["images"] for row in folder.read_log()] == [4, 8]
