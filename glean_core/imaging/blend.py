"""Putting restored pixels back: blending, and agreement with what surrounds them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.convert import from_float, full_scale, in_channels, to_float
from glean_core.imaging.extend import smooth_extension, smooth_fill

_ROWS_AT_ONCE = 64  # float64 temporaries of a large picture stay small


def blend(base: NDArray[Any], patch: NDArray[Any], weight: NDArray[Any]) -> NDArray[Any]:
    """Return base + weight x (patch - base), in base's dtype.

    base: height x width x channels, uint8, uint16 or float32 in 0..1. patch: the same shape, or
    without base's alpha channel (alpha is then kept); float in 0..1, uint8 or uint16. weight:
    height x width, 0..1. Where weight is 0 the result is bit-identical to base, where it is 1 it
    is the rounded patch. base itself is not changed. Raises ValueError for other shapes.
    """
    colours = patch.shape[2] if patch.ndim == 3 else 0
    fits = colours == base.shape[2] or (base.shape[2] in (2, 4) and colours == base.shape[2] - 1)
    if base.shape[:2] != patch.shape[:2] or base.shape[:2] != weight.shape or not fits:
        raise ValueError(f"cannot blend {patch.shape} into {base.shape} by {weight.shape}")
    result = base.copy()
    touched_rows = np.flatnonzero((weight > 0).any(axis=1))
    for start in range(0, touched_rows.size, _ROWS_AT_ONCE):
        rows = touched_rows[start : start + _ROWS_AT_ONCE]
        old, share = base[rows][..., :colours], np.minimum(weight[rows], 1.0)[..., None]
        mixed = _mixed(old, patch[rows], share.astype(np.float64))
        result[rows, :, :colours] = np.where(share > 0, mixed, old)
    return result


def _mixed(old: NDArray[Any], new: NDArray[Any], share: NDArray[np.float64]) -> NDArray[Any]:
    """Return old + share x (new - old) in old's dtype."""
    if old.dtype.kind == "f":
        target = to_float(new)
        return np.where(share >= 1.0, target, old + share * (target - old)).astype(old.dtype)
    if new.dtype != old.dtype:
        values = np.nan_to_num(to_float(new).astype(np.float64), nan=0.0)
        new = np.clip(values, 0.0, 1.0) * full_scale(old.dtype)
    whole: NDArray[Any] = np.rint(old + share * (new - old.astype(np.float64))).astype(old.dtype)
    return whole


def match_low_frequencies(
    patch: NDArray[np.float32],
    surroundings: NDArray[np.float32],
    mask: NDArray[Any],
    sigma: float,
) -> NDArray[np.float32]:
    """Return the patch with its low frequencies shifted to agree with the unmasked surroundings.

    patch, surroundings: height x width x channels, float in 0..1, the restored and the original
    pixels of the same box. mask: height x width, above 0 where the original is not to be trusted.
    sigma: pixels; detail finer than this is left alone. The difference between the two is known
    where the mask is 0 only; it is smoothed there and carried into the mask, so that nothing of
    the original's masked pixels reaches the result. With no unmasked pixel the patch comes back
    unchanged. Not clipped. Source: normalised convolution (Knutsson and Westin 1993) beside the
    mask, a membrane (Perez et al. 2003, Poisson image editing) across it. Raises ValueError for
    shapes that differ.
    """
    if patch.shape != surroundings.shape or patch.shape[:2] != mask.shape:
        raise ValueError(f"{patch.shape}, {surroundings.shape} and {mask.shape} do not agree")
    known = (mask <= 0).astype(np.float32)
    if not known.any():
        return patch.astype(np.float32)
    seen = in_channels(known, patch.shape[2]) > 0
    difference = np.where(seen, surroundings - patch, np.float32(0)).astype(np.float32)
    return patch + smooth_extension(difference, known, max(float(sigma), 0.5))


def fill_transparent(rgb: NDArray[Any], alpha: NDArray[Any]) -> NDArray[Any]:
    """Return the colours with fully transparent pixels filled smoothly from the opaque ones.

    rgb: height x width x channels, any pixel dtype, kept. alpha: height x width (or x 1), any
    scale; where it is above 0 the colours come back unchanged. With nothing opaque the colours
    come back as they are.
    """
    opacity = alpha.reshape(rgb.shape[:2]).astype(np.float32)
    seen = opacity > 0
    if seen.all() or not seen.any():
        return rgb.copy()
    weight = opacity / opacity.max()
    values = to_float(rgb) * weight[..., None]
    filled = smooth_fill(values, weight, 1.0)
    restored = from_float(filled, rgb.dtype) if rgb.dtype.kind == "u" else filled
    return np.where(seen[..., None], rgb, restored.astype(rgb.dtype))
