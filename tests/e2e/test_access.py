"""Everything has a name, a tip and a key; both colour schemes can be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QTabBar

from app import theme
from app.theme import colours
from app.tools.toolbox import make_tools
from tests.e2e.conftest import Person
from tests.e2e.dialogs import DIALOGS
from tests.e2e.looking import controls, name_of, unnamed, visit


@pytest.mark.parametrize("tool", make_tools())
def test_every_control_has_a_name_and_a_tip(person: Person, photo: Path, tool: str) -> None:
    person.opens(photo)
    person.window.workspace.choose_tool(tool)
    for dock in person.window.docks:
        dock.raise_()
        assert len(controls(person.window)) > 30
        assert unnamed(person.window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_a_tip(
    person: Person, photo: Path, name: str
) -> None:
    person.opens(photo)
    found: list[int] = []

    def look(dialog: QDialog) -> None:
        found.append(len(controls(dialog)))
        if not isinstance(dialog, QMessageBox):  # its sentence says what its buttons do
            assert unnamed(dialog) == []

    visit(person, lambda: DIALOGS[name](person), look)
    assert found[0] > 0


def test_every_command_is_in_a_menu_and_every_menu_has_a_letter(person: Person) -> None:
    window = person.window

    def inside(menu: QMenu) -> Iterator[QAction]:
        for action in menu.actions():
            yield action
            submenu = action.menu()
            if isinstance(submenu, QMenu):
                yield from inside(submenu)

    menus = [action.menu() for action in window.menuBar().actions()]
    titles = [menu.title() for menu in menus if isinstance(menu, QMenu)]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(letters), titles
    reached = {id(action) for menu in menus if isinstance(menu, QMenu) for action in inside(menu)}
    for identity, action in window.actions_table.actions.items():
        assert id(action) in reached, identity


def test_the_tools_can_be_chosen_by_arrow_keys(person: Person, photo: Path) -> None:
    person.opens(photo)
    window = person.window
    window.workspace.choose_tool("lasso")
    column = window.tool_column
    reached = [b for b in column.buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [button.accessibleName() for button in reached] == ["Lasso selection"]
    reached[0].setFocus(Qt.FocusReason.TabFocusReason)
    person.presses(Qt.Key.Key_Down, widget=reached[0])
    assert window.workspace.tool.info.id == "polygon"
    ahead = QApplication.focusWidget()
    assert ahead is not None
    assert ahead.accessibleName() == "Polygon selection"
    assert ahead.focusPolicy() & Qt.FocusPolicy.TabFocus
    person.presses(Qt.Key.Key_Up, widget=ahead)
    assert window.workspace.tool.info.id == "lasso"


def test_tab_goes_round_the_whole_window(person: Person, photo: Path) -> None:
    """Every control that takes the focus by Tab is reached, each once."""
    person.opens(photo)
    window = person.window
    wanted = {
        id(widget): name_of(widget)
        for widget in controls(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.isVisible()
    }
    window.canvas.setFocus()
    seen: list[int] = []
    for _ in range(4 * len(wanted)):
        focused = QApplication.focusWidget()
        assert focused is not None
        if id(focused) in seen:
            break
        seen.append(id(focused))
        window.focusNextPrevChild(True)
    assert [name for key, name in wanted.items() if key not in seen] == []


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
    for ground in ("accent", "accent_hover"):
        assert contrast(named["accent_text"], named[ground]) >= 4.5, ground
    for ground in ("window", "sunken"):
        assert contrast(named["warning"], named[ground]) >= 4.5
        # What can't be used may be faint (WCAG asks nothing), but not invisible.
        assert contrast(named["faint"], named[ground]) >= 2.5
    assert contrast(named["focus"], named["window"]) >= 3


def test_the_theme_changes_while_the_window_is_open(person: Person) -> None:
    window = person.window
    window.actions_table["theme.light"].trigger()
    assert window.palette().window().color().lightness() > 200
    assert window.actions_table["theme.light"].isChecked()
    window.actions_table["theme.dark"].trigger()
    assert window.palette().window().color().lightness() < 80


def test_the_colours_follow_the_desktop_while_running(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = person.window

    def desktop(scheme: Qt.ColorScheme) -> None:
        monkeypatch.setattr(theme, "desktop_scheme", lambda: scheme)
        QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)

    assert window.actions_table["theme.system"].isChecked(), "the default"
    desktop(Qt.ColorScheme.Light)
    assert window.palette().window().color().lightness() > 200
    desktop(Qt.ColorScheme.Unknown)
    assert window.palette().window().color().lightness() < 80
    desktop(Qt.ColorScheme.Light)
    window.actions_table["theme.dark"].trigger()
    desktop(Qt.ColorScheme.Light)
    assert window.palette().window().color().lightness() < 80, "the person's choice stays"


def test_panels_behind_each_other_are_named_once(person: Person) -> None:
    window = person.window
    history, navigator = window.docks[1], window.docks[2]
    person.bot.waitUntil(lambda: history.titleBarWidget() is not None)
    assert navigator.titleBarWidget() is not None
    assert window.docks[0].titleBarWidget() is None
    history.setFloating(True)  # alone, it needs its title: to close it and to put it back
    person.bot.waitUntil(lambda: history.titleBarWidget() is None)
    person.bot.waitUntil(lambda: navigator.titleBarWidget() is None)
    history.setFloating(False)
    window.tabifyDockWidget(history, navigator)
    person.bot.waitUntil(lambda: history.titleBarWidget() is not None)


def test_a_tab_takes_its_panel_out_and_closes_it(person: Person) -> None:
    window = person.window
    history = window.docks[1]
    person.bot.waitUntil(lambda: history.titleBarWidget() is not None)
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    (bar,) = (b for b in window.findChildren(QTabBar, options=direct) if b.isVisible())
    at = next(i for i in range(bar.count()) if bar.tabText(i) == "History")
    place = bar.tabRect(at).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, bar.mapToGlobal(place))
    QApplication.sendEvent(bar, asked)
    (menu,) = (m for m in window.findChildren(QMenu, options=direct) if m.isVisible())
    close = next(action for action in menu.actions() if action.text() == "Close")
    close.trigger()
    menu.close()
    assert not history.isVisible()
    history.show()
    person.bot.waitUntil(lambda: history.titleBarWidget() is not None and bar.isVisible())
    at = next(i for i in range(bar.count()) if bar.tabText(i) == "History")
    person.bot.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
    assert history.isFloating()


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
