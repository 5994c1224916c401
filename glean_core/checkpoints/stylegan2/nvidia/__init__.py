"""NVIDIA's stylegan2-ada-pytorch and the StyleGAN2 networks of the stylegan3 repository.

Their files are pickles of whole objects with their source code, `{'G', 'D', 'G_ema', ...}`; they
are read here without running any of it. What is written instead is `{'G_ema', 'D'}`, plain tensors
under NVIDIA's names, since the source code is NVIDIA's own. To use such a file there, with a
network G of the same sizes made by their code (`training.networks.Generator`, or
`training.networks_stylegan2.Generator`):

    state = torch.load("bank.pt", weights_only=True)
    G.load_state_dict(state["G_ema"]); D.load_state_dict(state["D"])

`mapping.w_avg`, the mean latent for truncation, is dropped on import and computed anew on export,
since our networks keep none.
"""

from glean_core.checkpoints.stylegan2.layout import Content, Format
from glean_core.checkpoints.stylegan2.nvidia.naming import (
    discriminator_filters,
    discriminator_name,
    generator_filters,
    generator_name,
    in_their_shape,
)
from glean_core.checkpoints.stylegan2.nvidia.parts import split
from glean_core.checkpoints.stylegan2.translate import mean_latent, renamed
from glean_core.networks import StyleGAN2Discriminator, StyleGAN2Generator
from glean_core.networks.blur import blur_kernel

__all__ = ["FORMAT", "export", "split"]


def export(
    generator: StyleGAN2Generator | None, discriminator: StyleGAN2Discriminator | None
) -> Content:
    """Make a file's content: the tensors alone, under NVIDIA's names and in their shapes."""
    content: Content = {}
    if generator is not None:
        state = renamed(generator, generator_name)
        state = {name: in_their_shape(name, tensor) for name, tensor in state.items()}
        state["mapping.w_avg"] = mean_latent(generator)
        filters = generator_filters(generator.config.out_size)
        content["G_ema"] = state | {name: blur_kernel() for name in filters}
    if discriminator is not None:
        named = renamed(discriminator, discriminator_name)
        filters = discriminator_filters(discriminator.config.out_size)
        content["D"] = named | {name: blur_kernel() for name in filters}
    return content


FORMAT = Format("nvidia", split, generator_name, discriminator_name, export)
