"""What every test gets: its own user folders, a window in memory, and the way to shared data."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

REPOSITORY = Path(__file__).resolve().parent.parent

# Both are read when Qt and torch are first imported, so they can't wait for a fixture.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", str(min(2, os.cpu_count() or 1)))

# Examples are timed by pytest-timeout as a whole; a busy machine must not fail a property.
settings.register_profile("patient", deadline=None, print_blob=True)
# The same examples every time, for a check that has to say whether a change broke something.
settings.register_profile("steady", settings.get_profile("patient"), derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "patient"))


@pytest.fixture(scope="session", autouse=True)
def _own_user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings, data and cache of the person who runs the tests stay out of reach."""
    home = tmp_path_factory.mktemp("user")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            folder = home / name.lower()
            folder.mkdir()
            patch.setenv(f"XDG_{name}_HOME", str(folder))
        yield


@pytest.fixture(autouse=True)
def _own_models_folder(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A model imported by one test is not seen by the next."""
    monkeypatch.setenv("GLEAN_MODELS_DIR", str(tmp_path_factory.mktemp("models")))


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """Folder with data sets and reference files that are too big for the repository.

    Named by the environment variable GLEAN_SHARED, else `shared` beside the checkout; a test that
    asks for it is skipped where there is none.
    """
    folder = Path(os.environ.get("GLEAN_SHARED") or REPOSITORY.parent / "shared")
    if not folder.is_dir():
        pytest.skip(f"shared data not found at {folder}; set GLEAN_SHARED to its folder")
    return folder


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: Any) -> Iterator[str]:
    """The program speaks another language for the length of a test; German unless said."""
    from PySide6.QtCore import QLocale, QTranslator

    from app.language import speak

    before, there = QLocale(), set(qapp.findChildren(QTranslator))
    yield speak(qapp, getattr(request, "param", "de"))
    for translator in set(qapp.findChildren(QTranslator)) - there:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def german(spoken: str) -> None:
    """The program speaks German for the length of a test."""
    assert spoken == "de"
