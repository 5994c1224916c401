"""The decoder: pixel-shuffle stages beside the bank's features (Eq. 4)."""

from __future__ import annotations

from collections.abc import Sequence

from glean_core.networks.config import GleanConfig
from glean_core.restoration.engine.onnx.graph import Graph, Source
from glean_core.restoration.engine.onnx.layers import conv


def decoder(
    graph: Graph, source: Source, config: GleanConfig, f0: str, from_bank: Sequence[str]
) -> str:
    """f0 and the bank's features, the coarsest first, to N x 3 x out x out."""
    x, stages = f0, config.factor.bit_length() - 1
    for i in range(stages):
        beside = from_bank[i - 1 : i] if i else ()
        y = conv(graph, source, f"decoder.{i}.upsample_conv", x, *beside)
        x = graph.add("DepthToSpace", y, blocksize=2, mode="CRD")
    x = conv(graph, source, f"decoder.{stages}.0", x, *from_bank[stages - 1 :], activate=True)
    return conv(graph, source, f"decoder.{stages}.2", x)
