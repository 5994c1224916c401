"""Version, licence and keys."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QMessageBox, QWidget

from app.theme import app_icon

KEYS = (
    ("Ctrl+Return", "clean up"),
    ("\\", "hold to see before"),
    ("Wheel", "zoom at the pointer"),
    ("Space or middle button", "move the photo"),
    ("0, 1", "fit, 100 %"),
    ("[ and ]", "brush size"),
    ("Shift, Alt", "add to the selection, subtract from it"),
    ("Esc", "cancel the stroke or the running work"),
)


def program_version() -> str:
    try:
        return version("glean-retouch")
    except PackageNotFoundError:
        return "not installed"


def show_about(parent: QWidget) -> None:
    rows = "".join(
        f"<tr><td><b>{key}</b>&nbsp;&nbsp;</td><td>{what}</td></tr>" for key, what in KEYS
    )
    box = QMessageBox(parent)
    box.setWindowTitle("About GLEAN Retouch")
    box.setIconPixmap(app_icon().pixmap(64, 64))
    box.setText(f"<h3>GLEAN Retouch {program_version()}</h3>")
    box.setInformativeText(
        "<p>Makes bad retouching look real, on this computer: no photo leaves it.</p>"
        f"<table>{rows}</table><p>Apache License 2.0</p>"
    )
    box.exec()
