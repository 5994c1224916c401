"""One clean-up as it was asked for, and its work in the worker thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.cleanup.lookout import Outlook
from app.cleanup.region import Marked, Region, Where, mask_of
from app.cleanup.shelf import Chooser, Follow
from app.cleanup.variants import Variant
from app.document.document import Document
from app.jobs.queue import Job
from app.words import mark, tr
from glean_core.imaging import Picture
from glean_core.restoration import CleanupOptions, Engine, LazyEngine, Part, Suggestion

ALIKE = 0.4 / 255  # mean difference that nobody sees
SAME_NOISE = mark(
    "Other noise changes next to nothing with this model, so the variants look alike."
)


@dataclass(frozen=True)
class Request:
    """What the person wanted when the button was pressed.

    reshapes: the photo's count then (see `Document.reshapes`): a region is void after another.
    foreseen: what is known about it already, as long as the photo stays at this `revision`.
    marked: what says where. tried: instead, what the result was made from which this is another
    try at. wanted: name of the model that the person chose, empty: the one that suits.
    """

    document: Document
    reshapes: int
    where: Where
    marked: Marked | None
    tried: Part | None
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
    """What a clean-up's job brings back; part: of the photo, what it was made from."""

    part: Part
    choice: Suggestion
    variant: Variant
    device_name: str
    alike: bool = False  # to another noise's result


def carry_out(
    request: Request,
    base: Picture | Part,
    others: Sequence[Variant],
    foreseen: Outlook | None,
    job: Job[Any],
) -> Outcome:
    """Run the models. For the worker thread; raises GleanError.

    base: the photo, or the part to use where it is known already. others: earlier results at the
    same place. foreseen: what was found out about this very photo and request, so that it need not
    be done again.
    """
    job.progress(0.0, tr("Looking at the photo"))
    part = base if isinstance(base, Part) else _whole_part(request, base)
    choice = foreseen.choice if foreseen is not None else request.choose(part.picture, part.mask)
    foresight = foreseen.foresight if foreseen is not None else None
    options = request.options
    job.progress(0.0, tr("Loading the model"))
    engine, second = Engine.load(choice.model, request.device), request.follow(choice.model)
    rest = LazyEngine(second, request.device) if second is not None else None
    with engine.noise(request.seed):
        result = part.clean_up(engine, options, job.progress, job.cancelled, rest, foresight)
    card = choice.model.card
    frame, follows = options.frame, second is not None
    variant = Variant(result, card.name, card.title, frame, follows, request.seed)
    alike = any(_is_alike(variant, other) for other in others)
    return Outcome(part, choice, variant, engine.device_name, alike)


def _whole_part(request: Request, photo: Picture) -> Part:
    if request.tried is not None:
        return Part.whole(photo, request.tried.whole_mask(photo.height, photo.width))
    plane = None if request.marked is None else request.marked.plane()
    return Part.whole(photo, mask_of(request.where, plane, photo.height, photo.width))


def _is_alike(variant: Variant, other: Variant) -> bool:
    """Whether two results that differ in their noise alone can't be told apart."""
    if variant.seed == other.seed or not variant.differs_in_noise_only(other):
        return False
    first, second = variant.result.restored, other.result.restored
    return first.shape == second.shape and float(np.abs(first - second).mean()) < ALIKE
