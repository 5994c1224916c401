"""The tab bar over the canvas: one tab for each open photo, from two photos on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from app.document.document import Document
from app.theme import icon
from app.words import tr
from app.workspace import Workspace

SHOWN_FROM = 2
CLOSE_SIDE = 14


class Tabs(QTabBar):
    """Follows the workspace; a dragged tab takes its photo along in the order."""

    close_asked = Signal(object)  # Document

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._named: dict[str, str] | None = None
        self._following = False  # while the bar changes because the workspace did
        self.setObjectName("tabs")
        self.setAccessibleName(tr("Open photos"))
        self.setToolTip(tr("Open photos: Ctrl+Tab goes to the next one"))
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in self.findChildren(QToolButton):
            ahead = button.objectName() == "ScrollRightButton"
            button.setAccessibleName(tr("Later tabs") if ahead else tr("Earlier tabs"))
            button.setToolTip(tr("Show later tabs") if ahead else tr("Show earlier tabs"))
        self.currentChanged.connect(self._chosen)
        self.tabMoved.connect(self._moved)
        workspace.documents_changed.connect(self.refresh)
        workspace.document_opened.connect(self.refresh)
        self.refresh()

    def document_at(self, index: int) -> Document | None:
        """Return the photo of a tab."""
        document = self.tabData(index)
        return document if isinstance(document, Document) else None

    def refresh(self) -> None:
        """Bring the tabs up to date."""
        documents = self._workspace.documents
        self._following = True
        if [self.document_at(at) for at in range(self.count())] != documents:
            self._rebuild(documents)
        for at, document in enumerate(documents):
            # An ampersand would name a key.
            title = document.title.replace("&", "&&")
            self.setTabText(at, f"{title} •" if document.modified else title)
            self.setTabToolTip(at, self._tip(document))
            if document is self._workspace.document:
                self.setCurrentIndex(at)
        self._following = False
        self.setVisible(len(documents) >= SHOWN_FROM)

    def _rebuild(self, documents: list[Document]) -> None:
        while self.count():
            self.removeTab(self.count() - 1)
        for at, document in enumerate(documents):
            self.addTab("")
            self.setTabData(at, document)
            self.setTabButton(at, QTabBar.ButtonPosition.RightSide, self._close_button(document))

    def _close_button(self, document: Document) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("close_tab")
        button.setIconSize(QSize(CLOSE_SIDE, CLOSE_SIDE))
        button.setAccessibleName(tr("Close {title}").format(title=document.title))
        button.setToolTip(
            tr("Close {title} (middle click on the tab)").format(title=document.title)
        )
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W does it by keyboard
        button.clicked.connect(lambda: self.close_asked.emit(document))
        if self._named is not None:
            button.setIcon(icon("close", self._named))
        return button

    @staticmethod
    def _tip(document: Document) -> str:
        where = (
            str(document.path) if document.path is not None else tr("Not saved under a name yet")
        )
        changed = tr("Changed since it was saved")
        return f"{where}\n{changed}" if document.modified else where

    def dress(self, named: dict[str, str]) -> None:
        """Take over the theme's colours."""
        self._named = named
        for button in self.findChildren(QToolButton, "close_tab"):
            button.setIcon(icon("close", named))

    # -- doing ---------------------------------------------------------------------------

    def _chosen(self, index: int) -> None:
        document = self.document_at(index)
        if document is not None and not self._following:
            self._workspace.show_document(document)

    def _moved(self, start: int, end: int) -> None:
        document = self.document_at(end)
        if document is not None and not self._following:
            self._workspace.move_document(document, end)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and at >= 0:
            self.close_asked.emit(self.document_at(at))
        super().mouseReleaseEvent(event)
