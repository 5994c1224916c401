"""Looking at widgets: which of them are controls, whose text is cut, and pictures of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from tests.e2e.conftest import Person

ARTIFACTS = Path(__file__).resolve().parent.parent / "artifacts" / "look"
CONTROLS = (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QLineEdit,
    QKeySequenceEdit,
)
SLACK = 1  # pixels, of rounding at broken scales


def controls(window: QWidget) -> list[QWidget]:
    """Return what a person can press, drag or type into; without the parts of Qt's controls."""
    parts = QComboBox | QAbstractSpinBox | QKeySequenceEdit | QLineEdit
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not isinstance(widget, QScrollBar | QHeaderView)
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parentWidget(), parts)
        and widget.isVisibleTo(window)
    ]


def name_of(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def unnamed(window: QWidget) -> list[str]:
    """Say which controls lack a name or a tool tip."""
    missing = []
    for widget in controls(window):
        if not name_of(widget):
            missing.append(f"{widget} has no name")
        if not widget.toolTip():
            missing.append(f"{name_of(widget) or widget} has no tool tip")
    return missing


def cut_texts(window: QWidget) -> list[str]:
    """Say which labels and controls are smaller than their text, or stick out of what they are in.

    What lies in a scroll area may lie below its edge, but not beside it.
    """
    cut = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.width() == 0:
            continue
        if isinstance(widget, QLabel | QAbstractButton | QComboBox | QAbstractSpinBox):
            said = _said(widget)
            if said and _too_small(widget):
                cut.append(f"“{said}” needs {widget.sizeHint()} and has {widget.size()}")
            if said and _sticks_out(widget):
                cut.append(f"“{said}” sticks out at the side")
    return cut


def _said(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QAbstractSpinBox) else ""


def _too_small(widget: QWidget) -> bool:
    needed, size = widget.sizeHint(), widget.size()
    if isinstance(widget, QAbstractSpinBox):
        # Qt reserves much more than the longest number takes.
        words = widget.fontMetrics().horizontalAdvance(widget.text())
        return words > widget.lineEdit().width() or needed.height() > size.height() + SLACK
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(size.width()) > size.height() + SLACK
    return needed.width() > size.width() + SLACK or needed.height() > size.height() + SLACK


def _sticks_out(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return False
    here = QRect(widget.pos(), widget.size())
    return here.left() < -SLACK or here.right() > parent.width() + SLACK


def keep_picture(widget: QWidget, name: str) -> Path:
    """Save a picture of a widget as an artifact of the tests."""
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    path = ARTIFACTS / f"{name}.png"
    assert widget.grab().save(str(path))
    return path


def visit(person: Person, opens: Callable[[], object], look: Callable[[QDialog], object]) -> None:
    """Open a dialog, look at it as soon as it is there, and give it up again."""
    seen: list[str] = []

    def step() -> None:
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        dialog = next((w for w in shown if w.isVisible()), None)
        if dialog is None:
            QTimer.singleShot(30, step)
            return
        try:
            QApplication.processEvents()
            look(dialog)
        finally:
            seen.append(dialog.windowTitle())
            dialog.reject()

    QTimer.singleShot(0, step)
    opens()
    person.bot.waitUntil(lambda: bool(seen), timeout=20000)
