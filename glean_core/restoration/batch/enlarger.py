"""What enlarges one photo of a batch: the model, as often as it takes, and one resize."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from glean_core.imaging import Picture, fill_transparent, from_float, resize
from glean_core.restoration.engine import Restorer
from glean_core.restoration.lazy_engine import LazyEngine
from glean_core.restoration.progress import Cancel, Progress, stop_if_cancelled
from glean_core.restoration.upscale import upscale
from glean_core.zoo import ModelCard

# What is left after whole passes and is less than this is interpolated: another pass would cost a
# multiple of all before and show nothing.
_WORTH_A_PASS = 1.25


class Enlarger(Protocol):
    """All that a batch needs of a model. Used from one thread."""

    @property
    def name(self) -> str:
        """The model's name, for file names."""

    @property
    def identity(self) -> str:
        """What its pixels depend on, such as the digest of the weights."""

    def enlarge(
        self,
        picture: Picture,
        scale: float,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Picture:
        """The picture `scale` (above 1) times as wide and high, to a pixel; all else is kept.

        Raises GleanError for what can't be done, CancelledError soon after `cancel` is set.
        """

    def prepare(self) -> None:
        """Load what it takes, before the first photo. A GleanError from here ends the batch."""

    def take_notes(self) -> tuple[str, ...]:
        """Sentences about what had to be changed to get through; each is given once."""


class ModelEnlarger:
    """An `Enlarger` that runs a model over the whole photo in tiles."""

    def __init__(self, engine: Restorer) -> None:
        self._engine = engine

    @property
    def name(self) -> str:
        """The model's name."""
        return self._engine.card.name

    @property
    def identity(self) -> str:
        """The model's name and the digest of its weights."""
        return engine_identity(self._engine)

    def prepare(self) -> None:
        """Load the model where that is still to be done (see `LazyEngine`)."""
        _ = self._engine.batch_limit

    def enlarge(
        self,
        picture: Picture,
        scale: float,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Picture:
        """See `Enlarger.enlarge`."""
        steps = pass_scales(self._engine.card, scale)
        factor = self._engine.card.factor
        total, before = sum(factor ** (2 * n) for n in range(len(steps))), 0
        for number, step in enumerate(steps):  # each costs as much as it has pixels to look at
            share = factor ** (2 * number)
            part = _part(progress, before / total, share / total)
            picture = upscale(picture, self._engine, step, part, cancel)
            before += share
        return picture

    def take_notes(self) -> tuple[str, ...]:
        """See `Engine.take_notes`."""
        return self._engine.take_notes()


def engine_identity(engine: Restorer) -> str:
    """What a model's pixels depend on: its weights, and whether exact ones were asked for."""
    name = f"{engine.card.name} {engine.card.sha256}"
    return f"{name} exact" if isinstance(engine, LazyEngine) and engine.exact else name


def pass_scales(card: ModelCard, scale: float) -> tuple[float, ...]:
    """Split a scale of 1 or more into those of single passes, the last with the odd rest.

    All but the last are the model's factor; the last is resized, antialiased, to what is missing.
    """
    factor = float(card.factor)
    passes, rest = [], scale
    while rest > factor * _WORTH_A_PASS:
        passes.append(factor)
        rest /= factor
    return (*passes, max(1.0, rest))


def enlarged(
    picture: Picture,
    size: tuple[int, int],
    enlarger: Enlarger,
    scale: float,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Picture:
    """The picture at `size` (height, width), which is about `scale` times its own.

    A picture that doesn't become larger never meets the model; one that stays as it is keeps its
    very pixels. Raises GleanError where the enlarger does.
    """
    if needs_model(size, picture.height, picture.width):
        picture = enlarger.enlarge(picture, scale, progress, cancel)
    stop_if_cancelled(cancel)
    return _at_size(picture, size)


def needs_model(size: tuple[int, int], height: int, width: int) -> bool:
    """Say whether there have to be more pixels than a photo of height x width has."""
    return size[0] > height or size[1] > width


def _part(progress: Progress | None, start: float, share: float) -> Progress | None:
    """The progress of one of several passes, as that of the whole."""
    if progress is None:
        return None
    return lambda fraction, words: progress(start + share * fraction, words)


def _at_size(picture: Picture, size: tuple[int, int]) -> Picture:
    if (picture.height, picture.width) == size:
        return picture
    pixels = picture.pixels
    white = np.float32(np.iinfo(pixels.dtype).max)
    if picture.has_alpha:  # what is hidden must not bleed into what is seen
        colours = fill_transparent(pixels[..., :-1], pixels[..., -1])
        pixels = np.concatenate([colours, pixels[..., -1:]], axis=2)
    made = from_float(np.clip(resize(pixels, size) / white, 0.0, 1.0), picture.pixels.dtype)
    return picture.with_pixels(made)
