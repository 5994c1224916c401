"""Errors of reading and writing pictures."""

from glean_core.errors import GleanError


class ImageReadError(GleanError):
    """A file cannot be read as a picture; the sentence names the file and what to do."""


class ImageWriteError(GleanError):
    """A picture cannot be written as asked; the sentence names the file and what to do."""
