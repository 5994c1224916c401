"""The models of a batch: for whole photos, for faces, and how they stand back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.batch.choices import Choices
from app.jobs.turns import Turns
from app.words import tr
from glean_core.errors import GleanError
from glean_core.restoration import LazyEngine, suggest_for_tiles
from glean_core.restoration.batch import Enlarger, FaceEnlarger, ModelEnlarger
from glean_core.restoration.engine import Restorer
from glean_core.restoration.subjects import can_be_found
from glean_core.zoo import Model, ModelCard


class NoModelError(GleanError):
    """A model that was chosen isn't here (any more)."""


class PoliteEngine:
    """A `Restorer` that takes turns, a pass at a time, with whatever the person does."""

    def __init__(self, engine: Restorer, turns: Turns, given_up: Callable[[], bool]) -> None:
        self._engine = engine
        self._turns = turns
        self._given_up = given_up
        self._notes: list[str] = []

    @property
    def card(self) -> ModelCard:
        """The model's card."""
        return self._engine.card

    @property
    def device_name(self) -> str:
        """The device for a person."""
        return self._engine.device_name

    @property
    def batch_limit(self) -> int:
        """How many inputs one `run` should get."""
        return self._engine.batch_limit

    def run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """One forward pass, see `Engine.run`. Raises CancelledError when it is given up."""
        with self._turns.spare(self._given_up):
            made = self._engine.run(batch)
            self._notes += self._engine.take_notes()  # now: later they would be somebody else's
        return made

    def take_notes(self) -> tuple[str, ...]:
        """Sentences about what had to be changed to get through; each is given once."""
        notes, self._notes = tuple(self._notes), []
        return notes


def for_photos(models: Sequence[Model]) -> list[Model]:
    """Models that can do whole photos; those for faces only where there are no others."""
    return [model for model in models if model.card.aligned is None] or list(models)


def for_faces(models: Sequence[Model]) -> list[Model]:
    """Models that can paint the faces, or cats, in photos anew."""
    return [model for model in models if can_be_found(model.card)]


def general_model(choices: Choices, models: Sequence[Model]) -> Model:
    """The model for whole photos. Raises NoModelError."""
    if choices.model:
        return _named(choices.model, models)
    suggestion = suggest_for_tiles(models)
    if suggestion is None:
        raise NoModelError(tr("No model is installed; add one first."))
    return suggestion.model


def enlarger_for(
    choices: Choices,
    models: Sequence[Model],
    device: str,
    around: Callable[[Restorer], Restorer] = lambda engine: engine,
) -> Enlarger:
    """What makes the photos of a batch larger; nothing is loaded yet. Raises NoModelError.

    around: put around each model's engine.
    """
    general = ModelEnlarger(around(LazyEngine(general_model(choices, models), device)))
    if not choices.faces:
        return general
    return FaceEnlarger(general, around(LazyEngine(_named(choices.faces, models), device)))


def _named(name: str, models: Sequence[Model]) -> Model:
    for model in models:
        if model.card.name == name:
            return model
    raise NoModelError(
        tr("The model “{name}” is not installed any more; choose another.").format(name=name)
    )
