"""A network's features at several depths."""

from collections.abc import Collection, Iterable

from torch import Tensor, nn


def stages(layers: Iterable[nn.Module], x: Tensor, after: Collection[int]) -> list[Tensor]:
    """Pass ``x`` through the layers in turn; return what those numbered ``after`` put out."""
    seen = []
    for i, layer in enumerate(layers):
        x = layer(x)
        if i in after:
            seen.append(x)
    return seen
