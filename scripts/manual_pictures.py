"""Takes the pictures of docs/manual from the program itself, and writes its table of shortcuts.

    python scripts/manual_pictures.py [--only NAME ...] [--out FOLDER] [--language de]
    python scripts/manual_pictures.py --table     # only the table of commands and keys

The real window runs in memory, so no display is needed. Every scene gets a window and settings of
its own in a temporary folder; what it shows comes from the sample photos and the bundled models.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from manual_scenes import dialogs, folders, panels, retouching, selecting
from manual_scenes.artist import Artist
from manual_scenes.table import write_table
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.language import LANGUAGES, speak

REPOSITORY = Path(__file__).resolve().parent.parent
PAGE = REPOSITORY / "docs" / "manual.md"
IMAGES = REPOSITORY / "docs" / "manual" / "images"
WIDEST = 900  # pixels
LARGEST = 30_000  # bytes
QUALITIES = (76, 70, 64, 56, 48, 40)
Scene = Callable[[Artist], QImage]
SCENES: dict[str, Scene] = {
    **selecting.SCENES,
    **retouching.SCENES,
    **panels.SCENES,
    **dialogs.SCENES,
    **folders.SCENES,
}


def as_pillow(image: QImage) -> Image.Image:
    """Return a picture without alpha, no wider than the manual wants it."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (image.width(), image.height()), image.bytesPerLine()
    picture = Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", stride, 1)
    if picture.width > WIDEST:
        height = round(picture.height * WIDEST / picture.width)
        picture = picture.resize((WIDEST, height), Image.Resampling.LANCZOS)
    return picture


def save(image: QImage, path: Path) -> int:
    """Write a picture as WebP that is small enough; returns its bytes."""
    picture = as_pillow(image)
    for quality in QUALITIES:
        picture.save(path, quality=quality, method=6)
        if path.stat().st_size <= LARGEST:
            break
    return path.stat().st_size


def take(name: str, out: Path) -> Path:
    """Play one scene in a window of its own and write its picture."""
    with tempfile.TemporaryDirectory() as folder:
        artist = Artist(Path(folder))
        try:
            image = SCENES[name](artist)
        finally:
            artist.leaves()
    path = out / f"{name}.webp"
    save(image, path)
    return path


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Takes the pictures of the manual.")
    parser.add_argument("--only", action="append", choices=sorted(SCENES), metavar="NAME")
    parser.add_argument("--table", action="store_true", help="write only the table of commands")
    parser.add_argument("--out", type=Path, default=IMAGES, help="folder for the pictures")
    parser.add_argument("--language", default="en", choices=LANGUAGES, help="of the window")
    chosen = parser.parse_args(arguments)
    if chosen.language != "en" and chosen.out == IMAGES:
        parser.error("the manual is in English; give a folder for other pictures with --out")
    return chosen


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures; returns the exit code."""
    chosen = parse(arguments)
    if chosen.table:
        write_table(PAGE)
        return 0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    speak(application, chosen.language)
    chosen.out.mkdir(parents=True, exist_ok=True)
    for name in chosen.only or SCENES:
        path = take(name, chosen.out)
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB", flush=True)
    if not chosen.only and chosen.out == IMAGES:
        write_table(PAGE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
