"""Grain: what a photo's noise is like, and adding what a smooth patch lacks of it.

Noise is told from texture block by block: noise has the same power at all but the finest scales
and in all directions, while edges and textures are stronger at coarse scales or in one direction.
The spectrum is a robust mean of the blocks' periodograms, so that grain that a camera's pipeline
has softened, or a film has clumped, is matched in size as well as in strength.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from glean_core.imaging.convert import in_channels
from glean_core.imaging.luma import luma

Plane = NDArray[np.float32]

BLOCK = 16  # pixels: a periodogram's side
HALF = BLOCK * (BLOCK // 2 + 1)  # its frequencies, without those that say the same again
_STEP = 8  # blocks overlap by half
_MOST = 600  # blocks looked at; more say nothing new
_MOST_OF_PATCH = 200  # there while a person waits; what it has is little, and so is its error
_FEWEST = 6  # blocks without texture that make an estimate
_COARSE = 5.0  # power of the coarse ring / that of the fine one: above, it is texture
_ONE_WAY = 3.0  # power of the strongest direction / the mean one
_STRONGEST_SIGMA = 0.1  # of values 0..1: no camera is that bad
_CLIPPED = 0.01  # share of a block's values at black or white that makes it useless
_BIN = 24  # blocks that say how strong the grain is at one brightness
_BINS = 5
_SOFTEST, _STRONGEST = 0.15, 2.5  # of the mean strength, over brightness
_KEPT = 4_000_000  # values of noise at most that wait to be used again


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


@dataclass(frozen=True)
class _Blocks:
    """What the blocks without texture hold: N x C x HALF power; mean brightness, N, 0..1.

    spectra: N x C x HALF complex, the frequencies of an FFT of real values.
    """

    power: Plane
    spectra: NDArray[np.complex64]
    brightness: Plane


def grain_of(
    values: Plane, known: NDArray[np.bool_], step: float = 0.0, flat_only: bool = True
) -> Grain | None:
    """Measure the grain of a picture's flat places; None where none are to be found.

    values: height x width x C float32, 0..1. known: height x width, where they may be looked at.
    step: distance between two neighbouring values that the picture's file can hold; the noise of
    rounding to them is not counted, as rounding the result brings it back. flat_only: without it,
    the quietest quarter stands for the flat places where there are none. Deterministic.
    """
    blocks = _flat_blocks(values, known, flat_only)
    if blocks is None:
        return None
    brightness, gain = _gain_by_brightness(blocks, step)
    return Grain(_typical(blocks.power, step), _mixture(blocks), brightness, gain)


def missing_grain(wanted: Grain, patch: Plane, covered: NDArray[np.bool_]) -> Grain | None:
    """Measure what a patch lacks of the grain of its surroundings; None: nothing to add.

    patch: height x width x C float32, 0..1, looked at where `covered`.
    """
    present = _flat_blocks(patch, covered, flat_only=False, most=_MOST_OF_PATCH)
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
    soft = cv2.GaussianBlur(_grey(like).astype(np.float32), (0, 0), 2.0)
    gain = np.interp(soft, grain.brightness, grain.gain).astype(np.float32)
    drawn: Plane = mixed * in_channels(gain, channels)
    return drawn


def _noise(shape: tuple[int, ...], seed: int) -> Plane:
    noise = np.random.default_rng(seed).standard_normal(shape, np.float32)
    noise.flags.writeable = False
    return noise


_noise_kept = lru_cache(maxsize=1)(_noise)


# -- blocks ------------------------------------------------------------------------------


def _flat_blocks(
    values: Plane, known: NDArray[np.bool_], flat_only: bool, most: int = _MOST
) -> _Blocks | None:
    places = _unclipped(values, _places(known, most))
    if len(places) < _FEWEST:
        return None
    windows = sliding_window_view(values, (BLOCK, BLOCK), axis=(0, 1))
    blocks = windows[places[:, 0], places[:, 1]].reshape(len(places), values.shape[2], -1)
    level = blocks @ np.full(BLOCK * BLOCK, 1 / BLOCK**2, np.float32)
    spectra = _spectra(blocks - level[..., None])
    power = (spectra.real**2 + spectra.imag**2) / np.float32((_window() ** 2).sum())
    mean = power.mean(axis=1)
    total = _means_over(mean, _radius() >= 0.0)
    flat = ~_is_texture(mean) & (total <= _STRONGEST_SIGMA**2)
    if int(flat.sum()) < _FEWEST:
        if flat_only:
            return None
        flat = total <= np.quantile(total, 0.25)
    return _Blocks(power[flat], spectra[flat], np.asarray(_grey(level), np.float32)[flat])


def _places(known: NDArray[np.bool_], most: int) -> NDArray[np.intp]:
    """Corners (top, left) of blocks that lie in the known part, evenly thinned out."""
    height, width = known.shape
    if height < BLOCK or width < BLOCK:
        return np.zeros((0, 2), np.intp)
    inside = _in_blocks(known)[::_STEP, ::_STEP]
    places = np.argwhere(inside == BLOCK * BLOCK) * _STEP
    every = max(1, -(-len(places) // most))
    return np.asarray(places[::every])


def _in_blocks(what: NDArray[np.bool_]) -> NDArray[np.int32]:
    """How often it is so in the block at each place."""
    counts = cv2.integral(what.astype(np.uint8))
    rows = counts[BLOCK:] - counts[:-BLOCK]
    return np.asarray(rows[:, BLOCK:] - rows[:, :-BLOCK], np.int32)


def _unclipped(values: Plane, places: NDArray[np.intp]) -> NDArray[np.intp]:
    """The places of blocks that are hardly at black or white in any channel."""
    if not len(places) or (values.min() > 0.0 and values.max() < 1.0):
        return places
    for channel in np.moveaxis((values <= 0.0) | (values >= 1.0), 2, 0):
        often = _in_blocks(channel)[places[:, 0], places[:, 1]]
        places = places[often <= _CLIPPED * BLOCK**2]
    return places


def _window() -> NDArray[np.float64]:
    hann = np.sin(np.pi * (np.arange(BLOCK) + 0.5) / BLOCK)
    return np.outer(hann, hann)


def _spectra(blocks: Plane) -> NDArray[np.complex64]:
    """Windowed spectra of N x C x BLOCK**2 values around 0, without the slope that fits them best.

    Light that falls off is no grain. All of it is linear, so it is one product of matrices.
    """
    flat = blocks.reshape(-1, BLOCK * BLOCK) @ _transform()
    return flat.view(np.complex64).reshape(*blocks.shape[:2], HALF)


@cache
def _transform() -> Plane:
    """BLOCK**2 x 2 HALF: from a block's values to real and imaginary parts of its spectrum."""
    units = np.eye(BLOCK * BLOCK).reshape(-1, BLOCK, BLOCK)
    ramp = np.arange(BLOCK) - (BLOCK - 1) / 2
    ramp = ramp / np.sqrt((ramp**2).mean())
    down = (units * ramp[:, None]).mean(axis=(1, 2), keepdims=True) * ramp[:, None]
    right = (units * ramp).mean(axis=(1, 2), keepdims=True) * ramp
    spectra = np.fft.rfft2((units - down - right) * _window()).reshape(-1, HALF)
    return np.ascontiguousarray(spectra.astype(np.complex64)).view(np.float32)


@cache
def _mirror() -> NDArray[np.intp]:
    """Where in HALF each of BLOCK x BLOCK frequencies is, or the one opposite to it."""
    down, right = np.mgrid[:BLOCK, :BLOCK]
    behind = right > BLOCK // 2
    down, right = np.where(behind, -down % BLOCK, down), np.where(behind, BLOCK - right, right)
    return np.asarray(down * (BLOCK // 2 + 1) + right)


def _counts(frequencies: NDArray[np.bool_]) -> NDArray[np.float32]:
    """How often each of HALF stands among some of the BLOCK x BLOCK frequencies."""
    return np.bincount(_mirror()[frequencies], minlength=HALF).astype(np.float32)


def _means_over(power: Plane, *frequencies: NDArray[np.bool_]) -> Plane:
    """Means of N x HALF power over some of the BLOCK x BLOCK frequencies: N, or N x how many."""
    counts = np.stack([_counts(some) for some in frequencies], axis=1)
    means: Plane = power @ (counts / counts.sum(axis=0))
    return means[:, 0] if len(frequencies) == 1 else means


@cache
def _radius() -> NDArray[np.float64]:
    axis = np.fft.fftfreq(BLOCK) * BLOCK
    return np.asarray(np.hypot(axis[:, None], axis[None, :]))


def _is_texture(power: Plane) -> NDArray[np.bool_]:
    """Whether each of N x HALF spectra has too much at coarse scales or in one direction.

    Where there is no power at all there is no texture either.
    """
    radius = _radius()
    axis = np.fft.fftfreq(BLOCK)
    sector = np.floor((np.arctan2(axis[:, None], axis[None, :]) % np.pi) / (np.pi / 6) + 0.5) % 6
    band = (radius >= 2.0) & (radius <= BLOCK / 2)
    rings = (radius >= 1.5) & (radius < 3.0), (radius >= 3.0) & (radius <= BLOCK / 2)
    means = _means_over(power, *rings, *(band & (sector == way) for way in range(6)))
    coarse, fine, ways = means[:, 0], means[:, 1], means[:, 2:]
    one_way = ways.max(axis=1) > _ONE_WAY * ways.mean(axis=1)
    return np.asarray((coarse > _COARSE * fine) | one_way)


# -- what the blocks say together ----------------------------------------------------------


def _typical(power: Plane, step: float = 0.0) -> NDArray[np.float64]:
    """Robust mean of N x C x HALF spectra, smooth: BLOCK x BLOCK x C, less that of rounding.

    The lowest frequencies, which the slope took away and light and shade fill, get the power of
    the ring beside them.
    """
    rows = np.ascontiguousarray(np.moveaxis(power, 0, -1))
    half = np.median(rows, axis=-1).astype(np.float64) / _bias(len(power))
    typical = np.moveaxis(half[:, _mirror()], 0, 2)
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
    radius = _radius()
    ring = np.median(typical[(radius >= 2.0) & (radius < 3.0)], axis=0)
    typical[radius < 2.0] = ring
    return np.maximum(typical - step**2 / 12, 0.0)


def _bias(count: int) -> float:
    """Expected median of `count` draws of an exponential distribution with mean 1."""
    if count % 2:
        return float((1 / np.arange((count + 1) // 2, count + 1)).sum())
    return float((1 / np.arange(count // 2 + 1, count + 1)).sum() + 1 / count)


def _gain_by_brightness(
    blocks: _Blocks, step: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How strong the grain is at each brightness; the same everywhere where too few tell."""
    strength = _means_over(blocks.power.mean(axis=1), _radius() >= 2.0) - step**2 / 12
    count = min(_BINS, len(strength) // _BIN)
    middle = float(np.median(strength))
    if count < 2 or middle <= 0:
        return np.array([0.5]), np.array([1.0])
    order = np.argsort(blocks.brightness, kind="stable")
    parts = np.array_split(order, count)
    at = np.array([np.median(blocks.brightness[part]) for part in parts])
    level = np.array([max(float(np.median(strength[part])), 0.0) for part in parts])
    return at, np.clip(np.sqrt(level / middle), _SOFTEST, _STRONGEST)


def _mixture(blocks: _Blocks) -> NDArray[np.float64]:
    """Symmetric root of the channels' correlation matrix, from the fine frequencies."""
    fine = np.sqrt(_counts(_radius() >= 2.0)) * blocks.spectra
    parts = np.moveaxis(fine.view(np.float32), 1, 0).reshape(fine.shape[1], -1)
    covariance = (parts @ parts.T).astype(np.float64)
    deviation = np.sqrt(np.maximum(np.diag(covariance), 1e-30))
    values, vectors = np.linalg.eigh(covariance / np.outer(deviation, deviation))
    root = (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T
    norm = np.sqrt(np.maximum((root**2).sum(axis=1, keepdims=True), 1e-30))
    return np.asarray(root / norm)


def _kernel(power: NDArray[np.float64]) -> Plane:
    """A filter that gives white noise this spectrum."""
    kernel = np.fft.fftshift(np.real(np.fft.ifft2(np.sqrt(power))))
    return np.asarray(kernel, np.float32)


def _grey(values: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """Brightness of ... x C values, C 1 or 3."""
    wide = values.astype(np.float64)
    return luma(wide) if values.shape[-1] == 3 else np.asarray(wide.mean(axis=-1))
