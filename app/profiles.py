"""A colour profile's name for the status bar."""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import ImageCms

from app.words import tr
from glean_core.imaging import Picture

LONGEST = 32


def profile_name(picture: Picture) -> str:
    """Return what the photo's colours are in, in a few words."""
    if picture.icc is None:
        return tr("Grey") if picture.is_grey else "sRGB"
    return _described(picture.icc)


@lru_cache(maxsize=8)
def _described(icc: bytes) -> str:
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        name = ImageCms.getProfileDescription(profile).strip()
    except (OSError, ImageCms.PyCMSError):
        return tr("Unreadable profile")
    if not name:
        return tr("Unnamed profile")
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
