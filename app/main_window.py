"""Assembles the window from its parts; holds no behaviour of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.canvas.hands import Hands
from app.canvas.view import Canvas
from app.cleanup.session import Cleanup
from app.commands.command import Parts
from app.commands.menus import Actions, fill_menu_bar, tool_actions
from app.compare import Compare
from app.dialogs.about import show_about
from app.dialogs.keys import KeysDialog
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.questions import show_problem
from app.files import Files
from app.jobs.queue import JobQueue
from app.journal.autosave import Autosave
from app.packs.offer import PackOffer
from app.panels.cleanup_panel import CleanupPanel
from app.panels.docks import Docks
from app.panels.history_panel import HistoryPanel
from app.panels.navigator import Navigator
from app.panels.option_bar import OptionBar
from app.panels.start_page import StartPage
from app.panels.status import Status
from app.panels.tabs import Tabs
from app.panels.tool_bars import add_tool_bars
from app.panels.tool_column import ToolColumn
from app.recovery import Recovery
from app.settings import CASCADE, DEVICE, GEOMETRY, LAYOUT, THEME, Settings
from app.theme import app_icon, apply_theme
from app.undo_memory import UndoMemory
from app.whole_folders import WholeFolders
from app.window_place import decoded, encoded, put_back, remember_place
from app.words import tr
from app.workspace import Workspace

WARM_UP_AFTER = 150  # milliseconds: the window is painted first
Problem = Callable[[QWidget, str], None]


class MainWindow(QMainWindow):
    """One window; its photos are tabs."""

    def __init__(
        self,
        settings: Settings | None = None,
        jobs: JobQueue | None = None,
        problem: Problem = show_problem,
    ) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.jobs = jobs or JobQueue()
        self.workspace = Workspace(self.settings, self.jobs, self)
        self.cleanup = Cleanup(self.workspace, self)
        self.canvas = Canvas(self.workspace)
        self.hands = Hands(self.canvas, self.workspace)
        self.files = Files(self.workspace, self)
        self.undo_memory = UndoMemory(self.workspace, self)
        self.autosave = Autosave(self.workspace, parent=self)
        self.compare = Compare(self, self.workspace, self.canvas, self.cleanup.live)
        self.folders = WholeFolders(self.workspace, self.cleanup.shelf, self.files, self)
        self.pack_offer = PackOffer(self.workspace, self)
        self._problem = problem
        self._may_close = False
        self._build()
        self._connect()
        self.set_theme(self.settings.get(THEME))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._desktop_changed)
        self._restore()
        self.refresh()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.start = StartPage(self.settings)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.canvas)
        self.tabs = Tabs(self.workspace)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.folders.bar)
        column.addWidget(self.pack_offer.bar)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        self.panel = CleanupPanel(self.cleanup)
        self.history = HistoryPanel(self.workspace)
        self.navigator = Navigator(self.workspace, self.canvas)
        self.recovery = Recovery(self.workspace, self.autosave, self.history.thumbnails, self)
        self._docks = Docks(self)
        self.docks = (
            self._docks.add(tr("Clean up"), "cleanup_dock", self.panel),
            self._docks.add(tr("History"), "history_dock", self.history),
            self._docks.add(tr("Navigator"), "navigator_dock", self.navigator),
        )
        # Behind each other, so that the button of Clean up is seen in a window of usual height.
        self.tabifyDockWidget(self.docks[1], self.docks[2])
        self.docks[1].raise_()
        self.actions_table = Actions(
            Parts(
                self,
                self.workspace,
                self.canvas,
                self.hands,
                self.files,
                self.cleanup,
                self.compare,
                self.set_theme,
                lambda: show_about(self),
                self.show_keys,
                self.show_preferences,
                self.folders.show_window,
            )
        )
        fill_menu_bar(self.menuBar(), self.actions_table, self.docks)
        self.option_bar = OptionBar(self.workspace)
        self.tool_column = ToolColumn(tool_actions(self.actions_table))
        self.tool_bars = add_tool_bars(self, self.actions_table, self.option_bar, self.tool_column)
        self.status = Status(self.workspace, self.canvas, self.cleanup.shelf)
        self.setStatusBar(self.status)
        self.folders.join(self.status)

    def _connect(self) -> None:
        workspace, cleanup = self.workspace, self.cleanup
        workspace.document_opened.connect(self._show_photo)
        workspace.documents_changed.connect(self.refresh)
        self.tabs.close_asked.connect(self.files.close)
        workspace.tool_chosen.connect(self.refresh)
        self.hands.pending_changed.connect(self.refresh)
        workspace.failed.connect(lambda sentence: self._problem(self, sentence))
        cleanup.working_changed.connect(self.refresh)
        cleanup.where_changed.connect(self.refresh)
        cleanup.shelf.chosen.connect(self.refresh)
        cleanup.lookout.changed.connect(self._show_frames)
        cleanup.live.changed.connect(self._show_frames)
        self.panel.compare_held.connect(self.compare.hold)
        self.panel.split_pressed.connect(lambda: self.actions_table["view.split"].trigger())
        workspace.tool_chosen.connect(self._show_frames)
        self.start.open_pressed.connect(self.files.ask_and_open)
        self.start.paste_pressed.connect(self.files.paste)
        self.start.recent_pressed.connect(self.files.open)
        self.start.sample_pressed.connect(self.files.open_sample)

    # -- showing -------------------------------------------------------------------------

    def _show_photo(self) -> None:
        opened = self.workspace.document is not None
        self.stack.setCurrentWidget(self.canvas if opened else self.start)
        if opened:
            self.canvas.setFocus()
        else:
            self.start.refresh()
        self.refresh()

    def _show_frames(self) -> None:
        """Draw the working squares, but not over a result that is being looked at."""
        outlook, live = self.cleanup.lookout.outlook, self.cleanup.live.current
        by_hand = self.workspace.tool.info.id == "frame"  # which draws its own
        if outlook is None or live is not None or by_hand:
            self.canvas.show_frames(())
        else:
            self.canvas.show_frames(outlook.plan.outlines)

    def refresh(self) -> None:
        """Bring title and commands up to date."""
        document = self.workspace.document
        self.setWindowTitle(
            "GLEAN Retouch" if document is None else f"{document.title}[*] — GLEAN Retouch"
        )
        modified = document is not None and document.modified
        if modified != self.isWindowModified():  # saying the same again costs Qt a millisecond
            self.setWindowModified(modified)
        self.setWindowFilePath("" if document is None else str(document.path or ""))
        self.actions_table.refresh()
        self.panel.refresh()

    def set_theme(self, name: str) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        if name != self.settings.get(THEME):  # the default is not written: it may change
            self.settings.set(THEME, name)
        named = apply_theme(application, name)
        self.canvas.set_backdrop(named["canvas"])
        self.actions_table.dress(named)
        self.start.dress(named)
        self.tabs.dress(named)
        self.panel.dress(named)
        self.folders.dress(named)

    def _desktop_changed(self) -> None:
        if self.isVisible() and self.settings.get(THEME) == "system":
            self.set_theme("system")

    def show_keys(self) -> None:
        """Open the list of commands and keys, and take over what is changed there."""
        KeysDialog(self.actions_table.groups(), self.settings, self).exec()
        self.actions_table.rebind()

    def show_preferences(self) -> None:
        """Open the settings; what they change is seen at once."""
        dialog = PreferencesDialog(self.settings, self)
        dialog.changed.connect(self._setting_changed)
        dialog.exec()

    def _setting_changed(self, key: str) -> None:
        if key == THEME.key:
            self.set_theme(self.settings.get(THEME))
        elif key == DEVICE.key:
            self.cleanup.shelf.warm_up()
        elif key == CASCADE.key:
            self.panel.cascade.setChecked(self.settings.get(CASCADE))
        self.undo_memory.refresh()
        self.autosave.refresh()
        self.canvas.update()
        self.refresh()

    def begin(self, paths: Sequence[Path] = ()) -> None:
        """Open photos, then load models once the window is up."""
        self.files.opening.open_all(paths)
        QTimer.singleShot(WARM_UP_AFTER, self.cleanup.shelf.find_models)

    def protect(self) -> None:
        """Keep work from being lost by a crash, and offer what an earlier one has left."""
        self.autosave.start()
        self.recovery.look()
        self.folders.look()
        self.pack_offer.look()

    # -- Qt ------------------------------------------------------------------------------

    def _restore(self) -> None:
        self.resize(1280, 820)
        put_back(self, self.settings, GEOMETRY)
        layout = self.settings.get(LAYOUT)
        if layout:
            self.restoreState(decoded(layout))
        else:
            self.resizeDocks(list(self.docks[:2]), [490, 220], Qt.Orientation.Vertical)

    def _remember(self) -> None:
        self.canvas.remember_places()
        remember_place(self, self.settings, GEOMETRY)
        self.settings.set(LAYOUT, encoded(self.saveState()))
        self.settings.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        unsaved = any(photo.modified for photo in self.workspace.documents)
        if (unsaved or self.folders.running) and not self._may_close:
            # Saving takes a while in the worker thread: the window closes once it is done.
            event.ignore()
            leave = self.folders.leave
            QTimer.singleShot(0, lambda: leave(lambda: self.files.leave(self._close_now)))
            return
        self._remember()
        self.cleanup.leave()
        self.folders.close()
        self.jobs.leave(self.workspace)
        self.autosave.close()
        event.accept()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.files.accepts(event.mimeData()):
            event.acceptProposedAction()
            self.start.set_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.set_hot(False)
        event.acceptProposedAction()
        self.files.take(event.mimeData(), tr("Dropped photo"))
