"""The networks as plain modules: StyleGAN 1 and 2, discriminators, RRDB and GLEAN; no I/O.

Their configurations, and importing this package, need no torch; the modules do.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from glean_core.networks.config import (
    BANK_CONFIGS,
    BankConfig,
    GleanConfig,
    NetworkConfigError,
    StyleGAN1Config,
    StyleGAN2Config,
)

if TYPE_CHECKING:
    from glean_core.networks.architectures import build_bank
    from glean_core.networks.bank import Bank
    from glean_core.networks.discriminator import StyleGAN2Discriminator
    from glean_core.networks.glean import Glean
    from glean_core.networks.patch_discriminator import PatchDiscriminator
    from glean_core.networks.precision import use_half
    from glean_core.networks.stylegan1 import StyleGAN1Generator
    from glean_core.networks.stylegan2 import StyleGAN2Generator

__all__ = [
    "BANK_CONFIGS",
    "Bank",
    "BankConfig",
    "Glean",
    "GleanConfig",
    "NetworkConfigError",
    "PatchDiscriminator",
    "StyleGAN1Config",
    "StyleGAN1Generator",
    "StyleGAN2Config",
    "StyleGAN2Discriminator",
    "StyleGAN2Generator",
    "build_bank",
    "use_half",
]
_MODULES = {
    "Bank": "bank",
    "Glean": "glean",
    "PatchDiscriminator": "patch_discriminator",
    "StyleGAN1Generator": "stylegan1",
    "StyleGAN2Discriminator": "discriminator",
    "StyleGAN2Generator": "stylegan2",
    "build_bank": "architectures",
    "use_half": "precision",
}


def __getattr__(name: str) -> object:
    if name in _MODULES:
        return getattr(import_module(f"glean_core.networks.{_MODULES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
