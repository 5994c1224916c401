"""Version and licence."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QMessageBox, QWidget

from app.theme import app_icon
from app.words import tr


def program_version() -> str:
    try:
        return version("glean-retouch")
    except PackageNotFoundError:
        return tr("not installed")


def show_about(parent: QWidget) -> None:
    box = QMessageBox(parent)
    box.setWindowTitle(tr("About GLEAN Retouch"))
    box.setIconPixmap(app_icon().pixmap(64, 64))
    box.setText(f"<h3>GLEAN Retouch {program_version()}</h3>")
    box.setInformativeText(
        tr(
            "<p>Makes bad retouching look real, on this computer: no photo leaves it.</p>"
            "<p>Apache License 2.0</p>"
        )
    )
    licences = box.addButton(tr("&Licences…"), QMessageBox.ButtonRole.HelpRole)
    licences.setToolTip(tr("Read the licences of everything that this program is made of"))
    close = box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.exec()
    if box.clickedButton() is licences:
        from app.dialogs.licences import LicencesDialog

        LicencesDialog(parent).exec()
