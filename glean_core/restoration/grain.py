"""Grain: what a photo's noise is like, and adding what a smooth patch lacks of it.

Noise is told from texture block by block: noise has the same power at all but the finest scales
and in all directions, while edges and textures are stronger at coarse scales or in one direction.
The spectrum is a robust mean of the blocks' periodograms, so that grain that a camera's pipeline
has softened, or a film has clumped, is matched in size as well as in strength.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.convert import in_channels
from glean_core.restoration.grain_blocks import (
    BLOCK,
    Blocks,
    Plane,
    counts,
    flat_blocks,
    grey,
    means_over,
    mirror,
    radii,
)

_MOST_OF_PATCH = 200  # there while a person waits; what it has is little, and so is its error
_BIN = 24  # blocks that say how strong the grain is at one brightness
_BINS = 5
_SOFTEST, _STRONGEST = 0.15, 2.5  # of the mean strength, over brightness
_KEPT = 4_000_000  # values of noise at most that wait to be used again
_CORE = 11  # values on a side of a filter that OpenCV still runs directly, five times as fast
_ENOUGH = 0.9999  # of a filter's power; what is further out than the core can't be seen


@dataclass(frozen=True)
class Grain:
    """The noise of a picture whose values are 0..1.

    power: BLOCK x BLOCK x C, variance at each frequency of an FFT, its mean is the variance of a
    pixel. mixture: C x C, turns independent channels into ones that go together as in the picture.
    brightness, gain: how many times stronger than `power` the deviation is there, 0..1 ascending.
    """

    power: NDArray[np.float64]
    mixture: NDArray[np.float64]
    brightness: NDArray[np.float64]
    gain: NDArray[np.float64]

    @property
    def sigma(self) -> NDArray[np.float64]:
        """Standard deviation per channel, at the brightness where it is of the mean strength."""
        return np.asarray(np.sqrt(self.power.mean(axis=(0, 1))))


def grain_of(
    values: Plane, known: NDArray[np.bool_], step: float = 0.0, flat_only: bool = True
) -> Grain | None:
    """Measure the grain of a picture's flat places; None where none are to be found.

    values: height x width x C float32, 0..1. known: height x width, where they may be looked at.
    step: distance between two neighbouring values that the picture's file can hold; the noise of
    rounding to them is not counted, as rounding the result brings it back. flat_only: without it,
    the quietest quarter stands for the flat places where there are none. Deterministic.
    """
    blocks = flat_blocks(values, known, flat_only)
    if blocks is None:
        return None
    brightness, gain = _gain_by_brightness(blocks, step)
    return Grain(_typical(blocks.power, step), _mixture(blocks), brightness, gain)


def missing_grain(wanted: Grain, patch: Plane, covered: NDArray[np.bool_]) -> Grain | None:
    """Measure what a patch lacks of the grain of its surroundings; None: nothing to add.

    patch: height x width x C float32, 0..1, looked at where `covered`.
    """
    present = flat_blocks(patch, covered, flat_only=False, most=_MOST_OF_PATCH)
    power = wanted.power
    if present is not None:
        power = np.maximum(power - _typical(present.power), 0.0)
    return replace(wanted, power=power) if power.any() else None


def white_noise(shape: tuple[int, ...], seed: int) -> Plane:
    """Independent noise of deviation 1, the same for the same seed; the latest one is kept."""
    return _noise_kept(shape, seed) if math.prod(shape) <= _KEPT else _noise(shape, seed)


def draw_grain(grain: Grain, like: Plane, seed: int) -> Plane:
    """Draw grain for a patch: float32 of its shape, around 0; the same for the same seed.

    like: height x width x C, 0..1, whose brightness says how strong the grain is where.
    """
    height, width, channels = like.shape
    mixed = cv2.transform(white_noise((height, width, channels), seed), grain.mixture)
    mixed = mixed.reshape(like.shape)
    for channel in range(channels):
        kernel = _kernel(grain.power[..., channel])
        mixed[..., channel] = cv2.filter2D(
            mixed[..., channel], -1, kernel, borderType=cv2.BORDER_REFLECT
        )
    soft = cv2.GaussianBlur(grey(like).astype(np.float32), (0, 0), 2.0)
    gain = np.interp(soft, grain.brightness, grain.gain).astype(np.float32)
    drawn: Plane = mixed * in_channels(gain, channels)
    return drawn


def _noise(shape: tuple[int, ...], seed: int) -> Plane:
    noise = np.random.default_rng(seed).standard_normal(shape, np.float32)
    noise.flags.writeable = False
    return noise


_noise_kept = lru_cache(maxsize=1)(_noise)


def _typical(power: Plane, step: float = 0.0) -> NDArray[np.float64]:
    """Robust mean of N x C x HALF spectra, smooth: BLOCK x BLOCK x C, less that of rounding.

    The lowest frequencies, which the slope took away and light and shade fill, get the power of
    the ring beside them.
    """
    rows = np.ascontiguousarray(np.moveaxis(power, 0, -1))
    half = np.median(rows, axis=-1).astype(np.float64) / _bias(len(power))
    typical = np.moveaxis(half[:, mirror()], 0, 2)
    shifted = np.fft.fftshift(typical, axes=(0, 1))
    smooth = np.stack(
        [
            cv2.GaussianBlur(
                np.pad(shifted[..., c], 2, mode="wrap"), (0, 0), 0.7, borderType=cv2.BORDER_REFLECT
            )[2:-2, 2:-2]
            for c in range(typical.shape[2])
        ],
        axis=2,
    )
    typical = np.fft.ifftshift(smooth, axes=(0, 1))
    typical = (typical + np.roll(typical[::-1, ::-1], (1, 1), axis=(0, 1))) / 2
    radius = radii()
    ring = np.median(typical[(radius >= 2.0) & (radius < 3.0)], axis=0)
    typical[radius < 2.0] = ring
    return np.maximum(typical - step**2 / 12, 0.0)


def _bias(count: int) -> float:
    """Expected median of `count` draws of an exponential distribution with mean 1."""
    if count % 2:
        return float((1 / np.arange((count + 1) // 2, count + 1)).sum())
    return float((1 / np.arange(count // 2 + 1, count + 1)).sum() + 1 / count)


def _gain_by_brightness(
    blocks: Blocks, step: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How strong the grain is at each brightness; the same everywhere where too few tell."""
    strength = means_over(blocks.power.mean(axis=1), radii() >= 2.0) - step**2 / 12
    count = min(_BINS, len(strength) // _BIN)
    middle = float(np.median(strength))
    if count < 2 or middle <= 0:
        return np.array([0.5]), np.array([1.0])
    order = np.argsort(blocks.brightness, kind="stable")
    parts = np.array_split(order, count)
    at = np.array([np.median(blocks.brightness[part]) for part in parts])
    level = np.array([max(float(np.median(strength[part])), 0.0) for part in parts])
    return at, np.clip(np.sqrt(level / middle), _SOFTEST, _STRONGEST)


def _mixture(blocks: Blocks) -> NDArray[np.float64]:
    """Symmetric root of the channels' correlation matrix, from the fine frequencies."""
    fine = np.sqrt(counts(radii() >= 2.0)) * blocks.spectra
    parts = np.moveaxis(fine.view(np.float32), 1, 0).reshape(fine.shape[1], -1)
    covariance = (parts @ parts.T).astype(np.float64)
    deviation = np.sqrt(np.maximum(np.diag(covariance), 1e-30))
    values, vectors = np.linalg.eigh(covariance / np.outer(deviation, deviation))
    root = (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T
    norm = np.sqrt(np.maximum((root**2).sum(axis=1, keepdims=True), 1e-30))
    return np.asarray(root / norm)


def _kernel(power: NDArray[np.float64]) -> Plane:
    """A filter that gives white noise this spectrum; only its core where nearly all is in there."""
    kernel = np.fft.fftshift(np.real(np.fft.ifft2(np.sqrt(power))))
    first = BLOCK // 2 - _CORE // 2
    core = kernel[first : first + _CORE, first : first + _CORE]
    whole, kept = (kernel**2).sum(), (core**2).sum()
    if kept >= _ENOUGH * whole > 0:
        kernel = core * np.sqrt(whole / kept)
    return np.asarray(kernel, np.float32)
