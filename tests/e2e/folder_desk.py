"""The window for whole folders, for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.batch.choices import remembered
from app.batch.listing import Which
from app.dialogs.folder.photo_model import NOTE, PHOTO, SIZE, STATE
from app.dialogs.folder.window import FolderWindow
from app.settings import BATCH
from glean_core.imaging import Picture, write
from tests.e2e.conftest import Person

LEFT = Qt.MouseButton.LeftButton
SIDE = 16
MANY = 12


def fill(folder: Path, number: int, side: int = SIDE) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for at in range(number):
        noise = np.random.default_rng(at).integers(0, 255, (side, side, 3))
        write(Picture(noise.astype(np.uint8)), folder / f"photo {at + 1}.png")
    return folder


@dataclass
class Folder:
    """The window for whole folders, and what a person does with it."""

    person: Person
    window: FolderWindow
    photos: Path

    @property
    def output(self) -> Path:
        return Path(self.window.form.output.line.text())

    @property
    def results(self) -> list[str]:
        found = (path.relative_to(self.output) for path in self.output.rglob("*.png"))
        return sorted(path.as_posix() for path in found)

    @property
    def fraction(self) -> float:
        """How far the photo is that is in the model."""
        status = self.window._session.runner.status
        return 0.0 if status is None else status.fraction

    def types(self, folder: Path, into: str = "input") -> None:
        line = getattr(self.window.form, into).line
        line.selectAll()
        self.person.bot.keyClicks(line, str(folder))
        self.person.bot.keyClick(line, Qt.Key.Key_Return)

    def clicks(self, button: QPushButton) -> None:
        assert button.isVisible()
        assert button.isEnabled(), button.text()
        self.person.bot.mouseClick(button, LEFT)

    def starts(self) -> None:
        self.clicks(self.window.strip.start)
        assert self.running

    @property
    def running(self) -> bool:
        return self.window._session.runner.running

    @property
    def done(self) -> int:
        return self.window._session.listing.count(Which.DONE)

    def waits(self, until: Callable[[], object], seconds: float = 40) -> None:
        self.person.bot.waitUntil(lambda: bool(until()), timeout=round(1000 * seconds))

    def ends(self) -> None:
        self.waits(lambda: not self.running)

    def texts(self, row: int) -> list[str]:
        model = self.window.photos.model
        return [model.data(model.index(row, each)) for each in (PHOTO, STATE, SIZE, NOTE)]


@pytest.fixture
def folder(person: Person, tiny_model: Path, tmp_path: Path) -> Iterator[Folder]:
    """The window as it comes up, with the tiny model chosen; `photos` is empty."""
    settings = person.window.settings
    settings.set(BATCH, {"model": "tiny", "factor": 2.0})
    person.window.folders.session.choices = remembered(settings.get(BATCH))
    person.has_models()
    person.window.actions_table["file.upscale_folder"].trigger()
    window = person.window.folders.window
    assert window is not None
    person.bot.waitExposed(window)
    yield Folder(person, window, tmp_path / "holiday")
    assert person.window.folders.end()
