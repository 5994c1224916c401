"""What a command is, and the parts of a window that commands work on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from app.canvas.hands import Hands
from app.canvas.view import Canvas
from app.cleanup.session import Cleanup
from app.compare import Compare
from app.files import Files
from app.workspace import Workspace


@dataclass(frozen=True)
class Parts:
    """What commands work on."""

    window: QMainWindow
    workspace: Workspace
    canvas: Canvas
    hands: Hands
    files: Files
    cleanup: Cleanup
    compare: Compare
    set_theme: Callable[[str], None]
    about: Callable[[], None]
    show_keys: Callable[[], None]
    show_preferences: Callable[[], None]
    upscale_folder: Callable[[], None]


@dataclass(frozen=True)
class Command:
    """`enabled` and `checked` are asked again after every change."""

    id: str
    text: str
    tip: str
    run: Callable[[Parts], None]
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    enabled: Callable[[Parts], bool] = lambda parts: True
    checked: Callable[[Parts], bool] | None = None


@dataclass(frozen=True)
class Menu:
    """entries: ids of commands; "-" is a line, ">" names a submenu (see `menus`)."""

    title: str
    entries: tuple[str, ...]
