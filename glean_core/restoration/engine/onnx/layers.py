"""The layers that all parts of a network are made of."""

from __future__ import annotations

import math

import numpy as np

from glean_core.restoration.engine.onnx.graph import Array, Graph, Source

GAIN = math.sqrt(2)  # of StyleGAN2's activation; it is positive, so it goes into what comes before


def convolved(
    graph: Graph, parts: list[str], weight: Array, bias: Array | None = None, stride: int = 1
) -> str:
    """Convolve maps, their channels one after the other; weight: out x in x k x k, k odd."""
    x = parts[0] if len(parts) == 1 else graph.add("Concat", *parts, axis=1)
    side = weight.shape[2]
    given = [x, graph.weight(weight)] + ([] if bias is None else [graph.weight(bias)])
    return graph.add(
        "Conv", *given, kernel_shape=[side] * 2, strides=[stride] * 2, pads=[side // 2] * 4
    )


def filtered(graph: Graph, x: str, taps: Array, channels: int) -> str:
    """Filter each channel by taps, down and to the right, with a rim of one pixel of zeros."""
    side = len(taps)
    each = np.broadcast_to(taps[:, None] * taps, (channels, 1, side, side))
    return graph.add(
        "Conv", x, graph.weight(each), kernel_shape=[side] * 2, pads=[1] * 4, group=channels
    )


def conv(
    graph: Graph,
    source: Source,
    name: str,
    *parts: str,
    stride: int = 1,
    activate: bool = False,
    gain: float = 1.0,
) -> str:
    """A convolution of the network, by its name in the weights file, times a gain."""
    weight, bias = (source(f"{name}.{kind}") * np.float32(gain) for kind in ("weight", "bias"))
    y = convolved(graph, list(parts), weight, bias, stride)
    return graph.activated(y) if activate else y


def linear(graph: Graph, x: str, weight: Array, bias: Array) -> str:
    """N x in to N x out; weight: out x in."""
    return graph.add("Gemm", x, graph.weight(weight), graph.weight(bias), transB=1)


def as_maps(graph: Graph, x: str) -> str:
    """N x C to N x C x 1 x 1."""
    return graph.add("Unsqueeze", x, graph.numbers(2, 3))


def equalised(source: Source, name: str, gain: float = 1.0) -> Array:
    """A weight with its run-time scale: a gain by the root of how many values enter an output.

    The weights of convolutions in a StyleGAN2 bank have a dimension of one in front.
    """
    weight = source(name)
    fan_in = math.prod(weight.shape[2 if weight.ndim == 5 else 1 :])
    return weight * np.float32(gain / math.sqrt(fan_in))
