"""The commands as Qt actions, in menus and tool bars."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu, QMenuBar

from app.commands import tool_menu
from app.commands.command import Command, Parts
from app.commands.keys import changes, keys_of, shown
from app.commands.table import COMMANDS, FILES, MENUS
from app.commands.tool_menu import tool_commands
from app.samples import list_samples
from app.theme import icon
from app.tools.toolbox import tool_groups
from app.words import tr


class Actions:
    """The commands as Qt actions of one window."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self.commands = {c.id: c for c in (*COMMANDS, *tool_commands(parts.workspace))}
        self.actions = {c.id: self._make(c) for c in self.commands.values()}

    def __getitem__(self, identity: str) -> QAction:
        return self.actions[identity]

    def _make(self, command: Command) -> QAction:
        action = QAction(tr(command.text), self.parts.window)
        self._bind(action, command, changes(self.parts.workspace.settings))
        action.setCheckable(command.checked is not None)
        action.triggered.connect(lambda: self._run(command))
        self.parts.window.addAction(action)
        return action

    def _bind(
        self, action: QAction, command: Command, changed: Mapping[str, tuple[str, ...]]
    ) -> None:
        keys = keys_of(command, changed)
        action.setShortcuts([QKeySequence(key) for key in keys])
        tip = tr(command.tip)
        action.setToolTip(f"{tip} ({shown(keys[0])})" if keys else tip)

    def rebind(self) -> None:
        """Take over the keys that the person has changed."""
        changed = changes(self.parts.workspace.settings)
        for identity, command in self.commands.items():
            self._bind(self.actions[identity], command, changed)

    def groups(self) -> list[tuple[str, tuple[Command, ...]]]:
        """Return the commands by menu, tools included."""
        tools = tool_commands(self.parts.workspace)
        return [
            (tr(file.MENU.title), file.COMMANDS + (tools if file is tool_menu else ()))
            for file in FILES
            if file.COMMANDS
        ]

    def _run(self, command: Command) -> None:
        command.run(self.parts)
        self.refresh()

    def refresh(self) -> None:
        """Ask every command again whether it can be used."""
        for identity, command in self.commands.items():
            action = self.actions[identity]
            action.setEnabled(command.enabled(self.parts))
            if command.checked is not None:
                action.setChecked(command.checked(self.parts))

    def dress(self, named: dict[str, str]) -> None:
        """Draw the icons in the theme's colours."""
        for identity, command in self.commands.items():
            if command.icon:
                self.actions[identity].setIcon(icon(command.icon, named))
                self.actions[identity].setIconVisibleInMenu(False)


def fill_menu_bar(bar: QMenuBar, actions: Actions, docks: tuple[QDockWidget, ...]) -> None:
    """Build the menus that MENUS describes; ">" names a submenu, "-" is a line."""
    for description in MENUS:
        menu = bar.addMenu(tr(description.title))
        menu.setToolTipsVisible(True)
        for entry in description.entries:
            if entry == "-":
                menu.addSeparator()
            elif entry.startswith(">"):
                _fill_submenu(menu, entry[1:], actions, docks)
            else:
                menu.addAction(actions[entry])


def _fill_submenu(menu: QMenu, name: str, actions: Actions, docks: tuple[QDockWidget, ...]) -> None:
    if name == "Tools":
        for at, tools in enumerate(tool_actions(actions)):
            if at:
                menu.addSeparator()
            menu.addActions(tools)
        return
    submenu = menu.addMenu(tr(name))
    submenu.setToolTipsVisible(True)
    if name == "Panels":
        submenu.addActions([dock.toggleViewAction() for dock in docks])
    elif name in ("Colours", "Run on"):
        prefix = "theme." if name == "Colours" else "device."
        group = QActionGroup(submenu)
        for identity, action in actions.actions.items():
            if identity.startswith(prefix):
                group.addAction(action)
                submenu.addAction(action)
    elif name == "Open recent":
        submenu.aboutToShow.connect(lambda: _fill_recent(submenu, actions.parts))
    else:
        for sample in list_samples():
            action = submenu.addAction(sample.title)
            action.triggered.connect(
                lambda _=False, sample=sample: actions.parts.files.open_sample(sample)
            )


def _fill_recent(submenu: QMenu, parts: Parts) -> None:
    submenu.clear()
    settings = parts.workspace.settings
    for path in settings.recent():
        action = submenu.addAction(path.name.replace("&", "&&"))
        action.setToolTip(str(path))
        action.triggered.connect(lambda _=False, path=path: parts.files.open(path))
    if submenu.isEmpty():
        submenu.addAction(tr("No recent photos")).setEnabled(False)
    else:
        submenu.addSeparator()
        clear = submenu.addAction(tr("Clear list"))
        clear.setToolTip(tr("Forget the recent photos; the files stay"))
        clear.triggered.connect(settings.clear_recent)


def tool_actions(actions: Actions) -> list[list[QAction]]:
    """Return the tools' actions in the groups of the tool bar; one of all is checked."""
    groups = [[actions[f"tool.{identity}"] for identity in group] for group in tool_groups()]
    if groups[0][0].actionGroup() is None:
        exclusive = QActionGroup(actions.parts.window)
        for group in groups:
            for action in group:
                exclusive.addAction(action)
    return groups
