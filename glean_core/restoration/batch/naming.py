"""Which file a result goes to: never a photo, never another result, others' files as asked."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from itertools import count
from pathlib import Path

from glean_core.errors import GleanError
from glean_core.restoration.batch.journal import Journal
from glean_core.restoration.batch.row import Row, stamp_or_none
from glean_core.restoration.batch.settings import BatchJob, Existing, Plan
from glean_core.restoration.batch.shown import shown


class KeptFileError(Exception):
    """A file that is there stays, so there is no result; the message is a sentence."""


class BadPlaceError(GleanError):
    """The result can't be written where its name leads; the message is a sentence."""


def claim(journal: Journal, job: BatchJob, row: Row, plan: Plan) -> Row:
    """Choose the path of a photo's result, write it into the journal and return the row.

    A photo that had its result there already gets the same path again, unless somebody has changed
    that file since. Raises KeptFileError, BadPlaceError, OSError and sqlite3.Error.
    """
    _check_place(job, plan.relative)
    with journal.lock:  # two photos must not choose the same name at once
        own = _own_output(job.output, row, plan)
        chosen = own or _free_name(journal, job.output, row, plan.relative, job.settings.existing)
        claimed = replace(
            row,
            state="working",
            reason="",
            digest=plan.digest,
            wanted=plan.relative,
            output=chosen,
            output_stamp=row.output_stamp if own else None,
            size=plan.size,
        )
        journal.put(claimed)
    return claimed


def kept_early(journal: Journal, job: BatchJob, row: Row, relative: Path) -> bool:
    """Say, before a photo is decoded, that a file which is there will stay."""
    if job.settings.existing != "skip" or row.wanted == relative or _other(journal, row, relative):
        return False
    return os.path.lexists(job.output / relative)


def _own_output(output: Path, row: Row, plan: Plan) -> Path | None:
    """The path that the photo has already, where it is still the right one and still its own."""
    if row.output is None or row.wanted != plan.relative:
        return None
    if row.state == "working":  # cut off: what is there was there before, or is ours
        return row.output
    there = stamp_or_none(output / row.output)
    return row.output if there in (None, row.output_stamp) else None


def _free_name(journal: Journal, output: Path, row: Row, wanted: Path, existing: Existing) -> Path:
    for number in count(1):
        path = wanted if number == 1 else wanted.with_name(numbered(wanted.name, number))
        if _other(journal, row, path):
            continue
        if not os.path.lexists(output / path):
            return path
        if existing == "number" or number > 1:
            continue
        if existing == "skip":
            raise KeptFileError(f"There is a file named {shown(path.name)} already.")
        if not stat.S_ISREG(os.lstat(output / path).st_mode):
            raise BadPlaceError(
                f"What is named {shown(path.name)} already is no ordinary file, so it stays."
            )
        return path
    raise AssertionError


def numbered(name: str, number: int) -> str:
    """Return “photo (2).jpg” for the second of the name “photo.jpg”."""
    path = Path(name)
    return f"{path.stem} ({number}){path.suffix}"


def _other(journal: Journal, row: Row, path: Path) -> bool:
    """Whether the path belongs to another photo's result."""
    owner = journal.owner(path)
    return owner is not None and owner.source != row.source


def _check_place(job: BatchJob, relative: Path) -> None:
    """Raise BadPlaceError where links in the output folder lead back among the photos."""
    folder = Path(os.path.realpath((job.output / relative).parent))
    inside, output = Path(os.path.realpath(job.search.folder)), Path(os.path.realpath(job.output))
    if folder.is_relative_to(inside) and not folder.is_relative_to(output):
        raise BadPlaceError(
            f"The folder {shown(relative.parent)} leads back to the photos, so nothing is written "
            "there."
        )
