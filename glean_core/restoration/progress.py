"""How a long job tells where it is and learns that it should stop."""

from __future__ import annotations

from glean_core import progress
from glean_core.progress import Cancel, Progress, report

__all__ = ["Cancel", "Progress", "report", "stop_if_cancelled"]


def stop_if_cancelled(cancel: Cancel | None) -> None:
    """Raise CancelledError once the person pressed Cancel."""
    progress.stop_if_cancelled(cancel, "Cancelled; the picture was not changed.")
