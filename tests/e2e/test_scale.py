"""A screen with two dots per point, which has to be told before the program starts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from glean_core.imaging import Picture, read, write
from tests.conftest import REPOSITORY

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.jobs.queue import JobQueue
from app.main_window import MainWindow
from app.settings import Settings

photo, shot, settings = map(Path, sys.argv[1:])
application, jobs = QApplication([]), JobQueue()
window = MainWindow(Settings(settings), jobs, lambda parent, sentence: print(sentence))
window.resize(1000, 700)
window.show()
window.files.open(photo)
for _ in range(400):
    if window.workspace.document is None:
        QTest.qWait(50)
window.canvas.zoom_to(1.0)
QTest.qWait(300)
left, top = window.canvas.viewport.to_screen(0, 0)
image = window.canvas.grab().toImage()
ratio = window.devicePixelRatio()
print(int(ratio), round(left * ratio), round(top * ratio))
image.save(str(shot))
jobs.close(5)
"""


@pytest.mark.parametrize("scale", ["1", "2"])
def test_a_photo_at_100_percent_has_one_dot_for_each_pixel(tmp_path: Path, scale: str) -> None:
    """Black and white pixels in turn: the least blur would make them grey."""
    photo, shot = tmp_path / "photo.png", tmp_path / "shot.png"
    board = ((np.indices((64, 96)).sum(0) % 2) * 255).astype(np.uint8)
    write(Picture(np.repeat(board[..., None], 3, -1)), photo)
    environment = os.environ | {
        "QT_SCALE_FACTOR": scale,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(REPOSITORY),
    }
    arguments = [str(photo), str(shot), str(tmp_path / "settings.ini")]
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert shot.is_file(), ended.stderr
    ratio, left, top = map(int, ended.stdout.split())
    assert ratio == int(scale)
    shown = read(shot).pixels[top : top + 64, left : left + 96, 0]
    assert np.array_equal(shown, board)
