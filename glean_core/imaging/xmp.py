"""XMP packets: the few properties that edited pixels make untrue."""

from __future__ import annotations

import re

_ORIENTATION = re.compile(
    rb"""(<tiff:Orientation>\s*|\btiff:Orientation\s*=\s*["'])([2-8])(\s*</tiff:|["'])"""
)
_THUMBNAILS = re.compile(rb"<xmp:Thumbnails\b.*?</xmp:Thumbnails>|<xmp:Thumbnails\s*/>", re.DOTALL)


def with_orientation_reset(xmp: bytes | None) -> bytes | None:
    """Return the packet with tiff:Orientation 1 wherever it says another; other bytes stay."""
    return None if xmp is None else _ORIENTATION.sub(rb"\g<1>1\g<3>", xmp)


def without_thumbnails(xmp: bytes | None) -> bytes | None:
    """Return the packet without embedded thumbnails: they show the picture before editing."""
    return None if xmp is None else _THUMBNAILS.sub(b"", xmp)
