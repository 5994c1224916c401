"""A network from one of our weights files, ready for ONNX Runtime. Nothing here needs torch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import safetensors

from glean_core.checkpoints import CheckpointError
from glean_core.checkpoints.configs import read_config
from glean_core.extras import how_to_get_torch
from glean_core.networks.config import GleanConfig
from glean_core.restoration.engine.onnx.graph import Array, Graph
from glean_core.restoration.engine.onnx.network import glean, noise_names
from glean_core.restoration.engine.sizes import check_sizes
from glean_core.restoration.request import RestorationError
from glean_core.zoo import Model


@dataclass(frozen=True)
class Network:
    """config: sizes and widths. graph: operators and weights. noises: those stored, by input."""

    config: GleanConfig
    graph: Graph
    noises: dict[str, Array]


def read_network(model: Model) -> Network:
    """Read a model's weights and write its network down, in float32.

    Raises CheckpointError for the file, RestorationError for sizes that contradict the card and for
    a network that only torch can run: one without a decoder.
    """
    if not model.path.is_file():
        raise CheckpointError(f"{model.path} does not exist; check the path.")
    config = read_config(model.path, "glean", GleanConfig)
    check_sizes(model, config)
    if not config.decoder:
        raise RestorationError(f"The model “{model.card.name}” needs {how_to_get_torch()}.")
    try:
        with safetensors.safe_open(model.path, framework="np") as file:

            def source(name: str) -> Array:
                return np.asarray(file.get_tensor(name), np.float32)

            graph = glean(source, config)
            stored = (
                source(f"generator.injected_noise_{i}") for i in range(len(noise_names(config)))
            )
            return Network(config, graph, dict(zip(noise_names(config), stored, strict=True)))
    except (OSError, ValueError, IndexError, safetensors.SafetensorError) as error:
        raise CheckpointError(
            f"{model.path.name} is damaged or incomplete; its tensors don't fit its description."
        ) from error
