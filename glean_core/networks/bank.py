"""What a latent bank is: a style-based generator that runs resolution by resolution."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from glean_core.networks.config import BankConfig
from glean_core.networks.noise import drawn_noises


class Bank(nn.Module, ABC):
    """A style-based generator, for pictures of its own and for GLEAN to consult.

    ``forward`` takes latents z, ``synthesise`` takes w+; both give N x 3 x out_size x out_size
    RGB in about [-1, 1], not clipped. GLEAN runs it by ``start`` and ``block``.
    """

    config: BankConfig
    style_mapping: nn.Sequential
    convs: nn.ModuleList  # two layers for each resolution from 8 px upwards
    to_rgbs: nn.ModuleList  # one for each resolution from 8 px upwards

    @abstractmethod
    def start(self, latents: Tensor, noises: Sequence[Tensor]) -> Tensor:
        """Make the features at 4 px, N x C x 4 x 4, from w+ (N x num_latents x style)."""

    @abstractmethod
    def block(self, k: int, x: Tensor, latents: Tensor, noises: Sequence[Tensor]) -> Tensor:
        """Double the features: block k, from 0, turns N x C x 4*2^k to N x C' x 8*2^k pixels."""

    @abstractmethod
    def to_picture(self, k: int, x: Tensor, latents: Tensor, smaller: Tensor | None) -> Tensor:
        """Add what k blocks have made (N x C x 4*2^k) to the picture of half the size."""

    @property
    @abstractmethod
    def num_noises(self) -> int:
        """How many layers take noise."""

    @property
    def num_blocks(self) -> int:
        """How many blocks there are: one for each resolution from 8 px to out_size."""
        return len(self.to_rgbs)

    def stored_noises(self) -> list[Tensor]:
        """Return the stored noise of each layer, 1 x 1 x side x side, from 4 px upwards."""
        return [getattr(self, f"injected_noise_{i}") for i in range(self.num_noises)]

    def noises_of(self, seed: int) -> list[Tensor]:
        """Return the noise of each layer for a seed: 0 is the stored noise, others are drawn.

        The same seed gives the same noise on every device.
        """
        stored = self.stored_noises()
        if seed == 0:
            return stored
        drawn = drawn_noises(seed, [n.shape[-1] for n in stored])
        return [
            torch.from_numpy(d).to(n.device, n.dtype) for d, n in zip(drawn, stored, strict=True)
        ]

    def random_noises(self, batch: int, generator: torch.Generator | None = None) -> list[Tensor]:
        """Draw fresh noise for each layer, batch x 1 x side x side."""
        return [
            torch.randn((batch, *n.shape[1:]), device=n.device, generator=generator)
            for n in self.stored_noises()
        ]

    def map(self, z: Tensor) -> Tensor:
        """Map N x style_channels latents z to w of the same shape."""
        w: Tensor = self.style_mapping(z)
        return w

    def synthesise(self, w: Tensor, noises: Sequence[Tensor] | None = None) -> Tensor:
        """Make pictures from w+ (N x num_latents x style_channels) and noise (None: stored)."""
        noises = self.stored_noises() if noises is None else noises
        x = self.start(w, noises)
        picture = self.to_picture(0, x, w, None)
        for k in range(self.num_blocks):
            x = self.block(k, x, w, noises)
            picture = self.to_picture(k + 1, x, w, picture)
        return picture

    def forward(self, z: Tensor, noises: Sequence[Tensor] | None = None) -> Tensor:
        """Make pictures from N x style_channels latents z."""
        w = self.map(z)[:, None].expand(-1, self.config.num_latents, -1)
        return self.synthesise(w, noises)
