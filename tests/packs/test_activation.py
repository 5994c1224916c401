"""What packs bring can be imported, at the end, and only where packs are used."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from glean_core.packs import install
from glean_core.packs.place import OVERRIDE
from tests.conftest import REPOSITORY
from tests.packs.making import GOOD, make_pack

LOOK = (
    "import sys; from glean_core.packs.activation import activate\n"
    "before = list(sys.path); used = activate(); activate()\n"
    "assert sys.path[:len(before)] == before, sys.path\n"
    "print(len(used), len(sys.path) - len(before))\n"
    "print(sorted({'torch', 'numpy', 'PySide6', 'glimmer', 'ssl'} & set(sys.modules)))\n"
    "import glimmer; print(glimmer.WORTH)\n"
)


def run(program: str = LOOK) -> list[str]:
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=REPOSITORY, check=False
    )
    return [*result.stdout.splitlines(), *result.stderr.splitlines()[-1:]]


def test_a_pack_can_be_imported_and_nothing_large_was(store: Path, pack: Path) -> None:
    install(pack)
    assert run() == ["1 1", "[]", "a pack"]


def test_a_pack_replaces_nothing(store: Path, tmp_path: Path) -> None:
    other = make_pack(tmp_path / "json.zip", GOOD, files={"json/__init__.py": b"WORTH = 0\n"})
    install(other)
    program = LOOK.replace("import glimmer; print(glimmer.WORTH)", "import json; print(json.dumps)")
    assert run(program)[:2] == ["1 1", "[]"]
    assert "function dumps" in run(program)[2]


def test_from_the_sources_packs_are_used_only_when_asked_for(
    store: Path, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(pack)
    monkeypatch.delenv(OVERRIDE)
    assert run()[:2] == ["0 0", "[]"]
    assert "No module named 'glimmer'" in run()[-1]


def test_a_pack_of_an_older_program_stays_away(store: Path, pack: Path) -> None:
    folder = install(pack).folder
    (folder / "pack.json").write_bytes(replace(GOOD, program="<0.1.dev0").to_json())
    assert run()[:2] == ["0 0", "[]"]


def test_a_damaged_pack_does_not_keep_the_program_from_starting(store: Path, pack: Path) -> None:
    (install(pack).folder / "pack.json").write_text("broken")
    assert run()[:2] == ["0 0", "[]"]
