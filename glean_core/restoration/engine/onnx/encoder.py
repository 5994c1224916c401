"""The encoder: RRDB features, stride-2 blocks, the latent head (Eq. 1 and 2)."""

from __future__ import annotations

from glean_core.networks.config import GleanConfig, resolutions
from glean_core.restoration.engine.onnx.graph import Graph, Source
from glean_core.restoration.engine.onnx.layers import conv, linear

RESIDUAL_SCALE = 0.2  # as in `networks.rrdb`


def encoder(
    graph: Graph, source: Source, config: GleanConfig, picture: str
) -> tuple[list[str], list[str]]:
    """A picture, N x 3 x in x in, to features from in_size down to 4 px, and latents.

    The latents are N x style_channels, one for each layer of the bank; none without a bank.
    """
    features = [_trunk(graph, source, config, picture)]
    if not config.consults_bank:
        return features, []
    sides = resolutions(config.in_size, 4)
    for i in range(1, len(sides)):
        x = conv(graph, source, f"encoder.{i}.0", features[-1], stride=2, activate=True)
        features.append(conv(graph, source, f"encoder.{i}.2", x, activate=True))
    return features, _latents(graph, source, config, f"encoder.{len(sides)}", features[-1])


def _trunk(graph: Graph, source: Source, config: GleanConfig, picture: str) -> str:
    """`networks.rrdb.RRDBFeatures`, the convolution after it, and its LeakyReLU: f0."""
    first = x = conv(graph, source, "encoder.0.0.conv_first", picture)
    scale = graph.weight(RESIDUAL_SCALE)
    for i in range(config.num_rrdbs):
        y = x
        for k in (1, 2, 3):
            y = _dense_block(graph, source, f"encoder.0.0.body.{i}.rdb{k}", y)
        x = graph.add("Add", x, graph.add("Mul", y, scale))
    body = graph.add("Add", conv(graph, source, "encoder.0.0.conv_body", x), first)
    return conv(graph, source, "encoder.0.1", body, activate=True)


def _dense_block(graph: Graph, source: Source, name: str, x: str) -> str:
    features = [x]
    for i in range(1, 5):
        features.append(conv(graph, source, f"{name}.conv{i}", *features, activate=True))
    last = conv(graph, source, f"{name}.conv5", *features, gain=RESIDUAL_SCALE)
    return graph.add("Add", last, x)


def _latents(graph: Graph, source: Source, config: GleanConfig, name: str, x: str) -> list[str]:
    x = graph.add("Flatten", conv(graph, source, f"{name}.0", x, activate=True))
    last = 3 if config.head_width is None else 5
    for layer in range(3, last + 1, 2):
        x = graph.activated(x) if layer > 3 else x
        x = linear(graph, x, source(f"{name}.{layer}.weight"), source(f"{name}.{layer}.bias"))
    count = config.bank().num_latents
    lengths = graph.numbers(*[config.style_channels] * count)
    return graph.add_many("Split", count, x, lengths, axis=1)
