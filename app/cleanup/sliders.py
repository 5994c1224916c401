"""The sliders of the Clean up panel, between settings and options of a clean-up."""

from __future__ import annotations

from dataclasses import replace

from app.settings import AGREEMENT, FEATHER, GRAIN, STRENGTH, Settings
from glean_core.imaging import Box
from glean_core.restoration import CleanupOptions


def options_in(settings: Settings, frame: Box | None) -> CleanupOptions:
    """Return what the sliders say, and a frame drawn by hand."""
    feather = settings.get(FEATHER)
    return CleanupOptions(
        strength=_share(settings.get(STRENGTH)),
        feather=None if feather < 0 else float(feather),
        colour_agreement=_share(settings.get(AGREEMENT)),
        grain=_share(settings.get(GRAIN)),
        frame=frame,
    )


def remember_options(settings: Settings, options: CleanupOptions) -> None:
    """Put the sliders where these options have them."""
    settings.set(STRENGTH, round(options.strength * 100))
    settings.set(FEATHER, -1 if options.feather is None else round(options.feather))
    settings.set(AGREEMENT, round(options.colour_agreement * 100))
    settings.set(GRAIN, round(options.grain * 100))


def blending(options: CleanupOptions) -> CleanupOptions:
    """Return what a result can be blended anew with: all but the frame."""
    return replace(options, frame=None)


def _share(percent: int) -> float:
    """A settings file can be edited by hand: stay in range."""
    return min(max(percent, 0), 100) / 100
