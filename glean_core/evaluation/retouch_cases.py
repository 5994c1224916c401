"""A retouched picture whose clean retouch is known, and the ways of making it look real again."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.evaluation.methods import bicubic
from glean_core.evaluation.metrics import Picture8
from glean_core.imaging import Picture, blend, feather_inwards
from glean_core.restoration import CleanupOptions, Restorer, cleanup
from glean_core.restoration.cleanup import automatic_feather
from glean_core.zoo.card import ModelCard

MODEL_ALONE = CleanupOptions(grain=0.0)  # the table is about the model, not about added noise
TELEA_RADIUS = 3  # pixels around a point that its colour is made of


@dataclass(frozen=True)
class RetouchCase:
    """One retouch of one kind, done clumsily (the input) and cleanly (the truth).

    clumsy, clean: height x width x 3 uint8 RGB, equal wherever the mask is 0. mask: float32
    height x width, 0 or 1, what a person selects. held_out: whether training leaves this kind out.
    """

    name: str
    kind: str
    held_out: bool
    clumsy: Picture8
    clean: Picture8
    mask: NDArray[np.float32]


@dataclass(frozen=True)
class Cleaned:
    """What one method made of a case: pixels as the case's, and whether it worked on a face."""

    pixels: Picture8
    face: bool = True


@dataclass(frozen=True)
class Cleaner:
    """One row of a table: its name, and what it does to a case."""

    name: str
    clean: Callable[[RetouchCase], Cleaned]


@dataclass(frozen=True)
class CleanedCase:
    """One case as every method left it; pictures and seconds by method.

    faceless: the methods that look for a face and found none.
    """

    case: RetouchCase
    pictures: Mapping[str, Picture8]
    seconds: Mapping[str, float]
    faceless: frozenset[str] = frozenset()


def clean_all(cases: Iterable[RetouchCase], cleaners: Sequence[Cleaner]) -> Iterator[CleanedCase]:
    """Give every case to every method."""
    for case in cases:
        made: dict[str, Cleaned] = {}
        seconds: dict[str, float] = {}
        for cleaner in cleaners:
            start = time.perf_counter()
            made[cleaner.name] = cleaner.clean(case)
            seconds[cleaner.name] = time.perf_counter() - start
        pictures = {name: cleaned.pixels for name, cleaned in made.items()}
        faceless = frozenset(name for name, cleaned in made.items() if not cleaned.face)
        yield CleanedCase(case, pictures, seconds, faceless)


def references(card: ModelCard) -> list[Cleaner]:
    """What a model has to beat: nothing, blur, inpainting, and its own frame without a network."""
    return [
        Cleaner("nothing", lambda case: Cleaned(case.clumsy)),
        Cleaner("gaussian-blur", lambda case: Cleaned(blurred(case, blur_sigma(card)))),
        Cleaner("telea", lambda case: Cleaned(inpainted(case))),
        by_cleanup("bicubic-down-up", DownUp(card)),
    ]


def by_cleanup(name: str, engine: Restorer) -> Cleaner:
    """Return the app's own cleanup with this engine and the options that a person finds set."""

    def clean(case: RetouchCase) -> Cleaned:
        result = cleanup(Picture(case.clumsy), case.mask, engine, MODEL_ALONE)
        pixels = case.clumsy.copy()
        pixels[result.box.slices] = result.pixels
        return Cleaned(pixels, result.face or engine.card.aligned != "face")

    return Cleaner(name, clean)


def blur_sigma(card: ModelCard) -> float:
    """Pixels: half the model's factor, what hides about as much as shrinking by it loses."""
    return card.factor / 2


def blurred(case: RetouchCase, sigma: float) -> Picture8:
    """Gaussian blur, in float, blended in by the app's feather."""
    soft = cv2.GaussianBlur(case.clumsy.astype(np.float32) / 255, (0, 0), sigma)
    return _blended(case, np.asarray(soft, np.float32))


def inpainted(case: RetouchCase) -> Picture8:
    """OpenCV's inpainting after Telea 2004, radius 3, blended in by the app's feather."""
    holes = (case.mask > 0).astype(np.uint8)
    filled = cv2.inpaint(case.clumsy, holes, TELEA_RADIUS, cv2.INPAINT_TELEA)
    return _blended(case, np.asarray(filled, np.uint8))


class DownUp:
    """Stands where a model stands in a cleanup: its input is enlarged by bicubic, no more."""

    device_name = "CPU"
    batch_limit = 1

    def __init__(self, card: ModelCard) -> None:
        self.card = card
        self.run = bicubic(card.out_size).restore

    def take_notes(self) -> tuple[str, ...]:
        """Return nothing: it has nothing to say."""
        return ()


def _blended(case: RetouchCase, patch: NDArray[np.float32] | Picture8) -> Picture8:
    weight = feather_inwards(case.mask, automatic_feather(case.mask))
    return np.asarray(blend(case.clumsy, patch, weight), np.uint8)
