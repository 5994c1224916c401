"""The real window, a small real model, and a person's hands."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.document.document import Document
from app.jobs.queue import JobQueue
from app.main_window import MainWindow
from app.settings import MODEL, Settings
from glean_core.imaging import Picture, write


@dataclass
class Person:
    """Uses the window as a person does: real clicks and keys."""

    window: MainWindow
    bot: QtBot
    problems: list[str] = field(default_factory=list)

    @property
    def document(self) -> Document:
        document = self.window.workspace.document
        assert document is not None, self.problems
        return document

    def opens(self, path: Path) -> Document:
        before = self.window.workspace.document
        self.window.files.open(path)
        self.bot.waitUntil(lambda: self.window.workspace.document is not before, timeout=30000)
        return self.document

    def at(self, x: float, y: float) -> QPoint:
        """Where a point of the photo lies on the canvas."""
        screen = self.window.canvas.viewport.to_screen(x, y)
        return QPoint(round(screen[0]), round(screen[1]))

    def drags(
        self,
        *points: tuple[float, float],
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        canvas, left = self.window.canvas, Qt.MouseButton.LeftButton
        self.bot.mousePress(canvas, left, held, self.at(*points[0]))
        for point in points[1:]:
            self.bot.mouseMove(canvas, self.at(*point))
        self.bot.mouseRelease(canvas, left, held, self.at(*points[-1]))

    def presses(
        self,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        widget: QWidget | None = None,
    ) -> None:
        self.bot.keyClick(widget or self.window.canvas, key, held)

    def has_models(self) -> None:
        """Start looking for models and wait for them."""
        shelf = self.window.cleanup.shelf
        shelf.find_models()
        self.bot.waitUntil(lambda: shelf.model is not None, timeout=30000)

    def waits_for_result(self) -> None:
        cleanup = self.window.cleanup
        self.bot.waitUntil(
            lambda: cleanup.live.current is not None or bool(self.problems), timeout=60000
        )
        assert self.problems == []

    def is_idle(self) -> bool:
        return not self.window.jobs.jobs


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """A person before an open window; sentences about problems are collected, not shown."""
    settings = Settings(tmp_path / "settings.ini")
    settings.set(MODEL, "tiny")
    problems: list[str] = []
    jobs = JobQueue()
    window = MainWindow(settings, jobs, lambda parent, sentence: problems.append(sentence))
    window.resize(1100, 760)
    window.show()
    qtbot.waitExposed(window)
    yield Person(window, qtbot, problems)
    assert jobs.close(60)
    for document in tuple(window.workspace.documents):
        window.workspace.close_document(document)
    window.close()
    window.deleteLater()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A smooth colourful photo of 480 x 360 with some detail."""
    y, x = np.mgrid[0:360, 0:480].astype(np.float32)
    waves = [128 + 80 * np.sin(x / a + y / b) for a, b in ((31, 57), (43, 29), (77, 91))]
    noise = np.random.default_rng(5).normal(0, 6, (360, 480, 3))
    pixels = np.clip(np.stack(waves, -1) + cv2.GaussianBlur(noise, (0, 0), 1), 0, 255)
    path = tmp_path / "photo.png"
    write(Picture(pixels.astype(np.uint8)), path)
    return path


@pytest.fixture
def tiny_model() -> Path:
    """A small random network in the folder of the person's own models."""
    from glean_core.checkpoints import save_network
    from tests.tiny import tiny_glean

    path = Path(os.environ["GLEAN_MODELS_DIR"]) / "tiny.safetensors"
    card = {
        "name": "tiny",
        "title": "Tiny",
        "domain": "photo",
        "in_size": 8,
        "out_size": 32,
        "factor": 4,
        "licence": "CC0-1.0",
        "training_data": "none: random weights for tests",
    }
    save_network(tiny_glean(), path, card)
    return path
