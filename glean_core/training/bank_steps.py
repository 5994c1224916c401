"""One step of bank training: an update of the discriminator, then one of the generator."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from glean_core.networks import Bank
from glean_core.training.augmentation import augment, corrected, observe
from glean_core.training.bank_state import BankState
from glean_core.training.configs import BankOptions, Stage
from glean_core.training.losses import (
    discriminator_loss,
    generator_loss,
    path_lengths,
    r1_penalty,
)
from glean_core.training.precision import autocast, compiled, mend_gradients
from glean_core.training.processes import Processes

PATH_LENGTH_DECAY = 0.01  # of the running mean (Karras et al. 2020, appendix B)


@dataclass(frozen=True)
class BankStep:
    """What the steps of a stage need besides the state.

    ``discriminate`` and ``synthesise`` may be compiled: they serve first-order steps only, since
    torch.compile has no double backward.
    """

    options: BankOptions
    stage: Stage
    place: Processes
    device: torch.device
    discriminate: Callable[[Tensor], Tensor]
    synthesise: Callable[..., Tensor]


def prepare_step(
    state: BankState,
    options: BankOptions,
    stage: Stage,
    place: Processes,
    device: torch.device,
) -> BankStep:
    """Make ready the steps of a stage. Raises GleanError when its batch can't be shared."""
    place.rows(stage.batch)
    return BankStep(
        options,
        stage,
        place,
        device,
        compiled(state.discriminator, options.compile),
        compiled(state.generator.synthesise, options.compile),
    )


def sample_styles(generator: Bank, batch: int, mixing: float) -> Tensor:
    """Draw w+ (batch x num_latents x style): one w per picture, a second one mixed in by chance."""
    config = generator.config
    device = next(generator.parameters()).device
    z = torch.randn(2 * batch, config.style_channels, device=device)
    first, second = generator.map(z)[:, None].expand(-1, config.num_latents, -1).split(batch)
    layer = torch.arange(config.num_latents, device=device)[None]
    crossover = torch.randint(1, config.num_latents, (batch, 1), device=device)
    mixed = torch.rand(batch, 1, device=device) < mixing
    return torch.where(((layer >= crossover) & mixed)[:, :, None], second, first)


def _fakes(state: BankState, step: BankStep) -> Tensor:
    """Make this process's share of a batch. Latents and noise are drawn for all processes."""
    batch = step.stage.batch
    w = step.place.share(sample_styles(state.generator, batch, step.options.style_mixing))
    noises = [step.place.share(n) for n in state.generator.random_noises(batch)]
    return step.synthesise(w, noises)


def _augmented(state: BankState, step: BankStep, x: Tensor, purpose: int) -> Tensor:
    """Augment what the discriminator sees, differently for each step, process and purpose."""
    options = step.options.augment
    if not state.augment.strength:
        return x
    seed = (step.options.seed * 1_000_003 + state.steps) * 8 + purpose
    draw = torch.Generator().manual_seed(seed * step.place.count + step.place.rank)
    return augment(x, state.augment.strength, options.transforms, draw)


def discriminator_step(state: BankState, step: BankStep, real: Tensor) -> dict[str, Tensor]:
    """One update of D, with lazy R1. ``real`` is this process's share of the batch."""
    options = step.options
    state.discriminator_optimiser.zero_grad(set_to_none=True)
    with autocast(options.precision, real.device):
        with torch.no_grad():
            fake = _fakes(state, step)
        real_logits = step.discriminate(_augmented(state, step, real, 0)).float()
        fake_logits = step.discriminate(_augmented(state, step, fake, 1)).float()
        loss = discriminator_loss(real_logits, fake_logits)
    loss.backward()
    parts = {"d_loss": loss.detach(), "d_real": real_logits.detach().sign().mean()}
    if state.steps % options.r1_interval == 0:
        real = real.detach().requires_grad_(True)
        penalty = r1_penalty(real, state.discriminator(_augmented(state, step, real, 2)))
        (penalty * (r1_gamma(options, step.stage) / 2 * options.r1_interval)).backward()
        parts["r1"] = penalty.detach()
    _update(state.discriminator_optimiser, state.discriminator, step)
    return parts


def r1_gamma(options: BankOptions, stage: Stage) -> float:
    """Return the weight of R1: the given one, or the heuristic of StyleGAN2-ADA."""
    if options.r1_gamma is not None:
        return options.r1_gamma
    return options.r1_scale * stage.size**2 / stage.batch


def generator_step(state: BankState, step: BankStep) -> dict[str, Tensor]:
    """One update of G, with lazy path-length regularisation."""
    options = step.options
    state.generator_optimiser.zero_grad(set_to_none=True)
    state.discriminator.requires_grad_(False)
    with autocast(options.precision, step.device):
        fake = _augmented(state, step, _fakes(state, step), 3)
        loss = generator_loss(step.discriminate(fake))
    loss.backward()
    parts = {"g_loss": loss.detach()}
    if options.path_length_weight > 0 and state.steps % options.path_length_interval == 0:
        penalty = _path_length_penalty(state, step)
        (penalty * options.path_length_weight * options.path_length_interval).backward()
        parts["path_length"] = penalty.detach()
    _update(state.generator_optimiser, state.generator, step)
    state.discriminator.requires_grad_(True)
    return parts


def _path_length_penalty(state: BankState, step: BankStep) -> Tensor:
    """Squared distance of path lengths from their running mean, which moves on.

    Half a batch, as published; any split serves here, since no group is compared.
    """
    place, side = step.place, state.generator.config.out_size
    batch = max(1, step.stage.batch // 2 // place.count) * place.count
    mine = slice(place.rank, None, place.count)
    w = sample_styles(state.generator, batch, step.options.style_mixing)[mine]
    noises = [n[mine] for n in state.generator.random_noises(batch)]
    weights = torch.randn(batch, 3, side, side, device=step.device)[mine]
    lengths = path_lengths(state.generator.synthesise(w, noises), w, weights)
    mean = place.mean(lengths.mean())
    state.mean_path_length = state.mean_path_length.lerp(mean, PATH_LENGTH_DECAY)
    return (lengths - state.mean_path_length).square().mean()


def adapt_augmentation(state: BankState, step: BankStep, mean_sign: Tensor) -> None:
    """Correct the strength of the augmentation towards its target, every few steps."""
    options = step.options.augment
    if not options.target:
        return
    signs = step.place.mean(mean_sign) * step.stage.batch
    state.augment = observe(state.augment, signs, step.stage.batch)
    if (state.steps + 1) % options.interval == 0:
        state.augment = corrected(state.augment, options)


def _update(optimiser: torch.optim.Optimizer, network: torch.nn.Module, step: BankStep) -> None:
    parameters = list(network.parameters())
    step.place.average_gradients(parameters)
    if step.options.precision == "float16":
        mend_gradients(parameters)
    optimiser.step()
