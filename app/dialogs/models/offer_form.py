"""The last step before a download: what it costs, its licence, and the person's agreement."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core_words import told
from app.models.contents import Available, download_size
from app.models.pace import size_in_words
from app.words import tr


class OfferForm(QWidget):
    """Nothing is fetched before Download is pressed, and that waits for the agreement."""

    download_pressed = Signal()
    stop_pressed = Signal()
    discard_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._accepted: set[str] = set()  # names of offers, as long as the dialog lives
        self._entry: Available | None = None
        self.note = QLabel()
        self.note.setObjectName("notes")
        self.note.setProperty("problem", "true")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.accept = QCheckBox(tr("I have read this and agree"))
        self.accept.setToolTip(tr("Only then the model can be downloaded"))
        self.accept.toggled.connect(self._agreed)
        self.download = QPushButton()
        self.download.setObjectName("primary")
        self.download.clicked.connect(self.download_pressed)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setToolTip(tr("Stop the download; what came is kept"))
        self.stop.clicked.connect(self.stop_pressed)
        self.discard = QPushButton(tr("Discard"))
        self.discard.setToolTip(tr("Delete what an unfinished download has left"))
        self.discard.clicked.connect(self.discard_pressed)
        row = QHBoxLayout()
        for button in (self.download, self.stop, self.discard):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.note)
        column.addWidget(self.accept)
        column.addLayout(row)

    @property
    def accepted(self) -> bool:
        return self.accept.isChecked()

    def show_entry(self, entry: Available, running: bool) -> None:
        """Show one offer; running: its download waits or goes on."""
        self._entry, offer = entry, entry.offer
        self.note.setText(told(offer.licence_note))
        self.accept.setChecked(running or offer.name in self._accepted)
        self.accept.setEnabled(not running)
        self.stop.setVisible(running)
        self.download.setVisible(not running)
        self.discard.setVisible(entry.partial > 0 and not running)
        if entry.partial:
            here = size_in_words(entry.partial)
            self.download.setText(tr("Resume ({size} are here)").format(size=here))
        else:
            self.download.setText(tr("Download ({size})").format(size=download_size(offer)))
        self._allow()

    def _agreed(self, on: bool) -> None:
        if self._entry is not None:
            change = self._accepted.add if on else self._accepted.discard
            change(self._entry.offer.name)
        self._allow()

    def _allow(self) -> None:
        self.download.setEnabled(self.accepted)
        ready = tr("Fetch the model from the internet now")
        self.download.setToolTip(ready if self.accepted else tr("Agree to the licence first"))
