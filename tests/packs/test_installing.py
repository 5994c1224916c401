"""Packs come and go as a whole, whatever happens in between."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
import zipfile
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest

from glean_core.errors import CancelledError
from glean_core.packs import PackError, archive, install, installed, remove, tidy
from tests.conftest import REPOSITORY
from tests.packs.making import FILES, GOOD, RUNS, make_pack, sha256

FREE = namedtuple("FREE", "total used free")


def whole(store: Path) -> list[str]:
    """Versions of the packs that count; all their files are as they should be."""
    for pack in installed():
        assert pack.unfit == ""
        assert {
            path.relative_to(pack.packages).as_posix(): path.read_bytes()
            for path in pack.packages.rglob("*")
            if path.is_file()
        } == FILES
    return [pack.manifest.version for pack in installed() if pack.manifest]


def folders(store: Path) -> int:
    return sum(path.is_dir() for path in store.iterdir())


def refused(path: Path, **options: str) -> str:
    with pytest.raises(PackError) as caught:
        install(path, **options)
    assert str(caught.value).endswith(".")
    return str(caught.value)


def test_a_pack_is_added_with_its_files_as_they_were(store: Path, pack: Path) -> None:
    told: list[float] = []
    added = install(pack, sha256(pack).upper(), lambda fraction, words: told.append(fraction))
    assert whole(store) == ["1.0+cpu"]
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert os.access(added.packages / RUNS, os.X_OK)
    assert not os.access(added.packages / "glimmer/__init__.py", os.X_OK)
    assert (added.folder / "licences.txt").read_text() == "Licence of tests"


def test_one_takes_the_place_of_another_that_brings_the_same(store: Path, pack: Path) -> None:
    install(pack)
    other = replace(GOOD, name="glimmer-cuda", version="2.0")
    install(make_pack(pack.with_name("other.zip"), other))
    third = replace(GOOD, name="gleam", brings="gleam", version="3.0")
    install(make_pack(pack.with_name("third.zip"), third))
    assert whole(store) == ["2.0", "3.0"]
    assert folders(store) == 2
    remove("glimmer-cuda")
    assert whole(store) == ["3.0"]
    assert folders(store) == 1
    with pytest.raises(PackError, match="No pack “glimmer-cuda” is here"):
        remove("glimmer-cuda")


def test_what_is_wrong_leaves_the_pack_that_was_there(
    store: Path, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(pack)
    bad = make_pack(pack.with_name("bad.zip"), replace(GOOD, version="2.0"))
    assert "another checksum" in refused(bad, sha256="0" * 64)
    data = bytearray(bad.read_bytes())
    with zipfile.ZipFile(bad) as opened:
        at = opened.getinfo("packages/glimmer/parts/deep.py").header_offset
    data[at + 80] ^= 0xFF  # inside what is compressed
    flipped = pack.with_name("flipped.zip")
    flipped.write_bytes(data)
    assert "damaged" in refused(flipped)
    assert "cpython-399" in refused(
        make_pack(pack.with_name("python.zip"), replace(GOOD, python="cpython-399"))
    )
    monkeypatch.setattr(archive.shutil, "disk_usage", lambda path: FREE(10**9, 10**9, 1000))
    assert "make room" in refused(bad)
    assert whole(store) == ["1.0+cpu"]
    assert folders(store) == 1


def test_cancel_leaves_nothing(store: Path, pack: Path) -> None:
    cancel = threading.Event()

    def stop(fraction: float, words: str) -> None:
        cancel.set()

    with pytest.raises(CancelledError):
        install(pack, progress=stop, cancel=cancel)
    assert whole(store) == []
    assert folders(store) == 0


def test_killed_at_any_moment_the_old_one_or_the_new_one_is_there(store: Path, pack: Path) -> None:
    install(pack)
    files = {**FILES, **{f"glimmer/m{n}.py": bytes(20_000) for n in range(60)}}
    new = make_pack(pack.with_name("new.zip"), replace(GOOD, version="2.0"), files=files)
    program = (
        "import sys; from pathlib import Path; from glean_core.packs import install\n"
        "print('go', flush=True)\n"
        f"install(Path({str(new)!r}))\n"
    )
    for _ in range(4):
        process = subprocess.Popen(
            [sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=REPOSITORY
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(random.uniform(0, 0.05))
        process.kill()
        process.wait()
        process.stdout.close()
        (found,) = installed()
        assert found.manifest is not None
        expected = FILES if found.manifest.version == "1.0+cpu" else files
        for name, data in expected.items():
            assert (found.packages / name).read_bytes() == data
    tidy()
    assert folders(store) == 1


def test_a_pack_in_use_is_deleted_once_nobody_uses_it(store: Path, pack: Path) -> None:
    folder = install(pack).folder
    program = (
        "from glean_core.packs import activate\n"
        "print(len(activate()), flush=True); input()\n"
        "import glimmer.parts.deep; print(glimmer.parts.deep.x)\n"
    )
    user = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=REPOSITORY, text=True,
    )  # fmt: skip
    assert user.stdout is not None
    assert user.stdout.readline().strip() == "1"
    remove("glimmer-cpu")
    assert installed() == ()
    assert folder.is_dir()
    said, _ = user.communicate("\n", timeout=20)
    assert said.strip() == "1"
    tidy()
    assert not folder.exists()


def test_a_damaged_pack_is_told_and_can_be_removed(store: Path, pack: Path) -> None:
    folder = install(pack).folder
    (folder / "pack.json").write_text("{}")
    (found,) = installed()
    assert "glimmer-cpu is damaged" in found.unfit
    remove("glimmer-cpu")
    assert installed() == ()
    assert not folder.exists()


@pytest.mark.parametrize("text", ["", "[]", '{"packs": 3}', '{"packs": ["../../etc"]}', "{" * 9999])
def test_a_list_that_makes_no_sense_names_no_pack(store: Path, pack: Path, text: str) -> None:
    install(pack)
    (store / "packs.json").write_text(text)
    assert installed() == ()
