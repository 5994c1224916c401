"""The error of this package."""

from glean_core.errors import GleanError


class CheckpointError(GleanError):
    """A weights file that can't be read or written."""
