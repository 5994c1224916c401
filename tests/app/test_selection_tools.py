"""Every selection tool in any mode: one step each, and undo brings everything back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document.document import Document
from app.document.selection import Mode
from app.tools import brush_select, ellipse, lasso, polygon, rectangle, wand
from app.tools.tool import Pointer, Stage, Tool
from glean_core.imaging import Picture, bounding_box

HEIGHT, WIDTH = 90, 120
MAKERS = (brush_select, ellipse, lasso, polygon, rectangle, wand)
KINDS = [(1, "uint8"), (2, "uint16"), (3, "uint8"), (3, "uint16"), (4, "uint8")]
Points = list[tuple[float, float]]

place = st.tuples(st.floats(-20, WIDTH + 20), st.floats(-20, HEIGHT + 20))


@dataclass(frozen=True)
class Use:
    """What the hand does once."""

    tool: int
    mode: Mode
    points: Points
    gives_up: bool


uses = st.builds(
    Use,
    st.integers(0, len(MAKERS) - 1),
    st.sampled_from(list(Mode)),
    st.lists(place, min_size=3, max_size=6),
    st.booleans(),
)


def apply(document: Document, use: Use) -> bool:
    """Do it; whether it was given up, and so must change nothing."""
    tool: Tool = MAKERS[use.tool].make()
    adds = use.mode in (Mode.ADD, Mode.INTERSECT)
    takes = use.mode in (Mode.SUBTRACT, Mode.INTERSECT)
    stage = Stage(
        document,
        {
            "mode": Mode.REPLACE.value,
            "size": 15,
            "tolerance": 40,
            "contiguous": len(use.points) % 2,
        },
    )
    pointers = [Pointer(x, y, add=adds, subtract=takes) for x, y in use.points]
    if isinstance(tool, polygon.Polygon):
        closed = False
        for at in pointers:
            tool.press(stage, at)
            closed |= not tool.pending  # the click was on the first corner
            tool.release(stage, at)
        if not use.gives_up and tool.pending:
            tool.key(stage, "enter")
        tool.leave(stage)
        return use.gives_up and not closed
    tool.press(stage, pointers[0])
    for at in pointers[1:]:
        tool.move(stage, at)
    if use.gives_up:
        tool.leave(stage)
    else:
        tool.release(stage, pointers[-1])
    # The wand is done with the press: there is nothing left to be given up.
    return use.gives_up and not isinstance(tool, wand.Wand)


@settings(max_examples=40)
@given(st.sampled_from(KINDS), st.lists(uses, min_size=1, max_size=6))
def test_undo_takes_every_use_back_and_redo_does_it_again(
    kind: tuple[int, str], row: list[Use]
) -> None:
    channels, dtype = kind
    noise = np.random.default_rng(4).integers(0, 4, (HEIGHT // 10, WIDTH // 10, channels))
    pixels = (noise * 60).repeat(10, 0).repeat(10, 1).astype(dtype)
    document = Document(Picture(pixels * np.array(257 if dtype == "uint16" else 1, dtype)))
    opened = document.pixels.copy()
    for use in row:
        before, steps = document.selection.copy(), len(document.history.steps)
        given_up = apply(document, use)
        grew = len(document.history.steps) - steps
        assert grew <= 1
        assert grew or np.array_equal(document.selection, before)
        assert document.selected_box == bounding_box(document.selection)
        assert not (given_up and grew)
        if use.mode is Mode.INTERSECT:
            assert (document.selection <= before).all()
        elif use.mode is Mode.ADD:
            assert (document.selection >= before).all()
    done = document.selection.copy()
    document.jump(0)
    assert not document.selection.any()
    document.jump(len(document.history.steps))
    assert np.array_equal(document.selection, done)
    assert np.array_equal(document.pixels, opened)
