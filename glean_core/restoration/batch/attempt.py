"""What comes of a step with one photo that can fail: its row, or trouble that holds all up."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TypeVar

from glean_core.errors import CancelledError
from glean_core.restoration.batch.naming import KeptFileError
from glean_core.restoration.batch.recorder import Recorder
from glean_core.restoration.batch.row import Row
from glean_core.restoration.batch.trouble import input_gone, reason_of

T = TypeVar("T")


def attempt(recorder: Recorder, row: Row, step: Callable[[], T]) -> T | None:
    """What `step` returns; None when it has failed and the photo's row says why.

    Waits while the batch is paused. Trouble with a folder or the journal pauses it, and the step is
    tried again. Raises CancelledError.
    """
    while True:
        recorder.gate.pass_through()
        try:
            return step()
        except CancelledError:
            raise
        except KeptFileError as error:
            recorder.end(row, "skipped", str(error))
        except (OSError, sqlite3.Error) as error:
            if recorder.held_up(error):
                continue
            recorder.end(row, "failed", f"Its result can't have that name ({error}).")
        except Exception as error:
            gone = input_gone(recorder.job.search.folder)
            if gone:
                recorder.gate.hold_for(gone)
                continue
            recorder.end(row, "failed", reason_of(error))
        return None
