"""The networks as plain modules: StyleGAN2, its discriminator, RRDB and GLEAN; no I/O."""

from glean_core.networks.config import GleanConfig, NetworkConfigError, StyleGAN2Config
from glean_core.networks.discriminator import StyleGAN2Discriminator
from glean_core.networks.glean import Glean
from glean_core.networks.patch_discriminator import PatchDiscriminator
from glean_core.networks.precision import use_half
from glean_core.networks.stylegan2 import StyleGAN2Generator

__all__ = [
    "Glean",
    "GleanConfig",
    "NetworkConfigError",
    "PatchDiscriminator",
    "StyleGAN2Config",
    "StyleGAN2Discriminator",
    "StyleGAN2Generator",
    "use_half",
]
