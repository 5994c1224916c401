"""How far the photo goes down, and the frame that decides it: finer, coarser, by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.cleanup.session import Cleanup
from app.words import tr

TOOL = "frame"


class FactorRow(QWidget):
    """Four buttons beside the preview."""

    def __init__(self, cleanup: Cleanup) -> None:
        super().__init__()
        self._cleanup = cleanup
        self.finer = self._button(
            tr("Finer"), tr("A smaller working frame: more of the photo stays")
        )
        self.coarser = self._button(
            tr("Coarser"), tr("A larger working frame: larger flaws vanish, and more is invented")
        )
        self.by_hand = self._button(
            tr("Move"), tr("Drag the working frame, or its corners, on the photo (T)")
        )
        self.by_hand.setCheckable(True)
        self.automatic = self._button(tr("Auto"), tr("The working frame that suits the region"))
        self.finer.clicked.connect(lambda: cleanup.resize_frame(-1))
        self.coarser.clicked.connect(lambda: cleanup.resize_frame(1))
        self.automatic.clicked.connect(lambda: cleanup.frames.set(None))
        self.by_hand.clicked.connect(self._toggle_tool)
        self._before = "rectangle"  # the tool to go back to
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for pair in ((self.finer, self.coarser), (self.by_hand, self.automatic)):
            row = QHBoxLayout()
            row.setSpacing(4)
            for button in pair:
                row.addWidget(button)
            column.addLayout(row)
        cleanup.lookout.changed.connect(self.refresh)
        cleanup.frames.changed.connect(self.refresh)
        cleanup.workspace.tool_chosen.connect(self.refresh)
        cleanup.workspace.document_opened.connect(self.refresh)
        self.refresh()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("small")
        button.setToolTip(tip)
        button.setAccessibleName(tr("Working frame: {text}").format(text=text))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _toggle_tool(self, wanted: bool) -> None:
        workspace = self._cleanup.workspace
        if wanted:
            self._before = workspace.tool.info.id
            workspace.choose_tool(TOOL)
        else:
            workspace.choose_tool(self._before)

    def refresh(self) -> None:
        """Say what can be done with the frame now."""
        cleanup = self._cleanup
        opened = cleanup.workspace.document is not None
        self.finer.setEnabled(cleanup.resized_frame(-1) is not None)
        self.coarser.setEnabled(cleanup.resized_frame(1) is not None)
        self.by_hand.setEnabled(opened)
        self.by_hand.setChecked(cleanup.workspace.tool.info.id == TOOL)
        self.automatic.setEnabled(cleanup.frames.by_hand is not None)
