"""Moving the folder of added models, and remembering where it is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
import threading
from collections import namedtuple
from pathlib import Path

import pytest

from glean_core import zoo
from glean_core.errors import CancelledError
from glean_core.zoo import moving, place
from tests.restoration.doubles import save_tiny_network

NAMES = ["one", "two"]


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The first folder of a person who has two models, half a download, and notes."""
    monkeypatch.delenv(place.OVERRIDE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    folder = zoo.user_models_dir()
    assert tmp_path in folder.parents
    for name in NAMES:
        save_tiny_network(folder / f"{name}.safetensors")
    (folder / f"{zoo.offers()[0].file}.part").write_bytes(b"half")
    (folder / "notes.txt").write_text("hers")
    return folder


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "disk" / "models"


def intact() -> list[str]:
    """The added models, each compared with its checksum."""
    added = [model for model in zoo.list_models() if model.origin == "local"]
    for model in added:
        zoo.verify(model)
    return [model.card.name for model in added]


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_everything_of_the_store_moves_and_other_files_stay(old: Path, new: Path) -> None:
    seen: list[float] = []
    size = zoo.store_size()
    assert zoo.move_store(new, lambda fraction, _words: seen.append(fraction)) == size
    assert zoo.user_models_dir() == new
    assert intact() == NAMES
    assert zoo.partial(zoo.offers()[0]) == 4
    assert zoo.store_size() == size
    assert files(old) == ["notes.txt"]
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_the_old_folder_goes_when_nothing_else_is_in_it(old: Path, new: Path) -> None:
    (old / "notes.txt").unlink()
    zoo.move_store(new)
    assert not old.exists()


def test_it_can_be_moved_back(old: Path, new: Path) -> None:
    zoo.move_store(new)
    zoo.move_store(old)
    assert zoo.user_models_dir() == old
    assert intact() == NAMES
    assert not new.exists()


def test_what_is_added_later_comes_into_the_new_folder(
    old: Path, new: Path, tmp_path: Path
) -> None:
    zoo.move_store(new)
    model = zoo.import_model(save_tiny_network(tmp_path / "three.safetensors"))
    assert model.path.parent == new


def test_a_store_without_models_moves_too(old: Path, new: Path) -> None:
    shutil.rmtree(old)
    assert zoo.move_store(new) == 0
    assert zoo.user_models_dir() == new


def test_the_environment_comes_first_and_is_not_overruled(
    old: Path, new: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    zoo.move_store(new)
    monkeypatch.setenv(place.OVERRIDE, str(tmp_path / "given"))
    assert zoo.user_models_dir() == tmp_path / "given"
    with pytest.raises(zoo.ZooError, match="GLEAN_MODELS_DIR"):
        zoo.move_store(tmp_path / "other")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"folder": 3}', '{"folder": "relative"}'])
def test_a_damaged_note_of_the_place_means_the_first_folder(old: Path, text: str) -> None:
    place.place_file().parent.mkdir(parents=True, exist_ok=True)
    place.place_file().write_text(text)
    assert zoo.user_models_dir() == old


def test_cancel_leaves_everything_as_it_was(old: Path, new: Path) -> None:
    before = files(old)
    cancel = threading.Event()

    def stop_late(fraction: float, _words: str) -> None:
        if fraction > 0.6:
            cancel.set()

    with pytest.raises(CancelledError, match="stay where they are"):
        zoo.move_store(new, stop_late, cancel)
    assert (zoo.user_models_dir(), files(old), files(new)) == (old, before, [])


@pytest.mark.parametrize("where", ["itself", "inside", "above", "a file", "a link to itself"])
def test_a_folder_that_can_not_be_is_refused(old: Path, tmp_path: Path, where: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "link").symlink_to(old)
    chosen = {
        "itself": old,
        "inside": old / "deeper",
        "above": old.parent,
        "a file": tmp_path / "file",
        "a link to itself": tmp_path / "link",
    }
    before = files(old)
    with pytest.raises(zoo.ZooError) as caught:
        zoo.move_store(chosen[where])
    assert "\n" not in str(caught.value)
    assert (zoo.user_models_dir(), files(old)) == (old, before)


def test_nothing_is_written_over(old: Path, new: Path) -> None:
    other = save_tiny_network(new / "two.safetensors", title="Another")
    content = other.read_bytes()
    with pytest.raises(zoo.ZooError, match=r"two\.safetensors is there already"):
        zoo.move_store(new)
    assert other.read_bytes() == content
    assert (zoo.user_models_dir(), intact()) == (old, NAMES)
    assert files(new) == ["two.safetensors"]


def test_a_full_disk_is_told_before_the_first_byte(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage(1000, 900, 100))
    with pytest.raises(zoo.ZooError, match="0 MB free"):
        zoo.move_store(new)
    assert (zoo.user_models_dir(), files(new)) == (old, [])


def test_a_copy_that_differs_is_noticed(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "file_sha256", lambda path: str(path))
    with pytest.raises(zoo.ZooError, match="is damaged; check that disk"):
        zoo.move_store(new)
    assert (zoo.user_models_dir(), intact(), files(new)) == (old, NAMES, [])


def test_a_disk_that_is_away_is_told_and_not_replaced_by_an_empty_folder(
    old: Path, new: Path, tmp_path: Path
) -> None:
    zoo.move_store(new)
    new.rename(tmp_path / "unplugged")
    assert [model for model in zoo.list_models() if model.origin == "local"] == []
    [(folder, sentence)] = zoo.broken_models()
    assert (folder, "plug in its disk" in sentence) == (new, True)
    source = save_tiny_network(tmp_path / "three.safetensors")
    with pytest.raises(zoo.ZooError, match="plug in its disk"):
        zoo.import_model(source)
    with pytest.raises(zoo.ZooError, match="plug in its disk"):
        zoo.fetch(zoo.offers()[0], accept_licence=True)
    assert not new.exists()
    (tmp_path / "unplugged").rename(new)
    assert intact() == NAMES


# Ends the process right before its n-th change to any folder below `root`.
KILLED = textwrap.dedent("""
    import os, sys
    from pathlib import Path
    from glean_core import zoo
    root, new, left = sys.argv[1], sys.argv[2], int(sys.argv[3])

    def changes(event, args):
        if event == "open":
            return bool(args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
        return event in ("os.rename", "os.remove", "os.rmdir", "os.mkdir")

    def watch(event, args):
        global left
        if args and str(args[0]).startswith(root) and changes(event, args):
            left -= 1
            if left < 0:
                os._exit(9)

    sys.addaudithook(watch)
    zoo.move_store(Path(new))
""")


def test_killed_at_any_change_the_store_in_use_is_complete(
    old: Path, new: Path, tmp_path: Path
) -> None:
    pristine = tmp_path / "pristine"
    shutil.copytree(old, pristine)
    in_use: list[Path] = []
    for changes in range(60):
        for folder in (new.parent, old, tmp_path / "config"):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(pristine, old)
        arguments = [sys.executable, "-c", KILLED, str(tmp_path), str(new), str(changes)]
        code = subprocess.run(arguments, env=os.environ, timeout=60).returncode
        assert intact() == NAMES
        assert zoo.partial(zoo.offers()[0]) == 4
        in_use.append(zoo.user_models_dir())
        if code == 0:
            break
        assert code == 9
        if in_use[-1] == old:
            zoo.move_store(new)
        else:
            assert zoo.tidy_store() is None
        assert (zoo.user_models_dir(), intact()) == (new, NAMES)
        assert files(old) == ["notes.txt"]
        assert [name for name in files(new) if name.startswith(".")] == []
    assert code == 0
    assert in_use.count(old) >= 5
    assert in_use.count(new) >= 4
    assert in_use == sorted(in_use, key=lambda folder: folder == new)
