"""From a found file to a picture with a plan and a name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from glean_core.errors import GleanError
from glean_core.imaging import Picture, check_writable, read
from glean_core.imaging.measure import Measured, measure
from glean_core.restoration.batch.budget import Budget
from glean_core.restoration.batch.enlarger import Enlarger
from glean_core.restoration.batch.gate import Gate
from glean_core.restoration.batch.journal import Journal
from glean_core.restoration.batch.naming import KeptFileError, claim, kept_early
from glean_core.restoration.batch.row import Row, Stamp
from glean_core.restoration.batch.settings import (
    BatchJob,
    BatchSettings,
    Facts,
    Plan,
    plan_result,
    result_suffix,
)
from glean_core.restoration.batch.shown import shown
from glean_core.restoration.batch.target import target_size
from glean_core.restoration.batch.template import Naming

LARGEST_FILE = 2_000_000_000  # bytes; the whole file is held while it is decoded
_DEEP = ("PNG", "TIFF", "AVIF")  # may hold 16 bits a channel
_CHANNELS = 4


class BadPhotoError(GleanError):
    """A photo that can't be used; the sentence is the reason in its row."""


@dataclass(frozen=True)
class Loaded:
    """A photo that is ready for the model. reserved: bytes of the budget that it holds."""

    row: Row
    plan: Plan
    picture: Picture
    reserved: int


@dataclass(frozen=True)
class Loader:
    """What loading needs to know; all of it is safe from several threads."""

    job: BatchJob
    journal: Journal
    enlarger: Enlarger
    budget: Budget
    gate: Gate

    def load(self, row: Row) -> Loaded:
        """Decode a photo and claim the name of its result.

        Waits until there is room in the budget. Raises what `look` and `claim` do.
        """
        row, measured = self.look(row)
        reserved = self.budget.take(needed_bytes(measured, self.job.settings), self.gate)
        try:
            picture = read(self.path(row))
            found = planned(picture, row.source, row.number, self.job.settings, self.enlarger)
            row = self.claim(row, *found)
        except BaseException:
            self.budget.give_back(reserved)
            raise
        return Loaded(row, found[1], picture, reserved)

    def path(self, row: Row) -> Path:
        """Where the photo is."""
        return self.job.search.folder / row.source

    def look(self, row: Row) -> tuple[Row, Measured | None]:
        """The row with the stamp of its file, and what the file's header says.

        Raises GleanError with the reason for a photo that can't be used or has no need to be
        decoded, KeptFileError.
        """
        path = self.path(row)
        stamp = _stamp(path)
        row = replace(row, stamp=stamp)
        if stamp.size >= LARGEST_FILE and path.is_file():
            raise BadPhotoError(
                f"{path.name} has {stamp.size / 1e9:.1f} GB, more than the "
                f"{LARGEST_FILE / 1e9:.0f} GB that can be opened: make it smaller elsewhere."
            )
        measured = measure(path)
        self._refuse_early(row, measured)
        return row, measured

    def claim(self, row: Row, facts: Facts, plan: Plan) -> Row:
        """The row with the name of its result, which is in the journal now.

        Raises KeptFileError and BadPlaceError, OSError and sqlite3.Error.
        """
        return claim(self.journal, self.job, replace(row, facts=facts), plan)

    def _refuse_early(self, row: Row, measured: Measured | None) -> None:
        """Raise what needs no decoding."""
        if measured is None:
            return
        if measured.frames > 1:
            raise BadPhotoError(
                f"{row.source.name} is an animation of {measured.frames} pictures, and only one of "
                "them would be kept: save that one as a picture of its own."
            )
        settings, template = self.job.settings, self.job.settings.template
        if template.needs_size:  # the name takes the upright size, which isn't known yet
            return
        kind = settings.format or measured.format
        naming = Naming(row.source.stem, row.number, 0, 0, 1.0, self.enlarger.name, kind)
        name = template.render(naming) + result_suffix(settings, row.source, measured.format)
        if kept_early(self.journal, self.job, row, row.source.with_name(name)):
            raise KeptFileError(f"There is a file named {shown(name)} already.")


def planned(
    picture: Picture, source: Path, number: int, settings: BatchSettings, enlarger: Enlarger
) -> tuple[Facts, Plan]:
    """What a decoded photo is and what is to be made of it.

    source: its path in the input folder. Raises GleanError where nothing can be.
    """
    facts = Facts.of(picture)
    plan = plan_result(settings, facts, source, number, enlarger)
    options = settings.write_options(plan.format, reduce=True)
    check_writable(picture, plan.relative, options, plan.size)
    return facts, plan


def needed_bytes(measured: Measured | None, settings: BatchSettings) -> int:
    """Bytes of the photo's pixels and its result's, at most; 0 where the size is unknown."""
    if measured is None:
        return 0  # such a file fails at once
    depth = 2 if measured.format in _DEEP else 1
    pixels = measured.width * measured.height
    try:
        high, wide = target_size(settings.target, measured.height, measured.width)
    except GleanError:
        high, wide = 0, 0  # refused after decoding, in the words of the upright size
    return (pixels + high * wide) * _CHANNELS * depth


def _stamp(path: Path) -> Stamp:
    try:
        return Stamp.of(path)
    except OSError as error:
        raise BadPhotoError(
            f"{path.name} can't be read: {(error.strerror or str(error)).lower()}."
        ) from error


def problem_of(source: Path, sentence: str) -> BadPhotoError:
    """The error for what the search has found to be wrong."""
    return BadPhotoError(f"{source.name or source}: {sentence}")
