"""From a picture's own colour profile to sRGB and back, in float.

Conversions are media-relative colorimetric. Nothing is clipped: a colour of a wide profile that
sRGB cannot show becomes a value below 0 or above 1 and comes back as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.icc import Profile, parse_profile
from glean_core.imaging.tone import SRGB_CURVE, Floats, ToneCurve

# sRGB primaries under D50 (ICC's published sRGB profile, Bradford-adapted).
_SRGB_TO_XYZ = np.array(
    [
        [0.4360747, 0.3850649, 0.1430804],
        [0.2225045, 0.7168786, 0.0606169],
        [0.0139322, 0.0971045, 0.7141733],
    ]
)
_ROWS_AT_ONCE_PIXELS = 1 << 20  # float64 temporaries of a large picture stay small
_SAME = 1.0 / 255  # a profile that differs from sRGB by less than this is sRGB
_CORRECTIONS = 2


def to_srgb(rgb: NDArray[np.float32], icc: bytes | None) -> NDArray[np.float32]:
    """Return colours brought from the profile `icc` to sRGB.

    rgb: height x width x 3, or x 1 for grey; float32, 0..1 in the profile's own encoding. The
    result has the same shape in sRGB's encoding, not clipped. None, a profile that is sRGB
    already, and one that cannot be used (broken, without a way back, or of another colour space)
    return rgb unchanged, so that `from_srgb` always undoes `to_srgb`.
    """
    return _converted(rgb, icc, forward=True)


def from_srgb(rgb: NDArray[np.float32], icc: bytes | None) -> NDArray[np.float32]:
    """Return sRGB colours brought to the profile `icc`: the inverse of `to_srgb`.

    Shapes and types as in `to_srgb`. Not clipped, except by profiles made of lookup tables.
    """
    return _converted(rgb, icc, forward=False)


def is_srgb(icc: bytes | None) -> bool:
    """Whether pixels with this profile are sRGB as they are (or have to be taken for it)."""
    return icc is None or not _is_different(icc)


def _converted(rgb: NDArray[np.float32], icc: bytes | None, forward: bool) -> NDArray[np.float32]:
    if rgb.ndim != 3 or rgb.shape[2] not in (1, 3):
        raise ValueError(f"colours must be height x width x 1 or 3, not {rgb.shape}")
    if icc is None or not _is_different(icc):
        return rgb
    convert = _conversion(icc, forward)
    assert convert is not None
    result = np.empty(rgb.shape, np.float32)
    for rows in _strips(*rgb.shape[:2]):
        colours = np.broadcast_to(rgb[rows], (*rgb[rows].shape[:2], 3)).astype(np.float64)
        result[rows] = convert(colours)[..., : rgb.shape[2]]
    return result


@lru_cache(maxsize=32)
def _is_different(icc: bytes) -> bool:
    convert = _conversion(icc, forward=True)
    if convert is None:
        return False
    steps = np.linspace(0.0, 1.0, 18)
    grid = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    profile = parse_profile(icc)
    if profile is not None and profile.space == "GRAY":
        grid = np.repeat(np.linspace(0.0, 1.0, 256)[None, :, None], 3, axis=2)
    return bool(np.abs(convert(grid) - grid).max() > _SAME)


def _conversion(icc: bytes, forward: bool) -> Callable[[Floats], Floats] | None:
    profile = parse_profile(icc)
    if profile is None:
        return None
    if profile.space == "GRAY" and profile.curves:
        return _grey_conversion(profile.curves[0], forward)
    if profile.space != "RGB":
        return None
    has_matrix = profile.matrix is not None and len(profile.curves) == 3
    if profile.has_tables and profile.is_invertible:
        return _table_conversion(icc, forward)
    return _matrix_conversion(profile, forward) if has_matrix else None


def _grey_conversion(curve: ToneCurve, forward: bool) -> Callable[[Floats], Floats]:
    if forward:
        return lambda grey: SRGB_CURVE.from_linear(curve.to_linear(grey))
    return lambda grey: curve.from_linear(SRGB_CURVE.to_linear(grey))


def _matrix_conversion(profile: Profile, forward: bool) -> Callable[[Floats], Floats]:
    assert profile.matrix is not None
    white, own_white = _SRGB_TO_XYZ.sum(axis=1), profile.matrix.sum(axis=1)
    ratio = white / own_white
    # Rounding in the profile must not tint its greys; a white that is really another stays so.
    scale = ratio if np.abs(ratio - 1.0).max() < 0.01 else np.ones(3)
    matrix = np.linalg.inv(_SRGB_TO_XYZ) @ (scale[:, None] * profile.matrix)
    back = np.linalg.inv(matrix)

    def to(colours: Floats) -> Floats:
        linear = [curve.to_linear(colours[..., i]) for i, curve in enumerate(profile.curves)]
        return SRGB_CURVE.from_linear(np.stack(linear, axis=-1) @ matrix.T)

    def from_(colours: Floats) -> Floats:
        linear = SRGB_CURVE.to_linear(colours) @ back.T
        own = [curve.from_linear(linear[..., i]) for i, curve in enumerate(profile.curves)]
        return np.stack(own, axis=-1)

    return to if forward else from_


def _table_conversion(icc: bytes, forward: bool) -> Callable[[Floats], Floats] | None:
    srgb: bytes = imagecodecs.cms_profile("srgb")

    def transformed(colours: Floats, source: bytes, target: bytes) -> Floats:
        pixels = np.ascontiguousarray(np.clip(colours, 0.0, 1.0), np.float32)
        made = imagecodecs.cms_transform(
            pixels,
            source,
            target,
            colorspace="rgb",
            outcolorspace="rgb",
            outdtype="float32",
            intent=1,
        )
        return np.asarray(made, np.float64).reshape(colours.shape)

    def to(colours: Floats) -> Floats:
        return transformed(colours, icc, srgb)

    def from_(colours: Floats) -> Floats:
        # The two tables of a profile invert each other only roughly: correct by what comes back.
        first = transformed(colours, srgb, icc)
        made = first
        for _ in range(_CORRECTIONS):
            made = np.clip(made + first - transformed(to(made), srgb, icc), 0.0, 1.0)
        return made

    try:
        to(np.zeros((1, 1, 3)))
        transformed(np.zeros((1, 1, 3)), srgb, icc)
    except imagecodecs.CmsError:
        return None
    return to if forward else from_


def _strips(height: int, width: int) -> Iterator[slice]:
    rows = max(1, _ROWS_AT_ONCE_PIXELS // width)
    for top in range(0, height, rows):
        yield slice(top, min(top + rows, height))
