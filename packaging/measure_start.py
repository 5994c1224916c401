"""From process start to the first window of a frozen program: measure_start.py FOLDER

The program's own files are taken out of the system's page cache before each start. Prints the
seconds, and those of them that a processor worked.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import time
from pathlib import Path

STARTS = 5


def forget(folder: Path) -> None:
    """Ask the system to drop a folder's files from its page cache."""
    os.sync()  # only what is written can be dropped
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            handle = os.open(path, os.O_RDONLY)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


def start(folder: Path, cold: bool) -> tuple[float, float]:
    """(seconds to the first paint, seconds of a processor)."""
    if cold:
        forget(folder)
    began = time.monotonic()
    said = subprocess.run(
        [str(folder / "glean-retouch"), "--check-frozen", "first-window"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True, timeout=120,
    ).stdout.split()  # fmt: skip
    assert said[0] == "painted"
    assert said[3] == "False", "the first window must not wait for torch"
    return float(said[1]) - began, float(said[2])


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder.resolve()
    for words, cold in (("out of the page cache", True), ("in the page cache", False)):
        starts = [start(folder, cold) for _ in range(STARTS)]
        seconds, busy = (statistics.median(values) for values in zip(*starts, strict=True))
        best = min(value for value, _ in starts)
        print(
            f"first window, files {words}: median {seconds:.2f} s of {STARTS}, "
            f"best {best:.2f} s, {busy:.2f} s of a processor"
        )


if __name__ == "__main__":
    main()
