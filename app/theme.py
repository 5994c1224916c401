"""Colours, style sheet and icons for the dark and the light scheme."""

from __future__ import annotations

import json
import tempfile
from functools import lru_cache
from importlib import resources
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

NAMES = ("dark", "light", "system")


def resource(folder: str, name: str) -> Path:
    return Path(str(resources.files("resources"))) / folder / name


def scheme_of(name: str) -> str:
    """Turn "system" into what the desktop prefers; dark where it does not say."""
    if name != "system":
        return name if name in NAMES else "dark"
    return "light" if desktop_scheme() == Qt.ColorScheme.Light else "dark"


def desktop_scheme() -> Qt.ColorScheme:
    return QGuiApplication.styleHints().colorScheme()


@lru_cache(maxsize=4)
def colours(scheme: str) -> dict[str, str]:
    """Return the named colours of a scheme."""
    text = resource("themes", f"{scheme}.json").read_text(encoding="utf-8")
    return {str(key): str(value) for key, value in json.loads(text).items()}


def apply_theme(application: QApplication, name: str) -> dict[str, str]:
    """Dress the application; returns the colours in use."""
    named = colours(scheme_of(name))
    application.setStyle("Fusion")
    application.setPalette(_palette(named))
    template = Template(resource("themes", "style.qss").read_text(encoding="utf-8"))
    small = {"chevron": _written("chevron_down", named["dim"]), "check": _written("check", "#fff")}
    application.setStyleSheet(template.substitute(named, **small))
    return named


def _palette(named: dict[str, str]) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, name in (
        (roles.Window, "window"),
        (roles.WindowText, "text"),
        (roles.Base, "sunken"),
        (roles.AlternateBase, "window"),
        (roles.Text, "text"),
        (roles.Button, "raised"),
        (roles.ButtonText, "text"),
        (roles.ToolTipBase, "sunken"),
        (roles.ToolTipText, "text"),
        (roles.PlaceholderText, "faint"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "accent_text"),
        (roles.Link, "focus"),
        (roles.Mid, "edge"),
        (roles.Dark, "line"),
        (roles.Light, "hover"),
    ):
        palette.setColor(role, QColor(named[name]))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(named["faint"]))
    return palette


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _svg(name: str, colour: str) -> QByteArray:
    return QByteArray(_drawing(name).replace("#000", colour).encode())


def pixmap(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon in one colour, `side` logical pixels wide."""
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(_svg(name, colour)).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, named: dict[str, str]) -> QIcon:
    """Return an icon that is readable on this theme, also when disabled or checked."""
    return _icon(name, named["scheme"])


@lru_cache(maxsize=128)
def _icon(name: str, scheme: str) -> QIcon:
    named = colours(scheme)
    return QIcon(IconDrawing(name, named["text"], named["accent_text"], named["faint"]))


class IconDrawing(QIconEngine):
    """Draws an icon anew at each size, so that it is sharp at every scale."""

    def __init__(self, name: str, normal: str, checked: str, disabled: str) -> None:
        super().__init__()
        self._name, self._normal, self._checked = name, normal, checked
        self._disabled = disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._checked if state == QIcon.State.On else self._normal
        if mode == QIcon.Mode.Disabled:
            colour = self._disabled
        QSvgRenderer(_svg(self._name, colour)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, drawn.rect(), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return IconDrawing(self._name, self._normal, self._checked, self._disabled)


def app_icon() -> QIcon:
    made = QIcon()
    for side in (16, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("app", "#000", side))
    return made


@lru_cache(maxsize=1)
def _scratch() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="glean-retouch-")


def _written(name: str, colour: str) -> str:
    """Write a recoloured icon for the style sheet, which takes pictures from files only."""
    path = Path(_scratch().name) / f"{name}-{colour.lstrip('#')}.png"
    if not path.exists():
        pixmap(name, colour, 64).save(str(path))
    return path.as_posix()
