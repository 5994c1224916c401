"""Which photos still have something to be done for them."""

from __future__ import annotations

from collections.abc import Iterator

from glean_core.errors import GleanError
from glean_core.restoration.batch.discovery import Found, find_photos
from glean_core.restoration.batch.enlarger import Enlarger
from glean_core.restoration.batch.loading import problem_of
from glean_core.restoration.batch.recorder import Recorder
from glean_core.restoration.batch.row import Row, stamp_or_none
from glean_core.restoration.batch.settings import BatchError, BatchJob, plan_result
from glean_core.restoration.batch.trouble import input_gone


def photos_to_do(recorder: Recorder, enlarger: Enlarger) -> Iterator[Row]:
    """Yield the rows of photos without a result from themselves and these settings.

    The others are recorded as unchanged, what can't be a photo as failed. Raises BatchError when
    the folder of the photos can't be listed, CancelledError.
    """
    found = find_photos(recorder.job.search)
    while True:
        recorder.gate.pass_through()
        try:
            candidate = next(found, None)
        except OSError as error:
            folder = recorder.job.search.folder
            raise BatchError(input_gone(folder) or f"{folder} can't be read: {error}.") from error
        if candidate is None:
            return
        row = _needed(recorder, enlarger, candidate)
        if row is not None:
            yield row


def _needed(recorder: Recorder, enlarger: Enlarger, found: Found) -> Row | None:
    """The row of a photo that has to be made; None when it is made, or can't be."""
    row = _known(recorder, found)
    if recorder.job.settings.template.needs_number and not row.number:  # came while it ran
        recorder.lasting(lambda: recorder.journal.number([found.relative]))
        row = _known(recorder, found)
    if found.problem is not None:
        recorder.end(row, "failed", str(problem_of(found.relative, found.problem)))
    elif row.state == "done" and is_current(recorder.job, row, enlarger):
        recorder.unchanged(row)
    else:
        return row
    return None


def _known(recorder: Recorder, found: Found) -> Row:
    return recorder.lasting(lambda: recorder.journal.row(found.relative)) or Row(found.relative)


def is_current(job: BatchJob, row: Row, enlarger: Enlarger) -> bool:
    """Say whether a result is there, from this very photo and these very settings."""
    if row.facts is None or row.output is None:
        return False
    if stamp_or_none(job.search.folder / row.source) != row.stamp:
        return False
    try:
        plan = plan_result(job.settings, row.facts, row.source, row.number, enlarger)
    except GleanError:
        return False
    return plan.digest == row.digest and (job.output / row.output).exists()
