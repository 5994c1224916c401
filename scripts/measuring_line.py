"""The part of the command line that measurements of faces share."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from glean_core.errors import GleanError
from glean_core.evaluation.table import ResultTable, to_markdown


def measured_and_printed(
    parser: argparse.ArgumentParser,
    measure: Callable[[argparse.Namespace], ResultTable],
    arguments: list[str] | None,
) -> int:
    """Add the options that all have, measure and print the table; returns the exit code.

    arguments: None is the command line; `measure` finds them as `typed`.
    """
    parser.add_argument("data", type=Path)
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--names", type=Path, help="text file naming the pictures")
    parser.add_argument("--backbone", type=Path, action="append", default=[])
    parser.add_argument("--arcface", type=Path)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--overwrite", action="store_true")
    typed = sys.argv[1:] if arguments is None else arguments
    given = parser.parse_args(typed, argparse.Namespace(typed=typed))
    try:
        print(to_markdown(measure(given)))
    except GleanError as error:
        print(f"{parser.prog}: {error}", file=sys.stderr)
        return 2
    return 0
