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
_CORRECTIONS = 4
_SLOPE_STEP = 1 / 128


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
    """Return the conversion through littlecms, by way of a wide profile that clips nothing real."""
    wide = _wide_profile()
    profile = parse_profile(wide)
    assert profile is not None
    wide_to_srgb = _matrix_conversion(profile, forward=True)
    srgb_to_wide = _matrix_conversion(profile, forward=False)

    def from_(colours: Floats) -> Floats:
        target = srgb_to_wide(colours)
        return _inverted(lambda own: _by_littlecms(own, icc, wide), target, start(target))

    def start(target: Floats) -> Floats:
        return _by_littlecms(target, wide, icc)

    try:
        _by_littlecms(np.zeros((1, 1, 3)), icc, wide)
        _by_littlecms(np.zeros((1, 1, 3)), wide, icc)
    except imagecodecs.CmsError:
        return None
    return (lambda colours: wide_to_srgb(_by_littlecms(colours, icc, wide))) if forward else from_


def _inverted(forward: Callable[[Floats], Floats], target: Floats, start: Floats) -> Floats:
    """Return device values 0..1 for which forward gives the target, by Newton's method.

    The two tables of a profile invert each other only roughly, by up to a tenth at the edges of
    the gamut: that would shift the colours of every pixel that a cleanup touches.
    """
    made = np.clip(start, 0.0, 1.0)
    reached = forward(made)
    for _ in range(_CORRECTIONS):
        slopes = np.empty((*made.shape, 3))
        for channel in range(3):
            step = np.zeros(3)
            step[channel] = _SLOPE_STEP
            toward = np.where(made[..., channel, None] > 0.5, -step, step)
            rise = toward[..., channel, None]
            slopes[..., channel] = (forward(made + toward) - reached) / rise
        slopes += np.eye(3) * 1e-6  # black can be flat
        change = np.linalg.solve(slopes, (target - reached)[..., None])[..., 0]
        tried = np.clip(made + np.clip(change, -0.25, 0.25), 0.0, 1.0)
        arrived = forward(tried)
        better = np.abs(arrived - target).sum(-1) < np.abs(reached - target).sum(-1)
        made = np.where(better[..., None], tried, made)
        reached = np.where(better[..., None], arrived, reached)
    return made


@lru_cache(maxsize=1)
def _wide_profile() -> bytes:
    """Return a profile with ROMM RGB's primaries and tone curve (ISO 22028-2)."""
    primaries = [0.7347, 0.2653, 1.0, 0.1596, 0.8404, 1.0, 0.0366, 0.0001, 1.0]  # x, y, Y
    white = [0.3457, 0.3585, 1.0]
    return bytes(imagecodecs.cms_profile("rgb", whitepoint=white, primaries=primaries, gamma=1.8))


def _by_littlecms(colours: Floats, source: bytes, target: bytes) -> Floats:
    """Return RGB values 0..1 brought from one profile to another, clipped to 0..1 on the way in."""
    made = imagecodecs.cms_transform(
        np.ascontiguousarray(np.clip(colours, 0.0, 1.0), np.float32),
        source,
        target,
        colorspace="rgb",
        outcolorspace="rgb",
        outdtype="float32",
        intent=1,  # relative colorimetric
    )
    return np.asarray(made, np.float64).reshape(colours.shape)


def _strips(height: int, width: int) -> Iterator[slice]:
    rows = max(1, _ROWS_AT_ONCE_PIXELS // width)
    for top in range(0, height, rows):
        yield slice(top, min(top + rows, height))
