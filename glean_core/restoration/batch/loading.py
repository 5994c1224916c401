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
from glean_core.restoration.batch.settings import BatchJob, Facts, Plan, plan_result, result_suffix
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
    """What loading needs to know; `load` is safe from several threads."""

    job: BatchJob
    journal: Journal
    enlarger: Enlarger
    budget: Budget
    gate: Gate

    def load(self, row: Row) -> Loaded:
        """Decode a photo and claim the name of its result.

        Waits until there is room in the budget. Raises GleanError with the reason for a photo that
        can't be used, KeptFileError and BadPlaceError, OSError and sqlite3.Error.
        """
        path = self.job.search.folder / row.source
        stamp = _stamp(path)
        row = replace(row, stamp=stamp)
        if stamp.size >= LARGEST_FILE and path.is_file():
            raise BadPhotoError(
                f"{path.name} has {stamp.size / 1e9:.1f} GB, more than the "
                f"{LARGEST_FILE / 1e9:.0f} GB that can be opened: make it smaller elsewhere."
            )
        measured = measure(path)
        self._refuse_early(row, measured)
        reserved = self.budget.take(self._needed(measured), self.gate)
        try:
            picture = read(path)
            facts = Facts.of(picture)
            plan = plan_result(self.job.settings, facts, row.source, row.number, self.enlarger)
            options = self.job.settings.write_options(plan.format, reduce=True)
            check_writable(picture, plan.relative, options, plan.size)
            row = claim(self.journal, self.job, replace(row, facts=facts), plan)
        except BaseException:
            self.budget.give_back(reserved)
            raise
        return Loaded(row, plan, picture, reserved)

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

    def _needed(self, measured: Measured | None) -> int:
        """Bytes of the photo and its result, at most; everything, where the size is unknown."""
        if measured is None:
            return 0  # such a file fails at once
        depth = 2 if measured.format in _DEEP else 1
        pixels = measured.width * measured.height
        try:
            high, wide = target_size(self.job.settings.target, measured.height, measured.width)
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
