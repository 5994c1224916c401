"""Grain: what a photo's noise is like, and adding what a smooth patch lacks of it.

Noise is told from texture block by block: noise has the same power at all but the finest scales
and in all directions, while edges and textures are stronger at coarse scales or in one direction.
The spectrum is a robust mean of the blocks' periodograms, so that grain that a camera's pipeline
has softened, or a film has clumped, is matched in size as well as in strength.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.luma import luma

Plane = NDArray[np.float32]

BLOCK = 16  # pixels: a periodogram's side
_STEP = 8  # blocks overlap by half
_MOST = 600  # blocks looked at; more say nothing new
_FEWEST = 6  # blocks without texture that make an estimate
_COARSE = 5.0  # power of the coarse ring / that of the fine one: above, it is texture
_ONE_WAY = 3.0  # power of the strongest direction / the mean one
_STRONGEST_SIGMA = 0.1  # of values 0..1: no camera is that bad
_CLIPPED = 0.01  # share of a block's values at black or white that makes it useless
_BIN = 24  # blocks that say how strong the grain is at one brightness
_BINS = 5
_SOFTEST, _STRONGEST = 0.15, 2.5  # of the mean strength, over brightness


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
    """Spectra of the blocks that hold no texture: N x BLOCK x BLOCK x C; means, N, 0..1."""

    power: NDArray[np.float64]
    spectra: NDArray[np.complex128]
    brightness: NDArray[np.float64]


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
    power = _typical(blocks.power)
    power = np.maximum(power - step**2 / 12, 0.0)
    brightness, gain = _gain_by_brightness(blocks, step)
    return Grain(power, _mixture(blocks), brightness, gain)


def missing_grain(
    surroundings: Plane,
    known: NDArray[np.bool_],
    patch: Plane,
    covered: NDArray[np.bool_],
    step: float = 0.0,
) -> Grain | None:
    """Measure the grain that a patch's surroundings have and that it lacks; None: nothing to add.

    surroundings: height x width x C float32, 0..1, looked at where `known`. patch: another height x
    width x C of the same picture, looked at where `covered`. step: see `grain_of`. None also where
    the surroundings hold no flat place that tells.
    """
    wanted = grain_of(surroundings, known, step)
    if wanted is None:
        return None
    present = grain_of(patch, covered, flat_only=False)
    power = wanted.power if present is None else np.maximum(wanted.power - present.power, 0.0)
    return replace(wanted, power=power) if power.any() else None


def draw_grain(grain: Grain, like: Plane, seed: int) -> Plane:
    """Draw grain for a patch: float32 of its shape, around 0; the same for the same seed.

    like: height x width x C, 0..1, whose brightness says how strong the grain is where.
    """
    height, width, channels = like.shape
    white = np.random.default_rng(seed).standard_normal((height, width, channels), np.float32)
    mixed = white @ grain.mixture.T.astype(np.float32)
    for channel in range(channels):
        kernel = _kernel(grain.power[..., channel])
        mixed[..., channel] = cv2.filter2D(
            mixed[..., channel], -1, kernel, borderType=cv2.BORDER_REFLECT
        )
    soft = cv2.GaussianBlur(_grey(like), (0, 0), 2.0)
    gain = np.interp(soft, grain.brightness, grain.gain).astype(np.float32)
    drawn: Plane = mixed * gain[..., None]
    return drawn


# -- blocks ------------------------------------------------------------------------------


def _flat_blocks(values: Plane, known: NDArray[np.bool_], flat_only: bool) -> _Blocks | None:
    places = _places(known)
    if len(places) < _FEWEST:
        return None
    blocks = np.stack([values[y : y + BLOCK, x : x + BLOCK] for y, x in places]).astype(np.float64)
    clipped = ((blocks <= 0.0) | (blocks >= 1.0)).mean(axis=(1, 2)).max(axis=1)
    blocks = blocks[clipped <= _CLIPPED]
    if len(blocks) < _FEWEST:
        return None
    brightness = _grey(blocks).mean(axis=(1, 2))
    spectra = np.fft.fft2(_without_slope(blocks) * _window()[None, :, :, None], axes=(1, 2))
    power = np.abs(spectra) ** 2 / (_window() ** 2).sum()
    mean = power.mean(axis=3)
    flat = ~_is_texture(mean) & (mean.mean(axis=(1, 2)) <= _STRONGEST_SIGMA**2)
    if int(flat.sum()) < _FEWEST:
        if flat_only:
            return None
        total = power.mean(axis=(1, 2, 3))
        flat = total <= np.quantile(total, 0.25)
    return _Blocks(power[flat], spectra[flat], brightness[flat])


def _places(known: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Corners (top, left) of blocks that lie in the known part, evenly thinned out."""
    height, width = known.shape
    if height < BLOCK or width < BLOCK:
        return np.zeros((0, 2), np.intp)
    counts = cv2.integral(known.astype(np.uint8))
    inside = (
        counts[BLOCK:, BLOCK:] - counts[:-BLOCK, BLOCK:] - counts[BLOCK:, :-BLOCK]
        + counts[:-BLOCK, :-BLOCK]
    )  # fmt: skip
    places = np.argwhere(inside[::_STEP, ::_STEP] == BLOCK * BLOCK) * _STEP
    every = max(1, -(-len(places) // _MOST))
    return np.asarray(places[::every])


def _window() -> NDArray[np.float64]:
    hann = np.sin(np.pi * (np.arange(BLOCK) + 0.5) / BLOCK)
    return np.outer(hann, hann)


def _without_slope(blocks: NDArray[np.float64]) -> NDArray[np.float64]:
    """Blocks less the plane that fits each of them best: light that falls off is no grain."""
    ramp = np.arange(BLOCK) - (BLOCK - 1) / 2
    ramp = ramp / np.sqrt((ramp**2).mean())
    level = blocks - blocks.mean(axis=(1, 2), keepdims=True)
    down = (level * ramp[None, :, None, None]).mean(axis=(1, 2), keepdims=True)
    right = (level * ramp[None, None, :, None]).mean(axis=(1, 2), keepdims=True)
    flat: NDArray[np.float64] = (
        level - down * ramp[None, :, None, None] - right * ramp[None, None, :, None]
    )
    return flat


def _radius() -> NDArray[np.float64]:
    axis = np.fft.fftfreq(BLOCK) * BLOCK
    return np.asarray(np.hypot(axis[:, None], axis[None, :]))


def _is_texture(power: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether each of N x BLOCK x BLOCK spectra has too much at coarse scales or in one direction.

    Where there is no power at all there is no texture either.
    """
    radius = _radius()
    coarse = power[:, (radius >= 1.5) & (radius < 3.0)].mean(axis=1)
    fine = power[:, (radius >= 3.0) & (radius <= BLOCK / 2)].mean(axis=1)
    axis = np.fft.fftfreq(BLOCK)
    sector = np.floor((np.arctan2(axis[:, None], axis[None, :]) % np.pi) / (np.pi / 6) + 0.5) % 6
    band = (radius >= 2.0) & (radius <= BLOCK / 2)
    ways = np.stack([power[:, band & (sector == s)].mean(axis=1) for s in range(6)])
    one_way = ways.max(axis=0) > _ONE_WAY * ways.mean(axis=0)
    return np.asarray((coarse > _COARSE * fine) | one_way)


# -- what the blocks say together ----------------------------------------------------------


def _typical(power: NDArray[np.float64]) -> NDArray[np.float64]:
    """Robust mean of N spectra, smooth and the same in opposite directions.

    The lowest frequencies, which the slope took away and light and shade fill, get the power of
    the ring beside them.
    """
    typical = np.median(power, axis=0) / _bias(len(power))
    shifted = np.fft.fftshift(typical, axes=(0, 1))
    smooth = np.stack(
        [
            cv2.GaussianBlur(
                np.pad(shifted[..., c], 2, mode="wrap"), (0, 0), 0.7, borderType=cv2.BORDER_REFLECT
            )[2:-2, 2:-2]
            for c in range(power.shape[3])
        ],
        axis=2,
    )
    typical = np.fft.ifftshift(smooth, axes=(0, 1))
    typical = (typical + np.roll(typical[::-1, ::-1], (1, 1), axis=(0, 1))) / 2
    radius = _radius()
    ring = np.median(typical[(radius >= 2.0) & (radius < 3.0)], axis=0)
    typical[radius < 2.0] = ring
    return np.asarray(typical)


def _bias(count: int) -> float:
    """Expected median of `count` draws of an exponential distribution with mean 1."""
    if count % 2:
        return float((1 / np.arange((count + 1) // 2, count + 1)).sum())
    return float((1 / np.arange(count // 2 + 1, count + 1)).sum() + 1 / count)


def _gain_by_brightness(
    blocks: _Blocks, step: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How strong the grain is at each brightness; the same everywhere where too few tell."""
    fine = _radius() >= 2.0
    strength = blocks.power[:, fine].mean(axis=(1, 2)) - step**2 / 12
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
    fine = blocks.spectra[:, _radius() >= 2.0].reshape(-1, blocks.spectra.shape[3])
    covariance = np.real(fine.T @ fine.conj()) / len(fine)
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
