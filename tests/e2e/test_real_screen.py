"""The program on a real X server: a window manager, a mouse and a keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from app.settings import MODEL, Setting, Settings
from app.startup import _missing_library
from glean_core.imaging import Picture, read, write
from tests.conftest import REPOSITORY
from tests.imaging import samples

PROGRAMS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 60.0  # seconds for one thing to happen on a busy machine
SIZE = Setting("tools/paint/size", 40)


def waits(happened: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    end = time.monotonic() + patience
    while not happened():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a screen of our own, with a window manager and empty user folders."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} not found: apt-get install xvfb openbox xdotool")
    if library := _missing_library():
        pytest.skip(f"Qt can't open a window on X11 here: {library}")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-screen", "0"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen([*command, "1400x900x24"], pass_fds=[writing], **quiet)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        display = f":{pipe.readline().strip()}"
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {"DISPLAY": display, "HOME": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        environment[f"XDG_{name}_HOME"] = str(tmp_path / name.lower())
    environment.pop("WAYLAND_DISPLAY", None)
    manager = subprocess.Popen(["openbox"], env=environment, **quiet)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait(10)


@dataclass
class Sitting:
    """A person before the screen, with one window of the program on it."""

    environment: dict[str, str]
    program: subprocess.Popen[bytes]
    window: str = ""

    def xdotool(self, *words: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout.strip()

    def sees_window(self, name: str) -> bool:
        assert self.program.poll() is None, "the program has ended"
        found = self.xdotool("search", "--onlyvisible", "--name", name).split()
        self.window = found[0] if found else self.window
        return bool(found)

    @property
    def title(self) -> str:
        return self.xdotool("getwindowname", self.window)

    @property
    def modified(self) -> bool:
        return "*" in self.title

    def presses(self, *keys: str) -> None:
        self.xdotool("key", "--delay", 30, *keys)

    def drags(self, *points: tuple[float, float]) -> None:
        """Points are parts of the window's width and height."""
        shown = self.xdotool("getwindowgeometry", "--shell", self.window)
        place = dict(line.split("=") for line in shown.splitlines())
        left, top, width, height = (int(place[word]) for word in ("X", "Y", "WIDTH", "HEIGHT"))
        words: list[object] = []
        for number, (x, y) in enumerate(points):
            words += ["mousemove", "--sync", round(left + x * width), round(top + y * height)]
            words += ["mousedown", 1] if number == 0 else ["sleep", 0.05]
        self.xdotool(*words, "mouseup", 1)


@pytest.fixture
def painting(tmp_path: Path) -> Path:
    """A 16-bit photo with a profile of its own."""
    noise = np.random.default_rng(3).integers(20000, 30000, (300, 400, 3))
    path = tmp_path / "painting.tif"
    write(Picture(noise.astype(np.uint16), icc=samples.ICC), path)
    return path


@pytest.fixture
def sitting(
    screen: dict[str, str], painting: Path, tiny_model: Path, tmp_path: Path
) -> Iterator[Sitting]:
    settings = Settings(tmp_path / "config" / "glean-retouch" / "settings.ini")
    settings.set(MODEL, "tiny")
    settings.sync()
    with (tmp_path / "told.txt").open("wb") as told:
        program = subprocess.Popen(
            [sys.executable, "-m", "app", str(painting)],
            cwd=REPOSITORY,
            env=screen,
            stdout=told,
            stderr=told,
        )
    sitting = Sitting(screen, program)
    yield sitting
    if program.poll() is None:
        program.kill()
        program.wait(10)


@pytest.mark.timeout(400)
def test_paint_clean_up_save_and_leave(sitting: Sitting, painting: Path, tmp_path: Path) -> None:
    opened = read(painting).pixels
    waits(lambda: sitting.sees_window("painting.tif.*GLEAN Retouch"), "the window")
    sitting.xdotool("windowactivate", "--sync", sitting.window)
    sitting.presses("b", "bracketright", "bracketright", "bracketleft")
    sitting.drags((0.35, 0.45), (0.4, 0.5), (0.45, 0.5))
    waits(lambda: sitting.modified, "the stroke")
    sitting.presses("ctrl+z")
    waits(lambda: not sitting.modified, "undo")
    sitting.presses("ctrl+y")
    waits(lambda: sitting.modified, "redo")
    sitting.presses("ctrl+s")
    waits(lambda: not sitting.modified, "the painting to be saved")
    painted = read(painting)
    assert painted.pixels.dtype == np.uint16
    assert painted.icc == samples.ICC
    changed = (painted.pixels != opened).any(axis=2)
    assert 500 < changed.sum() < changed.size / 4, "a stroke, and no more"
    _, counts = np.unique(painted.pixels[changed], axis=0, return_counts=True)
    assert counts.max() > changed.sum() / 4, "of one colour"

    end = time.monotonic() + 2 * PATIENCE
    while not sitting.modified and time.monotonic() < end:
        sitting.presses("ctrl+Return")  # unheard as long as the models are looked for
        patience = time.monotonic() + 10
        while not sitting.modified and time.monotonic() < patience:
            time.sleep(0.1)
    assert sitting.modified, "no result came"
    sitting.presses("ctrl+s")
    waits(lambda: not sitting.modified, "the result to be saved")
    cleaned = read(painting).pixels
    repaired = (cleaned != painted.pixels).any(axis=2)
    assert repaired.any()
    assert (repaired & changed).sum() > changed.sum() / 2, "where it was painted"
    assert not (repaired & ~changed).all()
    assert not repaired[:20].any()

    sitting.presses("ctrl+q")
    assert sitting.program.wait(PATIENCE) == 0
    told = (tmp_path / "told.txt").read_text()
    assert "Traceback" not in told, told
    left = Settings(tmp_path / "config" / "glean-retouch" / "settings.ini")
    assert left.get(SIZE) != SIZE.default, "[ and ] were heard"
