"""The error of this package."""

from glean_core.errors import GleanError


class ZooError(GleanError):
    """A model can't be found, read, added or trusted."""
