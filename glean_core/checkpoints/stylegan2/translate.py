"""Networks from a format's tensors, and a format's tensors from networks."""

from typing import TypeVar

import torch
from torch import Tensor

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.stylegan2.layout import NameRule, State
from glean_core.checkpoints.stylegan2.widths import (
    discriminator_config,
    generator_config,
    incomplete,
)
from glean_core.networks import StyleGAN2Discriminator, StyleGAN2Generator
from glean_core.networks.blur import blur_kernel

NetworkT = TypeVar("NetworkT", StyleGAN2Generator, StyleGAN2Discriminator)
GENERATOR_GAIN, DISCRIMINATOR_GAIN = 4.0, 1.0  # of the filters: a doubling spreads pixels thinly


def build_generator(state: State, rule: NameRule, source: str) -> StyleGAN2Generator:
    """Build a generator: evaluation mode, float32, on the tensors' device.

    ``source`` is the file's name. Raises CheckpointError.
    """
    config = generator_config(state, rule, source)
    with torch.device("meta"):
        network = StyleGAN2Generator(config)
    return _filled(network, state, rule, GENERATOR_GAIN, source)


def build_discriminator(state: State, rule: NameRule, source: str) -> StyleGAN2Discriminator:
    """Build a discriminator, as `build_generator` does. Raises CheckpointError."""
    config = discriminator_config(state, rule, source)
    with torch.device("meta"):
        network = StyleGAN2Discriminator(config)
    return _filled(network, state, rule, DISCRIMINATOR_GAIN, source)


def _filled(network: NetworkT, state: State, rule: NameRule, gain: float, source: str) -> NetworkT:
    size = network.config.out_size
    left = dict(state)
    filled = {}
    for name, place in network.state_dict().items():
        theirs = rule(name, size)
        if theirs is None:
            filled[name] = blur_kernel(gain)
        elif theirs in left:
            filled[name] = _fitted(left.pop(theirs), place.shape, theirs, source)
        else:
            raise incomplete(source, theirs)
    if left:
        raise CheckpointError(
            f"{source} holds tensors that StyleGAN2 config-f has not, such as {min(left)}; it is "
            "of another kind."
        )
    network.load_state_dict(filled, assign=True)
    return network.eval()


def _fitted(tensor: Tensor, shape: torch.Size, name: str, source: str) -> Tensor:
    """The tensor in float32 and in our shape, from which formats differ by sides of 1 alone."""
    if [n for n in tensor.shape if n != 1] != [n for n in shape if n != 1]:
        raise incomplete(source, name)
    if not tensor.is_floating_point() or tensor.layout != torch.strided:
        raise CheckpointError(f"{source} has no plain numbers in {name}; get another copy of it.")
    return tensor.detach().float().reshape(shape).clone()


def renamed(network: NetworkT, rule: NameRule) -> State:
    """Return a network's tensors under a format's names: float32, on the CPU, in our shapes.

    Raises CheckpointError where the format can't hold the network's filters.
    """
    gain = GENERATOR_GAIN if isinstance(network, StyleGAN2Generator) else DISCRIMINATOR_GAIN
    named = {}
    for name, tensor in network.state_dict().items():
        tensor = tensor.detach().float()
        tensor = tensor if tensor.is_meta else tensor.cpu()
        theirs = rule(name, network.config.out_size)
        if theirs is not None:
            named[theirs] = tensor.contiguous()
        elif not is_filter(tensor, gain):
            raise CheckpointError(
                f"The filter {name} is not the usual [1, 3, 3, 1], which alone this format has."
            )
    return named


def is_filter(tensor: Tensor, gain: float) -> bool:
    """Say whether a tensor is the published filter; one without data counts as such."""
    expected = blur_kernel(gain)
    return tensor.shape == expected.shape and (
        tensor.is_meta or torch.allclose(tensor.float().cpu(), expected, atol=1e-6)
    )


@torch.no_grad()
def mean_latent(generator: StyleGAN2Generator, count: int = 10_000) -> Tensor:
    """Return the mean of w over ``count`` latents z of a fixed seed; style_channels, float32.

    What NVIDIA's files keep as `w_avg` for truncation, as an average over training; our networks
    do not store it, so it is computed anew.
    """
    place = generator.constant_input.input
    z = torch.randn(
        (count, generator.config.style_channels), generator=torch.Generator().manual_seed(0)
    )
    return generator.map(z.to(place.device, place.dtype)).mean(0).float()
