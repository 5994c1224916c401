"""Whatever is done to a photo, undo brings back every state and redo every other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.commands import doing as do
from app.document import selection
from app.document.cleanup_record import CleanupRecord
from app.document.document import Document
from app.document.history import Step, changed_tiles, region
from app.document.reshape import Crop, Flip, Operation, Resize, Rotate
from app.document.tone.adjustment import adjusted
from app.document.tone.exposure import Exposure
from app.reshaping import reshape
from app.tools import stroke_tool
from app.tools.tool import Option, Pointer, Value
from app.tools.toolbox import make_tools
from glean_core.imaging import Box, Picture
from tests.app.session import Session

Action = Callable[[Session], object]
TOOLS = {identity: tool.info for identity, tool in make_tools().items()}
LARGEST = 160  # of a number's range: brushes that are wide enough for photos so small
WAITING = ("crop", "frame", "heal", "patch", "polygon")  # for something after the hand has let go
KEYS = ("enter", "backspace", "left", "far right", "up", "far down")
SIZES = ((150, 140), (60, 90), (1, 1), (1, 170), (140, 2))

sizes = st.sampled_from(SIZES)
kinds = st.tuples(st.integers(1, 4), st.sampled_from(["uint8", "uint16"]))
places = st.tuples(st.floats(-40, 190), st.floats(-40, 190))
pointers = st.builds(
    lambda at, *held: Pointer(*at, at[0], at[1], *held),
    places,
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.floats(0, 1),
)


def photo(size: tuple[int, int], kind: tuple[int, str], seed: int = 0) -> Document:
    channels, dtype = kind
    top = np.iinfo(dtype).max
    noise = np.random.default_rng(seed).integers(0, top + 1, (*size, channels))
    return Document(Picture(noise.astype(dtype)), title=f"{seed}.png")


@pytest.fixture(autouse=True)
def _slow_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every stroke that has to settle does so in the worker."""
    monkeypatch.setattr(stroke_tool, "LONG", 0)


# -- what can be done ------------------------------------------------------------------------


def values_of(option: Option) -> st.SearchStrategy[Value]:
    if option.kind == "choice":
        return st.sampled_from([identity for identity, _ in option.choices])
    if option.kind == "colour":
        return st.sampled_from(["#000000", "#ff8000", "#ffffff"])
    if option.kind == "switch":
        return st.integers(0, 1)
    return st.integers(option.low, min(option.high, LARGEST))


@st.composite
def takings(draw: st.DrawFn) -> Action:
    """A tool is taken in hand, and some of its options are set."""
    info = TOOLS[draw(st.sampled_from(sorted(TOOLS)))]
    chosen = [
        (option.id, draw(values_of(option))) for option in info.options if draw(st.booleans())
    ]

    def take(session: Session) -> None:
        session.takes(info.id)
        for identity, value in chosen:
            session.sets(identity, value)

    return named(take, f"take {info.id} {chosen}")


def named(action: Action, name: str) -> Action:
    """Give an action a name that is worth reading in a failed example."""

    class Named:
        def __call__(self, session: Session) -> object:
            return action(session)

        def __repr__(self) -> str:
            return name

    return Named()


def strokes(between: st.SearchStrategy[Action]) -> st.SearchStrategy[Action]:
    """Press, move, perhaps do something else in the middle of it, move, release."""

    def make(way: list[Pointer], middle: Action | None, double: bool) -> Action:
        def stroke(session: Session) -> None:
            session.presses(way[0], double)
            for at in way[1:]:
                session.moves(at)
            if middle is not None:
                middle(session)
                session.moves(way[0])
            session.releases(way[-1])

        return named(stroke, f"stroke {way} {middle} {double}")

    rarely = st.one_of(st.none(), st.none(), between)
    double = st.sampled_from([False, False, False, True])
    return st.builds(make, st.lists(pointers, min_size=1, max_size=4), rarely, double)


def reshapes(operation: Operation) -> Action:
    return named(lambda s: reshape(s.workspace, operation, "Turn"), repr(operation))


def jumps(share: float) -> Action:
    def jump(session: Session) -> None:  # as a click in the history panel
        if not session.workspace.tool.busy:
            session.workspace.leave_tool()
            session.document.jump(round(share * len(session.document.history.steps)))

    return named(jump, f"jump {share}")


def tones(stops: float) -> Action:
    def tone(session: Session) -> None:
        if session.workspace.occupied:
            return
        document = session.document
        box = document.selected_box or document.frame
        chosen = region(document.selection, box) if document.selected_box else None
        new = adjusted(region(document.pixels, box), None, Exposure(stops), chosen)
        step = Step("Exposure", changed_tiles("pixels", box, document.pixels, new))
        if step.patches:
            document.take_step(step)

    return named(tone, f"tone {stops}")


def cleanups(x: float, y: float, seed: int) -> Action:
    def clean(session: Session) -> None:
        """A result lands; when the newest step is one, it is adjusted."""
        document = session.document
        if session.workspace.occupied:
            return
        newest = document.newest
        amend = newest is not None and newest.cleanup is not None and seed % 2 == 0
        left, top = int(x * (document.width - 1)), int(y * (document.height - 1))
        box = Box(left, top, document.width - left, document.height - top)
        made = photo(
            (box.height, box.width), (document.pixels.shape[2], str(document.pixels.dtype))
        )
        mask = np.ones((box.height, box.width), np.float32)
        record = CleanupRecord.of("tiny", "Tiny", {"seed": seed}, box, mask)
        document.paste_box(box, made.pixels, "Clean up", mask, amend, record)

    return named(clean, f"clean up {x} {y} {seed}")


def crops_to_selection(session: Session) -> None:
    box = session.document.selected_box
    if box is not None:
        reshape(session.workspace, Crop(box), "Crop to selection")


def shows_other(session: Session) -> None:
    session.workspace.show_next(1)


def shares(limit: int) -> Action:
    return named(lambda session: session.document.history.share(limit), f"share {limit}")


SIMPLE: tuple[tuple[str, Action], ...] = (
    ("undo", lambda s: do.undo(s.parts)),
    ("redo", lambda s: do.redo(s.parts)),
    ("escape", lambda s: s.escape() or s.jobs.cancel_loud(s.workspace)),
    (
        "select all",
        lambda s: do.select(s.parts, "All", lambda m, e: selection.everything(*m.shape)),
    ),
    ("invert", lambda s: do.select(s.parts, "Invert", lambda m, e: selection.inverted(m))),
    ("deselect", lambda s: do.deselect(s.parts)),
    ("reselect", lambda s: do.reselect(s.parts)),
    ("my edits", lambda s: do.select(s.parts, "My edits", do.edits_shape)),
    ("grow", lambda s: do.grow(s.parts, 4, "Grow")),
    ("shrink", lambda s: do.grow(s.parts, -4, "Shrink")),
    ("settle for a save", lambda s: s.workspace.settle(s.document)),
    ("other photo", shows_other),
    ("worker begins", lambda s: s.jobs.begins()),
    ("worker delivers", lambda s: s.jobs.delivers()),
)
commands = st.one_of(
    st.sampled_from([named(action, name) for name, action in SIMPLE]),
    st.sampled_from(KEYS).map(lambda key: named(lambda s: s.key(key), f"key {key}")),
    st.sampled_from([Rotate(1), Rotate(2), Flip(True), Resize(100, 70)]).map(reshapes),
    st.floats(0, 1).map(jumps),
    st.floats(-2, 2).map(tones),
    st.builds(cleanups, st.floats(0, 1), st.floats(0, 1), st.integers(0, 9)),
    st.just(named(crops_to_selection, "crop to selection")),
)


def actions(limits: st.SearchStrategy[int] | None = None) -> st.SearchStrategy[list[Action]]:
    some = st.one_of(takings(), strokes(commands | takings()), strokes(commands), commands)
    if limits is not None:
        some = st.one_of(some, some, some, limits.map(shares))
    return st.lists(some, min_size=1, max_size=14)


def plays(photos: list[Document], acts: list[Action]) -> None:
    session = Session(*photos)
    for act in acts:
        act(session)
        session.looks()
    session.ends()


@settings(max_examples=200, report_multiple_bugs=False)
@given(sizes, kinds, sizes, kinds, actions())
def test_every_state_comes_back_bit_by_bit(
    size: tuple[int, int],
    kind: tuple[int, str],
    other_size: tuple[int, int],
    other_kind: tuple[int, str],
    acts: list[Action],
) -> None:
    plays([photo(other_size, other_kind, 1), photo(size, kind)], acts)


@settings(max_examples=50, report_multiple_bugs=False)
@given(sizes, kinds, actions(st.sampled_from([0, 5_000, 100_000, 1 << 30])))
def test_the_history_keeps_within_its_bytes(
    size: tuple[int, int], kind: tuple[int, str], acts: list[Action]
) -> None:
    plays([photo(size, kind)], [shares(30_000), *acts])


def options_of(tool: str) -> list[Action]:
    """Each option of a tool, set to both ends of its range."""
    ends: list[tuple[str, Value]] = []
    for option in TOOLS[tool].options:
        if option.kind == "choice":
            ends += [(option.id, option.choices[at][0]) for at in (0, -1)]
        elif option.kind != "colour":
            ends += [(option.id, option.low), (option.id, min(option.high, LARGEST))]
    return [sets(*end) for end in ends]


def sets(identity: str, value: Value) -> Action:
    return named(lambda s: s.sets(identity, value), f"set {identity} {value}")


def intruders(tool: str) -> list[Action]:
    """What a person can do in the middle of anything."""
    return [
        *(named(action, name) for name, action in SIMPLE),
        *(named(lambda s, key=key: s.key(key), key) for key in KEYS),
        *(reshapes(operation) for operation in (Rotate(1), Flip(True), Resize(100, 70))),
        *(jumps(share) for share in (0, 0.5)),
        *(named(lambda s, other=other: s.takes(other), other) for other in (tool, "paint")),
        *options_of(tool),
        tones(1.0),
        cleanups(0.2, 0.2, 1),
        named(crops_to_selection, "crop to selection"),
        named(lambda s: s.presses(Pointer(70, 60), double=True), "double click"),
    ]


@pytest.mark.parametrize(
    ("tool", "pressed"), [*((tool, True) for tool in sorted(TOOLS)), *((t, False) for t in WAITING)]
)
def test_anything_in_the_middle_of_a_stroke_can_be_taken_back(tool: str, pressed: bool) -> None:
    """pressed: while the button is held; else between two strokes, with what waits then."""
    for intruder in intruders(tool):
        session = Session(photo((60, 50), (3, "uint8"), 1), photo((90, 80), (4, "uint16")))
        session.takes("paint")
        session.strokes(Pointer(10, 10), Pointer(30, 40))
        session.takes("ellipse")
        session.strokes(Pointer(15, 15), Pointer(75, 75))
        session.takes(tool)
        if tool in ("clone", "heal"):
            session.strokes(Pointer(60, 60, subtract=True))
        session.presses(Pointer(40, 40))
        session.moves(Pointer(60, 50))
        if not pressed:
            session.releases(Pointer(60, 50))
        intruder(session)
        session.looks()
        session.moves(Pointer(50, 60))
        session.releases(Pointer(50, 60))
        session.strokes(Pointer(30, 30), Pointer(45, 35))
        session.looks()
        session.jobs.begins()
        session.jobs.delivers()
        session.key("enter")
        session.looks()
        session.ends()


@pytest.mark.parametrize("tool", sorted(TOOLS))
@pytest.mark.parametrize("size", [(1, 1), (1, 5000)])
def test_every_tool_bears_the_smallest_and_the_narrowest_photos(
    tool: str, size: tuple[int, int]
) -> None:
    session = Session(photo(size, (4, "uint16")))
    do.select(session.parts, "All", lambda m, e: selection.everything(*m.shape))
    session.takes(tool)
    for option in TOOLS[tool].options:
        if option.kind == "number":
            session.sets(option.id, option.high)
    far = Pointer(min(size[1], 300) - 0.5, min(size[0], 300) - 0.5)
    for held in ({}, {"add": True}, {"subtract": True}, {"control": True}):
        near = Pointer(0.5, 0.5, **held)
        session.strokes(near, replace(far, **held), Pointer(-3, -3, **held), near)
        session.key("enter")
        session.jobs.ends_all()
        session.looks()
    session.ends()
