"""The window in German: no English is left, and every text has its room."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItemIterator,
    QWidget,
)

from app.dialogs.export import ExportDialog
from app.dialogs.keys import KeysDialog
from app.dialogs.models.dialog import ModelsDialog
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.resize import ResizeDialog
from app.language import LANGUAGES
from app.models.store import Store
from tests.e2e.conftest import Person
from tests.e2e.looking import cut_texts

# Words that English sentences can hardly do without, and that are no German ones.
ENGLISH = re.compile(
    r"\b(the|of|and|what|with|to|photos?|select|open|save|from|this|that|are|for|click|drag|how|"
    r"your|or|it|is|has|by|as|brush|close|show|hide|keep|last|edits|copy)\b",
    re.IGNORECASE,
)


@pytest.fixture
def bild(photo: Path, tmp_path: Path) -> Path:
    """A photo without an English name."""
    return Path(shutil.copy(photo, tmp_path / "bild.png"))


def texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QAbstractButton | QLabel):
        yield widget.text()
    if isinstance(widget, QDialog):
        yield widget.windowTitle()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QSpinBox):
        yield from (widget.suffix(), widget.specialValueText())
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, QTreeWidget):
        entries = QTreeWidgetItemIterator(widget)
        while (item := entries.value()) is not None:
            yield from (item.text(0), item.text(1), item.toolTip(0))
            entries += 1


def all_texts(root: QWidget) -> set[str]:
    texts = {text for widget in (root, *root.findChildren(QWidget)) for text in texts_of(widget)}
    for action in root.findChildren(QAction):
        texts |= {action.text(), action.toolTip()}
    return {text for text in texts if text}


def english_in(texts: set[str]) -> set[str]:
    """Return texts that look English, or are the source of a translation that differs."""
    known = translations.read_ts(translations.FOLDER / "de.ts")
    sources = {source for (source, _), forms in known.items() if source not in forms}
    # A few words are the same in both, or mean something else in German.
    german = {form for forms in known.values() for form in forms}
    return {
        text for text in texts if text not in german and (ENGLISH.search(text) or text in sources)
    }


def test_english_would_be_noticed(person: Person) -> None:
    assert len(english_in(all_texts(person.window))) > 150


def test_no_english_is_left_in_the_window(german: None, person: Person, bild: Path) -> None:
    window = person.window
    assert english_in(all_texts(window)) == set()
    assert window.menuBar().actions()[0].text() == "&Datei"
    person.opens(bild)
    for tool in window.workspace.tools:
        window.workspace.choose_tool(tool)
        assert english_in(all_texts(window)) == set(), tool
    assert "Strg+O" in window.actions_table["file.open"].toolTip()


def test_no_english_is_left_in_the_history(german: None, person: Person, bild: Path) -> None:
    person.opens(bild)
    person.drags((40, 40), (200, 160))
    for command in ("select.invert", "select.none", "select.again", "image.rotate_left"):
        person.window.actions_table[command].trigger()
        person.bot.waitUntil(person.is_idle, timeout=20000)
    person.window.workspace.choose_tool("paint")
    person.drags((60, 60), (120, 120))
    model = person.window.history.list.model()
    names = {str(model.data(model.index(row, 0))) for row in range(model.rowCount())}
    assert {"Original", "Auswahlrechteck", "Nach links drehen", "Malen"} <= names
    assert english_in(names) == set()
    steps = {step.name for step in person.document.history.steps}
    assert {"Rectangle selection", "Rotate left", "Paint"} <= steps, "files stay English"


def test_no_english_is_left_in_the_dialogs(german: None, person: Person, bild: Path) -> None:
    window = person.window
    document = person.opens(bild)
    dialogs: list[QDialog] = [
        PreferencesDialog(window.settings, window),
        KeysDialog(window.actions_table.groups(), window.settings, window),
        ExportDialog(window, document.picture, window.workspace),
        ModelsDialog(Store(window.workspace, window.cleanup.shelf), window.settings, window),
        ResizeDialog(window, document.width, document.height, window.settings),
    ]
    for dialog in dialogs:
        texts = all_texts(dialog) - {"English"}
        assert len(texts) > 10
        assert english_in(texts) == set(), type(dialog).__name__
        dialog.done(0)
    window.actions_table["file.upscale_folder"].trigger()
    folders = window.folders.window
    assert folders is not None
    assert english_in(all_texts(folders)) == set()
    folders.close()
    for command in ("image.exposure", "image.levels", "image.balance"):
        window.actions_table[command].trigger()
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        tone = next(dialog for dialog in shown if dialog.isVisible())
        assert english_in(all_texts(tone)) == set(), command
        tone.reject()


@pytest.mark.parametrize("spoken", list(LANGUAGES), indirect=True)
def test_words_fit_into_the_window_for_folders(spoken: str, person: Person) -> None:
    person.window.actions_table["file.upscale_folder"].trigger()
    window = person.window.folders.window
    assert window is not None
    person.bot.waitExposed(window)
    for button in (window.strip.pause, window.strip.cancel):
        button.show()
    person.bot.wait(50)
    assert cut_texts(window) == []


@pytest.mark.parametrize("spoken", list(LANGUAGES), indirect=True)
def test_words_fit_into_the_panel(spoken: str, person: Person, bild: Path) -> None:
    person.opens(bild)
    panel = person.window.panel
    for scroll in panel.findChildren(QScrollArea):
        assert scroll.widget().width() <= scroll.viewport().width()
    for button in panel.findChildren(QAbstractButton):
        if button.isVisibleTo(panel) and button.text():
            needed = button.fontMetrics().horizontalAdvance(button.text())
            assert needed <= button.width(), f"{button.text()} is cut off"
            right = button.mapTo(panel, QPoint(button.width(), 0)).x()
            assert right <= panel.width(), f"{button.text()} reaches out of the panel"
