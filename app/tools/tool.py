"""The interface every tool has, and what a tool sees of the app."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from app.document.document import Document

Value = int | str


@dataclass(frozen=True)
class Option:
    """One setting of a tool, shown in the option bar and remembered.

    kind: "number" (low..high with a suffix), "choice" (of `choices`: id, text) or "colour"
    ("#rrggbb").
    """

    id: str
    label: str
    kind: Literal["number", "choice", "colour"]
    default: Value
    tip: str
    low: int = 0
    high: int = 100
    suffix: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class ToolInfo:
    """What the tool bar shows. `size_option` names the option that [ and ] change."""

    id: str
    name: str
    shortcut: str
    tip: str
    options: tuple[Option, ...] = ()
    size_option: str = ""
    cursor: Literal["cross", "brush", "hand"] = "cross"


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is: photo coordinates (pixel corners at whole numbers) and screen ones."""

    x: float
    y: float
    screen_x: float = 0.0
    screen_y: float = 0.0
    add: bool = False  # Shift
    subtract: bool = False  # Alt


@dataclass(frozen=True)
class Stage:
    """What a tool works on."""

    document: Document
    options: Mapping[str, Any]
    pan: Callable[[float, float], None] = lambda dx, dy: None
    say: Callable[[str], None] = lambda text: None  # a short notice for the person


@dataclass(frozen=True)
class Preview:
    """An outline to draw while the tool is busy, in photo coordinates."""

    points: tuple[tuple[float, float], ...]
    closed: bool = True


class Tool(Protocol):
    """A tool holds nothing between release and the next press."""

    info: ToolInfo

    @property
    def busy(self) -> bool: ...
    def press(self, stage: Stage, at: Pointer) -> None: ...
    def move(self, stage: Stage, at: Pointer) -> None: ...
    def release(self, stage: Stage, at: Pointer) -> None: ...
    def cancel(self, stage: Stage) -> None: ...
    def preview(self) -> Preview | None: ...
