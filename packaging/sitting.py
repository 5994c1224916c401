"""A person before a screen in memory, who opens the sample, cleans it up and saves it.

Needs Xvfb, openbox and xdotool.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
PATIENCE = 120.0  # seconds for one thing to happen
_QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}

Starter = Callable[[str], "subprocess.Popen[str]"]  # from a display to the running program


def waits(happened: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Wait until `happened` is true; exits with a sentence when it takes too long."""
    end = time.monotonic() + patience
    while not happened():
        if time.monotonic() > end:
            sys.exit(f"Waited in vain for {what}.")
        time.sleep(0.05)


@contextmanager
def screen() -> Iterator[str]:
    """A screen with a window manager; yields its display, such as :1."""
    missing = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if missing:
        sys.exit(f"This needs a screen in memory: apt-get install {' '.join(missing)}")
    reading, writing = os.pipe()
    # -ac: the program runs as another person, in another root.
    command = ["Xvfb", "-displayfd", str(writing), "-ac", "-nolisten", "tcp", "-screen", "0"]
    server = subprocess.Popen([*command, "1400x900x24"], pass_fds=[writing], **_QUIET)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        display = f":{pipe.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env=os.environ | {"DISPLAY": display}, **_QUIET)
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


class Sitting:
    """One program on a display."""

    def __init__(self, display: str, program: subprocess.Popen[str]) -> None:
        self.display, self.program = display, program
        self.window = ""

    def xdotool(self, *words: object) -> str:
        """What xdotool says to some words."""
        return subprocess.run(
            ["xdotool", *map(str, words)],
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True, text=True, timeout=PATIENCE, check=False,
        ).stdout.strip()  # fmt: skip

    def find(self, name: str) -> str:
        """The window whose title matches; exits when the program has ended."""
        if self.program.poll() is not None:
            sys.exit(
                f"The program has ended:\n{self.program.stdout and self.program.stdout.read()}"
            )
        found = self.xdotool("search", "--onlyvisible", "--name", name).split()
        return found[0] if found else ""

    def is_modified(self) -> bool:
        """Whether the title says that there are unsaved changes."""
        return "*" in self.xdotool("getwindowname", self.window)

    def press(self, *keys: str) -> None:
        """Keys for the window in front."""
        self.xdotool("key", "--delay", 30, *keys)

    def open_sample(self) -> None:
        """Wait for the window with the sample, and put it in front."""

        def there() -> bool:
            self.window = self.find("portrait-retouched.*GLEAN Retouch")
            return bool(self.window)

        waits(there, "the window with the sample")
        self.xdotool("windowactivate", "--sync", self.window)

    def clean_up(self) -> None:
        """Press Clean up until it is heard: models are looked for at first."""
        end = time.monotonic() + PATIENCE
        while not self.is_modified() and time.monotonic() < end:
            self.press("ctrl+Return")
            with suppress(SystemExit):
                waits(self.is_modified, "a result", 15)
        if not self.is_modified():
            sys.exit("Clean up brought no result.")

    def save_as(self, path: str) -> None:
        """Save under a name as the program sees it."""
        self.press("ctrl+shift+s")
        waits(lambda: self.find("Save.*"), "the dialog that asks for a name")
        time.sleep(0.5)  # the line for the name has to have the keyboard
        self.xdotool("key", "ctrl+a")
        self.xdotool("type", "--delay", 10, path)
        self.press("Return")
        waits(lambda: not self.is_modified(), "the file to be saved")

    def leave(self) -> str:
        """Quit; returns what the program printed, and exits when it ended badly."""
        self.press("ctrl+q")
        try:
            said, _ = self.program.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.program.kill()
            sys.exit("The program did not quit.")
        if self.program.returncode != 0 or "Traceback" in said:
            sys.exit(f"The program ended with {self.program.returncode}:\n{said}")
        return said


def clean_the_sample(start: Starter, saved_as: str) -> None:
    """Start, clean the sample up, save it under a name, quit; exits when anything fails."""
    with screen() as display:
        program = start(display)
        sitting = Sitting(display, program)
        try:
            sitting.open_sample()
            sitting.clean_up()
            sitting.save_as(saved_as)
            sitting.leave()
        finally:
            if program.poll() is None:
                program.kill()
                program.wait(10)
