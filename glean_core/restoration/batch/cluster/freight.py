"""An enlarger on its way to another machine: everything but the weights, and then those it lacks.

A model is known by its card, which has the digest of its weights. Where a machine has the same
model, bundled or imported, that file is used; else the weights come over the network, are loaded
from a temporary file and leave nothing behind.
"""

from __future__ import annotations

import io
import pickle
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from glean_core.errors import GleanError
from glean_core.restoration.batch.enlarger import Enlarger
from glean_core.restoration.lazy_engine import LazyEngine
from glean_core.zoo import Model, ModelCard, list_models, verify

Weights = NDArray[np.uint8]  # the bytes of a weights file


@dataclass(frozen=True)
class Freight:
    """data: the pickled enlarger, its engines replaced by numbers of `cards`."""

    data: bytes
    cards: tuple[ModelCard, ...]


def packed(enlarger: Enlarger) -> tuple[Freight, tuple[Model, ...]]:
    """The freight of an enlarger, and the models that its cards are of, in the same order."""
    into = io.BytesIO()
    packer = _Packer(into)
    packer.dump(enlarger)
    models = tuple(packer.models)
    return Freight(into.getvalue(), tuple(model.card for model in models)), models


def model_here(card: ModelCard) -> Model | None:
    """The model with these very weights on this machine; None when it has none."""
    if not card.sha256:
        return None
    for model in list_models():
        if model.card == card:
            try:
                verify(model)
            except GleanError:
                return None
            return model
    return None


def prepared(freight: Freight, brought: Mapping[int, Weights], device: str) -> Enlarger:
    """The enlarger, loaded and ready.

    brought: weights of models that are not here, by their place in the cards. device: see
    `choose_device`. Raises GleanError when a model can't be loaded.
    """
    with tempfile.TemporaryDirectory(prefix="glean-", ignore_cleanup_errors=True) as folder:
        models = []
        for number, card in enumerate(freight.cards):
            found = None if number in brought else model_here(card)
            if found is None:
                path = Path(folder) / f"{number}.safetensors"
                brought[number].tofile(path)
                found = Model(card, path, "local")
            models.append(found)
        enlarger: Enlarger = _Unpacker(io.BytesIO(freight.data), models, device).load()
        enlarger.prepare()
        return enlarger


def weights_of(model: Model) -> Weights:
    """The bytes of a model's weights file. Raises OSError."""
    return np.fromfile(model.path, np.uint8)


class _Packer(pickle.Pickler):
    """Puts numbers in the place of engines and notes their models."""

    def __init__(self, into: io.BytesIO) -> None:
        super().__init__(into)
        self.models: list[Model] = []

    def persistent_id(self, what: Any) -> tuple[int, bool] | None:
        if not isinstance(what, LazyEngine):
            return None
        if what.model not in self.models:
            self.models.append(what.model)
        return self.models.index(what.model), what.exact


class _Unpacker(pickle.Unpickler):
    """Puts engines in the place of numbers. Reads only what our own driver has sent."""

    def __init__(self, source: io.BytesIO, models: list[Model], device: str) -> None:
        super().__init__(source)
        self._models = models
        self._device = device

    def persistent_load(self, engine: Any) -> LazyEngine:
        number, exact = engine
        return LazyEngine(self._models[number], self._device, exact)
