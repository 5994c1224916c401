"""A folder of packs for each test, and a pack."""

from __future__ import annotations

from pathlib import Path

import pytest

from glean_core.packs.place import OVERRIDE
from tests.packs.making import make_pack


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where packs are kept during a test; nothing is there yet."""
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "store"))
    return tmp_path / "store"


@pytest.fixture
def pack(tmp_path: Path, store: Path) -> Path:
    """The file of a small pack that fits."""
    return make_pack(tmp_path / "glimmer.zip")
