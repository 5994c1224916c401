"""GLEAN (Chan et al., CVPR 2021): encoder, frozen latent bank, decoder, one forward pass.

Where the paper's text and the published network differ, the published one wins, with a comment.
The state dict has the names of the published checkpoints, tensors unused by the forward pass
(`to_rgb`, `fusion_skip`, the mapping network) included. An ablated network has those that it
needs, and its whole bank.
"""

import torch
from torch import Tensor, nn

from glean_core.errors import GleanError
from glean_core.networks.architectures import build_bank
from glean_core.networks.config import GleanConfig, resolutions
from glean_core.networks.decoder import build_decoder
from glean_core.networks.encoder import build_encoder


class Glean(nn.Module):
    """GLEAN: one forward pass from a small picture to a ``factor`` times larger one.

    ``forward`` takes N x 3 x in_size x in_size float RGB in [-1, 1] and gives
    N x 3 x out_size x out_size in the same range, not clipped. The bank is frozen. ``noise_seed``
    draws other noise for the bank's layers; 0 is the noise it was trained with.
    """

    noise_seed = 0

    def __init__(self, config: GleanConfig) -> None:
        super().__init__()
        self.config = config
        self.generator = build_bank(config.bank())
        self.encoder = build_encoder(config)
        self.fusion_out = nn.ModuleList()
        self.fusion_skip = nn.ModuleList()
        for side in config.fused_sides:
            width = config.channels(side)
            self.fusion_out.append(nn.Conv2d(2 * width, width, 3, padding=1))
            if config.has_published_layout:
                self.fusion_skip.append(nn.Conv2d(width + 3, 3, 3, padding=1))
        self.decoder = build_decoder(config) if config.decoder else nn.ModuleList()
        self.freeze_bank()

    @property
    def latent_head(self) -> nn.Sequential | None:
        """The layers that make the latents, a Linear the last; None where none are made."""
        if not self.config.consults_bank:
            return None
        head = self.encoder[-1]
        assert isinstance(head, nn.Sequential)
        return head

    def freeze_bank(self) -> None:
        """Stop gradients to the bank and to the tensors that the forward pass never uses."""
        self.generator.requires_grad_(False)
        self.fusion_skip.requires_grad_(False)

    def encode(self, lq: Tensor) -> tuple[list[Tensor], Tensor]:
        """Encode a picture: features from in_size down to 4 px, latents N x num_latents x style.

        Without a bank to consult: the features at in_size, and no latents (N x 0 x style).
        """
        features = []
        x = lq
        for block in self.encoder[: len(resolutions(4, self.config.in_size))]:
            x = block(x)  # Eq. 1
            features.append(x)
        if self.latent_head is None:
            return features, lq.new_zeros(lq.shape[0], 0, self.config.style_channels)
        latents: Tensor = self.latent_head(x)  # Eq. 2
        return features, latents.view(lq.shape[0], -1, self.config.style_channels)

    def _fuse(self, k: int, x: Tensor, from_encoder: list[Tensor]) -> Tensor:
        """Replace the bank's features before block k by a mixture with the encoder's: Eq. 3.

        The published network fuses before each upsampling convolution and leaves S0 alone.
        """
        if k >= len(self.fusion_out):
            return x
        fused = torch.cat([x.to(from_encoder[k].dtype), from_encoder[k]], dim=1)
        y: Tensor = self.fusion_out[k](fused)
        return y

    def consult_bank(self, features: list[Tensor], latents: Tensor) -> list[Tensor]:
        """Run the bank on latents and encoder features; return what the decoder gets of it.

        The to_rgb branch is not computed: the decoder makes the picture.
        """
        bank, wanted = self.generator, len(self.config.decoded_sides)
        if not wanted:
            return []
        noises = bank.noises_of(self.noise_seed)
        from_encoder = features[::-1]  # 4 px first
        last = len(from_encoder) - 2 + wanted  # the block that makes the finest feature in use
        x = bank.start(latents, noises)
        outputs = []
        for k in range(last + 1):
            x = bank.block(k, self._fuse(k, x, from_encoder), latents, noises)
            if k >= len(from_encoder) - 1:
                outputs.append(x)  # above in_size
        return outputs

    def generate(self, features: list[Tensor], latents: Tensor) -> Tensor:
        """Make the bank's own picture from latents and encoder features: no decoder."""
        bank = self.generator
        noises = bank.noises_of(self.noise_seed)
        from_encoder = features[::-1]  # 4 px first
        x = bank.start(latents, noises)
        picture = bank.to_picture(0, x, latents, None)
        for k in range(bank.num_blocks):
            x = bank.block(k, self._fuse(k, x, from_encoder), latents, noises)
            picture = bank.to_picture(k + 1, x, latents, picture)
        return picture

    def decode(self, first: Tensor, bank_features: list[Tensor]) -> Tensor:
        """Make the picture from f0 and the bank's features, the coarsest first. Eq. 4."""
        x: Tensor = self.decoder[0](first)
        for i, block in enumerate(self.decoder[1:]):
            if i < len(bank_features):
                x = torch.cat([x, bank_features[i].to(x.dtype)], dim=1)
            x = block(x)
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
        if not self.config.decoder:
            return self.generate(features, latents)
        return self.decode(features[0], self.consult_bank(features, latents))
