"""An engine that is loaded when it is first used, for a model that often isn't needed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from glean_core.restoration.engine import Engine
from glean_core.zoo import Model, ModelCard


class LazyEngine:
    """A `Restorer` that loads its model at the first pass.

    What `Engine.load` raises comes from `batch_limit`, `device_name` and `run`. exact: in float32,
    whatever would be faster.
    """

    def __init__(self, model: Model, device: str = "auto", exact: bool = False) -> None:
        self._model = model
        self._device = device
        self.exact = exact
        self._engine: Engine | None = None

    @property
    def model(self) -> Model:
        """The model, without loading it."""
        return self._model

    @property
    def card(self) -> ModelCard:
        """The model's card, without loading it."""
        return self._model.card

    @property
    def device_name(self) -> str:
        """The device for a person: "CPU" or the GPU's name."""
        return self._loaded().device_name

    @property
    def batch_limit(self) -> int:
        """How many inputs go through at once."""
        return self._loaded().batch_limit

    def run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """One forward pass, see `Engine.run`."""
        return self._loaded().run(batch)

    def take_notes(self) -> tuple[str, ...]:
        """Sentences about what had to be changed to get through; each is given once."""
        return () if self._engine is None else self._engine.take_notes()

    def _loaded(self) -> Engine:
        if self._engine is None:
            self._engine = Engine.load(self._model, self._device, exact=self.exact)
        return self._engine
