"""A table in the form of the paper's: methods as rows, metrics as columns, notes below."""

import csv
import io
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.feature_network import KEY, NAME
from glean_core.evaluation.measuring import finite_or_none
from glean_core.files import replacing

Better = Literal["↑", "↓", ""]


@dataclass(frozen=True)
class Column:
    """A metric: its key, its name, which direction is better, how it is printed."""

    key: str
    name: str
    better: Better
    digits: int
    times: float = 1.0  # values are printed multiplied by this, as the name says

    @property
    def title(self) -> str:
        """Name and direction."""
        return f"{self.name} {self.better}".strip()

    def printed(self, value: float | None) -> str:
        """A value as it stands in a table."""
        if value is None:
            return ""
        return "∞" if math.isinf(value) else f"{value * self.times:.{self.digits}f}"


COLUMNS = (
    Column("psnr", "PSNR (dB)", "↑", 2),
    Column("ssim_rgb", "SSIM", "↑", 4),
    Column("ssim", "SSIM (luma)", "↑", 4),
    Column("lpips_vgg16", "LPIPS (VGG16)", "↓", 4),
    Column("lpips_alexnet", "LPIPS (AlexNet)", "↓", 4),
    Column(f"feature_distance_{KEY}", f"feature distance ({NAME})", "↓", 4),
    Column("identity_arcface", "identity (ArcFace)", "↑", 4),
    Column("identity_dlib", "identity (dlib)", "↑", 4),
    Column(f"kid_{KEY}", f"KID × 1000 ({NAME})", "↓", 2, 1000.0),
    Column(f"fid_{KEY}", f"FID ({NAME})", "↓", 2),
    Column("consistency", "consistency (dB)", "↑", 2),
    Column("sharpness", "fine detail (truth = 1)", "", 2),
)


@dataclass(frozen=True)
class Part:
    """A table of a part of the cases: its heading, and values by method and metric."""

    title: str
    methods: Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class ResultTable:
    """Values by method and metric, and the sentences that say how they came about.

    parts: the same for parts of the cases, by a name for programs; none in most tables.
    """

    methods: Mapping[str, Mapping[str, float]]
    notes: tuple[str, ...]
    parts: Mapping[str, Part] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns for which any method has a value, in the order of COLUMNS."""
        known = {key for values in self.methods.values() for key in values}
        return tuple(column for column in COLUMNS if column.key in known)


def to_markdown(table: ResultTable) -> str:
    """Return the table as Markdown, then its parts; the best value of a column is bold."""
    lines = _markdown_rows(table.methods, table.columns)
    for part in table.parts.values():
        lines += ["", f"**{part.title}**", "", *_markdown_rows(part.methods, table.columns)]
    notes = [f"- {note}" for note in table.notes]
    return "\n".join([*lines, "", *notes, ""])


def _markdown_rows(
    methods: Mapping[str, Mapping[str, float]], columns: tuple[Column, ...]
) -> list[str]:
    best = {column.key: _best(methods, column) for column in columns}
    lines = [
        "| method | " + " | ".join(column.title for column in columns) + " |",
        "|---|" + "---|" * len(columns),
    ]
    for name, values in methods.items():
        cells = []
        for column in columns:
            text = column.printed(values.get(column.key))
            cells.append(f"**{text}**" if text and text == best[column.key] else text)
        lines.append(f"| {_escaped(name)} | " + " | ".join(cells) + " |")
    return lines


def to_csv(table: ResultTable) -> str:
    """Return the table as CSV; the notes follow as lines that start with "#".

    A table with parts has a first column that names the part: "all" for the whole.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    parts = {"all": table.methods, **{key: part.methods for key, part in table.parts.items()}}
    head = ["part"] if table.parts else []
    writer.writerow([*head, "method", *(column.title for column in table.columns)])
    for key, methods in parts.items():
        for name, values in methods.items():
            found = [(column, values.get(column.key)) for column in table.columns]
            cells = ("" if v is None else v * c.times for c, v in found)
            writer.writerow([*([key] if table.parts else []), name, *cells])
    return text.getvalue() + "".join(f"# {note}\n" for note in table.notes)


def to_dict(table: ResultTable) -> dict[str, Any]:
    """Return the table as plain JSON values, not multiplied; None where a value is infinite."""
    values: dict[str, Any] = {
        "columns": {column.key: column.title for column in table.columns},
        "methods": {name: finite_or_none(values) for name, values in table.methods.items()},
    }
    if table.parts:
        values["parts"] = {
            key: {
                "title": part.title,
                "methods": {name: finite_or_none(row) for name, row in part.methods.items()},
            }
            for key, part in table.parts.items()
        }
    return values | {"notes": list(table.notes)}


def to_json(table: ResultTable) -> str:
    """Return the table as JSON."""
    return json.dumps(to_dict(table), ensure_ascii=False, allow_nan=False, indent=2) + "\n"


_WRITERS = {".md": to_markdown, ".csv": to_csv, ".json": to_json}


def refuse_unknown_form(path: Path) -> None:
    """Raise EvaluationError when a table can't be written under that name."""
    if path.suffix.lower() not in _WRITERS:
        raise EvaluationError(f"{path.name} is no table's name; end it with .md, .csv or .json.")


def write_table(table: ResultTable, path: Path) -> None:
    """Write the table in the form that the name's ending asks for. Raises EvaluationError."""
    refuse_unknown_form(path)
    with replacing(path) as file:
        file.write(_WRITERS[path.suffix.lower()](table).encode())


def _best(methods: Mapping[str, Mapping[str, float]], column: Column) -> str | None:
    """The best value as it is printed; None where no direction is better, or for one method."""
    values = [v[column.key] for v in methods.values() if column.key in v]
    if not column.better or len(values) < 2:
        return None
    return column.printed(max(values) if column.better == "↑" else min(values))


def _escaped(name: str) -> str:
    return name.replace("|", "\\|")
