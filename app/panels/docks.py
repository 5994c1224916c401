"""The panels as docks; those that lie behind each other are named by their tabs alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QTabBar, QTabWidget, QWidget

from app.words import tr


class Docks(QObject):
    """Makes the docks of a window and keeps a title over each that has no tab.

    A tab floats its panel with a double click, as a title does; its menu floats and closes it.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: list[QDockWidget] = []
        window.setDockOptions(window.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        window.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)
        window.tabifiedDockWidgetActivated.connect(self.refresh)

    def add(self, title: str, name: str, widget: QWidget) -> QDockWidget:
        """Put a panel at the right edge."""
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.installEventFilter(self)
        for signal in (dock.topLevelChanged, dock.dockLocationChanged, dock.visibilityChanged):
            signal.connect(lambda _: QTimer.singleShot(0, self, self.refresh))
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self._docks.append(dock)
        return dock

    def refresh(self) -> None:
        """Show titles where there is no tab, and listen to tab bars that are new."""
        for dock in self._docks:
            tabbed = not dock.isFloating() and bool(self._window.tabifiedDockWidgets(dock))
            if tabbed and dock.titleBarWidget() is None:
                bar = QWidget()
                bar.setFixedHeight(0)
                dock.setTitleBarWidget(bar)
            elif not tabbed and dock.titleBarWidget() is not None:
                dock.setTitleBarWidget(None)  # type: ignore[arg-type]  # Qt's own again
        for bar in self._tab_bars():
            bar.removeEventFilter(self)
            bar.installEventFilter(self)
            bar.setAccessibleName(tr("Panels"))
            bar.setToolTip(tr("Panels: double-click to float one, right-click for more"))

    def _tab_bars(self) -> Sequence[QTabBar]:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return self._window.findChildren(QTabBar, options=direct)

    def _at(self, bar: QTabBar, point: QPoint) -> QDockWidget | None:
        text = bar.tabText(bar.tabAt(point)).replace("&", "")
        return next((dock for dock in self._docks if dock.windowTitle() == text), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QTabBar):
            if isinstance(event, QContextMenuEvent):
                dock = self._at(watched, event.pos())
                if dock is not None:
                    self.menu(dock).popup(event.globalPos())
                    return True
            if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick:
                dock = self._at(watched, event.position().toPoint())
                if dock is not None:
                    dock.setFloating(True)
                    return True
        return super().eventFilter(watched, event)

    def menu(self, dock: QDockWidget) -> QMenu:
        """Return what a title bar's buttons do, as a menu."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Float"), lambda: dock.setFloating(True))
        menu.addAction(tr("Close"), dock.close)
        return menu
