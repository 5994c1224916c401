"""Where `glean evaluate` writes to, and what it prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from glean_core.cli.output import UsageError, refuse_overwriting

if TYPE_CHECKING:
    from glean_core.evaluation.table import ResultTable

TABLES = ("table.md", "table.csv", "table.json")
SHEET, WORST = "sheet.png", "worst.png"


@dataclass(frozen=True)
class Outputs:
    """Files to write, and the folder to make for them when there is none."""

    tables: tuple[Path, ...]
    sheet: Path | None
    folder: Path | None
    worst: Path | None = None  # sheet of the worst cases; their list lies beside

    def write_tables(self, table: ResultTable) -> None:
        """Write every table that was asked for."""
        from glean_core.evaluation.table import write_table

        self.make_folder()
        for path in self.tables:
            write_table(table, path)

    def make_folder(self) -> None:
        """Make the folder if there is none."""
        if self.folder is not None:
            self.folder.mkdir(exist_ok=True)


def list_beside(worst: Path) -> Path:
    """Where the list of the worst cases goes: beside their sheet."""
    return worst.with_suffix(".md")


def plan_outputs(
    source: Path,
    tables: Sequence[Path],
    out: Path | None,
    sheet: Path | None,
    overwrite: bool,
    worst: Path | None = None,
    retouch: bool = False,  # the folder gets a sheet of the worst cases, too
) -> Outputs:
    """Check, before any work, that everything can be written. Raises GleanError."""
    from glean_core.evaluation.table import refuse_unknown_form

    for path in tables:
        refuse_unknown_form(path)
    if out is not None:
        if out.exists() and not out.is_dir():
            raise UsageError(f"{out} is a file; give a folder with --out.")
        if not out.parent.is_dir():
            raise UsageError(f"The folder {out.parent} doesn't exist; make it or choose another.")
        tables = (*tables, *(out / name for name in TABLES))
        sheet = sheet or out / SHEET
        worst = worst or (out / WORST if retouch else None)
    files = [*tables, *([sheet] if sheet else [])]
    files += [worst, list_beside(worst)] if worst else []
    _refuse_twice(files)
    for path in files:
        if path.parent != out or out.is_dir():  # a folder that isn't there yet will be made
            refuse_overwriting(source, path, overwrite)
    return Outputs(tuple(tables), sheet, out, worst)


def _refuse_twice(files: Sequence[Path]) -> None:
    """Raise UsageError when one output would be written over another."""
    seen: set[Path] = set()
    for path in files:
        if (whole := path.absolute()) in seen:
            raise UsageError(f"{path} would be written twice; give each file its own name.")
        seen.add(whole)


def show_table(result: ResultTable) -> None:
    """Print the table, turned on its side so that it fits a terminal, and the notes."""
    console = Console(highlight=False, markup=False)
    table = Table("", *result.methods, box=None)
    for column in result.columns:
        cells = (column.printed(values.get(column.key)) for values in result.methods.values())
        table.add_row(column.title, *cells)
    console.print(table)
    for note in result.notes:
        console.print(note, style="dim")
