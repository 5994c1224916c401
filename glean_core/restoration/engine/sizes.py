"""Whether a model's card and its weights speak of the same network."""

from __future__ import annotations

from glean_core.networks.config import GleanConfig
from glean_core.restoration.request import RestorationError
from glean_core.zoo import Model


def check_sizes(model: Model, config: GleanConfig) -> None:
    """Raise RestorationError where a card says other sizes than its weights have."""
    sizes = (config.in_size, config.out_size)
    if sizes != (model.card.in_size, model.card.out_size):
        raise RestorationError(
            f"{model.path.name} holds a network for {sizes[0]} to {sizes[1]} pixels, but its "
            f"card says {model.card.in_size} to {model.card.out_size}; import it again."
        )
