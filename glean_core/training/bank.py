"""The bank's training loop: StyleGAN2 as published, grown through stages of resolution."""

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from glean_core.training.averaging import decay_for, update_average
from glean_core.training.bank_state import (
    BankState,
    from_dict,
    grow,
    new_state,
    stage_at,
    to_dict,
)
from glean_core.training.configs import BankOptions, Stage
from glean_core.training.data import PictureSet
from glean_core.training.losses import (
    discriminator_loss,
    generator_loss,
    path_length_penalty,
    r1_penalty,
)
from glean_core.training.run_folder import RunFolder
from glean_core.training.sheets import save_grid


def sample_styles(state: BankState, batch: int, mixing: float, device: torch.device) -> Tensor:
    """Draw w+ (batch x num_latents x style): one w per picture, a second one mixed in by chance."""
    config = state.generator.config
    z = torch.randn(2 * batch, config.style_channels, device=device)
    first, second = state.generator.map(z)[:, None].expand(-1, config.num_latents, -1).split(batch)
    layer = torch.arange(config.num_latents, device=device)[None]
    crossover = torch.randint(1, config.num_latents, (batch, 1), device=device)
    mixed = torch.rand(batch, 1, device=device) < mixing
    return torch.where(((layer >= crossover) & mixed)[:, :, None], second, first)


def _fakes(state: BankState, options: BankOptions, batch: int, device: torch.device) -> Tensor:
    w = sample_styles(state, batch, options.style_mixing, device)
    return state.generator.synthesise(w, state.generator.random_noises(batch))


def _autocast(options: BankOptions, device: torch.device) -> torch.autocast:
    return torch.autocast(device.type, torch.bfloat16, enabled=options.precision == "bfloat16")


def discriminator_step(
    state: BankState, options: BankOptions, stage: Stage, real: Tensor
) -> dict[str, Tensor]:
    """One update of D, with lazy R1."""
    state.discriminator_optimiser.zero_grad(set_to_none=True)
    with _autocast(options, real.device):
        with torch.no_grad():
            fake = _fakes(state, options, len(real), real.device)
        real_logits = state.discriminator(real).float()
        loss = discriminator_loss(real_logits, state.discriminator(fake))
    loss.backward()
    if state.steps % options.r1_interval == 0:
        real = real.detach().requires_grad_(True)
        gamma = options.r1_scale * stage.size**2 / stage.batch
        penalty = r1_penalty(real, state.discriminator(real))
        (penalty * (gamma / 2 * options.r1_interval)).backward()
    state.discriminator_optimiser.step()
    return {"d_loss": loss.detach(), "d_real": real_logits.detach().sign().mean()}


def generator_step(
    state: BankState, options: BankOptions, stage: Stage, device: torch.device
) -> dict[str, Tensor]:
    """One update of G, with lazy path-length regularisation."""
    state.generator_optimiser.zero_grad(set_to_none=True)
    state.discriminator.requires_grad_(False)
    with _autocast(options, device):
        loss = generator_loss(state.discriminator(_fakes(state, options, stage.batch, device)))
    loss.backward()
    regularise = options.path_length_weight > 0
    if regularise and state.steps % options.path_length_interval == 0:
        batch = max(1, stage.batch // 2)
        w = sample_styles(state, batch, options.style_mixing, device)
        picture = state.generator.synthesise(w, state.generator.random_noises(batch))
        penalty, mean_length = path_length_penalty(picture, w, state.mean_path_length)
        state.mean_path_length = mean_length.detach()
        (penalty * options.path_length_weight * options.path_length_interval).backward()
    state.generator_optimiser.step()
    state.discriminator.requires_grad_(True)
    return {"g_loss": loss.detach()}


@torch.no_grad()
def sample_sheet(state: BankState, path: Path, count: int = 24, truncation: float = 0.8) -> None:
    """Write a sheet of samples of the averaged generator, the same z every time."""
    config = state.average.config
    device = next(state.average.parameters()).device
    z = torch.randn(count, config.style_channels, generator=torch.Generator().manual_seed(1))
    many = torch.randn(2048, config.style_channels, generator=torch.Generator().manual_seed(2))
    centre = state.average.map(many.to(device)).mean(0, keepdim=True)
    w = centre + truncation * (state.average.map(z.to(device)) - centre)
    w_plus = w[:, None].expand(-1, config.num_latents, -1)
    pictures = [state.average.synthesise(chunk) for chunk in w_plus.split(4)]
    save_grid(torch.cat(pictures), path, columns=8)


def _log_row(state: BankState, parts: dict[str, Tensor], speed: float) -> dict[str, float | int]:
    row: dict[str, float | int] = {
        "images": state.images_shown,
        "size": state.generator.config.out_size,
        "images_per_s": speed,
    }
    return row | {name: float(value) for name, value in parts.items()}


def train_bank(
    options: BankOptions,
    pictures: PictureSet,
    folder: RunFolder,
    device: torch.device,
    time_to_stop: Callable[[], bool],
    log_every: float = 30.0,  # seconds
    save_every: float = 120.0,  # seconds
) -> BankState:
    """Train until the stages are done or it is time to stop; resume from the folder's state."""
    folder.write_options(dataclasses.asdict(options))
    torch.manual_seed(options.seed)
    saved = folder.load_state()
    state = from_dict(saved, options, device) if saved else new_state(options, 0, device)
    sized: dict[int, PictureSet] = {}
    logged = saved_at = time.monotonic()
    shown_then = state.images_shown
    while (index := stage_at(options.stages, state.images_shown)) is not None:
        if index != state.stage:
            state = grow(state, options, index, device)
        stage = options.stages[index]
        if stage.size not in sized:
            sized = {stage.size: pictures.at_size(stage.size)}
        torch.manual_seed(options.seed + state.steps)  # a resumed run draws the same latents
        real = sized[stage.size].batch(
            options.seed, state.images_shown, stage.batch, mirror=options.mirror
        )
        parts = discriminator_step(state, options, stage, real)
        parts |= generator_step(state, options, stage, device)
        state.steps += 1
        state.images_shown += stage.batch
        decay = decay_for(stage.batch, options.average_half_life, state.images_shown)
        update_average(state.average, state.generator, decay)
        now = time.monotonic()
        if now - logged > log_every:
            speed = (state.images_shown - shown_then) / (now - logged)
            folder.log(_log_row(state, parts, speed))
            logged, shown_then = now, state.images_shown
        if now - saved_at > save_every:
            folder.save_state(to_dict(state))
            sample_sheet(state, folder.path / "samples.png")
            saved_at = time.monotonic()
        if time_to_stop():
            break
    folder.save_state(to_dict(state))
    sample_sheet(state, folder.path / "samples.png")
    return state
