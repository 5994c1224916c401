"""Make the program's icons from resources/icons/app.svg: python packaging/icons.py FOLDER

PNG files in the sizes of the hicolor theme (hicolor/48x48/apps/...), glean-retouch.ico for Windows
and glean-retouch.icns for macOS. Nothing that is made here is committed.
"""

from __future__ import annotations

import argparse
import shutil
import struct
from io import BytesIO
from pathlib import Path

from release import REPOSITORY

SOURCE = REPOSITORY / "resources" / "icons" / "app.svg"
NAME = "glean-retouch"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 128, 256)
# Apple's four letters for a PNG of each size, the second for screens with twice the dots.
ICNS = {"icp4": 16, "icp5": 32, "ic11": 32, "ic12": 64, "ic07": 128, "ic08": 256, "ic13": 256}
ICNS |= {"ic09": 512, "ic14": 512, "ic10": 1024}


def rendered(side: int) -> bytes:
    """The icon as a PNG of side x side pixels, with its transparency."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def as_ico() -> bytes:
    """All sizes of ICO in one Windows icon, as PNGs, which Windows reads since Vista."""
    from PIL import Image

    pictures = [Image.open(BytesIO(rendered(side))) for side in ICO]
    stream = BytesIO()
    largest = pictures[-1]
    largest.save(
        stream, "ICO", sizes=[(side, side) for side in ICO], append_images=pictures[:-1]
    )  # fmt: skip
    return stream.getvalue()


def as_icns() -> bytes:
    """A macOS icon: "icns", the length, then each PNG behind its letters and length."""
    parts = b""
    for letters, side in ICNS.items():
        data = rendered(side)
        parts += letters.encode() + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write_hicolor(folder: Path) -> None:
    """The icon theme's tree: hicolor/SIZE/apps/glean-retouch.png and the SVG."""
    for side in HICOLOR:
        path = folder / f"{side}x{side}" / "apps" / f"{NAME}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(rendered(side))
    scalable = folder / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable)


def write_all(folder: Path) -> None:
    """Make everything under `folder`."""
    write_hicolor(folder / "hicolor")
    (folder / f"{NAME}.ico").write_bytes(as_ico())
    (folder / f"{NAME}.icns").write_bytes(as_icns())


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    write_all(parser.parse_args().folder)


if __name__ == "__main__":
    main()
