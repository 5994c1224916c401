"""Everything has a name, a tip and a key; both colour schemes can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QListWidget,
    QScrollBar,
    QSpinBox,
    QWidget,
)

from app.theme import colours
from app.tools.toolbox import make_tools
from tests.e2e.conftest import Person


def controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QAbstractSlider, QComboBox, QSpinBox, QListWidget)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
        and widget.isVisibleTo(window)
    ]


@pytest.mark.parametrize("tool", make_tools())
def test_every_control_has_a_name_and_a_tip(person: Person, photo: Path, tool: str) -> None:
    person.opens(photo)
    person.window.workspace.choose_tool(tool)
    found = controls(person.window)
    assert len(found) > 10
    for widget in found:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or text, f"{widget} has no name"
        assert widget.toolTip(), f"{widget.accessibleName() or text} has no tool tip"


def test_no_two_commands_share_a_key(person: Person) -> None:
    seen: dict[str, str] = {}
    for identity, action in person.window.actions_table.actions.items():
        assert action.toolTip(), identity
        for keys in action.shortcuts():
            text = keys.toString(QKeySequence.SequenceFormat.PortableText)
            assert text, identity
            assert text not in seen, f"{identity} and {seen.get(text)} share {text}"
            seen[text] = identity


def test_commands_that_need_a_photo_wait_for_one(person: Person, photo: Path) -> None:
    table = person.window.actions_table
    for identity in ("file.save", "edit.undo", "select.all", "view.fit", "cleanup.run"):
        assert not table[identity].isEnabled()
    person.opens(photo)
    assert table["file.save"].isEnabled()
    assert not table["edit.undo"].isEnabled()
    assert not table["cleanup.run"].isEnabled(), "there is no model yet"
    person.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table["edit.undo"].isEnabled()
    assert table["select.none"].isEnabled()


def luminance(text: str) -> float:
    """WCAG 2.1 relative luminance."""
    colour = QColor(text)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    high, low = sorted((luminance(one), luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_both_schemes_have_readable_contrast(scheme: str) -> None:
    named = colours(scheme)
    for ground in ("window", "sunken", "raised", "hover"):
        assert contrast(named["text"], named[ground]) >= 7, ground
        assert contrast(named["dim"], named[ground]) >= 4.5, ground
    assert contrast(named["accent_text"], named["accent"]) >= 4.5
    assert contrast(named["warning"], named["window"]) >= 4.5
    assert contrast(named["focus"], named["window"]) >= 3


def test_the_theme_changes_while_the_window_is_open(person: Person) -> None:
    window = person.window
    window.actions_table["theme.light"].trigger()
    assert window.palette().window().color().lightness() > 200
    assert window.actions_table["theme.light"].isChecked()
    window.actions_table["theme.dark"].trigger()
    assert window.palette().window().color().lightness() < 80


def test_panels_come_back_as_they_were(person: Person, tmp_path: Path) -> None:
    from app.jobs.queue import JobQueue
    from app.main_window import MainWindow
    from app.settings import Settings

    person.window.docks[1].hide()
    person.window.close()
    jobs = JobQueue()
    again = MainWindow(Settings(tmp_path / "settings.ini"), jobs, lambda *_: None)
    person.bot.addWidget(again)
    again.show()
    assert again.docks[0].isVisible()
    assert not again.docks[1].isVisible()
    assert jobs.close(5)
