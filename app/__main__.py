"""Start-up only: arguments, Windows DLL order, QApplication, first window."""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        prog="glean-retouch", description="Makes bad retouching look real."
    )
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="photos to open, a tab for each"
    )
    parser.add_argument(
        "--sample", action="store_true", help="open the badly retouched sample photo"
    )
    parser.add_argument("--device", help="auto, cpu, cuda, cuda:1, directml or mps; remembered")
    parser.add_argument(
        "--language", metavar="CODE", help="system, en, de ...; for this start, not remembered"
    )
    parser.add_argument("--version", action="store_true", help="print the version and leave")
    developer = parser.add_argument_group("for developers")
    developer.add_argument(
        "--screenshot", type=Path, metavar="PNG", help="save a picture of the window and leave"
    )
    developer.add_argument(
        "--clean-up", action="store_true", help="press Clean up before the screenshot"
    )
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; returns the exit code."""
    multiprocessing.freeze_support()
    chosen = parse(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    if chosen.version:
        from app.dialogs.about import program_version

        print(f"GLEAN Retouch {program_version()}")
        return 0
    from glean_core.packs.activation import activate

    activate()  # before anything asks whether torch is there
    from app.startup import (
        display_problem,
        leave_modules_unread,
        load_onnxruntime_dll_first,
        load_torch_dlls_first,
        share_one_heap,
    )

    load_torch_dlls_first()
    load_onnxruntime_dll_first()
    problem = display_problem()
    if problem:
        print(problem, file=sys.stderr)
        return 2
    leave_modules_unread()
    share_one_heap()
    from app.windows import run

    code, ended = run(chosen)
    if not ended:
        # A forward pass can't be interrupted; tearing torch down under it would crash.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
