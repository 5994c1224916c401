"""Turns the options of `glean batch` into settings."""

from __future__ import annotations

import re
from pathlib import Path

from glean_core.cli.output import UsageError
from glean_core.imaging import FORMATS
from glean_core.restoration.batch import ByFactor, Target, ToFit, ToMegapixels, longer_side

_BY_DEFAULT = ByFactor(4.0)
_ALSO = {"JPG": "JPEG", "TIF": "TIFF"}
_LONGER_SIDE, _BOX = re.compile(r"\d+"), re.compile(r"(\d+)[xX×](\d+)")


def parse_target(factor: float | None, size: str | None, megapixels: float | None) -> Target:
    """The size that was asked for in at most one of three ways. Raises UsageError."""
    if sum(given is not None for given in (factor, size, megapixels)) > 1:
        raise UsageError("Give one of --factor, --size and --megapixels, not several.")
    if factor is not None:
        return ByFactor(factor)
    if megapixels is not None:
        return ToMegapixels(megapixels)
    return _BY_DEFAULT if size is None else _parse_size(size)


def _parse_size(text: str) -> Target:
    text = text.strip()
    if _LONGER_SIDE.fullmatch(text):
        return longer_side(int(text))
    box = _BOX.fullmatch(text)
    if box is None:
        raise UsageError(
            f"--size is “{text}”; give the pixels of the longer side, such as 3000, or a box to "
            "fit into, such as 3000x2000."
        )
    return ToFit(int(box[1]), int(box[2]))


def parse_format(text: str | None) -> str | None:
    """The format that was asked for; None: that of each photo. Raises UsageError."""
    if text is None:
        return None
    kind = text.upper().lstrip(".")
    kind = _ALSO.get(kind, kind)
    if kind not in FORMATS:
        known = ", ".join(name.lower() for name in FORMATS)
        raise UsageError(f"--format is “{text}”; choose one of {known}.")
    return kind


def check_report(report: Path | None) -> None:
    """Raise UsageError, before hours of work, where a report can't be written."""
    if report is None:
        return
    if report.is_dir():
        raise UsageError(f"{report} is a folder; give --report a file name.")
    if not report.absolute().parent.is_dir():
        raise UsageError(f"The folder {report.parent} doesn't exist; make it or choose another.")
