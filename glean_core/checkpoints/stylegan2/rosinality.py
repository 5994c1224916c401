"""rosinality's stylegan2-pytorch: `{'g_ema', 'g', 'd', 'latent_avg'}`.

Training checkpoints hold optimisers and the program's options beside; converted ones the average
and its mean latent alone. The filters are stored.
"""

import re

from glean_core.checkpoints.stylegan2.layout import Content, Format, Parts, first_with
from glean_core.checkpoints.stylegan2.translate import mean_latent, renamed
from glean_core.networks import StyleGAN2Discriminator, StyleGAN2Generator

_GENERATOR = (
    (re.compile(r"^injected_noise_"), "noises.noise_"),
    (re.compile(r"^style_mapping\."), "style."),
    (re.compile(r"^constant_input\."), "input."),
    (re.compile(r"\.style_modulation\."), ".modulation."),
    (re.compile(r"\.noise_injector\."), ".noise."),
    (re.compile(r"(\.linear)?\.weight_orig$"), ".weight"),
)
_WEIGHT = re.compile(r"\.(conv|linear)\.weight_orig$")


def generator_name(name: str, out_size: int) -> str:
    """Turn our name of a generator's tensor into rosinality's."""
    for pattern, replacement in _GENERATOR:
        name = pattern.sub(replacement, name)
    return name


def discriminator_name(name: str, out_size: int) -> str:
    """Turn our name of a discriminator's tensor into rosinality's."""
    return _WEIGHT.sub(".weight", name)


def split(content: Content, source: str) -> Parts:
    """Find the networks in a file's content."""
    return Parts(
        first_with(content, ("g_ema", "g"), "input.input"),
        first_with(content, ("d",), "convs.0.0.weight"),
    )


def export(
    generator: StyleGAN2Generator | None, discriminator: StyleGAN2Discriminator | None
) -> Content:
    """Make a file's content."""
    content: Content = {}
    if generator is not None:
        content["g_ema"] = renamed(generator, generator_name)
        content["latent_avg"] = mean_latent(generator)
    if discriminator is not None:
        content["d"] = renamed(discriminator, discriminator_name)
    return content


FORMAT = Format("rosinality", split, generator_name, discriminator_name, export)
