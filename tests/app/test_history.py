"""Undo and redo."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.document import Change, Document
from app.document.history import TILE, region, tiles_under
from app.document.selection import Mode, rectangle
from glean_core.imaging import Box, Picture


def pattern(value: int) -> np.ndarray:
    """Noise, so that it can't be stored as one value."""
    noise = np.random.default_rng(value).integers(0, 256, (200, 200, 3))
    return noise.astype(np.uint8)


def change(document: Document, box: Box, value: int, name: str = "Paint") -> None:
    recording = document.record()
    recording.touch("pixels", box)
    region(document.pixels, box)[...] = pattern(value)[: box.height, : box.width]
    document.commit(recording, name, retouched=True)


def new(height: int = 300, width: int = 400, limit: int = 1 << 30) -> Document:
    noise = np.random.default_rng(3).integers(0, 256, (height, width, 3)).astype(np.uint8)
    return Document(Picture(noise), limit_bytes=limit)


boxes = st.builds(
    Box, st.integers(0, 399), st.integers(0, 299), st.integers(1, 200), st.integers(1, 200)
).map(lambda box: box.clipped(300, 400))


@given(st.lists(st.tuples(boxes, st.integers(0, 255)), min_size=1, max_size=6))
def test_undo_then_redo_is_bit_identical(steps: list[tuple[Box, int]]) -> None:
    document = new()
    states = [(document.pixels.copy(), document.edits.copy())]
    for box, value in steps:
        before = document.history.position
        change(document, box, value)
        if document.history.position > before:
            states.append((document.pixels.copy(), document.edits.copy()))
    for pixels, edits in reversed(states[:-1]):
        document.undo()
        assert np.array_equal(document.pixels, pixels)
        assert np.array_equal(document.edits, edits)
    for pixels, edits in states[1:]:
        document.redo()
        assert np.array_equal(document.pixels, pixels)
        assert np.array_equal(document.edits, edits)
    document.jump(0)
    assert np.array_equal(document.as_opened(), states[0][0])


@given(boxes)
def test_tiles_cover_a_box_once(box: Box) -> None:
    seen = np.zeros((300, 400), int)
    for tile in tiles_under(box, 300, 400):
        region(seen, tile)[...] += 1
        assert tile.width <= TILE
        assert tile.height <= TILE
    assert seen.max() == 1
    assert region(seen, box).min() == 1


def test_a_step_that_changes_nothing_is_not_kept() -> None:
    document = new()
    recording = document.record()
    recording.touch("pixels", document.frame)
    assert not document.commit(recording, "Nothing")
    assert document.history.steps == []
    assert not document.modified


def test_the_oldest_steps_go_when_the_cap_is_reached() -> None:
    document = new(limit=400_000)
    for value in range(8):
        change(document, Box(0, 0, TILE, TILE), value, f"step {value}")
    history = document.history
    assert history.nbytes <= 400_000
    assert history.dropped == 8 - len(history.steps)
    assert history.steps[-1].name == "step 7"
    document.jump(0)
    assert np.array_equal(document.pixels[:TILE, :TILE], pattern(history.dropped - 1)[:TILE, :TILE])
    assert document.modified, "what was opened can't be reached any more"


def test_a_new_step_forgets_what_was_undone() -> None:
    document = new()
    change(document, Box(0, 0, 10, 10), 1, "a")
    change(document, Box(0, 0, 10, 10), 2, "b")
    document.undo()
    change(document, Box(0, 0, 10, 10), 3, "c")
    assert [step.name for step in document.history.steps] == ["a", "c"]


def test_modified_follows_the_save_point_through_undo_and_redo() -> None:
    document = new()
    change(document, Box(0, 0, 10, 10), 1)
    document.mark_saved(document.save_point(), Path("x.png"))
    assert not document.modified
    document.undo()
    assert document.modified
    document.redo()
    assert not document.modified
    document.select(rectangle((0, 0), (50, 50)), Mode.REPLACE, "Select")
    assert not document.modified, "a selection is not unsaved work"
    document.jump(0)
    change(document, Box(0, 0, 10, 10), 9)
    assert document.modified


def test_a_save_point_survives_dropped_steps() -> None:
    document = new(limit=400_000)
    for value in range(3):
        change(document, Box(0, 0, TILE, TILE), value)
    point = document.save_point()
    for value in range(3, 5):
        change(document, Box(0, 0, TILE, TILE), value)
    document.mark_saved(point, Path("x.png"))
    assert document.history.dropped > 0
    assert document.modified


@pytest.mark.parametrize("amend_again", [1, 3])
def test_amending_replaces_the_newest_step(amend_again: int) -> None:
    document = new()
    opened = document.pixels.copy()
    box = Box(20, 20, 64, 64)
    document.paste_box(box, np.full((64, 64, 3), 10, np.uint8), "Clean up")
    for value in range(amend_again):
        document.paste_box(box, np.full((64, 64, 3), value, np.uint8), "Clean up", amend=True)
    assert len(document.history.steps) == 1
    assert (region(document.pixels, box) == amend_again - 1).all()
    document.undo()
    assert np.array_equal(document.pixels, opened)


def test_listeners_hear_the_box_that_changed() -> None:
    document = new()
    heard: list[Change] = []
    document.listeners.append(heard.append)
    change(document, Box(130, 10, 5, 5), 0)
    assert heard[-1].pixels is not None
    assert heard[-1].pixels.contains(Box(130, 10, 5, 5))
    assert heard[-1].pixels.area <= TILE * TILE
    assert heard[-1].history
