"""What can be in the way of a pack."""

from glean_core.errors import GleanError


class PackError(GleanError):
    """A pack can't be read, added, fetched or removed; the sentence says why."""
