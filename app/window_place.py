"""Where windows were and how large, from one start to the next."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from app.settings import Setting, Settings


def put_back(window: QWidget, settings: Settings, setting: Setting[str]) -> None:
    """Give a window the place and size it had."""
    state = settings.get(setting)
    if state:
        window.restoreGeometry(decoded(state))


def remember_place(window: QWidget, settings: Settings, setting: Setting[str]) -> None:
    """Note place and size of a window."""
    settings.set(setting, encoded(window.saveGeometry()))


def encoded(state: QByteArray) -> str:
    """Qt's own state as text."""
    return base64.b64encode(state.data()).decode()


def decoded(text: str) -> QByteArray:
    """The state of `encoded`."""
    return QByteArray(base64.b64decode(text))
