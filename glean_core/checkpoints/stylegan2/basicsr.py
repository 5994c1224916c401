"""BasicSR: `{'params_ema'}` or `{'params'}`, one network per file, without the filters."""

import re

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.stylegan2.layout import Content, Format, Parts, first_with
from glean_core.checkpoints.stylegan2.translate import renamed
from glean_core.networks import StyleGAN2Discriminator, StyleGAN2Generator

_GENERATOR = (
    (re.compile(r"\.conv\."), ".modulated_conv."),
    (re.compile(r"^injected_noise_"), "noises.noise"),
    (re.compile(r"^style_mapping\."), "style_mlp."),
    (re.compile(r"^constant_input\.input$"), "constant_input.weight"),
    (re.compile(r"^conv(1|s)\."), r"style_conv\1."),
    (re.compile(r"\.style_modulation\."), ".modulation."),
    (re.compile(r"\.noise_injector\."), "."),
    (re.compile(r"(\.linear)?\.weight_orig$"), ".weight"),
)
_WEIGHT = re.compile(r"\.(conv|linear)\.weight_orig$")
_KEYS = ("params_ema", "params")


def generator_name(name: str, out_size: int) -> str | None:
    """Turn our name of a generator's tensor into BasicSR's; None for the filters."""
    if name.endswith(".kernel"):
        return None
    for pattern, replacement in _GENERATOR:
        name = pattern.sub(replacement, name)
    return name


def discriminator_name(name: str, out_size: int) -> str | None:
    """Turn our name of a discriminator's tensor into BasicSR's; None for the filters."""
    if name.endswith(".kernel"):
        return None
    name = name.replace("convs.", "conv_body.", 1) if name.startswith("convs.") else name
    return _WEIGHT.sub(".weight", name)


def split(content: Content, source: str) -> Parts:
    """Find the network in a file's content."""
    return Parts(
        first_with(content, _KEYS, "constant_input.weight"),
        first_with(content, _KEYS, "conv_body.0.0.weight"),
    )


def export(
    generator: StyleGAN2Generator | None, discriminator: StyleGAN2Discriminator | None
) -> Content:
    """Make a file's content, for one network. Raises CheckpointError for both."""
    if generator is not None and discriminator is not None:
        raise CheckpointError("BasicSR keeps generator and discriminator in two files.")
    if discriminator is not None:
        return {"params": renamed(discriminator, discriminator_name)}
    return {} if generator is None else {"params_ema": renamed(generator, generator_name)}


FORMAT = Format("basicsr", split, generator_name, discriminator_name, export, separate=True)
