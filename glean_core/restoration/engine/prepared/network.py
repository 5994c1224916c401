"""A network as it is run: everything that never changes is worked out once."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from glean_core.networks import Glean
from glean_core.restoration.engine.prepared.bank import ConsultedBank
from glean_core.restoration.engine.prepared.decoder import Decoder
from glean_core.restoration.engine.prepared.encoder import Encoder
from glean_core.restoration.engine.prepared.form import Form
from glean_core.restoration.engine.prepared.noise import SeededNoise


class Prepared(nn.Module):
    """`Glean` for inference: the same function of the same input.

    Weights have their scales and gains folded in, noise its strength; what reaches no output
    (to_rgb, fusion_skip, the mapping network, the last blocks of an ablated bank) isn't there.
    ``noise_seed`` as in `Glean`.
    """

    def __init__(self, network: Glean, form: Form) -> None:
        """Copies what it needs from a network with a decoder, on the CPU, in float32."""
        super().__init__()
        self.form = form
        self.encoder = Encoder(network, form)
        self.bank = ConsultedBank(network, form) if network.config.consults_bank else None
        self.decoder = Decoder(network, form)
        self.noise = SeededNoise(network.generator.stored_noises())

    @property
    def noise_seed(self) -> int:
        """Which noise the bank's layers get; 0: the stored one."""
        return self.noise.seed

    @noise_seed.setter
    def noise_seed(self, seed: int) -> None:
        self.noise.choose(seed)

    def forward(self, lq: Tensor) -> Tensor:
        """N x 3 x in x in float32 in [-1, 1] to N x 3 x out x out float32, not clipped."""
        x = lq.to(self.form.dtype).contiguous(memory_format=torch.channels_last)
        features, latents = self.encoder(x)
        from_bank: list[Tensor] = []
        if self.bank is not None:
            assert latents is not None
            from_bank = self.bank(features, latents, self.noise.drawn(x.device))
        made: Tensor = self.decoder(features[0], from_bank)
        return made.float()


def prepare(network: Glean, form: Form) -> nn.Module:
    """Prepare a network for inference; one without a decoder (an ablation) runs as it is."""
    with torch.no_grad():
        return Prepared(network, form).eval() if network.config.decoder else network.eval()
