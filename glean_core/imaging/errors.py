"""Errors of reading and writing pictures."""

from glean_core.errors import GleanError


class ImageReadError(GleanError):
    """A file cannot be read as a picture; the sentence names the file and what to do."""


class ImageWriteError(GleanError):
    """A picture cannot be written as asked; the sentence names the file and what to do."""


class UnreadableError(Exception):
    """What is wrong with a file's contents, as the rest of a sentence that starts with its name.

    Raised by the decoders of single formats; `read` turns it into an ImageReadError.
    """


DAMAGED = "is damaged or cut off: get another copy of it"


def check_size(width: int, height: int, max_pixels: int) -> None:
    """Raise UnreadableError for an empty picture or one of more than max_pixels pixels.

    Called with the sizes from the header, before anything is decoded: a file of a few bytes can
    claim to be larger than the memory.
    """
    if width < 1 or height < 1:
        raise UnreadableError(DAMAGED)
    if width * height > max_pixels:
        claimed, limit = width * height / 1e6, max_pixels / 1e6
        raise UnreadableError(
            f"is {width} x {height} pixels ({claimed:,.0f} megapixels), more than the limit of "
            f"{limit:,.0f}: make it smaller in another program or raise the limit"
        )
