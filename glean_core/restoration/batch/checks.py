"""Whether the two folders of a batch can be used together."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from glean_core.restoration.batch.settings import BatchError, BatchJob
from glean_core.restoration.batch.shown import shown


def check_folders(job: BatchJob) -> tuple[Path, Path]:
    """Whole paths of the two folders, once they can be used together; makes nothing.

    The output may lie inside the input, but not the other way round: then a result could take the
    place of a photo. It need not be there yet, but the folder around it has to. Raises BatchError.
    """
    source, output = _whole(job.search.folder), _whole(job.output)
    if not source.is_dir():
        what = "is not a folder" if source.exists() else "doesn't exist"
        raise BatchError(f"{shown(job.search.folder)} {what}; choose the folder of the photos.")
    if not os.access(source, os.R_OK | os.X_OK):
        raise BatchError(f"The folder {shown(source)} may not be read; change its permissions.")
    if source.is_relative_to(output):
        where = "is the folder of the photos itself" if source == output else "is around the photos"
        raise BatchError(
            f"The output {shown(job.output)} {where}; choose another one, so that no photo is "
            "ever replaced."
        )
    _check_output(output)
    return source, output


def checked_job(job: BatchJob) -> BatchJob:
    """The job with whole paths, its output folder made and left out of the search.

    Raises BatchError for folders that can't be used together, see `check_folders`.
    """
    source, output = check_folders(job)
    try:
        output.mkdir(exist_ok=True)
    except OSError as error:
        raise BatchError(
            f"The folder {shown(output)} can't be made: {error.strerror or error}."
        ) from error
    _check_output(output)
    return replace(job, search=replace(job.search, folder=source, exclude=output), output=output)


def _whole(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _check_output(output: Path) -> None:
    if output.is_dir():
        if not os.access(output, os.W_OK | os.X_OK):
            raise BatchError(f"The folder {shown(output)} may not be written; choose another.")
    elif os.path.lexists(output):
        raise BatchError(f"{shown(output)} is not a folder; choose one for the results.")
    elif not output.parent.is_dir():
        raise BatchError(
            f"The folder {shown(output.parent)} doesn't exist; make it or choose another."
        )
