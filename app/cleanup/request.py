"""One clean-up as it was asked for, and its work in the worker thread."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.cleanup.lookout import Outlook
from app.cleanup.region import Where, mask_of
from app.cleanup.shelf import Chooser, Follow
from app.cleanup.variants import Region, Variant
from app.document.document import Document
from app.jobs.queue import Job
from app.words import mark, tr
from glean_core.imaging import Picture, bounding_box
from glean_core.restoration import CleanupOptions, Engine, LazyEngine, Suggestion, cleanup

ALIKE = 0.4 / 255  # mean difference that nobody sees
SAME_NOISE = mark(
    "Other noise changes next to nothing with this model, so the variants look alike."
)


@dataclass(frozen=True)
class Request:
    """What the person wanted when the button was pressed.

    reshapes: the photo's count then (see `Document.reshapes`): a region is void after another.
    foreseen: what is known about it already, as long as the photo stays at this `revision`.
    plane: what says where (see `plane_of`), copied. mask: instead, that of the result which this
    is another try at. wanted: name of the model that the person chose, empty: the one that suits.
    """

    document: Document
    reshapes: int
    where: Where
    plane: NDArray[np.uint8] | None
    mask: NDArray[np.float32] | None
    region: Region
    wanted: str
    choose: Chooser
    follow: Follow
    follows: bool
    device: str
    options: CleanupOptions
    seed: int
    foreseen: Outlook | None = None  # of the photo at `revision`
    revision: int = -1

    def same_as(self, other: Request) -> bool:
        """Whether both would give the same pixels, as far as one can tell before."""
        return self.document is other.document and self._settings == other._settings

    @property
    def _settings(self) -> tuple[object, ...]:
        frame = self.options.frame
        return self.reshapes, self.region, self.wanted, self.follows, frame, self.seed


@dataclass(frozen=True)
class Outcome:
    """What a clean-up's job brings back; mask: H x W, 0..1."""

    mask: NDArray[np.float32]
    choice: Suggestion
    variant: Variant
    device_name: str
    alike: bool = False  # to another noise's result


def region_of(where: Where, plane: NDArray[np.uint8] | None) -> Region:
    """Name a region so that two presses on the same one can be told from two regions."""
    box = None if plane is None else bounding_box(plane)
    if plane is None or box is None:
        return where, hashlib.sha256(repr(box).encode()).digest()
    place = repr((box, plane.shape)).encode()  # most of a large photo is outside: not looked at
    return where, hashlib.sha256(place + plane[box.slices].tobytes()).digest()


def carry_out(
    request: Request,
    base: Picture,
    mask: NDArray[np.float32] | None,
    others: Sequence[Variant],
    foreseen: Outlook | None,
    job: Job[Any],
) -> Outcome:
    """Run the models. For the worker thread; raises GleanError.

    mask: where it is known already. others: earlier results at the same place. foreseen: what was
    found out about this very photo and request, so that it need not be done again.
    """
    job.progress(0.0, tr("Looking at the photo"))
    if mask is None:
        mask = mask_of(request.where, request.plane, base.height, base.width)
    choice = foreseen.choice if foreseen is not None else request.choose(base, mask)
    options, plan = request.options, foreseen.plan if foreseen is not None else None
    job.progress(0.0, tr("Loading the model"))
    engine, second = Engine.load(choice.model, request.device), request.follow(choice.model)
    rest = LazyEngine(second, request.device) if second is not None else None
    with engine.noise(request.seed):
        result = cleanup(base, mask, engine, options, job.progress, job.cancelled, rest, plan)
    card = choice.model.card
    frame, follows = options.frame, second is not None
    variant = Variant(result, card.name, card.title, frame, follows, request.seed)
    alike = any(_is_alike(variant, other) for other in others)
    return Outcome(mask, choice, variant, engine.device_name, alike)


def _is_alike(variant: Variant, other: Variant) -> bool:
    """Whether two results that differ in their noise alone can't be told apart."""
    if variant.seed == other.seed or not variant.differs_in_noise_only(other):
        return False
    first, second = variant.result.restored, other.result.restored
    return first.shape == second.shape and float(np.abs(first - second).mean()) < ALIKE
