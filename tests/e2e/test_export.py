"""The export dialog as a person uses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.dialogs import choose_file
from app.dialogs.export import ExportDialog
from glean_core.imaging import Picture, read, write
from tests.e2e.conftest import Person
from tests.e2e.looking import controls
from tests.imaging.test_location import NEEDLE, PLACES, pillow_exif

LEFT = Qt.MouseButton.LeftButton


def with_dialog(person: Person, do: Callable[[ExportDialog], None]) -> None:
    """Open the dialog and do something in the dialog, which has to close then."""
    errors: list[BaseException] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        try:
            do(dialog)
        except BaseException as error:
            errors.append(error)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(300, act)
    person.window.actions_table["file.export"].trigger()
    if errors:
        raise errors[0]


def choose(dialog: ExportDialog, kind: str) -> None:
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(kind))


def tried(person: Person, dialog: ExportDialog) -> str:
    """Wait for the size; returns what is said about it."""
    person.bot.waitUntil(lambda: "working out" not in dialog.size_label.text(), timeout=30000)
    return dialog.size_label.text()


def export(person: Person, dialog: ExportDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    person.bot.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), LEFT)


def test_the_size_is_that_of_the_file_and_the_choices_are_remembered(
    person: Person, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = person.opens(photo)
    target = tmp_path / "copy.jpg"
    monkeypatch.setattr(choose_file, "to_save", lambda *_: target)
    said: list[str] = []

    def small_jpeg(dialog: ExportDialog) -> None:
        choose(dialog, "JPEG")
        dialog.form.quality.setValue(55)
        dialog.form.resize_it.setChecked(True)
        dialog.form.longest.setValue(240)
        said.append(tried(person, dialog))
        export(person, dialog)

    with_dialog(person, small_jpeg)
    person.bot.waitUntil(lambda: target.exists() and person.is_idle(), timeout=30000)
    assert read(target).pixels.shape == (180, 240, 3)
    assert said == [f"240 × 180 px, {target.stat().st_size / 1000:.1f} kB"]
    assert document.path == photo
    with_dialog(person, lambda dialog: said.append(str(dialog.choices())))
    assert "'JPEG': 55" in said[1]
    assert "longest=240" in said[1]


def test_both_views_move_together_and_the_copy_shows_its_loss(person: Person, photo: Path) -> None:
    person.opens(photo)

    def look(dialog: ExportDialog) -> None:
        dialog.resize(500, 300)
        choose(dialog, "JPEG")
        dialog.form.quality.setValue(5)
        tried(person, dialog)
        before, after = dialog.before, dialog.after
        assert after.picture is not None
        assert not np.array_equal(after.picture.pixels, person.document.pixels)
        at = before.at
        middle = before.rect().center()
        person.bot.mousePress(before, LEFT, pos=middle)
        person.bot.mouseMove(before, middle - QPoint(40, 20))
        person.bot.mouseRelease(before, LEFT, pos=middle - QPoint(40, 20))
        assert before.at == pytest.approx((at[0] + 40 / 480, at[1] + 20 / 360))
        assert after.at == before.at
        person.bot.keyClick(after, Qt.Key.Key_Left)
        assert after.at == before.at
        assert before.at[0] == pytest.approx(at[0] + 8 / 480)
        seen = before.grab().toImage().pixelColor(before.rect().center())
        x, y = round(before.at[0] * 480), round(before.at[1] * 360)
        near = person.document.pixels[y - 2 : y + 3, x - 2 : x + 3].reshape(-1, 3).tolist()
        assert [seen.red(), seen.green(), seen.blue()] in near

    with_dialog(person, look)


def test_location_is_removed_on_request(
    person: Person, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed, target = tmp_path / "placed.jpg", tmp_path / "copy.png"
    write(Picture(read(photo).pixels, exif=pillow_exif(), xmp=PLACES), placed)
    person.opens(placed)
    monkeypatch.setattr(choose_file, "to_save", lambda *_: target)

    def without(dialog: ExportDialog) -> None:
        choose(dialog, "PNG")
        dialog.form.strip_location.setChecked(True)
        export(person, dialog)

    with_dialog(person, without)
    person.bot.waitUntil(lambda: target.exists() and person.is_idle(), timeout=30000)
    assert NEEDLE not in target.read_bytes()
    assert b"Rating" in (read(target).xmp or b"")
    person.window.actions_table["file.strip_location"].trigger()
    person.window.files.save()
    person.bot.waitUntil(person.is_idle, timeout=30000)
    assert NEEDLE not in placed.read_bytes(), "the setting applies to every save"


def test_every_control_of_the_dialog_has_a_name_and_a_tip(person: Person, photo: Path) -> None:
    person.opens(photo)

    def look(dialog: ExportDialog) -> None:
        for kind in ("PNG", "TIFF", "JPEG", "WEBP", "AVIF"):
            choose(dialog, kind)
            for widget in controls(dialog):
                text = widget.text() if hasattr(widget, "text") else ""
                assert widget.accessibleName() or text, widget
                assert widget.toolTip(), (widget, text)

    with_dialog(person, look)
