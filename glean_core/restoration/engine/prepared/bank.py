"""A latent bank, prepared: its layers in turn, with the encoder's features mixed in (Eq. 3)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from glean_core.networks import Glean, StyleGAN1Generator, StyleGAN2Generator
from glean_core.restoration.engine.prepared.encoder import prepared_conv
from glean_core.restoration.engine.prepared.form import Form
from glean_core.restoration.engine.prepared.stylegan1 import AdaptiveLayer
from glean_core.restoration.engine.prepared.stylegan2 import Styled


class ConsultedBank(nn.Module):
    """Latents and encoder features to what the decoder gets: only the layers that reach it."""

    constant: Tensor

    def __init__(self, network: Glean, form: Form) -> None:
        super().__init__()
        bank, config = network.generator, network.config
        noises = bank.stored_noises()
        self.layers = nn.ModuleList()
        if isinstance(bank, StyleGAN2Generator):
            constant, first = bank.constant_input.input, [bank.conv1]
        else:
            assert isinstance(bank, StyleGAN1Generator)
            constant, first = bank.constant_input, [bank.layer0, bank.conv1]  # type: ignore[list-item]
        self.opening = len(first)  # layers at 4 px
        self.below = (config.in_size // 4).bit_length() - 1  # blocks whose features stay inside
        blocks = self.below + len(config.decoded_sides)
        kind = Styled if isinstance(bank, StyleGAN2Generator) else AdaptiveLayer
        for layer, noise in zip(
            [*first, *bank.convs[: 2 * blocks]], noises[: self.opening + 2 * blocks], strict=True
        ):
            self.layers.append(kind(layer, noise, form))
        start = constant.detach().to(form.dtype)
        self.register_buffer("constant", start.contiguous(memory_format=torch.channels_last))
        self.fusions = nn.ModuleList()
        for conv, side in zip(network.fusion_out, config.fused_sides, strict=True):
            assert isinstance(conv, nn.Conv2d)
            self.fusions.append(prepared_conv(conv, side, form))

    def forward(
        self, features: Sequence[Tensor], latents: Tensor, noises: Sequence[Tensor] | None = None
    ) -> list[Tensor]:
        """features: of the encoder, from in_size down to 4 px; noises: None is the stored one."""
        x = self.constant.expand(latents.shape[0], -1, -1, -1)
        outputs = []
        for i, layer in enumerate(self.layers):
            k, rest = divmod(i - self.opening, 2)
            if rest == 0 and 0 <= k < len(self.fusions):
                x = self.fusions[k](x, features[-1 - k])
            x = layer(x, latents[:, i], None if noises is None else noises[i])
            if rest == 1 and k >= self.below:
                outputs.append(x)
        return outputs
