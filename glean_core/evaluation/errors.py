"""The error of this package."""

from glean_core.errors import GleanError


class EvaluationError(GleanError):
    """Pictures, weights or packages with which something can't be measured."""
