"""What can be in the way of an answer."""

from glean_core.errors import GleanError


class UpdateError(GleanError):
    """Whether there is a newer version could not be found out; the sentence says why."""
