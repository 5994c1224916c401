"""The interface every tool has, and what a tool sees of the app."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from app.document.document import Document
from app.document.reshape import Operation
from app.document.selection import Mode, Shape

Value = int | str
Point = tuple[float, float]


@dataclass(frozen=True)
class Option:
    """One setting of a tool, shown in the option bar and remembered.

    kind: "number" (low..high with a suffix), "choice" (of `choices`: id, text), "colour"
    ("#rrggbb") or "switch" (0 or 1). slider: whether a number has one beside its field. owner:
    the tool that remembers the value, where several share it.
    """

    id: str
    label: str
    kind: Literal["number", "choice", "colour", "switch"]
    default: Value
    tip: str
    low: int = 0
    high: int = 100
    suffix: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    decimals: int = 0  # a number 25 with one decimal is shown as 2.5
    slider: bool = True
    owner: str = ""


@dataclass(frozen=True)
class ToolInfo:
    """What the tool bar shows.

    `size_option` names the option that [ and ] change, `hardness_option` the one for { and }.
    starts_by_option: an option that changes begins the tool's work, as a press does.
    """

    id: str
    name: str
    shortcut: str
    tip: str
    options: tuple[Option, ...] = ()
    size_option: str = ""
    hardness_option: str = ""
    cursor: Literal["cross", "brush", "hand"] = "cross"
    starts_by_option: bool = False


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is: photo coordinates (pixel corners at whole numbers) and screen ones."""

    x: float
    y: float
    screen_x: float = 0.0
    screen_y: float = 0.0
    add: bool = False  # Shift
    subtract: bool = False  # Alt
    control: bool = False  # Ctrl, Command on a Mac
    pressure: float = 1.0  # 0..1 of a pen; a mouse always presses fully


Make = Callable[[], Any]  # runs in any thread
Take = Callable[[Any], None]  # takes what was made
Stop = Callable[[], None]


def at_once(title: str, make: Make, take: Take, dropped: Stop) -> Stop:
    """Make and take right here; there is nothing left to stop afterwards."""
    take(make())
    return lambda: None


@dataclass(frozen=True)
class Stage:
    """What a tool works on.

    `run` makes something in the worker thread and hands it over on this one; `dropped` is called
    in its place when the work fails or is cancelled. What it returns stops the work unheard.
    """

    document: Document
    options: Mapping[str, Any]
    pan: Callable[[float, float], None] = lambda dx, dy: None
    say: Callable[[str], None] = lambda text: None  # a short notice for the person
    scale: float = 1.0  # screen pixels per photo pixel
    put: Callable[[str, Value], None] = lambda option, value: None  # sets one of the options
    # Crops or turns the photo in the background: the operation and the name of the step.
    reshape: Callable[[Operation, str], None] = lambda operation, name: None
    run: Callable[[str, Make, Take, Stop], Stop] = at_once
    # Looks for a shape in the background and selects it: work, mode, name of the step.
    select_later: Callable[[Callable[[], Shape | None], Mode, str], None] = (
        lambda work, mode, name: None
    )


@dataclass(frozen=True)
class Preview:
    """What to draw over the photo, in photo coordinates.

    points: an outline; handles: squares that can be dragged; crosses: marked places, such as the
    source of a clone stroke; rings: centre x, y and radius; more: further outlines; guides: thin
    lines that only help the eye; veil: what lies outside the outline is darkened; angle: the photo
    is shown turned about its middle by degrees clockwise, the preview stays upright.
    """

    points: tuple[Point, ...] = ()
    closed: bool = True
    handles: tuple[Point, ...] = ()
    crosses: tuple[Point, ...] = ()
    rings: tuple[tuple[float, float, float], ...] = ()
    more: tuple[tuple[Point, ...], ...] = ()
    guides: tuple[tuple[Point, ...], ...] = ()
    veil: bool = False
    angle: float = 0.0


# "far" is with Shift held; a tool that doesn't know of it gets the plain key.
Near = Literal["left", "right", "up", "down"]
Far = Literal["far left", "far right", "far up", "far down"]
Key = Literal["enter", "backspace"] | Near | Far


class Tool(Protocol):
    """What the hand does to the photo.

    `busy` is true between press and release. A tool may also be `pending`: it waits, with nothing
    pressed, for more corners, a handle to be dragged, Enter or Escape. While it is either, undo and
    other commands that change the photo keep away. `leave` ends a pending tool when another
    one is chosen or another photo comes to the front.
    """

    info: ToolInfo
    wants_keys: bool = False  # takes keys also while nothing is pending

    @property
    def busy(self) -> bool: ...

    @property
    def pending(self) -> bool:
        return False

    def press(self, stage: Stage, at: Pointer) -> None: ...
    def move(self, stage: Stage, at: Pointer) -> None: ...
    def release(self, stage: Stage, at: Pointer) -> None: ...
    def cancel(self, stage: Stage) -> None: ...

    def hover(self, stage: Stage, at: Pointer) -> bool:
        """Follow the pointer while nothing is pressed; True when the preview has changed."""
        return False

    def double_click(self, stage: Stage, at: Pointer) -> None:
        """The second press of a double click, in place of `press`."""
        self.press(stage, at)

    def key(self, stage: Stage, key: Key) -> bool:
        """Take a key while pending, or at any time; False leaves it to the canvas."""
        return False

    def option_changed(self, stage: Stage) -> None:
        """An option was changed while pending."""
        return

    def leave(self, stage: Stage) -> None:
        """Another tool or photo is coming."""
        if self.busy or self.pending:
            self.cancel(stage)

    def preview(self) -> Preview | None:
        return None
