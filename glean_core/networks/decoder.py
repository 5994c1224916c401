"""GLEAN's decoder: pixel-shuffle stages beside the bank's features (Chan et al. 2021, Eq. 4)."""

from itertools import pairwise

from torch import Tensor, nn

from glean_core.networks.config import GleanConfig, resolutions


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


def build_decoder(config: GleanConfig) -> nn.ModuleList:
    """Pixel-shuffle stages from in_size to out_size, then two convolutions to RGB: Eq. 4."""

    def width(side: int) -> int:
        # The bank's features are concatenated, as many as the decoder's own.
        return config.channels(side) * (2 if side in config.decoded_sides else 1)

    blocks: list[nn.Module] = []
    for side, doubled in pairwise(resolutions(config.in_size, config.out_size)):
        blocks.append(PixelShuffleUp(width(side), config.channels(doubled)))
    blocks.append(
        nn.Sequential(
            nn.Conv2d(width(config.out_size), config.decoder_channels, 3, padding=1),
            nn.LeakyReLU(0.2),
            nn.Conv2d(config.decoder_channels, 3, 3, padding=1),
        )
    )
    return nn.ModuleList(blocks)
