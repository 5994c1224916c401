"""GLEAN's encoder: RRDB features, stride-2 blocks, the latent head (Chan et al. 2021, Eq. 1, 2)."""

from itertools import pairwise

from torch import nn

from glean_core.networks.config import GleanConfig, resolutions
from glean_core.networks.rrdb import RRDBFeatures


def build_encoder(config: GleanConfig) -> nn.ModuleList:
    """E0 (RRDB) at in_size, stride-2 blocks down to 4x4, the latent head: Eq. 1 and 2.

    Where nothing of the bank is asked for, E0 alone is left.
    """
    start = config.channels(config.in_size)
    rrdb = RRDBFeatures(config.rrdb_channels, config.rrdb_growth, config.num_rrdbs)
    project = nn.Conv2d(config.rrdb_channels, start, 3, padding=1)
    blocks: list[nn.Module] = [nn.Sequential(rrdb, project, nn.LeakyReLU(0.2))]
    if not config.consults_bank:
        return nn.ModuleList(blocks)
    for big, small in pairwise(resolutions(config.in_size, 4)):
        blocks.append(
            nn.Sequential(
                nn.Conv2d(config.channels(big), config.channels(small), 3, stride=2, padding=1),
                nn.LeakyReLU(0.2),
                nn.Conv2d(config.channels(small), config.channels(small), 3, padding=1),
                nn.LeakyReLU(0.2),
            )
        )
    blocks.append(_latent_head(config))
    return nn.ModuleList(blocks)


def _latent_head(config: GleanConfig) -> nn.Sequential:
    """4x4 features to the latents C: Eq. 2. With ``head_width``, a bottleneck between."""
    width, latents = config.channels(4), config.bank().num_latents * config.style_channels
    layers: list[nn.Module] = [
        nn.Conv2d(width, width, 3, padding=1),
        nn.LeakyReLU(0.2),
        nn.Flatten(),
    ]
    if config.head_width is None:
        layers.append(nn.Linear(16 * width, latents))
    else:
        layers += [nn.Linear(16 * width, config.head_width), nn.LeakyReLU(0.2)]
        layers.append(nn.Linear(config.head_width, latents))
    return nn.Sequential(*layers)
