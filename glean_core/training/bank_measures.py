"""What a bank's checkpoint is worth: samples to look at, and KID where its network is here."""

import torch
from torch import Tensor

from glean_core.evaluation.distributions import kid
from glean_core.evaluation.sheet import lay_out
from glean_core.evaluation.tensors import to_uint8
from glean_core.networks import Bank
from glean_core.training.bank_state import BankState
from glean_core.training.degradations import shrink
from glean_core.training.judging import judge
from glean_core.training.keeper import Measured

SHEET = 24  # samples on a sheet
CHUNK = 8  # pictures made at once


@torch.no_grad()
def samples(generator: Bank, count: int, truncation: float = 1.0, seed: int = 1) -> Tensor:
    """Make count x 3 x side x side pictures, the same z for the same seed, with stored noise."""
    config = generator.config
    device = next(generator.parameters()).device
    z = torch.randn(count, config.style_channels, generator=torch.Generator().manual_seed(seed))
    w = generator.map(z.to(device))
    if truncation < 1:
        many = torch.randn(2048, config.style_channels, generator=torch.Generator().manual_seed(2))
        centre = generator.map(many.to(device)).mean(0, keepdim=True)
        w = centre + truncation * (w - centre)
    w_plus = w[:, None].expand(-1, config.num_latents, -1)
    return torch.cat([generator.synthesise(chunk) for chunk in w_plus.split(CHUNK)])


def measure_bank(state: BankState, held_out: Tensor | None) -> Measured:
    """Measure the averaged generator against held-out pictures (N x 3 x side x side, [-1, 1])."""
    sheet = lay_out(to_uint8(samples(state.average, SHEET, truncation=0.8)), columns=8)
    network = judge(next(state.average.parameters()).device)
    if held_out is None or len(held_out) < 2 or network is None:
        return Measured(sheet=sheet)
    real = network.pooled(shrink(held_out, state.average.config.out_size))
    made = network.pooled(samples(state.average, max(256, len(held_out)), seed=3))
    return Measured({"kid": kid(made, real)}, "kid", lower_is_better=True, sheet=sheet)
