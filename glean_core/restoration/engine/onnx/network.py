"""GLEAN as an ONNX graph: the same function of the same input as `networks.Glean`."""

from __future__ import annotations

from collections.abc import Sequence

from glean_core.networks.config import GleanConfig
from glean_core.restoration.engine.onnx.bank import consulted_bank, noise_sides
from glean_core.restoration.engine.onnx.decoder import decoder
from glean_core.restoration.engine.onnx.encoder import encoder
from glean_core.restoration.engine.onnx.graph import Graph, Source

INPUT, OUTPUT, BATCH = "picture", "restored", "batch"


def glean(source: Source, config: GleanConfig) -> Graph:
    """The graph of a network with a decoder; weights have their scales and gains folded in."""
    graph = Graph()
    features, latents = encoder(graph, source, config, INPUT)
    noises = noise_names(config)
    from_bank = consulted_bank(graph, source, config, features, latents, noises)
    graph.rename(decoder(graph, source, config, features[0], from_bank), OUTPUT)
    return graph


def noise_names(config: GleanConfig) -> list[str]:
    """The inputs for the noise of the bank's layers, from 4 px upwards."""
    return [f"noise_{i}" for i in range(len(noise_sides(config)))]


def shapes(config: GleanConfig) -> dict[str, Sequence[int | str]]:
    """Shapes of the inputs: the picture, and the noise of each layer of the bank."""
    found: dict[str, Sequence[int | str]] = {INPUT: (BATCH, 3, config.in_size, config.in_size)}
    for name, side in zip(noise_names(config), noise_sides(config), strict=True):
        found[name] = (1, 1, side, side)
    return found


def output_shape(config: GleanConfig) -> Sequence[int | str]:
    """Shape of the result."""
    return (BATCH, 3, config.out_size, config.out_size)
