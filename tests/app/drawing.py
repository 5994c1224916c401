"""A hand that strokes with a tool, without a window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np

from app.document.document import Document
from app.tools.tool import Pointer, Stage, Tool, Value
from app.tools.toolbox import make_tools
from glean_core.imaging import Picture

Way = Sequence[tuple[float, ...]]  # x, y and perhaps a pen's pressure
RETOUCHING = ("paint", "clone", "heal", "smudge", "focus", "dodge_burn", "erase")


@dataclass
class Hand:
    """Holds one tool over one photo."""

    document: Document
    tool: Tool
    options: dict[str, Value]
    said: list[str] = field(default_factory=list)

    def stage(self) -> Stage:
        def put(option: str, value: Value) -> None:
            self.options[option] = value

        return Stage(self.document, self.options, say=self.said.append, put=put)

    def strokes(self, way: Way) -> None:
        self.begins(way)
        x, y, *pressure = way[-1]
        self.tool.release(self.stage(), Pointer(x, y, pressure=pressure[0] if pressure else 1.0))

    def begins(self, way: Way) -> None:
        for at, (x, y, *pressure) in enumerate(way):
            pointer = Pointer(x, y, pressure=pressure[0] if pressure else 1.0)
            (self.tool.move if at else self.tool.press)(self.stage(), pointer)

    def sets_source(self, x: float, y: float) -> None:
        self.tool.press(self.stage(), Pointer(x, y, subtract=True))


def hand_with(tool_id: str, document: Document, **options: Value) -> Hand:
    """Take a tool in hand; clone and heal get a source at 60, 60."""
    tool = make_tools()[tool_id]
    defaults = {option.id: option.default for option in tool.info.options}
    hand = Hand(document, tool, {**defaults, **options})
    if tool_id in ("clone", "heal"):
        hand.sets_source(60, 60)
    return hand


def scribble(document: Document) -> None:
    """Invert the photo as one step, so that there is something to erase."""
    recording = document.record()
    recording.touch("pixels", document.frame)
    colours = 3 if document.pixels.shape[2] >= 3 else 1
    document.pixels[:, :, :colours] = (
        np.iinfo(document.pixels.dtype).max - (document.pixels[:, :, :colours])
    )
    document.commit(recording, "Scribble", retouched=True)


def landscape(
    channels: int = 3, dtype: str = "uint8", height: int = 240, width: int = 320
) -> Document:
    """A smooth photo with some grain; 16 bits show the same one. Alpha, if any, varies too."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    waves = [0.5 + 0.3 * np.sin(x / a + y / b) for a, b in ((31, 57), (43, 29), (77, 91), (50, 30))]
    grain = cv2.GaussianBlur(
        np.random.default_rng(5).normal(0, 0.05, (height, width, 4)).astype(np.float32), (0, 0), 1
    )
    four = np.rint(np.clip(np.stack(waves, -1) + grain, 0, 1) * 255).astype(dtype)
    four[:, :, 3][x + y > 300] = 0
    chosen = {1: [0], 2: [0, 3], 3: [0, 1, 2], 4: [0, 1, 2, 3]}[channels]
    pixels = np.ascontiguousarray(four[:, :, chosen])
    return Document(Picture(pixels * (257 if dtype == "uint16" else 1)), title="landscape.png")
