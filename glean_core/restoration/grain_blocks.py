"""Blocks of a picture without texture, and their spectra: what grain is measured in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from glean_core.imaging.luma import luma

Plane = NDArray[np.float32]

BLOCK = 16  # pixels: a periodogram's side
HALF = BLOCK * (BLOCK // 2 + 1)  # its frequencies, without those that say the same again
_STEP = 8  # blocks overlap by half
MOST = 600  # blocks looked at; more say nothing new
_FEWEST = 6  # blocks without texture that make an estimate
_COARSE = 5.0  # power of the coarse ring / that of the fine one: above, it is texture
_ONE_WAY = 3.0  # power of the strongest direction / the mean one
_STRONGEST_SIGMA = 0.1  # of values 0..1: no camera is that bad
_CLIPPED = 0.01  # share of a block's values at black or white that makes it useless


@dataclass(frozen=True)
class Blocks:
    """What the blocks without texture hold: N x C x HALF power; mean brightness, N, 0..1.

    spectra: N x C x HALF complex, the frequencies of an FFT of real values.
    """

    power: Plane
    spectra: NDArray[np.complex64]
    brightness: Plane


def flat_blocks(
    values: Plane, known: NDArray[np.bool_], flat_only: bool, most: int = MOST
) -> Blocks | None:
    """Look at up to `most` blocks of height x width x C values, 0..1, where they are known.

    flat_only: without it, the quietest quarter stands for flat ones where there are none.
    """
    places = _unclipped(values, _places(known, most))
    if len(places) < _FEWEST:
        return None
    windows = sliding_window_view(values, (BLOCK, BLOCK), axis=(0, 1))
    blocks = windows[places[:, 0], places[:, 1]].reshape(len(places), values.shape[2], -1)
    level = blocks @ np.full(BLOCK * BLOCK, 1 / BLOCK**2, np.float32)
    spectra = _spectra(blocks - level[..., None])
    power = (spectra.real**2 + spectra.imag**2) / np.float32((_window() ** 2).sum())
    mean = power.mean(axis=1)
    total = means_over(mean, radii() >= 0.0)
    flat = ~_is_texture(mean) & (total <= _STRONGEST_SIGMA**2)
    if int(flat.sum()) < _FEWEST:
        if flat_only:
            return None
        flat = total <= np.quantile(total, 0.25)
    return Blocks(power[flat], spectra[flat], np.asarray(grey(level), np.float32)[flat])


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
    sums = cv2.integral(what.astype(np.uint8))
    rows = sums[BLOCK:] - sums[:-BLOCK]
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
def mirror() -> NDArray[np.intp]:
    """Where in HALF each of BLOCK x BLOCK frequencies is, or the one opposite to it."""
    down, right = np.mgrid[:BLOCK, :BLOCK]
    behind = right > BLOCK // 2
    down, right = np.where(behind, -down % BLOCK, down), np.where(behind, BLOCK - right, right)
    return np.asarray(down * (BLOCK // 2 + 1) + right)


def counts(frequencies: NDArray[np.bool_]) -> NDArray[np.float32]:
    """How often each of HALF stands among some of the BLOCK x BLOCK frequencies."""
    return np.bincount(mirror()[frequencies], minlength=HALF).astype(np.float32)


def means_over(power: Plane, *frequencies: NDArray[np.bool_]) -> Plane:
    """Means of N x HALF power over some of the BLOCK x BLOCK frequencies: N, or N x how many."""
    often = np.stack([counts(some) for some in frequencies], axis=1)
    means: Plane = power @ (often / often.sum(axis=0))
    return means[:, 0] if len(frequencies) == 1 else means


@cache
def radii() -> NDArray[np.float64]:
    """How fine each of BLOCK x BLOCK frequencies is: cycles in a block."""
    axis = np.fft.fftfreq(BLOCK) * BLOCK
    return np.asarray(np.hypot(axis[:, None], axis[None, :]))


def _is_texture(power: Plane) -> NDArray[np.bool_]:
    """Whether each of N x HALF spectra has too much at coarse scales or in one direction.

    Where there is no power at all there is no texture either.
    """
    radius = radii()
    axis = np.fft.fftfreq(BLOCK)
    sector = np.floor((np.arctan2(axis[:, None], axis[None, :]) % np.pi) / (np.pi / 6) + 0.5) % 6
    band = (radius >= 2.0) & (radius <= BLOCK / 2)
    rings = (radius >= 1.5) & (radius < 3.0), (radius >= 3.0) & (radius <= BLOCK / 2)
    means = means_over(power, *rings, *(band & (sector == way) for way in range(6)))
    coarse, fine, ways = means[:, 0], means[:, 1], means[:, 2:]
    one_way = ways.max(axis=1) > _ONE_WAY * ways.mean(axis=1)
    return np.asarray((coarse > _COARSE * fine) | one_way)


def grey(values: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """Brightness of ... x C values, C 1 or 3."""
    wide = values.astype(np.float64)
    return luma(wide) if values.shape[-1] == 3 else np.asarray(wide.mean(axis=-1))
