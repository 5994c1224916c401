"""The rows of a batch as a table for other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from glean_core.files import replacing
from glean_core.restoration.batch.row import Row
from glean_core.restoration.batch.settings import BatchError
from glean_core.restoration.batch.shown import shown

COLUMNS = ("photo", "state", "reason", "result", "width", "height", "seconds")
_STATES = {"working": "not finished", "new": "not begun"}  # of a run that was cut off


def write_report(rows: Iterable[Row], path: Path) -> None:
    """Write rows as CSV (RFC 4180) in UTF-8 with a mark that spreadsheets look for.

    Row after row, in constant memory; the file is complete or not there. Raises BatchError.
    """
    try:
        with replacing(path) as file:
            text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
            table = csv.writer(text)
            table.writerow(COLUMNS)
            table.writerows(map(_cells, rows))
            text.detach()
    except OSError as error:
        raise BatchError(
            f"The report {shown(path)} can't be written: {error.strerror or error}."
        ) from error


def _cells(row: Row) -> tuple[object, ...]:
    height, width = row.size if row.size and row.state == "done" else ("", "")
    made = row.output if row.state == "done" and row.output is not None else None
    return (
        _cell(shown(row.source)),
        _STATES.get(row.state, row.state),
        _cell(row.reason),
        _cell(shown(made)) if made is not None else "",
        width,
        height,
        f"{row.seconds:.2f}" if row.state == "done" else "",
    )


def _cell(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
