"""The two tool bars of the window: options on top, tools on the left."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar, QWidget

from app.commands.menus import Actions
from app.words import tr

BEFORE = ("file.open", "file.save", "-", "edit.undo", "edit.redo", "-")
AFTER = ("view.out", "view.in", "view.fit", "view.actual")


def add_tool_bars(
    window: QMainWindow, actions: Actions, options: QWidget, tools: QWidget
) -> tuple[QToolBar, QToolBar]:
    """Put the bars into a window, with the active tool's options and the tools in them."""
    bar = QToolBar(tr("Options"))
    bar.setObjectName("bar")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    for entry in BEFORE:
        if entry == "-":
            bar.addSeparator()
        else:
            bar.addAction(actions[entry])
    bar.addWidget(options)
    for entry in AFTER:
        bar.addAction(actions[entry])
    window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
    column = QToolBar(tr("Tools"))
    column.setObjectName("tools")
    column.setMovable(False)
    column.addWidget(tools)
    window.addToolBar(Qt.ToolBarArea.LeftToolBarArea, column)
    return bar, column
