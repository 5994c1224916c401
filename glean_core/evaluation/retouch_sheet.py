"""Contact sheets of cleanups at 100 %: what was spoiled, what each method made, the clean edit."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from glean_core.evaluation.measuring import Values
from glean_core.evaluation.metrics import Picture8
from glean_core.evaluation.retouch_cases import CleanedCase, RetouchCase
from glean_core.evaluation.retouch_measuring import ranking_metric
from glean_core.evaluation.sheet import save_sheet
from glean_core.evaluation.table import COLUMNS
from glean_core.files import replacing

LABEL = 24  # pixels above each row
_PAPER, _INK, _OUTLINE = 255, 32, (255, 224, 0)
_FONT_SIZE = 14
_LEFT_OUT = "nothing"  # the first column shows it


@dataclass(frozen=True)
class Shown:
    """One row of a sheet: a case, and the values of the model that the sheet is about."""

    cleaned: CleanedCase
    values: Values

    @property
    def label(self) -> str:
        """File, kind, and whether training leaves this kind out."""
        case = self.cleaned.case
        return f"{case.name}: {case.kind}" + (", held out" if case.held_out else "")


def write_retouch_sheet(shown: Sequence[Shown], path: Path) -> None:
    """Write a row for each case, with a line of words above it; columns are named at the top."""
    columns = [name for name in shown[0].cleaned.pictures if name != _LEFT_OUT]
    titles = ["retouched", *columns, "clean edit"]
    rows = [_strip(titles, shown[0].cleaned.case.clean.shape[1])]
    for one in shown:
        made, case = one.cleaned.pictures, one.cleaned.case
        pictures = [outlined(case), *(made[name] for name in columns), case.clean]
        width = case.clean.shape[1]
        rows += [_strip([one.label], width, len(titles)), np.concatenate(pictures, axis=1)]
    save_sheet(np.concatenate(rows), path)


def write_list(shown: Sequence[Shown], path: Path) -> None:
    """Write the rows of a sheet as a Markdown table: number, picture, kind, the ranking metric."""
    key = ranking_metric(shown[0].values)
    [column] = [column for column in COLUMNS if column.key == key]
    lines = [f"| row | picture | kind | {column.name} |", "|---|---|---|---|"]
    for i, one in enumerate(shown, 1):
        case = one.cleaned.case
        kind = f"{case.kind} (held out)" if case.held_out else case.kind
        lines.append(f"| {i} | {case.name} | {kind} | {column.printed(one.values[key])} |")
    with replacing(path) as file:
        file.write(("\n".join(lines) + "\n").encode())


def outlined(case: RetouchCase) -> Picture8:
    """The clumsy picture with a line of one pixel around the mask, outside it."""
    around = cv2.dilate((case.mask > 0).astype(np.uint8), np.ones((3, 3), np.uint8))
    picture = case.clumsy.copy()
    picture[(around > 0) & (case.mask <= 0)] = _OUTLINE
    return picture


def _strip(words: Sequence[str], width: int, columns: int | None = None) -> Picture8:
    """A white strip with words above columns of this width, cut off at their ends."""
    columns = columns or len(words)
    strip = Image.new("RGB", (columns * width, LABEL), (_PAPER,) * 3)
    font = ImageFont.load_default(_FONT_SIZE)
    room = columns * width // len(words)
    for i, text in enumerate(words):
        cell = Image.new("RGB", (room, LABEL), (_PAPER,) * 3)
        ImageDraw.Draw(cell).text((4, LABEL - 4), text, (_INK,) * 3, font, anchor="ls")
        strip.paste(cell, (i * room, 0))
    pixels: NDArray[np.uint8] = np.asarray(strip)
    return pixels
