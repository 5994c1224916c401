"""The error of this package."""

from glean_core.errors import GleanError


class DataError(GleanError):
    """A folder, a pack or a picture from which nothing can be trained."""
