"""What a program can be asked about itself: --check-frozen [OPTIONS] WHAT [...].

imports: reads names of modules from the input, one a line, imports each and prints those that fail
with the reason; the exit code is their number, at most 100. What fails for want of torch alone is
counted, and no failure.
first-window: opens the window, prints the clock and the processor time of its first paint, leaves.
sample PNG: opens the sample in the window, cleans it up, writes the photo and leaves.
parts FOLDER: prints as JSON what frozen_parts finds.
command ..., window ...: the command line, the window.
--torch: a folder that has torch, as a pack would be. --exact: torch computes in float32, as ONNX
Runtime does, whatever else would be faster.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path


def check(arguments: Sequence[str]) -> int:
    """Do what the first argument says; returns the exit code."""
    if len(arguments) > 2 and arguments[0] == "--torch":
        sys.path.append(arguments[1])
        return check(arguments[2:])
    if len(arguments) > 1 and arguments[0] == "--exact":
        from glean_core.restoration.engine import choice

        choice.multiplies_bfloat16 = lambda: False
        return check(arguments[1:])
    match arguments:
        case ["imports"]:
            return import_all(sys.stdin.read().split())
        case ["first-window"]:
            return first_window()
        case ["sample", path]:
            return clean_the_sample(Path(path))
        case ["parts", folder]:
            from frozen_parts import found

            print(json.dumps(found(Path(folder))))
            return 0
        case ["command", *words]:
            from glean_core.cli import main as command_line

            command_line(words)
        case ["window", *words]:
            from app.__main__ import main as window

            return window(words)
    print(__doc__)
    return 2


def import_all(names: Sequence[str]) -> int:
    """Import each module or, for "module:attribute", look the attribute up."""
    from glean_core.extras import without_torch

    failed = waiting = 0
    for name in names:
        module, _, attribute = name.partition(":")
        try:
            found = importlib.import_module(module)
            if attribute:
                getattr(found, attribute)
        except Exception as error:
            if without_torch(error):
                waiting += 1
                continue
            failed += 1
            print(f"{name}: {traceback.format_exc(limit=0).strip().splitlines()[-1]}")
    print(f"{len(names)} names, {failed} fail, {waiting} wait for torch")
    return min(failed, 100)


def clean_the_sample(path: Path) -> int:
    """Let the window clean its sample up, and write what came out."""
    import app.shot
    from app.__main__ import main
    from glean_core.imaging import write

    class Kept(app.shot.Shot):
        def _finish(self, code: int) -> None:
            document = self._window.workspace.document
            if code == 0 and document is not None and document.modified:
                write(document.snapshot(), path)
            super()._finish(code)

    app.shot.Shot = Kept  # type: ignore[misc]
    words = ["--sample", "--clean-up", "--device", "cpu", "--language", "en"]
    code = main([*words, "--screenshot", str(path.with_suffix(".window.png"))])
    return code or int(not path.is_file())


def first_window() -> int:
    """Print "painted CLOCK SECONDS TORCH" at the first paint of a window and end the process."""
    from PySide6.QtCore import QEvent, QObject

    import app.startup
    from app.__main__ import main

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
            if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.isWindow():
                there = "torch" in sys.modules
                print("painted", time.monotonic(), time.process_time(), there, flush=True)
                os._exit(0)
            return False

    def watch_from_here() -> None:
        unread()
        import app.main_window as place

        begin = place.MainWindow.begin

        def watched_begin(self: place.MainWindow, *files: object) -> None:
            application = place.QApplication.instance()
            application.installEventFilter(watch)
            begin(self, *files)

        place.MainWindow.begin = watched_begin

    watch = Watch()
    unread = app.startup.leave_modules_unread
    app.startup.leave_modules_unread = watch_from_here
    return main([])
