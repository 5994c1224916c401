"""A layer of a StyleGAN2 bank: modulated convolution, noise, bias, LeakyReLU 0.2 times sqrt(2)."""

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

EPSILON = 1e-8  # of the demodulation


def styled(
    graph: Graph, source: Source, name: str, x: str, latent: str, noise: str, *, doubles: bool
) -> str:
    """N x in x H x W and N x style to N x out x H x W (or 2H x 2W): `networks.StyledConv`.

    The features are scaled before and after one convolution for the batch.
    """
    [weight] = equalised(source, f"{name}.conv.weight_orig")
    style = f"{name}.conv.style_modulation"
    style_weight = equalised(source, f"{style}.linear.weight_orig")
    s = linear(graph, latent, style_weight, source(f"{style}.bias"))
    d = _demodulation(graph, weight, s)
    x = graph.add("Mul", x, as_maps(graph, s))
    y = _doubled(graph, x, weight) if doubles else convolved(graph, [x], weight)
    y = graph.add("Mul", y, as_maps(graph, d))
    strength = graph.weight(GAIN * float(source(f"{name}.noise_injector.weight")[0]))
    y = graph.add("Add", y, graph.add("Mul", noise, strength))
    bias = GAIN * source(f"{name}.activate.bias")
    return graph.activated(graph.add("Add", y, graph.weight(bias[None, :, None, None])))


def _demodulation(graph: Graph, weight: Array, s: str) -> str:
    """The gain by the norm of each output's modulated weight, N x out."""
    energy = np.square(weight).sum((2, 3)) / GAIN**2  # out x in
    eps = np.full(len(weight), EPSILON / GAIN**2, np.float32)
    squared = linear(graph, graph.add("Mul", s, s), energy, eps)
    return graph.add("Reciprocal", graph.add("Sqrt", squared))


def _doubled(graph: Graph, x: str, weight: Array) -> str:
    """Transposed convolution, stride 2, and the blur by [1, 3, 3, 1] after it."""
    by_input = graph.weight(weight.transpose(1, 0, 2, 3))
    y = graph.add("ConvTranspose", x, by_input, kernel_shape=[3, 3], strides=[2, 2])
    taps = np.array([0.25, 0.75, 0.75, 0.25], np.float32)
    return filtered(graph, y, taps, len(weight))
