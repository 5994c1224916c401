"""GLEAN (Chan et al., CVPR 2021): encoder, frozen latent bank, decoder, one forward pass.

Where the paper's text and the published network differ, the published one wins, with a comment.
The state dict has the names of the published checkpoints, tensors unused by the forward pass
(`to_rgb`, `fusion_skip`, the mapping network) included.
"""

from itertools import pairwise

import torch
from torch import Tensor, nn

from glean_core.errors import GleanError
from glean_core.networks.architectures import build_bank
from glean_core.networks.config import GleanConfig
from glean_core.networks.rrdb import RRDBFeatures


def _resolutions(first: int, last: int) -> list[int]:
    """Powers of two from first to last, upwards or downwards, both included."""
    low, high = min(first, last), max(first, last)
    sides = [low]
    while sides[-1] < high:
        sides.append(2 * sides[-1])
    return sides if first <= last else sides[::-1]


class PixelShuffleUp(nn.Module):
    """3x3 convolution to four times the channels, then pixel shuffle to twice the side."""

    def __init__(self, in_channels: int, out_channels: int) -> None:
        super().__init__()
        self.upsample_conv = nn.Conv2d(in_channels, 4 * out_channels, 3, padding=1)
        self.shuffle = nn.PixelShuffle(2)

    def forward(self, x: Tensor) -> Tensor:
        """N x in x H x W to N x out x 2H x 2W."""
        y: Tensor = self.shuffle(self.upsample_conv(x))
        return y


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


def _encoder(config: GleanConfig) -> nn.ModuleList:
    """E0 (RRDB) at in_size, stride-2 blocks down to 4x4, the latent head: Eq. 1 and 2."""
    start = config.channels(config.in_size)
    rrdb = RRDBFeatures(config.rrdb_channels, config.rrdb_growth, config.num_rrdbs)
    project = nn.Conv2d(config.rrdb_channels, start, 3, padding=1)
    blocks: list[nn.Module] = [nn.Sequential(rrdb, project, nn.LeakyReLU(0.2))]
    for big, small in pairwise(_resolutions(config.in_size, 4)):
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


def _decoder(config: GleanConfig) -> nn.ModuleList:
    """Pixel-shuffle stages from in_size to out_size, then two convolutions to RGB: Eq. 4."""
    sides = _resolutions(config.in_size, config.out_size)
    blocks: list[nn.Module] = []
    for side, doubled in pairwise(sides):
        # Above in_size the bank's features are concatenated, as many as the decoder's own.
        width = config.channels(side) * (1 if side == config.in_size else 2)
        blocks.append(PixelShuffleUp(width, config.channels(doubled)))
    blocks.append(
        nn.Sequential(
            nn.Conv2d(2 * config.channels(config.out_size), config.decoder_channels, 3, padding=1),
            nn.LeakyReLU(0.2),
            nn.Conv2d(config.decoder_channels, 3, 3, padding=1),
        )
    )
    return nn.ModuleList(blocks)


class Glean(nn.Module):
    """GLEAN: one forward pass from a small picture to a ``factor`` times larger one.

    ``forward`` takes N x 3 x in_size x in_size float RGB in [-1, 1] and gives
    N x 3 x out_size x out_size in the same range, not clipped. The bank is frozen.
    """

    def __init__(self, config: GleanConfig) -> None:
        super().__init__()
        self.config = config
        self.generator = build_bank(config.bank())
        self.encoder = _encoder(config)
        self.fusion_out = nn.ModuleList()
        self.fusion_skip = nn.ModuleList()
        for side in _resolutions(4, config.in_size):
            width = config.channels(side)
            self.fusion_out.append(nn.Conv2d(2 * width, width, 3, padding=1))
            if config.has_published_layout:
                self.fusion_skip.append(nn.Conv2d(width + 3, 3, 3, padding=1))
        self.decoder = _decoder(config)
        self.freeze_bank()

    def freeze_bank(self) -> None:
        """Stop gradients to the bank and to the tensors that the forward pass never uses."""
        self.generator.requires_grad_(False)
        self.fusion_skip.requires_grad_(False)

    def encode(self, lq: Tensor) -> tuple[list[Tensor], Tensor]:
        """Encode a picture: features from in_size down to 4 px, latents N x num_latents x style."""
        features = []
        x = lq
        for block in self.encoder[:-1]:
            x = block(x)  # Eq. 1
            features.append(x)
        latents = self.encoder[-1](x)  # Eq. 2
        return features, latents.view(lq.shape[0], -1, self.config.style_channels)

    def consult_bank(self, features: list[Tensor], latents: Tensor) -> list[Tensor]:
        """Run the bank on latents and encoder features; return its features above in_size.

        Eq. 3, except that the published network fuses before each upsampling convolution and
        leaves S0 alone. The to_rgb branch is not computed: the decoder makes the picture.
        """
        bank = self.generator
        noises = bank.stored_noises()
        from_encoder = features[::-1]  # 4 px first
        x = bank.start(latents, noises)
        outputs = []
        for k in range(bank.num_blocks):
            if k < len(from_encoder):
                fused = torch.cat([x.to(from_encoder[k].dtype), from_encoder[k]], dim=1)
                x = self.fusion_out[k](fused)
            x = bank.block(k, x, latents, noises)
            if k >= len(from_encoder) - 1:
                outputs.append(x)  # above in_size
        return outputs

    def decode(self, first: Tensor, bank_features: list[Tensor]) -> Tensor:
        """Make the picture from f0 and the bank's features. Eq. 4."""
        x: Tensor = self.decoder[0](first)
        for block, feature in zip(self.decoder[1:], bank_features, strict=True):
            x = block(torch.cat([x, feature.to(x.dtype)], dim=1))
        return x

    def forward(self, lq: Tensor) -> Tensor:
        """N x 3 x in_size x in_size in [-1, 1] to N x 3 x out_size x out_size, not clipped."""
        side = self.config.in_size
        if lq.dim() != 4 or tuple(lq.shape[1:]) != (3, side, side):
            raise GleanError(
                f"This network takes RGB pictures of {side} x {side} pixels, "
                f"not an array of shape {tuple(lq.shape)}."
            )
        if lq.shape[0] == 0:
            return lq.new_zeros(0, 3, self.config.out_size, self.config.out_size)
        features, latents = self.encode(lq)
        return self.decode(features[0], self.consult_bank(features, latents))
