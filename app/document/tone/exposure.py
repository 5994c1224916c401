"""Exposure and contrast, in linear light and without a change of hue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.tone.adjustment import Array, Change
from app.document.tone.light import FINE, Floats, encoding_tables, light_of, linear_tables

MID_GREY = 0.18  # of the light that white reflects
PERCEIVED = 1 / 2.2  # contrast is felt in about even steps of this power of the light
STEPS = 1 << 16
GREATEST_GAIN = 2.0  # beside the exposure: more contrast never asks for as much


@dataclass(frozen=True)
class Exposure:
    """stops: twice the light each; contrast: -1..1, doubles or halves the slope at middle grey."""

    stops: float = 0.0
    contrast: float = 0.0

    @property
    def is_identity(self) -> bool:
        return self.stops == 0 and self.contrast == 0

    def luminance(self, light: NDArray[Any]) -> NDArray[Any]:
        """Return the new luminance of linear light 0..1, any shape.

        More contrast bends the ends so that nothing is cut off; less draws everything evenly
        towards middle grey.
        """
        exposed: NDArray[Any] = light * 2.0**self.stops
        if self.contrast == 0:
            return exposed
        slope, middle = 2.0**self.contrast, MID_GREY**PERCEIVED
        felt = np.clip(exposed, 0.0, 1.0) ** PERCEIVED
        if slope < 1:
            bent = middle + (felt - middle) * slope
        else:
            low = middle * (np.minimum(felt, middle) / middle) ** slope
            high = 1 - (1 - middle) * ((1 - np.maximum(felt, middle)) / (1 - middle)) ** slope
            bent = np.where(felt < middle, low, high)
        new: NDArray[Any] = bent ** (1 / PERCEIVED)
        return new

    def change(self, icc: bytes | None, dtype: np.dtype[Any]) -> Change:
        weights = light_of(icc).weights
        linear, encoded = linear_tables(icc, dtype), encoding_tables(icc, dtype)
        lights = (np.arange(STEPS + 1, dtype=np.float64) / STEPS) ** 2
        luminance = self.luminance(lights).astype(np.float32)
        # Where black is lifted the rest is grey light: the noise of shadows would become colours.
        most = np.float32(GREATEST_GAIN * 2.0**self.stops)
        gains = np.minimum(luminance / np.maximum(lights, lights[1]).astype(np.float32), most)
        added = luminance - lights.astype(np.float32) * gains if self.contrast < 0 else None

        def expose(colours: Array) -> Array:
            channels = [np.take(linear[c], colours[..., c]) for c in range(colours.shape[2])]
            light = _weighed(channels, weights)
            place = (np.sqrt(light) * np.float32(STEPS) + np.float32(0.5)).astype(np.int32)
            gain, new = np.take(gains, place), np.take(luminance, place)
            made = [channel * gain for channel in channels]
            if added is not None:
                grey = np.maximum(np.take(added, place), np.float32(0))
                made = [channel + grey for channel in made]
            made = _held(made, new)
            out = np.empty_like(colours)
            for c, channel in enumerate(made):
                where = (np.sqrt(channel) * np.float32(FINE) + np.float32(0.5)).astype(np.int32)
                out[..., c] = np.take(encoded[c], where)
            return out

        return expose


def _weighed(channels: list[Floats], weights: Floats) -> Floats:
    if len(channels) == 1:
        return channels[0]
    red, green, blue = channels
    light: Floats = red * weights[0] + green * weights[1] + blue * weights[2]
    np.minimum(light, np.float32(1), out=light)
    return light


def _held(channels: list[Floats], luminance: Floats) -> list[Floats]:
    """Bring colours beyond the gamut back to it: paler, of the same hue and brightness."""
    if len(channels) == 1:
        return [np.minimum(channels[0], np.float32(1))]
    most = np.maximum(np.maximum(channels[0], channels[1]), channels[2])
    if most.max() <= 1:
        return channels
    grey = np.minimum(luminance, np.float32(1))
    # 1 where the colour is inside; else how far from grey it may stay for its strongest channel.
    excess = np.maximum(most - grey, np.float32(1e-9))
    part = np.where(most > 1, (np.float32(1) - grey) / excess, np.float32(1))
    held = [grey + (channel - grey) * part for channel in channels]
    return [np.clip(channel, np.float32(0), np.float32(1), out=channel) for channel in held]
