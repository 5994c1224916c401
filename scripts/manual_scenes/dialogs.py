"""Pictures of the dialogs."""

from __future__ import annotations

import os

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

from app.dialogs.export import ExportDialog
from app.dialogs.keys import KeysDialog
from app.dialogs.models.dialog import ModelsDialog
from app.dialogs.resize import ResizeDialog
from app.dialogs.tone.balance_form import BalanceForm
from app.dialogs.tone.dialog import ToneDialog
from app.dialogs.tone.exposure_form import ExposureForm
from app.dialogs.tone.levels_form import LevelsForm
from glean_core.zoo.place import OVERRIDE as FOLDER
from manual_scenes.artist import Artist

FACE = 600, 300  # of the otter, on its photo
MARGIN = 12  # pixels of the photo around a dialog that stays beside it


def opens_tone(artist: Artist, name: str) -> ToneDialog:
    artist.does(f"image.{name}")
    [dialog] = [found for found in artist.window.findChildren(ToneDialog) if found.isVisible()]
    return dialog


def beside_the_photo(artist: Artist, dialog: ToneDialog) -> QImage:
    """Return the upper right of the canvas with the dialog on it, and an otter beside it."""
    artist.settle(300)
    canvas = artist.canvas
    high, wide = dialog.height() + MARGIN * 2 + 8, min(canvas.width(), 900)
    left, top = canvas.viewport.to_screen(*FACE)
    canvas.pan(canvas.width() - wide + 260 - left, high / 2 - top)
    artist.settle(300)
    place = canvas.mapTo(artist.window, QPoint(canvas.width() - wide, 0))
    return artist.whole(dialog).copy(QRect(place, QSize(wide, high)))


def exposure(artist: Artist) -> QImage:
    artist.opens("otters")
    dialog = opens_tone(artist, "exposure")
    assert isinstance(dialog.form, ExposureForm)
    dialog.form.stops.set_value(70)
    dialog.form.contrast.set_value(15)
    return beside_the_photo(artist, dialog)


def levels(artist: Artist) -> QImage:
    artist.opens("otters")
    dialog = opens_tone(artist, "levels")
    assert isinstance(dialog.form, LevelsForm)
    dialog.form.gamma.set_value(130)
    return beside_the_photo(artist, dialog)


def balance(artist: Artist) -> QImage:
    artist.opens("otters")
    dialog = opens_tone(artist, "balance")
    assert isinstance(dialog.form, BalanceForm)
    dialog.form.temperature.set_value(35)
    return beside_the_photo(artist, dialog)


def resize(artist: Artist) -> QImage:
    artist.opens("otters")

    def show(dialog: QDialog) -> QImage:
        assert isinstance(dialog, ResizeDialog)
        dialog.percent.setValue(50.0)
        return artist.picture_of(dialog)

    return artist.meets("image.resize", show)


def export(artist: Artist) -> QImage:
    artist.opens("otters")

    def show(dialog: QDialog) -> QImage:
        assert isinstance(dialog, ExportDialog)
        dialog.form.kind.setCurrentIndex(dialog.form.kind.findData("JPEG"))
        dialog.form.quality.setValue(60)
        artist.settle(600)  # the copy is made in the background
        return artist.picture_of(dialog)

    return artist.meets("file.export", show)


def preferences(artist: Artist) -> QImage:
    artist.opens("otters")

    def show(dialog: QDialog) -> QImage:
        dialog.resize(dialog.width(), 600)
        return artist.picture_of(dialog)

    return artist.meets("edit.preferences", show)


def shortcuts(artist: Artist) -> QImage:
    artist.opens("otters")

    def show(dialog: QDialog) -> QImage:
        assert isinstance(dialog, KeysDialog)
        return artist.picture_of(dialog)

    return artist.meets("help.keys", show)


def models(artist: Artist) -> QImage:
    """Show a published model before it is fetched; the folder of added models is an empty one."""
    place = artist.folder / "models"
    before = os.environ.get(FOLDER)
    os.environ[FOLDER] = str(place)
    try:
        artist.does("cleanup.models")
        dialog = artist.window.findChild(ModelsDialog)
        assert isinstance(dialog, ModelsDialog)
        artist.waits(lambda: dialog.store.looked and not dialog.store.disk.jobs)
        dialog.list.choose("offer glean-portrait-x8")
        dialog.offer.accept.setChecked(True)
        shown = dialog.place.text().replace(str(place), "~/.local/share/glean-retouch/models")
        dialog.place.setText(shown)
        dialog.resize(900, 620)
        picture = artist.picture_of(dialog)
        dialog.close()
    finally:
        os.environ.pop(FOLDER)
        if before is not None:
            os.environ[FOLDER] = before
    return picture


def recovery(artist: Artist) -> QImage:
    """Work on two photos, leave as a crash would, and look again."""
    window = artist.window
    artist.keeps_work_safe()
    for stem in ("otters", "portrait-laughing"):
        artist.opens(stem)
        artist.takes("paint", size=60, opacity=40, hardness=20, colour="#d05050")
        artist.drags((200, 200), (260, 240))
    writer = window.autosave.writer
    assert writer is not None
    assert writer.flush()
    window.autosave.close(remove=False)
    window.recovery.look()
    artist.waits(lambda: window.recovery.dialog is not None)
    dialog = window.recovery.dialog
    assert dialog is not None
    for row in range(dialog.list.count()):  # a folder whose name stays the same
        item = dialog.list.item(row)
        item.setText(item.text().replace(str(artist.folder), "~/Pictures"))
    picture = artist.picture_of(dialog)
    dialog.reject()
    return picture


SCENES = {
    "exposure": exposure,
    "levels": levels,
    "balance": balance,
    "resize": resize,
    "export": export,
    "preferences": preferences,
    "shortcuts": shortcuts,
    "models": models,
    "recovery": recovery,
}
