"""Measure the program: `python -m tests.benchmarks [--only network] [--write PAGE]`."""

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

from tests.benchmarks import network_table
from tests.benchmarks.cold_start import REPOSITORY, first_window
from tests.benchmarks.growth import SIZES
from tests.benchmarks.network import FULL_WIDTH
from tests.benchmarks.subjects import SHAPES, photo_file
from tests.benchmarks.table import BEGIN, END, between_marks, feel_table

STARTS = 5


def main() -> int:
    """Measure, print the table, and write it where asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--write", type=Path, help="page with the marks to write the table between")
    parser.add_argument(
        "--megapixels", type=int, nargs="+", default=[24, 100], choices=sorted(SHAPES)
    )
    parser.add_argument("--only", choices=["window", "network"], help="one section of the page")
    parser.add_argument("--quick", action="store_true", help="no network of the full width")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if asked.only != "network":
            sittings = {size: sitting(size, Path(folder)) for size in asked.megapixels}
            show(feel_table(starts(), sittings), (BEGIN, END), asked.write)
        if asked.only != "window":
            table = network_section(Path(folder), asked.quick)
            show(table, (network_table.BEGIN, network_table.END), asked.write)
    return 0


def show(table: str, marks: tuple[str, str], page: Path | None) -> None:
    """Print a table, and write it between its marks where there is a page."""
    print(table, flush=True)
    if page is not None:
        page.write_text(
            between_marks(page.read_text(encoding="utf-8"), table, marks), encoding="utf-8"
        )


def network_section(folder: Path, quick: bool) -> str:
    """Race the ways to run each network, upscale ever larger pictures, and clean up at 24 MP."""
    from glean_core import zoo

    bundled = [model.card.name for model in zoo.list_models() if model.origin == "bundled"]
    names = [*([] if quick else FULL_WIDTH), *bundled]
    networks = [in_own_process("network", name) for name in names]
    growth = [in_own_process("growth", str(size)) for size in SIZES]
    photo = photo_file(24, folder)
    latency = in_own_process("latency", str(photo), str(folder / "latency.ini"))
    return network_table.network_table(networks, growth, latency)


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
    found: dict[str, Any] = in_own_process("session", str(photo), str(folder / "settings"))
    return found


def in_own_process(module: str, *arguments: str) -> Any:
    """What a module of this package prints as JSON."""
    print(module, *arguments, file=sys.stderr, flush=True)
    out = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments],
        cwd=REPOSITORY,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=1200,
    )
    return json.loads(out.stdout.splitlines()[-1])


if __name__ == "__main__":
    sys.exit(main())
