"""GLEAN's training loop: encoder and decoder around a frozen bank (paper, section 3.4)."""

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.evaluation.metrics import laplacian_std, psnr
from glean_core.networks import StyleGAN2Discriminator, StyleGAN2Generator
from glean_core.training.averaging import decay_for, update_average
from glean_core.training.configs import GleanOptions, Phase
from glean_core.training.data import PictureSet
from glean_core.training.degradations import shrink
from glean_core.training.framing import Jitter, jitter_framing
from glean_core.training.glean_state import (
    Critic,
    GleanState,
    cosine,
    new_state,
    phase_at,
    restore,
    to_dict,
    warm_start,
)
from glean_core.training.losses import (
    detail_distance,
    discriminator_loss,
    feature_distance,
    generator_loss,
    r1_penalty,
    relativistic_loss,
)
from glean_core.training.run_folder import RunFolder
from glean_core.training.sheets import save_grid, to_uint8


def draw_pair(
    pictures: PictureSet, options: GleanOptions, start: int, count: int
) -> tuple[Tensor, Tensor]:
    """Draw lq (count x 3 x in x in) and gt (count x 3 x out x out), float32 RGB in [-1, 1].

    A pure function of (options.seed, start): a resumed run sees the same pictures.
    """
    gt = pictures.batch(options.seed, start, count, mirror=options.mirror)
    draw = torch.Generator().manual_seed(options.seed * 5_915_587 + start)
    gt = jitter_framing(gt, Jitter(), options.jitter, draw)
    return shrink(gt, options.in_size), gt


def _autocast(options: GleanOptions, device: torch.device) -> torch.autocast:
    return torch.autocast(device.type, torch.bfloat16, enabled=options.precision == "bfloat16")


def generator_step(
    state: GleanState, options: GleanOptions, phase: Phase, lq: Tensor, gt: Tensor
) -> tuple[dict[str, Tensor], Tensor]:
    """One update of encoder, fusion and decoder. Returns the losses and the fakes, detached."""
    state.optimiser.zero_grad(set_to_none=True)
    with _autocast(options, lq.device):
        fake = state.network(lq)
    pixel = F.mse_loss(fake.float(), gt)
    loss = phase.pixel * pixel
    parts = {"pixel": pixel.detach()}
    if phase.adversarial or phase.feature:
        adversarial, feature = _judged(state.discriminator, options, fake, gt)
        loss = loss + phase.adversarial * adversarial + phase.feature * feature
        parts |= {"adversarial": adversarial.detach(), "feature": feature.detach()}
    if phase.detail:
        detail = detail_distance(fake, gt)
        loss = loss + phase.detail * detail
        parts["detail"] = detail.detach()
    loss.backward()
    torch.nn.utils.clip_grad_norm_([p for p in state.network.parameters() if p.requires_grad], 1.0)
    state.optimiser.step()
    return parts, fake.detach().float()


def _judged(
    discriminator: Critic, options: GleanOptions, fake: Tensor, gt: Tensor
) -> tuple[Tensor, Tensor]:
    """Adversarial loss, and the distance to the truth in the discriminator's features."""
    discriminator.requires_grad_(False)
    with _autocast(options, fake.device):
        seen = discriminator.features(fake)
        fake_logits = discriminator.judge(seen[-1])
        with torch.no_grad():
            wanted = discriminator.features(gt)
            real_logits = discriminator.judge(wanted[-1])
        if options.relativistic:
            adversarial = relativistic_loss(fake_logits, real_logits)
        else:
            adversarial = generator_loss(fake_logits)
        feature = feature_distance(seen[1:-1], wanted[1:-1])
    discriminator.requires_grad_(True)
    return adversarial, feature


def discriminator_step(
    state: GleanState, options: GleanOptions, gt: Tensor, fake: Tensor
) -> dict[str, Tensor]:
    """One update of the discriminator, with lazy R1."""
    state.discriminator_optimiser.zero_grad(set_to_none=True)
    loss_of = relativistic_loss if options.relativistic else discriminator_loss
    with _autocast(options, gt.device):
        real_logits = state.discriminator(gt)
        loss = loss_of(real_logits, state.discriminator(fake))
    loss.backward()
    if options.r1_scale and state.steps % options.r1_interval == 0:
        gt = gt.detach().requires_grad_(True)
        gamma = options.r1_scale * gt.shape[-1] ** 2 / len(gt)
        (r1_penalty(gt, state.discriminator(gt)) * (gamma / 2 * options.r1_interval)).backward()
    state.discriminator_optimiser.step()
    return {"d_loss": loss.detach(), "d_real": real_logits.detach().sign().mean()}


@torch.no_grad()
def validate(state: GleanState, gt: Tensor, sheet: Path | None = None) -> dict[str, float]:
    """Measure the averaged network on held-out pictures (N x 3 x out x out in [-1, 1]).

    PSNR in dB on 8-bit RGB, and the high-frequency energy as a share of the truth's.
    """
    lq = shrink(gt, state.network.config.in_size)
    made = torch.cat([state.average(part) for part in lq.split(4)])
    ours, truth = to_uint8(made), to_uint8(gt)
    if sheet is not None:
        big = F.interpolate(lq[:8], size=gt.shape[-2:], mode="bicubic", align_corners=False)
        save_grid(torch.cat([big, made[:8], gt[:8]]), sheet, columns=8)
    sharpness = sum(map(laplacian_std, ours)) / sum(map(laplacian_std, truth))
    return {
        "val_psnr": sum(map(psnr, ours, truth)) / len(truth),
        "val_sharpness": float(sharpness),
    }


def train_glean(
    options: GleanOptions,
    bank: StyleGAN2Generator,
    bank_discriminator: StyleGAN2Discriminator | None,
    pictures: PictureSet,
    held_out: Tensor,  # N x 3 x out x out in [-1, 1]
    folder: RunFolder,
    device: torch.device,
    time_to_stop: Callable[[], bool],
    log_every: float = 30.0,  # seconds
    validate_every: float = 240.0,  # seconds; the state is saved then, too
    warm: dict[str, Tensor] | None = None,  # weights of another run, for a new one
) -> GleanState:
    """Train until the phases are done or it is time to stop; resume from the folder's state."""
    folder.write_options(dataclasses.asdict(options))
    state = new_state(options, bank, bank_discriminator, device)
    if saved := folder.load_state():
        restore(state, saved)
    elif warm:
        warm_start(state, warm)
    logged = validated = time.monotonic()
    shown_then = state.images_shown
    while (found := phase_at(options.phases, state.images_shown)) is not None:
        phase = options.phases[found[0]]
        for group in state.optimiser.param_groups:
            group["lr"] = cosine(phase, found[1])
        lq, gt = draw_pair(pictures, options, state.images_shown, phase.batch)
        parts, fake = generator_step(state, options, phase, lq, gt)
        if phase.adversarial or phase.feature:
            parts |= discriminator_step(state, options, gt, fake)
        state.steps += 1
        state.images_shown += phase.batch
        decay = decay_for(phase.batch, options.average_half_life, state.images_shown)
        update_average(state.average, state.network, decay)
        now = time.monotonic()
        if now - logged > log_every:
            speed = (state.images_shown - shown_then) / (now - logged)
            row = {"images": state.images_shown, "phase": found[0], "images_per_s": speed}
            folder.log(row | {name: float(value) for name, value in parts.items()})
            logged, shown_then = now, state.images_shown
        if now - validated > validate_every:
            _checkpoint(state, held_out, folder)
            validated = time.monotonic()
        if time_to_stop():
            break
    _checkpoint(state, held_out, folder)
    return state


def _checkpoint(state: GleanState, held_out: Tensor, folder: RunFolder) -> None:
    folder.save_state(to_dict(state))
    if len(held_out):
        measured = validate(state, held_out, folder.path / "validation.png")
        folder.log({"images": state.images_shown} | measured)
