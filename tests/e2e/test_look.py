"""Pictures of every panel and dialog in both colour schemes; no text in them is cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.tools.toolbox import make_tools
from tests.e2e.conftest import Person
from tests.e2e.dialogs import DIALOGS
from tests.e2e.looking import cut_texts, keep_picture, visit

SCHEMES = ("dark", "light")
FONTS = (9, 14)  # points: what desktops have, and what people choose who see badly
SETTLED = 60  # milliseconds


@pytest.fixture(params=FONTS)
def points(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """A font size, set before the window is made."""
    before = qapp.font()
    font = qapp.font()
    font.setPointSize(request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


@pytest.mark.parametrize("name", DIALOGS)
def test_no_text_of_a_dialog_is_cut(points: int, person: Person, photo: Path, name: str) -> None:
    person.opens(photo)
    for scheme in SCHEMES:
        person.window.actions_table[f"theme.{scheme}"].trigger()

        def look(dialog: QDialog, scheme: str = scheme) -> None:
            QTest.qWait(SETTLED)
            keep_picture(dialog, f"dialog-{name}-{scheme}-{points}pt")
            assert cut_texts(dialog) == []

        visit(person, lambda: DIALOGS[name](person), look)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_text_of_the_window_is_cut(
    points: int, person: Person, photo: Path, scheme: str
) -> None:
    window = person.window
    window.actions_table[f"theme.{scheme}"].trigger()
    QTest.qWait(SETTLED)
    keep_picture(window, f"start-{scheme}-{points}pt")
    assert cut_texts(window) == []
    person.opens(photo)
    for size in ((1280, 820), (1000, 640)):
        window.resize(*size)
        for dock, name in zip(window.docks, ("clean-up", "history", "navigator"), strict=True):
            dock.raise_()
            QTest.qWait(SETTLED)
            keep_picture(dock, f"panel-{name}-{scheme}-{points}pt")
            assert cut_texts(dock) == []
        keep_picture(window, f"window-{scheme}-{points}pt-{size[0]}x{size[1]}")
        assert cut_texts(window) == []


def test_no_option_of_a_tool_is_cut(points: int, person: Person, photo: Path) -> None:
    person.opens(photo)
    bar = person.window.option_bar
    for width in (1280, 860):
        person.window.resize(width, 640)
        for tool in make_tools():
            person.window.workspace.choose_tool(tool)
            person.bot.waitUntil(lambda: bar.rect().contains(bar.childrenRect()), timeout=2000)
            assert cut_texts(bar) == [], (tool, width)
        keep_picture(person.window, f"window-{points}pt-{width}")


@pytest.mark.parametrize("height", [640, 820, 1200])
def test_every_tool_is_in_sight(person: Person, photo: Path, height: int) -> None:
    person.opens(photo)
    person.window.resize(1000, height)
    QTest.qWait(SETTLED)
    for button in person.window.tool_column.buttons:
        assert button.isVisible()
        assert button.visibleRegion().boundingRect() == button.rect(), button.accessibleName()
