"""The picture of the window for whole folders."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage

from app.samples import list_samples
from manual_scenes.artist import Artist

PHOTOS = 9
SIDE = 110  # pixels: small ones are done soon
SHOWN = 4  # photos that are done when the picture is taken
SIZE = 1060, 640


def fill(folder: Path) -> None:
    """Write small photos under a camera's names, one of them cut off."""
    folder.mkdir()
    samples = sorted(list_samples()[0].path.parent.glob("*.jpg"))
    for number in range(PHOTOS):
        picture = Image.open(samples[number % len(samples)]).convert("RGB")
        picture.thumbnail((SIDE, SIDE))
        picture.save(folder / f"IMG_{number + 1}.jpg", quality=90)
    cut = folder / "IMG_4.jpg"
    cut.write_bytes(cut.read_bytes()[:200])


def breathe(milliseconds: int) -> None:
    """Let the window live, and Python's other threads, which QTest keeps waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def whole_folder(artist: Artist) -> QImage:
    artist.has_models()
    fill(artist.folder / "Holiday")
    artist.window.actions_table["file.upscale_folder"].trigger()
    folders = artist.window.folders
    window = folders.window
    assert window is not None
    window.resize(*SIZE)
    window.form.choose_input(str(artist.folder / "Holiday"))
    breathe(1000)
    window.start()
    for _ in range(600):
        breathe(100)
        status = folders.session.runner.status
        if status is not None and status.done >= SHOWN and 0.2 < status.fraction < 0.9:
            break
    folders.session.runner.pause()
    breathe(300)
    folders.session.runner.resume()
    breathe(120)
    for row, name in ((window.form.input, "Holiday"), (window.form.output, "Holiday large")):
        row.line.setText(f"~/Pictures/{name}")  # a folder whose name stays the same
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    folders.session.runner.cancel()
    folders.end()
    return picture


SCENES = {"whole-folder": whole_folder}
