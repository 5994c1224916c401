"""Is the second model better than bicubic on the way from the portrait model to full size?

    python scripts/measure_cascade.py DATA -o OUT [--first portrait-x8] [--second photo-x4]

DATA is a folder of faces, or one prepared by `glean data prepare` (then its test split), larger
than the first model's output. Each face is shrunk to the first model's input, restored by it, and
brought to its own size by bicubic, by Lanczos and by the second model in tiles. The same is done
from the face's true pixels at the first model's output size: what a perfect first model would
give. A control is blurred before bicubic: where it scores well, the score rewards softness, and
the second model has to beat it too. Models are names or files. OUT gets the table in three forms
and a contact sheet.
"""

import argparse
import shlex
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from measuring_line import measured_and_printed
from numpy.typing import NDArray

from glean_core.cli.evaluate import pictures_to_measure
from glean_core.cli.evaluate_output import plan_outputs
from glean_core.cli.inputs import model_named
from glean_core.errors import GleanError
from glean_core.evaluation.comparison import Restored, read_truth
from glean_core.evaluation.instruments import choose_instruments
from glean_core.evaluation.measuring import Tally
from glean_core.evaluation.methods import bicubic, lanczos
from glean_core.evaluation.metrics import Picture8
from glean_core.evaluation.paired import compared
from glean_core.evaluation.sheet import write_sheet
from glean_core.evaluation.table import ResultTable
from glean_core.imaging import resize
from glean_core.restoration import Engine, RestorationError, Restorer, cascaded
from glean_core.restoration.device import choose_device
from glean_core.zoo.card import can_follow

BICUBIC, CONTROL = "bicubic", "blur, bicubic"
Pixels = NDArray[np.float32]


@dataclass(frozen=True)
class Way:
    """From the first model's output, size x size x 3, to side x side x 3: its name and itself."""

    name: str
    enlarge: Callable[[Pixels, int], Pixels]


def ways_to_full_size(second: Restorer) -> tuple[Way, ...]:
    """Bicubic, Lanczos, the blurred control, and the second model as the cleanup uses it."""
    return (
        Way(BICUBIC, lambda made, side: bicubic(side).restore(made[None])[0]),
        Way("Lanczos", lambda made, side: lanczos(side).restore(made[None])[0]),
        Way(CONTROL, lambda made, side: resize(cv2.GaussianBlur(made, (0, 0), 1.0), (side, side))),
        Way(second.card.name, lambda made, side: cascaded(made, side, second)),
    )


def starts(first: Restorer) -> tuple[str, str]:
    """What a way may begin with: the first model's output, and the truth at its size."""
    return first.card.name, f"true {first.card.out_size} px"


def row(start: str, way: str) -> str:
    """The name of a row of the table."""
    return f"{start} + {way}"


def restore(path: Path, side: int, first: Restorer, ways: tuple[Way, ...]) -> Restored:
    """One face by every way from both starts."""
    truth = read_truth(path, side)
    exact = truth.astype(np.float32) / 255
    card = first.card
    small = resize(exact, (card.in_size, card.in_size))
    begun = time.perf_counter()
    made = np.clip(first.run(np.clip(small, 0, 1)[None])[0], 0, 1)
    shrunk = np.clip(resize(exact, (card.out_size, card.out_size)), 0, 1)
    spent = time.perf_counter() - begun
    pictures: dict[str, Picture8] = {}
    seconds: dict[str, float] = {}
    for start, begin, before in zip(starts(first), (made, shrunk), (spent, 0.0), strict=True):
        for way in ways:
            begun = time.perf_counter()
            full = way.enlarge(begin, side)
            seconds[row(start, way.name)] = before + time.perf_counter() - begun
            pictures[row(start, way.name)] = (full.clip(0, 1) * 255).round().astype(np.uint8)
    return Restored(path.name, truth, small, pictures, seconds)


def paired_notes(tally: Tally, first: Restorer, second: Restorer) -> tuple[str, ...]:
    """The second model against bicubic and the control, from both starts."""
    notes = []
    for start in starts(first):
        ours = tally.rows(row(start, second.card.name))
        for way in (BICUBIC, CONTROL):
            told = "; ".join(compared(ours, tally.rows(row(start, way))))
            if told:
                notes.append(
                    f"{second.card.name} minus {way} after {start}, mean over pictures ± standard "
                    f"error: {told}."
                )
    return tuple(notes)


def measure(given: argparse.Namespace) -> ResultTable:
    """Measure every face, write tables and sheet. Raises GleanError."""
    outputs = plan_outputs(given.data, (), given.out, None, given.overwrite)
    paths, about = pictures_to_measure(given.data, given.names)
    device = choose_device(given.device)
    first, second = (
        Engine.load(model_named(name), given.device) for name in (given.first, given.second)
    )
    if not can_follow(second.card, first.card):
        raise RestorationError(
            f"“{second.card.name}” can't go on with what “{first.card.name}” makes; choose a model "
            f"that needs no aligned faces and sees at most {first.card.out_size} px."
        )
    ways = ways_to_full_size(second)
    tally = Tally(choose_instruments(device, tuple(given.backbone), given.arcface), device)
    every, shown = max(1, len(paths) // given.sheet_count), list[Restored]()
    for i, path in enumerate(paths):
        restored = restore(path, given.side, first, ways)
        tally.add(restored)
        if i % every == 0 and len(shown) < given.sheet_count:
            shown.append(restored)
        print(f"\r{i + 1} of {len(paths)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    if tally.all_flat:
        raise GleanError("The pictures are flat; choose some with detail.")
    shown_ways = (BICUBIC, second.card.name)
    sheet_rows = [row(start, way) for start in starts(first) for way in shown_ways]
    summary = tally.summary()
    notes = (
        f"{summary.pictures} pictures {about}, {given.side} px, shrunk to {first.card.in_size} px "
        f"by antialiased bicubic; {first.card.name} makes {first.card.out_size} px.",
        *paired_notes(tally, first, second),
        *summary.notes,
        f"Models ran on: {first.device_name}.",
        f"Rows of the contact sheet: {', '.join(sheet_rows)}, truth.",
        f"Command: `python scripts/measure_cascade.py {shlex.join(given.typed)}`",
    )
    table = ResultTable(summary.methods, notes)
    outputs.write_tables(table)
    if outputs.sheet is not None:
        write_sheet(shown, sheet_rows, outputs.sheet)
    return table


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser("measure_cascade", description=__doc__.splitlines()[0])
    parser.add_argument("--first", default="portrait-x8", help="name or file")
    parser.add_argument("--second", default="photo-x4", help="name or file")
    parser.add_argument("--side", type=int, default=512, help="of the faces, in pixels")
    parser.add_argument("--sheet-count", type=int, default=6)
    return measured_and_printed(parser, measure, arguments)


if __name__ == "__main__":
    sys.exit(main())
