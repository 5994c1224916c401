"""NVIDIA's names: a block per resolution, `b4` to `b1024`, in both networks."""

import re
from collections.abc import Iterator

from torch import Tensor

_LEAVES = {
    "conv.weight_orig": "weight",
    "conv.style_modulation.bias": "affine.bias",
    "conv.style_modulation.linear.weight_orig": "affine.weight",
    "noise_injector.weight": "noise_strength",
    "activate.bias": "bias",
    "bias": "bias",
    "linear.weight_orig": "weight",
}
# Of a residual block: the second convolution halves the resolution, the skip has no bias.
_BLOCK = {
    "conv1.0.conv.weight_orig": "conv0.weight",
    "conv1.1.bias": "conv0.bias",
    "conv2.1.conv.weight_orig": "conv1.weight",
    "conv2.2.bias": "conv1.bias",
    "skip.1.conv.weight_orig": "skip.weight",
}
_END = {
    "final_conv.0.conv.weight_orig": "b4.conv.weight",
    "final_conv.1.bias": "b4.conv.bias",
    "final_linear.0.linear.weight_orig": "b4.fc.weight",
    "final_linear.0.bias": "b4.fc.bias",
    "final_linear.1.linear.weight_orig": "b4.out.weight",
    "final_linear.1.bias": "b4.out.bias",
}
_NUMBERED = re.compile(r"(convs|to_rgbs|style_mapping)\.(\d+)\.(.+)")


def generator_name(name: str, out_size: int) -> str | None:
    """Turn our name of a generator's tensor into NVIDIA's; None for the filters."""
    if name.endswith(".kernel"):
        return None
    if name == "constant_input.input":
        return "synthesis.b4.const"
    if name.startswith("injected_noise_"):
        index = int(name.removeprefix("injected_noise_"))
        return f"{_conv(index - 1)}.noise_const"
    if match := _NUMBERED.fullmatch(name):
        kind, index, leaf = match[1], int(match[2]), _LEAVES[match[3]]
        if kind == "style_mapping":  # ours counts the normalisation before it
            return f"mapping.fc{index - 1}.{leaf}"
        layer = _conv(index) if kind == "convs" else f"synthesis.b{8 << index}.torgb"
        return f"{layer}.{leaf}"
    layer, _, leaf = name.partition(".")
    return f"synthesis.b4.{'torgb' if layer == 'to_rgb1' else 'conv1'}.{_LEAVES[leaf]}"


def _conv(index: int) -> str:
    """The convolution of an index in our `convs`; -1 is the one at 4 px, which is alone there."""
    if index < 0:
        return "synthesis.b4.conv1"
    return f"synthesis.b{8 << index // 2}.conv{index % 2}"


def discriminator_name(name: str, out_size: int) -> str | None:
    """Turn our name of a discriminator's tensor into NVIDIA's; None for the filters."""
    if name.endswith(".kernel"):
        return None
    if name.startswith("convs.0."):
        return f"b{out_size}.fromrgb.{'bias' if name.endswith('bias') else 'weight'}"
    if match := _NUMBERED.fullmatch(name):
        return f"b{2 * out_size >> int(match[2])}.{_BLOCK[match[3]]}"
    return _END[name]


def in_their_shape(name: str, tensor: Tensor) -> Tensor:
    """Drop the sides of 1 that NVIDIA's generator does without."""
    if name.endswith("noise_strength"):
        return tensor.reshape(())
    if name.endswith("noise_const"):
        return tensor[0, 0]
    if name.endswith("torgb.bias"):
        return tensor.reshape(-1)
    if name.endswith(".const") or (name.startswith("synthesis.") and tensor.dim() == 5):
        return tensor[0]
    return tensor


def _sides(out_size: int) -> Iterator[int]:
    side = 4
    while side <= out_size:
        yield side
        side *= 2


def generator_filters(out_size: int) -> list[str]:
    """Return the names of the filters in a generator, used or not."""
    names = []
    for side in _sides(out_size):
        convs = ("conv1.",) if side == 4 else ("conv0.", "conv1.")
        names += [f"synthesis.b{side}.{layer}resample_filter" for layer in ("", *convs)]
    return names


def discriminator_filters(out_size: int) -> list[str]:
    """Return the names of the filters in a discriminator, used or not."""
    names = ["b4.conv.resample_filter", f"b{out_size}.fromrgb.resample_filter"]
    for side in _sides(out_size):
        if side > 4:
            layers = ("", "conv0.", "conv1.", "skip.")
            names += [f"b{side}.{layer}resample_filter" for layer in layers]
    return names
