"""Small real networks, and an engine that stands for a perfect bicubic model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import resize
from glean_core.zoo import Model, ModelCard, card_from_dict, read_model


def small_card(**values: object) -> ModelCard:
    """A card for 32 to 256 pixels, or what `values` say."""
    return card_from_dict(
        {"name": "double", "domain": "photo", "in_size": 32, "out_size": 256, **values}
    )


class BicubicEngine:
    """Enlarges by bicubic interpolation: geometry shows without what a network invents."""

    device_name = "double"

    def __init__(self, batch_limit: int = 2, **card: object) -> None:
        self.card = small_card(**card)
        self.batch_limit = batch_limit
        self.batches: list[NDArray[np.float32]] = []

    def run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        self.batches.append(batch)
        size = (self.card.out_size, self.card.out_size)
        return np.stack([resize(picture, size) for picture in batch])

    def take_notes(self) -> tuple[str, ...]:
        return ()


def save_tiny_network(path: Path, **card: object) -> Path:
    """Save a random network from 8 to 32 pixels; the same weights every time."""
    from glean_core.checkpoints import save_network
    from tests.tiny import tiny_glean

    values = {"name": path.stem, "domain": "photo", "in_size": 8, "out_size": 32, **card}
    path.parent.mkdir(parents=True, exist_ok=True)
    save_network(tiny_glean(7), path, values)
    return path


def tiny_model(folder: Path, name: str = "tiny", **card: object) -> Model:
    """The saved random network as a model."""
    return read_model(save_tiny_network(folder / f"{name}.safetensors", **card))
