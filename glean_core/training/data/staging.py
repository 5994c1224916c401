"""A folder of results that appears complete or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from glean_core.training.data.errors import DataError
from glean_core.training.data.index import INDEX

_OURS = re.compile(r"images|index\.csv|(train|test)\.txt|(train|test)-\d{6}\.tar")


@contextlib.contextmanager
def filling(out: Path, overwrite: bool) -> Iterator[Path]:
    """Give a folder beside `out` to fill; it takes the place of `out` at the end.

    When the block raises, it is removed and `out` is as before. Raises DataError when `out` is in
    use and may not be replaced: with `overwrite` only what an earlier run has prepared is.
    """
    check_replaceable(out, overwrite)
    beside = out.with_name(f".{out.name}.part")
    if beside.exists() and not overwrite:
        raise DataError(
            f"{beside} is there: {out.name} is being prepared by another run, or a run was killed; "
            "in that case delete it or give --overwrite."
        )
    shutil.rmtree(beside, ignore_errors=True)
    try:
        beside.mkdir(parents=True)
        yield beside
        if hasattr(os, "sync"):
            os.sync()  # a name must not reach the disk before the pictures do
        _swap(beside, out)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _swap(new: Path, out: Path) -> None:
    """Put a folder in the place of another, which is deleted only afterwards."""
    old = out.with_name(f".{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.replace(old)
    try:
        new.replace(out)
    except OSError:
        if old.exists():
            old.replace(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def check_replaceable(out: Path, overwrite: bool) -> None:
    """Raise DataError unless `out` is new, empty, or prepared earlier and may be replaced."""
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise DataError(f"{out} is not a folder; give another name.")
    names = sorted(path.name for path in out.iterdir()) if out.exists() else []
    if not names:
        return
    if not overwrite:
        raise DataError(f"{out} is not empty; give another folder, or --overwrite to replace it.")
    foreign = [name for name in names if not _OURS.fullmatch(name)]
    if INDEX not in names or foreign:
        raise DataError(
            f"{out} holds {foreign[0] if foreign else 'pictures but no ' + INDEX}, which "
            "“glean data prepare” did not write, so it is not replaced; give another folder."
        )
