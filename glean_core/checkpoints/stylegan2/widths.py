"""Sizes and widths of StyleGAN2, read off the shapes of a format's tensors."""

from collections.abc import Callable
from typing import Protocol

from torch import Tensor

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.stylegan2.layout import NameRule, State
from glean_core.networks import NetworkConfigError, StyleGAN2Config
from glean_core.networks.config import MAX_OUT_SIZE, MIN_SIZE, WIDTH_AT_64

SIZES = [2**k for k in range(MIN_SIZE.bit_length() - 1, MAX_OUT_SIZE.bit_length())]


def generator_config(state: State, rule: NameRule, source: str) -> StyleGAN2Config:
    """Read a generator's configuration. Raises CheckpointError."""
    size = _size(state, rule, lambda size: [f"to_rgbs.{i}.bias" for i in range(_blocks(size))])
    find = _finder(state, rule, size, source)
    widths = {4: find("constant_input.input", 3).shape[-3]}
    for i in range(_blocks(size)):
        widths[8 << i] = find(f"convs.{2 * i + 1}.activate.bias").numel()
    style = find("conv1.conv.style_modulation.linear.weight_orig", 2).shape[-1]
    layers = 1
    while rule(f"style_mapping.{layers + 1}.bias", size) in state:
        layers += 1
    return _config(size, widths, source, style_channels=style, mapping_layers=layers)


def discriminator_config(state: State, rule: NameRule, source: str) -> StyleGAN2Config:
    """Read a discriminator's configuration; what it doesn't hold (styles, mapping) is published.

    Raises CheckpointError.
    """
    size = _size(state, rule, _discriminator_marks)
    find = _finder(state, rule, size, source)
    widths = {size: find("convs.0.1.bias").numel()}
    for i in range(1, _blocks(size) + 1):
        widths[size >> i] = find(f"convs.{i}.conv2.2.bias").numel()
    return _config(size, widths, source)


def _blocks(size: int) -> int:
    """How many times 4 px are doubled."""
    return size.bit_length() - 3


def _discriminator_marks(size: int) -> list[str]:
    blocks = range(1, _blocks(size) + 1)
    return ["convs.0.1.bias", *(f"convs.{i}.conv2.2.bias" for i in blocks)]


def _size(state: State, rule: NameRule, marks: Callable[[int], list[str]]) -> int:
    """The largest size whose blocks are all there; the smallest where none is complete."""
    return max(
        (size for size in SIZES if all(rule(mark, size) in state for mark in marks(size))),
        default=MIN_SIZE,
    )


class _Find(Protocol):
    def __call__(self, name: str, sides: int = 1) -> Tensor: ...


def _finder(state: State, rule: NameRule, size: int, source: str) -> _Find:
    """Look tensors up by our name, with at least so many sides."""

    def find(name: str, sides: int = 1) -> Tensor:
        tensor = state.get(rule(name, size) or "")
        if tensor is None or tensor.dim() < sides:
            raise incomplete(source, rule(name, size) or name)
        return tensor

    return find


def incomplete(source: str, name: str) -> CheckpointError:
    """The error for a tensor that has to be there."""
    return CheckpointError(
        f"{source} is an incomplete StyleGAN2 checkpoint ({name} is missing or has another "
        "shape); get the whole file again."
    )


def _config(size: int, widths: dict[int, int], source: str, **others: int) -> StyleGAN2Config:
    """The configuration that has these widths; the published multiplier 2 where it fits."""
    # A width w at side r says that the multiplier is at least w r / (256 * 64).
    least = max((width * side for side, width in widths.items() if side > 32), default=0)
    for multiplier in (2.0, least / (WIDTH_AT_64 * 64)):
        try:
            config = StyleGAN2Config(size, multiplier, widths[4], **others)
        except NetworkConfigError:
            continue
        if all(config.channels(side) == width for side, width in widths.items()):
            return config
    raise CheckpointError(
        f"{source} has layers whose widths are not those of StyleGAN2 config-f; only networks "
        "with a constant width up to 32 px, halved from there on, can be used."
    )
