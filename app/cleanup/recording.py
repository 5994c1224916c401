"""What a document remembers of a cleanup."""

from __future__ import annotations

import dataclasses

import numpy as np
from numpy.typing import NDArray

from app.document.cleanup_record import CleanupRecord, Value
from glean_core.restoration import CleanupResult


def record_of(result: CleanupResult, mask: NDArray[np.float32], **more: Value) -> CleanupRecord:
    """Return the record of a result; mask: the one it was made with, in its box, 0..1.

    more: settings beside the result's own options.
    """
    options = dataclasses.fields(result.options)
    settings = {option.name: _plain(getattr(result.options, option.name)) for option in options}
    settings |= {"second_model": result.cascade, **more}
    return CleanupRecord.of(result.model, result.title, settings, result.box, mask)


def _plain(value: object) -> Value:
    if value is None or isinstance(value, str | int | float | tuple):
        return value
    return str(value)
