"""From a bank's configuration to the bank."""

from glean_core.networks.bank import Bank
from glean_core.networks.config import BankConfig, StyleGAN1Config, StyleGAN2Config
from glean_core.networks.stylegan1 import StyleGAN1Generator
from glean_core.networks.stylegan2 import StyleGAN2Generator


def build_bank(config: BankConfig) -> Bank:
    """Build the untrained generator that a configuration describes."""
    if isinstance(config, StyleGAN1Config):
        return StyleGAN1Generator(config)
    assert isinstance(config, StyleGAN2Config)
    return StyleGAN2Generator(config)
