"""Measure how the window feels: `python -m tests.benchmarks [--write docs/performance.md]`."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.cold_start import REPOSITORY, first_window
from tests.benchmarks.subjects import SHAPES, photo_file
from tests.benchmarks.table import between_marks, feel_table

STARTS = 5


def main() -> int:
    """Measure, print the table, and write it where asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--write", type=Path, help="page with the marks to write the table between")
    parser.add_argument(
        "--megapixels", type=int, nargs="+", default=[24, 100], choices=sorted(SHAPES)
    )
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sittings = {size: sitting(size, Path(folder)) for size in asked.megapixels}
    table = feel_table(starts(), sittings)
    print(table)
    if asked.write is not None:
        page = asked.write.read_text(encoding="utf-8")
        asked.write.write_text(between_marks(page, table), encoding="utf-8")
    return 0


def starts() -> dict[str, Any]:
    """Seconds to the first window, cold and warm; the median of several."""
    cold, warm = [[first_window(is_cold) for _ in range(STARTS)] for is_cold in (True, False)]
    return {
        "cold": statistics.median(start.seconds for start in cold),
        "warm": statistics.median(start.seconds for start in warm),
        "busy": statistics.median(start.busy for start in warm),
        "torch": any(start.torch for start in cold + warm),
    }


def sitting(megapixels: int, folder: Path) -> dict[str, Any]:
    """Measure one photo in a process of its own."""
    photo = photo_file(megapixels, folder)
    print(f"{megapixels} MP", file=sys.stderr, flush=True)
    out = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.session", str(photo), str(folder / "settings")],
        cwd=REPOSITORY,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=1200,
    )
    found: dict[str, Any] = json.loads(out.stdout)
    return found


if __name__ == "__main__":
    sys.exit(main())
