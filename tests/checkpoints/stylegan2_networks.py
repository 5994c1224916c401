"""Random StyleGAN2 networks, and what each format makes of them."""

from __future__ import annotations

from typing import Any

import torch

from glean_core.checkpoints.stylegan2 import FORMATS
from glean_core.networks import StyleGAN2Config, StyleGAN2Discriminator, StyleGAN2Generator

Networks = tuple[StyleGAN2Generator, StyleGAN2Discriminator]


def random_networks(config: StyleGAN2Config, seed: int = 0) -> Networks:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        networks = StyleGAN2Generator(config), StyleGAN2Discriminator(config)
        for network in networks:
            for parameter in network.parameters():  # biases and noise are 0 when fresh
                parameter.data = parameter.data + 0.1 * torch.randn(parameter.shape)
    return networks


def exported(name: str, networks: Networks) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a format writes, generator and discriminator apart."""
    generator, discriminator = networks
    form = FORMATS[name]
    return form.export(generator, None), form.export(None, discriminator)


def tensors(content: dict[str, Any], name: str) -> dict[str, torch.Tensor]:
    """The one state dict in a content."""
    parts = next(value for key, value in content.items() if key not in ("meta", "latent_avg"))
    if name != "mmagic":
        return dict(parts)
    known = ("generator_ema.", "discriminator.")
    return {n.split(".", 1)[1]: t for n, t in parts.items() if n.startswith(known)}
