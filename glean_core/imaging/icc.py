"""ICC profiles: their tags, tone curves and matrices. Source: ICC.1:2022."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.tone import ToneCurve, parse_curve


@dataclass(frozen=True, eq=False)
class Profile:
    """What a colour conversion needs of a profile.

    space: colour space of the pixels, "RGB", "GRAY", "CMYK" or another ICC signature.
    matrix: 3 x 3, linear device colours to XYZ under D50, None without one.
    curves: device value to linear light for each channel; one for grey; empty without.
    has_tables: there is a lookup table from device to the connection space, which then counts.
    is_invertible: the tables exist in the other direction too.
    """

    space: str
    matrix: NDArray[np.float64] | None
    curves: tuple[ToneCurve, ...]
    has_tables: bool
    is_invertible: bool


@lru_cache(maxsize=32)
def parse_profile(data: bytes) -> Profile | None:
    """Return the profile, None when the bytes are no usable ICC profile."""
    if len(data) < 132 or data[36:40] != b"acsp":
        return None
    space = data[16:20].decode("latin-1").strip()
    try:
        tags = _tags(data)
        names = {"RGB": ("rTRC", "gTRC", "bTRC"), "GRAY": ("kTRC",)}.get(space, ())
        known = bool(names) and all(name in tags for name in names)
        curves = tuple(parse_curve(tags[name]) for name in names) if known else ()
        columns = [_xyz(tags[name]) for name in ("rXYZ", "gXYZ", "bXYZ") if name in tags]
    except (struct.error, ValueError):
        return None
    matrix = np.stack(columns, axis=1) if len(columns) == 3 else None
    if matrix is not None and abs(np.linalg.det(matrix)) < 1e-6:
        matrix = None
    has_tables = space != "GRAY" and ("A2B0" in tags or "A2B1" in tags)
    return Profile(space, matrix, curves, has_tables, "B2A0" in tags or "B2A1" in tags)


def profile_space(data: bytes | None) -> str | None:
    """Return the colour space that a profile describes ("RGB", "GRAY", "CMYK"...), None if none."""
    if data is None or len(data) < 132 or data[36:40] != b"acsp":
        return None
    return data[16:20].decode("latin-1").strip()


def _tags(data: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">I", data, 128)
    if count > 1000:
        raise ValueError("not a tag table")
    tags = {}
    for index in range(count):
        name, offset, size = struct.unpack_from(">4sII", data, 132 + 12 * index)
        if offset + size > len(data):
            raise ValueError("tag outside the profile")
        tags[name.decode("latin-1")] = data[offset : offset + size]
    return tags


def _xyz(tag: bytes) -> NDArray[np.float64]:
    if tag[:4] != b"XYZ ":
        raise ValueError("not an XYZ tag")
    return np.array(struct.unpack_from(">3i", tag, 8)) / 65536.0
