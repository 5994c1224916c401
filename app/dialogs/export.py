"""Exporting a copy: format, quality, metadata."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.choose_file import TITLES, suffixes
from app.settings import QUALITY, Settings
from glean_core.imaging import FORMATS, Picture, WriteOptions, formats_that_hold

LOSSY = ("JPEG", "WEBP", "AVIF")


@dataclass(frozen=True)
class Export:
    """What was chosen."""

    format: str
    options: WriteOptions

    @property
    def suffix(self) -> str:
        return suffixes(self.format)[0]


class ExportDialog(QDialog):
    """A small form."""

    def __init__(self, parent: QWidget, picture: Picture, settings: Settings) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export a copy")
        self._picture = picture
        self.kind = QComboBox()
        self.kind.setAccessibleName("Format")
        for kind in FORMATS:
            self.kind.addItem(TITLES[kind], kind)
        self.quality = QSpinBox()
        self.quality.setRange(1, 100)
        self.quality.setAccessibleName("Quality")
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(1, 100)
        slider.setAccessibleName("Quality slider")
        slider.valueChanged.connect(self.quality.setValue)
        self.quality.valueChanged.connect(slider.setValue)
        self.quality.setValue(settings.get(QUALITY))
        self.metadata = QCheckBox("Keep camera data and description (EXIF, XMP)")
        self.metadata.setChecked(True)
        self.loss = QLabel()
        self.loss.setWordWrap(True)
        self.loss.setObjectName("hint")
        row = QHBoxLayout()
        row.addWidget(slider)
        row.addWidget(self.quality)
        self._slider = slider
        form = QFormLayout()
        form.addRow("Format", self.kind)
        form.addRow("Quality", row)
        form.addRow("", self.metadata)
        form.addRow("", self.loss)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText("Export…")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.kind.setCurrentIndex(FORMATS.index(picture.format))
        self._show_kind()
        self.setMinimumWidth(420)

    def _show_kind(self) -> None:
        kind = str(self.kind.currentData())
        for widget in (self.quality, self._slider):
            widget.setEnabled(kind in LOSSY)
        held = kind in formats_that_hold(self._picture)
        self.loss.setText(
            ""
            if held
            else f"{TITLES[kind]} can’t hold everything: depth or "
            "transparency will be reduced in the copy."
        )

    def chosen(self) -> Export:
        kind = str(self.kind.currentData())
        options = WriteOptions(
            format=kind,
            quality=self.quality.value(),
            keep_metadata=self.metadata.isChecked(),
            reduce=kind not in formats_that_hold(self._picture),
        )
        return Export(kind, options)


def ask_export(parent: QWidget, picture: Picture, settings: Settings) -> Export | None:
    """Ask how to export; None when cancelled. The quality is remembered."""
    dialog = ExportDialog(parent, picture, settings)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    chosen = dialog.chosen()
    if chosen.format in LOSSY:
        settings.set(QUALITY, chosen.options.quality)
    return chosen
