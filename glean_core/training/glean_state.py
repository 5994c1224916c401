"""The networks and optimisers of a GLEAN being trained."""

import dataclasses
import hashlib
import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from glean_core.errors import GleanError
from glean_core.networks import (
    Bank,
    Glean,
    GleanConfig,
    PatchDiscriminator,
    StyleGAN2Discriminator,
)
from glean_core.networks.layout import to_channels_last
from glean_core.training.averaging import average_copy
from glean_core.training.carrying import by_resolution
from glean_core.training.configs import GleanOptions, Phase
from glean_core.training.enlarging import start_enlarging
from glean_core.training.optimisers import load_optimiser

Critic = StyleGAN2Discriminator | PatchDiscriminator


@dataclass
class GleanState:
    """Everything that a step of GLEAN training changes."""

    network: Glean
    average: Glean
    discriminator: Critic
    optimiser: torch.optim.Optimizer
    discriminator_optimiser: torch.optim.Optimizer
    bank_digest: str
    images_shown: int = 0
    steps: int = 0


def digest(network: nn.Module) -> str:
    """Return the SHA-256 of a network's parameters: proof that a bank was loaded and kept.

    Of their half-precision values, so that a bank that travelled in half precision is the same.
    """
    sha = hashlib.sha256()
    for name, parameter in sorted(network.named_parameters()):
        sha.update(name.encode())
        sha.update(parameter.detach().cpu().half().contiguous().numpy().tobytes())
    return sha.hexdigest()


def network_config(options: GleanOptions, bank: Bank) -> GleanConfig:
    """Return GLEAN's configuration around a bank. Raises GleanError for what doesn't fit it."""
    if options.perceptual_crop > bank.config.out_size:
        raise GleanError(
            f"perceptual_crop is {options.perceptual_crop} and the bank makes "
            f"{bank.config.out_size} px; choose at most that, or 0 for the whole picture."
        )
    return GleanConfig(
        in_size=options.in_size,
        out_size=bank.config.out_size,
        channel_multiplier=bank.config.channel_multiplier,
        channel_cap=bank.config.channel_cap,
        num_rrdbs=options.num_rrdbs,
        rrdb_channels=options.rrdb_channels,
        rrdb_growth=options.rrdb_growth,
        style_channels=bank.config.style_channels,
        head_width=options.head_width,
        decoder_channels=options.decoder_channels,
        mapping_layers=bank.config.mapping_layers,
        bank_architecture=bank.config.architecture,
        encoder_features=options.encoder_features,
        bank_features=options.bank_features,
        decoder=options.decoder,
    )


def _start_near_the_mean_latent(network: Glean, bank: Bank) -> None:
    """Let the latent head begin at the bank's mean w: its last layer small, its bias mean w."""
    z = torch.randn(4096, bank.config.style_channels, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        mean = bank.map(z.to(next(bank.parameters()).device)).mean(0)
    if network.latent_head is None:
        return
    last = network.latent_head[-1]
    assert isinstance(last, nn.Linear)
    last.weight.data *= 0.1
    last.bias.data.copy_(mean.repeat(bank.config.num_latents))


def _optimisers(
    network: Glean, discriminator: nn.Module, options: GleanOptions
) -> tuple[torch.optim.Optimizer, torch.optim.Optimizer]:
    latent_head = network.latent_head
    head = {id(p) for p in latent_head.parameters()} if latent_head is not None else set()
    learning = [p for p in network.parameters() if p.requires_grad]
    groups: list[dict[str, Any]] = [
        {"params": [p for p in learning if id(p) not in head]},
        {
            "params": [p for p in learning if id(p) in head],
            "weight_decay": options.head_weight_decay,
        },
    ]
    return (
        torch.optim.AdamW(groups, lr=1e-4, betas=options.betas, weight_decay=0.0),
        torch.optim.Adam(
            discriminator.parameters(),
            lr=options.discriminator_learning_rate,
            betas=options.discriminator_betas,
        ),
    )


def new_state(
    options: GleanOptions,
    bank: Bank,
    discriminator: StyleGAN2Discriminator | None,
    device: torch.device,
) -> GleanState:
    """Build GLEAN around a trained bank, with the discriminator that the options name.

    Raises GleanError when the bank's weights did not arrive in the network.
    """
    torch.manual_seed(options.seed)
    network = Glean(network_config(options, bank))
    network.generator.load_state_dict(bank.state_dict())
    _start_near_the_mean_latent(network, bank)
    if options.start == "enlarging":
        start_enlarging(network)
    network.freeze_bank()
    expected = digest(bank)
    if digest(network.generator) != expected:
        raise GleanError("The bank's weights did not arrive in the network; nothing was trained.")
    own = _critic(options, bank, discriminator).to(device)
    network = network.to(device)
    to_channels_last(network)
    to_channels_last(own)
    average = average_copy(network)
    return GleanState(network, average, own, *_optimisers(network, own, options), expected)


def _critic(
    options: GleanOptions,
    bank: Bank,
    discriminator: StyleGAN2Discriminator | None,
) -> Critic:
    """Build the discriminator; the bank's kind starts from the bank's own weights."""
    if options.discriminator == "patch":
        return PatchDiscriminator()
    own = StyleGAN2Discriminator(bank.config)
    if discriminator is not None:
        own.load_state_dict(discriminator.state_dict())
    return own


def phase_at(phases: tuple[Phase, ...], images_shown: int) -> tuple[int, float] | None:
    """Return the phase that a number of shown pictures falls in, and how far through it is."""
    start = 0
    for index, phase in enumerate(phases):
        if images_shown < start + phase.images:
            return index, (images_shown - start) / phase.images
        start += phase.images
    return None


def cosine(phase: Phase, progress: float) -> float:
    """Learning rate of a phase at a progress 0..1: cosine annealing to its final rate."""
    span = phase.learning_rate - phase.final_learning_rate
    return phase.final_learning_rate + span * 0.5 * (1 + math.cos(math.pi * progress))


def set_rates(state: GleanState, options: GleanOptions, phase: Phase, progress: float) -> float:
    """Set both optimisers' rates for a progress 0..1 through a phase; return the generator's.

    The discriminator's rate falls along the same curve, as published.
    """
    rate = cosine(phase, progress)
    for group in state.optimiser.param_groups:
        group["lr"] = rate
    share = rate / phase.learning_rate
    for group in state.discriminator_optimiser.param_groups:
        group["lr"] = options.discriminator_learning_rate * share
    return rate


_PARTS = ("network", "average", "discriminator", "optimiser", "discriminator_optimiser")


def to_dict(state: GleanState) -> dict[str, Any]:
    """Pack a state for saving."""
    packed = {name: getattr(state, name).state_dict() for name in _PARTS}
    packed["kind"] = "glean"
    packed["config"] = dataclasses.asdict(state.network.config)
    packed["bank_digest"] = state.bank_digest
    packed["images_shown"], packed["steps"] = state.images_shown, state.steps
    return packed


def restore(state: GleanState, saved: dict[str, Any]) -> None:
    """Unpack a saved state into a new one; one made small to travel has no optimiser moments.

    Raises GleanError when its bank, its widths or its discriminator are others.
    """
    if saved["bank_digest"] != state.bank_digest:
        raise GleanError("This run was started around another bank; use that one, or a new run.")
    if saved["config"] != dataclasses.asdict(state.network.config):
        raise GleanError(
            "This run was started with other sizes or widths; "
            "give the options it was started with, or a new folder."
        )
    bank = {k: v for k, v in state.network.state_dict().items() if k.startswith("generator.")}
    for name in ("network", "average"):  # a state that travelled left the bank behind
        getattr(state, name).load_state_dict(bank | saved[name])
    state.discriminator.load_state_dict(saved["discriminator"])
    for name in ("optimiser", "discriminator_optimiser"):
        if name in saved:
            load_optimiser(getattr(state, name), saved[name])
    state.images_shown, state.steps = saved["images_shown"], saved["steps"]


def warm_start(state: GleanState, other: Glean) -> None:
    """Take everything but the bank from another GLEAN; of another size, what fits.

    Encoder and decoder learned around one bank are a good start around a better one, and a good
    start for the same subject at another factor. Raises GleanError when the widths differ.
    """
    mine = state.network
    if _widths(mine.config) != _widths(other.config):
        raise GleanError(
            "The run to start from has other widths; choose the preset it was made with."
        )
    mine.load_state_dict(by_resolution(other, mine))
    state.average.load_state_dict(mine.state_dict())


def _widths(config: GleanConfig) -> dict[str, Any]:
    """Return the configuration without the sizes, which `by_resolution` bridges."""
    return {k: v for k, v in dataclasses.asdict(config).items() if k not in ("in_size", "out_size")}
