"""A latent bank: its layers in turn, with the encoder's features mixed in (Eq. 3)."""

from __future__ import annotations

from collections.abc import Sequence

from glean_core.networks.config import GleanConfig
from glean_core.restoration.engine.onnx.graph import Graph, Source
from glean_core.restoration.engine.onnx.layers import conv
from glean_core.restoration.engine.onnx.stylegan1 import adaptive
from glean_core.restoration.engine.onnx.stylegan2 import styled


def noise_sides(config: GleanConfig) -> list[int]:
    """Sides in pixels of the noise of the layers that reach the decoder, from 4 px upwards."""
    if not config.consults_bank:
        return []
    opening = 1 if config.bank_architecture == "stylegan2" else 2
    blocks = (config.in_size // 4).bit_length() - 1 + len(config.decoded_sides)
    return [4] * opening + [8 << k for k in range(blocks) for _ in (0, 1)]


def consulted_bank(
    graph: Graph,
    source: Source,
    config: GleanConfig,
    features: Sequence[str],
    latents: Sequence[str],
    noises: Sequence[str],
) -> list[str]:
    """Encoder features, from in_size down to 4 px, latents and noises to what the decoder gets."""
    if not noises:
        return []
    second = config.bank_architecture == "stylegan2"
    layer, opening = (styled, 1) if second else (adaptive, 2)
    below = (config.in_size // 4).bit_length() - 1  # blocks whose features stay inside
    start = source("generator.constant_input.input" if second else "generator.constant_input")
    x, outputs = graph.weight(start), []
    for i, (latent, noise) in enumerate(zip(latents, noises, strict=False)):
        k, rest = divmod(i - opening, 2)
        if rest == 0 and 0 <= k < len(config.fused_sides):
            x = conv(graph, source, f"fusion_out.{k}", x, features[-1 - k])
        name = ("conv1", "layer0") if second else ("layer0", "conv1")
        full = f"generator.{name[i]}" if i < opening else f"generator.convs.{i - opening}"
        x = layer(graph, source, full, x, latent, noise, doubles=k >= 0 and rest == 0)
        if rest == 1 and k >= below:
            outputs.append(x)
    return outputs
