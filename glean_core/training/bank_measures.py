"""What a bank's checkpoint is worth: samples to look at, and KID where its network is here."""

from collections.abc import Iterator

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
CHUNK = 8  # pictures made or looked at together
FEWEST = 256  # samples for KID; as many as held-out pictures where those are more


def samples(generator: Bank, count: int, truncation: float = 1.0, seed: int = 1) -> Tensor:
    """Make the pictures of `sample_chunks` as one batch, count x 3 x side x side."""
    return torch.cat(list(sample_chunks(generator, count, truncation, seed)))


@torch.no_grad()
def sample_chunks(
    generator: Bank, count: int, truncation: float = 1.0, seed: int = 1
) -> Iterator[Tensor]:
    """Make ``count`` pictures, N x 3 x side x side at a time; the same z for the same seed.

    Noise is the stored one. ``truncation`` draws w towards its mean (Karras et al. 2019, appendix
    B): 1 leaves it.
    """
    config = generator.config
    device = next(generator.parameters()).device
    z = torch.randn(count, config.style_channels, generator=torch.Generator().manual_seed(seed))
    w = generator.map(z.to(device))
    if truncation < 1:
        many = torch.randn(2048, config.style_channels, generator=torch.Generator().manual_seed(2))
        centre = generator.map(many.to(device)).mean(0, keepdim=True)
        w = centre + truncation * (w - centre)
    w_plus = w[:, None].expand(-1, config.num_latents, -1)
    for chunk in w_plus.split(CHUNK):
        yield generator.synthesise(chunk)


def measure_bank(state: BankState, held_out: Tensor | None) -> Measured:
    """Measure the averaged generator against held-out pictures (N x 3 x side x side, [-1, 1])."""
    sheet = lay_out(to_uint8(samples(state.average, SHEET, truncation=0.8)), columns=8)
    network = judge(next(state.average.parameters()).device)
    if held_out is None or len(held_out) < 2 or network is None:
        return Measured(sheet=sheet)
    shrunk = shrink(held_out, state.average.config.out_size)
    drawn = sample_chunks(state.average, max(FEWEST, len(held_out)), seed=3)
    real = torch.cat([network.pooled(chunk) for chunk in shrunk.split(CHUNK)])
    made = torch.cat([network.pooled(chunk) for chunk in drawn])
    among = f"{state.average.config.out_size} px"  # of enlarged pictures it is another number
    values = {"kid": kid(made, real)}
    return Measured(values, "kid", lower_is_better=True, among=among, sheet=sheet)
