"""A layer of a StyleGAN 1 bank: convolution, noise, bias, LeakyReLU 0.2, AdaIN."""

from __future__ import annotations

import numpy as np

from glean_core.restoration.engine.onnx.graph import Array, Graph, Source
from glean_core.restoration.engine.onnx.layers import (
    GAIN,
    as_maps,
    convolved,
    equalised,
    filtered,
    linear,
)

EPSILON = 1e-8  # of the instance norm


def adaptive(
    graph: Graph, source: Source, name: str, x: str, latent: str, noise: str, *, doubles: bool
) -> str:
    """N x in x H x W and N x style to N x out x H x W (or 2H x 2W): `networks.stylegan1`.

    The layer at the constant has no convolution.
    """
    if not name.endswith("layer0"):
        weight = equalised(source, f"{name}.conv.weight_orig", GAIN)
        x = _doubled(graph, x, weight) if doubles else convolved(graph, [x], weight)
    strength = source(f"{name}.noise_injector.weight")
    channels = len(strength)
    grain = graph.add("Mul", noise, graph.weight(strength[None, :, None, None]))
    bias = graph.weight(source(f"{name}.bias").reshape(1, -1, 1, 1))
    x = graph.activated(graph.add("Add", graph.add("Add", x, grain), bias))
    one, nothing = (
        graph.weight(np.ones(channels, np.float32)),
        graph.weight(np.zeros(channels, np.float32)),
    )
    x = graph.add("InstanceNormalization", x, one, nothing, epsilon=EPSILON)
    style = f"{name}.norm.style"
    plus_one = np.repeat(np.array([1, 0], np.float32), channels)
    both = linear(
        graph,
        latent,
        equalised(source, f"{style}.linear.weight_orig"),
        source(f"{style}.bias") + plus_one,
    )
    halves = graph.add_many("Split", 2, both, graph.numbers(channels, channels), axis=1)
    scale, offset = (as_maps(graph, half) for half in halves)
    return graph.add("Add", graph.add("Mul", x, scale), offset)


def _doubled(graph: Graph, x: str, weight: Array) -> str:
    """Repeat pixels, convolve, filter by [1, 2, 1]: one transposed convolution and the filter."""
    w = np.pad(weight[:, :, ::-1, ::-1], ((0, 0), (0, 0), (1, 1), (1, 1)))
    w = w[:, :, 1:, 1:] + w[:, :, :-1, 1:] + w[:, :, 1:, :-1] + w[:, :, :-1, :-1]
    y = graph.add(
        "ConvTranspose",
        x,
        graph.weight(w.transpose(1, 0, 2, 3)),
        kernel_shape=[4, 4],
        strides=[2, 2],
        pads=[1, 1, 1, 1],
    )
    taps = np.array([0.25, 0.5, 0.25], np.float32)
    return filtered(graph, y, taps, len(weight))
